//! Prints sessions/awkward.ron: everything that makes a page or a screen stumble, from a fixed seed.
//! `cargo run --example awkward > sessions/awkward.ron`

use std::{error::Error, io::Write};

use charrette::{
    benchmark::{Benchmark, builtin},
    export::session_ron,
    session::{
        About, Action, ActionKind, Article, Decision, Evidence, EvidenceKind, Finding, Id, Judgement, Level, Look, Looked, Note, Parked,
        Party, PartyKind, Presence, Session, Shape, Side, Sitting, Status, Support, rank,
    },
    text::{block, one_line},
};

const PEOPLE: usize = 40;
const ACTIONS: usize = 200;

/// Invented names in many scripts; nobody is meant.
const NAMES: &[&str] = &[
    "Ærlig Ødegård-Åkerström",
    "Željka Đurđević",
    "Łucja Żółć",
    "Θάλεια Παπαδοπούλου",
    "Наталія Їжакевич",
    "نادية الخطيب",
    "שירה בן־עמי",
    "田中 さくら",
    "王小明",
    "김하늘",
    "สมหญิง ใจดี",
    "आरती शर्मा",
    "Nguyễn Thị Ánh",
    "Müller-Lüdenscheidt, geb. Straße",
    "O'Brien \"Obi\" | Jr.",
    "İpek Işık",
    "José María de la Concepción Núñez y Fernández-Villaverde",
    "Zoe\u{301} A\u{30a}s",
    "👩‍🏫 Kim",
    "X",
];

/// Things to say that lines, cells and formats trip over.
const PHRASES: &[&str] = &[
    "Post the pledge in five languages",
    "# not a heading",
    "1. not a list",
    "- nor this",
    "a | b | c",
    "*stars* and _bars_ and `ticks`",
    "<b>bold</b> & <script>alert(1)</script>",
    "[a link](https://lindhaven.invalid/x_y)",
    "www.lindhaven.invalid",
    "office@lindhaven.invalid",
    "~~struck~~",
    "---",
    "> quoted",
    "&amp; &lt; &#35;",
    "C:\\temp\\",
    "$5 and $6",
    "[^1]",
    "![x]",
    "100 % more",
    "🏳️‍🌈 for all",
    "👩‍👩‍👧‍👦 families",
    "多様性を推進する都市は、すべての人のためにある",
    "مدينة للجميع، في كل حي وكل مدرسة",
    "עיר לכולם, בכל שכונה",
    "Stra\u{df}enfeste f\u{fc}r alle",
    "Ǆungla",
    "e\u{301}\u{323}\u{302}",
    "ﷺ",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "“Quoted” ‘twice’",
    "=SUM(A1)",
    "+1",
    "@all",
    "tab\there",
    "no\u{a0}break",
    "x",
    "end\\",
];

/// A small generator of numbers that are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    fn line(&mut self, phrases: usize) -> String {
        let text: Vec<&str> = (0..phrases).map(|_| self.pick(PHRASES)).collect();
        one_line(&text.join(" ")).chars().take(300).collect::<String>().trim_end().to_owned()
    }

    fn text(&mut self, lines: usize) -> String {
        let text: Vec<String> = (0..lines).map(|_| self.line(3)).collect();
        block(&text.join(if self.roll(3) == 0 { "\n\n" } else { "\n" }))
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.roll(sides) == 0
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    std::io::stdout().write_all(awkward()?.as_bytes())?;
    Ok(())
}

/// The text of sessions/awkward.ron.
pub fn awkward() -> Result<String, Box<dyn Error>> {
    let benchmark = builtin("integrating-cities").ok_or("no benchmark")?;
    let mut dice = Dice(2026);
    let mut session = Session { id: "awkward1".into(), ..Session::default() };
    about(&mut session, &benchmark, &mut dice);
    people(&mut session, &mut dice);
    findings(&mut session, &benchmark, &mut dice)?;
    actions(&mut session, &benchmark, &mut dice)?;
    // Other dice: what was thrown before them stays as it was.
    elsewhere(&mut session, &mut Dice(2027));
    session_ron(&session, None, vec![]).map_err(|failure| format!("{failure:?}").into())
}

