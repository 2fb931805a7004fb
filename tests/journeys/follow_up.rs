//! Three months on, in the room: what has become of the plan.

use charrette::{
    session::Status,
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop_on_disk};

/// Three actions of a final plan, three months later, at the first of them.
fn later() -> Workshop {
    planned().keys("<tab><tab>v<enter>").days_later(91).keys("<f6>").sees("THREE MONTHS ON   action 1 of 3")
}

fn planned() -> Workshop {
    lindhaven().keys("aPost the pledge @Press office 17.4.<enter>aInvite six firms @Economy dept 30.4.<enter>aWrite a strategy @Economy dept end 2027<enter>")
}

#[test]
fn an_action_is_answered_by_its_digit_news_and_a_new_date() {
    let room = later().sees("Post the pledge").sees("!! 55 days over").sees("Thursday 11 June 2026");
    let mut room = room.keys("2").sees("[2 IN PROGRESS]").keys("nTwo translations late<tab>31.8.<enter>");
    room = room.sees("31 August 2026 (was 17 April 2026)").sees("Two translations late").misses("days over");
    let session = room.session();
    let action = session.actions.values().find(|action| action.number == 1).unwrap();
    assert_eq!((action.status, action.due.unwrap().to_string().as_str()), (Status::InProgress, "2026-08-31"));
    let news: Vec<_> = session.news.values().collect();
    assert_eq!(news.len(), 1, "what is said of an action on a day is one piece of news");
    assert_eq!((news[0].text.as_str(), news[0].status), ("Two translations late", Status::InProgress));
    let dates = [news[0].date, news[0].due_was, news[0].due].map(|date| date.unwrap().to_string());
    assert_eq!(dates, ["2026-06-11", "2026-04-17", "2026-08-31"], "the old date is kept");
    room = room.keys("u");
    assert_eq!(room.session().actions.values().find(|action| action.number == 1).unwrap().due.unwrap().to_string(), "2026-04-17");
}

#[test]
fn a_date_moved_twice_on_a_day_keeps_the_one_before_that_day() {
    let mut room = later().keys("d31.8.<enter>d30.9.<enter>").sees("30 September 2026 (was 17 April 2026)");
    assert_eq!(room.session().news.values().next().unwrap().due_was.unwrap().to_string(), "2026-04-17");
}

#[test]
fn news_can_be_put_right_on_the_day_and_are_shown_the_next_time() {
    let mut room = later().keys("nFour sined<enter>n").times(5, "<back>").keys("signed<enter>").sees("Four signed");
    assert_eq!(room.session().news.len(), 1);
    room = room.keys("<esc>").days_later(30).keys("<f6>").sees("11 June 2026: Four signed");
    room = room.keys("nAll signed<enter>").sees("All signed");
    assert_eq!(room.session().news.len(), 2);
}

#[test]
fn how_an_action_stands_is_dated_news_in_the_plan_as_in_the_round() {
    let told = |room: &mut Workshop| {
        let session = room.session();
        let news = session.news.values().map(|news| (session.actions[&news.action].number, news.date.unwrap().to_string(), news.status));
        let mut news: Vec<_> = news.collect();
        news.sort();
        (news, session.about.version)
    };
    let today = || "2026-06-11".to_owned();
    let one = vec![(1, today(), Status::InProgress)];
    let final_plan = || planned().keys("<tab><tab>v<enter>").days_later(91).keys("<s-tab>").sees("PLAN");
    for way in ["2", "s2"] {
        let mut room = final_plan().keys(way);
        assert_eq!(told(&mut room), (one.clone(), 1), "{way}");
        // The same again on the day is no second piece of news, and one key takes all of it back.
        room = room.keys("2");
        assert_eq!(told(&mut room), (one.clone(), 1), "{way}");
        room = room.keys("u");
        assert_eq!((told(&mut room), room.session().actions.values().next().unwrap().status), ((vec![], 1), Status::NotStarted), "{way}");
    }
    let mut round = later().keys("2");
    assert_eq!(told(&mut round), (one, 1), "as in the round");
    // Several at once, each its own; and the day on which something was done says that it is.
    let mut room = final_plan().keys("c<down>c2");
    assert_eq!(told(&mut room).0, [(1, today(), Status::InProgress), (2, today(), Status::InProgress)]);
    let ranks: std::collections::BTreeSet<String> = room.session().news.values().map(|news| news.rank.clone()).collect();
    assert_eq!(ranks.len(), 2, "each has its place");
    room = room.keys("o1.6.<enter>");
    assert_eq!(room.session().news.len(), 2, "it is the same day");
    let mut room = final_plan().keys("o1.6.<enter>");
    assert_eq!(told(&mut room).0, [(1, today(), Status::Done)]);
}

