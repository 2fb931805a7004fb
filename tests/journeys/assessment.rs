//! An internal assessment, from the first key to the page: judged with reason, strengths, areas for improvement and
//! evidence; no plan is asked for and no score is made.

use charrette::{
    benchmark,
    export::{Format, Sheet},
    session::{Finding, Id, Judgement, Purpose, State, Support},
};

use crate::workshop::{Workshop, lindhaven, workshop};

/// An assessment at its first key factor, made from home.
fn review() -> Workshop {
    workshop()
        .keys("nWhere we stand 2026<tab>Lindhaven<enter><down><down><right>")
        .sees("> Purpose              internal assessment")
        .keys("w")
}

fn strategy() -> Id {
    Id::from("strategy")
}

#[test]
fn strengths_and_areas_for_improvement_are_written_down_with_a_key_factor() {
    let mut room = lindhaven().keys("26").sees("STRENGTHS").keys("A pledge<enter>Signed by all<tab>").sees("AREAS FOR IMPROVEMENT");
    room = room.keys("Nobody knows it<esc>").sees("Strengths: A pledge / Signed by all · To improve: Nobody knows it");
    let finding = room.session().finding(&"public-commitment".into());
    assert_eq!((finding.strengths.as_str(), finding.improvements.as_str()), ("A pledge\nSigned by all", "Nobody knows it"));
    assert_eq!(room.log()[room.log().len() - 2..], ["1 Public commitment: strengths", "1 Public commitment: areas for improvement"]);
    room = room.keys("u");
    assert_eq!(room.session().finding(&"public-commitment".into()).improvements, "");
}

#[test]
fn strengths_are_written_in_focus_too() {
    let mut room = lindhaven().keys("f6Wardens<esc>7More of them<esc>");
    let finding = room.session().finding(&"public-commitment".into());
    assert_eq!((finding.strengths.as_str(), finding.improvements.as_str()), ("Wardens", "More of them"));
}

#[test]
fn shift_tab_leads_back_from_what_should_become_better_to_what_works() {
    let mut room = lindhaven().keys("7More<s-tab>Much<esc>");
    let finding = room.session().finding(&"public-commitment".into());
    assert_eq!((finding.strengths.as_str(), finding.improvements.as_str()), ("Much", "More"));
}

#[test]
fn one_piece_of_evidence_bears_on_several_key_factors_and_questions() {
    let mut room = lindhaven().keys("eSurvey of residents<enter>");
    assert_eq!(room.session().supports.len(), 1);
    room = room.keys("j<enter>").sees("E1").sees("Bears on").sees("1 Public commitment, question 1");
    room = room.times(5, "<down>").keys("<enter>").sees("WHAT IT BEARS ON").sees("[x]       1  Has the city put");
    // The whole key factor too, and the one after it with its third question.
    room = room.keys("<space>").times(5, "<down>").sees("> [ ]  2  Strategy").keys("<space><down><down><down><space><enter>");
    room = room.sees("1 Public commitment, and its question 1").sees("2 Strategy, and its question 3");
    let session = room.session();
    let mut targets: Vec<&str> = session.supports.values().map(|support| support.target.as_str()).collect();
    targets.sort_unstable();
    assert_eq!(targets, ["public-commitment", "public-commitment/public-statement", "strategy", "strategy/funding"]);
    assert_eq!(session.evidence_on(&strategy()).count(), 1);
    assert_eq!(room.log().last().unwrap(), "E1 Survey of residents: what it bears on");
    room = room.keys("u");
    assert_eq!(room.session().supports.len(), 1, "one step ticked them all");
}

