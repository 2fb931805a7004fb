//! The name of an exported file: what it is can be read off it, on every system.

use super::{Format, Sheet, Wanted};
use crate::{
    report::Paper,
    session::{About, Session, State, Units, organisation_key, year::Year},
    text::fold,
    time::Now,
    words::Words,
};

/// The longest piece of a name, in bytes: all three and the endings stay far under 255.
const PIECE: usize = 48;

/// `2026-03-12_lindhaven_action-plan_v1.md`: the day of the last sitting, the organisation, what it
/// is, and the version or `draft`. Small plain letters, digits and dashes only.
#[must_use]
pub fn file_name(session: &Session, format: Format, words: &Words, now: &Now) -> String {
    name_of(session, &Wanted::plan(format), words, now)
}

/// The same for any page: a sheet for a lead bears the lead's name instead,
/// `2026-03-12_lindhaven_press-office_v1.docx`.
#[must_use]
pub fn name_of(session: &Session, wanted: &Wanted, words: &Words, now: &Now) -> String {
    let what = what(session, wanted, words);
    // Nothing stands on a hand-out that a later version of the session could say otherwise.
    if matches!(wanted.sheet, Sheet::Handout(_)) && wanted.format.is_page() {
        return put_together([day(session, now), place(session), what], wanted.format);
    }
    named(session, &what, wanted.format, words, now)
}

/// `2026-03-12_integrating-cities_hand-outs.docx`: the hand-outs of a benchmark alone.
#[must_use]
pub fn handout_name(benchmark: &str, format: Format, words: &Words, now: &Now) -> String {
    put_together([now.today().to_string(), benchmark.to_owned(), words.say("file-handout")], format)
}

/// The day of the last sitting, or else the one on which it was made.
fn day(session: &Session, now: &Now) -> String {
    let date = session.sittings_in_order().filter_map(|sitting| sitting.date).max().or_else(|| session.start());
    date.unwrap_or_else(|| now.today()).to_string()
}

/// Whose session it is. What stands in brackets behind a name explains it.
fn place(session: &Session) -> String {
    session.about.organisation.split('(').next().unwrap_or_default().to_owned()
}

fn put_together<const N: usize>(pieces: [String; N], format: Format) -> String {
    let pieces = pieces.map(|text| piece(&text));
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).filter(|piece| !piece.is_empty()).collect();
    format!("{}.{}", pieces.join("_"), format.extension())
}

fn named(session: &Session, what: &str, format: Format, words: &Words, now: &Now) -> String {
    let version = match session.about.state {
        State::Open => words.say("file-draft"),
        State::Final => words.with("file-version", &[("version", session.about.version.into())]),
    };
    put_together([day(session, now), place(session), what.to_owned(), version], format)
}

