//! A sheet of paper from a table, keyed back in the order in which it was written. What is typed waits as a draft per field
//! until the whole is taken as one step: a half-keyed sheet survives whatever happens, and what is refused is still there.

use serde::{Deserialize, Serialize};

use super::{
    ActionLine, App, Effect, Leave, Open, Over, Stage,
    action_line::Ground,
    form::{About, Does, Form, Row},
    form_room,
    gesture::{Desk, Gesture, nested, quoted},
    over::{Ask, Question},
    saving::Then,
    target::{Target, caught},
    voices::Onward,
};
use crate::{
    benchmark::{Benchmark, KeyFactor},
    failure::Failure,
    session::{
        Evidence, EvidenceKind, Finding, Id, Judges, Looked, MOST_CARDS, Note, Party, Record, Session, Sheet, State, Step, Support, Voices,
        next_rank,
    },
    store::{Draft, Job},
    text::{block, fold, one_line},
    words::{Phrase, Words},
};

/// A field of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetField {
    /// Whose sheet it is.
    Table,
    /// How many hold that it is in place.
    InPlace,
    /// How many hold that it is partly in place.
    Partly,
    /// How many hold that it is not in place.
    NotInPlace,
    /// How many did not judge.
    NotAssessed,
    /// What is written under a guide question, by its full id.
    Note(Id),
    /// What proves it, a line each.
    Evidence,
    /// What is to be done, a line each.
    Actions,
    /// The view that did not prevail at the table.
    OtherView,
}

impl SheetField {
    /// The message that says what is being typed.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::Table => "typing-sheet-table",
            Self::InPlace | Self::Partly | Self::NotInPlace | Self::NotAssessed => "typing-sheet-count",
            Self::Note(_) => "typing-note",
            Self::Evidence => "typing-evidence",
            Self::Actions => "typing-action",
            Self::OtherView => "typing-minority",
        }
    }

    /// Whether it is one line; else Enter makes a new one.
    #[must_use]
    pub fn is_line(&self) -> bool {
        matches!(self, Self::Table | Self::InPlace | Self::Partly | Self::NotInPlace | Self::NotAssessed)
    }

    /// The message of its row.
    fn row(&self) -> &'static str {
        match self {
            Self::Table => "form-sheet-table",
            Self::InPlace => "judgement-in-place",
            Self::Partly => "judgement-partly",
            Self::NotInPlace => "judgement-not-in-place",
            Self::NotAssessed => "judgement-not-assessed",
            Self::Note(_) => "form-sheet-question",
            Self::Evidence => "form-sheet-evidence",
            Self::Actions => "form-sheet-actions",
            Self::OtherView => "form-sheet-other-view",
        }
    }
}

/// What is counted, in the order of the sheet.
const COUNTED: [SheetField; 4] = [SheetField::InPlace, SheetField::Partly, SheetField::NotInPlace, SheetField::NotAssessed];

/// The fields of a sheet, in its order.
fn fields(factor: &KeyFactor) -> impl Iterator<Item = SheetField> {
    let notes = factor.questions.iter().map(|question| SheetField::Note(factor.full(&question.id).into()));
    let counted = std::iter::once(SheetField::Table).chain(COUNTED);
    counted.chain(notes).chain([SheetField::Evidence, SheetField::Actions, SheetField::OtherView])
}

fn target(factor: &Id, field: SheetField) -> Target {
    Target::Sheet { factor: factor.clone(), field }
}

/// The rows of the form, still empty; the last one takes the whole.
#[must_use]
pub fn rows(benchmark: &Benchmark, factor: &Id) -> Vec<Row> {
    let Some(known) = benchmark.factor(factor.as_str()) else { return vec![] };
    let row = |field: SheetField| Row { label: field.row(), value: String::new(), does: Does::Type(target(factor, field)) };
    let take = Row { label: "form-sheet-take", value: String::new(), does: Does::TakeSheet(factor.clone()) };
    fields(known).map(row).chain([take]).collect()
}

/// Puts into the rows what was keyed so far, and into the last one what taking it would do.
pub fn fill(open: &Open, rows: &mut [Row], words: &Words) {
    for row in rows {
        row.value = match &row.does {
            Does::Type(target @ Target::Sheet { .. }) => said(open, target),
            Does::TakeSheet(factor) => summary(open, factor, words),
            _ => continue,
        };
    }
}

/// What was keyed into a field and not taken yet.
fn said(open: &Open, target: &Target) -> String {
    draft(open, target).map(|draft| draft.text.clone()).unwrap_or_default()
}

