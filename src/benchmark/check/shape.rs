//! The shape of a benchmark as a table, and a tree held against it: fields that are unknown, missing
//! or there twice, values of another kind, texts that are empty, too long or hold what nobody sees.
//! A test holds the table against the records that the program reads.

use std::collections::BTreeSet;

use super::{
    Flaw, MOST_FLAWS, limits,
    node::{Node, Record, Value},
    shown,
    tokens::Text,
};
use crate::{
    text::{self, distance},
    words::Phrase,
};

/// What a value has to be.
pub enum Shape {
    /// A text by its own rule.
    Text(Rule),
    /// The number of the file's shape.
    Format,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A value that may be `None`, or left out.
    Maybe(&'static Shape),
    /// Any number of these, 99 at most.
    List(&'static Shape),
    /// A record.
    Record(&'static Form),
    /// One of these records by its name, or `Free` with one text.
    Told(&'static [Form]),
}

/// What a text has to be.
#[derive(Clone, Copy)]
pub enum Rule {
    /// `[a-z0-9-]`, 1 to 64.
    Id,
    /// Letters, digits, dots and dashes, 1 to 20.
    Edition,
    /// An ISO 639 code, perhaps with a region.
    Language,
    /// One row of so many cells.
    Line(usize),
    /// So many rows of so many cells, one paragraph.
    Rows(usize, usize),
    /// The same, with line breaks where one wants them.
    Block(usize, usize),
}

/// A record's name and fields.
pub struct Form {
    pub name: &'static str,
    pub fields: &'static [FieldForm],
}

/// A field's name, whether it must be there, and what its value has to be.
pub struct FieldForm {
    pub name: &'static str,
    pub needed: bool,
    pub shape: Shape,
}

const fn must(name: &'static str, shape: Shape) -> FieldForm {
    FieldForm { name, needed: true, shape }
}

const fn may(name: &'static str, shape: Shape) -> FieldForm {
    FieldForm { name, needed: false, shape }
}

const ID: Shape = Shape::Text(Rule::Id);
const EDITION: Shape = Shape::Text(Rule::Edition);
const NAME: Shape = Shape::Text(Rule::Line(limits::NAME));
const SHORT_NAME: Shape = Shape::Text(Rule::Line(limits::SHORT_NAME));
const SOURCE: Shape = Shape::Text(Rule::Rows(limits::COLUMN, limits::SOURCE_ROWS));
const STORY: Shape = Shape::Text(Rule::Block(limits::COLUMN, limits::STORY_ROWS));
const ASIDE: Shape = Shape::Text(Rule::Block(limits::COLUMN, limits::ASIDE_ROWS));
const ITEM: Shape = Shape::Text(Rule::Rows(limits::COLUMN, limits::ITEM_ROWS));
const PART: Shape = Shape::Text(Rule::Rows(limits::QUESTION, limits::PART_ROWS));
const YEAR: Shape = Shape::Text(Rule::Line(limits::YEAR));

/// The names of the kinds of guide questions.
const KINDS: &[&str] = &["Closed", "Open"];

pub const BENCHMARK: Form = Form {
    name: "Benchmark",
    fields: &[
        must("format", Shape::Format),
        must("id", ID),
        must("edition", EDITION),
        must("title", NAME),
        must("language", Shape::Text(Rule::Language)),
        must("organisation", NAME),
        must("source", SOURCE),
        may("brief", Shape::Maybe(&Shape::Text(Rule::Rows(limits::COLUMN, limits::ITEM_ROWS)))),
        must("standard", Shape::Text(Rule::Rows(limits::COLUMN, limits::STANDARD_ROWS))),
        may("roles", Shape::List(&Shape::Record(&ROLE))),
        may("charter", Shape::Maybe(&Shape::Record(&CHARTER))),
        may("factors", Shape::List(&Shape::Record(&KEY_FACTOR))),
        may("context", Shape::List(&Shape::Record(&CONTEXT_FACTOR))),
        may("references", Shape::List(&Shape::Record(&REFERENCE))),
    ],
};

pub const KEY_FACTOR: Form = Form {
    name: "KeyFactor",
    fields: &[
        must("id", ID),
        must("name", NAME),
        must("statement", Shape::Text(Rule::Rows(limits::COLUMN, limits::STATEMENT_ROWS))),
        must("why", STORY),
        may("how", Shape::Maybe(&ASIDE)),
        may("roles", Shape::List(&ID)),
        may("duties", Shape::List(&ID)),
        may("suppliers", Shape::Word(&["true", "false"])),
        must("questions", Shape::List(&Shape::Record(&QUESTION))),
        may("examples", Shape::List(&Shape::Record(&EXAMPLE))),
        may("adapted", Shape::Maybe(&ASIDE)),
        may("withdrawn", Shape::Maybe(&EDITION)),
    ],
};

const ROLE: Form = Form { name: "Role", fields: &[must("id", ID), must("name", SHORT_NAME)] };

const CHARTER: Form = Form {
    name: "Charter",
    fields: &[
        must("title", NAME),
        must("source", SOURCE),
        may("rule", Shape::Maybe(&ASIDE)),
        must("mapping", SOURCE),
        must("duties", Shape::List(&Shape::Record(&DUTY))),
    ],
};

const DUTY: Form = Form { name: "Duty", fields: &[must("id", ID), must("role", ID), must("name", SHORT_NAME), must("text", ITEM)] };

const QUESTION: Form = Form {
    name: "GuideQuestion",
    fields: &[
        must("id", ID),
        must("text", Shape::Text(Rule::Rows(limits::QUESTION, limits::QUESTION_ROWS))),
        must("kind", Shape::Word(KINDS)),
        may("parts", Shape::List(&PART)),
        may("with", Shape::Maybe(&ID)),
        may("adapted", Shape::Maybe(&ASIDE)),
        may("withdrawn", Shape::Maybe(&EDITION)),
    ],
};

const EXAMPLE: Form = Form {
    name: "Example",
    fields: &[
        must("id", ID),
        must("city", SHORT_NAME),
        must("country", SHORT_NAME),
        may("year", Shape::Maybe(&YEAR)),
        must("brief", Shape::Text(Rule::Line(limits::BRIEF))),
        may("topics", Shape::List(&NAME)),
        must("did", STORY),
        may("result", Shape::Maybe(&ASIDE)),
        may("figures", Shape::List(&ITEM)),
    ],
};

const CONTEXT_FACTOR: Form =
    Form { name: "ContextFactor", fields: &[must("id", ID), must("name", NAME), must("involves", Shape::List(&ITEM))] };

const REFERENCE: Form = Form { name: "Reference", fields: &[must("title", SOURCE), must("where", SOURCE)] };

/// The shape of a practice that is one text.
const FREE: &str = "Free";
const PART_OF_PRACTICE: Shape = Shape::Text(Rule::Block(limits::COLUMN, limits::PRACTICE_ROWS));
const NAMED: Shape = Shape::Text(Rule::Rows(limits::COLUMN, limits::TITLE_ROWS));

pub const PRACTICE: Form = Form {
    name: "Practice",
    fields: &[
        must("format", Shape::Format),
        must("id", ID),
        must("title", NAMED),
        must("organisation", NAMED),
        must("city", SHORT_NAME),
        must("country", SHORT_NAME),
        may("year", Shape::Maybe(&YEAR)),
        may("topics", Shape::List(&NAME)),
        must("source", SOURCE),
        must(
            "shape",
            Shape::Told(&[
                Form {
                    name: "Purpose",
                    fields: &[
                        must("purpose", PART_OF_PRACTICE),
                        must("stimulus", PART_OF_PRACTICE),
                        must("process", PART_OF_PRACTICE),
                        must("impact", PART_OF_PRACTICE),
                        may("reference", Shape::Maybe(&PART_OF_PRACTICE)),
                    ],
                },
                Form {
                    name: "Concept",
                    fields: &[must("concept", PART_OF_PRACTICE), must("foundation", PART_OF_PRACTICE), must("progress", PART_OF_PRACTICE)],
                },
            ]),
        ),
    ],
};

/// Holds a tree against a record's form.
pub fn fit(node: &Node, form: &'static Form, flaws: &mut Vec<Flaw>) {
    fit_shape(node, &Shape::Record(form), "", flaws);
}

fn fit_shape(node: &Node, shape: &Shape, field: &str, flaws: &mut Vec<Flaw>) {
    match (shape, &node.value) {
        _ if flaws.len() >= MOST_FLAWS => {}
        (_, Value::Broken) => {}
        (Shape::Maybe(_), Value::Word(word)) if word == "None" => {}
        (Shape::Maybe(inner), Value::Tuple(Some(name), items)) if name == "Some" && items.len() == 1 => {
            fit_shape(&items[0], inner, field, flaws);
        }
        (Shape::Maybe(inner), _) => fit_shape(node, inner, field, flaws),
        (Shape::Text(rule), Value::Text(text)) => fit_text(node.at, text, *rule, flaws),
        (Shape::Format, Value::Number(number)) => {
            if number != "1" {
                let what = Phrase::new("fault-format").with("text", shown(number));
                flaws.push(Flaw { at: node.at, what, expected: Phrase::new("expected-format") });
            }
        }
        (Shape::Word(words), Value::Word(word)) => {
            if !words.contains(&word.as_str()) {
                let what = Phrase::new("fault-variant").with("text", shown(word)).with("field", field);
                // They are few, and one that is near may not be the one that was meant.
                flaws.push(Flaw { at: node.at, what, expected: Phrase::new("expected-one-of").with("names", quoted(words)) });
            }
        }
        (Shape::List(inner), Value::List(items)) => {
            items.iter().for_each(|item| fit_shape(item, inner, field, flaws));
            if let Some(beyond) = items.get(limits::ENTRIES) {
                let what = Phrase::new("fault-many").with("field", field).with("count", items.len());
                flaws.push(Flaw { at: beyond.at, what, expected: Phrase::new("expected-at-most").with("count", limits::ENTRIES) });
            }
        }
        (Shape::Record(form), Value::Record(record)) => fit_record(node.at, record, form, flaws),
        (Shape::Told(forms), Value::Record(record)) => match forms.iter().find(|form| record.name.as_deref() == Some(form.name)) {
            Some(form) => fit_record(node.at, record, form, flaws),
            None => {
                let what = match record.name.as_deref() {
                    Some(name) => Phrase::new("fault-variant").with("text", shown(name)).with("field", field),
                    None => Phrase::new("fault-type").with("field", field).with("found", argument(&kind_of(&node.value))),
                };
                flaws.push(Flaw { at: node.at, what, expected: shape.phrase() });
            }
        },
        (Shape::Told(_), Value::Tuple(Some(name), items)) if name == FREE && items.len() == 1 => {
            fit_shape(&items[0], &PART_OF_PRACTICE, field, flaws);
        }
        (Shape::Text(_), Value::Word(word)) if word != "None" => {
            let what = Phrase::new("fault-bare-text").with("text", shown(word));
            flaws.push(Flaw { at: node.at, what, expected: Phrase::new("expected-text") });
        }
        (wanted, found) => {
            let what = if field.is_empty() { Phrase::new("fault-type-here") } else { Phrase::new("fault-type").with("field", field) };
            flaws.push(Flaw { at: node.at, what: what.with("found", argument(&kind_of(found))), expected: wanted.phrase() });
        }
    }
}

fn fit_record(at: usize, record: &Record, form: &'static Form, flaws: &mut Vec<Flaw>) {
    if let Some(name) = record.name.as_deref().filter(|name| *name != form.name) {
        let what = Phrase::new("fault-record").with("text", shown(name));
        flaws.push(Flaw { at, what, expected: Phrase::new("expected-record").with("name", form.name) });
        if distance(name, form.name) > 3 {
            // Another record altogether: its fields are no faults of this one.
            return;
        }
    }
    let there: BTreeSet<&str> = record.fields.iter().map(|field| field.name.as_str()).collect();
    let free: Vec<&str> = form.fields.iter().map(|known| known.name).filter(|name| !there.contains(name)).collect();
    let mut seen = BTreeSet::new();
    for field in &record.fields {
        if flaws.len() >= MOST_FLAWS {
            return;
        }
        if let Some(known) = form.fields.iter().find(|known| known.name == field.name) {
            if !seen.insert(known.name) {
                let what = Phrase::new("fault-double-field").with("field", known.name);
                flaws.push(Flaw { at: field.at, what, expected: Phrase::new("expected-once") });
            }
            fit_shape(&field.node, &known.shape, known.name, flaws);
        } else {
            let what = Phrase::new("fault-unknown-field").with("text", shown(&field.name)).with("record", form.name);
            // A name that is there already cannot be what was meant.
            flaws.push(Flaw { at: field.at, what, expected: nearest(&field.name, free.iter().copied()) });
        }
    }
    if !record.whole {
        return;
    }
    for missing in form.fields.iter().filter(|known| known.needed && !there.contains(known.name)) {
        let what = Phrase::new("fault-missing-field").with("field", missing.name).with("record", form.name);
        let expected = Phrase::new("expected-field-with").with("field", missing.name).with("value", argument(&missing.shape.phrase()));
        flaws.push(Flaw { at, what, expected });
    }
}

fn fit_text(at: usize, Text { text, odd }: &Text, rule: Rule, flaws: &mut Vec<Flaw>) {
    for (at, c) in odd.iter().take(MOST_FLAWS) {
        let what = Phrase::new("fault-unseen").with("code", format!("U+{:04X}", u32::from(*c)));
        flaws.push(Flaw { at: *at, what, expected: Phrase::new("expected-seen") });
    }
    if !odd.is_empty() {
        return;
    }
    let expected = rule.phrase();
    let mut wrong = |what: Phrase| flaws.push(Flaw { at, what, expected: expected.clone() });
    if text.trim().is_empty() {
        return wrong(Phrase::new("fault-empty-text"));
    }
    let among = |text: &str, others: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || others.contains(c));
    match rule {
        Rule::Id => {
            if text.len() > limits::ID || !among(text, "-") {
                wrong(Phrase::new("fault-id").with("text", shown(text)));
            }
        }
        Rule::Edition => {
            if text.len() > limits::EDITION || !among(&text.to_ascii_lowercase(), "-.") {
                wrong(Phrase::new("fault-edition").with("text", shown(text)));
            }
        }
        Rule::Language => {
            if !is_language(text) {
                wrong(Phrase::new("fault-language").with("text", shown(text)));
            }
        }
        Rule::Line(cells) => {
            let wide = text::width(text);
            if text.contains('\n') {
                wrong(Phrase::new("fault-line-break"));
            } else if wide > cells {
                wrong(Phrase::new("fault-wide").with("cells", wide));
            }
        }
        Rule::Rows(cells, most) | Rule::Block(cells, most) => {
            // A text of another size altogether need not be wrapped to be refused.
            let rows = if text.len() > 100_000 { most.saturating_add(1) } else { text::wrap(text, cells).len() };
            if text.contains('\n') && matches!(rule, Rule::Rows(..)) {
                wrong(Phrase::new("fault-line-break"));
            } else if rows > most {
                wrong(Phrase::new("fault-long").with("rows", rows));
            }
        }
    }
}

/// `en`, `nb`, `pt-BR`: what a page can say its language is.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().is_some_and(|code| (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase()));
    let rest = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    first && parts.clone().count() <= 2 && parts.all(rest)
}

impl Shape {
    /// What a value of this shape looks like.
    fn phrase(&self) -> Phrase {
        match self {
            Self::Text(rule) => rule.phrase(),
            Self::Format => Phrase::new("expected-format"),
            Self::Word(words) => Phrase::new("expected-one-of").with("names", quoted(words)),
            Self::Maybe(inner) => inner.phrase(),
            Self::List(_) => Phrase::new("expected-list"),
            Self::Record(form) => Phrase::new("expected-record").with("name", form.name),
            Self::Told(_) => Phrase::new("expected-told"),
        }
    }
}

impl Rule {
    fn phrase(self) -> Phrase {
        match self {
            Self::Id => Phrase::new("expected-id").with("most", limits::ID),
            Self::Edition => Phrase::new("expected-edition").with("most", limits::EDITION),
            Self::Language => Phrase::new("expected-language"),
            Self::Line(cells) => Phrase::new("expected-line").with("cells", cells),
            Self::Rows(cells, rows) => Phrase::new("expected-rows").with("cells", cells).with("rows", rows),
            Self::Block(cells, rows) => Phrase::new("expected-block").with("cells", cells).with("rows", rows),
        }
    }
}

fn kind_of(value: &Value) -> Phrase {
    match value {
        Value::Record(Record { name: Some(name), .. }) | Value::Tuple(Some(name), _) => {
            Phrase::new("found-named").with("name", shown(name))
        }
        Value::Record(_) | Value::Tuple(None, _) => Phrase::new("found-record"),
        Value::List(_) => Phrase::new("found-list"),
        Value::Map => Phrase::new("found-map"),
        Value::Text(_) => Phrase::new("found-text"),
        Value::Number(_) => Phrase::new("found-number"),
        Value::Word(word) => Phrase::new("found-word").with("text", shown(word)),
        Value::Other | Value::Broken => Phrase::new("found-other"),
    }
}

/// A phrase as the argument of another one.
fn argument(phrase: &Phrase) -> serde_json::Value {
    serde_json::to_value(phrase).unwrap_or_default()
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The name that was probably meant; all names when none is near.
fn nearest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Phrase {
    let names: Vec<&str> = names.collect();
    let found: String = found.to_lowercase().chars().take(limits::ID).collect();
    let near = names.iter().map(|name| (distance(&found, &name.to_lowercase()), *name)).min();
    match near {
        Some((far, name)) if far <= 1 + name.len() / 3 => Phrase::new("expected-nearest").with("name", name),
        Some(_) => Phrase::new("expected-one-of").with("names", quoted(&names)),
        None => Phrase::new("expected-no-more-fields"),
    }
}
