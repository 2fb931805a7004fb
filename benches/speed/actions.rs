//! The actions of all sessions, beside the SQLite shell that prints the same question to the same file, and
//! beside Taskwarrior with as many tasks, where these two are installed.

use std::{
    fs::{self, File},
    io::{BufWriter, Read, Write},
    path::PathBuf,
    process::{Command, Stdio},
    time::Instant,
};

use crate::{
    glass::Outcome,
    measures::{CHARRETTE, Desk, Round, millis},
};

/// What `charrette actions` asks, without a filter.
const QUESTION: &str = "
SELECT action.session, shelf.title, shelf.organisation, about.unit, action.id, action.number, action.title, action.detail, action.factor,
    shelf.benchmark, finding.objective, finding.reason, lead.name,
    CASE action.supporting WHEN '[]' THEN NULL ELSE (SELECT json_group_array(helper.name) FROM json_each(action.supporting) AS one
    CROSS JOIN party AS helper ON helper.session = action.session AND helper.id = one.value) END,
    action.due, action.kind, action.measure, action.resources, action.impact, action.effort, action.status, action.rag, action.because,
    news.date, news.text, action.completed, action.next_review
FROM (SELECT action.session AS session, action.id AS id FROM action
    WHERE action.merged_into IS NULL AND action.session NOT IN (SELECT id FROM shelf WHERE trashed IS NOT NULL)
    ORDER BY action.due NULLS LAST, action.session, action.number LIMIT -1 OFFSET 0) AS key
    CROSS JOIN action ON action.session = key.session AND action.id = key.id
    CROSS JOIN shelf ON shelf.id = key.session
    LEFT JOIN about ON about.session = key.session
    LEFT JOIN finding ON finding.session = key.session AND finding.id = action.factor
    LEFT JOIN party AS lead ON lead.session = key.session AND lead.id = action.lead
    LEFT JOIN news ON news.session = key.session AND news.id = (SELECT latest.id FROM news AS latest
        WHERE latest.session = action.session AND latest.action = action.id ORDER BY latest.rank DESC, latest.id DESC LIMIT 1);";

impl Desk {
    /// A hundred thousand actions printed by us, and by the shell.
    pub fn actions_printed(&self, ours: &str, shells: &str) -> Outcome<Round> {
        let archive = self.archive("10000")?;
        let span = timed(Command::new(CHARRETTE).arg("--database").arg(&archive).args(["actions", ours]))?;
        Ok((span, timed(Command::new("sqlite3").args(["-readonly", shells]).arg(&archive).arg(QUESTION)).ok()))
    }

    /// The same beside Taskwarrior with as many tasks.
    pub fn actions_beside_tasks(&self) -> Outcome<Round> {
        let archive = self.archive("10000")?;
        let tasks = self.tasks(100_000)?;
        let span = timed(Command::new(CHARRETTE).arg("--database").arg(&archive).args(["actions", "--json"]))?;
        let mut export = Command::new("task");
        export.env("TASKRC", "/dev/null").env("HOME", &tasks);
        export.arg(format!("rc.data.location={}", tasks.display())).args(["rc.gc=off", "rc.verbose=nothing", "export"]);
        Ok((span, timed(&mut export).ok()))
    }

    /// The most memory that a list of so many sessions' actions takes, in kB.
    pub fn actions_memory(&self, sessions: &str, form: &str) -> Outcome<Round> {
        let archive = self.archive(sessions)?;
        let mut call = Command::new(CHARRETTE);
        call.arg("--database").arg(archive).args(["actions", form]).stdout(Stdio::piped());
        let mut child = call.spawn()?;
        let status = format!("/proc/{}/status", child.id());
        let (mut most, mut piece) = (f64::NAN, vec![0; 1 << 16]);
        if let Some(out) = child.stdout.as_mut() {
            // What it took at most only grows, and it cannot end before all is read.
            while out.read(&mut piece)? > 0 {
                let told = fs::read_to_string(&status).unwrap_or_default();
                let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
                most = line.unwrap_or(most);
            }
        }
        child.wait()?;
        Ok((most, None))
    }

    /// From the key at home to the first page of the room.
    pub fn actions_room(&self, sessions: &str) -> Outcome<Round> {
        let mut glass = self.charrette(&self.archive(sessions)?, &[])?;
        glass.shows("NEEDS A LOOK")?;
        let span = glass.keys(b"a", |screen| screen.contents().contains("ALL ACTIONS") && screen.contents().contains("!! Jan 2020"))?;
        Ok((millis(span), None))
    }

    /// A folder of Taskwarrior's with so many tasks, made once.
    fn tasks(&self, count: usize) -> Outcome<PathBuf> {
        let folder = self.folder.join("tasks");
        if !folder.exists() {
            fs::create_dir(&folder)?;
            let mut pending = BufWriter::new(File::create(folder.join("pending.data"))?);
            for at in 0..count {
                let due = 1_577_836_800 + at % 1_000 * 86_400;
                writeln!(
                    pending,
                    "[description:\"Post the pledge for the {at}. time\" due:\"{due}\" entry:\"1577836800\" modified:\"1577836800\" \
                     project:\"Plan {} of Lindhaven\" status:\"pending\" tags:\"press\" uuid:\"00000000-0000-4000-8000-{at:012}\"]",
                    at / 10
                )?;
            }
            pending.flush()?;
        }
        Ok(folder)
    }
}

/// From a call to its end.
fn timed(call: &mut Command) -> Outcome<f64> {
    let began = Instant::now();
    let status = call.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    let span = began.elapsed();
    if status.success() { Ok(millis(span)) } else { Err(format!("{call:?} ended with {status}").into()) }
}
