//! The library of good practices: listed, printed, added to.

use std::{fs, path::Path};

use super::{Desk, args, columns, said::Said};
use crate::{
    benchmark,
    export::{file, json},
    failure::Failure,
    practice::{self, Narrow, Practice},
    text::{self, fold},
    words::Words,
};

/// The most cells of a title in the list; data has it whole.
const TITLE: usize = 60;
/// Lines of what is printed are no longer.
const WIDTH: usize = 78;

/// Lists, prints or adds.
pub fn practices(desk: &Desk, asked: args::Practices) -> Result<Said, Failure> {
    match &asked.command {
        None => list(desk, asked),
        Some(args::Practice::Show { practice }) => show(desk, practice),
        Some(args::Practice::Add { file }) => add(desk, file),
        Some(args::Practice::Template) => Ok(Said::text(&practice::template(&desk.words))),
        Some(args::Practice::Topics) => topics(desk),
    }
}

/// The whole library, and trouble with what of it cannot be taken.
pub fn library(desk: &Desk) -> Result<(Vec<Practice>, Vec<Failure>), Failure> {
    let (benchmarks, mut trouble) = benchmark::load_folder(&desk.place.benchmarks());
    let (mut all, faulty) = practice::library(&desk.words, &benchmarks, &desk.place.practices());
    trouble.extend(faulty);
    if let Some(store) = desk.place.if_any()? {
        let kept = store.kept_articles()?;
        all.extend(kept.iter().map(|kept| {
            let mut practice = kept.article.practice(&kept.session, &kept.session_title);
            practice.tell_topics(&desk.words);
            practice
        }));
    }
    Ok((all, trouble))
}

fn list(desk: &Desk, asked: args::Practices) -> Result<Said, Failure> {
    let (all, trouble) = library(desk)?;
    let narrow = Narrow { topic: asked.topic, country: asked.country, year: asked.year, words: asked.find.unwrap_or_default() };
    let fitting: Vec<&Practice> = all.iter().filter(|practice| narrow.takes(practice)).collect();
    let mut said = if asked.json {
        let array: Vec<_> = fitting.iter().map(|practice| json::practice(practice)).collect();
        let text =
            serde_json::to_string_pretty(&array).map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))?;
        Said::text(&text)
    } else {
        Said::text(&columns::lines(&fitting.iter().map(|practice| row(practice, &desk.words)).collect::<Vec<_>>()))
    };
    if fitting.is_empty() {
        let (topics, countries, years) = (practice::topics_offered(&all, &desk.words), practice::countries(&all), practice::years(&all));
        let named = topics.iter().chain(all.iter().filter_map(|practice| practice.factor.as_ref()));
        let is_there =
            |topic: &String| practice::known_topic(topic).is_some() || named.clone().any(|name| fold(name).contains(&fold(topic)));
        let known = [
            ("topic", text::shorten(&text::one_line(narrow.topic.as_deref().unwrap_or_default()), TITLE).into()),
            ("topics", topics.join(" · ").into()),
            ("countries", countries.join(" · ").into()),
            ("years", years.join(" · ").into()),
        ];
        let is_unknown = narrow.topic.as_ref().is_some_and(|topic| !is_there(topic));
        said = said.aside(&desk.words.with(if is_unknown { "practices-no-topic" } else { "practices-none-fit" }, &known));
    }
    let told = trouble.iter().map(|failure| failure.tell(&desk.words)).collect::<Vec<_>>();
    Ok(told.iter().fold(said, |said, line| said.and(Said::default().aside(line))))
}

fn row(practice: &Practice, words: &Words) -> Vec<String> {
    vec![
        text::one_line(&practice.id),
        practice.year.clone().unwrap_or_else(|| words.say("practice-no-year")),
        text::shorten(&text::one_line(&practice.whose()), 44),
        text::shorten(&text::one_line(&practice.title), TITLE),
    ]
}

fn show(desk: &Desk, wanted: &str) -> Result<Said, Failure> {
    let (all, trouble) = library(desk)?;
    let is_meant = |practice: &&Practice| practice.id == wanted.trim();
    if let Some(found) = all.iter().find(is_meant) {
        return Ok(Said::text(&page(found, &desk.words)));
    }
    // What has faults may be the one that was meant.
    if let Some(failure) = trouble.into_iter().find(|failure| failure.tell(&desk.words).contains(wanted.trim())) {
        return Err(failure);
    }
    let near = all.iter().filter(|practice| fold(&format!("{} {}", practice.id, practice.title)).contains(&fold(wanted)));
    let near: Vec<String> = near.take(8).map(|practice| practice.id.clone()).collect();
    let failure = Failure::new("practice-unknown").with("id", text::shorten(&text::one_line(wanted), 60));
    Err(failure.with("count", near.len()).with("near", near.join(", ")).usage())
}

/// A practice as plain text.
fn page(practice: &Practice, words: &Words) -> String {
    let mut page = String::new();
    let mut line = |indent: usize, text: &str| {
        for row in text::wrap(text, WIDTH - indent) {
            page.push_str(&" ".repeat(indent));
            page.push_str(row.trim_end());
            page.push('\n');
        }
    };
    line(0, &practice.title);
    let year = practice.year.clone().unwrap_or_else(|| words.say("practice-no-year"));
    line(0, &words.dotted(&[practice.whose(), year]));
    let about = practice.about();
    if !about.is_empty() {
        line(0, &words.dotted(&about));
    }
    for (head, part) in practice.shape.parts() {
        line(0, "");
        if let Some(head) = head {
            line(0, &words.say(head));
        }
        line(if head.is_some() { 2 } else { 0 }, part);
    }
    line(0, "");
    line(0, &words.with("practice-source", &[("source", practice.source.as_str().into())]));
    page
}

fn add(desk: &Desk, path: &Path) -> Result<Said, Failure> {
    let (all, _) = library(desk)?;
    let checked = match practice::checked(path, &all, &desk.words)? {
        Ok(checked) => checked,
        Err(faults) => {
            let count = faults.lines().count();
            return Ok(Said::text(&faults).aside(&desk.words.with("practice-faulty", &[("count", count.into())])).exit(1));
        }
    };
    let folder = desk.place.practices();
    let shown = |path: &Path| text::one_line(&path.display().to_string());
    fs::create_dir_all(&folder)
        .map_err(|error| Failure::new("practice-no-folder").with("path", shown(&folder)).with("reason", error.to_string()))?;
    let kept = folder.join(format!("{}.ron", checked.practice.id));
    file::write(&kept, &checked.bytes, false)?;
    let args = [("title", checked.practice.title.as_str().into()), ("path", shown(&kept).into())];
    Ok(Said::text(&desk.words.with("practice-added", &args)))
}

fn topics(desk: &Desk) -> Result<Said, Failure> {
    let (all, _) = library(desk)?;
    let about = |topic: &String| {
        let count = all.iter().filter(|practice| practice.topics.iter().any(|there| fold(there) == fold(topic))).count();
        vec![topic.clone(), count.to_string()]
    };
    Ok(Said::text(&columns::lines(&practice::topics_offered(&all, &desk.words).iter().map(about).collect::<Vec<_>>())))
}
