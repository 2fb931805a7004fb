//! The pages of the sample sessions as people get them, kept as readable files beside this test.

use std::{error::Error, fs};

use charrette::{
    export, import,
    report::{self, Block, Document, Mark, Span, Text},
    time::{Clock, FixedClock, Now},
    words::Words,
};

#[path = "../src/export/html/tests/judge.rs"]
mod web;

type Done = Result<(), Box<dyn Error>>;

fn sample(name: &str) -> Result<import::Incoming, Box<dyn Error>> {
    let text = fs::read_to_string(format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR")))?;
    import::read_session(&text).map_err(|faults| format!("{faults:?}").into())
}

/// The day of the workshop, ten minutes after its end.
fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now()
}

fn plan(name: &str) -> Result<report::Document, Box<dyn Error>> {
    let incoming = sample(name)?;
    Ok(report::plan(&incoming.session, &incoming.benchmark, &Words::of("en"), &now()))
}

#[test]
fn the_finished_sample_as_an_action_plan() -> Done {
    insta::assert_snapshot!("plan-finished", export::markdown(&plan("lindhaven-finished")?, &Words::of("en")));
    Ok(())
}

#[test]
fn the_half_way_sample_as_a_draft() -> Done {
    insta::assert_snapshot!("plan-half-way", export::markdown(&plan("lindhaven-half-way")?, &Words::of("en")));
    Ok(())
}

#[test]
fn the_half_way_sample_read_from_top_to_bottom() -> Done {
    let incoming = sample("lindhaven-half-way")?;
    let words = Words::of("en");
    let page = report::show(&incoming.session, &incoming.benchmark, &words, &now());
    insta::assert_snapshot!("show-half-way", export::text(&page, &words));
    Ok(())
}

fn assessment(name: &str) -> Result<report::Document, Box<dyn Error>> {
    let incoming = sample(name)?;
    Ok(report::assessment(&incoming.session, &incoming.benchmark, &Words::of("en"), &now()))
}

#[test]
fn the_baseline_sample_as_an_assessment() -> Done {
    insta::assert_snapshot!("assessment-baseline", export::markdown(&assessment("lindhaven-baseline")?, &Words::of("en")));
    Ok(())
}

fn paper(paper: report::Paper) -> Result<report::Document, Box<dyn Error>> {
    let incoming = sample("lindhaven-peers")?;
    let now = FixedClock::at(jiff::civil::date(2026, 6, 8).at(9, 0, 0, 0)).now();
    let cut = charrette::session::Cut::default();
    Ok(report::peers_of(&incoming.session, &cut, &incoming.benchmark, &Words::of("en"), &now, paper))
}

#[test]
fn the_papers_of_the_peer_review() -> Done {
    for (name, wanted) in [("peers-feedback", report::Paper::Feedback), ("peers-report", report::Paper::Report)] {
        let page = paper(wanted)?;
        assert_eq!(page.check(), Vec::<String>::new());
        insta::assert_snapshot!(name, export::markdown(&page, &Words::of("en")));
    }
    Ok(())
}

#[test]
fn the_finished_sample_as_text() -> Done {
    insta::assert_snapshot!("plan-finished-text", export::text(&plan("lindhaven-finished")?, &Words::of("en")));
    Ok(())
}

#[test]
fn the_finished_sample_as_a_web_page() -> Done {
    let written = export::html(&plan("lindhaven-finished")?, &Words::of("en")).map_err(|failure| format!("{failure:?}"))?;
    let (head, rest) = written.split_once("<style>").ok_or("no style sheet")?;
    let (_, body) = rest.split_once("</style>").ok_or("no end of it")?;
    insta::assert_snapshot!("plan-finished-html", format!("{head}<style></style>{body}"));
    Ok(())
}

/// The page of golden-plan.md: a plan after a review that was made again.
#[test]
fn the_plan_of_a_review_made_again_says_what_changed() -> Done {
    insta::assert_snapshot!("plan-again", export::markdown(&plan("lindhaven-again")?, &Words::of("en")));
    insta::assert_snapshot!("plan-plan-from", export::markdown(&plan("lindhaven-plan-from")?, &Words::of("en")));
    Ok(())
}

