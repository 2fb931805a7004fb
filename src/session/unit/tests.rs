#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;

fn unit(id: &str, name: &str, parent: Option<&str>) -> Unit {
    Unit { id: id.into(), organisation: "Lindhaven".to_owned(), name: name.to_owned(), parent: parent.map(Id::from), ..Unit::default() }
}

/// Lindhaven: District North with its library, District South with one of the same name.
fn lindhaven() -> Units {
    let mut units = Units::default();
    for (id, name, parent) in
        [("n", "District North", None), ("s", "District South", None), ("nl", "Library", Some("n")), ("sl", "Library", Some("s"))]
    {
        units = units.altered(&UnitStep::Add(unit(id, name, parent))).unwrap();
    }
    units
}

fn names(units: &Units) -> Vec<String> {
    units.rows().map(|(unit, depth)| format!("{depth} {}", unit.name)).collect()
}

#[test]
fn each_unit_stands_before_those_under_it() {
    assert_eq!(names(&lindhaven()), ["0 District North", "1 Library", "0 District South", "1 Library"]);
}

#[test]
fn two_of_one_name_in_one_place_are_refused_and_nothing_is_lost() {
    let units = lindhaven();
    for step in [
        UnitStep::Add(unit("x", "  district NORTH ", None)),
        UnitStep::Rename { id: "s".into(), name: "District north".to_owned() },
        UnitStep::Move { id: "nl".into(), parent: Some("s".into()) },
    ] {
        let refused = units.altered(&step).unwrap_err();
        assert_eq!(refused.key(), "unit-twice", "{step:?}");
    }
    assert_eq!(units, lindhaven());
    assert!(units.altered(&UnitStep::Add(unit("x", "Library", None))).is_ok(), "in another place it is another one");
}

#[test]
fn a_unit_cannot_be_put_under_itself() {
    for parent in ["n", "nl"] {
        let step = UnitStep::Move { id: "n".into(), parent: Some(parent.into()) };
        assert_eq!(lindhaven().altered(&step).unwrap_err().key(), "unit-in-itself");
    }
}

#[test]
fn what_goes_takes_what_is_under_it_along() {
    let left = lindhaven().altered(&UnitStep::Remove { id: "n".into() }).unwrap();
    assert_eq!(names(&left), ["0 District South", "1 Library"]);
}

#[test]
fn a_session_finds_its_unit_by_name_and_by_path_where_the_name_is_not_enough() {
    let units = lindhaven();
    let one = |text: &str| match units.meant("LINDHAVEN (invented)", text) {
        Meant::One(unit) => unit.id.to_string(),
        Meant::Several(several) => format!("{} of them", several.len()),
        Meant::None => String::new(),
    };
    assert_eq!(one("district  north"), "n");
    assert_eq!(one("Library"), "2 of them");
    assert_eq!(one("District South / library"), "sl");
    assert_eq!(one("District West"), "");
    assert_eq!(one("  "), "");
    let named: Vec<String> = units.iter().map(|unit| units.named(unit)).collect();
    assert_eq!(named, ["District North", "District North / Library", "District South", "District South / Library"]);
}

#[test]
fn units_that_belong_to_each_other_in_a_circle_are_all_shown() {
    let circle = vec![unit("a", "One", Some("b")), unit("b", "Two", Some("a")), unit("c", "Three", Some("gone"))];
    let units = Units::of(circle);
    assert_eq!(units.len(), 3);
    assert!(units.path(&"a".into()).len() < 100);
}

fn near(units: &Units, text: &str) -> Vec<String> {
    units.near("Lindhaven", text).into_iter().map(|unit| units.named(unit)).collect()
}

/// Lindhaven with a harbour of two words and accents.
fn with_harbour() -> Units {
    let harbour = unit("h", "Hafen Süd", None);
    let other = Unit { organisation: "Nordby".to_owned(), ..unit("o", "District Nordby", None) };
    lindhaven().altered(&UnitStep::Add(harbour)).unwrap().altered(&UnitStep::Add(other)).unwrap()
}

#[test]
fn a_unit_is_found_by_any_part_of_its_name_or_path_whatever_its_case_and_accents() {
    let units = with_harbour();
    assert_eq!(near(&units, "dist"), ["District North", "District South", "District North / Library", "District South / Library"]);
    assert_eq!(near(&units, "SUD"), ["Hafen Süd"]);
    assert_eq!(near(&units, "afe"), ["Hafen Süd"], "inside a word too");
    assert_eq!(near(&units, "north lib"), ["District North / Library"]);
    assert_eq!(near(&units, "south/li"), ["District South / Library"]);
    assert_eq!(near(&units, "trict so"), ["District South", "District South / Library"]);
    assert!(near(&units, "zebra").is_empty());
    assert_eq!(near(&units, "").len(), 5, "those of the other organisation are not among them");
}

#[test]
fn what_a_text_means_already_is_not_offered_and_what_may_be_several_is_offered_by_path() {
    let units = with_harbour();
    assert!(near(&units, "hafen  sud").is_empty());
    assert_eq!(near(&units, "library"), ["District North / Library", "District South / Library"]);
    assert!(near(&units, "District South / Library").is_empty());
}