#[test]
fn a_tick_taken_away_takes_only_that_away_and_esc_saves() {
    let mut room = lindhaven().keys("eSurvey<enter>j<enter>").times(5, "<down>").keys("<enter><space><esc>");
    assert_eq!(room.session().supports.len(), 2);
    room = room.keys("<enter><down><space><esc>");
    let session = room.session();
    assert_eq!(session.supports.values().map(|support| support.target.as_str()).collect::<Vec<_>>(), ["public-commitment"]);
    assert_eq!(session.evidence.len(), 1);
    let steps = room.log().len();
    room = room.keys("<enter><enter>");
    assert_eq!(room.log().len(), steps, "nothing was ticked");
}

#[test]
fn evidence_whose_key_factor_is_out_of_scope_stays_attached_and_says_so() {
    let mut room = lindhaven().keys("<right>eBudget<enter>s");
    // Strategy is taken out of scope.
    room = room.times(5, "<down>").keys("<enter><down><space><enter><esc>j<enter>").sees("2 Strategy, question 1 (not in scope)");
    room = room.times(5, "<down>").keys("<enter>").sees("[x] 2 Strategy, question 1 (not in scope)").keys("<space><enter>");
    let session = room.session();
    assert_eq!(session.about.scope.len(), 12);
    assert!(session.supports.values().any(|support| support.target == Id::from("strategy/long-term-strategy")), "{:?}", session.supports);
}

#[test]
fn an_assessment_is_marked_as_the_baseline_and_home_says_so() {
    let mut room = review().keys("s").times(10, "<down>").sees("> Baseline").keys("<right>").sees("[2 yes: later reviews are held");
    assert!(room.session().about.is_baseline);
    assert_eq!(room.log().last().unwrap(), "marked as the baseline of later reviews");
    room = room.keys("<esc>q").sees("internal assessment, baseline");
    let _ = room.keys("<enter>s").times(10, "<down>").keys("<left>").keys("<esc>q").misses("baseline");
}

#[test]
fn a_plan_has_no_row_for_the_baseline() {
    let _ = lindhaven().keys("s").sees("Purpose").misses("Baseline");
}

#[test]
fn the_overview_counts_and_keeps_what_was_not_judged_apart() {
    let mut room = review().keys("2rA pledge nobody knows.<esc><right>3<right>4The state does it.<esc><right><right><right>1<home>");
    room = room.sees("WHERE WE STAND").sees("In place 1 · Partly in place 1 · Not in place 1");
    room = room.sees("Not assessed 9 · Not applicable 1").sees("No evidence yet · 2 gaps, 2 without evidence, 2 neither heard nor counted");
    let rows = room.rows();
    let row = |number: &str| rows.iter().find(|row| row.contains(number)).cloned().unwrap_or_default();
    assert!(row(" 1  Public").contains("no evidence, no figure"), "{}", rows.join("\n"));
    assert!(row(" 2  Strategy").contains("no reason, no evidence"), "{}", rows.join("\n"));
    assert!(!row(" 3  Coord").contains("no evidence"), "{}", rows.join("\n"));
    assert!(row(" 4  Migrant").contains("nobody said why"), "{}", rows.join("\n"));
    assert!(!rows.iter().any(|row| row.contains('%')), "no score: {}", rows.join("\n"));
    // What was said of the selected one stands below.
    let room = room.times(13, "<up>").sees("Reason: A pledge nobody knows.");
    let _ = room.keys("<enter>").sees("PUBLIC COMMITMENT");
}

#[test]
fn evidence_and_somebody_heard_take_the_remarks_away() {
    let mut room = review().keys("2rA pledge nobody knows.<esc>eSurvey<enter>5Residents<esc><home>");
    let rows = room.rows();
    let row = rows.iter().find(|row| row.contains(" 1  Public")).unwrap();
    assert!(row.contains("one piece of evidence") && !row.contains("nobody heard"), "{}", rows.join("\n"));
    let _ = room.sees("one gap").misses("without evidence");
}

