//! Sessions that leave, and sessions that come from elsewhere.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Desk,
    args::{Choice, Export, Import, Report},
    choice, compare, difference, party, peers,
    said::Said,
    sessions, spreadsheet,
};
use crate::{
    export::{self, Format, Sheet, Wanted, file},
    failure::Failure,
    import::{self, Incoming},
    report::Paper,
    session::{Change, Cut, Id, Party, Role, Session, SessionId, Step},
    store::{Commit, Store},
    text,
    time::{Ids, RandomIds},
    words::Phrase,
};

/// Writes a page, or the session itself. What can be read goes to the screen, what cannot to a file.
pub fn export(desk: &Desk, export: Export) -> Result<Said, Failure> {
    let to_screen = export.to.output.is_none() && export.format.is_text();
    if to_screen && export.to.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    if export.report == Some(Report::LeadSheet) && !export.format.is_page() {
        return Err(Failure::new("export-sheet-is-a-page").with("format", export.format.name()).usage());
    }
    if export.report == Some(Report::Comparison) && !export.format.is_page() {
        return Err(Failure::new("export-comparison-is-a-page").with("format", export.format.name()).usage());
    }
    let mut store = sessions::existing(desk)?;
    let opened = sessions::open(desk, &mut store, &export.session)?;
    if matches!(export.report, Some(Report::Feedback | Report::Peers)) {
        if !export.format.is_page() {
            return Err(Failure::new("export-peers-is-a-page").with("format", export.format.name()).usage());
        }
        if opened.session.about.review_stage().is_none() {
            return Err(Failure::new("export-no-peer-review").with("title", opened.session.about.title.as_str()));
        }
    }
    let lineage = store.lineage(&opened.session.id)?;
    let written = |wanted: &Wanted| export::session(&opened.session, &opened.benchmark, lineage.clone(), wanted, &desk.words, &desk.now);
    let folder = match &export.to.output {
        None => Some(PathBuf::new()),
        Some(path) => path.is_dir().then(|| path.clone()),
    };
    let name = |wanted: &Wanted| export::name_of(&opened.session, wanted, &desk.words, &desk.now);
    if matches!(export.report, Some(Report::Suppliers | Report::EarlyResults)) && !export.format.is_page() {
        return Err(Failure::new("export-outward-is-a-page").with("format", export.format.name()).usage());
    }
    if export.report == Some(Report::Duties) && !export.format.is_page() {
        return Err(Failure::new("export-duties-is-a-page").with("format", export.format.name()).usage());
    }
    if export.report == Some(Report::Handout) && !export.format.is_page() {
        return Err(Failure::new("export-handout-is-a-page").with("format", export.format.name()).usage());
    }
    if export.report != Some(Report::Handout) && !export.factors.is_empty() {
        return Err(Failure::new("export-factors-of-handouts").usage());
    }
    let article = article(&opened.session, &export)?;
    let wanted = match (export.report, &export.choice.lead) {
        (Some(Report::Handout), _) => {
            let named = export.factors.iter().map(|name| super::content::factor(&opened.benchmark, name)).collect::<Result<Vec<_>, _>>()?;
            let cut = choice::cut(&opened.session, &opened.benchmark, &export.choice)?;
            Wanted { sheet: Sheet::Handout(named), cut, ..Wanted::plan(export.format) }
        }
        (
            None
            | Some(
                Report::Plan
                | Report::Assessment
                | Report::Duties
                | Report::Suppliers
                | Report::EarlyResults
                | Report::Feedback
                | Report::Peers
                | Report::Article,
            ),
            _,
        ) => {
            let cut = choice::cut(&opened.session, &opened.benchmark, &export.choice)?;
            let sheet = match export.report {
                Some(Report::Plan) => Sheet::Plan,
                Some(Report::Assessment) => Sheet::Assessment,
                Some(Report::Duties) => Sheet::Duties,
                Some(Report::Suppliers) => Sheet::Suppliers,
                Some(Report::EarlyResults) => Sheet::EarlyResults,
                Some(Report::Feedback) => Sheet::Peers(Paper::Feedback),
                Some(Report::Peers) => Sheet::Peers(Paper::Report),
                Some(Report::Article) => Sheet::Article(article),
                Some(Report::LeadSheet | Report::Comparison | Report::Handout) | None => Sheet::usual(&opened.session),
            };
            Wanted { sheet, cut, for_spreadsheet: export.for_spreadsheet, ..Wanted::plan(export.format) }
        }
        (Some(Report::Comparison), _) => return compare::against_base(desk, &mut store, &opened, &export),
        (Some(Report::LeadSheet), Some(name)) => {
            let lead = party::named(&opened.session, name, "party-not-found", |_| true).map_err(Failure::usage)?;
            // Whose sheet it is leaves nothing out of it.
            sheet(lead, choice::cut(&opened.session, &opened.benchmark, &Choice { lead: None, ..export.choice.clone() })?, export.format)
        }
        (Some(Report::LeadSheet), None) => {
            let cut = choice::cut(&opened.session, &opened.benchmark, &export.choice)?;
            let sheets = party::leads(&opened.session)?.into_iter().map(|lead| sheet(lead, cut.clone(), export.format)).collect();
            let Some(folder) = folder.filter(|_| export.to.output.is_some()) else {
                return Err(Failure::new("export-which-lead").with("leads", party::names(&party::leads(&opened.session)?)).usage());
            };
            let paths = write_each(&folder, sheets, name, written, export.to.force)?;
            let told = paths.iter().map(|path| done(desk, path)).collect::<Vec<_>>();
            return Ok(Said::text(&told.join("\n")));
        }
    };
    let bytes = written(&wanted)?;
    if to_screen {
        return Ok(Said::exact(bytes));
    }
    let path = match (folder, export.to.output) {
        (Some(folder), _) => folder.join(name(&wanted)),
        (None, output) => output.unwrap_or_default(),
    };
    file::write(&path, &bytes, export.to.force)?;
    Ok(Said::text(&done(desk, &path)))
}

