//! Why something stands where it stands: the chain from an action through objective, judgement and
//! guide question to the evidence and the example behind it. A link that is missing is part of the
//! answer, so it is told, not left out.

use serde_json::json;

use super::{Action, Context, Evidence, Id, Key, Kind, Note, Record, Session, Status, in_order, record::word_enum};
use crate::{
    benchmark::{Benchmark, ContextFactor},
    text::one_line,
    time::Date,
    words::Phrase,
};

word_enum! {
    /// What a link of the chain is about.
    Part {
        /// What will be done.
        #[default]
        Action = "action",
        /// What it was made of.
        MadeOf = "made-of",
        /// What was merged into it.
        Merged = "merged",
        /// What it was merged into.
        MergedInto = "merged-into",
        /// A parked item.
        Parked = "parked",
        /// What became of it.
        Outcome = "outcome",
        /// A decision.
        Decision = "decision",
        /// What the city wants to be true.
        Objective = "objective",
        /// What the room agreed on.
        Judgement = "judgement",
        /// What each person held.
        Voices = "voices",
        /// Why it was judged so.
        Reason = "reason",
        /// The view that did not prevail.
        OtherView = "other-view",
        /// What was looked into.
        Question = "question",
        /// What was said about it.
        Note = "note",
        /// What proves it.
        Evidence = "evidence",
        /// Where the idea came from.
        Example = "example",
        /// What makes it harder for the whole city.
        Context = "context",
    }
}

/// A sentence of a link; a date in it is written out by whoever shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The sentence; with a date it has an argument `date` besides.
    pub what: Phrase,
    /// The date in it.
    pub date: Option<Date>,
}

/// A link of the chain. With nothing said it is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// What it is about.
    pub part: Part,
    /// What there is to say, a paragraph each.
    pub said: Vec<Said>,
}

/// Why a record stands where it stands, from itself down to what it rests on; empty for what rests on nothing.
#[must_use]
pub fn chain(session: &Session, benchmark: &Benchmark, key: &Key) -> Vec<Link> {
    let tale = Tale { session, benchmark };
    let id = &key.id;
    let of_evidence = |id: &Id| session.evidence.get(id).map(|evidence| tale.evidence(evidence));
    let of_action = |id: &Id| session.actions.get(id).map(|action| tale.action(action));
    match key.kind {
        Kind::Action => of_action(id),
        Kind::News => session.news.get(id).and_then(|news| of_action(&news.action)),
        Kind::Evidence => of_evidence(id),
        Kind::Support => session.supports.get(id).and_then(|support| of_evidence(&support.evidence)),
        Kind::Parked => session.parked.get(id).map(|parked| {
            let mut links = vec![link(Part::Parked, vec![numbered("P", parked.number, &parked.text)])];
            let became = session.became(key).map(action_line);
            let outcome = (!parked.outcome.is_empty()).then(|| text(&parked.outcome));
            links.push(link(Part::Outcome, outcome.into_iter().chain(became).collect()));
            links.extend(tale.place(parked.factor.as_ref(), parked.question.as_ref()));
            links
        }),
        Kind::Decision => session.decisions.get(id).map(|decision| {
            let mut links = vec![link(Part::Decision, vec![numbered("D", decision.number, &decision.text)])];
            links.extend(session.became(key).map(|action| link(Part::Outcome, vec![action_line(action)])));
            links.extend(tale.place(decision.factor.as_ref(), decision.question.as_ref()));
            links
        }),
        Kind::Note => session.notes.get(id).map(|note| tale.place(Some(&note.factor), note.question.as_ref())),
        Kind::Look => Some(tale.walked(&id.as_str().split('/').next().unwrap_or_default().into(), Some(id))),
        Kind::Finding | Kind::Voices | Kind::Timebox | Kind::Then | Kind::PeerFinding => Some(tale.walked(id, None)),
        Kind::Earlier => session.earlier.get(id).map(|earlier| tale.place(earlier.factor.as_ref(), None)),
        Kind::Recommendation => session.recommendations.get(id).map(|advice| tale.place(advice.factor.as_ref(), None)),
        Kind::Context => session.contexts.get(id).map(|context| tale.place(context.factor.as_ref(), None)),
        Kind::Voice => session.individual.get(id).map(|voice| tale.walked(&voice.factor, None)),
        Kind::Article => session
            .articles
            .get(id)
            .map(|article| tale.place(session.actions.get(&article.action).and_then(|action| action.factor.as_ref()), None)),
        Kind::Sheet => session.sheets.get(id).map(|sheet| tale.place(Some(&sheet.factor), None)),
        Kind::About | Kind::Sitting | Kind::Party | Kind::Presence | Kind::Standing | Kind::Interview | Kind::Indicator | Kind::Reading => {
            None
        }
    }
    .unwrap_or_default()
}

