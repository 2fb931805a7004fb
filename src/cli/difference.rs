//! What an import would alter, in words: a line per record, `+` new, `-` gone, `~` altered with the
//! old and the new value of each field.

use serde_json::Value;

use crate::{
    session::{Change, Fields, Key, Kind, Session},
    text,
    words::Words,
};

/// Cells of a value in a line.
const VALUE: usize = 40;

/// Every change in a line. `before` and `after` give names to what the records only point to.
pub fn told(changes: &[Change], before: &Session, after: &Session, words: &Words) -> String {
    let teller = Teller { before, after, words };
    changes.iter().map(|change| text::one_line(&teller.line(change)) + "\n").collect()
}

struct Teller<'a> {
    before: &'a Session,
    after: &'a Session,
    words: &'a Words,
}

impl Teller<'_> {
    fn line(&self, change: &Change) -> String {
        let key = match (&change.was, &change.now) {
            (None, _) => "difference-new",
            (Some(_), None) => "difference-gone",
            (Some(_), Some(_)) => "difference-altered",
        };
        let record = self.after.get(&change.key).or_else(|| self.before.get(&change.key));
        let name = record.map(|record| self.name(&change.key, &record.to_fields())).unwrap_or_default();
        let kind = self.words.of_kind("record", change.key.kind.word());
        self.words.with(key, &[("kind", kind.into()), ("name", name.into()), ("fields", self.fields(change).into())])
    }

    /// The fields that are altered; the order in a list is nothing to tell.
    fn fields(&self, change: &Change) -> String {
        let (Some(was), Some(now)) = (&change.was, &change.now) else { return String::new() };
        let altered = now.iter().filter(|(field, _)| *field != "rank");
        let told = altered.map(|(field, new)| {
            let old = was.get(field).unwrap_or(&Value::Null);
            let values = [old, new].map(|value| self.value(change.key.kind, field, value));
            let [old, new] = values.map(Value::from);
            self.words.with("difference-field", &[("field", self.words.of_kind("field", field).into()), ("old", old), ("new", new)])
        });
        told.collect::<Vec<_>>().join("; ")
    }

    /// What people call a record.
    fn name(&self, key: &Key, fields: &Fields) -> String {
        let of = |field: &str| fields.get(field).map(|value| self.value(key.kind, field, value)).unwrap_or_default();
        match key.kind {
            Kind::About | Kind::Evidence | Kind::Action | Kind::Earlier | Kind::Article => of("title"),
            Kind::Sitting => of("date"),
            Kind::Party | Kind::Indicator => of("name"),
            Kind::Interview => of("heard"),
            Kind::Reading => of("date"),
            Kind::Presence => of("party"),
            // News without words say how it stands from then on.
            Kind::News if fields.get("text").is_none_or(|text| text == "") => of("status"),
            Kind::Note | Kind::Parked | Kind::Decision | Kind::News | Kind::Recommendation => of("text"),
            Kind::Voice => of("party"),
            Kind::Sheet => of("table"),
            Kind::Support => of("target"),
            // Natural ids, which are words.
            Kind::Finding | Kind::Look | Kind::Voices | Kind::Timebox | Kind::Standing | Kind::Then | Kind::PeerFinding | Kind::Context => {
                key.id.to_string()
            }
        }
    }

    fn value(&self, kind: Kind, field: &str, value: &Value) -> String {
        match value {
            Value::Null => self.words.say("difference-nothing"),
            Value::Bool(yes) => self.words.say(if *yes { "difference-yes" } else { "difference-no" }),
            Value::Number(number) => number.to_string(),
            Value::String(text) if text.is_empty() => self.words.say("difference-nothing"),
            Value::String(text) => text::shorten(&text::one_line(&self.word(kind, field, text)), VALUE),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.value(kind, field, item)).collect();
                if items.is_empty() { self.words.say("difference-nothing") } else { text::shorten(&items.join(", "), VALUE) }
            }
            Value::Object(_) => text::shorten(&text::one_line(&value.to_string()), VALUE),
        }
    }

    /// The word for a value that is one of a few, the name of a party; else the text itself.
    fn word(&self, kind: Kind, field: &str, value: &str) -> String {
        let words = match (kind, field) {
            (_, "judgement" | "purpose" | "status" | "side" | "reach" | "provides" | "basis" | "fate" | "stage" | "answer") => field,
            (_, "base_purpose") => "purpose",
            (Kind::Then, "host") => "judgement",
            (_, "part") => "review-part",
            (Kind::Earlier, "kind") => "kind",
            (Kind::Interview, "kind") => "hearing",
            (Kind::Recommendation, "kind") => "advice",
            (Kind::Action, "impact" | "effort") => "level",
            (Kind::Article, "shape") => "shape",
            (Kind::Action, "kind") => "kind",
            (Kind::Party, "kind") => "party",
            (Kind::Evidence, "kind") => "evidence",
            (Kind::Look, "state") => "looked",
            (_, "owner" | "finder" | "party" | "lead" | "supporting") => {
                let party = self.after.parties.get(value).or_else(|| self.before.parties.get(value));
                return party.map_or_else(|| value.to_owned(), |party| party.name.clone());
            }
            _ => return value.to_owned(),
        };
        self.words.of_kind(words, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Action, Judgement, Party, Status};

    #[test]
    fn every_field_has_a_name() {
        let words = Words::of("en");
        for kind in Kind::ALL {
            assert!(words.has(&format!("record-{}", kind.word())), "{kind:?}");
            for field in kind.fields() {
                assert!(words.has(&format!("field-{field}")), "field-{field}");
            }
        }
    }

    #[test]
    fn a_difference_reads_like_a_sentence() {
        let words = Words::of("en");
        let mut before = Session { id: "s".into(), ..Session::default() };
        before.put(Party { id: "p".into(), name: "Press office".to_owned(), ..Party::default() }.into());
        before.put(Action { id: "a".into(), title: "Post the pledge".to_owned(), ..Action::default() }.into());
        before.put(crate::session::Parked { id: "k".into(), text: "Who pays?".to_owned(), ..Default::default() }.into());
        let mut after = before.clone();
        after.parked.clear();
        let action = Action {
            status: Status::InProgress,
            lead: Some("p".into()),
            said_yes: true,
            ..before.actions[&crate::session::Id::from("a")].clone()
        };
        after.put(action.into());
        let finding = crate::session::Finding { id: "strategy".into(), judgement: Judgement::Partly, ..Default::default() };
        after.put(finding.into());
        let told = told(&before.diff(&after), &before, &after, &words);
        assert_eq!(
            told,
            "+ finding strategy\n~ action Post the pledge: lead (nothing) -> Press office; yes of the lead no -> yes; status Not started -> In progress\n- parked item Who pays?\n"
        );
    }
}