fn draft<'a>(open: &'a Open, target: &Target) -> Option<&'a Draft> {
    let name = target.draft_name();
    open.drafts.iter().find(|draft| draft.field == name)
}

/// A sheet as it was keyed.
struct Keyed {
    table: String,
    /// In place, partly, not in place, not assessed.
    counts: [u32; 4],
    notes: Vec<(Id, String)>,
    evidence: Vec<String>,
    actions: Vec<String>,
    other: String,
}

impl Keyed {
    fn of(open: &Open, factor: &KeyFactor) -> Result<Self, Failure> {
        let id = Id::from(factor.id.as_str());
        let text = |field: SheetField| said(open, &target(&id, field));
        let lines = |field: SheetField| text(field).lines().map(one_line).filter(|line| !line.is_empty()).collect::<Vec<_>>();
        let mut counts = [0; 4];
        for (count, field) in counts.iter_mut().zip(COUNTED) {
            *count = read_count(&text(field.clone()), &field)?;
        }
        let note = |field: SheetField| match &field {
            SheetField::Note(question) => Some((question.clone(), block(&text(field.clone())))).filter(|(_, text)| !text.is_empty()),
            _ => None,
        };
        Ok(Self {
            table: one_line(&text(SheetField::Table)),
            counts,
            notes: fields(factor).filter_map(note).collect(),
            evidence: lines(SheetField::Evidence),
            actions: lines(SheetField::Actions),
            other: block(&text(SheetField::OtherView)),
        })
    }

    fn is_blank(&self) -> bool {
        self.counts == [0; 4] && self.notes.is_empty() && self.evidence.is_empty() && self.actions.is_empty() && self.other.is_empty()
    }

    /// The counts of the key factor once this sheet is among them: tables add up. Where it is known how many are in the
    /// room, that stays; else each table brings its people.
    fn added_to(&self, session: &Session, factor: &Id) -> Voices {
        let before = session.voices_on(factor);
        let [in_place, partly, not_in_place, not_assessed] = self.counts;
        let here = in_place + partly + not_in_place + not_assessed;
        let people = match session.people() {
            0 => before.people.max(before.counted()).saturating_add(here),
            room => room.max(before.people),
        };
        Voices {
            id: factor.clone(),
            in_place: before.in_place.saturating_add(in_place),
            partly: before.partly.saturating_add(partly),
            not_in_place: before.not_in_place.saturating_add(not_in_place),
            people,
            named: false,
            sitting: session.sitting().map(|sitting| sitting.id.clone()).or(before.sitting),
        }
    }
}

fn read_count(text: &str, field: &SheetField) -> Result<u32, Failure> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(0);
    }
    let count = text.parse::<u32>().ok().filter(|count| *count <= MOST_CARDS);
    count.ok_or_else(|| Failure::new("sheet-no-count").with("text", quoted(text)).with("judgement", nested(field.row())))
}

/// What taking the sheet would bring, and what the counts would be then.
fn summary(open: &Open, factor: &Id, words: &Words) -> String {
    let Some(known) = open.benchmark.factor(factor.as_str()) else { return String::new() };
    match Keyed::of(open, known) {
        Err(failure) => words.tell(&failure.what),
        Ok(keyed) if keyed.is_blank() => words.say("sheet-blank"),
        Ok(keyed) => {
            let after = keyed.added_to(&open.session, factor);
            let brought = words.with(
                "sheet-brings",
                &[
                    ("cards", keyed.counts.iter().sum::<u32>().into()),
                    ("notes", (keyed.notes.len() + usize::from(!keyed.other.is_empty())).into()),
                    ("evidence", keyed.evidence.len().into()),
                    ("actions", keyed.actions.len().into()),
                ],
            );
            let counts = [("in", after.in_place.into()), ("partly", after.partly.into()), ("not", after.not_in_place.into())];
            words.dotted(&[brought, words.with("sheet-adds-up", &counts)])
        }
    }
}

/// The tables whose sheets on a key factor are in, in the order in which they were keyed.
#[must_use]
pub fn tables(session: &Session, factor: &Id) -> Vec<String> {
    session.sheets_on(factor).map(|sheet| sheet.table.clone()).collect()
}

/// Opens the form for a sheet on a key factor, at its first field.
pub fn begin(app: &mut App, factor: Option<Id>) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(factor) = factor else {
        app.flash = Some(Phrase::new("flash-no-scope"));
        return;
    };
    if open.session.judges() != Judges::Host {
        app.flash = Some(Phrase::new("flash-cards-are-the-hosts"));
        return;
    }
    if open.session.about.state == State::Final {
        app.banner = Some(Failure::new("session-is-final").with("version", open.session.about.version));
        return;
    }
    if open.session.stands(&factor) {
        app.banner = Some(app.stands_as_found(&factor));
        return;
    }
    app.form = Some(Form::new(About::Sheet(factor.clone())));
    app.type_into(target(&factor, SheetField::Table));
}

