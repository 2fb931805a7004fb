//! The closing gate: what would embarrass the plan later is mended where it is missing, or let stand.

use charrette::{
    session::{
        ActionKind, State,
        gate::{Fault, FaultKind, faults},
    },
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

fn found(room: &mut Workshop) -> Vec<Fault> {
    let session = room.session();
    let open = room.app().open.as_ref().unwrap();
    faults(&session, &open.benchmark, room.app().now.today(), &open.unfinished_lines())
}

fn has(room: &mut Workshop, kind: FaultKind) -> bool {
    found(room).iter().any(|fault| fault.kind == kind && fault.stands.is_none())
}

/// The line that is selected.
fn line(room: &mut Workshop) -> String {
    let rows = room.rows();
    let marked = |row: &&String| row.trim_start().starts_with("> ");
    rows.iter().find(marked).map(|row| row.trim().trim_start_matches("> ").to_owned()).unwrap_or_default()
}

/// Goes to the first line that says this.
#[track_caller]
fn at(mut room: Workshop, words: &str) -> Workshop {
    room = room.times(30, "<up>");
    for _ in 0..30 {
        if line(&mut room).contains(words) {
            return room;
        }
        room = room.keys("<down>");
    }
    panic!("{words:?} is no line of\n{}", room.screen());
}

/// Mends the line that says this: Enter opens the place where it is missing, these keys fill it in. Then
/// the fault is gone, the room is back at the gate, and the line selected is the one after it.
#[track_caller]
fn mended(room: Workshop, words: &str, kind: FaultKind, opens: Here, keys: &str) -> Workshop {
    let mut room = at(room, words).keys("<down>");
    let next = line(&mut room);
    room = room.keys("<up><enter>");
    assert_eq!(here(room.app()), opens, "Enter on {words:?} gives\n{}", room.screen());
    room = room.keys(keys);
    assert_eq!(here(room.app()), Here::Close, "after {keys:?}\n{}", room.screen());
    assert!(!has(&mut room, kind), "{kind:?} is mended by {keys:?}\n{}", room.screen());
    let now = line(&mut room);
    // The words of a line may alter with what was mended; what it is about does not.
    let about = |line: &str| line.trim().split("   ").next().unwrap_or_default().trim().to_owned();
    assert_eq!(about(&now), about(&next), "after {words:?}\n{}", room.screen());
    room
}

#[test]
fn each_fault_of_an_action_is_mended_by_one_key_and_its_field() {
    let room = lindhaven().keys("aPost the pledge<enter><tab><tab>").sees("Before we close: 6 things").sees("IN THE PLAN");
    // Without a date nothing is promised soon, so that an objective is asked for as well.
    let room = mended(room, "nobody leads it", FaultKind::NoLead, Here::TypingLine, "Press office<enter>");
    let room = mended(room, "to be asked: Press office", FaultKind::NotAsked, Here::List, "2");
    let room = mended(room, "no objective for", FaultKind::NoObjective, Here::TypingBlock, "The pledge is known<esc>");
    let room = mended(room, "how will we know?", FaultKind::NoMeasure, Here::TypingBlock, "It hangs in every hall<esc>");
    let room = mended(room, "no date", FaultKind::NoDate, Here::TypingLine, "17.4.<enter>");
    let mut room = mended(room, "Next review of the plan", FaultKind::NoReview, Here::TypingLine, "+3m<enter>");
    room = mended(room, "Who owns the plan", FaultKind::NoOwner, Here::TypingLine, "Office<enter>");
    assert_eq!(found(&mut room), vec![]);
    room.sees("Nothing is left that would embarrass us later.").sees("Read back: one action, about 2 minutes");
}

#[test]
fn a_quick_win_past_its_horizon_gets_another_date_or_becomes_long_term() {
    let late = || lindhaven().keys("wPost the pledge @Press 1.3.2027<enter>").keys("<tab><tab>");
    let mut room = mended(late(), "quick win due 1 March 2027", FaultKind::PastHorizon, Here::TypingLine, "17.4.<enter>");
    assert_eq!(room.session().actions.values().next().unwrap().kind, ActionKind::QuickWin);
    // Tab goes on to the other fields of the action, and Esc from there is back at the gate.
    let mut room = at(late(), "quick win due").keys("<enter><tab>2<esc>");
    assert_eq!(room.session().actions.values().next().unwrap().kind, ActionKind::LongTerm);
    assert!(here(room.app()) == Here::Close && !has(&mut room, FaultKind::PastHorizon), "{}", room.screen());
}

#[test]
fn a_long_term_action_under_no_key_factor_gets_one() {
    let room = lindhaven().keys("<tab>aWrite a strategy end 2027<enter><tab>");
    let room = at(room, "long-term, under no key factor").keys("<enter>");
    let mut room = room.sees("Key factor").keys("1");
    assert!(room.session().actions.values().all(|action| action.factor.is_some()), "{}", room.screen());
    assert_eq!(here(room.app()), Here::Close);
}

#[test]
fn each_fault_of_a_finding_is_mended_where_it_is_missing() {
    let room = lindhaven().keys("<right>3<tab><tab>").sees("IN THE FINDINGS").sees("Enter catches an action for it; d notes a decision");
    let mut room = mended(room, "no reason written", FaultKind::NoReason, Here::TypingBlock, "No plan<esc>");
    room = mended(room, "no evidence", FaultKind::NoEvidence, Here::TypingLine, "Minutes of March<enter>");
    room = mended(room, "no figure, and nobody heard", FaultKind::Unfounded, Here::TypingBlock, "The umbrella council<esc>");
    room = mended(room, "no action, no decision", FaultKind::Gap, Here::TypingAction, "Write a plan @Mayor 30.4.<enter>");
    let session = room.session();
    let finding = session.finding(&"strategy".into());
    assert_eq!((finding.reason.as_str(), finding.heard.as_str()), ("No plan", "The umbrella council"));
    assert_eq!(session.evidence_on(&"strategy".into()).count(), 1);
    assert_eq!(session.actions_on(&"strategy".into()).count(), 1, "the action stands under the key factor of its line");
}

#[test]
fn a_gap_may_also_be_left_by_a_decision() {
    let room = lindhaven().keys("<right>3<tab><tab>");
    let mut room = at(room, "no action, no decision").keys("dThe region writes one<enter>");
    assert!(!has(&mut room, FaultKind::Gap), "{}", room.screen());
    assert_eq!(room.session().decisions.values().next().unwrap().factor, Some("strategy".into()));
}

#[test]
fn what_is_not_applicable_says_why() {
    // As it comes with a file: this program asks for the reason at once.
    let mut room = lindhaven().keys("4The region buys<esc>r<c-u>").times(20, "<back>").keys("<esc><tab><tab>");
    assert!(has(&mut room, FaultKind::NotApplicable), "{}", room.screen());
    drop(mended(room, "not applicable", FaultKind::NotApplicable, Here::TypingBlock, "The region buys<esc>"));
}

#[test]
fn what_was_left_over_is_mended_from_the_gate() {
    let room = lindhaven().keys("hSomebody<enter>h<c-u>").keys("<enter>pWho pays for interpreters?<enter><tab><tab>").sees("LEFT OVER");
    let room = mended(room, "homework without a name", FaultKind::Homework, Here::TypingLine, "Economy dept<enter>");
    let mut room = mended(room, "parked, no outcome yet", FaultKind::Parked, Here::TypingLine, "The schools<enter>");
    let session = room.session();
    assert_eq!(session.parked.values().next().unwrap().outcome, "The schools");
    assert!(session.looks.values().all(|look| session.name(look.finder.as_ref()) == Some("Economy dept")));
}

#[test]
fn a_line_begun_and_put_aside_is_gone_on_with_from_the_gate() {
    let room = lindhaven().keys("aInvite six firms to si<esc><tab><tab>").sees("\"Invite six firms to si\"");
    let mut room = mended(room, "begun and not finished", FaultKind::Unfinished, Here::TypingAction, "gn a pledge<enter>");
    assert_eq!(room.session().actions.values().next().unwrap().title, "Invite six firms to sign a pledge");
}

#[test]
fn a_field_left_as_it_was_leads_on_to_the_next_line() {
    let mut room = lindhaven().keys("aPost the pledge<enter><tab><tab>").sees("> A1   Post the pledge");
    let first = line(&mut room);
    room = room.keys("<enter><esc>");
    assert_eq!(here(room.app()), Here::Close);
    let second = line(&mut room);
    assert!(first != second && second.contains("no date"), "{}", room.screen());
}

#[test]
fn a_refused_date_keeps_the_field_open_and_the_line_listed() {
    let room = lindhaven().keys("aPost the pledge<enter><tab><tab>");
    let mut room = at(room, "no date").keys("<enter>soonish<enter>").sees("soonish");
    assert_eq!(here(room.app()), Here::TypingLine);
    room = room.times(7, "<back>").keys("17.4.<enter>");
    assert!(here(room.app()) == Here::Close && !has(&mut room, FaultKind::NoDate), "{}", room.screen());
}

#[test]
fn what_is_let_stand_is_listed_apart_and_printed_with_its_why() {
    let mut room = at(lindhaven().keys("aPost the pledge @Press 17.4.<enter><tab><tab>"), "how will we know?");
    let count = found(&mut room).len();
    room = room.keys("s").sees("WHY IT MAY STAND").keys("Everybody will see it<enter>");
    assert!(!has(&mut room, FaultKind::NoMeasure) && found(&mut room).len() == count, "it is not lost");
    room = at(room.sees("LEFT AS IT IS"), "how will we know?").sees("Why it may stand: Everybody will see it");
    let page = room.keys("x<enter>");
    let file = std::fs::read_dir(page.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|e| e == "md"));
    let text = std::fs::read_to_string(file.unwrap()).unwrap();
    assert!(text.contains("## Left as it is\n\n- A1 Post the pledge: how will we know?\\\n  Everybody will see it"), "{text}");
    let mut room = at(page.keys("<esc>"), "how will we know?").keys("s").misses("LEFT AS IT IS");
    assert!(has(&mut room, FaultKind::NoMeasure), "s takes it up again");
    assert_eq!(room.log().last().unwrap(), "Taken up again, left as it is no more");
}

