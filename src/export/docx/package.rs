//! The file around the page: its parts as the library makes them, packed. What the library has no word for is put
//! into the parts here, and parts that nothing refers to are left out; tests read all of it back.

use std::io::{Cursor, Write};

use docx_rs::{Docx, XMLDocx};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{
    inline::{Links, legal},
    order::tidy,
    paper::{FIRST_FOOT, FIRST_HEAD, FOOT, HEAD, Paper, first_head, foot, head},
    styles::{OWN, kinds_of_lists, lists, styles},
};
use crate::words::Words;

/// What a file is made of.
pub(super) struct Parts<'a> {
    /// The title as people read it.
    pub title: String,
    /// Whether the page may still change, in a word.
    pub mark: String,
    /// The language of the page.
    pub language: &'a str,
    /// The body, written.
    pub body: Vec<u8>,
    pub links: Links,
    /// The depths of the numbered lists.
    pub numbered: Vec<usize>,
    /// The paper of the last section.
    pub last: Paper,
}

/// What of the library's files nobody asks for: remarks, which we make none of, and properties of one's own.
const UNUSED: &[&str] = &["/word/comments.xml", "/word/commentsExtended.xml", "/docProps/custom.xml"];

pub(super) fn packed(parts: Parts<'_>, words: &Words) -> Result<Vec<u8>, String> {
    let language = tag(parts.language);
    let title = legal(&parts.title.replace('\n', " "));
    let made = library(&parts, words);
    let mut out = Pack { zip: ZipWriter::new(Cursor::new(Vec::new())) };
    out.put("[Content_Types].xml", &content_types(&made)?)?;
    out.put("_rels/.rels", &made.rels)?;
    out.put("docProps/app.xml", &made.doc_props.app)?;
    out.put("docProps/core.xml", properties(&made, &title, &language)?.as_bytes())?;
    out.put("word/_rels/document.xml.rels", &relations(&made)?)?;
    out.document(&made.document, &parts.body)?;
    out.put("word/styles.xml", styled(&made, &language)?.as_bytes())?;
    out.put("word/settings.xml", &tidied(&made.settings)?)?;
    out.put("word/fontTable.xml", &made.font_table)?;
    out.put("word/numbering.xml", &tidied(&made.numberings)?)?;
    for (kind, files) in [("header", &made.headers), ("footer", &made.footers)] {
        for (at, file) in files.iter().enumerate() {
            out.put(&format!("word/{kind}{}.xml", at + 1), &tidied(file)?)?;
        }
    }
    Ok(out.zip.finish().map_err(|error| error.to_string())?.into_inner())
}

/// Everything but the body, from the library.
fn library(parts: &Parts<'_>, words: &Words) -> XMLDocx {
    let mut file = Docx::new().styles(styles());
    file = kinds_of_lists().into_iter().fold(file, Docx::add_abstract_numbering);
    file = lists(&parts.numbered).into_iter().fold(file, Docx::add_numbering);
    // The last section's own; the others name the same heads and feet by their ids.
    let mut section = parts.last.section();
    section.header = Some((HEAD.to_owned(), head(&parts.title, &parts.mark, words)));
    section.first_header = Some((FIRST_HEAD.to_owned(), first_head(&parts.mark)));
    section.footer = Some((FOOT.to_owned(), foot(words, 3)));
    section.first_footer = Some((FIRST_FOOT.to_owned(), foot(words, 4)));
    file.document.section_property = section;
    file.content_type = file.content_type.add_header().add_header().add_footer().add_footer();
    file.document_rels.has_numberings = true;
    file.document_rels.header_count = 2;
    file.document_rels.footer_count = 2;
    for (id, to) in &parts.links {
        file.document_rels = file.document_rels.add_hyperlinks(id, to, "External");
    }
    file.rels.rels.retain(|(_, _, target)| target != "docProps/custom.xml");
    file.build()
}

