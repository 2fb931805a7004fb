//! Benchmarks: listed, printed, checked.

use std::path::Path;

use super::{Desk, args, columns, said::Said};
use crate::{
    benchmark::{self, Benchmark, Counts, KeyFactor, QuestionKind, builtins_in},
    export,
    failure::Failure,
    report,
    session::Id,
    text,
    words::Words,
};

/// A start for a benchmark of one's own, in the language of its reader; every field stands in it once.
const TEMPLATE: &str = include_str!("template.ron");
/// Lines of what is printed are no longer.
const WIDTH: usize = 78;

/// Lists, prints or checks.
pub fn benchmark(desk: &Desk, command: args::Benchmark) -> Result<Said, Failure> {
    match command {
        args::Benchmark::List => Ok(list(desk)),
        args::Benchmark::Show { benchmark, ron } => {
            let benchmark = find(desk, Some(&benchmark))?;
            if !ron {
                return Ok(Said::text(&page(&benchmark, &desk.words)));
            }
            let text = benchmark::edition_text(&benchmark);
            text.map(|text| Said::exact(text.into())).map_err(|error| Failure::new("export-not-written").with("said", error.to_string()))
        }
        args::Benchmark::Handout(asked) => handout(desk, &asked),
        args::Benchmark::Template => Ok(Said::text(TEMPLATE)),
        args::Benchmark::Move { session, to, yes } => super::edition::move_to(desk, &session, &to, yes),
        args::Benchmark::Check { path } => check(&desk.words, &path),
    }
}

/// The hand-outs of a benchmark, before there is a session.
fn handout(desk: &Desk, asked: &args::Handout) -> Result<Said, Failure> {
    let to_screen = asked.output.is_none() && asked.format.is_text();
    if to_screen && asked.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    let benchmark = find(desk, Some(&asked.benchmark))?;
    let factors = asked.factors.iter().map(|name| factor(&benchmark, name)).collect::<Result<Vec<Id>, _>>()?;
    // The sheets speak the language of what they ask.
    let other = desk.words.other(&benchmark.language);
    let words = other.as_ref().unwrap_or(&desk.words);
    let page = report::handout_of_benchmark(&benchmark, &factors, words, &desk.now);
    let bytes = export::page(&page, asked.format, words)?;
    if to_screen {
        return Ok(Said::exact(bytes));
    }
    let name = export::handout_name(&benchmark.id, asked.format, words, &desk.now);
    let path = match &asked.output {
        None => name.into(),
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.clone(),
    };
    export::file::write(&path, &bytes, asked.force)?;
    Ok(Said::text(&super::transfer::done(desk, &path)))
}

/// The benchmark of this id, or of this `ID@EDITION`, that comes with the program or stands beside the file of the
/// sessions; of several editions the last. Else the one that a path holds; the first one when none is named.
pub fn find(desk: &Desk, wanted: Option<&str>) -> Result<Benchmark, Failure> {
    let Some(wanted) = wanted else {
        return builtins_in(desk.words.code()).into_iter().next().ok_or_else(|| Failure::new("benchmark-unknown").with("id", ""));
    };
    let (own, faulty) = benchmark::load_folder(&desk.place.benchmarks());
    let all = || builtins_in(desk.words.code()).into_iter().chain(own.clone());
    let (id, edition) = wanted.split_once('@').map_or((wanted, None), |(id, edition)| (id, Some(edition)));
    let is_meant = |known: &Benchmark| known.id == id && edition.is_none_or(|edition| known.edition == edition);
    if let Some(found) = all().filter(is_meant).max_by(|a, b| text::natural(&a.edition, &b.edition)) {
        return Ok(found);
    }
    let path = Path::new(wanted);
    if path.exists() {
        return benchmark::load_path(path);
    }
    // What has faults may be the one that was meant.
    if let Some(failure) = faulty.into_iter().next() {
        return Err(failure);
    }
    let known: Vec<String> = all().map(|benchmark| format!("{}@{}", benchmark.id, benchmark.edition)).collect();
    Err(Failure::new("benchmark-unknown").with("id", text::shorten(&text::one_line(wanted), 60)).with("known", known.join(", ")).usage())
}

