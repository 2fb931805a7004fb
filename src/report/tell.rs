//! What every page about a session says alike: names, numbers, dates and states in words.

use super::{Block, Column, Document, Span, Text, Tone, prose};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    session::{Action, Cut, Evidence, Finding, Id, Judgement, Party, PartyKind, Rag, Session, Sitting, State, Status},
    time::{Date, Now, Timestamp, hour_minute},
    words::Words,
};

/// Whether a row of a table is room to write in by hand.
pub(crate) fn is_to_write(row: &[Text]) -> bool {
    let is_blank = |span: &Span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => words.trim().is_empty(),
        Span::Break => true,
    };
    row.iter().flatten().all(is_blank)
}

/// A session with all that is needed to tell of it.
pub(super) struct Teller<'a> {
    pub session: &'a Session,
    pub benchmark: &'a Benchmark,
    pub words: &'a Words,
    pub now: &'a Now,
    pub part: Part<'a>,
}

/// What a page has to know of what was left out of its session, so that nothing is taken for missing.
#[derive(Clone, Copy, Default)]
pub(super) struct Part<'a> {
    /// The key factors that the room took up, where only some of them are on the page.
    pub taken_up: Option<&'a [Id]>,
    /// Whether evidence was left out.
    pub without_evidence: bool,
}

impl<'a> Teller<'a> {
    /// A page of this session: `source` is its last line, `whole` and `cut` say what of it is not here.
    pub fn page(&self, title: &str, source: Text, blocks: Vec<Block>, whole: &Session, cut: &Cut) -> Document {
        Document {
            title: prose(title),
            language: super::plan::language(self.session),
            mark: super::plan::mark(self.session),
            left_out: cut.told(self.words, whole, self.benchmark),
            source,
            blocks,
        }
    }

    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn with(&self, key: &str, args: &[(&str, serde_json::Value)]) -> String {
        self.words.with(key, args)
    }

    /// `a · b · c`, with the dots as spans of their own: a format that is heard puts each thing on a line.
    pub fn dotted(&self, items: impl IntoIterator<Item = Text>) -> Text {
        let mut text = Text::new();
        for item in items {
            if !text.is_empty() {
                text.push(Span::Words(dot(self.words)));
            }
            text.extend(item);
        }
        text
    }

    /// A message of the word table as text.
    pub fn text(&self, key: &str) -> Text {
        prose(&self.say(key))
    }

    /// What somebody wrote, or the word that stands for nothing written.
    pub fn or(&self, written: &str, missing: &str) -> Text {
        if written.trim().is_empty() { self.text(missing) } else { prose(written) }
    }

    pub fn heading(&self, level: u8, words: &str) -> Block {
        // What a person wrote may have several lines; a heading has one.
        Block::Heading { level, text: prose(&words.replace('\n', " ")) }
    }

    /// A table with these columns: the name of each one's message and its share of the width.
    pub fn table(&self, caption: String, columns: &[(&str, u8)], rows: Vec<Vec<Text>>) -> Block {
        let columns = columns.iter().map(|(head, width)| Column { head: self.say(head), width: *width }).collect();
        Block::Table { caption: caption.replace('\n', " "), columns, rows }
    }