/// The article that is asked for; none for all of them.
fn article(session: &Session, export: &Export) -> Result<Option<Id>, Failure> {
    if export.report != Some(Report::Article) {
        return match &export.action {
            Some(_) => Err(Failure::new("export-action-is-for-articles").usage()),
            None => Ok(None),
        };
    }
    if !export.format.is_page() {
        return Err(Failure::new("export-article-is-a-page").with("format", export.format.name()).usage());
    }
    let told: Vec<String> = session
        .articles_in_order()
        .iter()
        .filter_map(|article| session.actions.get(&article.action))
        .map(|action| format!("A{}", action.number))
        .collect();
    let title = session.about.title.as_str();
    if told.is_empty() {
        return Err(Failure::new("export-no-article").with("title", title));
    }
    let Some(wanted) = &export.action else { return Ok(None) };
    let number = wanted.trim().trim_start_matches(['A', 'a']).parse::<u32>().ok();
    let is_meant =
        |article: &&&crate::session::Article| session.actions.get(&article.action).is_some_and(|action| Some(action.number) == number);
    let found = session.articles_in_order().iter().find(is_meant).map(|article| article.id.clone());
    let failure =
        || Failure::new("export-no-article-on").with("action", text::shorten(&text::one_line(wanted), 20)).with("known", told.join(", "));
    found.map(Some).ok_or_else(failure)
}

fn sheet(lead: &Party, cut: Cut, format: Format) -> Wanted {
    Wanted { sheet: Sheet::Lead(lead.id.clone()), cut, ..Wanted::plan(format) }
}

