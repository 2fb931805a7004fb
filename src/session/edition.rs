//! A session is moved to another edition of its benchmark. What somebody said is never left behind: what the new
//! edition has no more, and was spoken of, is kept in the session's own text of it, marked as withdrawn.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{About, Change, Id, Kind, Record, Session, record::word_enum};
use crate::{
    benchmark::{self, Benchmark, ContextFactor, Example, GuideQuestion, KeyFactor, builtin_in},
    failure::Failure,
    text::one_line,
    words::{LANGUAGES, Words},
};

word_enum! {
    /// What a move alters of a part of the benchmark.
    Moved {
        /// The new edition has it, the old one did not.
        #[default]
        New = "new",
        /// Both have it, in other words.
        Reworded = "reworded",
        /// Only the old edition has it; something was said of it, so the session keeps it.
        Kept = "kept",
        /// Only the old edition has it, and nothing was said of it.
        Gone = "gone",
    }
}

word_enum! {
    /// What is altered by a move.
    MovedPart {
        /// The headline that all key factors serve.
        #[default]
        Standard = "standard",
        /// A key factor.
        Factor = "factor",
        /// A guide question.
        Question = "question",
        /// A city example.
        Example = "example",
        /// A context factor.
        Context = "context",
    }
}

/// One thing that a move alters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What becomes of it.
    pub how: Moved,
    /// What it is.
    pub part: MovedPart,
    /// Its full id; blank for the standard.
    pub id: Id,
    /// What it says in the old edition; blank where that has it not.
    pub was: String,
    /// What it says in the new one.
    pub now: String,
    /// What the new edition says of its wording.
    pub adapted: Option<String>,
}

/// What moving a session to another edition does.
#[derive(Debug, Clone, PartialEq)]
pub struct EditionMove {
    /// The new edition, with what the session keeps of the old one.
    pub benchmark: Benchmark,
    /// The session's own facts afterwards.
    pub about: About,
    /// What is altered, in the order of the new edition, then what is withdrawn.
    pub differences: Vec<Difference>,
}

impl EditionMove {
    /// The changes of the one step that does it.
    #[must_use]
    pub fn changes(&self, session: &Session) -> Vec<Change> {
        Change::to(session, self.about.clone()).into_iter().collect()
    }

    /// What the move does, a line each, part by part.
    #[must_use]
    pub fn told(&self, session: &Session, old: &Benchmark, words: &Words) -> Vec<String> {
        let title = if session.about.title.is_empty() { words.say("no-title") } else { one_line(&session.about.title) };
        let args = [
            ("title", title.into()),
            ("benchmark", self.benchmark.title.as_str().into()),
            ("from", old.edition.as_str().into()),
            ("to", self.about.edition.as_str().into()),
        ];
        let key = if old.id == self.benchmark.id { "edition-head" } else { "edition-head-other" };
        let mut lines = vec![words.with(key, &args)];
        for how in Moved::ALL {
            let mut found = self.of(*how).peekable();
            if found.peek().is_some() {
                lines.push(words.of_kind("moved", how.word()));
            }
            lines.extend(found.map(|difference| format!("  {}", difference.told(words))));
        }
        if self.differences.is_empty() && old.id == self.benchmark.id {
            lines.push(words.say("edition-nothing-told"));
        }
        let (before, after) = (session.about.scope.len(), self.about.scope.len());
        lines.push(words.with("edition-scope", &[("before", before.into()), ("after", after.into())]));
        lines
    }

    /// The differences of one sort.
    pub fn of(&self, how: Moved) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(move |difference| difference.how == how)
    }
}

impl Difference {
    /// It as a line.
    fn told(&self, words: &Words) -> String {
        let args = [
            ("part", words.of_kind("moved-part", self.part.word()).into()),
            ("id", self.id.as_str().into()),
            ("was", one_line(&self.was).into()),
            ("now", one_line(&self.now).into()),
            ("note", self.adapted.as_deref().map(one_line).unwrap_or_default().into()),
        ];
        let key = match self.how {
            Moved::New => "edition-line-new",
            Moved::Reworded if self.adapted.is_some() => "edition-line-adapted",
            Moved::Reworded if self.part == MovedPart::Standard => "edition-line-standard",
            Moved::Reworded => "edition-line-reworded",
            Moved::Kept | Moved::Gone => "edition-line-withdrawn",
        };
        words.with(key, &args)
    }
}

