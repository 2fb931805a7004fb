//! A form: rows with a label and a value, one of them selected. Set-up, close, an action and a piece
//! of evidence are the same form over other rows.

use super::{
    choice::Choice,
    figures,
    sheets::SheetField,
    target::{
        AboutField, ActionField, ArticleField, EvidenceField, IndicatorField, InterviewField, Opens, ReadingField, ReviewField, Target,
        news,
    },
};
use crate::{
    benchmark::{Benchmark, ContextFactor},
    session::{self, Advice, Basis, Id, Key, Kind, Provides, Purpose, Record, ReviewPart, Session, Stage, Status, figure::in_words},
    text::one_line,
    words::Words,
};

/// What the form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The session: set-up.
    SetUp,
    /// The end of the session.
    Close,
    /// An action.
    Action(Id),
    /// A piece of evidence.
    Evidence(Id),
    /// A parked item.
    Parked(Id),
    /// A decision.
    Decision(Id),
    /// The context in which the city works.
    Context,
    /// What makes a key factor harder, and whose it is to change.
    Harder(Id),
    /// A peer review: its stage, days and people.
    Review,
    /// An interview or focus group.
    Interview(Id),
    /// A conclusion or recommendation.
    Advice(Id),
    /// An indicator.
    Indicator(Id),
    /// What was read of an indicator.
    Reading(Id),
    /// A good-practice article.
    Article(Id),
    /// A table's sheet on a key factor, to be keyed.
    Sheet(Id),
}

impl About {
    /// Where the record is kept that it is about; none for the session as a whole.
    #[must_use]
    pub fn key(&self) -> Option<Key> {
        Some(match self {
            Self::SetUp | Self::Close | Self::Context | Self::Harder(_) | Self::Review | Self::Sheet(_) => return None,
            Self::Action(id) => Key::new(Kind::Action, id.clone()),
            Self::Evidence(id) => Key::new(Kind::Evidence, id.clone()),
            Self::Parked(id) => Key::new(Kind::Parked, id.clone()),
            Self::Decision(id) => Key::new(Kind::Decision, id.clone()),
            Self::Interview(id) => Key::new(Kind::Interview, id.clone()),
            Self::Advice(id) => Key::new(Kind::Recommendation, id.clone()),
            Self::Indicator(id) => Key::new(Kind::Indicator, id.clone()),
            Self::Reading(id) => Key::new(Kind::Reading, id.clone()),
            Self::Article(id) => Key::new(Kind::Article, id.clone()),
        })
    }

    /// Whether what it is about is still there.
    #[must_use]
    pub fn is_there(&self, session: &Session) -> bool {
        match self {
            Self::SetUp | Self::Close | Self::Context | Self::Harder(_) | Self::Review | Self::Sheet(_) => true,
            Self::Action(id) => session.actions.contains_key(id),
            Self::Evidence(id) => session.evidence.contains_key(id),
            Self::Parked(id) => session.parked.contains_key(id),
            Self::Decision(id) => session.decisions.contains_key(id),
            Self::Interview(id) => session.interviews.contains_key(id),
            Self::Advice(id) => session.recommendations.contains_key(id),
            Self::Indicator(id) => session.indicators.contains_key(id),
            Self::Reading(id) => session.readings.contains_key(id),
            Self::Article(id) => session.articles.contains_key(id),
        }
    }
}

/// A form as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is about.
    pub about: About,
    /// The selected row.
    pub at: usize,
}

/// A row of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The message of its label.
    pub label: &'static str,
    /// What stands in it now.
    pub value: String,
    /// What can be done with it.
    pub does: Does,
}

/// What can be done with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Does {
    /// Text is typed.
    Type(Target),
    /// One of a few words is chosen.
    Choose(Choice),
    /// The key factors in scope are ticked.
    Scope,
    /// The key factors and guide questions that a piece of evidence supports are ticked.
    Supports(Id),
    /// Another benchmark, or another edition of it, is taken.
    Editions,
    /// Another form is opened, from which Esc leads back.
    Open(About),
    /// A table's sheet is taken as it was keyed.
    TakeSheet(Id),
    /// It is only read.
    Read,
}

impl Form {
    /// A form from its first row on.
    #[must_use]
    pub fn new(about: About) -> Self {
        Self { about, at: 0 }
    }

