//! What was said becomes something to do, and back; and why it stands there.

use crate::workshop::{lindhaven, workshop_on_disk};

#[test]
fn a_note_becomes_an_action_that_remembers_it() {
    let mut room =
        lindhaven().keys("<down>nInvite six firms to sign<esc>z").sees("TYPING AN ACTION · made of note").sees("Invite six firms");
    room = room.keys("<tab>Economy dept<tab>30.4.<enter>").sees("A1");
    let session = room.session();
    let (action, note) = (session.actions.values().next().unwrap(), session.notes.values().next().unwrap());
    assert_eq!(action.title, "Invite six firms to sign");
    assert_eq!(action.came_from.as_ref().map(ToString::to_string), Some(format!("note/{}", note.id)));
    assert_eq!((action.factor.as_ref(), action.question.as_ref()), (Some(&note.factor), note.question.as_ref()));
    assert_eq!(room.log().last().unwrap(), "Action caught: Invite six firms to sign");
    room = room.keys("u");
    assert!(room.session().actions.is_empty());
}

#[test]
fn enter_takes_the_words_as_they_are_and_esc_leaves_no_trace() {
    let mut room = lindhaven().keys("nInvite six firms<esc>z<esc>").misses("unfinished");
    assert!(room.drafts().is_empty() && room.session().actions.is_empty());
    room = room.keys("z<enter>");
    assert_eq!(room.session().actions.values().map(|action| action.title.as_str()).collect::<Vec<_>>(), ["Invite six firms"]);
}

#[test]
fn of_several_notes_one_is_picked() {
    let mut room = lindhaven().keys("nOne<esc>nTwo<esc>z").sees("NOTES ON THIS QUESTION").keys("<down><enter>").sees("TYPING AN ACTION");
    room = room.keys("<enter>");
    assert_eq!(room.session().actions.values().next().unwrap().title, "Two");
    // Where the list only opens notes it still does.
    drop(room.keys("<enter><enter>").sees("TYPING A NOTE"));
}

#[test]
fn without_a_note_it_says_so() {
    lindhaven().keys("z").sees("There is no note on this question yet");
}

#[test]
fn a_long_note_becomes_one_line_and_stays_whole() {
    let long = "Somebody must write all of this down. ".repeat(132);
    let mut room = lindhaven().keys("n").paste(&long).keys("<esc>z<enter>");
    let session = room.session();
    let title = &session.actions.values().next().unwrap().title;
    assert!(title.starts_with("Somebody must") && title.ends_with("...") && title.len() <= 100, "{title}");
    assert!(session.notes.values().next().unwrap().text.len() > 5_000);
    // And the chain shows all of it, a screen at a time.
    room = room.keys("<tab>y").sees("WHY").sees("Made of");
    drop(room.times(30, "<pgdn>").sees("Makes it harder").keys("<up>").keys("<esc>").sees("PLAN"));
}

#[test]
fn a_line_made_of_a_note_survives_a_crash_with_where_it_came_from() {
    let room = workshop_on_disk().lindhaven().keys("nInvite six firms<esc>z to sign").wait(2_500).kill_and_restart();
    let mut room = room.keys("<enter>").sees("TYPING AN ACTION · made of note").sees("Invite six firms to sign").keys("<enter>");
    let session = room.session();
    assert!(session.actions.values().next().unwrap().came_from.is_some());
    assert!(room.drafts().is_empty());
}

#[test]
fn a_parked_item_that_became_an_action_says_so_everywhere() {
    let mut room = lindhaven().keys("<down>pWho pays?<enter>j").sees("P1   Who pays?").keys("z").sees("made of P1");
    room = room
        .keys("<c-u>Find the money<enter>j")
        .sees("P1   Who pays? -> became A1")
        .keys("<enter>")
        .sees("Became")
        .sees("A1 Find the money");
    let session = room.session();
    let (parked, action) = (session.parked.values().next().unwrap(), session.actions.values().next().unwrap());
    assert_eq!((parked.factor.as_ref(), parked.question.as_ref()), (action.factor.as_ref(), action.question.as_ref()));
    assert!(parked.question.is_some(), "it was caught at a question");
    // z once more goes to what it became.
    room = room.keys("z").sees("ACTION A1").sees("Made of").sees("P1 Who pays?").keys("<esc>x<enter>");
    let page = std::fs::read_to_string(room.folder().join("2026-03-12_lindhaven_action-plan_draft.md")).unwrap();
    assert!(page.contains("became A1"), "{page}");
}

#[test]
fn a_parked_item_may_go_when_an_action_was_made_of_it() {
    let mut room = lindhaven().keys("pWho pays?<enter>jz<enter>j<enter><del>y");
    let session = room.session();
    assert!(session.parked.is_empty());
    assert_eq!(session.actions.values().map(|action| action.came_from.clone()).collect::<Vec<_>>(), [None]);
    room = room.keys("<tab>y").sees("caught as an action straight away").keys("<esc><s-tab>u");
    assert!(room.session().actions.values().next().unwrap().came_from.is_some(), "u brings the tie back too");
}

