//! Reads our web page with the parser that browsers' makers wrote: a page must come back with the same parts and
//! the same words, whatever was typed into it, and hold nothing that reaches out. Also used by `tests/pages.rs`
//! and the fuzz targets (`tests/fuzz/`).

use std::collections::BTreeSet;

use html5ever::{ParseOpts, parse_document, tendril::TendrilSink, tokenizer::TokenizerOpts, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::{Block, Document, Mark, Span, Text};

/// A part of a page with words: its element, and its words with one blank between them.
pub type Seen = (String, String);

/// Elements that hold the words of a page.
const LEAVES: &[&str] = &["h1", "h2", "h3", "h4", "p", "dt", "dd", "caption", "th", "td"];

/// Every other element that our pages have.
const OTHERS: &[&str] = &[
    "html", "head", "meta", "title", "style", "body", "a", "main", "header", "nav", "ul", "ol", "li", "div", "dl", "table", "colgroup",
    "col", "thead", "tbody", "tr", "aside", "strong", "span", "br", "footer",
];

/// Every attribute that our pages have.
const ATTRIBUTES: &[&str] = &[
    "lang",
    "dir",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "id",
    "aria-labelledby",
    "role",
    "scope",
    "style",
    "data-label",
];

struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    words: String,
    /// The names of what it stands in.
    within: Vec<String>,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn stands_in(&self, name: &str) -> bool {
        self.within.iter().any(|known| known == name)
    }
}

fn tidy(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words_of(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => out.push_str(&contents.borrow()),
        NodeData::Element { name, .. } if &*name.local == "br" => out.push('\n'),
        _ => node.children.borrow().iter().for_each(|child| words_of(child, out)),
    }
}

fn elements_onto(node: &Handle, within: &[String], out: &mut Vec<Element>) {
    let mut inside = within.to_vec();
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let mut words = String::new();
        words_of(node, &mut words);
        let attributes = attrs.borrow().iter().map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string())).collect();
        let name = name.local.to_string();
        inside.push(name.clone());
        out.push(Element { name, attributes, words, within: within.to_vec() });
    }
    node.children.borrow().iter().for_each(|child| elements_onto(child, &inside, out));
}

fn read(html: &str) -> (Vec<Element>, Vec<String>) {
    let options = ParseOpts {
        tokenizer: TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() },
        tree_builder: TreeBuilderOpts { exact_errors: true, ..TreeBuilderOpts::default() },
    };
    let dom = parse_document(RcDom::default(), options).one(html);
    let mut elements = vec![];
    elements_onto(&dom.document, &[], &mut elements);
    let faults = dom.errors.borrow().iter().map(ToString::to_string).collect();
    (elements, faults)
}

/// What a reader of this page sees, in order; its list of parts aside.
pub fn seen(html: &str) -> Vec<Seen> {
    let (elements, _) = read(html);
    let leaves = elements.iter().filter(|element| LEAVES.contains(&element.name.as_str()) && !element.stands_in("nav"));
    leaves.map(|leaf| (leaf.name.clone(), tidy(&leaf.words))).collect()
}