/// What taking this benchmark for a session would do: where nothing was said yet any may be taken, else another
/// edition of its own.
///
/// # Errors
/// As `move_to`.
pub fn take(session: &Session, old: &Benchmark, new: &Benchmark) -> Result<EditionMove, Failure> {
    let is_said = |record: Record| !matches!(record.key().kind, Kind::About | Kind::Sitting | Kind::Party | Kind::Presence);
    if old.id == new.id || session.records().any(is_said) {
        return move_to(session, old, new);
    }
    let about = About {
        benchmark: new.id.clone(),
        edition: new.edition.clone(),
        wording: wording(new),
        scope: new.factors.iter().map(id).collect(),
        ..session.about.clone()
    };
    Ok(EditionMove { benchmark: new.clone(), about, differences: vec![] })
}

/// What stands for the very text of an edition: the same for the same text.
#[must_use]
pub fn wording(benchmark: &Benchmark) -> String {
    // A benchmark of ours always has a text.
    wording_of(&benchmark::edition_text(benchmark).unwrap_or_default())
}

/// The same for a text that was written before.
#[must_use]
pub fn wording_of(text: &str) -> String {
    super::gate::digest(text)
}

/// What moving a session from one edition of its benchmark to another would do.
///
/// # Errors
/// When it is another benchmark, or the very same text.
pub fn move_to(session: &Session, old: &Benchmark, new: &Benchmark) -> Result<EditionMove, Failure> {
    let failure = |key: &str| {
        Failure::new(key)
            .with("title", old.title.as_str())
            .with("id", old.id.as_str())
            .with("edition", old.edition.as_str())
            .with("other", new.title.as_str())
            .with("other_id", new.id.as_str())
    };
    if old.id != new.id {
        return Err(failure("edition-of-another"));
    }
    let used = used(session);
    let mut benchmark = new.clone();
    let mut found = Found { used: &used, edition: &old.edition, all: vec![], withdrawn: vec![] };
    if old.standard != new.standard {
        found.altered(MovedPart::Standard, Id::default(), &old.standard, &new.standard, None);
    }
    for factor in &mut benchmark.factors {
        match old.factor(&factor.id) {
            Some(before) => found.factor(before, factor),
            None => found.added(MovedPart::Factor, Id::from(factor.id.as_str()), &factor.name),
        }
    }
    for before in old.factors.iter().filter(|before| new.factor(&before.id).is_none()) {
        if found.withdraws(MovedPart::Factor, Id::from(before.id.as_str()), &before.name) {
            benchmark.factors.push(found.kept(before, new));
        }
    }
    found.context(old, new, &mut benchmark);
    found.all.append(&mut found.withdrawn);
    let differences = found.all;
    if wording(&benchmark) == wording(old) {
        return Err(failure("edition-is-the-same"));
    }
    let whole = old.factors.iter().filter(|factor| factor.withdrawn.is_none()).all(|factor| session.about.scope.contains(&id(factor)));
    let stays = |factor: &&KeyFactor| {
        let is_new = old.factor(&factor.id).is_none();
        factor.withdrawn.is_none() && (session.about.scope.contains(&id(factor)) || (whole && is_new))
    };
    let scope: Vec<Id> = benchmark.factors.iter().filter(stays).map(id).collect();
    let about = About { edition: new.edition.clone(), wording: wording(&benchmark), scope, ..session.about.clone() };
    Ok(EditionMove { benchmark, about, differences })
}

/// The session in another language: its own facts, and the text of its benchmark where that comes with the program in that
/// language. A text that somebody adapted stays as it is.
#[must_use]
pub fn spoken(session: &Session, benchmark: &Benchmark, language: &str) -> (About, Option<Benchmark>) {
    let about = About { language: language.to_owned(), ..session.about.clone() };
    let is_ours = LANGUAGES.iter().any(|known| builtin_in(&benchmark.id, known.code).as_ref() == Some(benchmark));
    let other = builtin_in(&benchmark.id, language).filter(|other| is_ours && other.language == language);
    let changed = Session { about, ..session.clone() };
    match other.and_then(|other| take(&changed, benchmark, &other).ok()) {
        Some(moved) => (moved.about, Some(moved.benchmark)),
        None => (changed.about, None),
    }
}