/// Every page of every sample, the awkward one among them, as a browser reads it.
#[test]
fn a_browser_reads_what_the_page_says() -> Done {
    let words = Words::of("en");
    for name in ["lindhaven-finished", "lindhaven-half-way", "lindhaven-baseline", "awkward"] {
        let incoming = sample(name)?;
        let show = report::show(&incoming.session, &incoming.benchmark, &words, &now());
        for page in [plan(name)?, assessment(name)?, show] {
            let written = export::html(&page, &words).map_err(|failure| format!("{failure:?}"))?;
            assert_eq!(web::faults(&written, &web::links(&page.blocks)), Vec::<String>::new(), "{name}");
            assert_eq!(web::unsound(&written), Vec::<String>::new(), "{name}");
            assert_eq!(web::seen(&written), web::meant_page(&page, &words.say("page-draft")), "{name}");
        }
    }
    Ok(())
}

#[test]
fn the_sheet_of_a_lead_who_never_saw_the_terminal() -> Done {
    let incoming = sample("lindhaven-finished")?;
    let (words, session) = (Words::of("en"), &incoming.session);
    for (name, snapshot) in [("Press office", "lead-press-office"), ("Mayor's office", "lead-mayors-office")] {
        let lead = session.party_named(name).ok_or(name)?;
        let page = report::lead_sheet(session, &incoming.benchmark, &words, &now(), &lead.id);
        assert_eq!(page.check(), Vec::<String>::new());
        insta::assert_snapshot!(snapshot, export::markdown(&page, &words));
    }
    Ok(())
}

/// The finished sample's tables of actions lie on their side, and nothing else does.
#[test]
fn the_tables_of_actions_have_paper_that_is_wide_enough() -> Done {
    let page = plan("lindhaven-finished")?;
    let mut wide = false;
    for block in &page.blocks {
        match block {
            Block::Turn { wide: turned } => wide = *turned,
            Block::Table { columns, .. } => assert_eq!(wide, columns.len() > 5, "{columns:?}"),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Facts(_)
            | Block::List { .. }
            | Block::Note { .. }
            | Block::Blank { .. } => {}
        }
    }
    assert!(!wide, "the rest stands upright again");
    Ok(())
}

/// No drawing characters, and no line wider than a window.
#[test]
fn the_text_of_every_sample_can_be_heard() -> Done {
    let words = Words::of("en");
    for name in ["lindhaven-finished", "lindhaven-half-way", "lindhaven-baseline"] {
        let incoming = sample(name)?;
        let show = report::show(&incoming.session, &incoming.benchmark, &words, &now());
        for page in [plan(name)?, assessment(name)?, show] {
            let text = export::text(&page, &words);
            assert!(text.lines().all(|line| charrette::text::width(line) < 80), "{name}");
            let drawn = |c: char| matches!(c, '\u{2190}'..='\u{2bff}' | '\u{b7}' | '\u{2022}' | '|' | '_' | '*' | '#' | '=');
            assert_eq!(text.lines().find(|line| line.contains(drawn)), None, "{name}");
        }
    }
    let incoming = sample("awkward")?;
    let text = export::text(&report::plan(&incoming.session, &incoming.benchmark, &words, &now()), &words);
    assert!(text.lines().all(|line| charrette::text::width(line) < 80));
    Ok(())
}

#[test]
fn every_lead_of_the_awkward_sample_has_a_sheet_that_holds() -> Done {
    let incoming = sample("awkward")?;
    let (words, session) = (Words::of("en"), &incoming.session);
    for party in session.parties_in_order() {
        let page = report::lead_sheet(session, &incoming.benchmark, &words, &now(), &party.id);
        assert_eq!(page.check(), Vec::<String>::new());
        // Each action that is theirs stands there once as its own part.
        let headings = page.blocks.iter().filter(|block| matches!(block, report::Block::Heading { level: 3, .. })).count();
        let shortlist = session.has_shortlist();
        let theirs = |action: &&charrette::session::Action| action.lead.as_ref() == Some(&party.id) && (action.shortlisted || !shortlist);
        assert_eq!(headings, session.actions_in_order().filter(theirs).count());
        assert!(export::docx(&page, &words).is_ok_and(|file| file.starts_with(b"PK")));
    }
    Ok(())
}

#[test]
fn a_hand_out_for_two_key_factors() -> Done {
    let incoming = sample("lindhaven-half-way")?;
    let words = Words::of("en");
    let page =
        report::handout(&incoming.session, &["strategy".into(), "migrant-participation".into()], &incoming.benchmark, &words, &now());
    assert_eq!(page.check(), Vec::<String>::new());
    insta::assert_snapshot!("handout", export::markdown(&page, &words));
    insta::assert_snapshot!("handout-text", export::text(&page, &words));
    Ok(())
}
