//! `side-by-side`: sessions of several units that used one benchmark, on one page.

use super::{Desk, args::SideBySide, said::Said, sessions, transfer};
use crate::{
    export::{self, file},
    failure::Failure,
    report,
    session::{Cut, Session, compare::Held},
    store::{Abreast, Store},
    text::{fold, one_line, shorten},
    time::{Date, read_due},
};

/// Writes the page.
pub fn side_by_side(desk: &Desk, asked: &SideBySide) -> Result<Said, Failure> {
    let to_screen = asked.file.output.is_none() && asked.format.is_text();
    if to_screen && asked.file.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    let (from, to) = (day(desk, asked.from.as_deref())?, day(desk, asked.to.as_deref())?);
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        let said = |date: Date| desk.words.long_date(date);
        return Err(Failure::new("side-by-side-days-turned").with("from", said(from)).with("to", said(to)).usage());
    }
    let mut store = sessions::existing(desk)?;
    let Abreast { opened, unread } = match &asked.benchmark {
        Some(benchmark) => of_benchmark(&mut store, benchmark, asked.organisation.as_deref(), (from, to))?,
        None => {
            let opened = asked.sessions.iter().map(|session| sessions::open(desk, &mut store, session)).collect::<Result<_, _>>()?;
            Abreast { opened, unread: vec![] }
        }
    };
    let cut = Cut { without_names: asked.without_names, ..Cut::default() };
    let held: Vec<Held<'_>> = opened.iter().map(|opened| Held { session: &opened.session, benchmark: &opened.benchmark }).collect();
    let titles: Vec<String> = unread.iter().map(|(title, _)| title.clone()).collect();
    let page = report::side_by_side_page(&held, &titles, &cut, &desk.words, &desk.now)?;
    // The page says that somebody is missing on it; why is told to whoever called for it.
    let named = |title: &str| [("title", shorten(title, 60).into())];
    let why = |said: Said, (title, failure): &(String, Failure)| {
        let told = format!("{}\n{}", desk.words.with("side-by-side-unread", &named(title)), failure.tell(&desk.words));
        said.and(Said::default().aside(&told))
    };
    let bytes = export::page(&page, asked.format, &desk.words)?;
    if to_screen {
        return Ok(unread.iter().fold(Said::exact(bytes), why));
    }
    // Where names stay here, none goes out in the name of a file.
    let sessions: Vec<Session> = opened.iter().map(|opened| cut.of(&opened.session, &desk.words)).collect();
    let name = export::side_by_side_name(&sessions.iter().collect::<Vec<_>>(), asked.format, &desk.words, &desk.now);
    let path = match &asked.file.output {
        None => name.into(),
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.clone(),
    };
    file::write(&path, &bytes, asked.file.force)?;
    Ok(unread.iter().fold(Said::text(&transfer::done(desk, &path)), why))
}

fn day(desk: &Desk, asked: Option<&str>) -> Result<Option<Date>, Failure> {
    let Some(text) = asked.map(one_line) else { return Ok(None) };
    let read = read_due(&text, desk.now.today(), desk.words.due_words());
    read.map(Some).map_err(|_| Failure::new("call-date").with("text", shorten(&text, 40)).usage())
}

/// The sessions that were made with a benchmark, of one organisation and of some days where that is asked for.
fn of_benchmark(
    store: &mut Store,
    benchmark: &str,
    organisation: Option<&str>,
    (from, to): (Option<Date>, Option<Date>),
) -> Result<Abreast, Failure> {
    let Abreast { mut opened, unread } = store.of_benchmark(benchmark, None)?;
    let wanted = organisation.map(|name| fold(name.trim()));
    opened.retain(|opened| {
        let is_of = wanted.as_ref().is_none_or(|wanted| is_called(&opened.session.about.organisation, wanted));
        let day = opened.session.day();
        let is_in = from.is_none_or(|from| day.is_some_and(|day| day >= from)) && to.is_none_or(|to| day.is_some_and(|day| day <= to));
        is_of && is_in
    });
    if opened.is_empty() {
        let known = store.benchmarks()?.join(", ");
        return Err(Failure::new("side-by-side-none").with("known", if known.is_empty() { "none".to_owned() } else { known }));
    }
    Ok(Abreast { opened, unread })
}

/// Whether an organisation bears this folded name; what stands in brackets behind it explains it.
fn is_called(organisation: &str, wanted: &str) -> bool {
    let plain = organisation.split('(').next().unwrap_or_default();
    fold(organisation.trim()) == *wanted || fold(plain.trim()) == *wanted
}