    /// Its rows.
    #[must_use]
    pub fn rows(&self, session: &Session, benchmark: &Benchmark, words: &Words) -> Vec<Row> {
        let typed = |label: &'static str, target: Target| {
            let value = match target.opens(session, words) {
                Opens::Line(text) | Opens::Block(text) => text,
                Opens::Action => String::new(),
            };
            Row { label, value, does: Does::Type(target) }
        };
        let chosen = |label: &'static str, choice: Choice| {
            let value =
                choice.current(session).and_then(|at| choice.options(benchmark, session, words).into_iter().nth(at)).unwrap_or_default();
            Row { label, value, does: Does::Choose(choice) }
        };
        let read = |label: &'static str, value: String| Row { label, value, does: Does::Read };
        let numbered = |letter: &str, number: u32, text: &str| {
            words.with("chain-numbered", &[("number", format!("{letter}{number}").into()), ("text", one_line(text).into())])
        };
        // What came of it, and what it was made of.
        let became = || {
            let action = self.about.key().and_then(|key| session.became(&key))?;
            Some(read("form-became", numbered("A", action.number, &action.title)))
        };
        let came_from = |id: &Id| {
            let source = session.actions.get(id).and_then(|action| session.source_of(action))?;
            Some(read(
                "form-came-from",
                match source {
                    Record::Parked(parked) => numbered("P", parked.number, &parked.text),
                    Record::Decision(decision) => numbered("D", decision.number, &decision.text),
                    Record::Recommendation(advice) => numbered("R", advice.number, &advice.text),
                    Record::Note(note) => words.with("form-of-note", &[("text", one_line(&note.text).into())]),
                    _ => return None,
                },
            ))
        };
        match &self.about {
            About::SetUp => {
                let scope = words.with("scope-of", &[("count", session.about.scope.len().into()), ("all", benchmark.factors.len().into())]);
                let mut rows = vec![
                    typed("form-title", Target::About(AboutField::Title)),
                    typed("form-organisation", Target::About(AboutField::Organisation)),
                    typed("form-unit", Target::About(AboutField::Unit)),
                    chosen("form-purpose", Choice::Purpose),
                    Row {
                        label: "form-benchmark",
                        value: words.with(
                            "benchmark-edition",
                            &[("title", benchmark.title.as_str().into()), ("edition", benchmark.edition.as_str().into())],
                        ),
                        does: Does::Editions,
                    },
                    Row { label: "form-scope", value: scope, does: Does::Scope },
                    typed("form-date", Target::About(AboutField::SittingDate)),
                    typed("form-hours", Target::About(AboutField::SittingHours)),
                    typed("form-minutes", Target::About(AboutField::Minutes)),
                    typed("form-participants", Target::About(AboutField::Participants)),
                ];
                // One sitting has the usual number of minutes, unless somebody said otherwise.
                if session.sittings.len() > 1 || session.sitting().is_some_and(|sitting| sitting.minutes > 0) {
                    rows.insert(9, typed("form-sitting-minutes", Target::About(AboutField::SittingMinutes)));
                }
                // Beside the purpose, of which it is a part.
                let taken: Vec<Row> = taken_over(session, words).into_iter().map(|(label, value)| read(label, value)).collect();
                rows.splice(4..4, taken);
                // Last, so that Tab goes from field to field.
                if session.about.purpose != Purpose::Plan || session.about.is_baseline {
                    rows.push(chosen("form-baseline", Choice::Baseline));
                }
                rows.push(chosen("form-language", Choice::Language));
                rows
            }
            About::Close => vec![
                typed("form-summary", Target::About(AboutField::Summary)),
                typed(
                    if session.about.purpose == Purpose::Plan { "form-owner" } else { "form-owner-review" },
                    Target::About(AboutField::Owner),
                ),
                typed("form-next-review", Target::About(AboutField::NextReview)),
                typed("form-follow-up", Target::About(AboutField::FollowUp)),
            ],
            About::Action(id) => {
                let field = |label, field| typed(label, Target::Action { action: id.clone(), field });
                let mut rows = vec![
                    field("form-what", ActionField::Title),
                    field("form-lead", ActionField::Lead),
                    field("form-due", ActionField::Due),
                    chosen("form-kind", Choice::Kind(id.clone())),
                    field("form-measure", ActionField::Measure),
                    field("form-detail", ActionField::Detail),
                    field("form-supporting", ActionField::Supporting),
                    field("form-resources", ActionField::Resources),
                    chosen("form-said-yes", Choice::SaidYes(id.clone())),
                    chosen("form-impact", Choice::Impact(id.clone())),
                    chosen("form-effort", Choice::Effort(id.clone())),
                    chosen("form-status", Choice::Status(id.clone())),
                ];
                let action = session.actions.get(id);
                if action.is_some_and(|action| action.status.waits() || !action.because.is_empty()) {
                    rows.push(field("form-because", ActionField::Because));
                }
                if action.is_some_and(|action| action.status == Status::Done || !action.outcome.is_empty()) {
                    rows.push(field("form-came-of-it", ActionField::Outcome));
                }
                if action.is_some_and(|action| action.status == Status::Done) {
                    rows.push(field("form-completed", ActionField::Completed));
                } else {
                    rows.push(chosen("form-rag", Choice::Rag(vec![id.clone()])));
                    rows.push(field("form-next-review-action", ActionField::NextReview));
                }
                rows.push(chosen("form-factor", Choice::Factor(id.clone())));
                rows.push(chosen("form-argues", Choice::Argues(id.clone())));
                rows.push(chosen("form-needs-decision", Choice::NeedsDecision(id.clone())));
                rows.push(typed("form-news", Target::News { action: id.clone(), news: None }));
                if let Some(value) = news::last_told(session, id, words) {
                    rows.push(Row { label: "form-last-news", value, does: Does::Read });
                }
                rows.extend(one_with(id, session, words));
                rows.extend(action.and_then(|action| inspired(action, benchmark, words)).map(|value| read("form-inspired", value)));
                rows.extend(came_from(id));
                rows.push(field("form-overall-plan", ActionField::OverallPlan));
                rows.push(chosen("form-for-suppliers", Choice::ForSuppliers(id.clone())));
                rows.extend(session.article_on(id).map(|article| Row {
                    label: "form-article",
                    value: article.title.clone(),
                    does: Does::Open(About::Article(article.id.clone())),
                }));
                rows
            }
            About::Evidence(id) => vec![
                typed("form-evidence-title", Target::Evidence { evidence: id.clone(), field: EvidenceField::Title }),
                typed("form-evidence-date", Target::Evidence { evidence: id.clone(), field: EvidenceField::Date }),
                typed("form-evidence-place", Target::Evidence { evidence: id.clone(), field: EvidenceField::Place }),
                typed("form-evidence-said-by", Target::Evidence { evidence: id.clone(), field: EvidenceField::SaidBy }),
                // Last, so that Tab goes from field to field and no typed word becomes a command.
                chosen("form-evidence-kind", Choice::Evidence(id.clone())),
                Row { label: "form-evidence-bears-on", value: bears_on(id, session, benchmark, words), does: Does::Supports(id.clone()) },
            ],
            About::Context => contexts(benchmark, None)
                .map(|target| {
                    let harder = target.context().and_then(|(context, _)| made_harder(context, session, benchmark, words));
                    let row = typed("form-context", target);
                    let value = [row.value].into_iter().chain(harder).filter(|line| !line.is_empty());
                    Row { value: value.collect::<Vec<_>>().join("\n"), ..row }
                })
                .collect(),
            About::Harder(id) => {
                let mut rows = vec![chosen("form-reach", Choice::Reach(id.clone())), chosen("form-provides", Choice::Provides(id.clone()))];
                if session.finding(id).provides == Some(Provides::Others) {
                    rows.push(typed("form-providers", Target::Providers { factor: id.clone() }));
                }
                rows.extend(contexts(benchmark, Some(id)).map(|target| {
                    let is_attached = target.context().is_some_and(|(context, factor)| {
                        session.contexts.contains_key(&session::Context::key_id(context.as_str(), factor))
                    });
                    let row = typed("form-context", target);
                    let value = if row.value.is_empty() && is_attached { words.say("form-context-attached") } else { row.value };
                    Row { value, ..row }
                }));
                rows
            }
            About::Indicator(id) => {
                let field = |label, field| typed(label, Target::Indicator { indicator: id.clone(), field });
                let of = session.indicators.get(id).and_then(|indicator| indicator.of.as_ref());
                let subject = figures::subject_in(session, benchmark, of, words);
                let mut rows = vec![
                    field("form-measured", IndicatorField::Name),
                    field("form-unit-measured", IndicatorField::Unit),
                    field("form-figure-baseline", IndicatorField::Baseline),
                    field("form-figure-baseline-date", IndicatorField::BaselineDate),
                    field("form-figure-target", IndicatorField::Target),
                    field("form-figure-target-date", IndicatorField::TargetDate),
                    field("form-source", IndicatorField::Source),
                    field("form-group", IndicatorField::Group),
                    typed("form-reading-new", Target::NewReading { indicator: id.clone() }),
                ];
                if let Some(indicator) = session.indicators.get(id) {
                    // As they are written beside what was read; the field opens with what was typed.
                    for row in &mut rows {
                        let own = match row.label {
                            "form-figure-baseline" => &indicator.baseline,
                            "form-figure-target" => &indicator.target,
                            _ => continue,
                        };
                        row.value = in_words(&indicator.with_unit(own), words);
                    }
                    rows.extend(session.series(indicator).readings.into_iter().rev().map(|reading| Row {
                        label: "form-reading",
                        value: figures::reading(reading, words),
                        does: Does::Open(About::Reading(reading.id.clone())),
                    }));
                }
                rows.push(Row { label: "form-of", value: subject, does: Does::Choose(Choice::Measured(id.clone())) });
                rows
            }
            About::Sheet(id) => super::sheets::rows(benchmark, id),
            About::Reading(id) => {
                let field = |label, field| typed(label, Target::Reading { reading: id.clone(), field });
                vec![
                    field("form-reading-value", ReadingField::Value),
                    field("form-reading-date", ReadingField::Date),
                    field("form-reading-text", ReadingField::Text),
                ]
            }
            About::Article(id) => {
                let field = |field: ArticleField| typed(field.row(), Target::Article { article: id.clone(), field });
                let article = session.articles.get(id);
                let shape = article.map(|article| article.shape).unwrap_or_default();
                let mut rows = vec![field(ArticleField::Title)];
                rows.extend(ArticleField::parts(shape).iter().map(|part| field(*part)));
                rows.extend(
                    [ArticleField::Organisation, ArticleField::City, ArticleField::Country, ArticleField::Year, ArticleField::Topics]
                        .map(field),
                );
                // Last, so that Tab goes from field to field and no typed word becomes a command.
                rows.push(chosen("form-article-shape", Choice::Shape(id.clone())));
                rows.push(chosen("form-article-kept", Choice::Kept(id.clone())));
                if let Some(action) = article.and_then(|article| session.actions.get(&article.action)) {
                    rows.push(Row {
                        label: "form-article-of",
                        value: numbered("A", action.number, &action.title),
                        does: Does::Open(About::Action(action.id.clone())),
                    });
                }
                rows
            }
            About::Parked(id) => {
                let typed = [
                    typed("form-parked", Target::ParkedText { parked: id.clone() }),
                    typed("form-outcome", Target::ParkedOutcome { parked: id.clone() }),
                ];
                typed.into_iter().chain(became()).collect()
            }
            About::Review => review(session, words, typed, chosen),
            About::Interview(id) => interview(id, session, benchmark, words, typed, chosen),
            About::Advice(id) => {
                let text = typed("form-advice", Target::Review(ReviewField::Text { advice: id.clone() }));
                let mut rows = vec![
                    text,
                    chosen("form-advice-kind", Choice::Advice(id.clone())),
                    chosen("form-factor", Choice::AdviceFactor(id.clone())),
                ];
                if session.recommendations.get(id).is_some_and(|advice| advice.kind == Advice::Recommendation) {
                    rows.push(chosen("form-answer", Choice::Answer(id.clone())));
                    rows.push(typed("form-answer-why", Target::Review(ReviewField::Why { advice: id.clone() })));
                }
                rows.into_iter().chain(became()).collect()
            }
            About::Decision(id) => {
                [typed("form-decision", Target::DecisionText { decision: id.clone() })].into_iter().chain(became()).collect()
            }
        }
    }

    /// The row on which a field is typed, if the form has it.
    #[must_use]
    pub fn row_of(rows: &[Row], target: &Target) -> Option<usize> {
        rows.iter().position(|row| row.does == Does::Type(target.clone()))
    }
}