    /// The key factors that were taken up, in the benchmark's order.
    pub fn in_scope(&self) -> Vec<&'a KeyFactor> {
        self.benchmark.factors.iter().filter(|factor| self.is_in_scope(factor)).collect()
    }

    /// The key factors that were not taken up.
    pub fn out_of_scope(&self) -> Vec<&'a KeyFactor> {
        let taken_up = self.part.taken_up.unwrap_or(&self.session.about.scope);
        self.benchmark.factors.iter().filter(|factor| taken_up.iter().all(|id| id.as_str() != factor.id)).collect()
    }

    fn is_in_scope(&self, factor: &KeyFactor) -> bool {
        self.session.about.scope.iter().any(|id| id.as_str() == factor.id)
    }

    /// `5 Engagement of non-municipal actors`; the bare id of a key factor that the benchmark lost.
    pub fn factor(&self, id: &str) -> String {
        match (self.benchmark.number(id), self.benchmark.factor(id)) {
            (Some(number), Some(factor)) => self.with("page-factor", &[("number", number.into()), ("name", factor.name.as_str().into())]),
            _ => id.to_owned(),
        }
    }

    pub fn action(&self, action: &Action) -> String {
        self.with("number-action", &[("number", action.number.into())])
    }

    /// `A1, A3`; the word for none.
    pub fn actions(&self, actions: &[&Action]) -> String {
        let numbers: Vec<String> = actions.iter().map(|action| self.action(action)).collect();
        if numbers.is_empty() { self.say("plan-actions-none") } else { self.words.series(&numbers) }
    }

    /// The actions that are part of one, by their numbers; nothing when there are none.
    pub fn brings(&self, action: &Action) -> String {
        let parts: Vec<String> = self.session.merged_into(&action.id).map(|part| self.action(part)).collect();
        if parts.is_empty() { String::new() } else { self.with("plan-brings", &[("actions", self.words.list(&parts).into())]) }
    }

    pub fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.say("page-no-date"), |date| self.words.long_date(date))
    }

    pub fn moment(&self, at: Timestamp) -> String {
        let local = at.local(self.now);
        let date = self.words.long_date(local.date());
        self.with("page-moment", &[("date", date.into()), ("time", hour_minute(local).into())])
    }

    /// The name of a party, or the message that says there is none.
    pub fn name(&self, party: Option<&Id>, missing: &str) -> String {
        self.session.name(party).map_or_else(|| self.say(missing), str::to_owned)
    }

    /// The lead of an action and those who help.
    pub fn lead(&self, action: &Action) -> Text {
        let mut text = prose(&self.name(action.lead.as_ref(), "page-no-lead"));
        let helpers: Vec<String> = action
            .supporting
            .iter()
            .filter_map(|id| self.session.parties.get(id))
            .map(|party| self.in_sentence(party, &party.name))
            .collect();
        if !helpers.is_empty() {
            text.push(Span::Break);
            text.extend(prose(&self.with("plan-supporting", &[("names", self.words.list(&helpers).into())])));
        }
        text
    }

    /// A party by name; a person with what they do.
    pub fn party(&self, party: &Party) -> String {
        match party.kind {
            PartyKind::Person if !party.role.is_empty() => {
                self.with("page-person", &[("name", party.name.as_str().into()), ("role", party.role.as_str().into())])
            }
            PartyKind::Person | PartyKind::Role | PartyKind::Department => party.name.clone(),
        }
    }

    /// What a party is called within a sentence: an office that is called after its task takes an article, where the
    /// language has one.
    pub fn in_sentence(&self, party: &Party, called: &str) -> String {
        let joints = self.say("prose-the-joints");
        let is_office = party.kind == PartyKind::Department
            && called.split(' ').nth(1).is_some_and(|word| joints.split('|').any(|joint| joint == word));
        if is_office { self.with("prose-the", &[("name", called.into())]) } else { called.to_owned() }
    }

    /// A sitting in a row of facts: day, hours, place, how many. `among` stands behind the hours.
    pub fn sitting(&self, sitting: &Sitting, among: Option<String>) -> String {
        let mut facts = vec![self.date(sitting.date)];
        let (start, end) = (sitting.start.as_str(), sitting.end.as_str());
        match (start.is_empty(), end.is_empty()) {
            (true, _) => {}
            (false, true) => facts.push(self.with("page-times-from", &[("start", start.into())])),
            (false, false) => facts.push(self.with("page-times", &[("start", start.into()), ("end", end.into())])),
        }
        facts.extend(among);
        facts.extend(Some(sitting.place.clone()).filter(|place| !place.is_empty()));
        // As the wall counted them: where a department is noted as present, somebody sat there for it.
        let count = usize::try_from(sitting.people).unwrap_or(usize::MAX).max(self.session.present_at(&sitting.id).count());
        if count > 0 {
            facts.push(self.with("page-people", &[("count", count.into())]));
        }
        self.words.series(&facts)
    }

    /// How far the session has come: its version, or a draft of now.
    pub fn status(&self) -> String {
        let about = &self.session.about;
        let now = || self.moment(self.now.at()).into();
        match (about.state, about.finalised, about.version) {
            (State::Final, Some(at), version) => {
                self.with("page-finalised", &[("version", version.into()), ("moment", self.moment(at).into())])
            }
            (State::Final, None, version) => self.with("page-version", &[("version", version.into())]),
            (State::Open, _, 0) => self.with("page-draft-of", &[("moment", now())]),
            (State::Open, _, version) if about.reopened.is_some() => {
                let opened = about.reopened.map(|at| self.moment(at)).unwrap_or_default();
                self.with("page-draft-reopened", &[("moment", opened.into()), ("version", version.into())])
            }
            (State::Open, _, version) => self.with("page-draft-after", &[("moment", now()), ("version", version.into())]),
        }
    }

    pub fn judgement(&self, judgement: Judgement) -> Span {
        Span::State { word: self.words.of_kind("judgement", judgement.word()), tone: judgement_tone(judgement) }
    }

    /// By when an action is due, and when it was due before its date was moved.
    pub fn due(&self, action: &Action) -> String {
        let was = self.session.news_of(&action.id).filter(|news| news.due.is_some()).find_map(|news| news.due_was);
        match was.filter(|was| action.due.is_some_and(|due| due != *was)) {
            Some(was) => self.with("page-moved", &[("date", self.date(action.due).into()), ("was", self.words.long_date(was).into())]),
            None => self.date(action.due),
        }
    }

    /// How the people in the room judged a key factor, as counts; whose they are is on no page.
    pub fn voices(&self, factor: &Id) -> Option<String> {
        let voices = self.session.voices_on(factor);
        let args = [
            ("in", voices.in_place.into()),
            ("partly", voices.partly.into()),
            ("not", voices.not_in_place.into()),
            ("people", voices.among().into()),
        ];
        let key = if voices.named { "page-voices-named" } else { "page-voices" };
        (voices.counted() > 0).then(|| self.with(key, &args))
    }

    /// The state of an action and how sure it is, why it is so, and the last that was heard of it.
    pub fn action_status(&self, action: &Action) -> Text {
        let news = self.session.news_of(&action.id).map(|news| news.text.as_str());
        let because = Some(action.because.as_str()).filter(|_| action.status.waits());
        let mut told =
            [because, news.filter(|text| !text.trim().is_empty()).last()].into_iter().flatten().filter(|text| !text.trim().is_empty());
        let mut text = match told.next() {
            Some(first) => self.standing_told(action, first),
            None => vec![self.standing(action)],
        };
        for more in told {
            text.push(Span::Break);
            text.extend(prose(more));
        }
        if action.needs_decision && action.status.is_open() {
            text.push(Span::Break);
            text.extend(self.text("plan-needs-decision"));
        }
        text
    }

    /// How an action stands: its status, with the day it was done or how sure it is that it comes in time.
    fn standing(&self, action: &Action) -> Span {
        let status = self.words.of_kind("status", action.status.word());
        if let Some(rag) = action.course() {
            let args = [("status", status.into()), ("rag", self.words.of_kind("rag", rag.word()).into())];
            return Span::State { word: self.with("page-status-rag", &args), tone: rag_tone(rag) };
        }
        let tone = status_tone(action.status);
        match action.completed.filter(|_| action.status == Status::Done) {
            Some(date) => {
                let args = [("status", status.into()), ("date", self.words.long_date(date).into())];
                Span::State { word: self.with("page-status-done-on", &args), tone }
            }
            None => Span::State { word: status, tone },
        }
    }

    /// How an action stands, and why: one sentence of the word table, in which the state keeps its tone.
    fn standing_told(&self, action: &Action, why: &str) -> Text {
        // Stands where the state will stand; no text of a session holds it.
        const PLACE: &str = "\u{0}";
        // A cell is no sentence: what is only one in it needs no stop.
        let why = why.trim_end();
        let why = if first_sentence(why).len() + 1 == why.len() { why.trim_end_matches('.') } else { why };
        let sentence = self.with("page-status-told", &[("status", PLACE.into()), ("text", why.into())]);
        let Some((before, behind)) = sentence.split_once(PLACE) else { return prose(&sentence) };
        let mut text = prose(before);
        text.push(self.standing(action));
        text.extend(prose(behind));
        text
    }

    /// The reason of a finding in one line: its first sentence.
    pub fn line(&self, finding: &Finding) -> Option<String> {
        let first = first_sentence(&finding.reason);
        (!first.is_empty()).then_some(first)
    }

    /// What the city wants to be true, and by when; nothing when nobody wrote it down.
    pub fn objective(&self, finding: &Finding) -> String {
        match finding.objective_due.filter(|_| !finding.objective.trim().is_empty()) {
            Some(date) => {
                let what = finding.objective.trim_end_matches('.');
                self.with("page-by", &[("what", what.into()), ("date", self.words.long_date(date).into())])
            }
            None => finding.objective.clone(),
        }
    }

    /// A piece of evidence in a row of facts.
    pub fn evidence(&self, evidence: &Evidence) -> String {
        let number = self.with("number-evidence", &[("number", evidence.number.into())]);
        let mut facts = vec![self.with("plan-action-titled", &[("action", number.into()), ("title", evidence.title.as_str().into())])];
        facts.push(self.words.of_kind("evidence", evidence.kind.word()));
        let rest =
            [evidence.said_by.clone(), evidence.date.map(|date| self.words.long_date(date)).unwrap_or_default(), evidence.place.clone()];
        facts.extend(rest.into_iter().filter(|fact| !fact.is_empty()));
        self.words.series(&facts)
    }
}

