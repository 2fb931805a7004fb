//! The sample sessions: each loads, hangs together, is printed without a fault and goes out and in
//! again the same, byte for byte.

#[path = "../examples/awkward.rs"]
#[expect(dead_code, reason = "its main is the example's, not this test's")]
mod awkward;

use std::{error::Error, fs, path::PathBuf};

use charrette::{
    export, import, practice, report,
    session::{Cut, Shape, State, Status},
    time::{Clock, FixedClock},
    words::Words,
};

type Done = Result<(), Box<dyn Error>>;

/// Every sample with its path and text.
fn samples() -> Result<Vec<(PathBuf, String)>, Box<dyn Error>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sessions");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ron") {
            found.push((path.clone(), fs::read_to_string(path)?));
        }
    }
    assert!(found.len() >= 3, "{found:?}");
    Ok(found)
}

fn read(text: &str) -> Result<import::Incoming, Box<dyn Error>> {
    let words = Words::of("en");
    import::read_session(text).map_err(|faults| faults.iter().map(|fault| fault.tell(&words)).collect::<Vec<_>>().join("\n\n").into())
}

#[test]
fn a_sample_goes_in_and_out_again_byte_for_byte() -> Done {
    for (path, text) in samples()? {
        let incoming = read(&text)?;
        let again = export::session_ron(&incoming.session, None, incoming.file.lineage).map_err(|failure| format!("{failure:?}"))?;
        assert!(again == text, "{} is not written as the program writes it", path.display());
    }
    Ok(())
}

#[test]
fn a_sample_says_that_it_is_invented() -> Done {
    for (path, text) in samples()? {
        assert!(read(&text)?.session.about.organisation.contains("(invented, a sample)"), "{}", path.display());
    }
    Ok(())
}

#[test]
fn a_sample_is_printed_without_a_fault() -> Done {
    let (words, now) = (Words::of("en"), FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now());
    for (path, text) in samples()? {
        let incoming = read(&text)?;
        for page in [
            report::plan(&incoming.session, &incoming.benchmark, &words, &now),
            report::assessment(&incoming.session, &incoming.benchmark, &words, &now),
            report::show(&incoming.session, &incoming.benchmark, &words, &now),
        ] {
            assert_eq!(page.check(), Vec::<String>::new(), "{}", path.display());
            let markdown = export::markdown(&page, &words);
            assert!(markdown.lines().all(|line| !line.ends_with(' ')), "{}", path.display());
            let tables = markdown.lines().filter(|line| line.starts_with('|'));
            assert!(tables.clone().all(|row| row.ends_with('|')), "{}", path.display());
            let text = export::text(&page, &words);
            assert!(text.lines().all(|line| charrette::text::width(line) < 80), "{}", path.display());
            for number in incoming.session.actions.values().map(|action| action.number) {
                assert!(text.contains(&format!("A{number}")), "A{number} in {}", path.display());
            }
        }
    }
    Ok(())
}

#[test]
fn one_finished_sample_shows_the_library_the_article_and_the_pages_for_outside() -> Done {
    let text = fs::read_to_string(format!("{}/sessions/lindhaven-library.ron", env!("CARGO_MANIFEST_DIR")))?;
    let incoming = read(&text)?;
    let session = &incoming.session;
    let (words, now) = (Words::of("en"), FixedClock::at(jiff::civil::date(2026, 9, 15).at(9, 0, 0, 0)).now());
    assert_eq!(session.about.state, State::Final);
    let inspired = session.actions.values().find_map(|action| action.practice.clone()).ok_or("no action after a practice")?;
    assert!(practice::builtin("en").iter().any(|practice| practice.id == inspired.as_str()), "{inspired:?} is in the library");
    let article = session.articles.values().next().ok_or("no article")?;
    let parts = article.told();
    assert!(article.kept && article.shape == Shape::Purpose && parts.parts().len() == 4, "{article:?}");
    assert!(session.actions.get(&article.action).is_some_and(|action| action.status == Status::Done));
    let both = session.actions.values().any(|action| action.for_suppliers && !action.overall_plan.is_empty());
    assert!(both, "an action in an overall plan that suppliers hear of");
    let early = export::markdown(&report::early_results_of(session, &Cut::default(), &incoming.benchmark, &words, &now), &words);
    assert_eq!(early.lines().filter(|line| line.starts_with("- **")).count(), 3, "{early}");
    Ok(())
}

#[test]
fn the_awkward_sample_is_what_its_generator_writes() -> Done {
    let text = fs::read_to_string(format!("{}/sessions/awkward.ron", env!("CARGO_MANIFEST_DIR")))?;
    assert!(awkward::awkward()? == text, "run: cargo run --example awkward > sessions/awkward.ron");
    let session = read(&text)?.session;
    assert_eq!((session.parties.len(), session.actions.len()), (40, 200));
    Ok(())
}
