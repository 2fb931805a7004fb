//! Which person, role or department is meant by what was typed.

use crate::{
    failure::Failure,
    session::{Party, Session},
    text::{fold, one_line, shorten},
};

/// The party of this name, letter case and accents aside; else the one whose id begins so.
pub fn found<'a>(session: &'a Session, wanted: &str) -> Result<&'a Party, Failure> {
    let name = fold(wanted.trim());
    let named: Vec<&Party> = session.parties_in_order().filter(|party| !name.is_empty() && fold(party.name.trim()) == name).collect();
    let by_id = || session.parties_in_order().filter(|party| !name.is_empty() && party.id.as_str().starts_with(wanted.trim())).collect();
    let fitting: Vec<&Party> = if named.is_empty() { by_id() } else { named };
    let typed = shorten(&one_line(wanted), 60);
    match fitting[..] {
        [only] => Ok(only),
        [] => {
            let all: Vec<&Party> = session.parties_in_order().collect();
            Err(Failure::new("party-not-found").with("name", typed).with("names", names(&all)).usage())
        }
        _ => {
            let lines: Vec<String> = fitting.iter().map(|party| format!("{}  {}", party.id, shown(party))).collect();
            Err(Failure::new("party-ambiguous").with("name", typed).with("candidates", lines.join("\n    ")).usage())
        }
    }
}

/// Everybody who leads an action, in the order of their names.
pub fn leads(session: &Session) -> Result<Vec<&Party>, Failure> {
    let leads: Vec<&Party> = session.by_lead().into_iter().filter_map(|(lead, _)| lead).collect();
    if leads.is_empty() { Err(Failure::new("export-no-leads")) } else { Ok(leads) }
}

/// Their names in a row; of many, the first.
pub fn names(parties: &[&Party]) -> String {
    let mut names: Vec<String> = parties.iter().take(12).map(|party| shown(party)).collect();
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
        found(&city(), wanted).map(|party| party.id.to_string()).map_err(|failure| failure.key().to_owned())
    }

    #[test]
    fn a_name_is_found_without_its_accents_and_a_party_by_its_id() {
        assert_eq!(id(" toyen SKOLE "), Ok("p1b".to_owned()));
        assert_eq!(id("p1b"), Ok("p1b".to_owned()));
        assert_eq!(id("x"), Ok("x".to_owned()), "one without a name has its id");
    }

    #[test]
    fn who_could_be_several_is_not_guessed() {
        assert_eq!(id("anna"), Err("party-ambiguous".to_owned()));
        assert_eq!(id("p1"), Err("party-ambiguous".to_owned()));
        for nobody in ["", "  ", "Ann", "zebra"] {
            assert_eq!(id(nobody), Err("party-not-found".to_owned()), "{nobody}");
        }
    }
}
