//! Sending the plan out: what, as what, what of it, where to; and reading it first.

use std::{fs, path::PathBuf};

use charrette::{
    app::{Over, export::Outcome},
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop};

/// A plan with two actions, and the dialogue open.
fn asked() -> Workshop {
    planned().keys("x").sees("EXPORT   Diversity plan 2026-2029")
}

fn planned() -> Workshop {
    lindhaven().keys("2aPost the pledge @Press office 17.4.<enter>aInvite six firms @Economy dept 30.4.<enter>nTwice a year<esc>")
}

fn written(room: &Workshop) -> PathBuf {
    match &room.app().over {
        Some(Over::Export(export)) => match &export.outcome {
            Outcome::Written(path) => path.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_whole_path_stands_there_before_anything_is_written() {
    let mut room = asked().sees("2026-03-12_lindhaven_action-plan_draft.md").sees("says DRAFT until it is final");
    let folder = room.folder();
    let row = room.row("Folder");
    assert!(row.contains(folder.file_name().unwrap().to_str().unwrap()), "{row}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    room = room.click("Plain text").sees("2026-03-12_lindhaven_action-plan_draft.txt").keys("<enter>").sees("Written:");
    assert_eq!(written(&room), folder.join("2026-03-12_lindhaven_action-plan_draft.txt"));
    assert!(fs::read_to_string(written(&room)).unwrap().contains("Post the pledge"));
    // The next choice is a choice again.
    drop(room.keys("<up>").misses("Written:").keys("<esc>").sees("LOOK INTO"));
}

#[test]
fn another_folder_and_another_name_are_typed() {
    let mut room = asked();
    let papers = room.folder().join("papers");
    fs::create_dir(&papers).unwrap();
    room = room.keys("f<c-u>papers<enter>n<c-u>For the council.docx<enter>").sees("For the council.md").keys("<enter>").sees("Written:");
    assert_eq!(written(&room), papers.join("For the council.md"), "the ending follows the format");
    // The next one goes to the same folder, under its own name.
    room = room.keys("<esc>x");
    assert!(room.row("Folder").trim_end().ends_with("papers"));
    room = room.sees("2026-03-12_lindhaven_action-plan_draft.md");
    // Esc takes nothing of what was typed.
    drop(room.keys("n<c-u>Nothing<esc>").sees("2026-03-12_lindhaven_action-plan_draft.md").sees("EXPORT"));
}

#[test]
fn a_file_that_is_there_is_asked_about_and_may_get_another_name() {
    let mut room = asked();
    let there = room.folder().join("2026-03-12_lindhaven_action-plan_draft.md");
    fs::write(&there, "mine").unwrap();
    room = room.keys("<enter>").sees("A file of this name is there already.").sees("o replace it");
    room = room.keys("n<c-u>second<enter>").misses("is there already").keys("<enter>").sees("Written:");
    assert_eq!(written(&room), room.folder().join("second.md"));
    assert_eq!(fs::read_to_string(&there).unwrap(), "mine");
    room = room.keys("<esc>x<enter>o").sees("Written:");
    assert!(fs::read_to_string(&there).unwrap().contains("DRAFT"));
    drop(room);
}

#[test]
fn what_goes_out_is_ticked_and_kept_when_it_cannot_be_written() {
    let mut room = asked().keys("<right>").sees("> [x] names of persons").keys(" <down> ").sees("[ ] names of persons").sees("[ ] notes");
    fs::remove_dir_all(room.folder()).unwrap();
    room = room.keys("<enter>").sees("!!").sees("There is no folder").keys("<esc>").sees("[ ] names of persons").sees("[ ] notes");
    assert_eq!(here(room.app()), Here::Export);
    let Some(Over::Export(export)) = &room.app().over else { panic!() };
    assert!(export.wanted.cut.without_names && export.wanted.cut.without_notes && !export.wanted.cut.without_evidence);
}

#[test]
fn one_key_factor_one_lead_and_one_organisation_are_picked_from_those_there_are() {
    let room = asked().keys("<tab><down><down><down> ").sees("WHICH KEY FACTOR").keys("<down><enter>").sees("Key factor    1 Public");
    let room = room.keys("<down> ").sees("WHICH LEAD").sees("Press office").keys("<down><down><enter>").sees("Lead          Economy dept");
    let room = room.keys("<down> ").sees("WHICH ORGANISATION").keys("<esc>").sees("Organisation  all");
    let Some(Over::Export(export)) = &room.app().over else { panic!() };
    let cut = &export.wanted.cut;
    assert_eq!(cut.factor.as_ref().map(|id| id.as_str()), Some("public-commitment"));
    assert!(cut.lead.is_some() && cut.organisation.is_none());
    // All again.
    drop(room.keys("<up> <up><up><enter>").sees("Lead          all"));
}

#[test]
fn a_sheet_for_a_lead_is_a_page_of_its_own() {
    let room =
        asked().keys("<up>").sees("> Page").keys(" ").sees("WHICH PAGE").sees("sheet for Press office").times(6, "<down>").keys("<enter>");
    let room = room.sees("sheet for Press office").sees("2026-03-12_lindhaven_press-office_draft.md");
    let Some(Over::Export(export)) = &room.app().over else { panic!() };
    let charrette::export::Sheet::Lead(lead) = &export.wanted.sheet else { panic!("{:?}", export.wanted) };
    assert_eq!(room.app().open.as_ref().unwrap().session.name(Some(lead)), Some("Press office"));
}

#[test]
fn the_page_is_read_as_it_would_be_written() {
    let mut room = asked().keys("p").sees("AS IT WOULD BE WRITTEN").sees("DRAFT").sees("Action plan: Diversity plan 2026-2029");
    let Some(Over::Export(export)) = &room.app().over else { panic!() };
    let Some(charrette::app::export::Inner::Reading(read)) = &export.inner else { panic!() };
    let open = room.app().open.as_ref().unwrap();
    assert_eq!(read.page, export.wanted.page(&open.session, &open.benchmark, &room.app().words, &room.app().now));
    room = room.keys("<end>").misses("Action plan: Diversity").keys("<home>").sees("Action plan: Diversity");
    room = room.keys("<down>").misses("Action plan: Diversity").keys("<pgup>").sees("Action plan: Diversity");
    room = room.wheel(false).misses("Action plan: Diversity").keys("<pgdn><pgdn>").sees("Post the pledge");
    // A smaller window shows what was read.
    room = room.resize(100, 30).sees("AS IT WOULD BE WRITTEN").resize(80, 24);
    room = room.keys("<esc>").sees("EXPORT   Diversity").keys("<down><enter>").sees("Written:");
    drop(room);
}

#[test]
fn data_has_no_page_to_be_read() {
    let room = asked().click("Data, for other programs");
    let room = room.sees("none: this is data").keys("p").sees("there is no page to be read");
    assert_eq!(here(room.app()), Here::Export);
}

#[test]
fn the_folder_is_shown_only_where_the_system_can() {
    let room = asked().keys("<enter>").sees("Written:").misses("show the folder").keys("s");
    assert!(room.shown.is_empty());
    let mut room = asked();
    room.desktop().shows_folders = true;
    room = room.keys("s");
    assert!(room.shown.is_empty(), "nothing is written yet");
    let room = room.keys("<enter>").sees("s show the folder").keys("s").sees("shown in a window of its own");
    assert_eq!(room.shown, [room.folder()]);
}

#[test]
fn a_file_that_takes_long_is_seen_to_be_written() {
    let mut room = asked().wait(5_000).hold().keys("<enter>").wait(499).misses("being written");
    room = room.wait(1).sees("The file is being written ...");
    let first = room.row("being written");
    assert!(room.wakes(1_000) >= 7, "it moves");
    room = room.wait(1);
    assert_ne!(room.row("being written"), first);
    assert!(!first.contains('%'), "how much is left nobody knows");
    room = room.release().sees("Written:").misses("being written").wait(5_000);
    assert_eq!(room.wakes(20_000), 0, "nothing moves when nothing is written");
}

#[test]
fn keys_pressed_meanwhile_wait() {
    drop(asked().hold().keys("<enter>p<esc>").release().sees("Written:"));
}

#[test]
fn a_final_plan_is_no_draft() {
    let room = planned().keys("<tab><tab>v<enter>x").misses("DRAFT").sees("2026-03-12_lindhaven_action-plan_v1.md");
    drop(room.keys("p").misses("DRAFT").sees("Version 1"));
}

#[test]
fn a_long_folder_loses_its_middle_on_the_screen_and_nothing_in_fact() {
    let mut room = asked();
    let deep = room.folder().join("a folder with a long name").join("and another one below it").join("of which the end counts");
    fs::create_dir_all(&deep).unwrap();
    let typed = format!("f<c-u>{}<enter>", deep.strip_prefix(room.folder()).unwrap().display());
    room = room.keys(&typed);
    let row = room.row("Folder");
    assert!(row.contains("...") && row.trim_end().ends_with("of which the end counts"), "{row}");
    room = room.keys("<enter>");
    assert!(written(&room).starts_with(&deep) && written(&room).exists());
}

#[test]
fn odd_names_are_refused_in_words_or_taken_as_they_are() {
    let room =
        asked().keys("n<c-u>").paste(&"long ".repeat(1_000)).sees("!!").keys("<esc>").paste(&"long ".repeat(59)).keys("<enter><enter>");
    let room = room.sees("The name is too long").keys("<esc>n<c-u>الخطة 计划 <lt>b> | #1<enter><enter>").sees("Written:");
    assert!(written(&room).exists());
    let room = room.keys("n<c-u>nowhere/plan<enter><enter>").sees("There is no folder").keys("<esc>");
    assert_eq!(here(room.app()), Here::Export);
}

#[test]
fn the_awkward_sample_is_exported_and_read_at_every_size() {
    let mut room = workshop().with_sample("awkward").keys("<enter>x").sees("EXPORT").keys("p").sees("AS IT WOULD BE WRITTEN");
    for size in [(72, 20), (100, 30), (200, 50), (80, 24)] {
        room = room.resize(size.0, size.1).keys("<end><pgup><home><pgdn>").sees("AS IT WOULD BE WRITTEN");
    }
    drop(room.keys("<esc><enter>").sees("Written:"));
}

#[test]
fn a_click_selects_a_row_ticks_and_picks() {
    let room = asked().click("notes").sees("[ ] notes").click("Plain text").sees("(x) Plain text").sees("_draft.txt");
    let room = room.click("Lead ").click("Lead ").sees("WHICH LEAD").click("Press office").sees("Lead          Press office");
    drop(room.click("write it").sees("Written:"));
}