/// What stands between things in a row that have commas of their own.
pub(crate) fn dot(words: &Words) -> String {
    words.dotted(&[String::new(), String::new()])
}

/// Texts as lines of one text.
pub(super) fn stacked(lines: impl IntoIterator<Item = Text>) -> Text {
    let mut out = Text::new();
    for line in lines {
        if !out.is_empty() {
            out.push(Span::Break);
        }
        out.extend(line);
    }
    out
}

pub(super) fn judgement_tone(judgement: Judgement) -> Tone {
    match judgement {
        Judgement::InPlace => Tone::Good,
        Judgement::Partly => Tone::Warning,
        Judgement::NotInPlace => Tone::Bad,
        Judgement::NotAssessed | Judgement::NotApplicable => Tone::Quiet,
    }
}

fn status_tone(status: Status) -> Tone {
    match status {
        Status::InProgress | Status::Done => Tone::Good,
        Status::OnHold => Tone::Warning,
        Status::NotStarted | Status::Dropped | Status::Carried => Tone::Quiet,
    }
}

/// What each of the three feels like.
fn rag_tone(rag: Rag) -> Tone {
    match rag {
        Rag::Green => Tone::Good,
        Rag::Amber => Tone::Warning,
        Rag::Red => Tone::Bad,
    }
}

/// The first sentence of a text, without its full stop.
fn first_sentence(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let end = line.char_indices().find_map(|(at, c)| {
        let rest = &line[at + c.len_utf8()..];
        match c {
            '。' | '！' | '？' => Some(at + c.len_utf8()),
            // "e.g. firms" goes on; a sentence begins with a capital or something without letter case.
            '.' | '!' | '?' if rest.starts_with(' ') && !rest.trim_start().starts_with(char::is_lowercase) => Some(at + c.len_utf8()),
            _ => None,
        }
    });
    let first = &line[..end.unwrap_or(line.len())];
    first.strip_suffix(['.', '。']).filter(|bare| !bare.ends_with('.')).unwrap_or(first).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_of_a_reason_is_its_one_line() {
        for (reason, line) in [
            ("A pledge exists, in one language only.", "A pledge exists, in one language only"),
            ("Talks, no pledges. Nobody asked.", "Talks, no pledges"),
            ("Partners, e.g. firms, come. Late.", "Partners, e.g. firms, come"),
            ("\n first\nsecond", "first"),
            ("Really? Yes.", "Really?"),
            ("And so on...", "And so on..."),
            ("多様性。都市", "多様性"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(reason), line);
        }
    }
}