#[test]
fn letting_stand_needs_no_why_and_esc_lets_nothing_stand() {
    let mut room = at(lindhaven().keys("aPost the pledge @Press 17.4.<enter><tab><tab>"), "how will we know?").keys("s<esc>");
    assert!(has(&mut room, FaultKind::NoMeasure));
    room = at(room, "how will we know?").keys("s<enter>");
    assert!(!has(&mut room, FaultKind::NoMeasure));
    drop(at(room, "how will we know?").sees("The room lets it stand; nobody said why."));
}

#[test]
fn an_action_taken_out_while_its_line_is_selected_leaves_the_next_line() {
    let first = workshop_on_disk().lindhaven().keys("aPost the pledge<enter><tab><tab>").sees("> A1   Post the pledge").wait(300);
    let _second = first.beside().keys("<enter><s-tab><del><enter>");
    let mut first = first.hears();
    first = first.misses("A1   Post the pledge");
    assert!(line(&mut first).contains("Next review of the plan"), "{}", first.screen());
    first = first.keys("<enter>+3m<enter>");
    assert!(!has(&mut first, FaultKind::NoReview), "{}", first.screen());
}

#[test]
fn a_fault_mended_in_the_other_window_is_gone_from_this_one() {
    let first = workshop_on_disk().lindhaven().keys("aPost the pledge @Press 17.4.<enter><tab><tab>");
    let mut first = at(first, "how will we know?").wait(300);
    let _second = at(first.beside().keys("<enter>"), "how will we know?").keys("<enter>It hangs there<esc>");
    first = first.hears();
    assert!(!first.screen().contains("how will we know?") && here(first.app()) == Here::Close, "{}", first.screen());
    assert!(!line(&mut first).is_empty(), "{}", first.screen());
}