struct Tale<'a> {
    session: &'a Session,
    benchmark: &'a Benchmark,
}

impl Tale<'_> {
    fn action(&self, action: &Action) -> Vec<Link> {
        let session = self.session;
        let lead =
            session.name(action.lead.as_ref()).map_or_else(|| tell("no-lead"), |name| said(Phrase::new("chain-lead").with("name", name)));
        let due = action.due.map_or_else(|| tell("no-date"), |date| Said { what: Phrase::new("chain-due"), date: Some(date) });
        let mut links = vec![link(Part::Action, [vec![action_line(action), lead, due], self.standing(action)].concat())];
        if !action.outcome.is_empty() {
            links.push(link(Part::Outcome, vec![text(&action.outcome)]));
        }
        links.push(link(Part::MadeOf, self.source(action).into_iter().collect()));
        let merged: Vec<Said> = session.merged_into(&action.id).map(action_line).collect();
        if !merged.is_empty() {
            links.push(link(Part::Merged, merged));
        }
        if let Some(into) = action.merged_into.as_ref().and_then(|id| session.actions.get(id)) {
            links.push(link(Part::MergedInto, vec![action_line(into)]));
        }
        links.extend(self.place(action.factor.as_ref(), action.question.as_ref()));
        let example = action.example.as_ref().and_then(|id| self.benchmark.example(id.as_str()));
        let example = example.map(|(_, example)| {
            said(
                Phrase::new("chain-example")
                    .with("city", example.city.clone())
                    .with("country", example.country.clone())
                    .with("did", example.did.clone()),
            )
        });
        let practice = (!action.practice_title.is_empty())
            .then(|| said(Phrase::new("chain-practice").with("practice", action.practice_title.clone())));
        links.push(link(Part::Example, example.into_iter().chain(practice).collect()));
        links.push(self.context(action.factor.as_ref()));
        links
    }

    /// How an action is getting on, where anything has been said of that.
    fn standing(&self, action: &Action) -> Vec<Said> {
        let status = json!({ "key": format!("status-{}", action.status.word()) });
        let completed = action.completed.filter(|_| action.status == Status::Done);
        let stands = match (action.course(), completed) {
            (Some(rag), _) => {
                let rag = json!({ "key": format!("rag-told-{}", rag.word()) });
                Some(said(Phrase::new("chain-status-rag").with("status", status).with("rag", rag)))
            }
            (None, Some(date)) => Some(Said { what: Phrase::new("chain-completed"), date: Some(date) }),
            (None, None) if action.status == Status::NotStarted => None,
            (None, None) => Some(said(Phrase::new("chain-status").with("status", status))),
        };
        let because = (action.status.waits() && !action.because.is_empty())
            .then(|| said(Phrase::new("chain-because").with("why", action.because.clone())));
        let again = action.next_review.filter(|_| action.status.is_open());
        let again = again.map(|date| Said { what: Phrase::new("chain-next-review"), date: Some(date) });
        stands.into_iter().chain(because).chain(again).collect()
    }

    /// What an action was made of; something that has been taken out since is told as well.
    fn source(&self, action: &Action) -> Option<Said> {
        action.came_from.as_ref()?;
        Some(match self.session.source_of(action) {
            Some(Record::Note(note)) => text(&note.text),
            Some(Record::Parked(parked)) => numbered("P", parked.number, &parked.text),
            Some(Record::Decision(decision)) => numbered("D", decision.number, &decision.text),
            Some(_) | None => tell("chain-source-gone"),
        })
    }

    fn evidence(&self, evidence: &Evidence) -> Vec<Link> {
        let mut links = vec![link(Part::Evidence, self.evidence_lines([evidence]))];
        let mut targets: Vec<&Id> =
            self.session.supports.values().filter(|support| support.evidence == evidence.id).map(|support| &support.target).collect();
        targets.sort();
        for target in targets {
            let factor: Id = target.as_str().split('/').next().unwrap_or_default().into();
            let question = target.as_str().contains('/').then_some(target);
            links.extend(self.judged(Some(&factor)));
            links.extend(question.into_iter().flat_map(|question| self.asked(question)));
            links.push(self.actions(&factor, question));
        }
        links
    }

    /// A key factor, or one of its questions, as the walk shows it.
    fn walked(&self, factor: &Id, question: Option<&Id>) -> Vec<Link> {
        let mut links = self.place(Some(factor), question);
        links.push(self.actions(factor, question));
        if let Some(known) = self.benchmark.factor(factor.as_str()) {
            let examples = known.examples.iter();
            let line = |example: &crate::benchmark::Example| {
                said(Phrase::new("chain-idea").with("city", example.city.clone()).with("brief", example.brief.clone()))
            };
            links.push(link(Part::Example, examples.map(line).collect()));
        }
        links.push(self.context(Some(factor)));
        links
    }

    /// What stands behind whatever was caught at a key factor and a question of it.
    fn place(&self, factor: Option<&Id>, question: Option<&Id>) -> Vec<Link> {
        let mut links = vec![];
        if let Some(factor) = factor {
            let finding = self.session.finding(factor);
            let due = finding.objective_due.map(|date| Said { what: Phrase::new("chain-due"), date: Some(date) });
            let objective = (!finding.objective.is_empty()).then(|| text(&finding.objective));
            let due = due.filter(|_| objective.is_some());
            links.push(link(Part::Objective, objective.into_iter().chain(due).collect()));
        }
        links.extend(self.judged(factor));
        match (question, factor) {
            (Some(question), _) => links.extend(self.asked(question)),
            (None, Some(factor)) => {
                links.push(link(Part::Question, vec![]));
                let notes: Vec<Said> = self.session.notes_on_factor(factor).map(note_line).collect();
                links.push(link(Part::Note, notes));
            }
            (None, None) => {}
        }
        if let Some(factor) = factor {
            links.push(link(Part::Evidence, self.evidence_lines(self.session.evidence_on(factor))));
        }
        links
    }

    /// The judgement with the voices and the reason behind it.
    fn judged(&self, factor: Option<&Id>) -> Vec<Link> {
        let Some(factor) = factor else { return vec![link(Part::Judgement, vec![])] };
        let finding = self.session.finding(factor);
        let name = self.benchmark.factor(factor.as_str()).map_or_else(|| factor.to_string(), |known| known.name.clone());
        let number = self.benchmark.number(factor.as_str()).unwrap_or_default();
        let judgement = json!({ "key": format!("judgement-{}", finding.judgement.word()) });
        let judged = Phrase::new("chain-judged").with("number", number).with("factor", name).with("judgement", judgement);
        let statement = self.benchmark.factor(factor.as_str()).map(|known| text(&known.statement));
        let voices = self.session.voices_on(factor);
        let counted = (voices.counted() > 0).then(|| {
            said(
                Phrase::new("chain-voices")
                    .with("counted", voices.counted())
                    .with("in", voices.in_place)
                    .with("partly", voices.partly)
                    .with("not", voices.not_in_place),
            )
        });
        let mut links = vec![
            link(Part::Judgement, [said(judged)].into_iter().chain(statement).collect()),
            link(Part::Voices, counted.into_iter().collect()),
            link(Part::Reason, finding.is_reasoned().then(|| text(&finding.reason)).into_iter().collect()),
        ];
        if !finding.minority.is_empty() {
            links.push(link(Part::OtherView, vec![text(&finding.minority)]));
        }
        links
    }

    /// A guide question with its notes.
    fn asked(&self, question: &Id) -> [Link; 2] {
        let known = self.benchmark.question(question.as_str()).map(|(_, asked)| text(&asked.text));
        let notes = self.session.notes_on(question).map(note_line).collect();
        [link(Part::Question, known.into_iter().collect()), link(Part::Note, notes)]
    }

    fn evidence_lines<'e>(&self, evidence: impl IntoIterator<Item = &'e Evidence>) -> Vec<Said> {
        let line = |evidence: &Evidence| {
            let kind = json!({ "key": format!("evidence-{}", evidence.kind.word()) });
            let key = if evidence.date.is_some() { "chain-evidence-dated" } else { "chain-evidence" };
            let what = Phrase::new(key).with("number", evidence.number).with("title", evidence.title.clone()).with("kind", kind);
            Said { what, date: evidence.date }
        };
        evidence.into_iter().map(line).collect()
    }

    fn actions(&self, factor: &Id, question: Option<&Id>) -> Link {
        let here = self.session.actions_on(factor).filter(|action| question.is_none() || action.question.as_ref() == question);
        link(Part::Action, here.map(action_line).collect())
    }

    /// What the room tied to a key factor.
    fn context(&self, factor: Option<&Id>) -> Link {
        let tied = factor.map(|factor| self.session.harder(factor, self.benchmark)).unwrap_or_default();
        let line = |(known, context): (&ContextFactor, &Context)| match context.text.trim() {
            "" => text(&known.name),
            how => said(Phrase::new("plan-harder-so").with("context", known.name.clone()).with("text", how)),
        };
        link(Part::Context, tied.into_iter().map(line).collect())
    }
}

