//! What makes a gap harder, whose it is to change, and what can only be argued for.

use std::fs;

use charrette::{
    app::{Over, export::Outcome},
    session::{Context, Provides, Reach},
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop};

fn written(room: &Workshop) -> String {
    match &room.app().over {
        Some(Over::Export(export)) => match &export.outcome {
            Outcome::Written(path) => fs::read_to_string(path).unwrap(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn context_is_noted_for_the_city_first_and_then_tied_to_the_gap_it_makes_harder() {
    let room = lindhaven().keys("<f10>k").sees("THE CITY'S CONTEXT").sees("May involve: Which tasks fall to the state");
    let mut room = room.keys("<enter>The state runs the job centres<esc>").sees("The state runs the job centres");
    assert_eq!(room.session().context_of("national-legislation", None).text, "The state runs the job centres");
    // Esc leads back to the overview, and from there to the walk.
    room = room.keys("<esc>");
    assert_eq!(here(room.app()), Here::Overview);
    room = room.keys("<esc>3c").sees("1  PUBLIC COMMITMENT").sees("Ours to change?");
    room = room.keys("<down><down>").sees("For the city: The state runs the job centres").keys("<right>").sees("makes it harder");
    room = room.keys("<down><enter>No figures by district<esc><esc>").sees("harder: National legislation and policy");
    // What was written about it stands there, and in the city's own list.
    room = room.sees("No figures by district (Data").keys("<f10>k").sees("makes harder: 1 Public commitment (No");
    room = room.keys("<esc><esc>");
    let factor = "public-commitment".into();
    let session = room.session();
    let texts: Vec<&str> = session.contexts.values().map(|context: &Context| context.text.as_str()).collect();
    assert_eq!(texts, ["No figures by district", "The state runs the job centres", ""]);
    // An arrow takes back what nobody wrote about, and throws no words away.
    room = room.keys("c<down><down><left><down><left>");
    let session = room.session();
    assert_eq!(session.context_of("data-availability", Some(&factor)).text, "No figures by district");
    assert_eq!(session.contexts.len(), 2);
    room = room.keys("u");
    assert_eq!(room.session().contexts.len(), 3);
}

#[test]
fn at_a_gap_outside_our_hands_the_city_argues_instead_of_doing() {
    let mut room = lindhaven().keys("3aPost the pledge @Press office 17.4.<enter>").keys("9").sees("whose it is to change");
    room = room.keys("3").sees("outside our hands").keys("aAsk the ministry for a law @Mayor 30.4.<enter>");
    let argues: Vec<(String, bool)> = room.session().actions_in_order().map(|action| (action.title.clone(), action.argues)).collect();
    assert_eq!(argues, [("Post the pledge".to_owned(), false), ("Ask the ministry for a law".to_owned(), true)]);
    assert_eq!(room.session().finding(&"public-commitment".into()).reach, Some(Reach::Outside));
    room = room.keys("<tab>").sees("QUICK WINS   1").sees("TO ARGUE FOR   1");
    // The arrows reach it, and its form can say that the city does it after all.
    room = room.keys("<down><down><enter>").sees("ACTION A2");
    room = room.keys("<esc><esc>x<enter>");
    let page = written(&room);
    let (quick, argued) = (page.find("## Quick wins").unwrap(), page.find("## To argue for").unwrap());
    assert!(page.find("| A1 | Post the pledge").unwrap() > quick && page.find("| A1 | Post the pledge").unwrap() < argued, "{page}");
    assert!(page.find("| A2 | Ask the ministry for a law").unwrap() > argued, "{page}");
    assert!(page.contains("- **Ours to change:** no, it is outside our hands"), "{page}");
    assert!(page.contains("- **Outside our hands:** 1 Public commitment"), "{page}");
}

#[test]
fn who_provides_a_service_is_said_and_the_page_by_duty_says_it_again() {
    let room = lindhaven().keys("g<down><down><down><down><down><down><down><down><down><enter>").sees("10  WELCOME CULTURE");
    let mut room = room.keys("3c<down>2").sees("Who those others are").keys("<down><enter>The state, job centre<enter><esc>");
    let finding = room.session().finding(&"welcome-culture".into());
    assert_eq!((finding.provides, finding.providers.as_str()), (Some(Provides::Others), "The state, job centre"));
    room = room.keys("<f10>d").sees("By duty: Diversity plan 2026-2029").keys("x<enter>");
    let page = written(&room);
    assert!(page.contains("others provide it, we advocate (The state, job centre)"), "{page}");
    assert!(page.contains("- Fair treatment at work: no key factor of this benchmark serves it."), "{page}");
    assert!(page.contains("- Fair in every policy: its key factors are not judged, and nothing is planned (2 Strategy,"), "{page}");
    assert!(page.contains("One of 11 duties is touched by a judgement or an action."), "{page}");
    assert!(page.contains("our own reading"), "{page}");
    assert!(page.contains("## Key factors tied to no duty") && page.contains("11 Conflict mediation"), "{page}");
    for role in ["policy-maker", "service provider", "employer", "buyer of goods and services"] {
        assert!(page.contains(&format!("## As {role}")), "{page}");
    }
}

#[test]
fn a_session_keeps_the_text_it_was_made_with_though_ours_has_duties_now() {
    let mut old = charrette::benchmark::builtin("integrating-cities").unwrap();
    old.charter = None;
    old.factors.iter_mut().for_each(|factor| factor.duties.clear());
    let room = workshop().with_benchmark("old00001", "Plan of 2025", old);
    let mut room = room.keys("<enter><f10>d").sees("has no duties to read by");
    assert_eq!(here(room.app()), Here::Overview);
    // A new one has them.
    room = room.keys("q").lindhaven().keys("<f10>d").sees("By duty");
    assert!(room.app().open.as_ref().unwrap().benchmark.charter.is_some());
}
