//! The pages of the sample sessions as people get them, kept as readable files beside this test.

use std::{error::Error, fs};

use charrette::{
    export, import, report,
    time::{Clock, FixedClock, Now},
    words::Words,
};

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

#[test]
fn the_finished_sample_as_text() -> Done {
    insta::assert_snapshot!("plan-finished-text", export::text(&plan("lindhaven-finished")?, &Words::of("en")));
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
