//! A benchmark: the standard a city measures itself against, as key factors with guide questions and
//! city examples. Content, not code: nothing here knows how many key factors there are or what they
//! are called. The shape follows the EUROCITIES Integrating Cities toolkits (2012).

mod builtin;
mod check;
mod load;

use serde::{Deserialize, Serialize};

pub use builtin::{SOURCES, Source, builtin, builtin_in, builtins, builtins_in};
pub use check::{Counts, Fault, Report, check, check_practice, check_text, fault_line, limits, load_folder, load_path};
pub use load::{edition_text, layout, options, read, read_edition};

/// A whole benchmark in one edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// The version of this file's shape; 1.
    pub format: u32,
    /// Stable id, small letters, digits and dashes.
    pub id: String,
    /// The edition: often the year of publication.
    pub edition: String,
    /// The title that people know it by.
    pub title: String,
    /// The language of its texts, as an ISO 639 code.
    pub language: String,
    /// Who wrote the benchmark.
    pub organisation: String,
    /// The line that every exported page ends with: title and authoring organisation of the source.
    pub source: String,
    /// In a plain sentence or two, for whom it is and what a session is held about: how set-up offers it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brief: Option<String>,
    /// The headline that all key factors together serve.
    pub standard: String,
    /// The roles in which a city acts (the Charter's four, in the built-in one).
    #[serde(default)]
    pub roles: Vec<Role>,
    /// The charter whose duties the key factors serve, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charter: Option<Charter>,
    /// The key factors, in the order in which a room goes through them.
    #[serde(default)]
    pub factors: Vec<KeyFactor>,
    /// What lies largely outside a city's control and explains how far it has come.
    #[serde(default)]
    pub context: Vec<ContextFactor>,
    /// Further reading that the source names.
    #[serde(default)]
    pub references: Vec<Reference>,
}

/// A role in which a city acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Duties that cities have taken on, apart from the benchmark: another way to read what it finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Charter {
    /// Its title.
    pub title: String,
    /// The line that a page by duty names it with: title and authoring organisation.
    pub source: String,
    /// What holds where a city does not provide a service itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Whose reading it is which key factor serves which duty.
    pub mapping: String,
    /// The duties, in the order of their roles.
    pub duties: Vec<Duty>,
}

/// What a city has promised to do in one of its roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Stable id.
    pub id: String,
    /// Id of the role in which the city has it.
    pub role: String,
    /// Its short name.
    pub name: String,
    /// What the city does.
    pub text: String,
}

/// A statement that can be judged, with what to look into before judging it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFactor {
    /// Stable id, unique within the benchmark.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// What is true of a city that has it in place.
    pub statement: String,
    /// Why it matters.
    pub why: String,
    /// How it works, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// Ids of the roles that it concerns.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Ids of the charter's duties that it serves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<String>,
    /// Whether it concerns private suppliers, who are told of its goals.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suppliers: bool,
    /// What to look into before judging.
    pub questions: Vec<GuideQuestion>,
    /// What other cities did.
    #[serde(default)]
    pub examples: Vec<Example>,
    /// What was altered in its wording, where it is adapted from another text; its id stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<String>,
    /// The last edition that had it, where a session keeps it beside a newer one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// Something to look into before a key factor is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideQuestion {
    /// Stable id, unique within its key factor.
    pub id: String,
    /// The question.
    pub text: String,
    /// Whether it asks for a yes or no, or for an account.
    pub kind: QuestionKind,
    /// Its parts, where it has some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// Id of the question of the same key factor that asks nearly the same: answer both together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// What was altered in its wording, where it is adapted from another text; its id stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adapted: Option<String>,
    /// The last edition that had it, where a session keeps it beside a newer one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// Whether a guide question asks for a yes or no, or for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// Answered by yes or no, and on what evidence.
    Closed,
    /// Answered by an account.
    Open,
}

/// What one city did about a key factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Stable id, unique within its key factor.
    pub id: String,
    /// The city.
    pub city: String,
    /// Its country.
    pub country: String,
    /// The year or years, where the source gives them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// One line to call out in the room; at most 46 cells.
    pub brief: String,
    /// What it is about, as the library of good practices is filtered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// What was done.
    pub did: String,
    /// What came of it, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The figures that the source gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<String>,
}

/// Something largely outside a city's control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContextFactor {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it may involve.
    pub involves: Vec<String>,
}

/// A document that the source points to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its title.
    pub title: String,
    /// Where it is.
    #[serde(rename = "where")]
    pub place: String,
}

impl Benchmark {
    /// The key factor with this id.
    #[must_use]
    pub fn factor(&self, id: &str) -> Option<&KeyFactor> {
        self.factors.iter().find(|factor| factor.id == id)
    }

    /// The place of a key factor in the order of the benchmark, from 1: the number people see.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<usize> {
        self.factors.iter().position(|factor| factor.id == id).map(|at| at + 1)
    }

    /// The duties of its charter; none where it has no charter.
    #[must_use]
    pub fn duties(&self) -> &[Duty] {
        self.charter.as_ref().map(|charter| charter.duties.as_slice()).unwrap_or_default()
    }

    /// The duties under the role in which a city has them; a role without duties is left out.
    #[must_use]
    pub fn duties_by_role(&self) -> Vec<(&Role, Vec<&Duty>)> {
        let of = |role: &Role| self.duties().iter().filter(|duty| duty.role == role.id).collect::<Vec<_>>();
        self.roles.iter().map(|role| (role, of(role))).filter(|(_, duties)| !duties.is_empty()).collect()
    }

    /// The key factors that serve a duty, in the order of the benchmark.
    pub fn serving<'a>(&'a self, duty: &'a Duty) -> impl Iterator<Item = &'a KeyFactor> {
        self.factors.iter().filter(|factor| factor.duties.contains(&duty.id))
    }

    /// The key factor and the question of a question's full id, `FACTOR/QUESTION`.
    #[must_use]
    pub fn question(&self, full: &str) -> Option<(&KeyFactor, &GuideQuestion)> {
        let (factor, question) = full.split_once('/')?;
        let factor = self.factor(factor)?;
        Some((factor, factor.questions.iter().find(|q| q.id == question)?))
    }

    /// The key factor and the example of an example's full id, `FACTOR/EXAMPLE`.
    #[must_use]
    pub fn example(&self, full: &str) -> Option<(&KeyFactor, &Example)> {
        let (factor, example) = full.split_once('/')?;
        let factor = self.factor(factor)?;
        Some((factor, factor.examples.iter().find(|e| e.id == example)?))
    }
}

impl KeyFactor {
    /// The full id of one of its questions or examples, as records hold it.
    #[must_use]
    pub fn full(&self, part: &str) -> String {
        format!("{}/{part}", self.id)
    }
}