/// A key factor by its id or its number.
pub fn factor(benchmark: &Benchmark, wanted: &str) -> Result<Id, Failure> {
    let wanted = wanted.trim();
    let by_number = || wanted.parse::<usize>().ok().and_then(|number| benchmark.factors.get(number.checked_sub(1)?));
    if let Some(found) = benchmark.factor(wanted).or_else(by_number) {
        return Ok(found.id.as_str().into());
    }
    let known: Vec<&str> = benchmark.factors.iter().map(|factor| factor.id.as_str()).collect();
    Err(Failure::new("factor-unknown").with("id", text::shorten(&text::one_line(wanted), 60)).with("known", known.join(", ")).usage())
}

/// Those that come with the program, then one's own; trouble with one of them is told beside the list.
fn list(desk: &Desk) -> Said {
    let (own, faulty) = benchmark::load_folder(&desk.place.benchmarks());
    let rows = builtins_in(desk.words.code()).into_iter().chain(own).map(|benchmark| {
        let counts = counts(&Counts::of(&benchmark), &desk.words);
        vec![benchmark.id, benchmark.edition, benchmark.title, counts]
    });
    let said = Said::text(&columns::lines(&rows.collect::<Vec<_>>()));
    faulty.iter().fold(said, |said, failure| said.aside(&failure.tell(&desk.words)))
}

fn counts(counts: &Counts, words: &Words) -> String {
    words.with(
        "benchmark-counts",
        &[
            ("factors", counts.factors.into()),
            ("questions", (counts.closed + counts.open).into()),
            ("closed", counts.closed.into()),
            ("open", counts.open.into()),
            ("examples", counts.examples.into()),
            ("context", counts.context.into()),
            ("duties", counts.duties.into()),
        ],
    )
}

/// Every fault as `FILE:LINE:COLUMN: what; expected: what`.
fn check(words: &Words, path: &Path) -> Result<Said, Failure> {
    let report = benchmark::check(path)?;
    let faults: String = report.faults.iter().map(|fault| benchmark::fault_line(fault, words) + "\n").collect();
    let sound = report.sound.iter().map(|sound| {
        let name = [("id", sound.id.as_str().into()), ("edition", sound.edition.as_str().into()), ("counts", counts(sound, words).into())];
        words.with("benchmark-sound", &name) + "\n"
    });
    let said = Said::text(&(faults + &sound.collect::<String>()));
    if report.faults.is_empty() {
        return Ok(said);
    }
    let sum = [("count", report.faults.len().into()), ("files", report.files.into())];
    Ok(said.aside(&words.with("benchmark-faulty", &sum)).exit(1))
}

/// A benchmark as plain text.
fn page(benchmark: &Benchmark, words: &Words) -> String {
    let mut page = Page { text: String::new() };
    page.line(
        0,
        &words.with("benchmark-title", &[("title", benchmark.title.as_str().into()), ("edition", benchmark.edition.as_str().into())]),
    );
    page.line(0, &counts(&Counts::of(benchmark), words));
    page.gap();
    if let Some(brief) = &benchmark.brief {
        page.line(0, brief);
        page.gap();
    }
    page.line(0, &benchmark.standard);
    for (at, factor) in benchmark.factors.iter().enumerate() {
        page.gap();
        page.factor(at + 1, factor, benchmark, words);
    }
    page.charter(benchmark, words);
    if !benchmark.context.is_empty() {
        page.gap();
        page.line(0, &words.say("benchmark-context"));
    }
    for factor in &benchmark.context {
        page.line(0, &factor.name);
        factor.involves.iter().for_each(|item| page.item("-", item));
    }
    if !benchmark.references.is_empty() {
        page.gap();
        page.line(0, &words.say("benchmark-references"));
    }
    for reference in &benchmark.references {
        let args = [("title", reference.title.as_str().into()), ("place", reference.place.as_str().into())];
        page.item("-", &words.with("benchmark-reference", &args));
    }
    page.gap();
    page.line(0, &benchmark.source);
    page.text
}

struct Page {
    text: String,
}

impl Page {
    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn line(&mut self, indent: usize, text: &str) {
        for row in text::wrap(text, WIDTH - indent) {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(row.trim_end());
            self.text.push('\n');
        }
    }