impl Session {
    /// The action that came of a note, a parked item or a decision; where that was merged into another
    /// one, the one that is carried out.
    #[must_use]
    pub fn became(&self, source: &Key) -> Option<&Action> {
        let mut action = self.made_of(source)?;
        // No chain of merges is longer than there are actions; one that bites its tail ends too.
        for _ in 0..self.actions.len() {
            match action.merged_into.as_ref().and_then(|id| self.actions.get(id)) {
                Some(into) => action = into,
                None => break,
            }
        }
        Some(action)
    }

    /// The notes that may become actions at a guide question: its own, else those on the whole key factor.
    #[must_use]
    pub fn notes_here(&self, factor: &Id, question: Option<&Id>) -> Vec<&Note> {
        let all = |wanted: Option<&Id>| -> Vec<&Note> {
            in_order(&self.notes).filter(|note| note.factor == *factor && note.question.as_ref() == wanted).collect()
        };
        let on = question.map(|_| all(question)).unwrap_or_default();
        if on.is_empty() { all(None) } else { on }
    }

    /// The actions that are still to be done, in the order of their dates, undated ones last.
    #[must_use]
    pub fn open_actions(&self) -> Vec<&Action> {
        let mut open: Vec<&Action> = in_order(&self.actions).filter(|action| action.status.is_open() && !action.is_merged()).collect();
        open.sort_by_key(|action| (action.due.is_none(), action.due));
        open
    }
}

