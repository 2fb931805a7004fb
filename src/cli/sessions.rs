//! Sessions: made, opened, listed, read, searched.

use serde_json::json;

use super::{Desk, args::New, columns, content, said::Said};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    report,
    run::Start,
    session::{Basis, Id, NewSession, Purpose, SessionId, Step, new_session, onward},
    store::{Commit, ShelfRow, Store},
    text,
    time::{RandomIds, Timestamp},
    words::Words,
};

/// Makes a session; opens it, or prints its id.
pub fn new(desk: &Desk, new: New) -> Result<Said, Failure> {
    let basis = match (&new.plan_from, &new.review_again) {
        (Some(session), _) => Some((Basis::PlanFrom, session.clone())),
        (None, Some(session)) => Some((Basis::ReviewAgain, session.clone())),
        (None, None) => None,
    };
    if let Some((basis, session)) = basis {
        return go_on(desk, new, basis, &session);
    }
    let benchmark = content::find(desk, new.benchmark.as_deref())?;
    let purpose = new.purpose.map(Purpose::from).unwrap_or_default();
    let options = options(desk, &new, &benchmark, purpose)?;
    if !new.no_open && options.title.is_empty() && new.benchmark.is_none() {
        // Without a title there is something left to set up.
        return desk.open(Start::New(options));
    }
    let store = desk.place.store()?;
    let remark = remark_on_unit(desk, &store, &options.organisation, &options.unit)?;
    let (id, step) = new_session(&options, &benchmark, &desk.now, &mut RandomIds, store.seat());
    Ok(beside(make(desk, store, new.no_open, benchmark, id, step)?, remark))
}

/// What is to be said of the unit that was named: none of the list, or one of several. The session is made all the same.
fn remark_on_unit(desk: &Desk, store: &Store, organisation: &str, unit: &str) -> Result<Option<String>, Failure> {
    let said = store.units()?.remark(organisation, unit);
    Ok(said.map(|said| desk.words.with("unit-said-of", &[("unit", unit.into()), ("said", desk.words.tell(&said).into())])))
}

/// An answer with a remark beside it, which no pipe carries: the answer is an id.
fn beside(said: Said, remark: Option<String>) -> Said {
    match remark {
        Some(remark) => said.aside(&remark),
        None => said,
    }
}

/// Makes a session that goes on from an earlier one.
fn go_on(desk: &Desk, new: New, basis: Basis, session: &str) -> Result<Said, Failure> {
    let mut store = existing(desk)?;
    let earlier = open(desk, &mut store, session)?;
    let purpose = match (basis, new.purpose.map(Purpose::from)) {
        (Basis::PlanFrom, None | Some(Purpose::Plan)) => Purpose::Plan,
        (Basis::PlanFrom, Some(Purpose::Assessment | Purpose::PeerReview)) => return Err(Failure::new("onward-is-a-plan").usage()),
        (Basis::ReviewAgain, purpose) => purpose.unwrap_or(earlier.session.about.purpose),
    };
    let told = earlier.open_in_plans(basis, &desk.words);
    let benchmark = match new.benchmark.as_deref() {
        Some(wanted) => content::find(desk, Some(wanted))?,
        None => earlier.benchmark,
    };
    let options = options(desk, &new, &benchmark, purpose)?;
    let unit = new.unit.as_ref().map_or("", |_| options.unit.as_str());
    let of = if options.organisation.is_empty() { &earlier.session.about.organisation } else { &options.organisation };
    let remark = remark_on_unit(desk, &store, of, unit)?;
    let (id, step) = onward(&options, basis, &earlier.session, &benchmark, &desk.now, &mut RandomIds, store.seat())?;
    let made = make(desk, store, new.no_open, benchmark, id, step)?;
    let told: Vec<String> = told.map(|told| told.tell(&desk.words)).into_iter().chain(remark).collect();
    Ok(beside(made, (!told.is_empty()).then(|| told.join("\n"))))
}