#[test]
fn the_gate_of_an_assessment_asks_for_reasons_and_evidence_and_not_for_a_plan() {
    let room = review().keys("2<tab><tab>");
    let mut room = room.sees("no reason written").sees("no evidence").sees("no figure, and nobody heard").misses("no action, no decision");
    room = room.sees("not judged, nobody said why");
    assert_eq!(room.session().about.purpose, Purpose::Assessment);
    // The same words in a plan want an action as well, and let a key factor wait in silence.
    let plan = lindhaven().keys("2<tab><tab>").sees("no action, no decision").misses("not judged, nobody said why");
    let _ = plan;
}

#[test]
fn a_key_factor_that_was_not_judged_is_mended_by_saying_why() {
    let mut room = review().keys("<tab><tab>");
    for _ in 0..30 {
        if room.rows().iter().any(|row| row.contains("> ") && row.contains("not judged, nobody said why")) {
            break;
        }
        room = room.keys("<down>");
    }
    room = room.keys("<enter>").sees("TYPING A REASON").keys("Nobody who knows could come.<esc>");
    let finding = room.session().finding(&"public-commitment".into());
    assert_eq!((finding.judgement, finding.reason.as_str()), (Judgement::NotAssessed, "Nobody who knows could come."));
}

#[test]
fn x_offers_the_page_that_the_session_is_made_for() {
    let mut room = review().keys("2rA pledge.<esc>x").sees("assessment").sees("_lindhaven_assessment_draft.md");
    let Some(charrette::app::Over::Export(export)) = &room.app().over else { panic!("{}", room.screen()) };
    assert_eq!((&export.wanted.sheet, export.wanted.format), (&Sheet::Assessment, Format::Markdown));
    room = room.keys("p").sees("Internal assessment: Where we stand 2026").keys("<esc><esc>");
    let _ = room.keys("x<up><space><down><enter>").sees("_lindhaven_action-plan_draft.md");
}

#[test]
fn from_home_to_the_written_page() {
    let mut room = review().keys("2rA pledge nobody knows.<esc>6Signed by all<tab>Nobody finds it<esc>5Residents<esc>eSurvey<enter>");
    room = room.keys("<home>").sees("WHERE WE STAND").keys("<esc><tab><tab>v<enter>");
    assert_eq!(room.session().about.state, State::Final);
    room = room.keys("x<enter>").sees("Written:");
    let path = room.folder().join("2026-03-12_lindhaven_assessment_v1.md");
    let page = std::fs::read_to_string(path).unwrap();
    for said in [
        "# Internal assessment: Where we stand 2026",
        "| 1 Public commitment | Partly in place | A pledge nobody knows | E1 |",
        "- **Judged:** In place 0 · Partly in place 1 · Not in place 0",
        "- **Kept apart:** Not assessed 12 · Not applicable 0",
        "- **Strengths:** Signed by all",
        "- **Areas for improvement:** Nobody finds it",
        "- **Heard:** Residents",
        "1 Public commitment, question 1",
    ] {
        assert!(page.contains(said), "{said:?} is not in\n{page}");
    }
    assert!(!page.contains("Quick wins") && !page.contains('%'), "{page}");
}

#[test]
fn the_sample_says_where_it_stood_and_stays_as_it_was() {
    let mut room = workshop().with_sample("lindhaven-baseline").sees("baseline").keys("<enter><f10>").sees("baseline");
    room = room.sees("In place 0 · Partly in place 2 · Not in place 2").sees("Not assessed 1 · Not applicable 0");
    room = room.sees("5 pieces of evidence · 4 gaps, 1 neither heard nor counted");
    room = room.keys("<esc>6Altered<esc>").sees("final");
    let session = room.session();
    assert!(session.findings.values().all(|finding: &Finding| finding.strengths != "Altered"));
    let benchmark = benchmark::builtin("integrating-cities").unwrap();
    let bears =
        |support: &&Support| benchmark.factor(support.target.as_str()).is_some() || benchmark.question(support.target.as_str()).is_some();
    assert_eq!(session.supports.values().filter(bears).count(), session.supports.len());
}