/// The file while it is packed.
struct Pack {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Pack {
    fn begin(&mut self, name: &str) -> Result<(), String> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(5));
        self.zip.start_file(name, options).map_err(|error| error.to_string())
    }

    fn put(&mut self, name: &str, part: &[u8]) -> Result<(), String> {
        self.begin(name)?;
        self.zip.write_all(part).map_err(|error| error.to_string())
    }

    /// The library's empty document with the body in its place, before the last section's paper.
    fn document(&mut self, document: &[u8], body: &[u8]) -> Result<(), String> {
        let frame = text(&tidied(document)?)?;
        let mark = "<w:body>";
        let at = frame.find(mark).map(|at| at + mark.len()).ok_or("no body")?;
        let (before, after) = frame.as_bytes().split_at(at);
        self.begin("word/document.xml")?;
        [before, body, after].iter().try_for_each(|piece| self.zip.write_all(piece)).map_err(|error| error.to_string())
    }
}

fn tidied(part: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(part.len());
    tidy(part, &mut out)?;
    Ok(out)
}

fn text(part: &[u8]) -> Result<String, String> {
    String::from_utf8(part.to_vec()).map_err(|error| error.to_string())
}

fn content_types(made: &XMLDocx) -> Result<Vec<u8>, String> {
    let types = text(&made.content_type)?;
    Ok(UNUSED.iter().fold(types, |types, part| without(&types, &format!("PartName=\"{part}\""))).into())
}

fn relations(made: &XMLDocx) -> Result<Vec<u8>, String> {
    Ok(without(&text(&made.document_rels)?, "Target=\"commentsExtended.xml\"").into())
}

/// The XML without the empty element that has this attribute.
fn without(xml: &str, attribute: &str) -> String {
    let Some(at) = xml.find(attribute) else { return xml.to_owned() };
    match (xml[..at].rfind('<'), xml[at..].find("/>")) {
        (Some(from), Some(to)) => format!("{}{}", &xml[..from], &xml[at + to + 2..]),
        (None, _) | (_, None) => xml.to_owned(),
    }
}

/// The properties of the file: what it is called and its language. Who wrote it and when is said on the page; the
/// library would name somebody unknown in 1970.
fn properties(made: &XMLDocx, title: &str, language: &str) -> Result<String, String> {
    let core = text(&made.doc_props.core)?;
    let end = "</cp:coreProperties>";
    let head = core.find("<dcterms:created").map_or(core.as_str(), |at| &core[..at]);
    let title = quick_xml::escape::escape(title);
    Ok(format!("{head}<dc:title>{title}</dc:title><dc:language>{language}</dc:language>{end}"))
}

/// The styles with the language of the letters, and the style of all that has none.
fn styled(made: &XMLDocx, language: &str) -> Result<String, String> {
    let styles = text(&tidied(&made.styles)?)?;
    let speech = format!("<w:lang w:val=\"{language}\" w:eastAsia=\"ja-JP\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>");
    let styles = styles.replacen("</w:rPr></w:rPrDefault>", &speech, 1);
    let styles = OWN.iter().fold(styles, |styles, id| {
        let id = format!("w:styleId=\"{id}\"");
        styles.replacen(&id, &format!("w:customStyle=\"1\" {id}"), 1)
    });
    Ok(styles.replacen("w:styleId=\"Normal\"", "w:default=\"1\" w:styleId=\"Normal\"", 1))
}

/// A language as Word names it, with the country whose spelling is meant where we know which.
fn tag(language: &str) -> String {
    let code: String = language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(16).collect();
    match code.as_str() {
        "" | "en" => "en-GB".to_owned(),
        "nb" | "no" => "nb-NO".to_owned(),
        "nn" => "nn-NO".to_owned(),
        "sv" => "sv-SE".to_owned(),
        "da" => "da-DK".to_owned(),
        "ar" => "ar-SA".to_owned(),
        two if two.len() == 2 => format!("{two}-{}", two.to_ascii_uppercase()),
        other => other.to_owned(),
    }
}
