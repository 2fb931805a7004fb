//! A peer review as the procedure that it is: the host assesses itself, the peers visit and hear people, conclude
//! and recommend, and the host answers.

use charrette::{
    session::{About, Advice, Answer, Change, Hearing, Id, Judgement, ReviewPart, Role, Stage, State, Step},
    store::{Commit, Job, Reply},
    time::Timestamp,
    tui::keys::{Here, here},
    words::Phrase,
};

use crate::workshop::{Workshop, lindhaven, workshop};

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

#[test]
fn the_walk_says_whose_judgement_and_whose_reason() {
    let mut room = review().keys("2rSome schools do it<esc>").keys("<f10>g2<esc><esc>").keys("3rNobody could show it<esc>");
    room = room.sees("Host: Partly in place · Some schools do it").sees("Peers: Nobody could show it").misses("Reason: Nobody");
    // Where both stand, the judgements are above, and the reasons below in the same order.
    room = room.keys("<f10>g4<esc><esc>").sees("Host [PARTLY IN PLACE]").sees("Host: Some schools do it");
    let rows = room.rows();
    let of = |text: &str| rows.iter().position(|row| row.contains(text)).unwrap();
    assert_eq!(of("Peers: Nobody could show it"), of("Host: Some schools do it") + 1);
}

#[test]
fn the_overview_has_a_column_for_the_host_and_one_for_the_peers() {
    let mut room = review().keys("2<f10>g2<esc><esc>3<f10>");
    room =
        room.sees("Host: In place 0 · Partly in place 1 · Not in place 0").sees("Peers: In place 0 · Partly in place 0 · Not in place 1");
    let row = room.row("Public commitment");
    let (host, peers) = (row.find("Partly in place").unwrap(), row.find("Not in place").unwrap());
    assert!(host < peers && row.contains("differ"), "{row}");
}

#[test]
fn inside_an_interview_a_key_notes_what_was_learned() {
    let mut room = review_at("2").keys("<f10>inHead of recruitment<enter><enter>").sees("INTERVIEW").sees("e learned");
    room = room.keys("eAdverts never name it<enter>").sees("on no key factor yet").keys("<esc>").sees("1 · on none yet");
    assert_eq!(room.session().evidence.len(), 1);
    // In another form the key means nothing, and says nothing.
    drop(room);
    drop(lindhaven().keys("se").sees("SET UP").misses("not a peer review"));
}

#[test]
fn a_review_that_is_final_offers_no_judging_and_no_mending() {
    let room = review_at("5").keys("<tab><tab>").sees("v finalise").sees("s let it stand").keys("v<enter>");
    let room = room.sees("v open again").misses("finalise the").misses("let it stand").misses("Enter mend");
    // The box has nothing to lead to, and does not open it again in passing.
    let mut room = room.times(40, "<down>").sees("No open action to read back").misses("read back: finalise").keys("<enter>");
    assert_eq!(room.session().about.state, State::Final);
    drop(room.keys("<tab>").sees("-> next").misses("judge ").misses("a action"));
}

#[test]
fn where_both_findings_stand_no_judging_is_offered() {
    drop(review_at("4").misses("1-4").sees("n note"));
}

#[test]
fn the_close_of_a_review_speaks_of_no_plan() {
    let room =
        review().keys("aReport on the pledge<enter><tab><tab>").times(60, "<down>").sees("Next review").sees("Who sees to what follows");
    let room = room.misses("Next review of the plan").misses("Who owns the plan").sees("v finalises the review");
    drop(room.keys("e").sees("Who sees to it").keys("<esc>x").sees("says DRAFT until it is final"));
}

/// The picture as it is read, without where its rows end.
fn read(room: &mut Workshop) -> String {
    room.rows().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sample of a peer review on home, finished: a plan can be made from it.
fn finished() -> Workshop {
    let mut room = workshop().with_sample("lindhaven-peers");
    let stored = room.stored("lindhpr1");
    let about = About { state: State::Final, version: 1, ..stored.about.clone() };
    let at = Timestamp::read("2026-06-02T09:00:00Z").unwrap();
    let changes = Change::to(&stored, about).into_iter().collect();
    let step =
        Step { id: "finished".into(), seat: 1, at, what: Phrase::new("step-finalised").with("version", 1), role: Role::Does, changes };
    let commit = Commit { session: "lindhpr1".into(), step, seen: 0, settles: vec![], benchmark: None, lineage: vec![] };
    let reply = room.job(Job::Commit(Box::new(commit)));
    assert!(matches!(reply, Reply::Committed(_)), "{reply:?}");
    room
}

#[test]
fn a_plan_made_from_a_peer_review_says_where_the_host_judged_otherwise_and_what_was_recommended() {
    let mut room = finished().keys("pPlan of 2026<enter>");
    assert!(read(&mut room).contains("5 open actions (F10, e), 7 recommendations (F10, r)"), "{}", room.screen());
    room = room.keys("w");
    room = room.keys("<right><right><right>").sees("8  STAFF DEVELOPMENT").sees("[NOT IN PLACE]").misses("3 NOT IN PLACE");
    assert!(read(&mut room).contains("Host: partly in place · Peers: R5 accepted"), "{}", room.screen());
    room = room.resize(200, 50);
    let said = "Host: partly in place · Peers: R5 accepted -> A4 then, R6 not accepted";
    assert!(read(&mut room).contains(said), "{}", room.screen());
    room = room.resize(80, 24);
    // In full it stands in the overview; the host still answers there, and the words of the peers stay theirs.
    room = room.keys("<f10>r").sees("HOST AND PEERS").sees("differ").sees("Turn the two mediators").sees("no answer yet");
    room = room.keys("1n").sees("This session is not a peer review.");
    while here(room.app()) != Here::Walk {
        room = room.keys("<esc>");
    }
    let session = room.session();
    assert_eq!(session.recommendations[&Id::from("r8")].answer, Some(Answer::Accepted));
    // An action of the review that goes on here is still the one that came of the recommendation.
    room = room.keys("<f10>e1");
    let session = room.session();
    assert_eq!(session.actions_for(&"r2".into()).len(), 1);
    assert!(session.earlier_for(&"r2".into()).is_empty() && session.earlier_for(&"r3".into()).len() == 1);
    drop(room);
}

#[test]
fn the_gate_of_that_plan_asks_for_the_answer_and_at_once_for_its_why() {
    let mut room = finished().keys("pPlan of 2026<enter>w<tab><tab>").sees("the host has not answered");
    room = room.keys("<down><down><down><down><down><enter>").sees("RECOMMENDATION R8").keys("3");
    room = room.keys("No money before 2028.<esc>").misses("the host has not answered").misses("nobody said why");
    let advice = &room.session().recommendations[&Id::from("r8")];
    assert_eq!((advice.answer, advice.why.as_str()), (Some(Answer::NotAccepted), "No money before 2028."));
    drop(room);
}

#[test]
fn a_review_made_again_tells_of_the_plan_that_has_its_open_actions() {
    let mut room = finished().keys("pPlan of 2026<enter>waAsk the Chamber<enter>q<up><up>r");
    assert!(read(&mut room).contains("has open actions: “Plan of 2026”"), "{}", room.screen());
    assert_eq!(room.session().about.base, Some("lindhpr1".into()));
    drop(room);
}
