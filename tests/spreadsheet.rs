//! A spreadsheet of actions leaves, is filled in, and comes back: the real program and real files.
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its files has failed")]

use std::{
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
};

use assert_cmd::Command;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-half-way.ron");

/// A city's computer with the half-way session of Lindhaven.
struct City(tempfile::TempDir);

impl City {
    fn new() -> Self {
        let city = Self(tempfile::tempdir().unwrap());
        city.call(0, &["import", SAMPLE]);
        city
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// What a call says on stdout and stderr.
    fn call(&self, code: i32, words: &[&str]) -> String {
        let out = Command::new(env!("CARGO_BIN_EXE_charrette"))
            .current_dir(self.0.path())
            .env("TZ", "UTC")
            .env("CHARRETTE_DATABASE", self.path("charrette.db"))
            .env("XDG_CONFIG_HOME", self.path("settings"))
            .args(words)
            .output()
            .unwrap();
        let said = String::from_utf8([out.stdout, out.stderr].concat()).unwrap();
        assert_eq!(out.status.code(), Some(code), "{words:?}: {said}");
        said
    }

    fn export(&self, format: &str, file: &str) {
        self.call(0, &["export", "latest", "--format", format, "--output", file, "--force"]);
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{from} in {text}");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
    }

    /// Alters a piece of text in the first sheet of a workbook, as a program that writes such files may.
    fn edit_sheet(&self, file: &str, alter: impl Fn(String) -> String) {
        let mut old = zip::ZipArchive::new(Cursor::new(fs::read(self.path(file)).unwrap())).unwrap();
        let mut new = zip::ZipWriter::new(Cursor::new(vec![]));
        for at in 0..old.len() {
            let mut part = old.by_index(at).unwrap();
            let (name, mut bytes) = (part.name().to_owned(), vec![]);
            part.read_to_end(&mut bytes).unwrap();
            if name == "xl/worksheets/sheet1.xml" {
                bytes = alter(String::from_utf8(bytes).unwrap()).into_bytes();
            }
            new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            new.write_all(&bytes).unwrap();
        }
        fs::write(self.path(file), new.finish().unwrap().into_inner()).unwrap();
    }

    /// What an import says, and that it took nothing.
    fn untouched(&self, file: &str) -> String {
        let steps = self.steps();
        let said = self.call(0, &["import", "--actions", file, "--into", "latest", "--yes"]);
        assert_eq!(self.steps(), steps, "{file}: {said}");
        said
    }

    fn steps(&self) -> usize {
        self.call(0, &["history", "latest"]).lines().count()
    }
}

#[test]
fn what_a_lead_filled_in_is_shown_and_taken_as_one_step() {
    let city = City::new();
    city.export("csv", "plan.csv");
    city.edit("plan.csv", "Not started", "In progress");
    let steps = city.steps();
    let shown = city.call(1, &["import", "--actions", "plan.csv", "--into", "latest"]);
    assert!(shown.contains("status Not started -> In progress") && shown.contains("--yes"), "{shown}");
    assert_eq!(city.steps(), steps, "nobody could be asked, so nothing was taken");
    let taken = city.call(0, &["import", "--actions", "plan.csv", "--into", "latest", "--yes"]);
    assert!(taken.contains("One action was altered."), "{taken}");
    assert_eq!(city.steps(), steps + 1);
    assert!(city.call(0, &["history", "latest"]).contains("One action altered from plan.csv"));
    let again = city.call(0, &["import", "--actions", "plan.csv", "--into", "latest", "--yes"]);
    assert!(again.contains("Nothing was altered"), "{again}");
    assert_eq!(city.steps(), steps + 1);
}

#[test]
fn every_format_comes_back_untouched_without_a_step() {
    let city = City::new();
    let awkward = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/awkward.ron");
    city.call(0, &["import", awkward]);
    city.export("csv", "plan.csv");
    city.export("xlsx", "plan.xlsx");
    city.call(0, &["export", "latest", "--format", "csv", "--for-spreadsheet", "--output", "marked.csv"]);
    assert!(fs::read(city.path("marked.csv")).unwrap().starts_with("\u{feff}No.;Action;".as_bytes()));
    for file in ["plan.csv", "marked.csv", "plan.xlsx"] {
        let said = city.call(0, &["import", "--actions", file, "--into", "latest"]);
        assert_eq!(said, "Nothing was altered in the file, so nothing was taken.\n", "{file}");
    }
}

#[test]
fn files_that_are_no_spreadsheets_are_refused_in_words() {
    let city = City::new();
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/spreadsheet");
    for (file, said) in [
        ("empty.csv", "nothing in the file"),
        ("old-encoding.csv", "old encoding"),
        ("not-a-zip.xlsx", "Excel workbook"),
        ("locked.xlsx", "password"),
    ] {
        let told = city.call(1, &["import", "--actions", corpus.join(file).to_str().unwrap(), "--into", "latest"]);
        assert!(told.contains(said), "{file}: {told}");
    }
    city.call(1, &["import", "--actions", ".", "--into", "latest"]);
    city.call(1, &["import", "--actions", "missing.csv", "--into", "latest"]);
    city.call(2, &["import", "--actions", "plan.csv"]);
    city.call(2, &["import"]);
}

#[test]
fn a_workbook_gets_a_file_of_its_own_when_none_is_named() {
    let city = City::new();
    let said = city.call(0, &["export", "latest", "--format", "xlsx"]);
    let name = said.trim().trim_start_matches("Written to ").to_owned();
    assert!(name.ends_with("_actions_draft.xlsx"), "{name}");
    assert!(fs::read(city.path(&name)).unwrap().starts_with(b"PK"));
    let calendar = city.call(0, &["export", "latest", "--format", "ics"]);
    assert!(calendar.starts_with("BEGIN:VCALENDAR"), "{calendar}");
    city.call(0, &["export", "latest", "--format", "json"]);
}

/// A sheet in which what a cell holds is a formula.
fn with_formula(sheet: &str, cell: &str, formula: &str) -> String {
    let from = sheet.find(&format!("<c r=\"{cell}\"")).unwrap();
    let rest = &sheet[from..];
    let (closed, bare) = (rest.find("</c>").map(|at| at + 4), rest.find("/>").map(|at| at + 2));
    let end = if rest[..closed.unwrap()].contains("<v>") { closed } else { bare }.unwrap();
    format!("{}<c r=\"{cell}\">{formula}</c>{}", &sheet[..from], &rest[end..])
}

#[test]
fn a_text_that_a_script_made_a_formula_is_told_with_its_row_and_not_emptied() {
    let city = City::new();
    let formula = "a formula without its result, so it stays as it was. Open the file in the spreadsheet program and save it there, or write the text itself.";
    for (cell, column) in [("B3", "Action"), ("J3", "Success measure"), ("P3", "Latest news")] {
        for written in ["<f>A1</f><v></v>", "<f>A1</f><v/>", "<f>A1</f>"] {
            city.export("xlsx", "plan.xlsx");
            city.edit_sheet("plan.xlsx", |sheet| with_formula(&sheet, cell, written));
            let said = city.untouched("plan.xlsx");
            assert!(said.contains(&format!("Row 3, {column}: {formula}")), "{cell} {written}: {said}");
            assert!(said.contains("Nothing was altered"), "{cell} {written}: {said}");
        }
    }
    // A result that stands there is taken, an error is not.
    city.edit_sheet("plan.xlsx", |sheet| with_formula(&sheet, "J3", "<f>A1</f><v>100</v>"));
    assert!(city.call(1, &["import", "--actions", "plan.xlsx", "--into", "latest"]).contains("-> 100"));
    city.edit_sheet("plan.xlsx", |sheet| {
        with_formula(&sheet, "J3", "<f>A1</f><v>#NAME?</v>").replace("<c r=\"J3\">", "<c r=\"J3\" t=\"e\">")
    });
    assert!(city.untouched("plan.xlsx").contains("Row 3, Success measure: a formula that comes to “#NAME?”"));
}

#[test]
fn a_list_without_names_comes_back_without_taking_anybody_away() {
    let city = City::new();
    let awkward = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/awkward.ron");
    for sample in [concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/lindhaven-finished.ron"), awkward] {
        city.call(0, &["import", sample]);
        for file in ["plan.csv", "plan.xlsx"] {
            let format = file.trim_start_matches("plan.");
            city.call(0, &["export", "latest", "--format", format, "--without-names", "--output", file, "--force"]);
            assert_eq!(city.untouched(file), "Nothing was altered in the file, so nothing was taken.\n", "{sample} {file}");
        }
    }
}

#[test]
fn a_status_filled_in_where_names_were_left_out_is_taken_and_leads_stay() {
    let city = City::new();
    let leads = |city: &City| {
        let ron = city.call(0, &["export", "latest", "--format", "json"]);
        let session: serde_json::Value = serde_json::from_str(&ron).unwrap();
        let led = |action: &serde_json::Value| (action["lead"].clone(), action["supporting"].clone());
        let leads: Vec<_> = session["actions"].as_array().unwrap().iter().map(led).collect();
        assert!(leads.iter().any(|(lead, _)| !lead.is_null()), "somebody leads");
        leads
    };
    let before = leads(&city);
    city.call(0, &["export", "latest", "--format", "csv", "--without-names", "--output", "plan.csv"]);
    city.edit("plan.csv", "Not started", "In progress");
    let taken = city.call(0, &["import", "--actions", "plan.csv", "--into", "latest", "--yes"]);
    assert!(taken.contains("status Not started -> In progress") && taken.contains("One action was altered."), "{taken}");
    assert!(taken.contains("+ news In progress") && !taken.contains("(nothing)"), "{taken}");
    assert_eq!(leads(&city), before);
    // The same in a workbook, whose list of status words offers nothing else.
    city.call(0, &["export", "latest", "--format", "xlsx", "--without-names", "--output", "plan.xlsx"]);
    let word = "<c r=\"N3\" t=\"inlineStr\"><is><t>On hold</t></is></c>";
    city.edit_sheet("plan.xlsx", |sheet| with_formula(&sheet, "N3", "<v></v>").replace("<c r=\"N3\"><v></v></c>", word));
    let taken = city.call(0, &["import", "--actions", "plan.xlsx", "--into", "latest", "--yes"]);
    assert!(taken.contains("-> On hold") && taken.contains("One action was altered."), "{taken}");
    assert_eq!(leads(&city), before);
}
