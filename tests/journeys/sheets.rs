//! Tables that work on paper: their sheets are keyed back, one after the other.

use charrette::{
    session::{EvidenceKind, Id, Looked, Session},
    words::Words,
};

use super::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

const FIRST: &str = "public-commitment";

fn counts(session: &Session) -> [u32; 3] {
    session.voices_on(&FIRST.into()).counts().map(|(_, count)| count)
}

/// Keys the first rows of a sheet: whose it is, and four counts.
fn sheet_of(room: Workshop, table: &str, counts: &str) -> Workshop {
    room.keys("<end>").sees("A SHEET FROM A TABLE").keys(table).keys("<tab>").keys(counts)
}

/// From any row of the form to the last one, and the sheet is taken.
fn take(room: Workshop) -> Workshop {
    room.times(15, "<down>").keys("<enter>")
}

#[test]
fn a_sheet_is_keyed_in_its_order_and_taken_as_one_step() {
    let mut room = sheet_of(lindhaven(), "Table 3", "4<tab>2<tab>0<tab>1<tab>");
    let before = room.log().len();
    // Its four questions; then evidence, actions and the other view.
    let room = room.keys("On the web site<enter>in two languages<tab><tab>Nobody read it<tab><tab>");
    let room = room.keys("Council minutes; document; archive<enter>Survey of staff; surv<tab>");
    let room = room.keys("Post the pledge; Press office; 30.4.<enter>Translate it @Press<enter>Ask the mayor; press OFFICE<tab>");
    let room = room.keys("Two think it is only words<tab>");
    let mut room = room.sees("> Take this sheet").sees("7 cards, 3 notes, 2 pieces of evidence,").sees("3 actions").sees("Enter take");
    assert_eq!(room.log().len(), before, "nothing is taken yet");
    room = room.keys("<enter>").sees("1 Public commitment: sheet of Table 3 taken").sees("In already: Table 3");
    assert_eq!(room.log()[before..], ["1 Public commitment: sheet of Table 3 taken"]);
    assert_eq!(room.drafts(), vec![], "its drafts are settled with it");
    let session = room.session();
    assert_eq!((counts(&session), session.voices_on(&FIRST.into()).people), ([4, 2, 0], 7));
    let notes: Vec<&str> = charrette::session::in_order(&session.notes).map(|note| note.text.as_str()).collect();
    assert_eq!(notes, ["Table 3: On the web site\nin two languages", "Table 3: Nobody read it"]);
    assert!(session.notes.values().all(|note| session.look(note.question.as_ref().unwrap()).state == Looked::Covered));
    let evidence: Vec<_> =
        charrette::session::in_order(&session.evidence).map(|e| (e.number, e.title.as_str(), e.kind, e.place.as_str())).collect();
    assert_eq!(evidence, [(1, "Council minutes", EvidenceKind::Document, "archive"), (2, "Survey of staff", EvidenceKind::Survey, "")]);
    assert!(session.supports.values().all(|support| support.target == Id::from(FIRST)));
    let actions: Vec<_> = charrette::session::in_order(&session.actions)
        .map(|a| (a.number, a.title.as_str(), session.name(a.lead.as_ref()), a.due.is_some(), a.factor.clone()))
        .collect();
    let at = || Some(Id::from(FIRST));
    let press = Some("Press office");
    assert_eq!(
        actions,
        [(1, "Post the pledge", press, true, at()), (2, "Translate it", press, false, at()), (3, "Ask the mayor", press, false, at())]
    );
    assert_eq!(session.parties.len(), 1, "one office however it is written");
    assert_eq!(session.finding(&FIRST.into()).minority, "Table 3: Two think it is only words");
    assert!(session.findings.values().all(|finding| !finding.judgement.is_given()), "nothing is agreed by it");
    // One key takes all of it back, and one brings it again.
    room = room.keys("<esc>u");
    let after = room.session();
    assert!(after.notes.is_empty() && after.actions.is_empty() && after.evidence.is_empty() && after.sheets.is_empty());
    assert_eq!(counts(&after), [0, 0, 0]);
    let mut room = room.keys("<c-r>").sees("sheets in: Table 3");
    assert_eq!(room.session().actions.len(), 3);
}

#[test]
fn tables_add_up_and_the_walk_says_which_are_in() {
    let room = take(sheet_of(lindhaven(), "North", "4<tab>2<tab>0<tab>0<tab><esc>")).keys("<esc>");
    let room = sheet_of(room, "South", "1<tab>0<tab>5<tab>0<tab><esc>").times(15, "<down>");
    let room = room.sees("6 cards").sees("all tables together then: 5").sees("in place, 2 partly, 5 not").keys("<enter><esc>");
    let mut room = room.sees("sheets in: North, South");
    let session = room.session();
    let voices = session.voices_on(&FIRST.into());
    assert_eq!((counts(&session), voices.people), ([5, 2, 5], 12));
    // The overview leads there as well, for the key factor that is selected in it.
    drop(room.keys("<f10><down>h").sees("2  STRATEGY: A SHEET FROM A TABLE").keys("<esc><esc>").sees("WHERE WE STAND"));
}

