//! Spans as runs of letters: what may stand in XML at all, strong words, states, links, and which way a text runs.

use docx_rs::{Hyperlink, HyperlinkData, Paragraph, Run, RunProperty, Shading, ShdType};

use crate::{
    report::{Span, Text, Tone},
    text::scrub,
};

/// The links of a page: each has an id in the file, and its address.
pub(super) type Links = Vec<(String, String)>;

/// The words as XML can hold them. What is scrubbed has no control characters; two code points besides are
/// no characters in XML 1.0, and a file with one of them does not open.
pub(super) fn legal(words: &str) -> String {
    scrub(words).replace(['\n', '\t'], " ").replace(['\u{fffe}', '\u{ffff}'], "")
}

/// Whether a text runs from right to left, as its first letter says; a text without letters runs as the page does.
pub(super) fn runs_left(words: &str) -> bool {
    words.chars().find(|c| c.is_alphabetic()).is_some_and(is_from_the_right)
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin: the blocks that Unicode keeps for them.
fn is_from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The words of a text, a line each.
pub(super) fn plain(text: &Text) -> String {
    let word = |span: &Span| match span {
        Span::Words(words) | Span::Strong(words) | Span::State { word: words, .. } | Span::Link { words, .. } => words.clone(),
        Span::Break => "\n".to_owned(),
    };
    text.iter().map(word).collect()
}

/// The lines of a text as paragraphs. One paragraph holds them all, unless one of them runs from the right:
/// then each has its own, because a paragraph runs one way.
pub(super) fn paragraphs(text: &Text, links: &mut Links, new: &mut dyn FnMut() -> Paragraph) -> Vec<Paragraph> {
    let lines: Vec<&[Span]> = text.split(|span| *span == Span::Break).collect();
    if !plain(text).split('\n').any(runs_left) {
        return vec![filled(new(), text, links)];
    }
    let lines = lines.into_iter().map(|line| {
        let paragraph = filled(new(), line, links);
        directed(paragraph, &plain(&line.to_vec()))
    });
    lines.collect()
}

/// The paragraph as these words run.
pub(super) fn directed(mut paragraph: Paragraph, words: &str) -> Paragraph {
    if runs_left(words) {
        paragraph.property = paragraph.property.bidi(true);
    }
    paragraph
}

fn filled(mut paragraph: Paragraph, spans: &[Span], links: &mut Links) -> Paragraph {
    for span in spans {
        paragraph = match span {
            Span::Words(words) => said(paragraph, words, Run::new()),
            Span::Strong(words) => said(paragraph, words, strong()),
            Span::State { word, tone } => said(paragraph, word, state(*tone)),
            Span::Link { words, to } => match address(to) {
                Some(to) => paragraph.add_hyperlink(link(words, to, links)),
                None => said(paragraph, words, Run::new()),
            },
            Span::Break => paragraph.add_run(Run::new().add_break(docx_rs::BreakType::TextWrapping)),
        };
    }
    paragraph
}

pub(super) fn said(paragraph: Paragraph, words: &str, run: Run) -> Paragraph {
    if words.is_empty() { paragraph } else { paragraph.add_run(lettered(run, words)) }
}

fn lettered(mut run: Run, words: &str) -> Run {
    if runs_left(words) {
        // Becomes w:rtl, see `order`.
        run.run_property = run.run_property.spec_vanish();
    }
    run.add_text(legal(words))
}

/// Words that stand out; also in scripts that Word keeps apart.
pub(super) fn strong() -> Run {
    Run::new().bold()
}

fn state(tone: Tone) -> Run {
    let fill = match tone {
        Tone::Good => "DDEFD9",
        Tone::Warning => "FFF0C2",
        Tone::Bad => "F9D9D6",
        Tone::Quiet => "E8EAED",
    };
    let shade = Shading::new().shd_type(ShdType::Clear).color("auto").fill(fill);
    Run { run_property: RunProperty::new().shading(shade), ..Run::new() }
}

/// An address that a reader may follow: the web and mail. Anything else stays words.
fn address(to: &str) -> Option<String> {
    let to = legal(to.trim()).replace(' ', "%20");
    let small = to.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| small.starts_with(scheme)).then_some(to)
}

fn link(words: &str, to: String, links: &mut Links) -> Hyperlink {
    let id = match links.iter().find(|(_, known)| *known == to) {
        Some((id, _)) => id.clone(),
        None => {
            let id = format!("rIdLink{}", links.len() + 1);
            links.push((id.clone(), to.clone()));
            id
        }
    };
    let run = lettered(Run::new().style("Hyperlink"), words);
    Hyperlink { link: HyperlinkData::External { rid: id, path: to }, history: None, children: vec![] }.add_run(run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        for (text, left) in [("مدينة", true), ("(12) שלום", true), ("City مدينة", false), ("12 – 3", false), ("", false)] {
            assert_eq!(runs_left(text), left, "{text}");
        }
    }

    #[test]
    fn only_the_web_and_mail_are_followed() {
        assert_eq!(address(" HTTPS://x.y/a b ").as_deref(), Some("HTTPS://x.y/a%20b"));
        for to in ["javascript:alert(1)", "file:///etc/passwd", "city archive", "\\\\server\\share"] {
            assert_eq!(address(to), None, "{to}");
        }
    }

    #[test]
    fn what_xml_cannot_hold_is_not_there() {
        assert_eq!(legal("a\u{fffe}\u{ffff}\0\u{1b}b\tc\nd"), "ab c d");
    }
}
