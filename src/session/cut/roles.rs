//! Roles in the place of the names of persons, wherever a name can stand.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::{Id, Names, Party, PartyKind, Record, Session, names::folded, record::is_block};
use crate::{
    text::{BLOCK_LIMIT, LINE_LIMIT, letters},
    words::Words,
};

/// Takes the names of all persons of the whole session out of a cut one.
pub(super) fn instead_of_names(cut: &mut Session, whole: &Session, words: &Words) {
    cut.individual.clear();
    cut.voices.values_mut().for_each(|voices| voices.named = false);
    let persons: Vec<(&Party, String)> = stand_ins(whole, words);
    let mut names = Names::new(words);
    persons.iter().for_each(|(person, role)| names.add(&person.name, role));
    let ids = new_ids(whole, &persons, &names);
    let roles: BTreeMap<&Id, &str> = persons.iter().map(|(person, role)| (&person.id, role.as_str())).collect();
    let is_person: Vec<Vec<String>> = persons.iter().map(|(person, _)| folded(&person.name)).collect();

    let mut out = Session { id: cut.id.clone(), ..Session::default() };
    for record in cut.records() {
        let key = record.key();
        let mut fields = record.to_fields();
        for name in key.kind.spoken() {
            let Some(Value::String(text)) = fields.get_mut(*name) else { continue };
            // A department may be called as a person is; it keeps its name.
            let is_own = matches!(&record, Record::Party(party) if *name == "name" && (party.kind != PartyKind::Person || party.name.trim().is_empty())
                && (is_person.contains(&folded(&party.name)) || party.name.trim().is_empty()));
            if !is_own && let Some(replaced) = names.replaced(text) {
                *text = within_limit(&replaced, name);
            }
        }
        let record = match Record::from_fields(&key, &fields).unwrap_or(record) {
            Record::Party(mut party) => {
                if let Some(role) = roles.get(&party.id) {
                    (party.name, party.role, party.kind) = ((*role).to_owned(), String::new(), PartyKind::Role);
                }
                Record::Party(party)
            }
            other => other,
        };
        out.put(renamed(record, &ids));
    }
    *cut = out;
}

/// Every person with a name, and what stands for it: the role, or a neutral word with a number where there is
/// none, or where it says a name itself.
fn stand_ins<'a>(session: &'a Session, words: &Words) -> Vec<(&'a Party, String)> {
    let is_named = |party: &&Party| party.kind == PartyKind::Person && !party.name.trim().is_empty();
    let persons: Vec<&Party> = session.parties_in_order().filter(is_named).collect();
    let neutral = |at: usize| words.with("person-without-role", &[("number", (at + 1).into())]);
    let mut bare = Names::new(words);
    persons.iter().enumerate().for_each(|(at, person)| bare.add(&person.name, &neutral(at)));
    let role = |(at, person): (usize, &&'a Party)| {
        let role = person.role.trim();
        let role = if role.is_empty() { neutral(at) } else { bare.replaced(role).unwrap_or_else(|| role.to_owned()) };
        (*person, role)
    };
    persons.iter().enumerate().map(role).collect()
}

/// New ids for persons whose ids say their names, as those of a file that was written by hand may.
fn new_ids(session: &Session, persons: &[(&Party, String)], names: &Names) -> BTreeMap<Id, Id> {
    let speaks = |party: &Party| {
        let id = folded(party.id.as_str());
        names.stand_in(party.id.as_str()) || folded(&party.name).iter().any(|word| word.chars().count() > 2 && id.contains(word))
    };
    let free = |at: usize| {
        (0..).map(|more| Id::from(format!("person-{}", at + 1 + more * persons.len()))).find(|id| !session.parties.contains_key(id))
    };
    let renamed = persons.iter().enumerate().filter(|(_, (party, _))| speaks(party));
    renamed.filter_map(|(at, (party, _))| Some((party.id.clone(), free(at)?))).collect()
}

/// A record that points to persons by their new ids.
fn renamed(mut record: Record, ids: &BTreeMap<Id, Id>) -> Record {
    if ids.is_empty() {
        return record;
    }
    let point_anew = |id: &mut Id| {
        if let Some(new) = ids.get(id) {
            *id = new.clone();
        }
    };
    record.each_party(point_anew);
    if let Record::Party(party) = &mut record {
        point_anew(&mut party.id);
    }
    if let Record::Presence(presence) = &mut record {
        presence.id = Id::from(format!("{}/{}", presence.sitting, presence.party));
    }
    record
}

/// A text that grew, cut to what its field may hold.
fn within_limit(text: &str, field: &str) -> String {
    let fits =
        |to: usize| if is_block(field) { to <= BLOCK_LIMIT } else { text.get(..to).is_some_and(|text| text.chars().count() <= LINE_LIMIT) };
    if fits(text.len()) {
        return text.to_owned();
    }
    let end = letters(text).map(|(at, _)| at).take_while(|at| fits(*at)).last().unwrap_or(0);
    text.get(..end).unwrap_or_default().trim_end().to_owned()
}
