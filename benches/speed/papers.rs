//! Papers and data of a plan with 2,000 actions, in every format that can be asked for.

use std::{
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use charrette::{
    export::{self, Format, Wanted},
    failure::Failure,
    store::Store,
    time::{Clock, FixedClock},
    words::Words,
};

use crate::{glass::Outcome, measures::told};

/// A row per format: from the call of the command to its end, and the most memory that writing took.
pub fn all(program: &str, archive: &Path, rounds: usize, what: &[&str]) -> Outcome<()> {
    for format in Format::ALL {
        let name = format!("plan-2000-{}", format.name());
        if !what.is_empty() && !what.iter().any(|what| name.starts_with(what)) {
            continue;
        }
        let written = archive.with_extension(format.extension());
        let (mut spans, mut most) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let began = Instant::now();
            let status = Command::new(program)
                .arg("--database")
                .arg(archive)
                .args(["export", "latest", "--force", "--format", format.name(), "--output"])
                .arg(&written)
                .stdout(Stdio::null())
                .status()?;
            spans.push(began.elapsed().as_secs_f64() * 1e3);
            if !status.success() {
                return Err(format!("{name} ended with {status}").into());
            }
            let output = Command::new(std::env::current_exe()?).arg("page").arg(archive).arg(format.name()).output()?;
            most.push(String::from_utf8(output.stdout)?.trim().parse::<f64>().map_err(|_| format!("{name} was not written"))? / 1024.0);
        }
        let size = std::fs::metadata(&written)?.len() / 1024;
        println!("| {name} | {} ms, at most 1000; {} MB at most 50; a file of {size} kB | - | - | - |", told(spans), told(most));
    }
    Ok(())
}

/// Writes the newest session of a database in one format, and prints the most memory that this took, in kB.
pub fn page(archive: &Path, name: &str) -> Outcome<()> {
    let format = Format::ALL.iter().find(|format| format.name() == name).ok_or("no such format")?;
    let bytes = written(archive, *format).map_err(|failure| format!("{failure:?}"))?;
    let told = std::fs::read_to_string("/proc/self/status")?;
    let most = told.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    println!("{}", most.filter(|_| !bytes.is_empty()).ok_or("nothing to be told")?);
    Ok(())
}

fn written(archive: &Path, format: Format) -> Result<Vec<u8>, Failure> {
    let mut store = Store::open(archive)?;
    let newest = store.shelf(0, 1)?.rows.into_iter().next().map(|row| row.id).unwrap_or_default();
    let opened = store.open_session(&newest)?;
    let now = FixedClock::at(jiff::civil::date(2026, 3, 12).at(16, 10, 0, 0)).now();
    export::session(&opened.session, &opened.benchmark, vec![], &Wanted::plan(format), &Words::of("en"), &now)
}