/// All that is wrong with a page, whatever it says. `links`: where the page itself leads to.
pub fn faults(html: &str, links: &BTreeSet<String>) -> Vec<String> {
    let (elements, mut faults) = read(html);
    let mut ids = BTreeSet::new();
    for element in &elements {
        let name = element.name.as_str();
        if !LEAVES.contains(&name) && !OTHERS.contains(&name) {
            faults.push(format!("an element <{name}>"));
        }
        for (attribute, value) in &element.attributes {
            if !ATTRIBUTES.contains(&attribute.as_str()) || (attribute == "style" && !is_share(value)) {
                faults.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
        if element.get("id").is_some_and(|id| !ids.insert(id.to_owned())) {
            faults.push(format!("two elements with the id {:?}", element.get("id")));
        }
        if LEAVES.contains(&name) && element.get("dir").is_none() && element.get("class") != Some("draft") && element.get("id").is_none() {
            faults.push(format!("<{name}> has no direction: {:?}", element.words));
        }
        if name == "th" && element.get("scope").is_none() {
            faults.push(format!("a head of nothing: {:?}", element.words));
        }
    }
    for link in elements.iter().filter_map(|element| element.get("href")) {
        let is_known = link.strip_prefix('#').map_or_else(|| links.contains(link), |id| ids.contains(id));
        if !is_known {
            faults.push(format!("a link to {link}"));
        }
    }
    let count = |name: &str| elements.iter().filter(|element| element.name == name).count();
    for (name, most) in [("html", 1), ("head", 1), ("title", 1), ("style", 1), ("body", 1), ("main", 1), ("meta", 5)] {
        if count(name) != most {
            faults.push(format!("{} of <{name}>", count(name)));
        }
    }
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    if !elements.iter().any(|element| element.get("http-equiv").is_some() && element.get("content") == Some(policy)) {
        faults.push("no policy that forbids to reach out".to_owned());
    }
    let root = elements.first().filter(|root| root.name == "html");
    if root.is_none_or(|root| root.get("lang").is_none_or(str::is_empty) || !matches!(root.get("dir"), Some("ltr" | "rtl"))) {
        faults.push("no language".to_owned());
    }
    let style = elements.iter().find(|element| element.name == "style").map_or("", |style| &style.words);
    if ["@import", "url(", "image("].iter().any(|word| style.contains(word)) {
        faults.push("a style sheet that reaches out".to_owned());
    }
    faults
}

/// The faults that only a page has which is sound itself (`Document::check`): an outline with a gap, a table without
/// heads or name.
pub fn unsound(html: &str) -> Vec<String> {
    let (elements, _) = read(html);
    let mut faults = vec![];
    let mut above = 0;
    for heading in elements.iter().filter(|element| matches!(element.name.as_str(), "h1" | "h2" | "h3" | "h4")) {
        let level: u8 = heading.name[1..].parse().unwrap_or(9);
        if level > above + 1 {
            faults.push(format!("<{}> {:?} follows a heading of level {above}", heading.name, heading.words));
        }
        above = level;
    }
    let tables = elements.iter().filter(|element| element.name == "table").count();
    let heads = elements.iter().filter(|element| element.name == "th" && element.get("scope") == Some("col"));
    let captions = elements.iter().filter(|element| element.name == "caption" && !element.words.trim().is_empty()).count();
    if captions != tables || elements.iter().filter(|element| element.name == "thead").count() != tables {
        faults.push(format!("{captions} names of {tables} tables"));
    }
    if heads.clone().any(|head| head.words.trim().is_empty()) || (tables > 0 && heads.count() < tables) {
        faults.push("a column without a head".to_owned());
    }
    if elements.iter().any(|element| element.name == "span" && (element.get("class").is_none() || element.words.trim().is_empty())) {
        faults.push("a state that is no word".to_owned());
    }
    if !elements.iter().any(|element| element.name == "title" && !element.words.trim().is_empty()) {
        faults.push("no title".to_owned());
    }
    faults
}

fn is_share(style: &str) -> bool {
    style.strip_prefix("width:").and_then(|rest| rest.strip_suffix('%')).is_some_and(|share| share.parse::<u8>().is_ok())
}

// ---- What should be seen.

fn meant(text: &Text) -> String {
    let words = text.iter().map(|span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => words.as_str(),
        Span::Break => "\n",
    });
    bare(&words.collect::<String>())
}

/// Words without the code points that HTML does not know.
fn bare(words: &str) -> String {
    tidy(&words.replace(|c: char| matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe, ""))
}

fn put(seen: &mut Vec<Seen>, name: &str, words: String) {
    if !words.is_empty() {
        seen.push((name.to_owned(), words));
    }
}

fn blocks_onto(seen: &mut Vec<Seen>, blocks: &[Block]) {
    for block in blocks {
        match block {
            Block::Heading { level, text } => put(seen, &format!("h{level}"), meant(text)),
            Block::Paragraph(text) => put(seen, "p", meant(text)),
            Block::Facts(facts) => {
                for (label, value) in facts {
                    seen.push(("dt".to_owned(), bare(label)));
                    seen.push(("dd".to_owned(), meant(value)));
                }
            }
            Block::List { items, .. } => items.iter().for_each(|item| blocks_onto(seen, item)),
            Block::Table { columns, .. } if columns.is_empty() => {}
            Block::Table { caption, columns, rows } => {
                put(seen, "caption", bare(caption));
                seen.extend(columns.iter().map(|column| ("th".to_owned(), bare(&column.head))));
                for row in rows {
                    seen.extend(row.iter().enumerate().map(|(at, cell)| {
                        let words = meant(cell);
                        (if at == 0 && !words.is_empty() { "th" } else { "td" }.to_owned(), words)
                    }));
                }
            }
            Block::Note { label, blocks } => {
                put(seen, "p", bare(label));
                blocks_onto(seen, blocks);
            }
            Block::Blank { label, .. } => put(seen, "p", bare(label)),
            Block::Turn { .. } => {}
        }
    }
}

/// What a reader of this page should see. `draft`: the words that mark a page that may still change.
pub fn meant_page(page: &Document, draft: &str) -> Vec<Seen> {
    let mut seen = vec![];
    if page.mark == Mark::Draft {
        put(&mut seen, "p", draft.to_owned());
    }
    put(&mut seen, "h1", meant(&page.title));
    blocks_onto(&mut seen, &page.blocks);
    put(&mut seen, "p", meant(&page.source));
    page.left_out.iter().for_each(|line| put(&mut seen, "p", bare(line)));
    seen
}

/// Where the links of a page lead, those aside that lead to no page and no mailbox.
pub fn links(blocks: &[Block]) -> BTreeSet<String> {
    let mut links = BTreeSet::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => links_onto(&mut links, text),
            Block::Facts(facts) => facts.iter().for_each(|(_, value)| links_onto(&mut links, value)),
            Block::List { items, .. } => items.iter().for_each(|item| links.extend(self::links(item))),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| links_onto(&mut links, cell)),
            Block::Note { blocks, .. } => links.extend(self::links(blocks)),
            Block::Blank { .. } | Block::Turn { .. } => {}
        }
    }
    links
}

pub fn links_onto(links: &mut BTreeSet<String>, text: &Text) {
    links.extend(text.iter().filter_map(|span| match span {
        Span::Link { to, .. } if ["https:", "http:", "mailto:"].iter().any(|scheme| to.trim().to_lowercase().starts_with(scheme)) => {
            Some(to.trim().replace(|c: char| matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe, ""))
        }
        Span::Words(_) | Span::Strong(_) | Span::State { .. } | Span::Link { .. } | Span::Break => None,
    }));
}