/// What was said of a new session.
fn options(desk: &Desk, new: &New, benchmark: &Benchmark, purpose: Purpose) -> Result<NewSession, Failure> {
    let factors = new.factors.iter().map(|wanted| content::factor(benchmark, wanted)).collect::<Result<Vec<Id>, Failure>>()?;
    Ok(NewSession {
        title: line("title", new.title.clone())?,
        organisation: line("organisation", new.organisation.clone())?,
        unit: line("unit", new.unit.clone())?,
        purpose,
        factors,
        minutes: new.minutes.unwrap_or(desk.comfort.usual.minutes),
        ..desk.comfort.usual.session()
    })
}

fn make(desk: &Desk, mut store: Store, no_open: bool, benchmark: Benchmark, id: SessionId, step: Step) -> Result<Said, Failure> {
    // What cannot be opened is not made either: nobody would know that it is there.
    if !no_open {
        desk.needs_terminal()?;
    }
    let commit = Commit { session: id.clone(), step, seen: 0, settles: vec![], benchmark: Some(Box::new(benchmark)), lineage: vec![] };
    store.commit(commit).map_err(|refused| refused.failure)?;
    drop(store);
    if no_open { Ok(Said::text(id.as_str())) } else { desk.open(Start::Session(id)) }
}

/// A field of one line, refused when it is longer than any screen.
fn line(field: &str, value: Option<String>) -> Result<String, Failure> {
    let value = text::one_line(&value.unwrap_or_default());
    if value.chars().count() <= text::LINE_LIMIT {
        return Ok(value);
    }
    Err(Failure::new("too-long").with("field", field).with("most", text::LINE_LIMIT).with("count", value.chars().count()).usage())
}

/// Opens a session where it was left.
pub fn resume(desk: &Desk, session: &str) -> Result<Said, Failure> {
    let id = found(desk, &existing(desk)?, session)?;
    desk.open(Start::Session(id))
}

/// Lists the sessions on the shelf. When there are none, the file may not be the one that was meant:
/// it is named.
pub fn list(desk: &Desk, json: bool) -> Result<Said, Failure> {
    let shelved = desk.place.if_any()?.map(|mut store| store.shelf(0, usize::MAX)).transpose()?;
    let empty = if shelved.is_some() { "list-empty" } else { "list-no-file" };
    let empty = desk.words.with(empty, &[("file", desk.place.name().into())]);
    Ok(shelf(desk, &shelved.unwrap_or_default().rows, json, &empty))
}

/// Rows of the shelf or of the trash; `empty` is what is said when there are none.
pub fn shelf(desk: &Desk, rows: &[ShelfRow], json: bool, empty: &str) -> Said {
    if json {
        let rows: Vec<_> = rows.iter().map(object).collect();
        return json_text(&rows.into());
    }
    if rows.is_empty() {
        return Said::default().aside(empty);
    }
    let cells = rows.iter().map(|row| {
        let words = &desk.words;
        vec![
            row.id.to_string(),
            moment(row.trashed.unwrap_or(row.changed), desk),
            purpose(row, words),
            words.with("list-judged", &[("judged", row.judged.into()), ("scope", row.in_scope.into())]),
            words.with("list-open", &[("open", row.open.into())]),
            titled(words, &row.title, &row.organisation),
        ]
    });
    Said::text(&columns::lines(&cells.collect::<Vec<_>>()))
}

fn purpose(row: &ShelfRow, words: &Words) -> String {
    let purpose = words.of_kind("purpose", row.purpose.word());
    if row.is_baseline { words.with("home-baseline", &[("purpose", purpose.into())]) } else { purpose }
}

fn titled(words: &Words, title: &str, organisation: &str) -> String {
    let title = if title.is_empty() { words.say("no-title") } else { text::one_line(title) };
    if organisation.is_empty() {
        title
    } else {
        words.with("list-title", &[("title", title.into()), ("organisation", text::one_line(organisation).into())])
    }
}

