//! The sheet of one lead: what a person or department has taken on, for somebody who never saw the terminal and
//! may not have been in the room. Each action stands by itself, with why it is there and what is asked.

use super::{
    Block, Document, Text,
    plan::{self, next_review, origin, workshop},
    prose,
    tell::{Teller, stacked},
};
use crate::{
    benchmark::Benchmark,
    session::{Action, Cut, Id, Look, Party, Session},
    time::Now,
    words::Words,
};

/// So many actions that nobody has said yes to have room for an answer each; more share one.
const ANSWERS: usize = 6;

/// What one lead has taken on. `now` dates a draft and gives the zone of the times.
#[must_use]
pub fn lead_sheet(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now, lead: &Id) -> Document {
    lead_sheet_of(session, &Cut::default(), benchmark, words, now, lead)
}

/// What one lead has taken on, as far as it goes out; what is left out is said on it.
#[must_use]
pub fn lead_sheet_of(whole: &Session, cut: &Cut, benchmark: &Benchmark, words: &Words, now: &Now, lead: &Id) -> Document {
    let session = &cut.of(whole, words);
    let teller = Teller { session, benchmark, words, now, part: plan::part(whole, cut) };
    let part = Part::of(&teller, lead);
    let name = session.name(Some(lead)).map_or_else(|| teller.say("lead-unnamed"), |name| name.replace('\n', " "));
    let blocks = [
        vec![title_block(&teller, &part, &name)],
        at_a_glance(&teller, &part),
        taken_on(&teller, &part),
        helped_with(&teller, &part),
        homework(&teller, &part),
        noted(&teller, &part),
        how_to_answer(&teller, &part),
    ];
    teller.page(&teller.with("lead-title", &[("name", name.into())]), origin(&teller), blocks.concat(), whole, cut)
}

/// What of a session concerns one lead.
struct Part<'a> {
    lead: Option<&'a Party>,
    /// Led and planned: what is open by due date, then what is not.
    taken: Vec<&'a Action>,
    /// Helped with.
    helped: Vec<&'a Action>,
    /// Caught, and not on the shortlist.
    noted: Vec<&'a Action>,
    homework: Vec<Look>,
}

impl<'a> Part<'a> {
    fn of(t: &Teller<'a>, lead: &Id) -> Self {
        let shortlist = t.session.has_shortlist();
        let is_planned = |action: &&Action| action.shortlisted || !shortlist;
        let by_due = |mut actions: Vec<&'a Action>| {
            actions.sort_by_key(|action| (!action.status.is_open(), action.due.is_none(), action.due));
            actions
        };
        let (taken, noted) = t.session.actions_in_order().filter(|action| action.lead.as_ref() == Some(lead)).partition(is_planned);
        let helps = |action: &&Action| action.lead.as_ref() != Some(lead) && action.supporting.contains(lead);
        let helped = t.session.actions_in_order().filter(helps).filter(is_planned).collect();
        let homework = t.session.homework(t.benchmark).into_iter().filter(|look| look.finder.as_ref() == Some(lead)).collect();
        Self { lead: t.session.parties.get(lead), taken: by_due(taken), helped: by_due(helped), noted, homework }
    }

    /// What the lead has not been asked about.
    fn unanswered(&self) -> Vec<&'a Action> {
        self.taken.iter().copied().filter(|action| !action.said_yes && action.status.is_open()).collect()
    }
}

/// Whose sheet it is, from which plan, and how far that plan has come.
fn title_block(t: &Teller<'_>, part: &Part<'_>, name: &str) -> Block {
    let about = &t.session.about;
    let whose = part.lead.filter(|party| !party.name.trim().is_empty()).map_or_else(|| name.to_owned(), |party| t.party(party));
    let plan: Vec<String> = [&about.title, &about.organisation].into_iter().filter(|text| !text.trim().is_empty()).cloned().collect();
    let plan = if plan.is_empty() { t.text("plan-title-plain") } else { prose(&t.words.series(&plan)) };
    Block::Facts(vec![
        (t.say("lead-label-for"), prose(&whose)),
        (t.say("lead-label-plan"), plan),
        (t.say("plan-label-workshop"), workshop(t)),
        (t.say("plan-label-status"), prose(&t.status())),
        (t.say("lead-label-asks"), prose(&t.name(about.owner.as_ref(), "page-nobody"))),
        (t.say("plan-label-next-review"), prose(&next_review(t))),
    ])
}

