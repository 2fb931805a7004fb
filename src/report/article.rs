//! Good-practice articles about finished actions: for the pages of a city or a network of cities, where nobody knows the
//! session that they come from.

use super::{
    Block, Document,
    plan::{self, language, mark, origin},
    prose,
    tell::Teller,
};
use crate::{
    benchmark::Benchmark,
    session::{Article, Cut, Id, Session},
    time::Now,
    words::Words,
};

/// One article, or all of a session in the order of their actions, each on a page of its own; as far as they go out.
#[must_use]
pub fn articles_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now, wanted: Option<&Id>) -> Document {
    let session = &cut.of(whole, words);
    let t = Teller { session, benchmark, words, now, part: plan::part(whole, cut) };
    let all = session.articles_in_order();
    let told: Vec<&Article> = all.into_iter().filter(|article| wanted.is_none_or(|wanted| article.id == *wanted)).collect();
    let (title, blocks) = match told.as_slice() {
        [] => (t.say("article-title-several"), vec![Block::Paragraph(t.text("article-none"))]),
        [one] => (headline(&t, one), self::article(&t, one, 2)),
        several => {
            let mut blocks = Vec::new();
            for (at, article) in several.iter().enumerate() {
                if at > 0 {
                    blocks.push(Block::Turn { wide: false });
                }
                blocks.push(t.heading(2, &headline(&t, article)));
                blocks.extend(self::article(&t, article, 3));
            }
            (t.say("article-title-several"), blocks)
        }
    };
    Document {
        title: prose(&title),
        language: language(session),
        mark: mark(session),
        left_out: cut.told(words, whole, benchmark),
        source: origin(&t),
        blocks,
    }
}

fn headline(t: &Teller<'_>, article: &Article) -> String {
    if article.title.trim().is_empty() { t.say("article-untitled") } else { article.title.replace('\n', " ") }
}

/// Whose it is, then its parts under headings of this level.
fn article(t: &Teller<'_>, article: &Article, level: u8) -> Vec<Block> {
    let known = [
        ("article-label-organisation", article.organisation.clone()),
        (
            "article-label-city",
            [&article.city, &article.country].into_iter().filter(|text| !text.is_empty()).cloned().collect::<Vec<_>>().join(", "),
        ),
    ];
    let mut facts: Vec<(String, super::Text)> =
        known.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(label, text)| (t.say(label), prose(&text))).collect();
    facts.push((t.say("article-label-year"), t.or(&article.year, "practice-no-year")));
    let topics = article.each_topic();
    if !topics.is_empty() {
        facts.push((t.say("article-label-topics"), prose(&t.words.list(&topics))));
    }
    let mut blocks = vec![Block::Facts(facts)];
    let told = article.told();
    for (head, text) in told.parts() {
        if let Some(head) = head {
            blocks.push(t.heading(level, &t.say(head)));
        }
        let paragraphs = text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
        blocks.extend(paragraphs.map(|text| Block::Paragraph(prose(text))));
    }
    if told.parts().is_empty() {
        blocks.push(Block::Paragraph(t.text("article-blank")));
    }
    blocks
}

#[cfg(test)]
mod tests;
