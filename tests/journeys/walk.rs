//! The walk: notes, judgements, what is caught on the way.

use charrette::session::{ActionKind, EvidenceKind, Judgement, Looked};

use crate::workshop::{lindhaven, workshop};

#[test]
fn a_note_is_written_and_the_question_counts_as_covered() {
    let mut room = lindhaven().keys("<down>nThe mayor does, yearly.<esc>").sees("1 of 4 covered").sees("The mayor does, yearly.");
    let session = room.session();
    let note = session.notes.values().next().unwrap();
    assert_eq!((note.text.as_str(), note.factor.as_str()), ("The mayor does, yearly.", "public-commitment"));
    assert!(session.looks.values().all(|look| look.state == Looked::Covered));
}

#[test]
fn a_note_has_as_many_lines_as_the_room_wants() {
    let mut room = lindhaven().keys("nOne<enter>two<esc>");
    assert_eq!(room.session().notes.values().next().unwrap().text, "One\ntwo");
}

#[test]
fn enter_edits_the_only_note() {
    let mut room = lindhaven().keys("nOne<esc><enter> more<esc>");
    let session = room.session();
    assert_eq!(session.notes.values().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["One more"]);
}

#[test]
fn several_notes_stand_on_a_question_and_enter_asks_which() {
    let mut room = lindhaven().keys("nOne<esc>nTwo<esc>").sees("One").sees("Two").keys("<enter>").sees("NOTES ON THIS QUESTION");
    room = room.keys("<down><enter>, really<esc>");
    let session = room.session();
    assert_eq!(session.notes.values().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["One", "Two, really"]);
}

#[test]
fn a_note_emptied_is_taken_out() {
    let mut room = lindhaven().keys("nOne<esc><enter>").times(3, "<back>").keys("<esc>");
    assert!(room.session().notes.is_empty());
    assert_eq!(room.log().last().unwrap(), "1 Public commitment: note taken out");
}

#[test]
fn tab_goes_on_to_a_note_on_the_next_question() {
    let mut room = lindhaven().keys("nOne<tab>Two<tab><esc>");
    let session = room.session();
    let questions: Vec<_> = session.notes.values().map(|note| note.question.as_ref().unwrap().to_string()).collect();
    assert_eq!(questions.len(), 2);
    assert_ne!(questions[0], questions[1]);
}

#[test]
fn a_note_saved_and_stayed_in_is_still_one_note() {
    let mut room = lindhaven().keys("nOne<c-s>").sees("TYPING A NOTE").sees("Saved 12:51").keys(" two<c-s> three<esc>");
    let session = room.session();
    assert_eq!(session.notes.values().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["One two three"]);
}

#[test]
fn leaving_an_unchanged_field_writes_nothing() {
    let mut room = lindhaven().keys("nOne<esc>rTalks<esc>");
    let before = room.log().len();
    room = room.keys("<enter><esc>r<esc>r<tab><esc>n<esc>p<enter>p<esc>d<esc>a<esc>a<enter>s<enter><tab><tab><esc><esc>");
    assert_eq!(room.log().len(), before);
}

#[test]
fn the_room_judges_by_digits() {
    let room = lindhaven().keys("1").sees("[1 IN PLACE]").keys("2").sees("[2 PARTLY IN PLACE]").keys("3").sees("[3 NOT IN PLACE]");
    let mut room = room.keys("0").misses("[3").misses("[1 IN PLACE]");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::NotAssessed);
    assert_eq!(
        room.log()[3..],
        [
            "1 Public commitment judged: In place",
            "1 Public commitment judged: Partly in place",
            "1 Public commitment judged: Not in place",
            "1 Public commitment: judgement taken back"
        ]
    );
}

#[test]
fn judging_the_same_again_writes_nothing() {
    let mut room = lindhaven().keys("2");
    let before = room.log().len();
    assert_eq!(room.keys("2").log().len(), before);
}

#[test]
fn not_applicable_asks_why_and_takes_no_silence() {
    let mut room = lindhaven().keys("2").keys("4").sees("TYPING A REASON").keys("<tab>").sees("\"Not applicable\" needs a reason.");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::Partly);
    room = room.keys("Not a city matter here.<esc>").sees("[4 NOT APPLICABLE]").sees("Reason: Not a city matter here.");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::NotApplicable);
}

#[test]
fn esc_in_the_empty_box_leaves_the_judgement_as_it_was() {
    let mut room = lindhaven().keys("24<esc>").misses("needs a reason").sees("[2 PARTLY IN PLACE]");
    assert_eq!(room.session().judgement(&"public-commitment".into()), Judgement::Partly);
}

