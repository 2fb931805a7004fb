use super::*;
use crate::{
    benchmark::{builtin_in, builtins_in},
    import,
    time::{Clock, FixedClock},
};

fn now() -> Now {
    FixedClock::at(jiff::civil::date(2026, 3, 12).at(9, 0, 0, 0)).now()
}

fn sample(name: &str) -> import::Incoming {
    let text = std::fs::read_to_string(format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"))).unwrap();
    import::read_session(&text).unwrap()
}

fn text(document: &Document) -> String {
    // Not as pages are written: a line must not break what is looked for.
    let said = |spans: &Text| -> String {
        spans.iter().map(|span| if let Span::Words(words) | Span::Strong(words) = span { words.as_str() } else { " " }).collect()
    };
    let one = |block: &Block| match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => said(text),
        Block::Blank { label, .. } => label.clone(),
        Block::Table { columns, .. } => columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>().join(" | "),
        Block::Facts(_) | Block::List { .. } | Block::Note { .. } | Block::Turn { .. } => String::new(),
    };
    document.blocks.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_table_finds_on_its_sheet_what_the_walk_shows_in_every_language() {
    for code in ["en", "nb", "de"] {
        let words = Words::of(code);
        for benchmark in builtins_in(code) {
            let page = handout_of_benchmark(&benchmark, &[], &words, &now());
            assert_eq!(page.check(), Vec::<String>::new());
            let said = text(&page);
            for factor in &benchmark.factors {
                assert!(said.contains(&factor.statement) && said.contains(&factor.why), "{code} {}", factor.id);
                assert!(factor.questions.iter().all(|question| said.contains(&question.text)), "{code} {}", factor.id);
                assert!(
                    factor.questions.iter().flat_map(|question| &question.parts).all(|part| said.contains(part)),
                    "{code} {}",
                    factor.id
                );
                assert!(factor.examples.iter().all(|example| said.contains(&example.brief)), "{code} {}", factor.id);
            }
        }
    }
}

#[test]
fn a_key_factor_takes_one_sheet_or_two_and_never_shares_one() {
    for code in ["en", "nb", "de"] {
        let benchmark = builtin_in("integrating-cities", code).unwrap();
        let words = Words::of(code);
        for factor in &benchmark.factors {
            let page = handout_of_benchmark(&benchmark, &[factor.id.as_str().into()], &words, &now());
            let sheets: Vec<&[Block]> = page.blocks.split(|block| matches!(block, Block::Turn { .. })).collect();
            assert!(sheets.len() <= 2, "{code} {}: {} sheets", factor.id, sheets.len());
            assert!(sheets.iter().all(|sheet| height(sheet) <= SHEET), "{code} {}", factor.id);
        }
        let all = handout_of_benchmark(&benchmark, &[], &words, &now());
        let overleaf = all.blocks.iter().filter(|block| matches!(block, Block::Heading { level: 3, .. })).count();
        assert!(overleaf <= 8, "{code}: {overleaf} of {} key factors go on overleaf", benchmark.factors.len());
        let before = |pair: &[Block]| !matches!(pair[1], Block::Heading { level: 2, .. }) || matches!(pair[0], Block::Turn { .. });
        assert!(all.blocks.windows(2).all(before), "each begins a sheet");
    }
}

#[test]
fn the_source_at_the_end_stands_on_the_last_sheet_and_not_behind_it() {
    for code in ["en", "nb", "de"] {
        for benchmark in builtins_in(code) {
            let all = handout_of_benchmark(&benchmark, &[], &Words::of(code), &now());
            let mut sheets = all.blocks.split(|block| matches!(block, Block::Turn { .. }));
            let last = sheets.next_back().unwrap();
            assert!(height(last) + height(&[Block::Paragraph(all.source.clone())]) <= SHEET, "{code} {}", benchmark.id);
        }
    }
}

#[test]
fn what_the_room_has_said_is_not_handed_out() {
    let incoming = sample("lindhaven-finished");
    let page = handout(&incoming.session, &[], &incoming.benchmark, &Words::of("en"), &now());
    let said = text(&page);
    assert!(said.contains("Lindhaven") && said.contains(&incoming.session.about.title), "whose sheet it is");
    let of_the_room =
        incoming.session.actions.values().map(|action| &action.title).chain(incoming.session.notes.values().map(|note| &note.text));
    let mut all = of_the_room.chain(incoming.session.parties.values().map(|party| &party.name));
    assert_eq!(all.find(|text| said.contains(text.as_str())), None);
}

#[test]
fn only_what_is_in_scope_has_a_sheet_unless_it_is_named() {
    let mut incoming = sample("lindhaven-half-way");
    incoming.session.about.scope = vec!["strategy".into()];
    let of = |factors: &[Id]| {
        let page = handout(&incoming.session, factors, &incoming.benchmark, &Words::of("en"), &now());
        let heads = page.blocks.into_iter().filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(text),
            _ => None,
        });
        heads.collect::<Vec<_>>()
    };
    assert_eq!(of(&[]), [prose("2 Strategy")]);
    assert_eq!(of(&["procurement".into(), "strategy".into()]), [prose("2 Strategy"), prose("12 Procurement")]);
    incoming.session.about.scope.clear();
    let page = handout(&incoming.session, &[], &incoming.benchmark, &Words::of("en"), &now());
    assert_eq!((page.blocks.len(), page.check()), (1, vec![]), "without a scope it says so");
}

#[test]
fn a_very_long_question_still_has_room_behind_it() {
    let mut benchmark = builtin_in("integrating-cities", "en").unwrap();
    for factor in &mut benchmark.factors {
        factor.questions.iter_mut().for_each(|question| question.text = "How does the city do this? ".repeat(60));
    }
    let page = handout_of_benchmark(&benchmark, &[], &Words::of("en"), &now());
    assert_eq!(page.check(), Vec::<String>::new());
    assert!(page.blocks.iter().all(|block| !matches!(block, Block::Blank { lines: 0, .. })));
}

#[test]
fn a_question_has_a_few_lines_and_says_with_which_other_it_is_answered() {
    let benchmark = crate::benchmark::builtin("integrating-cities").unwrap();
    let page = handout_of_benchmark(&benchmark, &[], &Words::of("en"), &now());
    let blanks = page.blocks.iter().filter_map(|block| match block {
        Block::Blank { label, lines } => Some((label, *lines)),
        _ => None,
    });
    let with = benchmark.factors.iter().flat_map(|factor| &factor.questions).filter(|question| question.with.is_some()).count();
    let plain = |question: &GuideQuestion| blanks.clone().filter(|(label, _)| label.ends_with(question.text.as_str())).count();
    let bound = benchmark.factors.iter().flat_map(|factor| &factor.questions).find(|question| question.with.is_some()).unwrap();
    assert!(with > 0 && plain(bound) == 0, "what is answered together says so");
    // One question alone could have the whole sheet; what is not needed is left white.
    let mut one = benchmark.clone();
    one.factors.iter_mut().for_each(|factor| factor.questions.truncate(1));
    let page = handout_of_benchmark(&one, &[], &Words::of("en"), &now());
    let lines = page.blocks.iter().filter_map(|block| if let Block::Blank { lines, .. } = block { Some(*lines) } else { None });
    assert_eq!(lines.max(), Some(4));
}
