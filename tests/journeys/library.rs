//! The library of good practices: read at home, beside a guide question, and what it leads to. And what a finished action
//! tells others.

use charrette::{
    session::{Action, Article, Id, Shape, Status},
    tui::keys::{Here, here},
};

use crate::workshop::{Workshop, lindhaven, workshop, workshop_on_disk};

fn action(room: &mut Workshop, number: u32) -> Action {
    room.session().actions.values().find(|action| action.number == number).unwrap().clone()
}

fn article(room: &mut Workshop) -> Article {
    room.session().articles.values().next().unwrap().clone()
}

/// A session with one finished action, in the plan.
fn finished() -> Workshop {
    let room = lindhaven().keys("rNobody reads our letters<esc>oEverybody understands us<esc>");
    room.keys("aWrite letters in plain words @Press office 30.4.<enter><tab>4")
}

#[test]
fn practices_are_filtered_found_and_read_at_home() {
    let room = workshop().keys("l").sees("GOOD PRACTICES").sees("EMPO");
    let room = room.keys("t").sees("Anti-discrimination and Equality").misses("EMPO");
    let room =
        room.keys("c").sees("Norway").keys("y").sees("2001").keys("yy").sees("2022").sees("1 of").keys("y").sees("no year").keys("e");
    let room = room.keys("/diabetes").sees("1 of").sees("EMPO").keys("<enter><enter>").sees("EMPO began in 2005");
    let room = room.keys("<pgdn><pgdn>").sees("Source: Intercultural Cities").keys("<esc>").sees("1 of").keys("e").misses("1 of");
    let room = room.keys("a").sees("Open a session first").keys("<esc>");
    assert_eq!(here(room.app()), Here::Home);
}

#[test]
fn a_practice_that_goes_on_says_so_whatever_its_last_row_holds() {
    let mut room = workshop().keys("l<enter>");
    let mut long = 0;
    for _ in 0..32 {
        room = room.keys("<home>");
        let first = room.screen();
        room = room.keys("<pgdn>");
        if room.screen() != first {
            assert!(first.contains("more below"), "{first}");
            long += 1;
        }
        room = room.keys("<esc><down><enter>");
    }
    assert!(long > 3, "{long} are longer than the screen");
}

#[test]
fn words_that_are_in_no_practice_say_so_and_esc_takes_them_back() {
    let room = workshop().keys("l/zeppelin").sees("No practice fits.").keys("<esc>").sees("EMPO").misses("zeppelin");
    drop(room.keys("<esc>"));
}

#[test]
fn a_practice_read_beside_a_guide_question_inspires_an_action_that_remembers_it() {
    let mut room = lindhaven().keys("<down><f11>").sees("Beside: ").keys("/sponsor<enter>").sees("Kirklees");
    room = room.keys("a").sees("Giving networks of staff new life").keys("Give each network a sponsor<enter>");
    let made = action(&mut room, 1);
    assert_eq!(made.practice, Some(Id::from("kirklees-employee-networks")));
    assert_eq!(made.practice_title, "Giving networks of staff new life (Kirklees Council, United Kingdom)");
    let factor = room.app().open.as_ref().unwrap().factor_id();
    assert!(made.factor == factor && made.question.is_some() && made.example.is_none(), "{made:?}");
    let room = room.keys("<tab>y").keys("<pgdn><pgdn>").sees("After the good practice Giving networks of staff new life");
    drop(room.keys("<esc>e").times(20, "<down>").sees("Inspired by"));
}

#[test]
fn an_example_of_the_sessions_own_benchmark_stays_an_example() {
    let room = lindhaven().keys("i").sees("IDEAS FROM ELSEWHERE").keys("l").sees("GOOD PRACTICES").sees("Beside: ");
    let mut room = room.keys("a").keys("Do it as they did<enter>");
    let made = action(&mut room, 1);
    assert!(made.example.is_some() && made.practice.is_none() && made.practice_title.is_empty(), "{made:?}");
    let mut again = lindhaven().keys("ia").keys("Do it as they did<enter>");
    let other = action(&mut again, 1);
    assert_eq!((other.example, other.factor), (made.example, made.factor), "the one way leads to what the other does");
}

#[test]
fn a_practice_of_ones_own_is_there_and_one_without_a_title_is_told() {
    let room = workshop_on_disk();
    let folder = room.folder().join("practices");
    std::fs::create_dir(&folder).unwrap();
    let own = charrette::practice::TEMPLATE.replace("A headline that says what was done", "Tea in the town hall");
    std::fs::write(folder.join("tea.ron"), &own).unwrap();
    std::fs::write(folder.join("untitled.ron"), own.replace("    title: \"Tea in the town hall\",\n", "")).unwrap();
    let room = room.keys("l").sees("has a fault and is not in the library").keys("/town hall").sees("1 of").sees("Tea in the town hall");
    drop(room);
}

