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
