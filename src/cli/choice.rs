//! What goes out, as somebody typed it: a key factor by id or number, a lead and an organisation by name.

use super::{
    args::{Choice, LeftOut},
    party,
};
use crate::{
    benchmark::Benchmark,
    failure::Failure,
    session::{Cut, Id, Party, PartyKind, Session},
    text::{one_line, shorten},
};

/// What was chosen of this session.
///
/// # Errors
/// There is no such key factor, lead or organisation in it, or several.
pub fn cut(session: &Session, benchmark: &Benchmark, choice: &Choice) -> Result<Cut, Failure> {
    let leads = |party: &Party| session.actions.values().any(|action| action.lead.as_ref() == Some(&party.id));
    let is_organisation = |party: &Party| party.kind == PartyKind::Department;
    Ok(Cut {
        factor: choice.key_factor.as_deref().map(|wanted| factor(session, benchmark, wanted)).transpose()?,
        lead: choice.lead.as_deref().map(|name| Ok(party::named(session, name, "choice-no-lead", leads)?.id.clone())).transpose()?,
        organisation: choice
            .organisation
            .as_deref()
            .map(|name| Ok(party::named(session, name, "choice-no-organisation", is_organisation)?.id.clone()))
            .transpose()?,
        ..left_out(choice.left)
    })
}

/// What is left out of a whole session.
pub fn left_out(left: LeftOut) -> Cut {
    let LeftOut { without_names, without_notes, without_evidence } = left;
    Cut { without_names, without_notes, without_evidence, ..Cut::default() }
}

fn factor(session: &Session, benchmark: &Benchmark, wanted: &str) -> Result<Id, Failure> {
    let typed = wanted.trim().to_lowercase();
    let found = benchmark.factors.iter().enumerate().find(|(at, factor)| factor.id == typed || (at + 1).to_string() == typed);
    let taken_up = |id: &str| session.about.scope.iter().any(|taken| taken.as_str() == id);
    if let Some((_, factor)) = found.filter(|(_, factor)| taken_up(&factor.id)) {
        return Ok(factor.id.as_str().into());
    }
    let line = |(at, id): (usize, &str)| format!("  {at}  {id}");
    let lines =
        benchmark.factors.iter().enumerate().filter(|(_, factor)| taken_up(&factor.id)).map(|(at, factor)| line((at + 1, &factor.id)));
    let key = if found.is_some() { "choice-factor-not-taken-up" } else { "choice-no-factor" };
    Err(Failure::new(key).with("factor", shorten(&one_line(wanted), 60)).with("candidates", lines.collect::<Vec<_>>().join("\n")))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

    use super::*;
    use crate::{
        benchmark::builtin,
        session::{About, Action},
    };

    fn session() -> Session {
        let mut session = Session::default();
        session.put(About { id: "about".into(), scope: vec!["strategy".into()], ..About::default() }.into());
        for (id, name, kind) in [
            ("p1", "Tøyen Office", PartyKind::Department),
            ("p2", "Harbour Office", PartyKind::Department),
            ("p3", "Anna Berg", PartyKind::Person),
            ("p4", "Harbour Office", PartyKind::Role),
        ] {
            session.put(Party { id: id.into(), name: name.to_owned(), kind, ..Party::default() }.into());
        }
        session.put(Action { id: "a1".into(), lead: Some("p1".into()), ..Action::default() }.into());
        session.put(Action { id: "a2".into(), lead: Some("p2".into()), ..Action::default() }.into());
        session
    }

    fn chosen(choice: Choice) -> Result<Cut, String> {
        cut(&session(), &builtin("integrating-cities").unwrap(), &choice).map_err(|failure| failure.key().to_owned())
    }

    fn lead(name: &str) -> Result<Option<Id>, String> {
        chosen(Choice { lead: Some(name.to_owned()), ..Choice::default() }).map(|cut| cut.lead)
    }

    #[test]
    fn a_lead_is_found_by_a_part_of_the_name_without_its_accents() {
        assert_eq!(lead("toyen office"), Ok(Some("p1".into())));
        assert_eq!(lead("TOYEN"), Ok(Some("p1".into())));
        assert_eq!(lead("Harbour office"), Ok(Some("p2".into())), "the role of this name leads nothing");
        assert_eq!(lead("office"), Err("party-ambiguous".to_owned()));
        for nobody in ["Anna Berg", "Nobody", "", " "] {
            assert_eq!(lead(nobody), Err("choice-no-lead".to_owned()), "{nobody:?}");
        }
    }

    #[test]
    fn an_organisation_is_no_person() {
        let organisation =
            |name: &str| chosen(Choice { organisation: Some(name.to_owned()), ..Choice::default() }).map(|cut| cut.organisation);
        assert_eq!(organisation("harbour office"), Ok(Some("p2".into())));
        assert_eq!(organisation("anna berg"), Err("choice-no-organisation".to_owned()));
    }

    #[test]
    fn a_key_factor_is_found_by_id_or_number_if_it_was_taken_up() {
        let factor = |wanted: &str| chosen(Choice { key_factor: Some(wanted.to_owned()), ..Choice::default() }).map(|cut| cut.factor);
        assert_eq!(factor("2"), Ok(Some("strategy".into())));
        assert_eq!(factor("Strategy"), Ok(Some("strategy".into())));
        assert_eq!(factor("1"), Err("choice-factor-not-taken-up".to_owned()));
        for none in ["0", "99", "", "strat"] {
            assert_eq!(factor(none), Err("choice-no-factor".to_owned()), "{none:?}");
        }
    }
}