#[test]
fn a_finished_action_becomes_an_article_that_the_library_keeps() {
    let mut room =
        finished().keys("i").sees("ARTICLE ABOUT A GOOD PRACTICE").sees("Nobody reads our letters").sees("Everybody understands us");
    let made = article(&mut room);
    assert_eq!(
        (made.title.as_str(), made.year.as_str(), made.shape, made.kept),
        ("Write letters in plain words", "2026", Shape::Purpose, false)
    );
    assert!(!format!("{made:?}").contains("Press office"), "nobody said that this is no person: {made:?}");
    // The shape is altered and altered back: what was typed stays.
    room = room.keys("<down><down><enter>").keys(" Twice a year.<esc>").times(20, "<down>").keys("<up><up>2").sees("Foundation");
    assert_eq!(article(&mut room).shape, Shape::Concept);
    room = room.times(20, "<down>").keys("<up><up>1");
    let kept = article(&mut room);
    assert_eq!(kept.shape, Shape::Purpose);
    assert!(kept.stimulus.contains("Nobody reads our letters") && kept.stimulus.contains("Twice a year."), "{kept:?}");
    room = room.times(20, "<down>").keys("<up>2");
    assert!(article(&mut room).kept);
    // It is on the shelf of the library, for every session, and can be read as the page that goes out.
    room = room.keys("xp").sees("Write letters in plain words").sees("Stimulus").keys("<esc><esc><esc>");
    room = room.keys("q").keys("l/plain words").sees("1 of").sees("Write letters in plain words").sees("Lindhaven");
    drop(room);
}

#[test]
fn an_article_is_filled_in_the_language_of_its_session_whatever_the_screen_speaks() {
    let mut room = workshop().with_sample("lindhaven-library").keys("<enter><tab>").sees("> A4");
    room.app_mut().words = charrette::words::Words::of("de").into();
    room = room.keys("i").sees("ARTIKEL ÜBER GUTE PRAXIS");
    let made = room.session().articles.into_values().find(|article| article.title.starts_with("Hang up the opening hours")).unwrap();
    let told = format!("{made:?}");
    assert!(told.contains("Communication and public awareness") && told.contains("Desk team"), "{told}");
    assert!(!told.contains("Kommunikation") && !told.contains("Zuständig") && !told.contains("Erkennbar"), "{told}");
}

#[test]
fn the_topic_of_an_article_is_completed_from_the_list_of_the_library() {
    let mut room = finished().keys("i");
    assert!(!article(&mut room).topics.is_empty());
    let at = |room: &mut Workshop| room.screen().lines().any(|line| line.trim_start().starts_with('>') && line.contains("Topics"));
    for _ in 0..12 {
        if at(&mut room) {
            break;
        }
        room = room.keys("<down>");
    }
    let mut room = room.keys("<enter><c-u>Refugees, heri").sees("Culture, Leisure and Heritage").keys("<down><enter>");
    let article = article(&mut room);
    assert_eq!(article.topics, "Refugees, Culture, Leisure and Heritage");
    assert_eq!(article.each_topic(), ["Refugees", "Culture, Leisure and Heritage"]);
}

#[test]
fn topics_that_nothing_is_about_come_after_those_that_lead_to_something() {
    let mut room = workshop().keys("l").sees("GOOD PRACTICES");
    let mut empty = 0;
    let mut seen = 0;
    loop {
        room = room.keys("t");
        let screen = room.screen();
        if screen.contains("t all ·") {
            break;
        }
        seen += 1;
        let is_empty = screen.contains("No practice fits.");
        assert!(is_empty || empty == 0, "{screen}");
        empty += u32::from(is_empty);
        assert!(seen < 40, "{screen}");
    }
    assert_eq!(seen, 22);
    assert!(empty > 0 && empty < 10, "{empty}");
}

#[test]
fn an_article_without_a_title_is_refused_and_nothing_is_lost() {
    let mut room = finished().keys("i<enter><c-u>").keys("<enter>").sees("The article has no title.");
    assert_eq!(article(&mut room).title, "Write letters in plain words");
    room = room.keys("Plain words<enter>");
    assert_eq!(article(&mut room).title, "Plain words");
    let mut room = room.keys("<esc>i").sees("Plain words");
    assert_eq!(room.session().articles.len(), 1, "the second time it is opened, not made anew");
    room = room.keys("<esc>uu");
    assert_eq!(room.session().articles.len(), 0);
}

#[test]
fn what_is_not_done_yet_has_no_article() {
    let mut room = lindhaven().keys("aWrite letters 30.4.<enter><tab>i").sees("An article is written about an action that is done.");
    assert!(room.session().articles.is_empty());
}

#[test]
fn the_round_asks_what_came_of_what_is_done_and_takes_no_answer_too() {
    let room = || lindhaven().keys("aWrite letters @HR 30.4.<enter>aPost the pledge @HR 30.4.<enter><f6>");
    let mut said = room().keys("4").sees("WHAT CAME OF IT").keys("Half as many calls<enter>").sees("Half as many calls");
    assert_eq!(action(&mut said, 1).outcome, "Half as many calls");
    let mut silent = room().keys("4<esc>").keys("<right>").sees("Post the pledge");
    assert_eq!((action(&mut silent, 1).status, action(&mut silent, 1).outcome.as_str()), (Status::Done, ""));
    let mut later = room().keys("4<esc>m").keys("Fewer calls<enter>");
    assert_eq!(action(&mut later, 1).outcome, "Fewer calls");
}

#[test]
fn a_final_plan_takes_what_came_of_it_and_an_article() {
    let room = workshop().with_sample("lindhaven-finished").keys("<enter>").wait(2_500);
    let room = if room.app().typing.is_some() { room.keys("<esc>") } else { room };
    let mut room = room;
    while room.app().room != charrette::app::Room::Plan {
        room = room.keys("<tab>");
    }
    let version = room.session().about.version;
    room = room.keys("4").keys("i").sees("ARTICLE ABOUT A GOOD PRACTICE").misses("This session is final.");
    assert_eq!((room.session().articles.len(), room.session().about.version), (1, version));
}
