//! What a finished action has to tell others: a good-practice article, in one of the shapes that the Intercultural
//! Cities pages and the OXLO learning guide tell theirs in.

use super::{Action, Cut, Id, PartyKind, Session, SessionId, record::record, record::word_enum};
use crate::{
    benchmark::Benchmark,
    practice::{Practice, Told, topics_apart, topics_on},
    text::one_line,
    words::Words,
};

word_enum! {
    /// The shape in which a good practice is told.
    Shape {
        /// Purpose, stimulus, process, impact, key reference.
        #[default]
        Purpose = "purpose",
        /// Concept, foundation, progress.
        Concept = "concept",
        /// One text.
        Free = "free",
    }
}

impl Shape {
    /// The parts that it is told in, as the fields of an [`Article`] are named, in order.
    #[must_use]
    pub fn parts(self) -> &'static [&'static str] {
        match self {
            Self::Purpose => &["aim", "stimulus", "process", "impact", "reference"],
            Self::Concept => &["concept", "foundation", "progress"],
            Self::Free => &["text"],
        }
    }
}

record! {
    /// A good-practice article about a finished action. What was written in one shape is kept when another is chosen.
    Article {
        /// The action that it tells of.
        action: Id,
        /// The shape in which it is told.
        shape: Shape,
        /// Its headline.
        title: String,
        /// The organisation whose practice it is.
        organisation: String,
        /// The city.
        city: String,
        /// The country.
        country: String,
        /// The year or years; blank where nobody said.
        year: String,
        /// What it is about, apart by commas.
        topics: String,
        /// What it was for.
        aim: String,
        /// What set it off.
        stimulus: String,
        /// How it went.
        process: String,
        /// What came of it.
        impact: String,
        /// Where more can be read.
        reference: String,
        /// What it is.
        concept: String,
        /// What it rests on.
        foundation: String,
        /// How far it has come.
        progress: String,
        /// The whole of it, where it has no parts.
        text: String,
        /// Whether it is in the library of good practices.
        kept: bool,
    }
}

impl Article {
    /// An article about an action, filled from the chain behind it as far as that goes: why it is there set it off, the
    /// objective is what it was for, what was done and said of it is how it went, and what came of it its impact. Names
    /// of persons stay out of it: roles stand in their place, and whoever writes may put names in.
    #[must_use]
    pub fn about(whole: &Session, action: &Id, benchmark: &Benchmark, words: &Words) -> Option<Self> {
        let session = Cut { without_names: true, ..Cut::default() }.of(whole, words);
        let action = session.actions.get(action)?;
        let factor = action.factor.as_ref();
        let finding = factor.map(|factor| session.finding(factor)).unwrap_or_default();
        let question = action.question.as_ref().and_then(|id| benchmark.question(id.as_str())).map(|(_, question)| question.text.clone());
        let stimulus = paragraphs([finding.improvements, finding.reason, question.unwrap_or_default()]);
        let aim = if finding.objective.trim().is_empty() { action.title.clone() } else { finding.objective };
        let overall = [&action.overall_plan, &finding.overall_plan].into_iter().find(|plan| !plan.is_empty()).cloned().unwrap_or_default();
        let news: Vec<String> = session.news_of(&action.id).map(|news| news.text.clone()).collect();
        let process = paragraphs([action.detail.clone(), led(whole, &session, action, words)].into_iter().chain(news.iter().cloned()));
        let last = news.into_iter().rev().find(|text| !text.trim().is_empty()).unwrap_or_default();
        let came = if action.outcome.trim().is_empty() { last } else { action.outcome.clone() };
        let measured = if action.measure.trim().is_empty() {
            String::new()
        } else {
            words.with("article-measured", &[("measure", one_line(&action.measure).into())])
        };
        let impact = paragraphs([came, measured]);
        let topics = factor.and_then(|id| benchmark.factor(id.as_str())).map(|factor| topics_on(factor, words)).unwrap_or_default();
        let year = action.completed.map(|date| date.year().to_string()).unwrap_or_default();
        let organisation = session.about.organisation.clone();
        Some(Self {
            id: Id::default(),
            action: action.id.clone(),
            title: action.title.clone(),
            city: organisation.clone(),
            organisation: if session.about.unit.is_empty() { organisation } else { session.about.unit.clone() },
            year,
            topics: topics.join(", "),
            concept: paragraphs([action.title.clone(), action.detail.clone()]),
            foundation: paragraphs([overall, aim.clone()]),
            progress: impact.clone(),
            text: paragraphs([stimulus.clone(), process.clone(), impact.clone()]),
            aim,
            stimulus,
            process,
            impact,
            ..Self::default()
        })
    }

    /// What it tells, in the shape that was chosen.
    #[must_use]
    pub fn told(&self) -> Told {
        match self.shape {
            Shape::Purpose => Told::Purpose {
                purpose: self.aim.clone(),
                stimulus: self.stimulus.clone(),
                process: self.process.clone(),
                impact: self.impact.clone(),
                reference: (!self.reference.is_empty()).then(|| self.reference.clone()),
            },
            Shape::Concept => {
                Told::Concept { concept: self.concept.clone(), foundation: self.foundation.clone(), progress: self.progress.clone() }
            }
            Shape::Free => Told::Free(self.text.clone()),
        }
    }

    /// What it is about, apart.
    #[must_use]
    pub fn each_topic(&self) -> Vec<String> {
        topics_apart(&self.topics)
    }

    /// It as a practice of the library; its source is the session that tells it.
    #[must_use]
    pub fn practice(&self, session: &SessionId, session_title: &str) -> Practice {
        Practice {
            format: 1,
            id: format!("{session}/{}", self.id),
            title: one_line(&self.title),
            organisation: self.organisation.clone(),
            city: self.city.clone(),
            country: self.country.clone(),
            year: (!self.year.trim().is_empty()).then(|| one_line(&self.year)),
            topics: self.each_topic(),
            factor: None,
            source: one_line(session_title),
            shape: self.told(),
        }
    }
}

/// Who led it: a department or a role by its name; a person is told by the role alone, and only where there is one.
fn led(whole: &Session, session: &Session, action: &Action, words: &Words) -> String {
    let of = |session: &Session, number: u32| {
        let lead = session.actions.values().find(|other| other.number == number)?.lead.clone()?;
        session.parties.get(&lead).cloned()
    };
    let is_told = of(whole, action.number).is_some_and(|lead| lead.kind != PartyKind::Person || !lead.role.trim().is_empty());
    let lead = of(session, action.number).filter(|lead| is_told && !lead.name.trim().is_empty());
    lead.map(|lead| words.with("article-led", &[("lead", one_line(&lead.name).into())])).unwrap_or_default()
}

/// Texts as paragraphs; what says nothing, or the same once more, is left out.
fn paragraphs(texts: impl IntoIterator<Item = String>) -> String {
    let mut said: Vec<String> = Vec::new();
    for text in texts {
        let text = text.trim().to_owned();
        if !text.is_empty() && !said.contains(&text) {
            said.push(text);
        }
    }
    said.join("\n\n")
}

impl Session {
    /// The article about an action, where there is one.
    #[must_use]
    pub fn article_on(&self, action: &Id) -> Option<&Article> {
        self.articles.values().find(|article| article.action == *action)
    }

    /// The articles in the order of the actions that they tell of.
    #[must_use]
    pub fn articles_in_order(&self) -> Vec<&Article> {
        let mut all: Vec<&Article> = self.articles.values().collect();
        all.sort_by_key(|article| (self.actions.get(&article.action).map(|action| action.number), &article.id));
        all
    }
}