#[test]
fn what_is_dropped_asks_why() {
    let mut room = later().keys("5").sees("TYPING A REASON").keys("No money<enter>").sees("[5 DROPPED]").sees("No money");
    let session = room.session();
    assert_eq!(session.actions.values().find(|action| action.number == 1).unwrap().because, "No money");
    drop(planned().keys("<tab>s5").sees("TYPING A REASON"));
}

#[test]
fn at_the_end_it_says_what_was_done_what_slipped_and_what_needs_a_decision() {
    let mut room = later().keys("4<esc><right>d31.8.<enter><right>c").sees("!! needs a decision").keys("<right>");
    room = room.sees("3 actions gone through: 1 done, 1 slipped, 1 to be decided.").sees("DONE   1").sees("A1 Post the pledge");
    room = room.sees("A2 Invite six firms · 31 August 2026, was 30 April 2026").sees("NEEDS A DECISION   1").sees("A3 Write a strategy");
    room = room.keys("<esc>");
    assert_eq!(here(room.app()), Here::Close);
    assert_eq!(room.session().about.version, 1);
}

#[test]
fn the_version_that_went_out_keeps_all_but_its_news() {
    let mut room = later().keys("4<esc><esc>");
    let before = room.session();
    // A long-term action, whose kind does not follow the date: nothing but the date would alter.
    room = room.keys("<s-tab><down><down>e<down><down><enter>end 2028<enter>").sees("This session is final.");
    assert_eq!(room.session(), before, "a date is moved with its news, not by itself");
    drop(room.keys("<esc><esc><esc>h").keys("Mayor<enter>").sees("This session is final."));
}

#[test]
fn the_page_prints_the_news_and_the_date_it_was_moved_from() {
    let mut room = later().keys("2nTwo translations late<tab>31.8.<enter>c");
    let session = room.session();
    let open = room.app().open.as_ref().unwrap();
    let page = charrette::report::plan(&session, &open.benchmark, &room.app().words, &room.app().now);
    let text = charrette::export::markdown(&page, &room.app().words);
    let row = text.lines().find(|line| line.starts_with("| A1 | Post the pledge")).unwrap();
    assert!(row.contains("31 August 2026 (was 17 April 2026)"), "{row}");
    assert!(row.contains("In progress") && row.contains("Two translations late") && row.contains("Needs a decision"), "{row}");
    assert!(text.contains("- **For others to decide:** A1 Post the pledge"), "{text}");
}

#[test]
fn a_plan_without_an_open_action_has_no_round() {
    let room = lindhaven().keys("<f6>").sees("No action is open.");
    assert_eq!(here(room.app()), Here::Walk);
}

#[test]
fn the_round_begins_in_every_room() {
    for way in ["", "<tab>", "<tab><tab>", "f"] {
        let room = planned().keys(way).keys("<f6>").sees("THREE MONTHS ON   action 1 of 3");
        assert_eq!(here(room.app()), Here::FollowUp);
    }
}

#[test]
fn a_half_typed_piece_of_news_outlives_the_program() {
    let room = workshop_on_disk().lindhaven().keys("aPost the pledge @Press 17.4.<enter><f6>nFour sig").wait(300).kill_and_restart();
    let mut room = room.keys("<enter>").sees("Four sig").keys("ned<enter>");
    assert_eq!(room.session().news.values().next().unwrap().text, "Four signed");
}

#[test]
fn an_action_taken_out_in_the_other_window_is_passed_over() {
    let first = workshop_on_disk().lindhaven().keys("aPost it @Press 17.4.<enter>aInvite @Press 30.4.<enter><tab><f6>").wait(300);
    let _second = first.beside().keys("<enter><del><enter>");
    let mut first = first.hears().sees("Somebody has taken this action out.").keys("2n<esc><right>").sees("Invite");
    assert_eq!(first.session().news.len(), 0);
}

