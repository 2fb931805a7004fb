//! The library of good practices: what others have done, to learn from and to be inspired by. Content, not code. It is
//! put together of the practices that come with the program, of the examples of every benchmark, of one's own in a
//! folder, and of the articles that sessions keep (`session/article.rs` makes practices of those).

mod folder;
mod narrow;
mod topic;

use serde::{Deserialize, Serialize};

pub use folder::{Checked, TEMPLATE, checked, load_folder, template};
pub use narrow::{Narrow, beside};
pub use topic::{
    TOPICS, apart as topics_apart, completions as topic_completions, known as known_topic, last as last_topic, listed as topics_listed,
};

use crate::{
    benchmark::{Benchmark, Example, KeyFactor, builtins_in, read},
    failure::Failure,
    text::{fold, natural},
    words::Words,
};

/// The practices that come with the program, a list for each language that they are there in.
const SOURCES: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            include_str!("../practices/oslo-equality-data.ron"),
            include_str!("../practices/kirklees-employee-networks.ron"),
            include_str!("../practices/bergen-empo.ron"),
            include_str!("../practices/oslo-learning-organisation.ron"),
        ],
    ),
    (
        "nb",
        &[
            include_str!("../practices/nb/oslo-equality-data.ron"),
            include_str!("../practices/nb/kirklees-employee-networks.ron"),
            include_str!("../practices/nb/bergen-empo.ron"),
            include_str!("../practices/nb/oslo-learning-organisation.ron"),
        ],
    ),
    (
        "de",
        &[
            include_str!("../practices/de/oslo-equality-data.ron"),
            include_str!("../practices/de/kirklees-employee-networks.ron"),
            include_str!("../practices/de/bergen-empo.ron"),
            include_str!("../practices/de/oslo-learning-organisation.ron"),
        ],
    ),
];

/// A good practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The version of this file's shape; 1.
    pub format: u32,
    /// Stable id. Of an example of a benchmark `BENCHMARK/FACTOR/EXAMPLE`, of an article `SESSION/ARTICLE`.
    pub id: String,
    /// Its headline.
    pub title: String,
    /// Whose practice it is; blank where the source names only the city.
    pub organisation: String,
    /// The city.
    pub city: String,
    /// Its country.
    pub country: String,
    /// The year or years, where the source gives them.
    #[serde(default)]
    pub year: Option<String>,
    /// What it is about.
    #[serde(default)]
    pub topics: Vec<String>,
    /// The key factor whose example it is, by name; it is looked for by that as by a topic. Stands in no file.
    #[serde(skip)]
    pub factor: Option<String>,
    /// Where it comes from: title, organisation and year of the source.
    pub source: String,
    /// What there is to tell.
    pub shape: Told,
}

/// What there is to tell of a practice, in one of three shapes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Told {
    /// As the Intercultural Cities pages tell most of theirs.
    Purpose {
        /// What it was for.
        purpose: String,
        /// What set it off.
        stimulus: String,
        /// How it went.
        process: String,
        /// What came of it.
        impact: String,
        /// Where more can be read.
        #[serde(default)]
        reference: Option<String>,
    },
    /// As they tell some others.
    Concept {
        /// What it is.
        concept: String,
        /// What it rests on.
        foundation: String,
        /// How far it has come.
        progress: String,
    },
    /// One text.
    Free(String),
}

impl Told {
    /// Its parts in order: the message of each heading, none where the text stands by itself. Blank ones are left out.
    #[must_use]
    pub fn parts(&self) -> Vec<(Option<&'static str>, &str)> {
        let parts = match self {
            Self::Purpose { purpose, stimulus, process, impact, reference } => vec![
                (Some("practice-part-aim"), purpose.as_str()),
                (Some("practice-part-stimulus"), stimulus),
                (Some("practice-part-process"), process),
                (Some("practice-part-impact"), impact),
                (Some("practice-part-reference"), reference.as_deref().unwrap_or_default()),
            ],
            Self::Concept { concept, foundation, progress } => vec![
                (Some("practice-part-concept"), concept.as_str()),
                (Some("practice-part-foundation"), foundation),
                (Some("practice-part-progress"), progress),
            ],
            Self::Free(text) => vec![(None, text.as_str())],
        };
        parts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }
}

impl Practice {
    /// Whose it is: the organisation and the city, or what is known of them.
    #[must_use]
    pub fn whose(&self) -> String {
        let parts = [&self.organisation, &self.city, &self.country].map(String::as_str);
        let mut said: Vec<&str> = Vec::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            // "City of Oslo, Oslo" says one thing twice.
            if !said.iter().any(|before| fold(before).contains(&fold(part))) {
                said.push(part);
            }
        }
        said.join(", ")
    }

    /// What it is about: its topics, and behind them the key factor whose example it is.
    #[must_use]
    pub fn about(&self) -> Vec<String> {
        self.topics.iter().chain(&self.factor).cloned().collect()
    }

    /// The practice of this key factor's example.
    #[must_use]
    pub fn of_example(benchmark: &Benchmark, factor: &KeyFactor, example: &Example) -> Self {
        let told: Vec<&str> = [Some(&example.did), example.result.as_ref()]
            .into_iter()
            .flatten()
            .chain(&example.figures)
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        Self {
            format: 1,
            id: example_id(benchmark, factor, example),
            title: capital(&example.brief),
            organisation: String::new(),
            city: example.city.clone(),
            country: example.country.clone(),
            year: example.year.clone(),
            topics: example.topics.clone(),
            factor: Some(factor.name.clone()),
            source: benchmark.source.clone(),
            shape: Told::Free(told.join("\n\n")),
        }
    }

    /// The id of the example of this benchmark that it was made of, as records hold it: `FACTOR/EXAMPLE`.
    #[must_use]
    pub fn example_of(&self, benchmark: &Benchmark) -> Option<String> {
        let full = self.id.strip_prefix(&benchmark.id)?.strip_prefix('/')?;
        benchmark.example(full).map(|_| full.to_owned())
    }
}