fn link(part: Part, said: Vec<Said>) -> Link {
    Link { part, said }
}

fn said(what: Phrase) -> Said {
    Said { what, date: None }
}

fn tell(key: &str) -> Said {
    said(Phrase { key: key.to_owned(), ..Phrase::default() })
}

fn text(text: &str) -> Said {
    said(Phrase::new("chain-text").with("text", text))
}

fn note_line(note: &Note) -> Said {
    text(&note.text)
}

fn numbered(letter: &str, number: u32, text: &str) -> Said {
    said(Phrase::new("chain-numbered").with("number", format!("{letter}{number}")).with("text", one_line(text)))
}

fn action_line(action: &Action) -> Said {
    numbered("A", action.number, &action.title)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

    use super::*;
    use crate::{
        benchmark::builtin,
        session::{Finding, Judgement, Parked, Support, Voices},
    };

    fn room() -> (Session, Benchmark) {
        let benchmark = builtin("integrating-cities").unwrap();
        let factor: Id = "strategy".into();
        let question: Id = benchmark.factor("strategy").map(|factor| factor.full(&factor.questions[0].id)).unwrap().into();
        let mut session = Session::default();
        session.about.scope = vec![factor.clone()];
        session.put(
            Finding {
                id: factor.clone(),
                judgement: Judgement::Partly,
                reason: "No money in it".into(),
                objective: "Money behind it".into(),
                ..Finding::default()
            }
            .into(),
        );
        session.put(Voices { id: factor.clone(), in_place: 3, partly: 7, not_in_place: 2, people: 12, ..Voices::default() }.into());
        session.put(
            Note {
                id: "n".into(),
                factor: factor.clone(),
                question: Some(question.clone()),
                text: "Adopted in 2019".into(),
                ..Note::default()
            }
            .into(),
        );
        session.put(Evidence { id: "e".into(), number: 3, title: "Minutes".into(), ..Evidence::default() }.into());
        session.put(Support { id: "e/strategy".into(), evidence: "e".into(), target: question.clone() }.into());
        session.put(
            Parked {
                id: "p".into(),
                number: 2,
                text: "Who pays?".into(),
                factor: Some(factor.clone()),
                question: Some(question.clone()),
                ..Parked::default()
            }
            .into(),
        );
        session.put(
            Action {
                id: "a".into(),
                number: 7,
                title: "Put money in".into(),
                factor: Some(factor),
                question: Some(question),
                came_from: Some("parked/p".into()),
                ..Action::default()
            }
            .into(),
        );
        session.put(
            Action { id: "b".into(), number: 8, title: "Ask for money".into(), merged_into: Some("a".into()), ..Action::default() }.into(),
        );
        (session, benchmark)
    }

    fn parts(links: &[Link]) -> Vec<Part> {
        links.iter().map(|link| link.part).collect()
    }

    fn is_said(links: &[Link], part: Part, text: &str) -> bool {
        let words = crate::words::Words::of("en");
        links.iter().filter(|link| link.part == part).flat_map(|link| &link.said).any(|said| words.tell(&said.what).contains(text))
    }

    #[test]
    fn an_action_is_traced_back_to_what_the_room_saw_and_said() {
        let (session, benchmark) = room();
        let links = chain(&session, &benchmark, &Key::new(Kind::Action, "a"));
        let wanted = [
            Part::Action,
            Part::MadeOf,
            Part::Merged,
            Part::Objective,
            Part::Judgement,
            Part::Voices,
            Part::Reason,
            Part::Question,
            Part::Note,
            Part::Evidence,
            Part::Example,
            Part::Context,
        ];
        assert_eq!(parts(&links), wanted);
        for (part, text) in [
            (Part::Action, "A7 Put money in"),
            (Part::MadeOf, "P2 Who pays?"),
            (Part::Merged, "A8 Ask for money"),
            (Part::Objective, "Money behind it"),
            (Part::Judgement, "2 Strategy"),
            (Part::Voices, "7 partly"),
            (Part::Reason, "No money in it"),
            (Part::Note, "Adopted in 2019"),
            (Part::Evidence, "E3 Minutes"),
        ] {
            assert!(is_said(&links, part, text), "{part:?} does not say {text:?} in {links:?}");
        }
        assert!(links.iter().any(|link| link.part == Part::Example && link.said.is_empty()), "no example inspired it");
    }

    #[test]
    fn what_is_missing_is_a_link_with_nothing_said() {
        let (mut session, benchmark) = room();
        session.findings.clear();
        session.voices.clear();
        session.notes.clear();
        let links = chain(&session, &benchmark, &Key::new(Kind::Action, "a"));
        for part in [Part::Objective, Part::Voices, Part::Reason, Part::Note, Part::Example] {
            assert!(links.iter().any(|link| link.part == part && link.said.is_empty()), "{part:?}");
        }
        session.actions.get_mut("a").unwrap().factor = None;
        session.actions.get_mut("a").unwrap().question = None;
        let links = chain(&session, &benchmark, &Key::new(Kind::Action, "a"));
        assert!(links.iter().any(|link| link.part == Part::Judgement && link.said.is_empty()), "caught at no key factor");
    }

    #[test]
    fn a_parked_item_names_what_became_of_it_even_after_a_merge() {
        let (mut session, benchmark) = room();
        let key = Key::new(Kind::Parked, "p");
        assert!(is_said(&chain(&session, &benchmark, &key), Part::Outcome, "A7"));
        session.actions.get_mut("a").unwrap().merged_into = Some("b".into());
        session.actions.get_mut("b").unwrap().merged_into = None;
        assert_eq!(session.became(&key).map(|action| action.number), Some(8));
        // Two that are merged into each other are nobody's fault here, and no endless loop.
        session.actions.get_mut("b").unwrap().merged_into = Some("a".into());
        assert!(session.became(&key).is_some());
    }

    #[test]
    fn what_it_was_made_of_may_have_been_taken_out() {
        let (mut session, benchmark) = room();
        session.parked.clear();
        assert!(is_said(&chain(&session, &benchmark, &Key::new(Kind::Action, "a")), Part::MadeOf, "taken out"));
    }

    #[test]
    fn evidence_leads_to_what_it_bears_on() {
        let (session, benchmark) = room();
        let links = chain(&session, &benchmark, &Key::new(Kind::Evidence, "e"));
        assert!(is_said(&links, Part::Judgement, "2 Strategy") && is_said(&links, Part::Action, "A7"));
    }

    #[test]
    fn everything_in_a_session_has_a_chain_or_none_and_nothing_breaks() {
        let (session, benchmark) = room();
        for record in session.records() {
            let links = chain(&session, &benchmark, &record.key());
            let words = crate::words::Words::of("en");
            for link in links {
                assert!(words.has(&format!("why-{}", link.part.word())), "{:?}", link.part);
                assert!(!link.said.is_empty() || words.has(&format!("why-no-{}", link.part.word())), "{:?}", link.part);
                for said in link.said {
                    assert!(words.has(&said.what.key), "{}", said.what.key);
                }
            }
        }
        assert!(chain(&session, &benchmark, &Key::new(Kind::Action, "gone")).is_empty());
    }
}