fn at_a_glance(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    let mut sentences = vec![t.with("lead-taken", &[("count", part.taken.len().into())])];
    if !part.helped.is_empty() {
        sentences.push(t.with("lead-helps", &[("count", part.helped.len().into())]));
    }
    if let Some((action, due)) = part.taken.iter().find_map(|action| Some((action, action.due.filter(|_| action.status.is_open())?))) {
        sentences.push(t.with("lead-first", &[("action", t.action(action).into()), ("date", t.words.long_date(due).into())]));
    }
    let unanswered = part.unanswered().len();
    if unanswered > 0 {
        sentences.push(t.with("lead-unanswered", &[("count", unanswered.into())]));
    }
    let mut blocks = vec![t.heading(2, &t.say("plan-glance")), Block::Paragraph(prose(&sentences.join(" ")))];
    if part.taken.len() > 1 {
        let columns = [("plan-column-number", 1), ("plan-column-action", 6), ("plan-column-due", 3), ("plan-column-status", 3)];
        let status = |action: &Action| t.action_status(action).into_iter().take(1).collect();
        let row = |action: &&Action| vec![prose(&t.action(action)), prose(&action.title), prose(&t.date(action.due)), status(action)];
        blocks.push(t.table(t.say("lead-caption"), &columns, part.taken.iter().map(row).collect()));
    }
    blocks
}

/// Each action with why it is there, how it will be known to be done, and how it stands.
fn taken_on(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    if part.taken.is_empty() {
        return vec![];
    }
    let mut blocks = vec![t.heading(2, &t.say("lead-taken-on"))];
    for action in &part.taken {
        let title = t.with("plan-action-titled", &[("action", t.action(action).into()), ("title", action.title.as_str().into())]);
        blocks.push(t.heading(3, &title));
        blocks.push(Block::Facts(facts(t, action)));
    }
    blocks
}

fn facts(t: &Teller<'_>, action: &Action) -> Vec<(String, Text)> {
    let kind = t.words.of_kind("kind", action.kind.word());
    let by = t.with("lead-due", &[("date", t.due(action).into()), ("kind", kind.into())]);
    let mut facts = vec![(t.say("lead-label-due"), prose(&by)), (t.say("plan-column-why"), why(t, action))];
    let finding = action.factor.as_ref().map(|factor| t.session.finding(factor)).unwrap_or_default();
    let helpers: Vec<String> = action.supporting.iter().filter_map(|id| t.session.name(Some(id))).map(str::to_owned).collect();
    let optional = [
        ("lead-label-objective", t.objective(&finding)),
        ("lead-label-detail", action.detail.clone()),
        ("lead-label-brings", t.brings(action)),
        ("lead-label-resources", action.resources.clone()),
        ("lead-label-helpers", t.words.list(&helpers)),
    ];
    facts.push((t.say("plan-column-measure"), t.or(&action.measure, "plan-measure-none")));
    let said = optional.into_iter().filter(|(_, text)| !text.trim().is_empty());
    facts.extend(said.map(|(label, text)| (t.say(label), prose(&text))));
    if action.argues {
        facts.push((t.say("lead-label-argues"), t.text("lead-argues")));
    }
    if action.status.is_open() {
        facts.push((t.say("lead-label-yes"), t.text(if action.said_yes { "lead-said-yes" } else { "lead-asked" })));
    }
    facts.push((t.say("lead-label-stands"), t.action_status(action)));
    let dates = [("lead-label-completed", action.completed), ("plan-label-next-review", action.next_review)];
    facts.extend(dates.into_iter().filter_map(|(label, date)| Some((t.say(label), prose(&t.words.long_date(date?))))));
    facts
}

/// The chain behind an action: the judgement and its reason, the question it answers, what proves it, and the
/// city that it was learned from.
fn why(t: &Teller<'_>, action: &Action) -> Text {
    let Some(id) = &action.factor else { return t.text("plan-why-none") };
    let finding = t.session.finding(id);
    let judged = t.words.of_kind("plan-judged", finding.judgement.word());
    let judged = t.with("lead-why", &[("factor", t.factor(id.as_str()).into()), ("judgement", judged.into())]);
    let mut lines = vec![prose(&judged)];
    if !finding.reason.trim().is_empty() {
        lines.push(prose(&finding.reason));
    }
    let asked = t.session.questions_of(action).into_iter().filter_map(|question| t.benchmark.question(question.as_str()));
    lines.extend(asked.map(|(_, question)| prose(&t.with("lead-why-question", &[("question", question.text.as_str().into())]))));
    let evidence: Vec<String> = t.session.evidence_on(id).map(|evidence| t.evidence(evidence)).collect();
    if !evidence.is_empty() {
        lines.push(prose(&t.with("lead-why-evidence", &[("evidence", t.words.dotted(&evidence).into())])));
    }
    if let Some((_, example)) = action.example.as_ref().and_then(|id| t.benchmark.example(id.as_str())) {
        let args = [("city", example.city.as_str().into()), ("brief", example.brief.as_str().into())];
        lines.push(prose(&t.with("lead-why-example", &args)));
    } else if !action.practice_title.is_empty() {
        lines.push(prose(&t.with("lead-why-practice", &[("practice", action.practice_title.as_str().into())])));
    }
    stacked(lines)
}