fn object(row: &ShelfRow) -> serde_json::Value {
    json!({
        "id": row.id.as_str(),
        "title": text::one_line(&row.title),
        "organisation": text::one_line(&row.organisation),
        "purpose": row.purpose.word(),
        "baseline": row.is_baseline,
        "judged": row.judged,
        "in_scope": row.in_scope,
        "open_actions": row.open,
        "actions": row.actions,
        "made": row.made.text(),
        "changed": row.changed.text(),
        "trashed": row.trashed.map(Timestamp::text),
    })
}

fn json_text(value: &serde_json::Value) -> Said {
    Said::text(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// The whole session as plain text.
pub fn show(desk: &Desk, session: &str) -> Result<Said, Failure> {
    let mut store = existing(desk)?;
    let opened = open(desk, &mut store, session)?;
    let page = report::show(&opened.session, &opened.benchmark, &desk.words, &desk.now);
    Ok(Said::text(&crate::export::text(&page, &desk.words)))
}

/// The database with the sessions that people name; without a file there are none.
pub fn existing(desk: &Desk) -> Result<Store, Failure> {
    desk.place.if_any()?.ok_or_else(|| desk.place.located(Failure::new("no-sessions")))
}

/// The id of a session that is named somehow.
pub fn found(desk: &Desk, store: &Store, session: &str) -> Result<SessionId, Failure> {
    store.find(session).map_err(|failure| desk.place.located(failure))
}

/// A session that is named somehow, opened.
pub fn open(desk: &Desk, store: &mut Store, session: &str) -> Result<crate::store::Opened, Failure> {
    let id = found(desk, store, session)?;
    store.open_session(&id)
}

/// Every step in words, with its time.
pub fn history(desk: &Desk, session: &str) -> Result<Said, Failure> {
    let store = existing(desk)?;
    let id = found(desk, &store, session)?;
    let rows: Vec<Vec<String>> = store
        .history(&id, usize::MAX)?
        .iter()
        .map(|logged| vec![moment(logged.step.at, desk), text::one_line(&desk.words.tell(&logged.step.what))])
        .collect();
    Ok(Said::text(&columns::lines(&rows)))
}

/// A moment as the clock on the wall shows it: `2026-03-12 13:52`.
fn moment(at: Timestamp, desk: &Desk) -> String {
    let local = at.local(&desk.now);
    format!("{} {}", local.date(), crate::time::hour_minute(local))
}

/// Full text over all sessions.
pub fn search(desk: &Desk, words: &str, json: bool) -> Result<Said, Failure> {
    let hits = desk.place.if_any()?.map(|store| store.search(words)).transpose()?.unwrap_or_default();
    if json {
        let hits: Vec<_> = hits
            .iter()
            .map(|hit| json!({"session": hit.session.as_str(), "title": hit.title, "kind": hit.key.kind.word(), "id": hit.key.id.as_str(), "excerpt": hit.excerpt}))
            .collect();
        return Ok(json_text(&hits.into()));
    }
    if hits.is_empty() {
        return Ok(Said::default().aside(&desk.words.with("search-nothing", &[("words", text::one_line(words).into())])));
    }
    let rows: Vec<Vec<String>> = hits
        .iter()
        .map(|hit| {
            vec![
                hit.session.to_string(),
                titled(&desk.words, &hit.title, ""),
                desk.words.of_kind("record", hit.key.kind.word()),
                hit.excerpt.clone(),
            ]
        })
        .collect();
    Ok(Said::text(&columns::lines(&rows)))
}

/// The finished sample session in a database that is gone afterwards.
pub fn demo(desk: &Desk) -> Result<Said, Failure> {
    let failed = |error: std::io::Error| Failure::new("demo-failed").with("reason", error.to_string());
    let folder = tempfile::Builder::new().prefix("charrette-demo-").tempdir().map_err(failed)?;
    let database = folder.path().join("charrette.db");
    let id = super::transfer::sample(desk, &database)?;
    let said = desk.open_on(&database, Start::Session(id), false)?;
    folder.close().map_err(failed)?;
    Ok(said)
}