#[test]
fn an_action_goes_back_to_what_it_was_made_of() {
    let mut room =
        lindhaven().keys("dWe begin in May<enter>jz<enter><tab>").sees("We begin in May").keys("z").sees("the decision stands again");
    let session = room.session();
    assert!(session.actions.is_empty() && session.decisions.len() == 1);
    room = room.keys("u").sees("A1");
    assert_eq!(room.session().actions.values().next().unwrap().number, 1);
}

#[test]
fn an_action_that_came_from_nothing_becomes_what_is_chosen() {
    for (key, kind) in [("1", "note"), ("2", "parked item"), ("3", "decision")] {
        let mut room = lindhaven().keys("<right><down>aInvite six firms<enter><tab>z").sees("WHAT IT IS INSTEAD OF AN ACTION").keys(key);
        let session = room.session();
        assert!(session.actions.is_empty(), "{kind}");
        let note = session.notes.values().next().map(|note| (note.text.clone(), Some(note.factor.clone()), note.question.clone()));
        let parked = session.parked.values().next().map(|parked| (parked.text.clone(), parked.factor.clone(), parked.question.clone()));
        let decision = session.decisions.values().next().map(|made| (made.text.clone(), made.factor.clone(), made.question.clone()));
        let (text, factor, question) = note.or(parked).or(decision).unwrap();
        assert_eq!(text, "Invite six firms");
        assert!(factor.is_some_and(|factor| factor.as_str() == "strategy") && question.is_some(), "{kind} keeps its place");
        assert_eq!(room.log().last().unwrap(), &format!("Action A1 turned into a {kind}: Invite six firms"));
        room = room.keys("u");
        assert_eq!(room.session().actions.len(), 1);
    }
}

#[test]
fn two_actions_with_one_title_are_told_apart() {
    let mut room = lindhaven().keys("nDo it<esc>pDo it<enter>z<enter>jz<enter><tab>");
    assert_eq!(room.session().actions.len(), 2);
    room = room.keys("<down>z").keys("<esc>");
    let session = room.session();
    assert_eq!((session.actions.len(), session.notes.len(), session.parked.len()), (1, 1, 1));
}

#[test]
fn an_action_under_no_key_factor_cannot_be_a_note() {
    lindhaven().keys("<tab>aDo it<enter>z").sees("1  parked item").misses("note");
}

#[test]
fn nothing_is_turned_in_a_final_plan() {
    let mut room = lindhaven().keys("pWho pays?<enter>jz<enter><tab><tab>v<enter><s-tab>z").sees("This session is final.");
    assert_eq!(room.session().actions.len(), 1);
}

#[test]
fn why_is_told_from_the_action_down_to_the_evidence_and_what_is_missing_too() {
    let room = lindhaven().keys("<right>2rNo money in it<esc>oMoney behind it<esc>nAdopted in 2019<esc>eMinutes of March<enter>");
    let room = room.keys("aPut money in<enter><tab>y").sees("WHY").sees("A1 Put money in").sees("no lead");
    let mut room = room.resize(100, 60).sees("Money behind it").sees("2 Strategy: Partly in place").sees("nobody was counted");
    room = room.sees("No money in it").sees("Adopted in 2019").sees("E1 Minutes of March").sees("no example from another city");
    drop(room.keys("<esc>").sees("PLAN"));
}

#[test]
fn why_is_asked_of_a_question_a_parked_item_and_evidence_alike() {
    let room = lindhaven().keys("pWho pays?<enter>eMinutes<enter>");
    let room = room.keys("y").sees("WHY").sees("no objective yet").keys("<esc>jy").sees("P1 Who pays?").sees("nothing has come of it yet");
    let room = room.keys("<esc>j<down><enter>y").sees("E1 Minutes").keys("<esc><esc>f");
    room.keys("y").sees("Judgement").keys("<esc>").sees("1 of 13");
}

#[test]
fn what_an_action_was_made_of_may_be_taken_out_by_somebody_else_and_the_file_can_still_be_handed_over() {
    let room = workshop_on_disk().lindhaven().keys("pWho pays?<enter>");
    let other = room.beside().keys("<enter>jz");
    // Ours goes while their line is open; they take it all the same.
    let room = room.keys("u");
    let mut other = other.hears().keys("<enter>");
    let session = other.session();
    assert_eq!(
        session.actions.values().map(|action| (action.title.as_str(), action.came_from.clone())).collect::<Vec<_>>(),
        [("Who pays?", None)]
    );
    // And where it goes afterwards, the tie hangs loose and harms nobody.
    let room = room.hears().keys("pSecond<enter>");
    let mut other = other.hears().keys("jz<enter>");
    let room = room.hears().keys("u");
    other =
        other.hears().keys("<tab>y").sees("WHY").keys("<esc>x").click("The whole session, to hand over").keys("<enter>").sees("Written:");
    let file = std::fs::read_dir(other.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ext| ext == "ron"));
    let text = std::fs::read_to_string(file.unwrap()).unwrap();
    assert!(charrette::import::read_session(&text).is_ok());
    drop(room);
}