#[test]
fn it_is_said_of_a_unit_that_it_is_not_in_the_list_and_what_is_near_it() {
    let units = with_harbour();
    let said = |organisation: &str, unit: &str| {
        units.remark(organisation, unit).map(|said| (said.key.clone(), said.with.get("units").cloned().unwrap_or_default()))
    };
    assert_eq!(said("Lindhaven", "district north"), None);
    assert_eq!(said("Lindhaven", " "), None);
    assert_eq!(said("", "Anything"), None);
    let unknown = |near: &str| Some(("unit-said-unknown".to_owned(), near.into()));
    assert_eq!(said("Lindhaven", "Distrikt Nort"), unknown("District North, District South"));
    assert_eq!(said("Lindhaven", "Library of the harbour"), unknown("District North / Library, District South / Library"));
    assert_eq!(said("Lindhaven", "Zoo"), unknown(""));
    let several = Some(("unit-said-several".to_owned(), "District North / Library, District South / Library".into()));
    assert_eq!(said("Lindhaven", "Library"), several);
    assert_eq!(said("Westby", "Zoo").unwrap().0, "unit-said-no-list");
    assert_eq!(Units::default().remark("Lindhaven", "Zoo"), None, "nobody keeps a list");
}

#[test]
fn organisations_are_offered_once_and_not_when_they_are_typed_already() {
    let names = ["Lindhaven", "lindhaven (invented)", "Nordby", "Øst-Nordby", ""];
    assert_eq!(names_near("nord", names.into_iter()), ["Nordby", "Øst-Nordby"]);
    assert_eq!(names_near("", names.into_iter()), ["Lindhaven", "Nordby", "Øst-Nordby"]);
    assert_eq!(names_near("NORDBY", names.into_iter()), ["Øst-Nordby"]);
    assert_eq!(names_near("ost", names.into_iter()), ["Øst-Nordby"]);
}

/// The tree before a step, the one after it, and what it altered.
fn done(units: &Units, step: &UnitStep) -> (Units, Vec<UnitChange>) {
    let after = units.altered(step).unwrap();
    let changes = units.changes(&after);
    (after, changes)
}

fn steps() -> [UnitStep; 6] {
    [
        UnitStep::Add(unit("x", "Harbour", Some("n"))),
        UnitStep::Rename { id: "s".into(), name: "South".to_owned() },
        UnitStep::Move { id: "n".into(), parent: Some("s".into()) },
        UnitStep::Owes { id: "nl".into(), owes: true },
        UnitStep::Remove { id: "n".into() },
        UnitStep::Remove { id: "sl".into() },
    ]
}

#[test]
fn whatever_is_done_to_the_tree_can_be_taken_back_and_done_again() {
    for step in steps() {
        let (after, changes) = done(&lindhaven(), &step);
        assert!(!changes.is_empty());
        let back = after.altered(&UnitStep::Put(UnitChange::inverse(&changes))).unwrap();
        assert_eq!(back, lindhaven(), "{step:?}");
        assert_eq!(back.altered(&UnitStep::Put(changes)).unwrap(), after, "{step:?}");
    }
}

#[test]
fn what_somebody_else_altered_since_is_not_taken_back_and_what_they_altered_beside_it_stands() {
    let others: [&[UnitStep]; 6] = [
        &[UnitStep::Add(unit("y", "Cranes", Some("x")))],
        &[UnitStep::Rename { id: "s".into(), name: "Deep south".to_owned() }],
        &[UnitStep::Move { id: "n".into(), parent: None }],
        &[UnitStep::Remove { id: "nl".into() }],
        &[UnitStep::Add(unit("y", "District North", None))],
        &[UnitStep::Remove { id: "s".into() }],
    ];
    for (step, theirs) in steps().into_iter().zip(others) {
        let (mut after, changes) = done(&lindhaven(), &step);
        for their in theirs {
            after = after.altered(their).unwrap();
        }
        let refused = after.altered(&UnitStep::Put(UnitChange::inverse(&changes))).unwrap_err();
        assert!(["unit-altered-since", "unit-twice"].contains(&refused.key()), "{step:?}: {refused:?}");
    }
    let (after, changes) = done(&lindhaven(), &UnitStep::Rename { id: "s".into(), name: "South".to_owned() });
    let after = after.altered(&UnitStep::Owes { id: "s".into(), owes: true }).unwrap();
    let back = after.altered(&UnitStep::Put(UnitChange::inverse(&changes))).unwrap();
    let south = back.get(&"s".into()).unwrap();
    assert_eq!((south.name.as_str(), south.owes_report), ("District South", true));
}

#[test]
fn taking_back_never_puts_a_unit_under_itself() {
    let (after, changes) = done(&lindhaven(), &UnitStep::Move { id: "nl".into(), parent: Some("sl".into()) });
    let back = UnitStep::Put(UnitChange::inverse(&changes));
    let theirs = after.altered(&UnitStep::Move { id: "n".into(), parent: Some("nl".into()) }).unwrap();
    assert_eq!(theirs.altered(&back).unwrap_err().key(), "unit-altered-since");
}
