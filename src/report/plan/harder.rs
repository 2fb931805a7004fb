//! Whose it is to change what is missing, what makes it harder, and who provides the services: what sets apart the gaps
//! that a city closes from those for which it can only argue.

use super::super::{Block, Text, prose, tell::Teller};
use crate::session::{Finding, Id, Provides, Reach};

/// The same of the whole: what the room noted of the city's context first, then whose the gaps are to change. Nothing
/// where nobody said anything of either.
pub(in crate::report) fn blocks(t: &Teller<'_>) -> Vec<Block> {
    let noted = noted(t);
    let gaps = gaps(t);
    if noted.is_empty() && gaps.is_empty() {
        return vec![];
    }
    let mut blocks = vec![t.heading(2, &t.say("plan-harder"))];
    if !gaps.is_empty() {
        blocks.push(Block::Facts(gaps));
    }
    if !noted.is_empty() {
        let columns = [("plan-column-context", 3), ("plan-column-here", 6), ("plan-column-harder", 4)];
        blocks.push(t.table(t.say("plan-caption-context"), &columns, noted));
    }
    blocks
}

/// A row per context factor of which something was said.
fn noted(t: &Teller<'_>) -> Vec<Vec<Text>> {
    let row = |context: &crate::benchmark::ContextFactor| {
        let here = t.session.context_of(&context.id, None).text;
        let factors = t.session.made_harder_by(&context.id, t.benchmark);
        if here.trim().is_empty() && factors.is_empty() {
            return None;
        }
        let factors: Vec<Text> = factors.iter().map(|factor| prose(&t.factor(&factor.id))).collect();
        let harder = if factors.is_empty() { t.text("plan-harder-none") } else { t.dotted(factors) };
        Some(vec![prose(&context.name), t.or(&here, "plan-context-none"), harder])
    };
    t.benchmark.context.iter().filter_map(row).collect()
}

/// The gaps by whose they are to change; none where nobody said it of any.
fn gaps(t: &Teller<'_>) -> Vec<(String, Text)> {
    let all: Vec<Finding> = t
        .in_scope()
        .iter()
        .map(|factor| t.session.finding(&Id::from(factor.id.as_str())))
        .filter(|finding| finding.judgement.is_gap())
        .collect();
    if all.iter().all(|finding| finding.reach.is_none()) {
        return vec![];
    }
    let of = |reach: Option<Reach>| {
        let factors: Vec<Text> =
            all.iter().filter(|finding| finding.reach == reach).map(|finding| prose(&t.factor(finding.id.as_str()))).collect();
        let label = reach.map_or_else(|| t.say("plan-reach-unsaid"), |reach| t.words.of_kind("plan-gaps", reach.word()));
        (!factors.is_empty()).then(|| (label, t.dotted(factors)))
    };
    Reach::ALL.iter().map(|reach| Some(*reach)).chain([None]).filter_map(of).collect()
}

/// What is said of one key factor.
pub(in crate::report) fn facts(t: &Teller<'_>, finding: &Finding) -> Vec<(String, Text)> {
    let mut facts = Vec::new();
    if let Some(reach) = finding.reach {
        facts.push((t.say("plan-label-reach"), prose(&t.words.of_kind("plan-reach", reach.word()))));
    }
    let harder: Vec<Text> = t
        .session
        .harder(&finding.id, t.benchmark)
        .into_iter()
        .map(|(known, said)| match said.text.trim() {
            "" => prose(&known.name),
            text => prose(&t.with("plan-harder-so", &[("context", known.name.as_str().into()), ("text", text.into())])),
        })
        .collect();
    if !harder.is_empty() {
        facts.push((t.say("plan-label-harder"), t.dotted(harder)));
    }
    facts.extend(provided(t, finding).map(|text| (t.say("plan-label-provides"), prose(&text))));
    facts
}

/// Who provides the services that a key factor is about; none where nobody said.
pub(in crate::report) fn provided(t: &Teller<'_>, finding: &Finding) -> Option<String> {
    let provides = finding.provides?;
    let said = t.words.of_kind("provides", provides.word());
    Some(match (provides, finding.providers.trim()) {
        (Provides::We, _) | (Provides::Others, "") => said,
        (Provides::Others, who) => t.with("plan-provided-by", &[("said", said.into()), ("who", who.into())]),
    })
}
