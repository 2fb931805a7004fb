//! Reads a Word file with a zip reader and an XML reader that know nothing of how it was written.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use quick_xml::{Reader, events::Event};

/// An element with what stands in it.
#[derive(Debug, Default, Clone)]
pub struct Element {
    pub name: String,
    pub with: BTreeMap<String, String>,
    pub children: Vec<Element>,
    pub text: String,
}

impl Element {
    pub fn get(&self, path: &str) -> Option<&Self> {
        path.split('/').try_fold(self, |element, name| element.children.iter().find(|child| child.name == name))
    }

    pub fn value(&self, path: &str) -> Option<&str> {
        self.get(path)?.with.get("w:val").map(String::as_str)
    }

    pub fn all(&self, name: &str) -> Vec<&Self> {
        let mut found: Vec<&Self> = if self.name == name { vec![self] } else { vec![] };
        found.extend(self.children.iter().flat_map(|child| child.all(name)));
        found
    }

    /// The letters in it; a line break is one.
    pub fn letters(&self) -> String {
        match self.name.as_str() {
            "w:t" => self.text.clone(),
            "w:br" => "\n".to_owned(),
            _ => self.children.iter().map(Self::letters).collect(),
        }
    }
}

/// The parts of a file, each read as XML.
pub struct File {
    pub parts: BTreeMap<String, Element>,
}

impl File {
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).map_err(|error| error.to_string())?;
            let mut text = String::new();
            file.read_to_string(&mut text).map_err(|error| error.to_string())?;
            let name = file.name().to_owned();
            if parts.insert(name.clone(), xml(&text).map_err(|error| format!("{name}: {error}"))?).is_some() {
                return Err(format!("{name} stands twice"));
            }
        }
        Ok(Self { parts })
    }

    pub fn part(&self, name: &str) -> Element {
        self.parts.get(name).cloned().unwrap_or_default()
    }

    pub fn body(&self) -> Vec<Element> {
        self.part("word/document.xml").get("w:body").map(|body| body.children.clone()).unwrap_or_default()
    }

    /// Everything that Word would mend, or call damaged.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        self.parts.iter().for_each(|(name, part)| in_order(name, part, &mut faults));
        self.relations(&mut faults);
        let mut ids = BTreeSet::new();
        for paragraph in self.parts.values().flat_map(|part| part.all("w:p")) {
            let id = paragraph.with.get("w14:paraId").cloned().unwrap_or_default();
            if !ids.insert(id.clone()) {
                faults.push(format!("two paragraphs have the id {id}"));
            }
        }
        let styles: BTreeSet<String> =
            self.part("word/styles.xml").children.iter().filter_map(|style| style.with.get("w:styleId").cloned()).collect();
        let body = self.part("word/document.xml");
        for used in ["w:pStyle", "w:rStyle"].iter().flat_map(|name| body.all(name)) {
            let style = used.with.get("w:val").cloned().unwrap_or_default();
            if !styles.contains(&style) {
                faults.push(format!("there is no style {style}"));
            }
        }
        let numbering = self.part("word/numbering.xml");
        let lists: Vec<&String> = numbering.all("w:num").iter().filter_map(|list| list.with.get("w:numId")).collect();
        if lists.iter().collect::<BTreeSet<_>>().len() != lists.len() {
            faults.push("two lists have one id".to_owned());
        }
        for list in body.all("w:numId").iter().filter_map(|list| list.with.get("w:val")).filter(|list| !lists.contains(list)) {
            faults.push(format!("there is no list {list}"));
        }
        for table in body.all("w:tbl") {
            let width = |element: &Element| element.with.get("w:w").and_then(|width| width.parse::<u32>().ok());
            let grid: Vec<_> = table.get("w:tblGrid").map(|grid| grid.children.iter().map(width).collect()).unwrap_or_default();
            for row in table.children.iter().filter(|child| child.name == "w:tr") {
                let cells = row.children.iter().filter(|child| child.name == "w:tc");
                let widths: Vec<_> = cells.clone().map(|cell| cell.get("w:tcPr/w:tcW").and_then(width)).collect();
                if widths != grid {
                    faults.push(format!("a row of {widths:?} stands in a grid of {grid:?}"));
                }
                if cells.clone().any(|cell| cell.children.last().is_none_or(|last| last.name != "w:p")) {
                    faults.push("a cell does not end with a paragraph".to_owned());
                }
            }
        }
        let body = self.body();
        if body.windows(2).any(|two| two[0].name == "w:tbl" && two[1].name != "w:p") {
            faults.push("a table is not followed by a paragraph".to_owned());
        }
        faults
    }

    /// What a part names is there, and what is there is named.
    fn relations(&self, faults: &mut Vec<String>) {
        let mut named = BTreeSet::new();
        for (from, part) in self.parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
            let folder = from.split("_rels/").next().unwrap_or_default();
            let mut ids = BTreeSet::new();
            for relation in &part.children {
                let at = |name: &str| relation.with.get(name).cloned().unwrap_or_default();
                if !ids.insert(at("Id")) {
                    faults.push(format!("{from}: {} stands twice", at("Id")));
                }
                if at("TargetMode") != "External" && !named.insert(folder.to_owned() + &at("Target")) {
                    faults.push(format!("{from}: {} is named twice", at("Target")));
                }
            }
        }
        let types = self.part("[Content_Types].xml");
        let typed: BTreeSet<String> =
            types.children.iter().filter_map(|kind| Some(kind.with.get("PartName")?.trim_start_matches('/').to_owned())).collect();
        faults.extend(named.iter().chain(&typed).filter(|name| !self.parts.contains_key(*name)).map(|name| format!("{name} is not there")));
        let files = self.parts.keys().filter(|name| !name.ends_with(".rels") && *name != "[Content_Types].xml");
        faults.extend(files.filter(|name| !named.contains(*name) || !typed.contains(*name)).map(|name| format!("nobody names {name}")));
        let ids: BTreeSet<String> =
            self.part("word/_rels/document.xml.rels").children.iter().filter_map(|relation| relation.with.get("Id").cloned()).collect();
        let used = self.part("word/document.xml");
        for name in ["w:hyperlink", "w:headerReference", "w:footerReference"] {
            let lost = used.all(name).into_iter().filter_map(|element| element.with.get("r:id")).filter(|id| !ids.contains(*id));
            faults.extend(lost.map(|id| format!("{name}: nothing is called {id}")));
        }
    }
}