fn id(factor: &KeyFactor) -> Id {
    factor.id.as_str().into()
}

struct Found<'a> {
    used: &'a BTreeSet<String>,
    edition: &'a str,
    all: Vec<Difference>,
    withdrawn: Vec<Difference>,
}

impl Found<'_> {
    fn added(&mut self, part: MovedPart, id: Id, now: &str) {
        let (how, was, now) = (Moved::New, String::new(), now.to_owned());
        self.all.push(Difference { how, part, id, was, now, adapted: None });
    }

    fn altered(&mut self, part: MovedPart, id: Id, was: &str, now: &str, adapted: Option<&String>) {
        let (was, now) = (was.to_owned(), now.to_owned());
        self.all.push(Difference { how: Moved::Reworded, part, id, was, now, adapted: adapted.cloned() });
    }

    /// Tells of what the new edition has no more; says whether the session keeps it.
    fn withdraws(&mut self, part: MovedPart, id: Id, was: &str) -> bool {
        let is_used = self.used.contains(id.as_str());
        let how = if is_used { Moved::Kept } else { Moved::Gone };
        self.withdrawn.push(Difference { how, part, id, was: was.to_owned(), now: String::new(), adapted: None });
        is_used
    }

    /// A key factor that both editions have.
    fn factor(&mut self, before: &KeyFactor, now: &mut KeyFactor) {
        if before.statement != now.statement {
            self.altered(MovedPart::Factor, id(now), &before.statement, &now.statement, now.adapted.as_ref());
        } else if before.name != now.name {
            self.altered(MovedPart::Factor, id(now), &before.name, &now.name, now.adapted.as_ref());
        } else if (&before.why, &before.how) != (&now.why, &now.how) {
            self.altered(MovedPart::Factor, id(now), &before.why, &now.why, now.adapted.as_ref());
        }
        for question in &now.questions {
            let full = Id::from(now.full(&question.id));
            match before.questions.iter().find(|other| other.id == question.id) {
                None => self.added(MovedPart::Question, full, &question.text),
                Some(other) if (&other.text, &other.parts) != (&question.text, &question.parts) => {
                    self.altered(MovedPart::Question, full, &other.text, &question.text, question.adapted.as_ref());
                }
                Some(_) => {}
            }
        }
        for example in &now.examples {
            let full = Id::from(now.full(&example.id));
            match before.examples.iter().find(|other| other.id == example.id) {
                None => self.added(MovedPart::Example, full, &example.city),
                // Which topics it is about is no part of its text.
                Some(other) if *other != (Example { topics: other.topics.clone(), ..example.clone() }) => {
                    self.altered(MovedPart::Example, full, &other.did, &example.did, None)
                }
                Some(_) => {}
            }
        }
        for question in &before.questions {
            let has = now.questions.iter().any(|other| other.id == question.id);
            if !has && self.withdraws(MovedPart::Question, now.full(&question.id).into(), &question.text) {
                let with = question.with.clone().filter(|with| now.questions.iter().any(|other| other.id == *with));
                let withdrawn = question.withdrawn.clone().or_else(|| Some(self.edition.to_owned()));
                now.questions.push(GuideQuestion { with, withdrawn, ..question.clone() });
            }
        }
        for example in &before.examples {
            let has = now.examples.iter().any(|other| other.id == example.id);
            if !has && self.withdraws(MovedPart::Example, now.full(&example.id).into(), &example.city) {
                now.examples.push(Example::clone(example));
            }
        }
    }

    /// A key factor that the session keeps.
    fn kept(&self, before: &KeyFactor, new: &Benchmark) -> KeyFactor {
        let has = |role: &String| new.roles.iter().any(|known| known.id == *role);
        KeyFactor {
            roles: before.roles.iter().filter(|role| has(role)).cloned().collect(),
            duties: before.duties.iter().filter(|duty| new.duties().iter().any(|known| known.id == **duty)).cloned().collect(),
            withdrawn: before.withdrawn.clone().or_else(|| Some(self.edition.to_owned())),
            ..before.clone()
        }
    }

    fn context(&mut self, old: &Benchmark, new: &Benchmark, kept: &mut Benchmark) {
        let find = |all: &[ContextFactor], id: &str| all.iter().find(|factor| factor.id == id).cloned();
        for factor in &new.context {
            let full = Id::from(factor.id.as_str());
            match find(&old.context, &factor.id) {
                None => self.added(MovedPart::Context, full, &factor.name),
                Some(other) if other != *factor => self.altered(MovedPart::Context, full, &other.name, &factor.name, None),
                Some(_) => {}
            }
        }
        for factor in &old.context {
            let gone = find(&new.context, &factor.id).is_none();
            if gone && self.withdraws(MovedPart::Context, Id::from(factor.id.as_str()), &factor.name) {
                kept.context.push(factor.clone());
            }
        }
    }
}

