//! The annual report over all sessions: challenges, goals with those who answer for them, measures and results, unit by
//! unit, and first of all what is missing. The clock is not asked: the same sessions give the same page.

mod missing;

use super::{Block, Column, Document, Mark, Span, Text, Tone, prose, tell};
use crate::{
    session::{
        Status, Units, organisation_key,
        year::{Account, Measure, Missing, Strand, Year},
    },
    time::Date,
    words::Words,
};

/// What the page is told with.
struct Yearly<'a> {
    year: &'a Year,
    units: &'a Units,
    words: &'a Words,
}

/// The annual report. `left_out` says what was chosen not to be on it.
#[must_use]
pub fn annual(year: &Year, units: &Units, words: &Words, left_out: Vec<String>) -> Document {
    let y = &Yearly { year, units, words };
    let missing = year.missing(units);
    let (first, last) = missing::blocks(y, &missing);
    let blocks = [y.head(&missing), y.glance(), first, y.by_unit(&missing), last, y.outside()];
    let organisations = y.organisations();
    let args = [("period", y.period().into()), ("organisation", words.list(&organisations).into()), ("count", organisations.len().into())];
    let is_final = year.accounts.iter().all(|account| account.version.is_some());
    Document {
        title: prose(&words.with("annual-title", &args)),
        language: words.code().to_owned(),
        // Of a report there are no versions; it may alter as long as a session that it tells of may.
        mark: if is_final { Mark::Final(1) } else { Mark::Draft },
        left_out,
        source: y.source(),
        blocks: blocks.concat(),
    }
}

