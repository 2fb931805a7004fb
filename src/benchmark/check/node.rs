//! RON as a tree that keeps every place: what is checked, and what faults point into.

use super::tokens::Text;

/// A value and the byte where it begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub at: usize,
    pub value: Value,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `Name(field: value)` or `(field: value)`.
    Record(Record),
    /// `Some(value)`, or a record whose fields have no names.
    Tuple(Option<String>, Vec<Node>),
    List(Vec<Node>),
    Map,
    Text(Text),
    Number(String),
    Word(String),
    Other,
    /// Something that could not be read and has been told.
    Broken,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    pub name: Option<String>,
    pub fields: Vec<Field>,
    /// Whether it was read to its end, so that a field not found is missing indeed.
    pub whole: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub name: String,
    pub at: usize,
    pub node: Node,
}

impl Node {
    /// The value of a field, where this is a record that has it.
    pub fn field(&self, name: &str) -> Option<&Node> {
        let Value::Record(record) = &self.value else { return None };
        record.fields.iter().find(|field| field.name == name).map(|field| field.node.plain())
    }

    /// The value itself, out of `Some(…)`.
    pub fn plain(&self) -> &Node {
        match &self.value {
            Value::Tuple(Some(name), items) if name == "Some" && items.len() == 1 => items[0].plain(),
            _ => self,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Node] {
        if let Value::List(items) = &self.value { items } else { &[] }
    }

    /// The text, where this is one.
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(&text.text) } else { None }
    }
}
