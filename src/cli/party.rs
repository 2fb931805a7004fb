//! Which person, role or department is meant by what was typed.

use crate::{
    failure::Failure,
    session::{Party, Session},
    text::{fold, one_line, shorten},
};

/// The most candidates that are listed.
const MOST: usize = 12;

/// The party that is meant: of this name or id, letter case and accents of names aside; else the only one whose name holds
/// what was typed; else the only one whose id begins so. One that may be meant comes before others of its name. Where nobody
/// is, `missing` is told.
///
/// # Errors
/// Nobody is meant, or several can be.
pub fn named<'a>(session: &'a Session, wanted: &str, missing: &str, may: impl Fn(&Party) -> bool) -> Result<&'a Party, Failure> {
    let (typed, id) = (fold(wanted.trim()), wanted.trim());
    let fitting = |fits: &dyn Fn(&Party) -> bool| -> Vec<&'a Party> {
        let fitting: Vec<&Party> = session.parties_in_order().filter(|party| !typed.is_empty() && fits(party)).collect();
        let meant: Vec<&Party> = fitting.iter().copied().filter(|party| may(party)).collect();
        if meant.is_empty() { fitting } else { meant }
    };
    let ways: [&dyn Fn(&Party) -> bool; 4] = [
        &|party| fold(party.name.trim()) == typed,
        &|party| party.id.as_str() == id,
        &|party| fold(&party.name).contains(&typed),
        &|party| party.id.as_str().starts_with(id),
    ];
    let found = ways.into_iter().map(fitting).find(|found| !found.is_empty()).unwrap_or_default();
    let failure = |key: &str, parties: &[&Party]| {
        Failure::new(key).with("name", shorten(&one_line(wanted), 60)).with("candidates", candidates(parties))
    };
    match found.as_slice() {
        [only] if may(only) => Ok(only),
        several @ [_, _, ..] if several.iter().all(|party| may(party)) => Err(failure("party-ambiguous", several)),
        _ => Err(failure(missing, &session.parties_in_order().filter(|party| may(party)).collect::<Vec<_>>())),
    }
}

/// A line each: id, name, role.
fn candidates(parties: &[&Party]) -> String {
    let line = |party: &&Party| {
        let (name, role) = (shorten(&one_line(&party.name), 60), one_line(&party.role));
        let role = if role.is_empty() { role } else { format!(" ({})", shorten(&role, 60)) };
        format!("{}  {name}{role}", party.id)
    };
    let more = (parties.len() > MOST).then(|| "...".to_owned());
    parties.iter().take(MOST).map(line).chain(more).collect::<Vec<_>>().join("\n    ")
}

/// Everybody who leads an action, in the order of their names.
pub fn leads(session: &Session) -> Result<Vec<&Party>, Failure> {
    let leads: Vec<&Party> = session.by_lead().into_iter().filter_map(|(lead, _)| lead).collect();
    if leads.is_empty() { Err(Failure::new("export-no-leads")) } else { Ok(leads) }
}

/// Their names in a row; of many, the first.
pub fn names(parties: &[&Party]) -> String {
    let mut names: Vec<String> = parties.iter().take(MOST).map(|party| shown(party)).collect();
    if parties.len() > names.len() {
        names.push("...".to_owned());
    }
    if names.is_empty() { "-".to_owned() } else { names.join(", ") }
}

fn shown(party: &Party) -> String {
    let name = shorten(&one_line(&party.name), 60);
    if name.is_empty() { party.id.to_string() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn city() -> Session {
        let mut session = Session::default();
        for (id, rank, name) in
            [("p1a", "a", "Presseamt"), ("p1b", "b", "Tøyen skole"), ("p2", "c", "Anna"), ("p3", "d", "ANNA"), ("x", "e", "")]
        {
            session.put(Party { id: id.into(), rank: rank.to_owned(), name: name.to_owned(), ..Party::default() }.into());
        }
        session
    }

    fn id(wanted: &str) -> Result<String, String> {
        named(&city(), wanted, "party-not-found", |_| true).map(|party| party.id.to_string()).map_err(|failure| failure.key().to_owned())
    }

    #[test]
    fn a_name_is_found_without_its_accents_and_a_party_by_its_id() {
        assert_eq!(id(" toyen SKOLE "), Ok("p1b".to_owned()));
        assert_eq!(id("Tøyen"), Ok("p1b".to_owned()), "a part of it is enough");
        assert_eq!(id("p1b"), Ok("p1b".to_owned()));
        assert_eq!(id("x"), Ok("x".to_owned()), "one without a name has its id");
    }

    #[test]
    fn who_may_not_be_meant_is_no_candidate() {
        let city = city();
        let who =
            |wanted: &str, may: fn(&Party) -> bool| named(&city, wanted, "choice-no-lead", may).map_err(|failure| failure.key().to_owned());
        assert_eq!(who("anna", |party| party.id.as_str() == "p3").map(|party| party.id.to_string()), Ok("p3".to_owned()));
        assert_eq!(who("anna", |_| false).map(|party| party.id.to_string()), Err("choice-no-lead".to_owned()));
    }

    #[test]
    fn who_could_be_several_is_not_guessed() {
        assert_eq!(id("anna"), Err("party-ambiguous".to_owned()));
        assert_eq!(id("p1"), Err("party-ambiguous".to_owned()));
        assert_eq!(id("ann"), Err("party-ambiguous".to_owned()));
        for nobody in ["", "  ", "zebra"] {
            assert_eq!(id(nobody), Err("party-not-found".to_owned()), "{nobody}");
        }
    }
}