/// Writes several pages into a folder, each under a name of its own; none of them when one is there already.
fn write_each(
    folder: &Path,
    pages: Vec<Wanted>,
    name: impl Fn(&Wanted) -> String,
    written: impl Fn(&Wanted) -> Result<Vec<u8>, Failure>,
    force: bool,
) -> Result<Vec<PathBuf>, Failure> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for page in &pages {
        let plain = name(page);
        let (stem, ending) = plain.rsplit_once('.').unwrap_or((&plain, ""));
        // Two leads may be called alike, in plain letters.
        let numbered = (2..).map(|number| folder.join(format!("{stem}_{number}.{ending}")));
        let path = std::iter::once(folder.join(&plain)).chain(numbered).find(|path| !paths.contains(path));
        paths.extend(path);
    }
    if let Some(there) = paths.iter().find(|path| !force && path.symlink_metadata().is_ok()) {
        return Err(Failure::new("export-exists").with("path", shown(there)));
    }
    for (page, path) in pages.iter().zip(&paths) {
        file::write(path, &written(page)?, force)?;
    }
    Ok(paths)
}

pub fn done(desk: &Desk, path: &Path) -> String {
    desk.words.with("export-done", &[("file", shown(path).into())])
}

fn shown(path: &Path) -> String {
    text::one_line(&path.display().to_string())
}

/// Takes in a session: as a new one, as a step on the one that is here, or beside it.
pub fn import(desk: &Desk, import: &Import) -> Result<Said, Failure> {
    if let Some(file) = &import.actions {
        return spreadsheet::import(desk, file, import);
    }
    let Some(file) = &import.file else { return Ok(Said::default()) };
    let incoming = match read(file)? {
        Ok(incoming) => incoming,
        Err(faults) => return Ok(refused(desk, &faults)),
    };
    if let Some(session) = &import.as_peer_findings {
        return peers::import(desk, file, &incoming, session, import.yes);
    }
    let mut store = desk.place.store()?;
    let mut said = String::new();
    let id = incoming.file.id.clone();
    let tell = |key: &str, id: &SessionId| {
        let args = [("id", id.as_str().into()), ("title", incoming.session.about.title.as_str().into())];
        desk.words.with(key, &args) + "\n"
    };
    if import.as_copy {
        let id = take_new(desk, &mut store, &incoming, true)?;
        return Ok(Said::text(&tell("import-copy", &id)));
    }
    let is_in = |rows: &[crate::store::ShelfRow]| rows.iter().any(|row| row.id == id);
    let is_trashed = is_in(&store.trashed()?);
    if !is_trashed && !is_in(&store.shelf(0, usize::MAX)?.rows) {
        let id = take_new(desk, &mut store, &incoming, false)?;
        return Ok(Said::text(&tell("import-new", &id)));
    }
    let ours = store.open_session(&id)?;
    let lineage = store.lineage(&id)?;
    let same_benchmark = ours.benchmark == incoming.benchmark;
    match import::wanted(Some((&ours.session, &lineage)), &incoming.file) {
        import::Import::NothingNew => said += &tell("import-nothing-new", &id),
        import::Import::Continues(changes) if same_benchmark => {
            said += &difference::told(&changes, &ours.session, &incoming.session, &desk.words);
            said += &tell("import-continues", &id);
            let step = step(desk, &store, file, "step-imported", changes);
            let lineage = incoming.file.lineage.clone();
            commit(&mut store, Commit { session: id.clone(), step, seen: ours.seen, settles: vec![], benchmark: None, lineage })?;
        }
        import::Import::New | import::Import::Continues(_) | import::Import::BothWentOn => {
            let copy = take_new(desk, &mut store, &incoming, true)?;
            return Ok(Said::text(&(tell("import-both", &copy) + &tell("import-ours", &id))));
        }
    }
    if is_trashed {
        store.trash(&id, None)?;
        said += &tell("trash-restored", &id);
    }
    Ok(Said::text(&said))
}

