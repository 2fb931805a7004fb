//! A peer review as the procedure that it is: the host assesses itself, the peers visit and hear people, conclude
//! and recommend, and the host answers.

use charrette::session::{Advice, Answer, Hearing, Judgement, ReviewPart, Stage};

use crate::workshop::{Workshop, lindhaven};

/// A peer review on the walk, the host judging itself.
fn review() -> Workshop {
    lindhaven().keys("s<down><down><down>3w").sees("Peer review · self-assessment · the host judges")
}

/// The same at a stage, by its number in the list.
fn review_at(stage: &str) -> Workshop {
    review().keys(&format!("<f10>g{stage}<esc><esc>"))
}

#[test]
fn the_stage_says_whose_finding_the_walk_takes() {
    let mut room = review().keys("2rSome schools do it<esc>");
    room =
        room.keys("<f10>g").sees("THE PEER REVIEW").keys("2").sees("Stage                visit").keys("<esc><esc>").sees("the peers judge");
    room = room.sees("Host: Partly in place").keys("3rNobody could show it<esc>");
    let session = room.session();
    let factor = &session.about.scope[0];
    assert_eq!((session.judgement(factor), session.peer_judgement(factor)), (Judgement::Partly, Judgement::NotInPlace));
    assert_eq!(
        (session.finding(factor).reason.as_str(), session.peer_finding(factor).reason.as_str()),
        ("Some schools do it", "Nobody could show it")
    );
    // Whatever counts the findings of the city does not count theirs.
    assert_eq!((session.judged().partly, session.judged().not_in_place), (1, 0));
    drop(room);
}

#[test]
fn each_stage_keeps_the_day_on_which_it_was_reached_until_somebody_says_another() {
    let mut room = review_at("2");
    let about = room.session().about;
    assert_eq!((about.stage, about.visited.map(|day| day.to_string())), (Some(Stage::Visit), Some("2026-03-12".to_owned())));
    room = room.keys("<f10>g<down><down><enter>11 May 2026<enter><down><enter>13 May 2026<enter>");
    let about = room.session().about;
    assert_eq!([about.visited, about.visited_until].map(|day| day.unwrap().to_string()), ["2026-05-11", "2026-05-13"]);
    // Going back to it later moves no day.
    room = room.keys("<up><up><up>32");
    assert_eq!(room.session().about.visited.unwrap().to_string(), "2026-05-11");
    drop(room.keys("<down><down><down><enter>9 May 2026<enter>").sees("The visit would end before it begins."));
}

#[test]
fn after_the_conclusions_both_findings_stand_side_by_side() {
    let mut room = review().keys("2<f10>g2<esc><esc>3<f10>g4<esc><esc>");
    room = room.sees("both findings stand").sees("Host [PARTLY IN PLACE]").sees("Peers [NOT IN PLACE]").sees("differ");
    room = room.keys("1").sees("Both findings stand now.").keys("<esc>r").sees("Both findings stand now.");
    let session = room.session();
    assert_eq!(session.peer_judgement(&session.about.scope[0]), Judgement::NotInPlace);
    // What was judged too early is taken back in the history as ever.
    drop(room.keys("<esc>uu").sees("the peers judge"));
}

#[test]
fn an_interview_brings_several_pieces_of_evidence_for_several_key_factors() {
    let mut room = review_at("2").keys("<f10>i").sees("Nobody has been heard yet").keys("nHead of recruitment<enter>").sees("I1");
    room = room.keys("eNew staff hear of the pledge only by chance #2 #9<enter>").sees("key factors 2, 9");
    room = room.keys("<enter>Adverts never name it<enter>").sees("on no key factor yet");
    room = room.keys("<esc>").sees("2 · 2, 9").keys("fFour parents from two schools<enter>").sees("I2");
    let session = room.session();
    let interviews: Vec<(&str, Hearing)> = session.interviews_in_order().map(|i| (i.heard.as_str(), i.kind)).collect();
    assert_eq!(interviews, [("Head of recruitment", Hearing::Interview), ("Four parents from two schools", Hearing::FocusGroup)]);
    let first = session.interviews_in_order().next().unwrap();
    let learned: Vec<_> = session.learned_in(&first.id).collect();
    assert_eq!(learned.len(), 2);
    assert_eq!(session.factors_of(&learned[0].id), [session.about.scope[1].clone(), session.about.scope[8].clone()]);
    assert!(learned.iter().all(|evidence| evidence.by_peers && evidence.said_by == "Head of recruitment" && evidence.date == first.date));
    // It counts as evidence of both key factors.
    assert!(session.evidence_on(&session.about.scope[8]).any(|evidence| evidence.id == learned[0].id));
    drop(room);
}

#[test]
fn a_number_that_no_key_factor_has_is_told_and_the_words_stay() {
    let room = review_at("2").keys("<f10>inHead of recruitment<enter>eNobody told us #4 #99<enter>");
    drop(room.sees("There is no key factor #99 in this session.").sees("Nobody told us #4 #99"));
}

#[test]
fn the_team_has_roles() {
    let mut room = review().keys("<f10>g").times(7, "<down>").keys("<enter>Ilse Brandt, Gravenmeer<enter>");
    room = room.keys("<down><enter>Jon Aas, Fjordby<enter>Mina Okafor, migrant council<esc>");
    let session = room.session();
    let of = |part| session.taking(part).map(|party| party.name.clone()).collect::<Vec<_>>();
    assert_eq!(of(ReviewPart::ExpertLeader), ["Ilse Brandt"]);
    assert_eq!(of(ReviewPart::Peer), ["Jon Aas", "Mina Okafor"]);
    drop(room);
}

#[test]
fn the_host_answers_each_recommendation_and_makes_actions_of_them() {
    let mut room = review_at("3").keys("<f10>r").sees("HOST AND PEERS").keys("cThe pledge is known at the top only.<esc>");
    room = room.keys("nName the pledge in every advert.<esc>nTell new staff in the first week.<esc>").sees("no answer yet");
    room = room.keys("g5<esc><down>1").sees("A conclusion needs no answer");
    room = room.keys("<down>1").sees("accepted").keys("a<enter>").sees("A1").keys("<down>3").sees("WHY THE HOST ANSWERS SO");
    room = room.keys("Induction is bought in until 2028.<esc>").sees("not accepted").keys("a").sees("R3 is not accepted.");
    let session = room.session();
    let advice: Vec<_> = session.advice_on(Some(&session.about.scope[0])).into_iter().cloned().collect();
    assert_eq!(advice.iter().map(|a| a.kind).collect::<Vec<_>>(), [Advice::Conclusion, Advice::Recommendation, Advice::Recommendation]);
    assert_eq!(advice.iter().map(|a| a.answer).collect::<Vec<_>>(), [None, Some(Answer::Accepted), Some(Answer::NotAccepted)]);
    assert_eq!(advice[2].why, "Induction is bought in until 2028.");
    let actions = session.actions_for(&advice[1].id);
    assert_eq!(
        actions.iter().map(|a| (a.title.as_str(), a.factor.clone())).collect::<Vec<_>>(),
        [("Name the pledge in every advert.", Some(session.about.scope[0].clone()))]
    );
    drop(room);
}

#[test]
fn a_plan_says_why_it_has_no_interviews() {
    lindhaven().keys("<f10>i").sees("This session is not a peer review.").keys("<esc>r").sees("This session is not a peer review.");
}

#[test]
fn cards_are_the_hosts() {
    review_at("2").keys("v").sees("Cards are for the host's own judgement");
}