#[test]
fn two_hundred_actions_are_gone_through_at_the_gate() {
    let mut room = workshop().with_sample("awkward").keys("<enter><tab><tab>").sees("more below").sees("Read back:");
    room = room.times(900, "<down>").sees("more above");
    assert!(room.screen().contains("> │  Read back:"), "the box is the last place\n{}", room.screen());
    room.times(900, "<up>").sees("IN THE PLAN");
}

#[test]
fn two_actions_of_one_title_are_two_lines() {
    let room = lindhaven().keys("aPost it @Press 17.4.<enter>aPost it @Press 17.4.<enter><tab><tab>");
    let mut room = at(room, "how will we know?").keys("<enter>It hangs<esc>");
    let session = room.session();
    let measured: Vec<bool> = session.actions_in_order().map(|action| action.measure.is_empty()).collect();
    assert_eq!(measured, [false, true]);
    assert!(line(&mut room).starts_with("A2"), "{}", room.screen());
}

#[test]
fn a_plan_without_actions_can_be_finalised() {
    let mut room =
        lindhaven().keys("<tab><tab>").sees("No open action to read back: finalise").keys("r").sees("Finalise the plan as version 1?");
    room = room.keys("<enter>").sees("Finalised as version 1.");
    assert_eq!(room.session().about.state, State::Final);
}

