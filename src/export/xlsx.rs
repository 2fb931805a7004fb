//! A session for Excel: its actions in a sheet that may be filled in and brought back, its findings, its
//! evidence, and a sheet that says what the file is. No text is ever written as a formula.

mod about;
mod actions;
mod review;
mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Evidence, Finding, Id, Session},
    time::{Date, Now},
    words::Words,
};
use sheet::{Head, Value, filled};

/// The workbook of a session; the same bytes for the same session at the same time. `left_out` says in words what was chosen
/// not to be in it.
///
/// # Errors
/// The writer's own word; none for a session of ours.
pub fn xlsx(session: &Session, benchmark: &Benchmark, left_out: &[String], words: &Words, now: &Now) -> Result<Vec<u8>, Failure> {
    let book = Book { session, benchmark, left_out, words, now };
    book.written().map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))
}

struct Book<'a> {
    session: &'a Session,
    benchmark: &'a Benchmark,
    left_out: &'a [String],
    words: &'a Words,
    now: &'a Now,
}

impl Book<'_> {
    fn written(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let made = ExcelDateTime::from_timestamp(self.now.at().millis().div_euclid(1000))?;
        let title = sheet::fitting(&self.session.about.title, 200);
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made).set_title(title).set_author("charrette"));
        let actions = workbook.add_worksheet().set_name(self.words.say("xlsx-actions"))?;
        actions::fill(actions, self)?;
        let findings = workbook.add_worksheet().set_name(self.words.say("xlsx-findings"))?;
        filled(findings, &self.heads(FINDINGS), self.findings(), &self.session.about.title)?;
        let evidence = workbook.add_worksheet().set_name(self.words.say("xlsx-evidence"))?;
        filled(evidence, &self.heads(EVIDENCE), self.evidence(), &self.session.about.title)?;
        for (name, columns, lines) in [
            ("xlsx-peers", review::PEERS, self.peers()),
            ("xlsx-interviews", review::INTERVIEWS, self.interviews()),
            ("xlsx-advice", review::ADVICE, self.advice()),
        ] {
            if !lines.is_empty() {
                let sheet = workbook.add_worksheet().set_name(self.words.say(name))?;
                filled(sheet, &self.heads(columns), lines, &self.session.about.title)?;
            }
        }
        if !self.session.indicators.is_empty() {
            let figures = workbook.add_worksheet().set_name(self.words.say("xlsx-figures"))?;
            filled(figures, &self.heads(FIGURES), self.figures(), &self.session.about.title)?;
        }
        let about = workbook.add_worksheet().set_name(self.words.say("xlsx-about"))?;
        about::fill(about, self)?;
        workbook.save_to_buffer()
    }

    fn heads(&self, columns: &[(&str, u16)]) -> Vec<Head> {
        columns.iter().map(|(name, width)| Head { title: self.words.of_kind("xlsx-column", name), width: *width, quiet: false }).collect()
    }

    /// A line for each key factor that is taken up, judged or not.
    fn findings(&self) -> Vec<Vec<Value>> {
        let text = |text: &str| Value::Text(text.to_owned());
        let line = |id: &Id| {
            let finding = self.session.finding(id);
            let voices = self.session.voices_on(id);
            let factor = self.benchmark.factor(id.as_str());
            let count = |count: u32| if voices.counted() == 0 { Value::Empty } else { Value::Number(count) };
            let number = self.benchmark.number(id.as_str()).and_then(|number| u32::try_from(number).ok());
            let mut line = vec![
                number.map_or(Value::Empty, Value::Number),
                text(factor.map_or(id.as_str(), |factor| &factor.name)),
                text(factor.map_or("", |factor| &factor.statement)),
            ];
            line.extend(self.held(finding.clone()));
            line.extend([
                finding.reach.map_or_else(|| text(""), |reach| Value::Text(self.words.of_kind("reach", reach.word()))),
                finding.provides.map_or_else(|| text(""), |provides| Value::Text(self.words.of_kind("provides", provides.word()))),
                text(&finding.providers),
                text(&finding.objective),
                Value::Date(finding.objective_due),
                text(&finding.overall_plan),
                count(voices.in_place),
                count(voices.partly),
                count(voices.not_in_place),
            ]);
            line
        };
        self.session.about.scope.iter().map(line).collect()
    }

    /// A judgement with what was said for it, whoever gave it.
    fn held(&self, finding: Finding) -> [Value; 6] {
        let judgement = self.words.of_kind("judgement", finding.judgement.word());
        [judgement, finding.reason, finding.minority, finding.strengths, finding.improvements, finding.heard].map(Value::Text)
    }

    fn evidence(&self) -> Vec<Vec<Value>> {
        let line = |evidence: &Evidence| {
            vec![
                Value::Text(format!("E{}", evidence.number)),
                Value::Text(evidence.title.clone()),
                Value::Text(self.words.of_kind("evidence", evidence.kind.word())),
                Value::Date(evidence.date),
                Value::Text(evidence.place.clone()),
                Value::Text(evidence.said_by.clone()),
                Value::Text(self.bears_on(evidence)),
            ]
        };
        crate::session::in_order(&self.session.evidence).map(line).collect()
    }

    /// A line for each figure: where an indicator stood at first, what was read of it, where it should stand.
    fn figures(&self) -> Vec<Vec<Value>> {
        let mut lines = Vec::new();
        for indicator in self.session.indicators_in_order() {
            let factor = self.session.factor_of(indicator);
            let factor = factor.and_then(|id| self.benchmark.factor(id.as_str())).map_or("", |factor| &factor.name);
            let mut line = |what: &str, figure: &str, unit: &str, date: Option<Date>, note: &str| {
                if figure.trim().is_empty() {
                    return;
                }
                let text = |text: &str| Value::Text(text.to_owned());
                let number = crate::session::figure::figure(figure).map_or(Value::Empty, |read| Value::Figure(read.value));
                lines.push(vec![
                    Value::Text(format!("N{}", indicator.number)),
                    text(&indicator.name),
                    text(factor),
                    Value::Text(self.words.of_kind("xlsx-figure", what)),
                    text(figure),
                    number,
                    text(unit),
                    Value::Date(date),
                    text(&indicator.group),
                    text(&indicator.source),
                    text(note),
                ]);
            };
            line("first", &indicator.baseline, &indicator.unit_of(&indicator.baseline), indicator.baseline_date, "");
            for reading in self.session.series(indicator).readings {
                line("read", &reading.value, &reading.unit, reading.date, &reading.text);
            }
            line("target", &indicator.target, &indicator.unit_of(&indicator.target), indicator.target_date, "");
        }
        lines
    }

    /// The names of the key factors that a piece of evidence bears on, itself or by a guide question.
    fn bears_on(&self, evidence: &Evidence) -> String {
        let bearings = self.session.bears_on(&evidence.id, self.benchmark);
        let name = |id: &str| self.benchmark.factor(id).map_or_else(|| id.to_owned(), |factor| factor.name.clone());
        bearings.iter().map(|bearing| name(bearing.factor.as_str())).collect::<Vec<_>>().join("; ")
    }
}

/// Columns with their widths in characters.
const FINDINGS: &[(&str, u16)] = &[
    ("number", 6),
    ("factor", 24),
    ("statement", 50),
    ("judgement", 16),
    ("reason", 40),
    ("minority", 30),
    ("strengths", 30),
    ("improvements", 30),
    ("heard", 30),
    ("reach", 20),
    ("provides", 20),
    ("providers", 30),
    ("objective", 40),
    ("objective-due", 12),
    ("overall-plan", 30),
    ("in-place", 10),
    ("partly", 10),
    ("not-in-place", 10),
];
const EVIDENCE: &[(&str, u16)] =
    &[("number", 6), ("title", 50), ("kind", 14), ("date", 12), ("place", 40), ("said-by", 24), ("bears-on", 40)];

const FIGURES: &[(&str, u16)] = &[
    ("number", 6),
    ("indicator", 40),
    ("factor", 24),
    ("figure-kind", 12),
    ("figure", 14),
    ("value", 12),
    ("unit", 14),
    ("date", 12),
    ("group", 24),
    ("source", 30),
    ("note", 40),
];

#[cfg(test)]
mod tests;
