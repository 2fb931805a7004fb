//! What a room types in a hurry, and what is made of it.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::words::Words;

const TODAY: Date = date(2026, 3, 12);

/// Runs with a ground on which the town of the sample stands.
fn on_ground<T>(run: impl FnOnce(&Ground<'_>) -> T) -> T {
    let party = |id: &str, name: &str| Party { id: id.into(), name: name.to_owned(), ..Party::default() };
    let parties = [
        party("p1", "Anna Berg"),
        party("p2", "Press office"),
        party("p3", "Bjørn Østby"),
        party("p4", "Anna Lie"),
        party("p5", "HR"),
        party("p6", "Mayor's office"),
        party("p7", "Ecology dept"),
        party("p8", "Head of HR"),
        party("p9", "Housing department"),
    ];
    let parties: Vec<&Party> = parties.iter().collect();
    let earlier = ["Economy dept".to_owned(), "anna berg".to_owned()];
    let (about, words) = (About::default(), Words::of("en"));
    run(&Ground { parties: &parties, earlier: &earlier, today: TODAY, start: TODAY, about: &about, words: words.due_words() })
}

fn understood(what: &str, who: &str, when: &str) -> Understood {
    on_ground(|ground| ActionLine::with(what, who, when).understood(ground))
}

fn known(id: &str, name: &str) -> Option<Lead> {
    Some(Lead::Known(id.into(), name.to_owned()))
}

#[test]
fn one_line_says_it_all() {
    let said = understood("Post the pledge in five languages @Press office +5w", "", "");
    assert_eq!(said.title, "Post the pledge in five languages");
    assert_eq!(said.lead, known("p2", "Press office"));
    assert_eq!(said.due, Some(Ok(date(2026, 4, 16))));
    assert_eq!(said.kind, ActionKind::QuickWin);
    assert_eq!(understood("Start a city label by March 2027", "", "").kind, ActionKind::LongTerm);
    assert_eq!(understood("Start a city label", "", "").kind, ActionKind::LongTerm);
}

#[test]
fn the_three_parts_say_the_same() {
    let said = understood("Post the pledge", "press OFFICE", "+5w");
    assert_eq!((said.title.as_str(), said.lead, said.due), ("Post the pledge", known("p2", "Press office"), Some(Ok(date(2026, 4, 16)))));
}

#[test]
fn the_lead_may_stand_anywhere_and_before_the_date_or_behind_it() {
    for what in ["@HR Post the pledge 30.4.", "Post @hr the pledge 30.4.", "Post the pledge @hr, 30.4.", "Post the pledge 30.4. @hr."] {
        let said = understood(what, "", "");
        assert_eq!(
            (said.title.as_str(), said.lead, said.due),
            ("Post the pledge", known("p5", "HR"), Some(Ok(date(2026, 4, 30)))),
            "{what}"
        );
    }
}

#[test]
fn an_address_is_no_lead() {
    for what in [
        "Write to press@lindhaven.example",
        "Write to @mayor@lindhaven.example",
        "Write to @mayor@lindhaven.example, tomorrow",
        "Meet @ noon",
        "Meet at @",
        "Say @@hr",
        "Say @...",
    ] {
        let said = understood(what, "", "");
        assert_eq!((said.title.as_str(), said.lead), (what, None));
    }
}

#[test]
fn a_first_name_is_enough_when_only_one_has_it() {
    assert_eq!(understood("Ask @bjorn", "", "").lead, known("p3", "Bjørn Østby"));
    assert_eq!(understood("Ask @anna", "", "").lead, Some(Lead::New("anna".to_owned())), "two of that name");
    assert_eq!(
        understood("Ask @Kari about it", "", ""),
        Understood {
            title: "Ask about it".to_owned(),
            lead: Some(Lead::New("Kari".to_owned())),
            due: None,
            due_text: String::new(),
            kind: ActionKind::LongTerm
        }
    );
    assert_eq!(understood("Ask", "economy dept", "").lead, Some(Lead::New("Economy dept".to_owned())), "as it was written earlier");
}

#[test]
fn right_behind_the_lead_a_date_needs_no_sign() {
    for (date_typed, due) in [
        ("1 March 2027", date(2027, 3, 1)),
        ("1 march", date(2027, 3, 1)),
        ("March 1, 2027.", date(2027, 3, 1)),
        ("30 June 2028", date(2028, 6, 30)),
        ("tomorrow", date(2026, 3, 13)),
        ("next friday", date(2026, 3, 20)),
        ("friday", date(2026, 3, 13)),
        ("in march", date(2026, 3, 31)),
        ("june", date(2026, 6, 30)),
        ("3.5", date(2026, 5, 3)),
        ("by june", date(2026, 6, 30)),
    ] {
        for (name, lead) in [
            ("Press office", known("p2", "Press office")),
            ("Mayor", known("p6", "Mayor's office")),
            ("Kari", Some(Lead::New("Kari".to_owned()))),
        ] {
            let what = format!("Run a poster week @{name} {date_typed}");
            let said = understood(&what, "", "");
            assert_eq!(
                (said.title.as_str(), said.lead, said.due, said.due_text.as_str()),
                ("Run a poster week", lead, Some(Ok(due)), date_typed),
                "{what}"
            );
        }
    }
    assert_eq!(understood("Post it by @hr june", "", "").title, "Post it");
    let said = understood("Buy 12 @hr March 2027", "", "");
    assert_eq!((said.title.as_str(), said.due), ("Buy 12", Some(Ok(date(2027, 3, 31)))));
    for what in ["Staff the desk @HR 24/7", "Ask @HR about it tomorrow"] {
        assert_eq!(understood(what, "", "").due, None, "{what}");
    }
    let said = understood("@HR friday", "", "");
    assert_eq!((said.title.as_str(), said.due), ("friday", None), "else nothing would be done");
}

#[test]
fn a_whole_date_at_the_end_counts_without_a_lead() {
    for what in ["Run a poster week 1 March 2027", "Run a poster week March 1 2027", "Run a poster week 1st of March, 2027"] {
        let said = understood(what, "", "");
        assert_eq!((said.title.as_str(), said.due), ("Run a poster week", Some(Ok(date(2027, 3, 1)))), "{what}");
    }
}

#[test]
fn a_new_name_goes_on_to_the_date_or_the_end() {
    for (what, title, name, due) in [
        ("Open a second desk @District North 30 June 2028", "Open a second desk", "District North", Some(date(2028, 6, 30))),
        ("Open a second desk @District North", "Open a second desk", "District North", None),
        ("Train 40 managers @Head of training 30.9.2027", "Train 40 managers", "Head of training", Some(date(2027, 9, 30))),
        ("Train 40 managers @Head of training", "Train 40 managers", "Head of training", None),
        ("Train 40 managers @Head of training, tomorrow", "Train 40 managers", "Head of training", Some(date(2026, 3, 13))),
        ("Ask @Ministry of the Interior.", "Ask", "Ministry of the Interior", None),
        ("Ask @Mayor North", "Ask", "Mayor North", None),
        // One word, as the sentence goes on.
        ("Ask @Kari about it 30.4.", "Ask about it", "Kari", Some(date(2026, 4, 30))),
        ("Give @Kari the keys 30.4.", "Give the keys", "Kari", Some(date(2026, 4, 30))),
        ("Give @Kari keys to all of them", "Give keys to all of them", "Kari", None),
        ("Ask @Kari, then post", "Ask then post", "Kari", None),
        ("Ask @Kari and @Ola", "Ask and @Ola", "Kari", None),
        ("Let @Kari paint one two three four", "Let paint one two three four", "Kari", None),
        ("@Kari paints the wall", "paints the wall", "Kari", None),
        ("Ask @Kari by", "Ask by", "Kari", None),
    ] {
        let said = understood(what, "", "");
        assert_eq!((said.title.as_str(), said.lead, said.due), (title, Some(Lead::New(name.to_owned())), due.map(Ok)), "{what}");
    }
}

#[test]
fn the_beginning_of_one_name_means_the_party() {
    for (name, lead) in [
        ("Press", known("p2", "Press office")),
        ("pre", known("p2", "Press office")),
        ("Mayor", known("p6", "Mayor's office")),
        ("mayor's", known("p6", "Mayor's office")),
        ("Eco", known("p7", "Ecology dept")),
        ("ost", known("p3", "Bjørn Østby")),
        ("Anna B", Some(Lead::New("Anna B".to_owned()))),
        ("Anna Ber", known("p1", "Anna Berg")),
        ("Head", known("p8", "Head of HR")),
        ("Housing dept", known("p9", "Housing department")),
        ("Anna Beg", Some(Lead::New("Anna Beg".to_owned()))),
        ("Ec", Some(Lead::New("Ec".to_owned()))),
        ("ann", Some(Lead::New("ann".to_owned()))),
        ("offi", Some(Lead::New("offi".to_owned()))),
        ("ress", Some(Lead::New("ress".to_owned()))),
    ] {
        assert_eq!(understood("Post the pledge", name, "").lead, lead, "{name}");
        let said = understood(&format!("Post the pledge @{name}"), "", "");
        assert_eq!((said.title.as_str(), said.lead), ("Post the pledge", lead), "@{name}");
    }
    let said = understood("Ask @Mayor for money", "", "");
    assert_eq!((said.title.as_str(), said.lead), ("Ask for money", known("p6", "Mayor's office")));
}

#[test]
fn words_of_the_sentence_stay_in_it() {
    for what in [
        "Prepare the May fair",
        "Celebrate 17 May",
        "Call on friday",
        "Meet tomorrow",
        "Keep the hotline open 24/7",
        "Reach the end of 2026",
    ] {
        let said = understood(what, "", "");
        assert_eq!((said.title.as_str(), said.due), (what, None));
    }
}

#[test]
fn a_part_that_is_filled_wins_and_the_shortcut_stays_in_the_title() {
    let said = understood("Post @hr the pledge +6w", "Anna Berg", "30.4.");
    assert_eq!(
        (said.title.as_str(), said.lead, said.due),
        ("Post @hr the pledge +6w", known("p1", "Anna Berg"), Some(Ok(date(2026, 4, 30))))
    );
}

#[test]
fn a_day_that_does_not_exist_is_told_and_nothing_is_lost() {
    let said = understood("Post the pledge by 30 february", "", "");
    assert_eq!((said.title.as_str(), said.due), ("Post the pledge by 30 february", Some(Err(DueError::NoSuchDay))));
    assert_eq!(said.due_text, "by 30 february");
    let said = understood("Post the pledge @Press office 30.13.", "", "");
    assert_eq!(
        (said.title.as_str(), said.due, said.due_text.as_str()),
        ("Post the pledge 30.13.", Some(Err(DueError::NoSuchDay)), "30.13.")
    );
    assert_eq!(understood("Post the pledge", "", "soon").due_text, "soon");
    assert_eq!(understood("Post the pledge", "", "soon").due, Some(Err(DueError::NotUnderstood)));
}

#[test]
fn names_are_completed_from_any_word() {
    on_ground(|ground| {
        let completions = |what: &str| ActionLine::with(what, "", "").completions(ground);
        assert_eq!(completions("Ask @an"), ["Anna Berg", "Anna Lie"]);
        assert_eq!(completions("Ask @ost"), ["Bjørn Østby"]);
        assert_eq!(completions("Ask @o"), ["Press office", "Bjørn Østby", "Mayor's office", "Head of HR"]);
        assert_eq!(completions("Ask @anna b"), ["Anna Berg"]);
        assert_eq!(completions("Ask @eco"), ["Ecology dept", "Economy dept"]);
        assert_eq!(completions("Ask @").len(), 10);
        for nothing in ["Ask an", "Ask x@an", "Ask @anna berg", "Ask @ an"] {
            assert!(completions(nothing).is_empty(), "{nothing}");
        }
        let mut line = ActionLine::with("", "berg", "");
        assert!(line.completions(ground).is_empty());
        line.next_part();
        assert_eq!(line.completions(ground), ["Anna Berg"]);
        assert!(line.complete(ground));
        assert_eq!(line.who.text(), "Anna Berg");
        assert!(!line.complete(ground));
    });
}

#[test]
fn a_name_completed_in_mid_sentence_leaves_the_rest_alone() {
    on_ground(|ground| {
        let mut line = ActionLine::with("Ask @pre about it", "", "");
        line.what.set_caret(8);
        assert!(line.complete(ground));
        assert_eq!((line.what.text().as_str(), line.what.caret()), ("Ask @Press office about it", 17));
        assert_eq!(line.understood(ground).title, "Ask about it");
        line.edit(Edit::Undo);
        line.edit(Edit::Undo);
        assert_eq!(line.what.text(), "Ask @pre about it");
    });
}

#[test]
fn tab_goes_from_part_to_part_and_no_further() {
    let mut line = ActionLine::default();
    assert!(!line.previous_part());
    assert!(line.next_part() && line.next_part() && !line.next_part());
    line.edit(Edit::Insert('6'));
    assert_eq!((line.when.text().as_str(), line.at), ("6", Part::When));
    assert!(line.previous_part());
    assert_eq!(line.at, Part::Who);
}

#[test]
fn an_unfinished_line_comes_back_to_the_same_letter() {
    let mut line = ActionLine::with("Post the pledge", "Bjørn", "+6");
    line.next_part();
    line.edit(Edit::Left);
    let (text, caret) = line.to_draft();
    assert_eq!(text, "Post the pledge\nBjørn\n+6");
    let back = ActionLine::from_draft(&text, caret);
    assert_eq!((back.at, back.who.caret(), back.to_draft()), (Part::Who, 4, (text, caret)));
    assert!(back.is_changed());
    // A draft of another kind of field is no reason to stumble.
    assert_eq!(ActionLine::from_draft("only this", 99).to_draft(), ("only this\n\n".to_owned(), 11));
    assert_eq!(ActionLine::from_draft("a\nb\nc\nd", 7).when.text(), "c d");
}

fn anything() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Post",
        "the",
        "pledge",
        "@hr",
        "@HR,",
        "@Press",
        "office",
        "@Press office.",
        "@anna",
        "@",
        "@@x",
        "a@b.no",
        "+6w",
        "30.4.",
        "31.4.",
        "30/4",
        "24/7",
        "by",
        "end",
        "of",
        "june",
        "May",
        "2026-04-30",
        "2026",
        "in",
        "friday",
        "tomorrow",
        "1",
        "March",
        "2027",
        "@Kari",
        "@Mayor",
        "@mayor@x.no",
        "North",
        "about",
        "多様性",
        "👩‍👩‍👧",
        ".",
        ",",
    ]);
    prop_oneof![prop::collection::vec(words, 0..9).prop_map(|words| words.join(" ")), any::<String>()]
}