#[test]
fn news_are_told_from_the_plan_and_shown_in_the_form() {
    let mut room = planned().keys("<tab>nLetters are out<enter>e").times(20, "<down>").sees("12 March 2026: Letters are out");
    assert_eq!(room.session().news.values().next().unwrap().text, "Letters are out");
    assert_eq!(room.log().last().unwrap(), "News of A1: Letters are out");
}

#[test]
fn all_open_actions_of_a_lead_go_to_another_in_one_step() {
    let mut room = planned().keys("<tab><down>e").times(8, "<down>").keys("2<esc>h");
    room = room.sees("HAND OVER all 2 open actions of Economy dept").keys("Labour office<enter>");
    let session = room.session();
    let of = |name: &str| session.actions.values().filter(|action| session.name(action.lead.as_ref()) == Some(name)).count();
    assert_eq!((of("Labour office"), of("Economy dept"), of("Press office")), (2, 0, 1));
    assert!(session.actions.values().all(|action| !action.said_yes), "whoever takes over is to be asked");
    assert_eq!(room.log().last().unwrap(), "2 actions of Economy dept handed to Labour office");
    room = room.keys("u");
    let session = room.session();
    let back = session.actions.values().filter(|action| session.name(action.lead.as_ref()) == Some("Economy dept")).count();
    assert_eq!(back, 2, "one step, taken back by one key");
}

#[test]
fn handing_over_to_nobody_or_to_the_same_lead_alters_nothing() {
    let mut room = planned().keys("<tab>");
    let before = room.session();
    room = room.keys("h<enter>h<esc>hPress office<enter>");
    assert_eq!(room.session(), before);
}

#[test]
fn what_is_done_stays_with_whoever_did_it() {
    let mut room = planned().keys("<tab><down>s4h").sees("HAND OVER the one open action of Economy dept").keys("Mayor<enter>");
    let session = room.session();
    let leads: Vec<_> = session.actions_in_order().map(|action| session.name(action.lead.as_ref()).unwrap()).collect();
    assert_eq!(leads, ["Press office", "Economy dept", "Mayor"]);
}

#[test]
fn marked_actions_go_to_another_lead_in_one_step_and_the_marks_are_gone() {
    // A1 of the Press office and A2 of the Economy dept are marked; the Economy dept's A3 is not.
    let mut room = planned().keys("<tab>c<down>c").sees("2 marked").keys("h");
    room = room.sees("HAND OVER the 2 marked actions that are open").keys("Labour office<enter>").misses("2 marked");
    let session = room.session();
    let leads: Vec<_> = session.actions_in_order().map(|action| session.name(action.lead.as_ref()).unwrap_or_default()).collect();
    assert_eq!(leads, ["Labour office", "Labour office", "Economy dept"]);
    assert!(session.actions.values().all(|action| !action.said_yes), "whoever takes over is to be asked");
    assert_eq!(room.log().last().unwrap(), "2 actions handed to Labour office");
    room = room.keys("u");
    let session = room.session();
    let leads: Vec<_> = session.actions_in_order().map(|action| session.name(action.lead.as_ref()).unwrap_or_default()).collect();
    assert_eq!(leads, ["Press office", "Economy dept", "Economy dept"], "one step, taken back by one key");
}

#[test]
fn of_marked_actions_what_is_done_and_what_the_lead_has_already_stay_as_they_are() {
    let mut room = planned().keys("<tab>s4c<down>c<down>c").sees("3 marked").keys("h").sees("the 2 marked actions");
    // Esc in the empty box leaves the marks: nobody asked for anything yet.
    room = room.keys("<esc>").sees("3 marked").keys("hEconomy dept<enter>");
    let before = room.session();
    let leads: Vec<_> = before.actions_in_order().map(|action| before.name(action.lead.as_ref()).unwrap_or_default()).collect();
    assert_eq!(leads, ["Press office", "Economy dept", "Economy dept"]);
    let room = planned().keys("<tab>s4ch").sees("None of the marked actions is open");
    assert!(room.app().typing.is_none());
}

#[test]
fn a_half_typed_name_of_who_takes_over_still_opens_as_it_was_kept_before_actions_could_be_marked() {
    use charrette::app::target::Target;
    let kept = r#"{"HandOver":{"from":null}}"#;
    let target = Target::of_draft(kept).unwrap();
    assert_eq!((target.draft_name().as_str(), target), (kept, Target::HandOver { from: None, actions: vec![] }));
}
