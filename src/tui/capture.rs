//! The box at the foot of the screen in which an action, a reason, a piece of evidence is caught.

use ratatui::{layout::Rect, style::Style, text::Line};

use super::{Page, cells, follow_up, form, minutes, piece, rows::wrap, spots::Spot, voices, walk};
use crate::{
    app::{
        App,
        action_line::Part,
        priority::numbers,
        sheets::SheetField,
        target::{
            AboutField, ActionField, ArticleField, EvidenceField, IndicatorField, InterviewField, Part as ReviewPart, ReadingField,
            ReviewField, Target, news,
        },
        turn,
        typing::Sheet,
    },
    report::Tone,
    session::{
        Record,
        figure::{FigureError, in_words},
    },
};

/// The cells before the field of an action line.
const LABEL: u16 = 9;

/// How wide a field in the box is.
pub fn width(area: Rect) -> u16 {
    area.width.saturating_sub(4)
}

/// Draws the box for an open field that stands nowhere else.
pub fn draw(page: &mut Page<'_>, app: &App, body: Rect) {
    let Some(typing) = &app.typing else { return };
    if form::inline(app) || walk::types_inline(app) || follow_up::types_inline(app) || voices::types_inline(app) {
        return;
    }
    let width = width(body);
    let hints = hints(page, app, width);
    let rows = match &typing.text {
        Sheet::Field(field) => field.height(width).clamp(1, body.height / 3),
        Sheet::Action(line) => line.what.height(width.saturating_sub(LABEL)).clamp(1, 3) + 2,
    };
    let height = rows + 3 + u16::try_from(hints.len()).unwrap_or(0);
    let area = Rect { y: body.bottom().saturating_sub(height), height, ..body };
    page.clear(area);
    page.spot(area, || Spot::Field);
    let rule = if page.theme.drawing { "─" } else { "-" };
    page.text(area.x, area.y, area.width, &rule.repeat(usize::from(area.width)), page.theme.quiet());
    let title = title(page, app, &typing.target);
    page.text(area.x + 2, area.y + 1, area.width - 2, &title, page.theme.subject());
    let top = area.y + 2;
    for y in top..top + rows {
        page.text(area.x, y, 1, page.field_bar(), page.theme.bar());
    }
    let inner = Rect { x: area.x + 2, y: top, width, height: rows };
    match &typing.text {
        Sheet::Field(field) => *page.cursor = field.draw(inner, page.buf, page.theme.ground()),
        Sheet::Action(line) => {
            let what = rows - 2;
            let parts = [
                (Part::What, "line-what", &line.what, inner.y, what),
                (Part::Who, "line-who", &line.who, inner.y + what, 1),
                (Part::When, "line-when", &line.when, inner.y + what + 1, 1),
            ];
            for (part, label, field, y, height) in parts {
                let here = line.at == part;
                page.text(inner.x, y, LABEL, &page.say(label), if here { page.theme.subject() } else { page.theme.quiet() });
                let space = Rect { x: inner.x + LABEL, y, width: width.saturating_sub(LABEL), height };
                let at = field.draw(space, page.buf, page.theme.ground());
                if here {
                    *page.cursor = at;
                }
            }
        }
    }
    page.lines(Rect { x: inner.x, y: inner.bottom(), width, height: area.bottom().saturating_sub(inner.bottom()) }, &hints);
}