/// The same for the key factor at which the group is, or that is selected in the overview.
pub fn begin_here(app: &mut App) {
    let at = |open: &Open| match app.stage {
        Some(Stage::Overview(overview)) => open.session.about.scope.get(overview.at).cloned(),
        _ => open.factor_id(),
    };
    let factor = app.open.as_ref().and_then(at);
    begin(app, factor);
}

/// Leaves a field: its text waits as a draft until the sheet is taken.
pub fn leave_field(app: &mut App, how: Leave) {
    let Some(target) = app.typing.as_ref().map(|typing| typing.target.clone()) else { return };
    app.put_aside();
    match how {
        Leave::Next | Leave::Previous => {
            let Some((_, rows)) = form_room::shown(app) else { return };
            let Some(at) = Form::row_of(&rows, &target) else { return };
            form_room::go_on(app, &rows, at, how == Leave::Next);
        }
        Leave::Stay => app.type_into(target),
        Leave::Done | Leave::Aside => {}
    }
}

/// Takes the sheet as one step. One that is in already is asked about first.
pub fn take(app: &mut App, factor: &Id, is_asked: bool) {
    let Some(open) = app.open.as_ref() else { return };
    let Some(known) = open.benchmark.factor(factor.as_str()) else { return };
    let keyed = match Keyed::of(open, known) {
        Ok(keyed) => keyed,
        Err(failure) => {
            app.banner = Some(failure);
            return;
        }
    };
    if keyed.is_blank() {
        app.flash = Some(Phrase::new("flash-sheet-blank"));
        return;
    }
    if keyed.table.is_empty() {
        app.banner = Some(Failure::new("sheet-needs-table"));
        return;
    }
    if !is_asked && let Some(title) = is_in(&open.session, factor, &keyed.table, &app.words) {
        app.over = Some(Over::Ask(Question { ask: Ask::SheetAgain(factor.clone()), title }));
        return;
    }
    let settles = fields(known).map(|field| target(factor, field)).filter(|target| draft(open, target).is_some());
    let settles = settles.map(|target| target.draft_name()).collect();
    app.gesture_and(settles, Then::Counted(Onward::Sheet(factor.clone())), |desk| taken(desk, factor, &keyed));
}

/// When the sheet of a table was keyed already, and what it said that is still there; nothing when it was not.
fn is_in(session: &Session, factor: &Id, table: &str, words: &Words) -> Option<String> {
    let sheet = session.sheet_of(factor, table)?;
    let sitting = sheet.sitting.as_ref().and_then(|id| session.sittings.get(id)).and_then(|sitting| sitting.date);
    let day = sitting.map_or_else(|| words.say("page-no-date"), |date| words.long_date(date));
    let lead = format!("{}:", sheet.table);
    let notes = session.notes.values().filter(|note| note.factor == *factor && note.text.starts_with(&lead)).count();
    Some(words.with("sheet-is-in", &[("table", sheet.table.as_str().into()), ("day", day.into()), ("notes", notes.into())]))
}