/// The order of children as ECMA-376 has it, of all that our pages use.
const ORDER: &[(&str, &str)] = &[
    ("w:pPr", "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl rPr sectPr"),
    ("w:rPr", "rStyle rFonts b bCs i iCs color sz szCs u shd rtl lang"),
    ("w:tblPr", "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar"),
    ("w:trPr", "cantSplit tblHeader"),
    ("w:tcPr", "tcW tcBorders shd vAlign"),
    ("w:tblBorders", "top left bottom right insideH insideV"),
    ("w:sectPr", "headerReference footerReference pgSz pgMar cols titlePg"),
    ("w:style", "name basedOn next uiPriority qFormat pPr rPr"),
    ("w:lvl", "start numFmt lvlText lvlJc pPr rPr"),
    ("w:settings", "zoom defaultTabStop compat"),
    ("w:numbering", "abstractNum num"),
    ("w:tbl", "tblPr tblGrid tr"),
    ("w:p", "pPr r hyperlink"),
];

fn in_order(part: &str, element: &Element, faults: &mut Vec<String>) {
    if let Some((_, order)) = ORDER.iter().find(|(name, _)| *name == element.name) {
        let order: Vec<&str> = order.split(' ').collect();
        let places: Vec<Option<usize>> =
            element.children.iter().map(|child| order.iter().position(|name| child.name == format!("w:{name}"))).collect();
        let names: Vec<&str> = element.children.iter().map(|child| child.name.as_str()).collect();
        // Runs and links take turns.
        let is_sorted = element.name == "w:p" || places.is_sorted();
        if places.contains(&None) || !is_sorted {
            faults.push(format!("{part}: {} holds {names:?}", element.name));
        }
    }
    element.children.iter().for_each(|child| in_order(part, child, faults));
}

fn xml(text: &str) -> Result<Element, String> {
    if let Some(c) = text.chars().find(|c| (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')) {
        return Err(format!("holds {c:?}"));
    }
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    let element = |tag: &quick_xml::events::BytesStart<'_>| -> Result<Element, String> {
        let name = String::from_utf8_lossy(tag.name().into_inner()).into_owned();
        let mut with = BTreeMap::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let raw = String::from_utf8_lossy(&attribute.value).into_owned();
            let value = quick_xml::escape::unescape(&raw).map_err(|error| error.to_string())?.into_owned();
            with.insert(String::from_utf8_lossy(attribute.key.into_inner()).into_owned(), value);
        }
        Ok(Element { name, with, ..Element::default() })
    };
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => break,
            Event::Start(tag) => open.push(element(&tag)?),
            Event::Empty(tag) => {
                let child = element(&tag)?;
                open.last_mut().ok_or("nothing is open")?.children.push(child);
            }
            Event::End(_) => {
                let child = open.pop().ok_or("nothing is open")?;
                open.last_mut().ok_or("closed too often")?.children.push(child);
            }
            Event::Text(piece) => {
                let raw = String::from_utf8_lossy(&piece.into_inner()).into_owned();
                open.last_mut().ok_or("nothing is open")?.text.push_str(&raw);
            }
            Event::GeneralRef(name) => {
                let raw = format!("&{};", String::from_utf8_lossy(&name.into_inner()));
                let letter = quick_xml::escape::unescape(&raw).map_err(|error| error.to_string())?.into_owned();
                open.last_mut().ok_or("nothing is open")?.text.push_str(&letter);
            }
            Event::Decl(_) => {}
            other => return Err(format!("not written by us: {other:?}")),
        }
    }
    match (open.pop(), open.len()) {
        (Some(mut root), 0) if root.children.len() == 1 => Ok(root.children.remove(0)),
        _ => Err("it is not one element".to_owned()),
    }
}
