//! The fields of the walk: notes, judgements with their reasons, objectives, homework.

use super::{Target, gone};
use crate::{
    app::gesture::{Desk, Gesture, date_failure, nested},
    failure::Failure,
    session::{Id, Judgement, Key, Kind, Looked, Note, next_rank},
    text::{block, one_line},
    time::trailing_due,
    words::Phrase,
};

/// What leaving a note alters; a question with a first note counts as covered.
pub fn note_gesture(factor: &Id, question: Option<&Id>, note: Option<&Id>, text: &str, desk: &mut Desk<'_>) -> Gesture {
    let text = block(text);
    let stored = note.and_then(|id| desk.session.notes.get(id)).cloned();
    let place = desk.factor_name(factor);
    match stored {
        Some(stored) if text.is_empty() => {
            let what = Phrase::new("step-note-removed").with("factor", place);
            Gesture { changes: desk.session.without(&Key::new(Kind::Note, stored.id)), ..Gesture::new(what) }
        }
        Some(stored) => {
            let what = Phrase::new("step-note-altered").with("factor", place);
            Gesture::new(what).sets(desk.session, Note { text, ..stored })
        }
        None if text.is_empty() => Gesture::new(Phrase::new("step-nothing")),
        None => {
            let made =
                Note { id: desk.id(), rank: next_rank(&desk.session.notes), factor: factor.clone(), question: question.cloned(), text };
            let mut gesture = Gesture::new(Phrase::new("step-note").with("factor", place)).makes(made);
            if let Some(question) = question {
                let mut look = desk.session.look(question);
                // What nobody knew stays homework until its finder has an answer.
                if look.state == Looked::NotYet {
                    look.state = Looked::Covered;
                    gesture = gesture.sets(desk.session, look);
                }
            }
            gesture
        }
    }
}

/// What leaving a reason, another view, strengths and the like alters.
///
/// # Errors
/// A date that is not understood; no reason where one is needed.
pub fn finding_gesture(target: &Target, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let (factor, key) = match target {
        Target::Reason { factor, judgement: None } => (factor, "step-reason"),
        Target::Reason { factor, judgement: Some(_) } => (factor, "step-judged-because"),
        Target::Minority { factor } => (factor, "step-minority"),
        Target::Objective { factor } => (factor, "step-objective"),
        Target::ObjectiveDue { factor } => (factor, "step-objective-due"),
        Target::ObjectivePlan { factor } => (factor, "step-objective-plan"),
        Target::Heard { factor } => (factor, "step-heard"),
        Target::Strengths { factor } => (factor, "step-strengths"),
        Target::Improvements { factor } => (factor, "step-improvements"),
        _ => return Err(gone()),
    };
    let mut finding = desk.session.finding(factor);
    let mut what = Phrase::new(key).with("factor", desk.factor_name(factor));
    match target {
        Target::Reason { judgement, .. } => {
            finding.reason = block(text);
            if let Some(judgement) = judgement {
                if *judgement == Judgement::NotApplicable && finding.reason.is_empty() {
                    return Err(Failure::new("not-applicable-needs-reason"));
                }
                finding.judgement = *judgement;
                what = what.with("judgement", nested(&format!("judgement-{}", judgement.word())));
            }
        }
        Target::Minority { .. } => finding.minority = block(text),
        Target::Objective { .. } => finding.objective = block(text),
        Target::ObjectivePlan { .. } => finding.overall_plan = one_line(text),
        Target::Heard { .. } => finding.heard = block(text),
        Target::Strengths { .. } => finding.strengths = block(text),
        Target::Improvements { .. } => finding.improvements = block(text),
        _ => finding.objective_due = desk.date(text)?,
    }
    Ok(Gesture::new(what).sets(desk.session, finding))
}

/// What leaving homework alters: who finds out, and by when.
///
/// # Errors
/// A date that is not understood.
pub fn look_gesture(target: &Target, text: &str, desk: &mut Desk<'_>) -> Result<Gesture, Failure> {
    let (Target::Finder { question } | Target::FindBy { question }) = target else { return Err(gone()) };
    let factor = question.as_str().split('/').next().unwrap_or_default();
    let mut gesture = Gesture::new(Phrase::new("step-homework").with("factor", desk.factor_name(&factor.into())));
    let mut look = desk.session.look(question);
    look.state = Looked::NobodyKnew;
    if matches!(target, Target::Finder { .. }) {
        let (name, by) = finder_and_day(text, desk)?;
        look.finder = desk.party(&name, &mut gesture);
        look.by = by.or(look.by);
    } else {
        look.by = desk.date(text)?;
    }
    Ok(gesture.sets(desk.session, look))
}

/// Who finds out, and by when if a date stands behind the name.
fn finder_and_day(text: &str, desk: &Desk<'_>) -> Result<(String, Option<crate::time::Date>), Failure> {
    let text = one_line(text);
    let trailing = trailing_due(&text, desk.now.today(), desk.due).filter(|_| desk.session.party_named(&text).is_none());
    let Some((at, due)) = trailing else { return Ok((text, None)) };
    let (name, date) = text.split_at(at);
    let due = due.map_err(|error| date_failure(error, date))?;
    Ok((name.trim_end_matches([' ', ',', ';', ':']).to_owned(), Some(due)))
}
