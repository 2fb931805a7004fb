//! Word's schema has an order for the children of most elements; the library writes many in another, which
//! Word may call a damaged file. So each piece that it wrote is read once more and its children are put in
//! order; what is empty goes, and what the library has no name for gets its own. The text is copied as it is.

use quick_xml::{Reader, events::Event};

/// Elements that no page of ours uses, standing for those that the library does not know.
const RENAMED: &[(&str, &str)] = &[("w:trHeight", "w:tblHeader"), ("w:specVanish", "w:rtl")];

/// Says nothing when it holds nothing.
const EMPTY: &[&str] = &["w:rPr", "w:pPr", "w:trPr", "w:tcPr"];

/// What may stand within an element, in the order of ECMA-376 part 1.
fn order(element: &str) -> Option<&'static [&'static str]> {
    Some(match element {
        "w:pPr" => &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:outlineLvl",
            "w:divId",
            "w:rPr",
            "w:sectPr",
            "w:pPrChange",
        ],
        "w:rPr" => &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:smallCaps",
            "w:strike",
            "w:dstrike",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:kern",
            "w:position",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:effect",
            "w:bdr",
            "w:shd",
            "w:fitText",
            "w:vertAlign",
            "w:rtl",
            "w:cs",
            "w:lang",
        ],
        "w:tblPr" => &[
            "w:tblStyle",
            "w:tblpPr",
            "w:bidiVisual",
            "w:tblW",
            "w:jc",
            "w:tblCellSpacing",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
        ],
        "w:trPr" => &["w:gridBefore", "w:gridAfter", "w:wBefore", "w:wAfter", "w:cantSplit", "w:trHeight", "w:tblHeader", "w:jc"],
        "w:tcPr" => &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:textDirection",
            "w:tcFitText",
            "w:vAlign",
        ],
        "w:tblBorders" | "w:tcBorders" | "w:pBdr" | "w:tblCellMar" | "w:tcMar" => {
            &["w:top", "w:left", "w:start", "w:bottom", "w:right", "w:end", "w:insideH", "w:insideV", "w:between", "w:bar"]
        }
        "w:sectPr" => &[
            "w:headerReference",
            "w:footerReference",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgNumType",
            "w:cols",
            "w:vAlign",
            "w:titlePg",
            "w:textDirection",
            "w:bidi",
            "w:docGrid",
        ],
        "w:style" => &[
            "w:name",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
        ],
        "w:lvl" => &["w:start", "w:numFmt", "w:lvlRestart", "w:pStyle", "w:isLgl", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"],
        "w:lvlOverride" => &["w:startOverride", "w:lvl"],
        "w:settings" => &["w:zoom", "w:evenAndOddHeaders", "w:defaultTabStop", "w:characterSpacingControl", "w:compat", "w:docVars"],
        _ => return None,
    })
}

/// Puts a piece of XML, which the library has just written, in order behind `out`.
///
/// # Errors
/// The reader's word, where the piece is no XML.
pub(super) fn tidy(xml: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
    let text = std::str::from_utf8(xml).map_err(|error| error.to_string())?;
    let mut piece = Piece { text, reader: Reader::from_str(text), at: 0 };
    piece.inside(out, None)
}

struct Piece<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// How far it has been copied, in bytes.
    at: usize,
}

/// The name of an element as it is written from here on.
fn renamed(name: &str) -> Option<&'static str> {
    RENAMED.iter().find(|(from, _)| *from == name).map(|(_, to)| *to)
}

impl<'a> Piece<'a> {
    /// Copies everything up to the end of the element that is open; its children in their order, where it has one.
    /// The closing tag is left to the caller.
    fn inside(&mut self, out: &mut Vec<u8>, order: Option<&[&str]>) -> Result<(), String> {
        let mut children: Vec<(usize, Vec<u8>)> = Vec::new();
        loop {
            let event = self.reader.read_event().map_err(|error| error.to_string())?;
            let (name, has_children) = match &event {
                Event::Eof | Event::End(_) => break,
                Event::Start(tag) => (tag.name().into_inner().to_vec(), true),
                Event::Empty(tag) => (tag.name().into_inner().to_vec(), false),
                Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_) => {
                    out.extend(self.raw().as_bytes());
                    continue;
                }
            };
            let name = String::from_utf8(name).map_err(|error| error.to_string())?;
            let tag = self.raw();
            let mut child = Vec::new();
            // Elements without an order of their own are copied straight through: they may be long.
            let sink = if order.is_some() { &mut child } else { &mut *out };
            let from = sink.len();
            match renamed(&name) {
                Some(other) => sink.extend(format!("<{other}/>").as_bytes()),
                // The library gives the columns of the grid an attribute that the schema does not know.
                None if name == "w:gridCol" => sink.extend(tag.replace(" w:type=\"dxa\"", "").as_bytes()),
                None => sink.extend(tag.as_bytes()),
            }
            let opened = sink.len();
            if has_children {
                self.inside(sink, self::order(&name))?;
                let closing = self.raw();
                if sink.len() == opened && EMPTY.contains(&name.as_str()) {
                    sink.truncate(from);
                } else {
                    sink.extend(closing.as_bytes());
                }
            } else if EMPTY.contains(&name.as_str()) {
                sink.truncate(from);
            }
            if let Some(order) = order {
                let place = order.iter().position(|known| *known == renamed(&name).unwrap_or(&name)).unwrap_or(usize::MAX);
                children.push((place, child));
            }
        }
        children.sort_by_key(|(place, _)| *place);
        children.iter().for_each(|(_, child)| out.extend(child));
        Ok(())
    }

    /// What was read since the last time, as it stands there.
    fn raw(&mut self) -> &'a str {
        let end = usize::try_from(self.reader.buffer_position()).unwrap_or(self.text.len());
        let raw = self.text.get(self.at..end).unwrap_or_default();
        self.at = end;
        raw
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(xml: &str) -> String {
        let mut out = Vec::new();
        assert_eq!(tidy(xml.as_bytes(), &mut out), Ok(()));
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn what_stands_in_the_wrong_place_is_moved() {
        assert_eq!(
            tidied(r#"<w:p><w:pPr><w:rPr /><w:keepNext/><w:pStyle w:val="A" /></w:pPr><w:r><w:rPr /><w:t>a &amp; b</w:t></w:r></w:p>"#),
            r#"<w:p><w:pPr><w:pStyle w:val="A" /><w:keepNext/></w:pPr><w:r><w:t>a &amp; b</w:t></w:r></w:p>"#
        );
    }

    #[test]
    fn an_order_within_an_order_holds_too() {
        let xml = r#"<w:pPr><w:sectPr><w:titlePg/><w:pgSz/><w:headerReference/></w:sectPr><w:rPr><w:sz/><w:b/></w:rPr></w:pPr>"#;
        let wanted = r#"<w:pPr><w:rPr><w:b/><w:sz/></w:rPr><w:sectPr><w:headerReference/><w:pgSz/><w:titlePg/></w:sectPr></w:pPr>"#;
        assert_eq!(tidied(xml), wanted);
    }

    #[test]
    fn a_header_row_gets_the_name_that_the_library_lacks() {
        assert_eq!(
            tidied(r#"<w:tr><w:trPr><w:trHeight w:val="0" /><w:cantSplit /></w:trPr></w:tr>"#),
            "<w:tr><w:trPr><w:cantSplit /><w:tblHeader/></w:trPr></w:tr>"
        );
    }
}