fn helped_with(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    if part.helped.is_empty() {
        return vec![];
    }
    let columns =
        [("plan-column-number", 1), ("plan-column-action", 5), ("plan-column-lead", 3), ("plan-column-due", 3), ("plan-column-status", 3)];
    let row = |action: &&Action| {
        let lead = t.name(action.lead.as_ref(), "page-no-lead");
        vec![prose(&t.action(action)), prose(&action.title), prose(&lead), prose(&t.date(action.due)), t.action_status(action)]
    };
    let rows = part.helped.iter().map(row).collect();
    vec![t.heading(2, &t.say("lead-helped")), t.table(t.say("lead-caption-helped"), &columns, rows)]
}

/// What nobody knew and this lead finds out.
fn homework(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    if part.homework.is_empty() {
        return vec![];
    }
    let item = |look: &Look| {
        let question = t.benchmark.question(look.id.as_str()).map_or(look.id.as_str(), |(_, question)| &question.text);
        let text = t.with("lead-homework", &[("question", question.into()), ("date", t.date(look.by).into())]);
        vec![Block::Paragraph(prose(&text))]
    };
    vec![t.heading(2, &t.say("lead-to-find-out")), Block::List { ordered: false, items: part.homework.iter().map(item).collect() }]
}

/// What bears the lead's name and was not taken into the plan: nothing is asked about it.
fn noted(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    if part.noted.is_empty() {
        return vec![];
    }
    let item = |action: &&Action| {
        let titled = [("action", t.action(action).into()), ("title", action.title.as_str().into())];
        vec![Block::Paragraph(prose(&t.with("plan-action-titled", &titled)))]
    };
    let items = part.noted.iter().map(item).collect();
    vec![t.heading(2, &t.say("plan-noted")), Block::Paragraph(t.text("lead-noted")), Block::List { ordered: false, items }]
}