/// What a piece of evidence bears on, a line for each key factor.
fn bears_on(id: &Id, session: &Session, benchmark: &Benchmark, words: &Words) -> String {
    let told: Vec<String> = session.bears_on(id, benchmark).iter().map(|bearing| bearing.words(benchmark, words)).collect();
    if told.is_empty() { words.say("bears-on-nothing") } else { told.join("\n") }
}

/// A field for each context factor, of the city or of a key factor.
fn contexts<'a>(benchmark: &'a Benchmark, factor: Option<&'a Id>) -> impl Iterator<Item = Target> + 'a {
    benchmark.context.iter().map(move |context| Target::Context { context: context.id.as_str().into(), factor: factor.cloned() })
}

/// The key factors that a context factor was tied to on the walk, each with what was said of it there.
fn made_harder(context: &Id, session: &Session, benchmark: &Benchmark, words: &Words) -> Option<String> {
    let factors = session.made_harder_by(context.as_str(), benchmark);
    let told = |factor: &&crate::benchmark::KeyFactor| {
        let args = [("number", benchmark.number(&factor.id).unwrap_or_default().into()), ("name", factor.name.as_str().into())];
        let name = words.with("page-factor", &args);
        match one_line(&session.context_of(context.as_str(), Some(&Id::from(factor.id.as_str()))).text) {
            text if text.is_empty() => name,
            text => words.with("plan-harder-so", &[("context", name.into()), ("text", text.into())]),
        }
    };
    let factors = words.series(&factors.iter().map(told).collect::<Vec<_>>());
    (!factors.is_empty()).then(|| words.with("form-context-harder", &[("factors", factors.into())]))
}