/// Reads a file: what is in it, or all that is wrong with it.
fn read(path: &Path) -> Result<Result<Incoming, Vec<Failure>>, Failure> {
    let unreadable = |error: std::io::Error| Failure::new("import-unreadable").with("file", shown(path)).with("reason", error.to_string());
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if usize::try_from(size).is_ok_and(|size| size <= import::SIZE_LIMIT) {
        let bytes = fs::read(path).map_err(unreadable)?;
        return import::text_of(&bytes).map(import::read_session);
    }
    // Not read at all, so that no memory is asked for.
    let megabytes = |bytes: u64| bytes.div_ceil(1024 * 1024);
    let limit = u64::try_from(import::SIZE_LIMIT).unwrap_or(u64::MAX);
    Err(Failure::new("import-too-big").with("size", megabytes(size)).with("limit", megabytes(limit)))
}

/// Every fault of a file, the reasons one under the other.
fn refused(desk: &Desk, faults: &[Failure]) -> Said {
    let told: Vec<String> = match faults {
        [one] => vec![one.tell(&desk.words)],
        several => several.iter().map(|fault| text::one_line(&desk.words.tell(&fault.why))).collect(),
    };
    let head = if faults.len() == 1 { String::new() } else { desk.words.say("import-refused") + "\n" };
    Said::default().aside(&(head + &told.join("\n"))).exit(1)
}

/// A step that takes something in from a file; `key` is the message that says so.
pub fn step(desk: &Desk, store: &Store, file: &Path, key: &str, changes: Vec<Change>) -> Step {
    let name = file.file_name().map(|name| text::one_line(&name.to_string_lossy())).unwrap_or_default();
    let what = Phrase::new(key).with("file", text::shorten(&name, 60));
    let at = desk.now.at();
    Step { id: RandomIds.next(at), seat: store.seat(), at, what, role: Role::Does, changes }
}

fn commit(store: &mut Store, commit: Commit) -> Result<(), Failure> {
    store.commit(commit).map(|_| ()).map_err(|refused| refused.failure)
}

/// All records of an incoming session in one step; as a copy under an id of its own.
fn take_new(desk: &Desk, store: &mut Store, incoming: &Incoming, copy: bool) -> Result<SessionId, Failure> {
    let session = if copy { RandomIds.session().into() } else { incoming.file.id.clone() };
    let changes = Session::default().diff(&incoming.session);
    let step = step(desk, store, Path::new(""), "step-imported", changes);
    let step = Step { what: Phrase::new(if copy { "step-imported-copy" } else { "step-imported-whole" }), ..step };
    let benchmark = Some(Box::new(incoming.benchmark.clone()));
    commit(store, Commit { session: session.clone(), step, seen: 0, settles: vec![], benchmark, lineage: incoming.file.lineage.clone() })?;
    Ok(session)
}

/// The finished sample session.
const SAMPLE: &str = include_str!("../../sessions/lindhaven-finished.ron");

/// Puts the sample session that a newcomer is shown into a database of its own.
pub fn sample(desk: &Desk, database: &Path) -> Result<SessionId, Failure> {
    // It is part of the program, and a test reads it; a fault would be told like any other.
    let incoming = import::read_session(SAMPLE).map_err(|faults| {
        let reason = faults.first().map(|fault| desk.words.tell(&fault.why)).unwrap_or_default();
        Failure::new("demo-failed").with("reason", reason)
    })?;
    take_new(desk, &mut Store::open(database)?, &incoming, false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::Comfort,
        cli::place::Place,
        time::{Clock, FixedClock},
        words::Words,
    };

    #[test]
    fn a_newcomer_finds_a_finished_session() -> Result<(), String> {
        let words = Words::of("en");
        let told = |failure: Failure| failure.tell(&Words::of("en"));
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let database = folder.path().join("demo.db");
        let now = FixedClock::at(jiff::civil::date(2026, 4, 1).at(9, 0, 0, 0)).now();
        let desk = Desk { place: Place::new(Some(database.clone())).map_err(told)?, comfort: Comfort::default(), words: words.into(), now };
        let id = sample(&desk, &database).map_err(told)?;
        let opened = Store::open(&database).and_then(|mut store| store.open_session(&id)).map_err(told)?;
        assert_eq!((opened.session.about.version, opened.session.actions.len()), (1, 4));
        Ok(())
    }
}