/// What stands under an open field: what was understood, what may be completed, what is expected.
pub fn hints(page: &Page<'_>, app: &App, width: u16) -> Vec<Line<'static>> {
    let Some(typing) = &app.typing else { return vec![] };
    let quiet = page.theme.quiet();
    let mut texts: Vec<(String, Style)> = Vec::new();
    if let Some(understood) = app.understood() {
        let kind = match &typing.target {
            Target::NewAction { kind: Some(kind), .. } => *kind,
            _ => understood.kind,
        };
        let lead = understood.lead.as_ref().map_or_else(|| page.say("preview-no-lead"), |lead| lead.name().to_owned());
        let due = match &understood.due {
            None => page.say("preview-no-date"),
            Some(Ok(date)) => page.words.long_date(*date),
            Some(Err(_)) => page.say("preview-date-unclear"),
        };
        let title = if understood.title.is_empty() { page.say("preview-no-title") } else { understood.title.clone() };
        let text = page.words.with(
            "preview",
            &[
                ("kind", page.words.of_kind("kind", kind.word()).into()),
                ("title", title.into()),
                ("lead", lead.into()),
                ("due", due.into()),
            ],
        );
        let bad = matches!(understood.due, Some(Err(_)));
        texts.push((text, if bad { page.theme.tone(Tone::Warning) } else { page.theme.tone(Tone::Good) }));
    }
    texts.extend(figure(page, app));
    let names = app.completions();
    texts.extend(completion(page, app).map(|text| (text, quiet)));
    texts.extend(unit(app, &names).map(|text| (text, quiet)));
    let hint = match &typing.target {
        Target::About(AboutField::Participants) => Some("hint-participants"),
        Target::About(AboutField::GroundRules) => Some("hint-ground-rules"),
        Target::About(AboutField::People) => Some("hint-people"),
        Target::NewAction { .. } if names.is_empty() => Some("hint-action"),
        Target::About(AboutField::SittingDate)
        | Target::About(AboutField::NextReview)
        | Target::ObjectiveDue { .. }
        | Target::FindBy { .. }
        | Target::NewDate { .. }
        | Target::Evidence { field: EvidenceField::Date, .. }
        | Target::NextReview { .. }
        | Target::Action { field: ActionField::Due | ActionField::NextReview, .. } => Some("hint-date"),
        Target::Action { field: ActionField::Completed, .. } => Some("hint-past-date"),
        Target::ObjectivePlan { .. } | Target::Action { field: ActionField::OverallPlan, .. } => Some("hint-overall-plan"),
        Target::Action { field: ActionField::Outcome, .. } => Some("hint-came-of-it"),
        Target::Article { field: ArticleField::Topics, .. } => Some("hint-article-topics"),
        Target::Sheet { field: SheetField::Evidence, .. } => Some("hint-sheet-evidence"),
        Target::Sheet { field: SheetField::Actions, .. } => Some("hint-sheet-actions"),
        Target::NewIndicator { .. } => Some("hint-indicator"),
        Target::Indicator { field, .. } if field.is_date() => Some("hint-date"),
        Target::Indicator { field, .. } if field.is_figure() => Some("hint-figure"),
        Target::Indicator { field: IndicatorField::Unit, .. } => Some("hint-unit"),
        Target::NewReading { .. } => Some("hint-reading"),
        Target::Reading { field: ReadingField::Value, .. } => Some("hint-figure"),
        Target::Reading { field: ReadingField::Date, .. } => Some("hint-past-date"),
        Target::Talk { .. } => Some("hint-minutes"),
        Target::About(AboutField::SittingHours) => Some("hint-hours"),
        Target::Reason { judgement: Some(_), .. } => Some("hint-not-applicable"),
        Target::Finder { .. } => Some("hint-finder"),
        Target::LetStand { .. } => Some("hint-let-stand"),
        Target::EarlierWhy { .. } => Some("hint-earlier-why"),
        Target::Strengths { .. } => Some("hint-strengths"),
        Target::Improvements { .. } => Some("hint-improvements"),
        Target::Heard { .. } | Target::Review(ReviewField::Finding { part: ReviewPart::Heard, .. }) => Some("hint-heard"),
        Target::Review(field) => match field {
            ReviewField::Finding { judgement: Some(_), .. } => Some("hint-not-applicable"),
            ReviewField::NewInterview { .. } | ReviewField::Interview { field: InterviewField::Heard, .. } => Some("hint-interview"),
            ReviewField::Learned { .. } => Some("hint-learned"),
            ReviewField::Day(_) | ReviewField::VisitEnd => Some("hint-date"),
            ReviewField::Interview { field: InterviewField::Date, .. } => Some("hint-past-date"),
            ReviewField::Team(_) => Some("hint-team"),
            ReviewField::Why { .. } => Some("hint-answer-why"),
            ReviewField::Finding { .. } | ReviewField::Interview { .. } | ReviewField::NewAdvice { .. } | ReviewField::Text { .. } => None,
        },
        _ => None,
    };
    texts.extend(hint.map(|key| (page.say(key), quiet)));
    let rows = |(text, style): (String, Style)| {
        wrap(&text, usize::from(width)).into_iter().take(3).map(move |row| Line::from(piece(row, style))).collect::<Vec<_>>()
    };
    texts.into_iter().flat_map(rows).collect()
}

/// The names that what is being typed may become, the first of which Down takes.
pub fn completion(page: &Page<'_>, app: &App) -> Option<String> {
    let names = app.completions();
    let name = names.first()?;
    let others = names.iter().skip(1).take(3).cloned().collect::<Vec<_>>().join(", ");
    let key = if others.is_empty() { "hint-complete" } else { "hint-complete-others" };
    Some(page.words.with(key, &[("name", name.as_str().into()), ("others", others.into())]))
}

/// What is said of a unit once what is typed can become none of the list, or may be one of several.
fn unit(app: &App, names: &[String]) -> Option<String> {
    let typing = app.typing.as_ref().filter(|typing| typing.target == Target::About(AboutField::Unit))?;
    let Sheet::Field(field) = &typing.text else { return None };
    let text = field.text();
    (names.is_empty() || app.is_of_several(&text)).then(|| app.remark_on_unit(&text)).flatten()
}

/// What is understood of a figure that is being typed: the number with its unit, its day, and what is kept as a note.
fn figure(page: &Page<'_>, app: &App) -> Option<(String, Style)> {
    let unclear = page.theme.tone(Tone::Warning);
    let read = match app.understood_figure()? {
        Ok(read) => read,
        Err(FigureError::NotUnderstood) => return Some((page.say("preview-figure-unclear"), unclear)),
        Err(FigureError::TwoMeanings) => return Some((page.say("preview-figure-two"), unclear)),
    };
    let (is_reading, unit) = match (&app.typing.as_ref()?.target, app.open.as_ref()) {
        (Target::Indicator { indicator, .. }, Some(open)) => (false, open.session.indicators.get(indicator)?.unit.clone()),
        (Target::NewReading { indicator }, Some(open)) => (true, open.session.indicators.get(indicator)?.unit.clone()),
        (Target::Reading { reading, .. }, Some(open)) => (true, {
            let indicator = &open.session.readings.get(reading)?.indicator;
            open.session.indicators.get(indicator)?.unit.clone()
        }),
        _ => return None,
    };
    let unit = if read.unit.is_empty() { unit } else { read.unit };
    let figure = in_words(format!("{} {unit}", read.value).trim(), page.words);
    let date = match read.date {
        Some(Err(_)) => return Some((page.say("preview-date-unclear"), unclear)),
        Some(Ok(date)) => Some(date),
        None => is_reading.then(|| app.now.today()),
    };
    let mut told = vec![date.map_or_else(
        || figure.clone(),
        |date| page.words.with("figures-read", &[("figure", figure.as_str().into()), ("date", page.words.long_date(date).into())]),
    )];
    if !read.remark.is_empty() && !is_reading {
        return Some((page.words.with("preview-figure-more", &[("text", read.remark.into())]), unclear));
    }
    if !read.remark.is_empty() {
        told.push(page.words.with("preview-figure-note", &[("text", read.remark.into())]));
    }
    Some((page.words.dotted(&told), page.theme.tone(Tone::Good)))
}

/// The action that news are told of.
fn told_of(target: &Target) -> Option<&crate::session::Id> {
    match target {
        Target::News { action, .. } | Target::NewDate { action } | Target::Action { action, .. } => Some(action),
        _ => None,
    }
}

/// What is being caught, and for which key factor.
fn title(page: &Page<'_>, app: &App, target: &Target) -> String {
    let label = page.say(target.label());
    let Some(open) = app.open.as_ref() else { return label };
    let example = match target {
        Target::NewAction { example: Some(id), .. } => open.benchmark.example(id.as_str()).map(|(_, example)| example.city.clone()),
        _ => None,
    };
    if let Target::NewAction { practice: Some(practice), .. } = target {
        return page.words.with("capture-after", &[("label", label.into()), ("city", practice.title.as_str().into())]);
    }
    if let Target::NewAction { source: Some(source), .. } = target {
        let of = match open.session.get(&turn::key_of(source)) {
            Some(Record::Parked(parked)) => format!("P{}", parked.number),
            Some(Record::Decision(decision)) => format!("D{}", decision.number),
            Some(Record::Recommendation(advice)) => format!("R{}", advice.number),
            _ => page.say("record-note"),
        };
        return page.words.with("capture-of", &[("label", label.into()), ("source", of.into())]);
    }
    if let Some(city) = example {
        return page.words.with("capture-after", &[("label", label.into()), ("city", city.into())]);
    }
    if let Target::HandOver { from, actions } = target {
        if !actions.is_empty() {
            let count = news::open_among(&open.session, actions).count();
            return page.words.with("hand-over-marked", &[("count", count.into())]);
        }
        let count = news::carried_by(&open.session, from.as_ref()).count();
        let args = [("count", count.into()), ("lead", open.session.name(from.as_ref()).unwrap_or_default().into())];
        return page.words.with(if from.is_some() { "hand-over-from" } else { "hand-over-nobody" }, &args);
    }
    if let Target::Because { actions } | Target::NextReview { actions } = target {
        let all: Vec<u32> = actions.iter().filter_map(|id| open.session.actions.get(id)).map(|action| action.number).collect();
        return page.words.with("capture-several", &[("label", label.into()), ("numbers", numbers(&all).into())]);
    }
    if let Target::EarlierWhy { earlier } = target
        && let Some(action) = open.session.earlier.get(earlier)
    {
        let args = [("label", label.into()), ("number", action.number.into()), ("title", action.title.as_str().into())];
        return page.words.with("capture-action", &args);
    }
    let measured = match target {
        Target::NewReading { indicator } => open.session.indicators.get(indicator),
        _ => None,
    };
    if let Some(indicator) = measured {
        return page.words.with("capture-at", &[("label", label.into()), ("factor", indicator.name.as_str().into())]);
    }
    if let Some(action) = told_of(target).and_then(|id| open.session.actions.get(id)) {
        let args = [("label", label.into()), ("number", action.number.into()), ("title", action.title.as_str().into())];
        return page.words.with("capture-action", &args);
    }
    let is_at = |id: &crate::session::Id| open.benchmark.factor(id.as_str());
    let aside = match target {
        Target::About(field) => minutes::label(*field),
        _ => None,
    };
    if let Some(aside) = aside {
        return page.words.with("capture-at", &[("label", label.into()), ("factor", page.say(aside).into())]);
    }
    let factor = match target {
        Target::Talk { factor } => is_at(factor),
        // What the sitting is about is about no key factor.
        Target::About(_) => None,
        _ => match app.room {
            crate::app::Room::Walk => open.factor(),
            crate::app::Room::Close => crate::app::close::factor_here(app).as_ref().and_then(is_at),
            crate::app::Room::Home | crate::app::Room::Actions | crate::app::Room::Plan => None,
        },
    };
    match factor {
        Some(factor) if cells(&label) < 40 => {
            page.words.with("capture-at", &[("label", label.into()), ("factor", factor.name.as_str().into())])
        }
        _ => label,
    }
}