fn about(session: &mut Session, benchmark: &Benchmark, dice: &mut Dice) {
    let about = About {
        title: "Ein sehr langer Titel, der in keine Zeile passt: 多様性 | مدينة للجميع | # *alles* <b>zugleich</b> "
            .repeat(3)
            .chars()
            .take(298)
            .collect(),
        organisation: "Städtebund Nirgendwo–Überall (invented, a sample)".to_owned(),
        unit: "Amt für `alles` | und [mehr]".to_owned(),
        benchmark: benchmark.id.clone(),
        edition: benchmark.edition.clone(),
        language: "en".to_owned(),
        scope: benchmark.factors.iter().map(|factor| factor.id.as_str().into()).collect(),
        minutes: 10_000,
        horizon: 120,
        owner: Some("p1".into()),
        next_review: "9999-12-31".parse().ok(),
        follow_up: dice.text(8),
        summary: dice.text(4),
        ..About::default()
    };
    session.put(About { title: one_line(&about.title), ..about }.into());
}

fn people(session: &mut Session, dice: &mut Dice) {
    for (at, place) in rank::fresh(3).enumerate() {
        let date = ["2026-03-12", "2026-04-02", "2027-01-07"][at].parse().ok();
        let sitting = Sitting { id: format!("s{}", at + 1).into(), rank: place, date, place: dice.line(2), ..Sitting::default() };
        session.put(sitting.into());
    }
    for (at, place) in rank::fresh(PEOPLE).enumerate() {
        let id = format!("p{}", at + 1);
        let name = one_line(&format!("{} {}", NAMES[at % NAMES.len()], if at < NAMES.len() { "" } else { "the Second" }));
        let party = Party {
            id: id.as_str().into(),
            rank: place,
            name,
            kind: PartyKind::ALL[dice.roll(PartyKind::ALL.len())],
            role: if dice.one_in(3) { String::new() } else { dice.line(1) },
            side: Side::ALL[dice.roll(Side::ALL.len())],
            facilitates: at == 0,
            ..Party::default()
        };
        session.put(party.into());
        let sitting = format!("s{}", dice.roll(3) + 1);
        let presence = Presence { id: format!("{sitting}/{id}").into(), sitting: sitting.as_str().into(), party: id.as_str().into() };
        session.put(presence.into());
    }
}

fn findings(session: &mut Session, benchmark: &Benchmark, dice: &mut Dice) -> Result<(), Box<dyn Error>> {
    let mut ranks = rank::fresh(10_000);
    let mut next = || ranks.next().unwrap_or_default();
    for (at, factor) in benchmark.factors.iter().enumerate() {
        let finding = Finding {
            id: factor.id.as_str().into(),
            judgement: Judgement::ALL[dice.roll(Judgement::ALL.len())],
            reason: if at == 0 { dice.text(150) } else { dice.text(at % 4) },
            minority: dice.text(at % 3),
            objective: dice.text(at % 2),
            objective_due: if dice.one_in(2) { "2028-02-29".parse().ok() } else { None },
            ..Finding::default()
        };
        session.put(finding.into());
        let evidence = Evidence {
            id: format!("e{}", at + 1).into(),
            rank: next(),
            number: u32::try_from(at + 1)?,
            title: dice.line(2),
            kind: EvidenceKind::ALL[dice.roll(EvidenceKind::ALL.len())],
            date: if dice.one_in(2) { "1999-01-01".parse().ok() } else { None },
            place: dice.line(1),
            said_by: dice.line(1),
            ..Evidence::default()
        };
        let support = Support {
            id: format!("{}/{}", evidence.id, factor.id).into(),
            evidence: evidence.id.clone(),
            target: factor.id.as_str().into(),
        };
        session.put(evidence.into());
        session.put(support.into());
        for question in &factor.questions {
            let full = factor.full(&question.id);
            let state = Looked::ALL[dice.roll(Looked::ALL.len())];
            let finder = (state == Looked::NobodyKnew).then(|| format!("p{}", dice.roll(PEOPLE) + 1).into());
            session.put(Look { id: full.as_str().into(), state, finder, by: None }.into());
            for _ in 0..dice.roll(4) {
                let id = format!("n{}", session.notes.len() + 1);
                let lines = 1 + dice.roll(5);
                let note = Note {
                    id: id.into(),
                    rank: next(),
                    factor: factor.id.as_str().into(),
                    question: Some(full.as_str().into()),
                    text: dice.text(lines),
                };
                session.put(note.into());
            }
        }
        let number = u32::try_from(at + 1)?;
        let outcome = dice.text(at % 2);
        session
            .put(Parked { id: format!("k{number}").into(), rank: next(), number, text: dice.text(2), outcome, ..Parked::default() }.into());
        session.put(
            Decision {
                id: format!("d{number}").into(),
                rank: next(),
                number,
                text: dice.text(2),
                factor: Some(factor.id.as_str().into()),
                ..Decision::default()
            }
            .into(),
        );
    }
    Ok(())
}