#[test]
fn reason_other_view_and_objective_stand_under_the_judgement() {
    let mut room = lindhaven().keys("2rTalks, no pledges.<tab>The unions see it otherwise.<esc>oPartners pledge<tab>end 2027<enter>");
    let finding = room.session().finding(&"public-commitment".into());
    assert_eq!((finding.reason.as_str(), finding.minority.as_str()), ("Talks, no pledges.", "The unions see it otherwise."));
    assert_eq!((finding.objective.as_str(), finding.objective_due.unwrap().to_string().as_str()), ("Partners pledge", "2027-12-31"));
    room.sees("Reason: Talks, no pledges. · Another view: The unions see it").sees("Objective: Partners");
}

#[test]
fn what_nobody_knows_is_homework_for_somebody_by_a_day() {
    let mut room = lindhaven().keys("hEconomy dept<tab>+2w<enter>").sees("homework: Economy dept, by 26 March 2026");
    let session = room.session();
    let look = session.looks.values().next().unwrap();
    assert_eq!((look.state, session.name(look.finder.as_ref())), (Looked::NobodyKnew, Some("Economy dept")));
}

#[test]
fn who_finds_out_and_by_when_may_be_typed_in_one_line() {
    let mut room = lindhaven().keys("hBo Ek by 30.4.<enter>").sees("homework: Bo Ek, by 30 April 2026");
    let session = room.session();
    let look = session.looks.values().next().unwrap();
    assert_eq!((session.name(look.finder.as_ref()), look.by.unwrap().to_string().as_str()), (Some("Bo Ek"), "2026-04-30"));
    lindhaven().keys("hBo Ek by 31.4.<enter>").sees("There is no day \"by 31.4.\".").sees("TYPING A NAME");
}