proptest! {
    #[test]
    fn no_word_of_the_first_part_is_ever_lost(what in anything(), who in any::<bool>(), when in any::<bool>()) {
        let line = ActionLine::with(&what, "", "");
        let mut words: Vec<String> = line.what.text().split_whitespace().map(str::to_owned).collect();
        let pieces = on_ground(|ground| {
            let mut pieces = Pieces { title: one_line(&line.what.text()), ..Pieces::default() };
            if who { pieces.take_lead(ground); }
            if when { pieces.take_date(ground); }
            pieces
        });
        let mut kept: Vec<String> = [&pieces.title, &pieces.lead, &pieces.date].iter().flat_map(|piece| piece.split_whitespace()).map(str::to_owned).collect();
        words.sort();
        kept.sort();
        prop_assert_eq!(kept, words);
        prop_assert!(pieces.lead.contains(&pieces.name));
    }

    #[test]
    fn reading_completing_and_drafting_never_stumble(what in anything(), who in any::<String>(), when in any::<String>(), caret in 0_usize..40, part in 0..3) {
        on_ground(|ground| {
            let mut line = ActionLine::with(&what, &who, &when);
            for _ in 0..part { line.next_part(); }
            line.field_mut().set_caret(caret);
            let (text, at) = line.to_draft();
            assert_eq!(ActionLine::from_draft(&text, at).to_draft(), (text, at));
            let said = line.understood(ground);
            assert!(said.lead.is_none_or(|lead| !lead.name().trim().is_empty()));
            let completions = line.completions(ground);
            assert_eq!(line.complete(ground), !completions.is_empty());
            let _ = line.understood(ground);
        });
    }
}