/// Who asks and when, what to say, and room to say it.
fn how_to_answer(t: &Teller<'_>, part: &Part<'_>) -> Vec<Block> {
    let about = &t.session.about;
    let who = match t.session.name(about.owner.as_ref()) {
        _ if !about.follow_up.trim().is_empty() => prose(&about.follow_up),
        Some(owner) => prose(&t.with("plan-follow-up-owner", &[("owner", owner.into())])),
        None => t.text("lead-answer-to-nobody"),
    };
    let lines = [who, t.text("lead-answer-what")];
    let mut blocks = vec![t.heading(2, &t.say("lead-how"))];
    blocks.extend(lines.into_iter().map(Block::Paragraph));
    let unanswered = part.unanswered();
    if unanswered.len() > ANSWERS {
        blocks.push(Block::Blank { label: t.with("lead-answers", &[("actions", t.actions(&unanswered).into())]), lines: 8 });
    } else {
        let blank = |action: &&Action| Block::Blank { label: t.with("lead-answer", &[("action", t.action(action).into())]), lines: 2 };
        blocks.extend(unanswered.iter().map(blank));
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        benchmark::builtin,
        export,
        session::{About, ActionKind, Evidence, Finding, Judgement, Looked, News, Record, Status, Support},
        time::{Clock, FixedClock},
    };

    fn told(records: Vec<Record>) -> String {
        let mut session = Session { id: "test0001".into(), ..Session::default() };
        session.put(About { title: "Plan".to_owned(), scope: vec!["strategy".into()], ..About::default() }.into());
        session.put(Party { id: "press".into(), name: "Press office".to_owned(), ..Party::default() }.into());
        records.into_iter().for_each(|record| session.put(record));
        let (words, now) = (Words::of("en"), FixedClock::at(jiff::civil::date(2026, 3, 12).at(13, 52, 0, 0)).now());
        let Some(benchmark) = builtin("integrating-cities") else { return String::new() };
        let page = lead_sheet(&session, &benchmark, &words, &now, &"press".into());
        assert_eq!(page.check(), Vec::<String>::new());
        export::markdown(&page, &words)
    }

    fn action(id: &str, number: u32) -> Action {
        Action { id: id.into(), number, title: format!("Do {number}"), lead: Some("press".into()), ..Action::default() }
    }

    #[test]
    fn who_has_taken_nothing_on_is_told_so_and_who_asks() {
        let text = told(vec![]);
        assert!(text.starts_with("# Press office: your part of the plan"), "{text}");
        assert!(text.contains("No action is in your name."), "{text}");
        assert!(text.contains("| **Asks for news** | nobody yet |"), "{text}");
        assert!(!text.contains("taken on\n\n### "), "{text}");
    }

    #[test]
    fn a_lead_without_a_name_has_a_sheet_all_the_same() {
        let text = told(vec![Party { id: "press".into(), name: " ".to_owned(), ..Party::default() }.into(), action("a", 1).into()]);
        assert!(text.starts_with("# A lead without a name: your part of the plan"), "{text}");
        assert!(text.contains("### A1 Do 1"), "{text}");
    }

    #[test]
    fn an_action_says_why_it_is_there_down_to_the_evidence_and_the_example() {
        let finding = Finding {
            id: "strategy".into(),
            judgement: Judgement::NotInPlace,
            reason: "Projects, but no plan.".to_owned(),
            objective: "One strategy".to_owned(),
            ..Finding::default()
        };
        let action = Action {
            factor: Some("strategy".into()),
            question: Some("strategy/funding".into()),
            example: Some("strategy/munich".into()),
            measure: "A figure in the budget".to_owned(),
            resources: "Two weeks".to_owned(),
            due: "2026-04-17".parse().ok(),
            ..action("a", 7)
        };
        let text = told(vec![
            finding.into(),
            Evidence { id: "e".into(), number: 2, title: "City budget".to_owned(), ..Evidence::default() }.into(),
            Support { id: "e/strategy".into(), evidence: "e".into(), target: "strategy".into() }.into(),
            action.into(),
            News { id: "n".into(), rank: "a".to_owned(), action: "a".into(), text: "Begun".to_owned(), ..News::default() }.into(),
        ]);
        for wanted in [
            "- **By when:** 17 April 2026 (quick win)",
            "2 Strategy, not in place",
            "Projects, but no plan.",
            "It answers: “Is enough money set aside to carry the strategy out?”",
            "Evidence: E2 City budget, document",
            "After the example of Munich: 1 million euro, with goals and indicators.",
            "- **What it serves:** One strategy",
            "- **How we will know:** A figure in the budget",
            "- **What it takes:** Two weeks",
            "You are asked to take this on; nobody has said yes for you.",
            "Begun",
        ] {
            assert!(text.contains(wanted), "{wanted}\n{text}");
        }
    }

    #[test]
    fn who_said_yes_in_the_room_is_not_asked_again() {
        let yes = Action { said_yes: true, ..action("a", 1) };
        let text = told(vec![yes.clone().into()]);
        assert!(text.contains("You said yes in the room."), "{text}");
        assert!(!text.contains("your answer"), "{text}");
        let text = told(vec![yes.into(), action("b", 2).into()]);
        assert!(text.contains("A2, your answer") && !text.contains("A1, your answer"), "{text}");
    }

    #[test]
    fn what_is_open_comes_first_by_date_and_what_is_done_stays_on_the_sheet() {
        let due = |date: &str, action: Action| Action { due: date.parse().ok(), ..action };
        let done = Action { status: Status::Done, completed: "2026-03-01".parse().ok(), ..due("2026-01-01", action("c", 3)) };
        let records: Vec<Record> =
            vec![action("a", 1).into(), due("2026-05-01", action("b", 2)).into(), done.into(), due("2026-04-01", action("d", 4)).into()];
        let text = told(records);
        let at = |what: &str| text.find(what).unwrap_or_default();
        assert!(at("### A4") < at("### A2") && at("### A2") < at("### A1") && at("### A1") < at("### A3"), "{text}");
        assert!(text.contains("The next date is 1 April 2026 (A4)."), "{text}");
        assert!(text.contains("- **Done on:** 1 March 2026"), "{text}");
    }

    #[test]
    fn help_homework_and_what_was_only_noted_are_set_apart() {
        let helped = Action { lead: None, supporting: vec!["press".into()], shortlisted: true, ..action("a", 1) };
        let taken = Action { shortlisted: true, kind: ActionKind::LongTerm, ..action("b", 2) };
        let look =
            Look { id: "strategy/funding".into(), state: Looked::NobodyKnew, finder: Some("press".into()), by: "2026-04-30".parse().ok() };
        let text = told(vec![helped.into(), taken.into(), action("c", 3).into(), look.into()]);
        let (taken, rest) = text.split_once("## What you help with").unwrap_or_default();
        assert!(taken.contains("### A2 Do 2") && !taken.contains("A3"), "{text}");
        assert!(rest.contains("| A1 | Do 1 | no lead yet | no date set | Not started |"), "{text}");
        assert!(rest.contains("- “Is enough money set aside to carry the strategy out?” By 30 April 2026."), "{text}");
        assert!(rest.contains("## Noted, not on the shortlist") && rest.contains("- A3 Do 3"), "{text}");
    }

    #[test]
    fn a_lead_with_a_hundred_actions_finds_each_and_one_place_to_answer() {
        let text = told((1..=100).map(|number| action(&format!("a{number:03}"), number).into()).collect());
        assert!((1..=100).all(|number| text.contains(&format!("### A{number} Do {number}\n"))), "{text}");
        assert_eq!(text.matches("your answer").count() + text.matches("Your answers").count(), 1, "{text}");
    }
}