#[test]
fn the_same_sheet_twice_is_told_and_asked_about() {
    let room = take(sheet_of(lindhaven(), "Table 3", "4<tab><tab><tab><tab>Said<tab><esc>")).keys("<esc>");
    let room = sheet_of(room, "table 3 ", "4<tab><esc>");
    let mut room = take(room).sees("The sheet of “Table 3” on this key factor is in already").sees("March 2026; one note of it here");
    assert_eq!(counts(&room.session()), [4, 0, 0], "not before the answer");
    room = room.keys("<esc>").sees("A SHEET FROM A TABLE").sees("table 3");
    assert_eq!((counts(&room.session()), room.drafts().len()), ([4, 0, 0], 2), "what was keyed is still there");
    let mut room = room.keys("<enter>").sees("is in already").keys("y");
    assert_eq!((counts(&room.session()), room.session().sheets.len()), ([8, 0, 0], 2));
    // Another key factor is another sheet.
    let mut room = take(sheet_of(room.keys("<esc><right>"), "Table 3", "1<tab><esc>")).misses("already (sitting");
    assert_eq!(room.session().sheets.len(), 3);
}

#[test]
fn what_cannot_be_taken_is_told_and_nothing_is_lost() {
    let mut room = take(sheet_of(lindhaven(), "", "four<tab><esc>")).sees("“four” is no count of cards (In place)");
    assert!(room.session().sheets.is_empty());
    room = room.times(15, "<up>").keys("<down><enter><c-u>4<enter>");
    room = take(room).sees("Nobody has said whose sheet this is");
    room = room.times(15, "<up>").keys("<enter>Table 1<enter>").times(15, "<down>").times(3, "<up>").keys("<enter>Minutes; hearsay<esc>");
    room = take(room).sees("“hearsay” is no kind of evidence");
    room = room.times(3, "<up>").keys("<enter><c-u>Minutes<esc><down><enter>Go on; Press; 31.2.<esc>");
    room = take(room).sees("31.2.");
    assert_eq!((room.session().sheets.len(), room.session().evidence.len(), room.drafts().len()), (0, 0, 4));
    let mut room = take(room.times(2, "<up>").keys("<enter><c-u>Go on; Press; 30.4.<esc>"));
    let session = room.session();
    assert_eq!((session.sheets.len(), session.evidence.len(), session.actions.len(), counts(&session)), (1, 1, 1, [4, 0, 0]));
    drop(take(room).sees("Nothing has been keyed yet"));
}

#[test]
fn a_half_keyed_sheet_survives_the_program_being_killed() {
    let room = sheet_of(workshop_on_disk().lindhaven(), "Table 3", "4<tab>2<tab><tab><tab>Half a sen").wait(250);
    let room = room.kill_and_restart().keys("<enter>").sees("A SHEET FROM A TABLE").sees("Table 3").sees("Half a sen");
    let mut room = take(room.keys("tence<esc>"));
    let session = room.session();
    assert_eq!((counts(&session), session.notes.values().next().unwrap().text.as_str()), ([4, 2, 0], "Table 3: Half a sentence"));
}

#[test]
fn counts_do_not_mix_with_cards_that_are_kept_with_names() {
    let room = lindhaven().keys("s").times(20, "<down>").times(20, "<up>");
    let mut room = room;
    while !room.row(">").contains("Participants") {
        room = room.keys("<down>");
    }
    let room = room.keys("<enter>").paste("Anna\nBea").keys("<esc>w").keys("vn13<enter><esc>");
    let mut room = take(sheet_of(room, "Table 3", "4<tab><esc>")).sees("its cards are kept with");
    assert_eq!((counts(&room.session()), room.session().individual.len()), ([1, 0, 1], 2));
    assert_eq!(room.drafts().len(), 2);
}

#[test]
fn where_nothing_may_be_altered_no_sheet_is_begun() {
    let room = workshop().with_sample("lindhaven-finished").keys("<enter>");
    drop(room.keys("<end>").misses("A SHEET FROM A TABLE"));
    let room = workshop().with_sample("lindhaven-plan-from").keys("<enter>");
    drop(room.keys("<end>").misses("A SHEET FROM A TABLE"));
}

#[test]
fn every_language_has_room_for_the_form() {
    for code in ["en", "nb", "de"] {
        let words = Words::of(code);
        for key in ["form-sheet-table", "form-sheet-evidence", "form-sheet-actions", "form-sheet-other-view", "form-sheet-take"] {
            assert!(charrette::text::width(&words.say(key)) <= 32, "{code} {key}");
        }
    }
}