impl Row {
    /// Its label; of a context factor its name.
    #[must_use]
    pub fn said(&self, benchmark: &Benchmark, words: &Words) -> String {
        if let Does::Type(Target::Sheet { factor, field: SheetField::Note(id) }) = &self.does
            && let Some((known, question)) = benchmark.question(id.as_str()).filter(|(known, _)| known.id == factor.as_str())
        {
            let number = known.questions.iter().position(|other| other.id == question.id).map_or(0, |at| at + 1);
            return words.with("form-sheet-question", &[("number", number.into()), ("text", question.text.as_str().into())]);
        }
        self.context(benchmark).map_or_else(|| words.say(self.label), |context| context.name.clone())
    }

    /// The context factor that it is about.
    #[must_use]
    pub fn context<'a>(&self, benchmark: &'a Benchmark) -> Option<&'a ContextFactor> {
        let Does::Type(target) = &self.does else { return None };
        let (id, _) = target.context()?;
        benchmark.context.iter().find(|context| context.id == id.as_str())
    }
}

/// How far a peer review has come, when each stage was, and who takes part.
fn review(
    session: &Session,
    words: &Words,
    typed: impl Fn(&'static str, Target) -> Row,
    chosen: impl Fn(&'static str, Choice) -> Row,
) -> Vec<Row> {
    let typed = |label, field| typed(label, Target::Review(field));
    let heard = [("count", session.interviews.len().into()), ("people", session.interviews.values().map(|i| i.people).sum::<u32>().into())];
    vec![
        chosen("form-stage", Choice::Stage),
        typed("form-self-assessed", ReviewField::Day(Stage::SelfAssessment)),
        typed("form-visited", ReviewField::Day(Stage::Visit)),
        typed("form-visited-until", ReviewField::VisitEnd),
        typed("form-concluded", ReviewField::Day(Stage::Conclusions)),
        typed("form-fed-back", ReviewField::Day(Stage::Feedback)),
        typed("form-reported", ReviewField::Day(Stage::Report)),
        typed("form-expert-leader", ReviewField::Team(ReviewPart::ExpertLeader)),
        typed("form-peers", ReviewField::Team(ReviewPart::Peer)),
        typed("form-host-team", ReviewField::Team(ReviewPart::Host)),
        Row { label: "form-interviewed", value: words.with("review-heard", &heard), does: Does::Read },
    ]
}

/// An interview, and below it each thing that was learned in it.
fn interview(
    id: &Id,
    session: &Session,
    benchmark: &Benchmark,
    words: &Words,
    typed: impl Fn(&'static str, Target) -> Row,
    chosen: impl Fn(&'static str, Choice) -> Row,
) -> Vec<Row> {
    let field = |label, field| typed(label, Target::Review(ReviewField::Interview { interview: id.clone(), field }));
    let mut rows = vec![
        field("form-interview-heard", InterviewField::Heard),
        field("form-interview-people", InterviewField::People),
        field("form-interview-date", InterviewField::Date),
        field("form-interview-place", InterviewField::Place),
        field("form-interview-text", InterviewField::Text),
        chosen("form-interview-kind", Choice::Hearing(id.clone())),
        typed("form-learned", Target::Review(ReviewField::Learned { interview: id.clone() })),
    ];
    for evidence in session.learned_in(id) {
        let numbers: Vec<String> = session
            .factors_of(&evidence.id)
            .iter()
            .filter_map(|id| benchmark.number(id.as_str()))
            .map(|number| number.to_string())
            .collect();
        let args = [
            ("count", numbers.len().into()),
            ("number", evidence.number.into()),
            ("text", one_line(&evidence.title).into()),
            ("factors", numbers.join(", ").into()),
        ];
        let key = if numbers.is_empty() { "form-learned-nowhere" } else { "form-learned-on" };
        rows.push(Row {
            label: "form-learned-evidence",
            value: words.with(key, &args),
            does: Does::Open(About::Evidence(evidence.id.clone())),
        });
    }
    rows
}

/// What a session took over from an earlier one.
fn taken_over(session: &Session, words: &Words) -> Vec<(&'static str, String)> {
    let about = &session.about;
    let Some(basis) = about.basis else { return vec![] };
    let date = about.base_date.map(|date| words.long_date(date)).unwrap_or_default();
    let from = [("basis", words.of_kind("basis", basis.word()).into()), ("title", about.base_title.as_str().into()), ("date", date.into())];
    let judged = session.thens.values().filter(|then| then.judgement.is_given()).count();
    let mut taken = vec![
        ("judged", judged.into()),
        ("evidence", session.evidence.len().into()),
        ("open", session.earlier_open().iter().filter(|earlier| earlier.fate.is_none()).count().into()),
    ];
    let taken_key = match basis {
        Basis::PlanFrom => {
            taken.push(("recommended", session.recommended().len().into()));
            "form-taken-stands"
        }
        Basis::ReviewAgain => "form-taken-then",
    };
    let mut rows = vec![("form-made-from", words.with("form-made-from-what", &from)), ("form-taken", words.with(taken_key, &taken))];
    if about.base_edition != about.edition {
        rows.push(("form-other-edition", words.with("form-other-edition-what", &[("edition", about.base_edition.as_str().into())])));
    }
    rows
}

/// What from elsewhere inspired an action: an example of the benchmark, or a practice of the library.
#[must_use]
pub fn inspired(action: &crate::session::Action, benchmark: &Benchmark, words: &Words) -> Option<String> {
    if let Some((_, example)) = action.example.as_ref().and_then(|id| benchmark.example(id.as_str())) {
        let args = [("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())];
        return Some(words.with("show-example", &args));
    }
    (!action.practice_title.is_empty()).then(|| action.practice_title.clone())
}

/// What an action brings together, or what it is part of.
fn one_with(id: &Id, session: &Session, words: &Words) -> Option<Row> {
    let titled = |action: &crate::session::Action| {
        let number = super::priority::numbers(&[action.number]);
        words.with("plan-action-titled", &[("action", number.into()), ("title", action.title.as_str().into())])
    };
    let whole = session.actions.get(id)?.merged_into.as_ref().and_then(|id| session.actions.get(id));
    if let Some(whole) = whole {
        return Some(Row { label: "form-part-of", value: titled(whole), does: Does::Read });
    }
    let parts: Vec<String> = session.merged_into(id).map(titled).collect();
    (!parts.is_empty()).then(|| Row { label: "form-brings", value: words.dotted(&parts), does: Does::Read })
}