/// The id that an example has in the library.
#[must_use]
pub fn example_id(benchmark: &Benchmark, factor: &KeyFactor, example: &Example) -> String {
    format!("{}/{}", benchmark.id, factor.full(&example.id))
}

/// A line that begins a sentence of its own: what is called out in the walk begins in small letters.
fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The examples of a benchmark as practices.
pub fn of_benchmark(benchmark: &Benchmark) -> impl Iterator<Item = Practice> + '_ {
    benchmark
        .factors
        .iter()
        .flat_map(move |factor| factor.examples.iter().map(move |example| Practice::of_example(benchmark, factor, example)))
}

/// The practices that come with the program, in a language where they are there in it: those that are written up by
/// themselves first, then the examples of the benchmarks.
#[must_use]
pub fn builtin(language: &str) -> Vec<Practice> {
    let of = |code: &str| SOURCES.iter().find(|(language, _)| *language == code).map(|(_, texts)| *texts);
    let texts = of(language).or_else(|| of("en")).unwrap_or_default();
    // The texts are part of the binary and read whole in a test.
    let mut all: Vec<Practice> = texts.iter().filter_map(|text| read(text).ok()).collect();
    all.extend(builtins_in(language).iter().flat_map(of_benchmark));
    all
}

/// The whole library but for what sessions keep: what comes with the program, the examples of these benchmarks of
/// one's own, and one's own practices in a folder. What cannot be taken is told beside it: files with faults, and a
/// practice with the id of another. Topics of the list are told in the reader's words.
#[must_use]
pub fn library(words: &Words, benchmarks: &[Benchmark], folder: &std::path::Path) -> (Vec<Practice>, Vec<Failure>) {
    let mut all = builtin(words.code());
    for practice in benchmarks.iter().flat_map(of_benchmark) {
        // A built-in benchmark in another edition has the same examples once more.
        if all.iter().all(|known| known.id != practice.id) {
            all.push(practice);
        }
    }
    let (own, mut faulty) = load_folder(folder);
    for (file, practice) in own {
        match all.iter().find(|known| known.id == practice.id) {
            Some(known) => faulty.push(folder::taken(&practice.id, &known.title, &file)),
            None => all.push(practice),
        }
    }
    all.iter_mut().for_each(|practice| practice.tell_topics(words));
    (all, faulty)
}

/// What a story about this key factor is about to begin with: the topics that most of its examples share, or else its name.
#[must_use]
pub fn topics_on(factor: &KeyFactor, words: &Words) -> Vec<String> {
    let count = |topic: &String| factor.examples.iter().filter(|example| example.topics.contains(topic)).count();
    let all: Vec<&String> = factor.examples.iter().flat_map(|example| &example.topics).collect();
    let most = all.iter().map(|topic| count(topic)).max().unwrap_or(0);
    let mut topics: Vec<String> = Vec::new();
    for topic in all.into_iter().filter(|topic| count(topic) == most).map(|name| topic::told(name, words)) {
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    if topics.is_empty() { vec![factor.name.clone()] } else { topics }
}

/// The topics that the library can be filtered by: those of the list that some of these practices are about, with what
/// else theirs are, in the order of people; and behind them those of the list that none is about yet.
#[must_use]
pub fn topics_offered(practices: &[Practice], words: &Words) -> Vec<String> {
    let mut all = topics(practices);
    let none_yet = topic::listed(words).into_iter().filter(|name| !all.iter().any(|topic| fold(topic) == fold(name)));
    let none_yet: Vec<String> = none_yet.collect();
    all.extend(none_yet);
    all
}

/// Every value that practices have, once, in the order of people.
fn each<'a>(values: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for value in values.filter(|value| !value.is_empty()) {
        if !all.iter().any(|known| fold(known) == fold(value)) {
            all.push(value.to_owned());
        }
    }
    all.sort_by(|a, b| natural(&fold(a), &fold(b)));
    all
}

/// The topics of these practices, each once.
#[must_use]
pub fn topics(practices: &[Practice]) -> Vec<String> {
    each(practices.iter().flat_map(|practice| &practice.topics).map(String::as_str))
}

/// Their countries.
#[must_use]
pub fn countries(practices: &[Practice]) -> Vec<String> {
    each(practices.iter().map(|practice| practice.country.as_str()))
}

/// Their years.
#[must_use]
pub fn years(practices: &[Practice]) -> Vec<String> {
    each(practices.iter().filter_map(|practice| practice.year.as_deref()))
}

#[cfg(test)]
mod tests;
