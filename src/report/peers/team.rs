//! Who takes part in the review, and whom the peers heard.

use super::super::{Block, Text, prose, tell::Teller};
use crate::session::{Hearing, Id, Interview, ReviewPart};

/// Expert leader, peers and the host's team; that nobody leads is said.
pub(super) fn facts(t: &Teller<'_>) -> Vec<(String, Text)> {
    let names = |part: ReviewPart| -> Vec<String> { t.session.taking(part).map(|party| t.party(party)).collect() };
    let told = |names: Vec<String>| if names.is_empty() { t.text("page-nobody") } else { prose(&t.words.dotted(&names)) };
    let mut facts = vec![
        (t.say("peers-label-leader"), told(names(ReviewPart::ExpertLeader))),
        (t.say("peers-label-peers"), told(names(ReviewPart::Peer))),
    ];
    let host = names(ReviewPart::Host);
    if !host.is_empty() {
        facts.push((t.say("peers-label-host-team"), told(host)));
    }
    facts
}

/// `4 interviews and 1 focus group, 11 people`.
pub(super) fn counted(t: &Teller<'_>) -> String {
    let of = |kind: Hearing| t.session.interviews.values().filter(|interview| interview.kind == kind).count();
    // An interview is with one person at the least; how many a group had, only who counted knows.
    let least = |interview: &Interview| match interview.kind {
        Hearing::Interview => interview.people.max(1),
        Hearing::FocusGroup => interview.people,
    };
    let people: u32 = t.session.interviews.values().map(least).fold(0, u32::saturating_add);
    let is_counted = t.session.interviews.values().all(|interview| least(interview) > 0);
    if t.session.interviews.is_empty() {
        return t.say("peers-heard-nobody");
    }
    let args = [("interviews", of(Hearing::Interview).into()), ("groups", of(Hearing::FocusGroup).into()), ("people", people.into())];
    t.with(if !is_counted { "peers-heard-uncounted" } else { "peers-heard" }, &args)
}

/// A row per interview and focus group, with what was learned and for which key factors.
pub(in crate::report) fn heard(t: &Teller<'_>) -> Vec<Block> {
    let rows: Vec<Vec<Text>> = t.session.interviews_in_order().map(|interview| row(t, interview)).collect();
    let mut blocks = vec![t.heading(2, &t.say("peers-whom"))];
    if rows.is_empty() {
        blocks.push(Block::Paragraph(t.text("peers-whom-nobody")));
        return blocks;
    }
    let columns = [
        ("plan-column-number", 1),
        ("peers-column-when", 3),
        ("peers-column-who", 4),
        ("peers-column-about", 4),
        ("peers-column-factors", 3),
    ];
    blocks.push(t.table(t.say("peers-caption-whom"), &columns, rows));
    blocks
}

fn row(t: &Teller<'_>, interview: &Interview) -> Vec<Text> {
    let number = t.with("number-interview", &[("number", interview.number.into())]);
    let mut when = vec![t.words.of_kind("hearing", interview.kind.word()), t.date(interview.date)];
    when.extend(Some(interview.place.clone()).filter(|place| !place.trim().is_empty()));
    let who = t.or(&interview.heard, "peers-who-unknown");
    let who = if interview.people > 0 {
        [who, prose(&format!(" {}", t.with("peers-people", &[("count", interview.people.into())])))].concat()
    } else {
        who
    };
    let mut factors: Vec<Id> = Vec::new();
    let mut evidence = Vec::new();
    for learned in t.session.learned_in(&interview.id) {
        evidence.push(t.with("number-evidence", &[("number", learned.number.into())]));
        factors.extend(t.session.factors_of(&learned.id));
    }
    let mut numbers: Vec<usize> = factors.iter().filter_map(|factor| t.benchmark.number(factor.as_str())).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    if t.part.without_evidence {
        return vec![
            prose(&number),
            prose(&t.words.series(&when)),
            who,
            t.or(&interview.text, "peers-about-nothing"),
            t.text("peers-learned-left-out"),
        ];
    }
    let bears = match (evidence.is_empty(), numbers.is_empty()) {
        (true, _) => t.say("peers-learned-nothing"),
        (false, true) => t.with("peers-learned-nowhere", &[("evidence", t.words.series(&evidence).into())]),
        (false, false) => t.with(
            "peers-learned",
            &[
                ("count", numbers.len().into()),
                ("evidence", t.words.series(&evidence).into()),
                ("factors", t.words.series(&numbers).into()),
            ],
        ),
    };
    vec![prose(&number), prose(&t.words.series(&when)), who, t.or(&interview.text, "peers-about-nothing"), prose(&bears)]
}