fn actions(session: &mut Session, benchmark: &Benchmark, dice: &mut Dice) -> Result<(), Box<dyn Error>> {
    for (at, place) in rank::fresh(ACTIONS).enumerate() {
        let factor = &benchmark.factors[dice.roll(benchmark.factors.len())];
        let question = &factor.questions[dice.roll(factor.questions.len())];
        let example = factor.examples.first().filter(|_| dice.one_in(3));
        let phrases = 1 + dice.roll(8);
        let due = format!("{}-{:02}-{:02}", 2026 + dice.roll(3), 1 + dice.roll(12), 1 + dice.roll(28));
        let level = |roll: usize| Level::ALL.get(roll).copied();
        let action = Action {
            id: format!("a{}", at + 1).into(),
            rank: place,
            number: u32::try_from(at + 1)?,
            title: if at == 0 { "x".repeat(300) } else { dice.line(phrases) },
            detail: dice.text(at % 3),
            kind: ActionKind::ALL[dice.roll(ActionKind::ALL.len())],
            factor: (!dice.one_in(10)).then(|| factor.id.as_str().into()),
            question: dice.one_in(2).then(|| factor.full(&question.id).into()),
            example: example.map(|example| factor.full(&example.id).into()),
            lead: (!dice.one_in(6)).then(|| format!("p{}", dice.roll(PEOPLE) + 1).into()),
            said_yes: dice.one_in(2),
            supporting: (0..dice.roll(4)).map(|_| format!("p{}", dice.roll(PEOPLE) + 1).into()).collect(),
            due: if dice.one_in(5) { None } else { due.parse().ok() },
            measure: dice.text(at % 2),
            resources: dice.text(at % 2),
            impact: level(dice.roll(4)),
            effort: level(dice.roll(4)),
            status: Status::ALL[dice.roll(Status::ALL.len())],
            because: if dice.one_in(4) { dice.text(1) } else { String::new() },
            ..Action::default()
        };
        session.put(action.into());
    }
    Ok(())
}

/// What the library and the yearly cycle put into a session: practices that inspired, overall plans, suppliers, what
/// came of it, and articles.
fn elsewhere(session: &mut Session, dice: &mut Dice) {
    let mut shapes = Shape::ALL.iter();
    for number in 1..=ACTIONS {
        let Some(mut action) = session.actions.get(&Id::from(format!("a{number}"))).cloned() else { continue };
        if action.example.is_none() && dice.one_in(9) {
            action.practice = Some(format!("nowhere-{}", dice.roll(4)).into());
            action.practice_title = dice.line(3);
        }
        if dice.one_in(9) {
            action.overall_plan = dice.line(2);
        }
        action.for_suppliers = dice.one_in(9);
        if action.status == Status::Done {
            action.completed = "2026-06-30".parse().ok();
            action.outcome = dice.text(number % 3);
            if let Some(shape) = shapes.next() {
                session.put(article(&action, *shape, dice).into());
            }
        }
        session.put(action.into());
    }
}

fn article(action: &Action, shape: Shape, dice: &mut Dice) -> Article {
    let topics = [dice.line(1), "Culture, Leisure and Heritage".to_owned(), dice.line(2)].join(", ");
    Article {
        id: format!("r{}", action.number).into(),
        action: action.id.clone(),
        shape,
        title: dice.line(4),
        organisation: dice.line(2),
        city: dice.line(1),
        country: dice.line(1),
        year: "2026 | #".to_owned(),
        topics,
        aim: dice.text(2),
        stimulus: dice.text(3),
        process: dice.text(12),
        impact: dice.text(2),
        reference: dice.text(1),
        concept: dice.text(3),
        foundation: dice.text(2),
        progress: dice.text(2),
        text: dice.text(9),
        kept: true,
    }
}
