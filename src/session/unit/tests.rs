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