/// What taking a sheet alters.
fn taken(desk: &mut Desk<'_>, factor: &Id, keyed: &Keyed) -> Result<Gesture, Failure> {
    let session = desk.session;
    let what = Phrase::new("step-sheet").with("table", keyed.table.clone()).with("factor", desk.factor_name(factor));
    // The session as it will be, so that each record finds its place behind the one before.
    let (mut gesture, mut ahead) = (Gesture::new(what), session.clone());
    let put = |gesture: &mut Gesture, ahead: &mut Session, record: Record| {
        ahead.put(record.clone());
        gesture.changes.push(crate::session::Change::put(record));
    };
    let sitting = session.sitting().map(|sitting| sitting.id.clone());
    let sheet = Sheet { id: desk.id(), factor: factor.clone(), table: keyed.table.clone(), sitting };
    put(&mut gesture, &mut ahead, sheet.into());
    if keyed.counts != [0; 4] {
        if session.individual_on(factor).next().is_some() {
            return Err(Failure::new("sheet-names-kept").with("factor", desk.factor_name(factor)));
        }
        gesture = gesture.sets(session, keyed.added_to(session, factor));
    }
    let own = desk.own_words();
    let words = own.as_ref().unwrap_or(desk.words);
    let of_table = |text: &str| words.with("sheet-said", &[("table", keyed.table.as_str().into()), ("text", text.into())]);
    for (question, text) in &keyed.notes {
        let (rank, text) = (next_rank(&ahead.notes), of_table(text));
        let note = Note { id: desk.id(), rank, factor: factor.clone(), question: Some(question.clone()), text };
        put(&mut gesture, &mut ahead, note.into());
        let mut look = session.look(question);
        if look.state == Looked::NotYet {
            look.state = Looked::Covered;
            gesture = gesture.sets(session, look);
        }
    }
    for line in &keyed.evidence {
        let (title, kind, place) = read_evidence(line, desk.words)?;
        let evidence = Evidence { id: desk.id(), rank: next_rank(&ahead.evidence), title, kind, place, ..Evidence::default() };
        let support = Support { id: desk.id(), evidence: evidence.id.clone(), target: factor.clone() };
        put(&mut gesture, &mut ahead, evidence.into());
        put(&mut gesture, &mut ahead, support.into());
    }
    for line in &keyed.actions {
        let made = read_action(line, factor, &ahead, desk)?;
        made.changes.iter().for_each(|change| ahead.apply(change));
        gesture.changes.extend(made.changes);
    }
    if !keyed.other.is_empty() {
        let finding = session.finding(factor);
        let own = of_table(&keyed.other);
        let minority = if finding.minority.trim().is_empty() { own } else { format!("{}\n{own}", finding.minority) };
        gesture = gesture.sets(session, Finding { minority, ..finding });
    }
    Ok(gesture)
}

/// A line of evidence: what it is, its kind, and where it is, parted by semicolons.
fn read_evidence(line: &str, words: &Words) -> Result<(String, EvidenceKind, String), Failure> {
    let mut parts = line.splitn(3, ';').map(one_line);
    let (title, kind, place) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    if kind.is_empty() {
        return Ok((title, EvidenceKind::default(), place));
    }
    let begun = fold(&kind);
    let names = |kind: &EvidenceKind| [words.of_kind("evidence", kind.word()), kind.word().to_owned()];
    let found = EvidenceKind::ALL.iter().find(|kind| names(kind).iter().any(|name| fold(name).starts_with(&begun)));
    let known = || words.series(&EvidenceKind::ALL.iter().map(|kind| words.of_kind("evidence", kind.word())).collect::<Vec<_>>());
    let kind =
        found.ok_or_else(|| Failure::new("sheet-no-kind").with("text", quoted(&kind)).with("line", quoted(line)).with("kinds", known()))?;
    Ok((title, *kind, place))
}

/// A line of the actions: what, who and by when in the columns of the sheet, parted by semicolons, or as the action line is
/// typed.
fn read_action(line: &str, factor: &Id, ahead: &Session, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let parties: Vec<&Party> = ahead.parties_in_order().collect();
    let today = desk.now.today();
    let start = ahead.start().unwrap_or(today);
    let ground = Ground { parties: &parties, earlier: &[], today, start, about: &ahead.about, words: desk.due };
    let mut parts = line.splitn(3, ';').map(one_line);
    let mut next = || parts.next().unwrap_or_default();
    let (what, who, when) = (next(), next(), next());
    let understood = ActionLine::with(&what, &who, &when).understood(&ground);
    let target =
        Target::NewAction { factor: Some(factor.clone()), question: None, example: None, practice: None, kind: None, source: None };
    let mut desk = Desk { session: ahead, benchmark: desk.benchmark, now: desk.now, ids: &mut *desk.ids, due: desk.due, words: desk.words };
    caught(&target, &understood, &mut desk)
}

/// The sheet is on the disk: its drafts are settled, and the form is ready for the next table.
pub fn onward(app: &mut App, factor: &Id, step: Option<Step>) {
    let Some(open) = app.open.as_mut() else { return };
    let names: Vec<String> = open
        .benchmark
        .factor(factor.as_str())
        .map(|known| fields(known).map(|field| target(factor, field).draft_name()).collect())
        .unwrap_or_default();
    if step.is_none() {
        let session = open.session.id.clone();
        let waiting = open.drafts.iter().filter(|draft| names.contains(&draft.field));
        app.effects.extend(waiting.map(|draft| Effect::Store(Job::DropDraft { session: session.clone(), field: draft.field.clone() })));
    }
    open.drafts.retain(|draft| !names.contains(&draft.field));
    if matches!(&app.form, Some(form) if form.about == About::Sheet(factor.clone())) {
        form_room::select(app, 0);
    }
    app.flash = step.map(|step| step.what);
}
