//! The sample sessions: each loads, hangs together, is printed without a fault and goes out and in
//! again the same, byte for byte.

#[path = "../examples/awkward.rs"]
#[expect(dead_code, reason = "its main is the example's, not this test's")]
mod awkward;

use std::{error::Error, fs, path::PathBuf};

use charrette::{
    export, import, report,
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
fn the_awkward_sample_is_what_its_generator_writes() -> Done {
    let text = fs::read_to_string(format!("{}/sessions/awkward.ron", env!("CARGO_MANIFEST_DIR")))?;
    assert!(awkward::awkward()? == text, "run: cargo run --example awkward > sessions/awkward.ron");
    let session = read(&text)?.session;
    assert_eq!((session.parties.len(), session.actions.len()), (40, 200));
    Ok(())
}