/// Every id of a part of the benchmark that some record names.
fn used(session: &Session) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut name = |id: &str| {
        for (at, _) in id.match_indices('/') {
            found.insert(id[..at].to_owned());
        }
        found.insert(id.to_owned());
    };
    for record in session.records() {
        if let Record::About(_) = record {
            continue;
        }
        let key = record.key();
        let is_per_thing = key.kind.is_per_thing() && key.kind != Kind::Standing;
        if is_per_thing {
            name(key.id.as_str());
        }
        let fields = record.to_fields();
        for field in ["factor", "question", "example", "target", "with", "context"] {
            fields.get(field).and_then(Value::as_str).iter().for_each(|id| name(id));
        }
        let of = fields.get("of").and_then(Value::as_str).and_then(|of| of.split_once('/'));
        of.iter().for_each(|(_, id)| name(id));
    }
    found
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;
    use crate::{
        benchmark::{QuestionKind, builtin},
        session::{Finding, Judgement, Note, loose_ends},
    };

    fn old() -> Benchmark {
        builtin("integrating-cities").unwrap()
    }

    #[test]
    fn a_session_is_put_into_another_language_and_back_with_all_that_was_said() {
        let mut session = Session::default();
        session.about.scope = old().factors.iter().map(id).collect();
        session.about.edition = old().edition;
        let (about, benchmark) = spoken(&session, &old(), "nb");
        let benchmark = benchmark.unwrap();
        assert_eq!((about.language.as_str(), &about.scope), ("nb", &session.about.scope));
        assert_eq!(benchmark, builtin_in("integrating-cities", "nb").unwrap());
        let there = Session { about, ..session };
        assert_eq!(spoken(&there, &benchmark, "en").1, Some(old()));
    }

    #[test]
    fn a_text_that_somebody_adapted_stays_as_it_is_in_another_language() {
        let mut adapted = old();
        adapted.factors[0].statement = "We say so.".into();
        let (about, benchmark) = spoken(&Session::default(), &adapted, "de");
        assert_eq!((about.language.as_str(), benchmark), ("de", None));
    }

    /// The next edition: the second key factor is gone, the first one and a question are reworded, one question is gone,
    /// one key factor is new.
    fn new() -> Benchmark {
        let mut new = old();
        new.edition = "2027".into();
        new.factors.remove(1);
        let first = &mut new.factors[0];
        first.statement = "The city says in public that it stands for diversity.".into();
        first.adapted = Some("Shorter.".into());
        first.questions[0].text = "Is there a public statement?".into();
        first.questions.remove(1);
        new.factors.push(KeyFactor { id: "housing".into(), name: "Housing".into(), ..old().factors[2].clone() });
        new
    }

    fn judged() -> Session {
        let old = old();
        let scope = old.factors.iter().map(id).collect();
        let about = About { id: "about".into(), benchmark: old.id.clone(), edition: old.edition.clone(), scope, ..About::default() };
        let mut session = Session { about, ..Session::default() };
        session
            .put(Finding { id: "strategy".into(), judgement: Judgement::Partly, reason: "No budget".into(), ..Finding::default() }.into());
        let question = old.factors[0].full(&old.factors[0].questions[1].id);
        let note = Note { id: "n".into(), factor: "public-commitment".into(), question: Some(question.into()), ..Note::default() };
        session.put(note.into());
        session
    }

    #[test]
    fn a_judged_key_factor_that_the_new_edition_drops_is_kept_and_told() {
        let (session, old, new) = (judged(), old(), new());
        let moved = move_to(&session, &old, &new).unwrap();
        let kept: Vec<(MovedPart, &str)> = moved.of(Moved::Kept).map(|part| (part.part, part.id.as_str())).collect();
        assert!(kept.contains(&(MovedPart::Factor, "strategy")), "{kept:?}");
        let strategy = moved.benchmark.factor("strategy").unwrap();
        assert_eq!(strategy.withdrawn.as_deref(), Some("2012"));
        assert_eq!(strategy.questions, old.factor("strategy").unwrap().questions, "all that can be read of it");
        assert!(!moved.about.scope.contains(&Id::from("strategy")), "it is not asked any more");
        assert!(moved.about.scope.contains(&Id::from("housing")), "the room took up all there was");
        let after = Session { about: moved.about.clone(), ..session };
        assert_eq!(loose_ends(&after, &moved.benchmark), [], "nothing points to nowhere");
    }

    #[test]
    fn what_was_not_spoken_of_goes_and_what_was_stays_with_its_question() {
        let (session, old, new) = (judged(), old(), new());
        let moved = move_to(&session, &old, &new).unwrap();
        let first = &moved.benchmark.factors[0];
        let asked = &old.factors[0].questions[1];
        assert_eq!(first.questions.last().map(|question| question.id.as_str()), Some(asked.id.as_str()));
        assert_eq!(first.questions.last().unwrap().withdrawn.as_deref(), Some("2012"));
        let silent = Session { about: session.about.clone(), ..Session::default() };
        let moved = move_to(&silent, &old, &new).unwrap();
        assert!(moved.benchmark.factor("strategy").is_none() && moved.of(Moved::Kept).next().is_none());
        assert!(moved.of(Moved::Gone).any(|part| part.id.as_str() == "strategy"));
    }

    #[test]
    fn what_is_worded_in_another_way_leaves_its_note() {
        let moved = move_to(&judged(), &old(), &new()).unwrap();
        let reworded: Vec<&Difference> = moved.of(Moved::Reworded).collect();
        let factor = reworded.iter().find(|part| part.part == MovedPart::Factor).unwrap();
        assert_eq!((factor.id.as_str(), factor.adapted.as_deref()), ("public-commitment", Some("Shorter.")));
        assert_eq!(factor.was, old().factors[0].statement);
        assert!(reworded.iter().any(|part| part.part == MovedPart::Question && part.now == "Is there a public statement?"));
    }

    #[test]
    fn going_back_to_the_old_edition_gives_the_old_text() {
        let (session, old, new) = (judged(), old(), new());
        let there = move_to(&session, &old, &new).unwrap();
        let after = Session { about: there.about.clone(), ..session.clone() };
        let back = move_to(&after, &there.benchmark, &old).unwrap();
        assert_eq!(back.benchmark, old);
    }

    #[test]
    fn another_benchmark_and_the_same_text_are_refused() {
        let (session, old) = (judged(), old());
        let key = |new: &Benchmark| move_to(&session, &old, new).unwrap_err().key().to_owned();
        assert_eq!(key(&Benchmark { id: "other".into(), ..old.clone() }), "edition-of-another");
        assert_eq!(key(&old), "edition-is-the-same");
    }

    #[test]
    fn only_part_of_the_benchmark_taken_up_stays_a_part() {
        let mut session = judged();
        session.about.scope = vec!["public-commitment".into(), "strategy".into()];
        let moved = move_to(&session, &old(), &new()).unwrap();
        assert_eq!(moved.about.scope, [Id::from("public-commitment")]);
        let question = GuideQuestion { kind: QuestionKind::Open, ..old().factors[0].questions[0].clone() };
        assert_eq!(question.withdrawn, None);
    }
}