    fn item(&mut self, mark: &str, text: &str) {
        for (at, row) in text::wrap(text, WIDTH - 5).iter().enumerate() {
            let mark = if at == 0 { mark } else { "" };
            self.text.push_str(&format!("{mark:>4} {}\n", row.trim_end()));
        }
    }

    /// The duties under their roles, each with the key factors that serve it.
    fn charter(&mut self, benchmark: &Benchmark, words: &Words) {
        let Some(charter) = &benchmark.charter else { return };
        self.gap();
        self.line(0, &words.with("benchmark-charter", &[("title", charter.title.as_str().into())]));
        charter.rule.iter().for_each(|rule| self.line(2, rule));
        self.line(2, &charter.mapping);
        for (role, duties) in benchmark.duties_by_role() {
            self.line(0, &role.name);
            for duty in duties {
                self.item("-", &words.with("benchmark-duty", &[("name", duty.name.as_str().into()), ("text", duty.text.as_str().into())]));
                let served: Vec<String> = benchmark.serving(duty).map(|factor| factor.name.clone()).collect();
                let said = match served.is_empty() {
                    true => words.say("benchmark-duty-unserved"),
                    false => words.with("benchmark-duty-served", &[("factors", served.into())]),
                };
                self.line(5, &said);
            }
        }
        self.line(0, &charter.source);
    }

    fn factor(&mut self, number: usize, factor: &KeyFactor, benchmark: &Benchmark, words: &Words) {
        let args = [("number", number.into()), ("name", factor.name.as_str().into()), ("id", factor.id.as_str().into())];
        self.line(0, &words.with("benchmark-factor", &args));
        self.line(2, &factor.statement);
        self.line(2, &words.with("benchmark-why", &[("why", factor.why.as_str().into())]));
        let told = |key: &str, text: &Option<String>| text.as_ref().map(|text| words.with(key, &[("text", text.as_str().into())]));
        for line in [told("benchmark-adapted", &factor.adapted), told("benchmark-withdrawn", &factor.withdrawn)].into_iter().flatten() {
            self.line(2, &line);
        }
        if let Some(how) = &factor.how {
            self.line(2, &words.with("benchmark-how", &[("how", how.as_str().into())]));
        }
        let names = benchmark.roles.iter().filter(|role| factor.roles.contains(&role.id)).map(|role| role.name.clone());
        let names: Vec<String> = names.collect();
        if !names.is_empty() {
            self.line(2, &words.with("benchmark-roles", &[("roles", names.into())]));
        }
        let names: Vec<String> =
            benchmark.duties().iter().filter(|duty| factor.duties.contains(&duty.id)).map(|duty| duty.name.clone()).collect();
        if !names.is_empty() {
            self.line(2, &words.with("benchmark-duties", &[("duties", names.into())]));
        }
        if factor.suppliers {
            self.line(2, &words.say("benchmark-suppliers"));
        }
        for (at, question) in factor.questions.iter().enumerate() {
            let key = match question.kind {
                QuestionKind::Closed => "benchmark-question-closed",
                QuestionKind::Open => "benchmark-question-open",
            };
            self.item(&(at + 1).to_string(), &words.with(key, &[("text", question.text.as_str().into())]));
            question.parts.iter().for_each(|part| self.line(7, part));
            for line in
                [told("benchmark-adapted", &question.adapted), told("benchmark-withdrawn", &question.withdrawn)].into_iter().flatten()
            {
                self.line(7, &line);
            }
        }
        for example in &factor.examples {
            let year = example.year.as_deref().unwrap_or_default();
            let key = if year.is_empty() { "benchmark-example" } else { "benchmark-example-year" };
            let args = [
                ("city", example.city.as_str().into()),
                ("country", example.country.as_str().into()),
                ("year", year.into()),
                ("did", example.did.as_str().into()),
            ];
            self.item("*", &words.with(key, &args));
            example.result.iter().for_each(|result| self.line(5, result));
            example.figures.iter().for_each(|figure| self.line(7, figure));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_a_benchmark_without_faults() {
        assert_eq!(benchmark::check_text("template", TEMPLATE), vec![]);
    }
}