#[test]
fn finalising_and_opening_again_leave_a_trace_on_the_page() {
    let page = |room: &mut Workshop| {
        let session = room.session();
        let open = room.app().open.as_ref().unwrap();
        let page = charrette::report::plan(&session, &open.benchmark, &room.app().words, &room.app().now);
        charrette::export::markdown(&page, &room.app().words)
    };
    let mut room = lindhaven().keys("aPost it @Press 17.4.<enter><tab><tab>v<enter>");
    let text = page(&mut room);
    assert!(text.contains("| **Status** | Version 1, finalised 12 March 2026, 12:51 |") && !text.contains("DRAFT"), "{text}");
    let mut room = room.days_later(3).keys("v").sees("Open again after version 1");
    let text = page(&mut room);
    assert!(text.contains("| **Status** | DRAFT after version 1, opened again on 15 March 2026, 12:51 |"), "{text}");
    assert!(room.session().about.reopened.is_some());
    room = room.keys("u");
    assert_eq!((room.session().about.reopened, room.session().about.state), (None, State::Final), "u takes the opening back whole");
}

#[test]
fn a_final_plan_is_mended_only_after_it_is_opened_again() {
    let room = lindhaven().keys("aPost it @Press 17.4.<enter><tab><tab>v<enter>");
    let mut room = at(room, "how will we know?").keys("<enter>").sees("This session is final.");
    assert_eq!(here(room.app()), Here::Close, "nothing is opened that could not be kept");
    room = at(room.keys("<esc>"), "to be asked: Press").keys("<enter>2");
    assert!(room.session().actions.values().all(|action| action.said_yes), "a lead may still say yes");
}

#[test]
fn who_was_heard_has_a_key_of_its_own_on_the_walk() {
    let mut room = lindhaven().keys("5").sees("WHO WAS HEARD").keys("Residents of the north<esc>");
    let scope = room.session().about.scope[0].clone();
    assert_eq!(room.session().finding(&scope).heard, "Residents of the north");
    assert_eq!(room.log().last().unwrap(), "1 Public commitment: who was heard");
}

#[test]
fn a_plan_is_owned_and_summed_up_from_the_gate() {
    let mut room = lindhaven().keys("<tab><tab>e").sees("Who owns the plan").keys("<enter>Two sentences. Here.<tab>Mayor<esc><esc>");
    assert_eq!(here(room.app()), Here::Close);
    let session = room.session();
    assert_eq!((session.about.summary.as_str(), session.name(session.about.owner.as_ref())), ("Two sentences. Here.", Some("Mayor")));
}

#[test]
fn y_at_a_line_says_why_it_is_there() {
    let room = lindhaven().keys("aPost the pledge<enter><tab><tab>").sees("Before we close");
    let room = at(room, "nobody leads it").keys("y").sees("Made of").sees("Post the pledge").keys("<esc>").sees("Before we close");
    // The session's own facts have no chain: there the key does nothing.
    at(room, "Who owns the plan").keys("y").sees("Before we close").misses("Made of");
}

#[test]
fn a_final_session_no_longer_says_before_we_close() {
    lindhaven()
        .keys("aPost the pledge<enter><tab><tab>v<enter>")
        .sees("Finalised as version 1.")
        .misses("Before we close")
        .sees("Finalised with");
}