#[test]
fn the_beginning_of_a_name_makes_no_second_party() {
    let mut room = lindhaven().keys("aInvite six firms @Economy dept 30.4.<enter>");
    let before = room.session().parties.len();
    let mut room = room.keys("aRun a poster week<tab>Eco<tab>1 March 2027<enter>").keys("aAsk for rooms @Eco 1 march<enter>");
    let session = room.session();
    assert_eq!(session.parties.len(), before);
    let mut actions: Vec<_> =
        session.actions.values().filter(|action| session.name(action.lead.as_ref()) == Some("Economy dept")).collect();
    actions.retain(|action| action.due.is_some_and(|due| due.to_string() == "2027-03-01"));
    let mut titles: Vec<&str> = actions.iter().map(|action| action.title.as_str()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Ask for rooms", "Run a poster week"]);
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_told_in_its_own_words() {
    lindhaven()
        .keys("aRun a poster week @Press office 30.13.<enter>")
        .sees("There is no day \"30.13.\".")
        .sees("The calendar has no such day.")
        .sees("TYPING AN ACTION");
}

#[test]
fn a_piece_of_evidence_gets_its_number_and_its_form() {
    let mut room = lindhaven().keys("eCouncil minutes 2025<tab>").sees("EVIDENCE E1").sees("TYPING A DATE");
    room = room.keys("12.2.<tab>Town archive<tab>Clerk<tab>").sees("> Kind").keys("1<esc>").sees("LOOK INTO");
    let session = room.session();
    let evidence = session.evidence.values().next().unwrap();
    assert_eq!((evidence.number, evidence.kind, evidence.place.as_str()), (1, EvidenceKind::Document, "Town archive"));
    assert_eq!((evidence.date.unwrap().to_string().as_str(), evidence.said_by.as_str()), ("2026-02-12", "Clerk"));
    assert!(session.supports.values().all(|support| support.target.as_str().starts_with("public-commitment/")));
    assert_eq!(session.supports.len(), 1);
}

#[test]
fn a_parked_item_and_a_decision_take_a_line_each() {
    let mut room = lindhaven().keys("pWho pays for interpreters?<enter>dReport once a year<enter>");
    let session = room.session();
    assert_eq!(
        session.parked.values().map(|parked| (parked.number, parked.text.as_str())).collect::<Vec<_>>(),
        [(1, "Who pays for interpreters?")]
    );
    assert_eq!(
        session.decisions.values().map(|decision| (decision.number, decision.text.as_str())).collect::<Vec<_>>(),
        [(1, "Report once a year")]
    );
}

#[test]
fn an_idea_from_elsewhere_becomes_an_action_that_names_it() {
    let mut room = lindhaven().keys("i").sees("IDEAS FROM ELSEWHERE").keys("aSign a charter of our own<enter>");
    let session = room.session();
    let action = session.actions.values().next().unwrap();
    assert_eq!((action.title.as_str(), action.factor.as_ref().unwrap().as_str()), ("Sign a charter of our own", "public-commitment"));
    assert!(action.example.as_ref().unwrap().as_str().starts_with("public-commitment/"));
}

#[test]
fn a_near_date_makes_a_quick_win_and_a_far_one_a_long_term_action() {
    let room = lindhaven().keys("aInvite six firms @Economy dept 30.4.").sees("quick win: Invite six firms · Economy dept · 30 April 2026");
    let mut room = room
        .keys("<enter>aStart a label @Economy end 2027")
        .sees("long-term action: Start a label · Economy dept · 31 December 2027")
        .keys("<enter>");
    let session = room.session();
    let kinds: Vec<_> = session.actions_in_order().map(|action| (action.number, action.kind)).collect();
    assert_eq!(kinds, [(1, ActionKind::QuickWin), (2, ActionKind::LongTerm)]);
    assert_eq!(session.parties.len(), 1, "the lead is one department, not two");
}

#[test]
fn the_action_remembers_where_it_came_from() {
    let mut room = lindhaven().keys("<down>aDo it<enter>");
    let session = room.session();
    let action = session.actions.values().next().unwrap();
    assert!(action.question.as_ref().unwrap().as_str().starts_with("public-commitment/"));
    room.sees("CAUGHT  A1 long-term action: Do it · no lead · no date");
}

#[test]
fn on_a_narrow_screen_the_title_of_a_catch_gives_way_but_never_its_lead_its_date_or_the_count() {
    let caught = "aPost the pledge in five languages at every entrance of every office";
    let room = lindhaven().keys("aDo it @Press office 30.4.<enter>").keys(caught).keys(" @Economy department 31.3.2027<enter>");
    let mut room = room.sees("CAUGHT  A2: Post the pledge...").sees("IDEAS   Nantes");
    assert!(room.row("CAUGHT").trim_end().ends_with("... · Economy department · 31 Mar 2027 and 1 more"), "{}", room.row("CAUGHT"));
    // A lead that leaves little or no room for a title takes the row of the ideas.
    let leads = ["Department for Youth and Sport", "Department for Culture, Leisure, Sports, Youth and Diversity"];
    for (lead, earlier) in leads.iter().zip(2..) {
        room = room.keys(caught).keys(&format!("<tab>{lead}<tab>31.3.2027<enter>")).misses("IDEAS");
        let rows = room.rows();
        let at = rows.iter().position(|row| row.contains("CAUGHT")).unwrap();
        let both = format!("{} {}", rows[at].trim(), rows[at + 1].trim());
        assert!(both.starts_with(&format!("CAUGHT  A{} long-term action: Post the", earlier + 1)), "{both}");
        assert!(both.ends_with(&format!(" · {lead} · 31 Mar 2027 and {earlier} more")), "{both}");
    }
}

#[test]
fn the_hint_under_the_action_line_takes_one_row() {
    let mut room = lindhaven().keys("a").sees("@Economy dept 30.4.   Tab: who, by when");
    let rows = room.rows();
    let at = rows.iter().position(|row| row.contains("In one line")).unwrap();
    assert_eq!(rows[at + 1].trim(), "", "{}", rows[at + 1]);
}

#[test]
fn who_and_when_have_boxes_of_their_own() {
    let mut room = lindhaven().keys("aPost the pledge<tab>Press office<tab>end june<enter>");
    let session = room.session();
    let action = session.actions.values().next().unwrap();
    assert_eq!(
        (action.title.as_str(), session.name(action.lead.as_ref()), action.due.unwrap().to_string().as_str()),
        ("Post the pledge", Some("Press office"), "2026-06-30")
    );
}

#[test]
fn esc_keeps_an_unfinished_line_and_a_goes_on_with_it() {
    let mut room = lindhaven().keys("aInvite six fi<esc>").sees("unfinished line: \"Invite six fi\" (a goes on)");
    assert!(room.session().actions.is_empty());
    room = room.keys("arms<enter>").misses("unfinished");
    assert_eq!(room.session().actions.values().next().unwrap().title, "Invite six firms");
    assert!(room.drafts().is_empty());
}

#[test]
fn down_completes_the_name_of_a_lead() {
    let room = workshop()
        .keys("nA<enter>")
        .times(9, "<down>")
        .keys("<enter>")
        .paste("Ana Lind, head of HR\nPress office (department)")
        .keys("<esc>w");
    let mut room = room.keys("aPost the pledge @pre").sees("Down takes: Press office").keys("<down>30.4.<enter>");
    let session = room.session();
    let action = session.actions.values().next().unwrap();
    assert_eq!((action.title.as_str(), session.name(action.lead.as_ref())), ("Post the pledge", Some("Press office")));
    assert_eq!(session.parties.len(), 2);
}

#[test]
fn a_date_that_is_not_understood_keeps_the_line_open() {
    let mut room =
        lindhaven().keys("aDo it<tab><tab>soonish<enter>").sees("The date \"soonish\" is not understood.").sees("TYPING AN ACTION");
    assert!(room.session().actions.is_empty());
    room = room.times(7, "<back>").keys("30.4.<enter>").misses("TYPING");
    assert_eq!(room.session().actions.len(), 1);
}

#[test]
fn a_day_that_does_not_exist_is_named() {
    lindhaven().keys("aDo it<tab><tab>31.4.<enter>").sees("There is no day \"31.4.\".").sees("TYPING AN ACTION");
}

#[test]
fn an_action_without_words_is_refused() {
    lindhaven().keys("a<tab>Press office<enter>").sees("The action has no words yet.").sees("TYPING AN ACTION");
}

#[test]
fn a_clicker_goes_through_questions_and_then_to_the_next_key_factor() {
    lindhaven().times(3, "<pgdn>").sees("> 4").keys("<pgdn>").sees("2 of 13").sees("> 1").keys("<pgup>").sees("1 of 13").sees("> 4");
}

#[test]
fn g_goes_to_a_key_factor_by_its_name() {
    lindhaven().keys("2g").sees("GO TO").sees("Partly in place").times(4, "<down>").keys("<enter>").sees("5 of 13");
}

#[test]
fn a_clicker_blanks_the_picture_and_brings_it_back() {
    let mut room = lindhaven().keys(".");
    assert_eq!(room.screen().trim(), "");
    room.keys("<pgdn>").sees("LOOK INTO");
}

#[test]
fn letters_work_under_caps_lock() {
    lindhaven()
        .keys("N")
        .sees("TYPING A NOTE")
        .keys("LOUD<esc>")
        .sees("LOUD")
        .keys("A")
        .sees("TYPING AN ACTION")
        .keys("<esc>G")
        .sees("GO TO");
}

#[test]
fn a_date_that_is_not_understood_can_be_left_with_a_second_esc() {
    let room = lindhaven().keys("s").sees("SET UP").times(6, "<down>").keys("<enter>").sees("TYPING A DATE");
    let room = room.keys("31.2.2027<esc>").sees("There is no day \"31.2.2027\".").keys("<esc>").sees("put aside").misses("TYPING");
    // What was there is replaced by the first key, not added to.
    let mut room = room.keys("<enter>").sees("31.2.2027").keys("<c-u>30.4.2026<enter>");
    assert_eq!(room.session().sittings.values().next().unwrap().date.unwrap().to_string(), "2026-04-30");
}

#[test]
fn four_pressed_by_mistake_is_taken_back_with_esc() {
    let mut room = lindhaven().keys("2rTalks, no pledges<esc>4").sees("TYPING A REASON").keys("<esc>").sees("[2 PARTLY IN PLACE]");
    assert_eq!(room.session().finding(&"public-commitment".into()).reason, "Talks, no pledges");
}

#[test]
fn undoing_a_piece_of_evidence_closes_its_form() {
    let mut room = lindhaven().keys("eMinutes<tab><esc>").sees("EVIDENCE E1").keys("u").misses("EVIDENCE").sees("LOOK INTO");
    assert!(room.session().evidence.is_empty());
}

/// Where all questions fit, only the mark goes from one to the next: the back row keeps its place.
#[test]
fn nothing_moves_when_another_question_is_selected() {
    for (columns, rows) in [(80, 24), (100, 30), (200, 50)] {
        let mut room = lindhaven().resize(columns, rows);
        let still = |screen: String| {
            let body = screen.split("LOOK INTO").nth(1).unwrap_or_default();
            let lines: Vec<String> =
                body.lines().map(|line| line.replace('>', " ").replace("  (no note yet: n to write)", &" ".repeat(27))).collect();
            lines.split_last().map(|(_, body)| body.iter().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>()).unwrap_or_default()
        };
        let first = still(room.screen());
        for key in ["<down>", "<down>", "<down>", "<up>"] {
            room = room.keys(key);
            assert_eq!(still(room.screen()), first, "{columns}x{rows} {key}");
        }
    }
}