fn what(session: &Session, wanted: &Wanted, words: &Words) -> String {
    match (&wanted.sheet, wanted.format) {
        (_, Format::Csv | Format::Xlsx | Format::Ics) => words.say("file-actions"),
        (_, Format::Json | Format::Ron) => words.say("file-session"),
        (Sheet::Plan, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-action-plan"),
        (Sheet::Assessment, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-assessment"),
        (Sheet::Duties, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-duties"),
        (Sheet::Beside(others), Format::Markdown | Format::Html | Format::Docx | Format::Text) => {
            words.say(if others.len() > 1 { "file-trend" } else { "file-comparison" })
        }
        (Sheet::Suppliers, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-suppliers"),
        (Sheet::EarlyResults, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-early-results"),
        (Sheet::SideBySide { .. }, Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-side-by-side"),
        (Sheet::Peers(Paper::Feedback), Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-feedback"),
        (Sheet::Handout(_), Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-handout"),
        (Sheet::Peers(Paper::Report), Format::Markdown | Format::Html | Format::Docx | Format::Text) => words.say("file-peer-report"),
        (Sheet::Article(article), Format::Markdown | Format::Html | Format::Docx | Format::Text) => {
            let one = article.as_ref().and_then(|id| session.articles.get(id)).and_then(|article| session.actions.get(&article.action));
            match one {
                Some(action) => words.with("file-article", &[("action", action.number.into())]),
                None => words.say("file-articles"),
            }
        }
        // A name in a script without plain letters leaves nothing to read.
        (Sheet::Lead(lead), Format::Markdown | Format::Html | Format::Docx | Format::Text) => {
            let name = session.name(Some(lead)).unwrap_or_default();
            if piece(name).is_empty() { words.say("file-lead-sheet") } else { name.to_owned() }
        }
    }
}

/// `2026-03-12_lindhaven_then-and-now_v1.md`: the page that holds earlier sessions against this one, or shows the
/// trend up to it.
#[must_use]
pub fn comparison_name(session: &Session, is_trend: bool, format: Format, words: &Words, now: &Now) -> String {
    let what = words.say(if is_trend { "file-trend" } else { "file-comparison" });
    named(session, &what, format, words, now)
}

/// `2026-01-01_2026-12-31_lindhaven_annual-report.docx`: the period, the organisation where there is one, and what it is.
#[must_use]
pub fn annual_name(year: &Year, units: &Units, format: Format, words: &Words) -> String {
    let asked = year.organisation.clone();
    let mut told = year.accounts.iter().map(|account| account.organisation.as_str()).chain(units.organisations());
    let first = told.next().unwrap_or_default();
    let one = told.all(|other| organisation_key(other) == organisation_key(first)).then(|| first.to_owned());
    let organisation = asked.or(one).unwrap_or_default();
    let organisation = organisation.split('(').next().unwrap_or_default();
    let days = [year.period.from, year.period.to].map(|day| day.to_string());
    let pieces = [days[0].clone(), days[1].clone(), organisation.to_owned(), words.say("file-annual-report")].map(|text| piece(&text));
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).filter(|piece| !piece.is_empty()).collect();
    format!("{}.{}", pieces.join("_"), format.extension())
}

/// `2026-03-12_lindhaven_side-by-side_v1.md`: the page that shows several units at once, by the last of their days. It
/// is a draft while one of them is.
#[must_use]
pub fn side_by_side_name(sessions: &[&Session], format: Format, words: &Words, now: &Now) -> String {
    let last = sessions.iter().max_by_key(|session| (session.day(), session.about.state == State::Open));
    let Some(last) = last else { return format!("{}.{}", words.say("file-side-by-side"), format.extension()) };
    let is_draft = sessions.iter().any(|session| session.about.state == State::Open);
    let about = About { state: if is_draft { State::Open } else { last.about.state }, ..last.about.clone() };
    let session = Session { about, sittings: last.sittings.clone(), ..Session::default() };
    named(&session, &words.say("file-side-by-side"), format, words, now)
}

/// A text as a piece of a name; nothing is left of one in a script without plain letters.
fn piece(text: &str) -> String {
    let mut out = String::new();
    for c in fold(text).chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if matches!(c, '\'' | '’') {
            // "mayors-office"
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= PIECE {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Party, Sitting},
        time::{Clock, FixedClock},
    };

    fn named(organisation: &str, state: State) -> String {
        let about = About { organisation: organisation.to_owned(), state, version: 1, ..About::default() };
        let mut session = Session { about, ..Session::default() };
        session.put(Sitting { id: "s1".into(), date: "2026-03-12".parse().ok(), ..Sitting::default() }.into());
        let now = FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now();
        file_name(&session, Format::Markdown, &Words::of("en"), &now)
    }

    #[test]
    fn a_name_says_when_who_what_and_which() {
        assert_eq!(named("Lindhaven (invented, a sample)", State::Final), "2026-03-12_lindhaven_action-plan_v1.md");
        assert_eq!(named("Lindhaven", State::Open), "2026-03-12_lindhaven_action-plan_draft.md");
    }

    #[test]
    fn the_sheet_of_a_lead_bears_the_name_of_the_lead() {
        let named = |name: &str| {
            let about = About { organisation: "Lindhaven".to_owned(), state: State::Final, version: 2, ..About::default() };
            let mut session = Session { about, ..Session::default() };
            session.put(Sitting { id: "s1".into(), date: "2026-03-12".parse().ok(), ..Sitting::default() }.into());
            session.put(Party { id: "p".into(), name: name.to_owned(), ..Party::default() }.into());
            let now = FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now();
            let wanted = Wanted { sheet: Sheet::Lead("p".into()), ..Wanted::plan(Format::Docx) };
            name_of(&session, &wanted, &Words::of("en"), &now)
        };
        assert_eq!(named("Press office"), "2026-03-12_lindhaven_press-office_v2.docx");
        assert_eq!(named("Mayor's office"), "2026-03-12_lindhaven_mayors-office_v2.docx");
        assert_eq!(named("多様性"), "2026-03-12_lindhaven_lead-sheet_v2.docx");
        assert_eq!(named(" "), "2026-03-12_lindhaven_lead-sheet_v2.docx");
    }

    #[test]
    fn a_name_fits_every_system() {
        assert_eq!(named("Tøyen & Łódź: \"A/B\" ../..", State::Final), "2026-03-12_toyen-lodz-a-b_action-plan_v1.md");
        assert_eq!(named("多様性", State::Final), "2026-03-12_action-plan_v1.md");
        assert_eq!(named("", State::Final), "2026-03-12_action-plan_v1.md");
        assert!(named(&"long ".repeat(100), State::Final).len() < 120);
    }
}