impl<'a> Yearly<'a> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn with(&self, key: &str, args: &[(&str, serde_json::Value)]) -> String {
        self.words.with(key, args)
    }

    fn heading(&self, level: u8, words: &str) -> Block {
        Block::Heading { level, text: prose(&words.replace('\n', " ")) }
    }

    fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.say("page-no-date"), |date| self.words.long_date(date))
    }

    fn period(&self) -> String {
        let days = [("from", self.date(Some(self.year.period.from)).into()), ("to", self.date(Some(self.year.period.to)).into())];
        self.with("annual-period", &days)
    }

    /// The organisations that are told of, those of units included, by name.
    fn organisations(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let told = self.year.accounts.iter().map(|account| account.organisation.as_str());
        // As sessions write it, not as it was asked for; that stands where nothing is told of it.
        for name in told.chain(self.units.organisations()).chain(self.year.organisation.as_deref()).filter(|name| !name.is_empty()) {
            if names.iter().all(|other| organisation_key(other) != organisation_key(name)) {
                names.push(name.to_owned());
            }
        }
        names.sort_by(|a, b| crate::text::natural(&organisation_key(a), &organisation_key(b)));
        names
    }

    fn title(&self, account: &Account) -> String {
        if account.title.is_empty() { self.say("no-title") } else { account.title.clone() }
    }

    fn head(&self, missing: &Missing<'_>) -> Vec<Block> {
        let organisations = self.organisations();
        let organisation = if organisations.is_empty() { self.say("plan-no-organisation") } else { self.words.list(&organisations) };
        let mut facts = vec![
            (self.say("plan-label-organisation"), prose(&organisation)),
            (self.say("annual-label-period"), prose(&self.period())),
            (self.say("annual-label-sessions"), prose(&self.with("annual-sessions", &[("count", self.year.accounts.len().into())]))),
        ];
        let owing = self.units.iter().filter(|unit| unit.owes_report).count();
        if owing > 0 {
            let reported = owing - missing.silent.len();
            facts.push((
                self.say("annual-label-units"),
                prose(&self.with("annual-units", &[("count", reported.into()), ("of", owing.into())])),
            ));
        }
        vec![Block::Facts(facts)]
    }

    fn glance(&self) -> Vec<Block> {
        let heading = self.heading(2, &self.say("plan-glance"));
        if self.year.accounts.is_empty() {
            return vec![heading, Block::Paragraph(prose(&self.say("annual-nothing")))];
        }
        let strands = || self.year.accounts.iter().flat_map(|account| account.strands.iter().map(move |strand| (account, strand)));
        let measures: Vec<&Measure> = strands().flat_map(|(_, strand)| &strand.measures).collect();
        let in_status = |status: Status| measures.iter().filter(|measure| measure.status == status).count();
        let counts = [
            ("annual-count-challenges", strands().filter(|(account, strand)| account.is_held && strand.judgement.is_gap()).count()),
            ("annual-count-goals", strands().filter(|(_, strand)| !strand.goal.trim().is_empty()).count()),
            ("annual-count-measures", measures.len()),
            ("annual-count-results", measures.iter().filter(|measure| measure.has_result()).count()),
        ];
        let counts: Vec<String> = counts.into_iter().map(|(key, count)| self.with(key, &[("count", count.into())])).collect();
        let standing = Status::ALL.iter().filter(|status| in_status(**status) > 0).map(|status| {
            let word = self.words.of_kind("status", status.word());
            self.with("annual-count-status", &[("status", word.into()), ("count", in_status(*status).into())])
        });
        let mut blocks = vec![heading, Block::Paragraph(self.dotted(counts))];
        let standing: Vec<String> = standing.collect();
        if !standing.is_empty() {
            blocks.push(Block::Paragraph(self.dotted(standing)));
        }
        let label = self.say("annual-how-to-read");
        blocks.push(Block::Note { label, blocks: vec![Block::Paragraph(prose(&self.say("annual-how-to-read-text")))] });
        blocks
    }

    fn dotted(&self, items: Vec<String>) -> Text {
        let mut text = Text::new();
        for item in items {
            if !text.is_empty() {
                text.push(Span::Words(tell::dot(self.words)));
            }
            text.extend(prose(&item));
        }
        text
    }

    /// Every unit in the order of the tree; before them what belongs to the organisation as a whole, behind them what
    /// belongs to no unit that is known.
    fn by_unit(&self, missing: &Missing<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let organisations = self.organisations();
        // A session without an organisation has a place as well.
        let nameless = self.year.accounts.iter().any(|account| account.organisation.is_empty()).then(String::new);
        let several = organisations.len() + usize::from(nameless.is_some()) > 1;
        for organisation in organisations.iter().chain(&nameless) {
            let name = if organisation.is_empty() { self.say("plan-no-organisation") } else { organisation.clone() };
            let heading = |text: String| {
                let named = [("organisation", name.as_str().into()), ("unit", text.as_str().into())];
                self.heading(2, &if several { self.with("annual-unit-of", &named) } else { text.clone() })
            };
            let here = |account: &&Account| organisation_key(&account.organisation) == organisation_key(organisation);
            let whole: Vec<&Account> = self.year.accounts.iter().filter(here).filter(|account| account.unit.is_empty()).collect();
            if !whole.is_empty() {
                blocks.push(heading(self.say("annual-whole")));
                blocks.extend(whole.into_iter().flat_map(|account| self.account(account)));
            }
            for unit in self.units.iter().filter(|unit| organisation_key(&unit.organisation) == organisation_key(organisation)) {
                let told: Vec<&Account> = self.year.of(self.units, unit).collect();
                let is_silent = missing.silent.iter().any(|silent| silent.id == unit.id);
                if told.is_empty() && !is_silent {
                    continue;
                }
                blocks.push(heading(self.units.path(&unit.id)));
                if is_silent {
                    blocks.push(Block::Paragraph(vec![Span::State { word: self.say("annual-no-report"), tone: Tone::Bad }]));
                }
                blocks.extend(told.into_iter().flat_map(|account| self.account(account)));
            }
            let adrift = missing.unknown_unit.iter().chain(&missing.unclear_unit).copied().filter(here);
            let mut adrift: Vec<&Account> = adrift.collect();
            adrift.sort_by_key(|account| crate::text::fold(&account.unit));
            let mut last = None;
            for account in adrift {
                if last != Some(crate::text::fold(&account.unit)) {
                    blocks.push(heading(account.unit.clone()));
                    last = Some(crate::text::fold(&account.unit));
                }
                blocks.extend(self.account(account));
            }
        }
        blocks
    }

    fn account(&self, account: &Account) -> Vec<Block> {
        let purpose = self.words.of_kind("purpose", account.purpose.word());
        let days: Vec<String> = account.days.iter().map(|day| self.date(Some(*day))).collect();
        let standing = match account.version {
            Some(version) => self.with("annual-version", &[("version", version.into())]),
            None => self.say("annual-open"),
        };
        let told = vec![purpose, self.words.list(&days), standing];
        let mut blocks = vec![
            self.heading(3, &self.title(account)),
            Block::Paragraph(self.dotted(told.into_iter().filter(|text| !text.is_empty()).collect())),
        ];
        if account.is_held {
            let of = |wanted: fn(&crate::session::Judgement) -> bool| account.judged.values().filter(|judgement| wanted(judgement)).count();
            use crate::session::Judgement::{InPlace, NotApplicable, NotInPlace, Partly};
            let counts = [
                ("in", of(|judgement| *judgement == InPlace).into()),
                ("partly", of(|judgement| *judgement == Partly).into()),
                ("not", of(|judgement| *judgement == NotInPlace).into()),
                ("na", of(|judgement| *judgement == NotApplicable).into()),
                ("open", (account.taken_up.len() - account.judged.len()).into()),
                ("count", account.taken_up.len().into()),
            ];
            blocks.push(Block::Paragraph(prose(&self.with("annual-judged", &counts))));
        } else {
            blocks.push(Block::Paragraph(prose(&self.say("annual-from-before"))));
        }
        if account.strands.is_empty() {
            blocks.push(Block::Paragraph(prose(&self.say("annual-no-strands"))));
            return blocks;
        }
        let heads =
            [("annual-column-challenge", 3), ("annual-column-goal", 3), ("annual-column-measures", 4), ("annual-column-results", 4)];
        let columns = heads.iter().map(|(head, width)| Column { head: self.say(head), width: *width }).collect();
        let rows = account
            .strands
            .iter()
            .map(|strand| vec![self.challenge(strand), self.goal(strand), self.measures(strand), self.results(strand)]);
        let caption = self.with("annual-caption", &[("title", self.title(account).into())]);
        blocks.push(Block::Table { caption: caption.replace('\n', " "), columns, rows: rows.collect() });
        blocks
    }

    /// A key factor by number and name.
    fn factor(&self, strand: &Strand) -> String {
        if strand.factor.is_none() {
            return self.say("annual-no-factor");
        }
        self.with("page-factor", &[("number", strand.number.into()), ("name", strand.name.as_str().into())])
    }

    fn challenge(&self, strand: &Strand) -> Text {
        let mut text = vec![Span::Strong(self.factor(strand))];
        if strand.factor.is_none() {
            return text;
        }
        text.push(Span::Break);
        text.push(Span::State {
            word: self.words.of_kind("judgement", strand.judgement.word()),
            tone: tell::judgement_tone(strand.judgement),
        });
        if !strand.challenge.trim().is_empty() {
            text.push(Span::Break);
            text.extend(prose(&strand.challenge));
        }
        text
    }

    fn goal(&self, strand: &Strand) -> Text {
        let goal = strand.goal.trim();
        if goal.is_empty() {
            return self.absent("annual-no-goal", !strand.judgement.is_gap());
        }
        let goal = match strand.goal_due {
            Some(date) => self.with("page-by", &[("what", goal.trim_end_matches('.').into()), ("date", self.date(Some(date)).into())]),
            None => goal.to_owned(),
        };
        let responsible = if strand.responsible.is_empty() {
            self.say("annual-nobody")
        } else {
            self.with("annual-responsible", &[("names", self.words.list(&strand.responsible).into())])
        };
        let plan = Some(&strand.overall_plan).filter(|plan| !plan.trim().is_empty());
        let plan = plan.map(|plan| self.with("annual-stands-in", &[("plan", plan.as_str().into())]));
        tell::stacked([Some(goal), Some(responsible), plan].into_iter().flatten().map(|line| prose(&line)))
    }

    fn number(&self, measure: &Measure) -> String {
        self.with("number-action", &[("number", measure.number.into())])
    }

    fn measures(&self, strand: &Strand) -> Text {
        if strand.measures.is_empty() {
            return self.absent("annual-no-measure", !strand.judgement.is_gap());
        }
        tell::stacked(strand.measures.iter().map(|measure| {
            let args = [
                ("number", self.number(measure).into()),
                ("title", measure.title.as_str().into()),
                ("lead", measure.lead.clone().unwrap_or_else(|| self.say("page-no-lead")).into()),
                ("due", self.date(measure.due).into()),
                ("status", self.words.of_kind("status", measure.status.word()).into()),
            ];
            let mut lines = vec![self.with(if measure.due.is_some() { "annual-measure" } else { "annual-measure-undated" }, &args)];
            lines.extend(Some(measure.because.clone()).filter(|because| !because.trim().is_empty()));
            if !measure.overall_plan.trim().is_empty() {
                lines.push(self.with("annual-stands-in", &[("plan", measure.overall_plan.as_str().into())]));
            }
            prose(&lines.join("\n"))
        }))
    }

    fn results(&self, strand: &Strand) -> Text {
        let told: Vec<Text> = strand.measures.iter().map(|measure| prose(&self.result(measure))).collect();
        if told.is_empty() { self.absent("annual-no-result", true) } else { tell::stacked(told) }
    }

    /// What came of a measure, or else the last that was heard of it in the period.
    fn result(&self, measure: &Measure) -> String {
        let number = ("number", self.number(measure).into());
        let outcome = measure.outcome.trim();
        match (measure.completed, outcome.is_empty(), &measure.news) {
            (Some(date), false, _) => {
                self.with("annual-result-done", &[number, ("date", self.date(Some(date)).into()), ("text", outcome.into())])
            }
            (None, false, _) => self.with("annual-result", &[number, ("text", outcome.into())]),
            (_, true, Some((date, text))) => {
                self.with("annual-result-news", &[number, ("date", self.date(Some(*date)).into()), ("text", text.as_str().into())])
            }
            (Some(date), true, None) => self.with("annual-result-untold", &[number, ("date", self.date(Some(date)).into())]),
            (None, true, None) => self.with("annual-result-none", &[number]),
        }
    }

    /// That there is none: quietly where none is needed.
    fn absent(&self, key: &str, is_fine: bool) -> Text {
        vec![Span::State { word: self.say(key), tone: if is_fine { Tone::Quiet } else { Tone::Bad } }]
    }

    /// The sessions that have nothing to tell of the period, so that nobody looks for them.
    fn outside(&self) -> Vec<Block> {
        let heading = self.heading(2, &self.say("annual-outside"));
        if self.year.outside.is_empty() {
            let key = if self.year.accounts.is_empty() { "annual-outside-none-at-all" } else { "annual-outside-none" };
            return vec![heading, Block::Paragraph(prose(&self.say(key)))];
        }
        let item = |outside: &crate::session::year::Outside| {
            let title = if outside.title.is_empty() { self.say("no-title") } else { outside.title.clone() };
            let whose = [&outside.organisation, &outside.unit].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>();
            let args = [
                ("title", title.into()),
                ("from", self.date(outside.days.map(|(from, _)| from)).into()),
                ("to", self.date(outside.days.map(|(_, to)| to)).into()),
            ];
            let key = match outside.days {
                None => "annual-outside-undated",
                Some((from, to)) if from == to => "annual-outside-on",
                Some(_) => "annual-outside-from",
            };
            let told = [vec![self.with(key, &args)], whose].concat();
            vec![Block::Paragraph(self.dotted(told))]
        };
        vec![heading, Block::List { ordered: false, items: self.year.outside.iter().map(item).collect() }]
    }

    fn source(&self) -> Text {
        let mut text = prose(&self.say("annual-method"));
        let mut told: Vec<&str> = Vec::new();
        for source in self.year.accounts.iter().map(|account| account.source.trim_end_matches('.')) {
            if !told.contains(&source) {
                told.push(source);
                text.push(Span::Break);
                text.extend(prose(&self.with("plan-source", &[("source", source.into())])));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests;
