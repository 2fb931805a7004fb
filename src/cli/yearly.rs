//! The yearly cycle: `report` over all sessions, and the `units` that owe one.

use serde_json::json;

use super::{
    Desk,
    args::{UnitCommand, Units as Asked, Whether, Yearly},
    keep::is_yes,
    said::{self, Said},
    transfer,
};
use crate::{
    export::{self, file},
    failure::Failure,
    report,
    session::{Cut, Id, Meant, Unit, UnitStep, Units, organisation_key, year::Period},
    store::Store,
    text::{fold, one_line, shorten},
    time::{Date, Ids, RandomIds, read_due},
};

/// Writes the annual report.
pub fn report(desk: &Desk, asked: &Yearly) -> Result<Said, Failure> {
    let to_screen = asked.output.is_none() && asked.format.is_text();
    if to_screen && asked.force {
        return Err(Failure::new("export-force-nothing").usage());
    }
    let period = Period { from: day(desk, &asked.from)?, to: day(desk, &asked.to)? };
    if period.to < period.from {
        let words = &desk.words;
        let backwards = Failure::new("period-backwards").with("from", words.long_date(period.from));
        return Err(backwards.with("to", words.long_date(period.to)).usage());
    }
    let organisation = asked.organisation.as_deref().map(one_line).filter(|name| !name.is_empty());
    let mut store = super::sessions::existing(desk)?;
    let cut = Cut { without_names: asked.without_names, ..Cut::default() };
    let mut left = |session: &mut crate::session::Session| {
        if !cut.is_whole() {
            *session = cut.of(session, &desk.words);
        }
    };
    let (year, units) = store.year(period, organisation.as_deref(), &mut left)?;
    let left_out = if asked.without_names { vec![desk.words.say("left-out-names")] } else { vec![] };
    let page = report::annual(&year, &units, &desk.words, left_out);
    let bytes = export::page(&page, asked.format, &desk.words)?;
    if to_screen {
        return Ok(Said::exact(bytes));
    }
    let name = export::annual_name(&year, &units, asked.format, &desk.words);
    let path = match &asked.output {
        None => name.into(),
        Some(path) if path.is_dir() => path.join(name),
        Some(path) => path.clone(),
    };
    file::write(&path, &bytes, asked.force)?;
    Ok(Said::text(&transfer::done(desk, &path)))
}

fn day(desk: &Desk, text: &str) -> Result<Date, Failure> {
    let text = one_line(text);
    let not_read = |_| Failure::new("call-date").with("text", shorten(&text, 40)).usage();
    read_due(&text, desk.now.today(), desk.words.due_words()).map_err(not_read)
}

/// Lists or alters the units.
pub fn units(desk: &Desk, asked: Asked) -> Result<Said, Failure> {
    let organisation = asked.organisation.as_deref().map(one_line);
    let Some(command) = asked.command else { return list(desk, organisation.as_deref(), false) };
    let mut store = match command {
        UnitCommand::List { json } => return list(desk, organisation.as_deref(), json),
        UnitCommand::Add { .. } => desk.place.store()?,
        UnitCommand::Rename { .. } | UnitCommand::Move { .. } | UnitCommand::Owes { .. } | UnitCommand::Remove { .. } => {
            desk.place.existing()?
        }
    };
    let units = store.units()?;
    let named = |name: &str| found(&units, organisation.as_deref(), name);
    let (step, told, name) = match command {
        UnitCommand::List { .. } => return Ok(Said::default()),
        UnitCommand::Add { name, under, owes } => {
            let parent = under.map(|under| named(&under)).transpose()?;
            let organisation = match (&parent, &organisation) {
                (Some(parent), _) => parent.organisation.clone(),
                (None, Some(organisation)) => organisation.clone(),
                (None, None) => only(&mut store, &units)?,
            };
            let id = Id::from(RandomIds.next(desk.now.at()));
            let unit =
                Unit { id, organisation, name: one_line(&name), parent: parent.map(|unit| unit.id), owes_report: owes, ..Unit::default() };
            (UnitStep::Add(unit), "units-added", one_line(&name))
        }
        UnitCommand::Rename { unit, name } => {
            let unit = named(&unit)?;
            (UnitStep::Rename { id: unit.id, name: name.clone() }, "units-renamed", one_line(&name))
        }
        UnitCommand::Move { unit, under } => {
            let parent = under.map(|under| named(&under)).transpose()?.map(|unit| unit.id);
            let unit = named(&unit)?;
            (UnitStep::Move { id: unit.id, parent }, "units-moved", unit.name)
        }
        UnitCommand::Owes { unit, owes } => {
            let unit = named(&unit)?;
            let owes = owes == Whether::Yes;
            (UnitStep::Owes { id: unit.id, owes }, if owes { "units-owes" } else { "units-owes-not" }, unit.name)
        }
        UnitCommand::Remove { unit, yes } => {
            let unit = named(&unit)?;
            let under = units.under(&unit.id).len();
            let lost = [("name", unit.name.as_str().into()), ("count", under.into())];
            if !yes {
                let told = desk.words.with("units-remove-what", &lost);
                if !said::can_ask() {
                    return Ok(Said::text(&told).aside(&Failure::new("units-needs-yes").tell(&desk.words)).exit(2));
                }
                said::aside(&told);
                if !is_yes(&desk.words, &said::ask(&desk.words.say("units-sure"))) {
                    return Ok(Said::text(&desk.words.say("units-not")));
                }
            }
            (UnitStep::Remove { id: unit.id }, "units-removed", unit.name)
        }
    };
    store.alter_unit(&step)?;
    Ok(Said::text(&desk.words.with(told, &[("name", shorten(&name, 60).into())])))
}

/// The one organisation that there is.
fn only(store: &mut Store, units: &Units) -> Result<String, Failure> {
    let mut names: Vec<String> = units.organisations().into_iter().map(str::to_owned).collect();
    for row in store.shelf(0, usize::MAX)?.rows {
        let is_new = names.iter().all(|name| organisation_key(name) != organisation_key(&row.organisation));
        if is_new && !row.organisation.is_empty() {
            names.push(one_line(&row.organisation));
        }
    }
    names.sort_by_key(|name| fold(name));
    match names.as_slice() {
        [one] => Ok(one.clone()),
        _ => Err(Failure::new("unit-which-organisation").with("organisations", candidates(names.iter().map(String::as_str))).usage()),
    }
}

fn candidates<'a>(names: impl Iterator<Item = &'a str>) -> String {
    /// The most that are listed.
    const MOST: usize = 12;
    names.take(MOST).map(|name| format!("  {}", shorten(name, 120))).collect::<Vec<_>>().join("\n")
}

/// The unit that is named.
fn found(units: &Units, organisation: Option<&str>, name: &str) -> Result<Unit, Failure> {
    let organisations = match organisation {
        Some(organisation) => vec![organisation],
        None => units.organisations(),
    };
    let mut fit: Vec<&Unit> = Vec::new();
    for organisation in organisations {
        match units.meant(organisation, name) {
            Meant::One(unit) => fit.push(unit),
            Meant::Several(several) => fit.extend(several),
            Meant::None => {}
        }
    }
    let line = |unit: &Unit| format!("{}: {}", unit.organisation, units.path(&unit.id));
    let told = |key: &str, fit: Vec<String>| {
        Failure::new(key).with("name", shorten(&one_line(name), 60)).with("units", candidates(fit.iter().map(String::as_str))).usage()
    };
    match fit.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(told("unit-not-found", units.iter().map(line).collect())),
        several => Err(told("unit-ambiguous", several.iter().map(|unit| line(unit)).collect())),
    }
}

fn list(desk: &Desk, organisation: Option<&str>, as_json: bool) -> Result<Said, Failure> {
    let units = desk.place.if_any()?.map(|store| store.units()).transpose()?.unwrap_or_default();
    let wanted = |unit: &Unit| organisation.is_none_or(|wanted| organisation_key(wanted) == organisation_key(&unit.organisation));
    if as_json {
        let rows = units.iter().filter(|unit| wanted(unit)).map(|unit| {
            json!({ "organisation": unit.organisation, "name": unit.name, "path": units.path(&unit.id), "owes_report": unit.owes_report })
        });
        return Ok(Said::text(&serde_json::to_string_pretty(&rows.collect::<Vec<_>>()).unwrap_or_default()));
    }
    let mut lines = Vec::new();
    let mut last = None;
    for (unit, depth) in units.rows().filter(|(unit, _)| wanted(unit)) {
        if last != Some(organisation_key(&unit.organisation)) {
            last = Some(organisation_key(&unit.organisation));
            lines.push(unit.organisation.clone());
        }
        let name = [("name", unit.name.as_str().into())];
        let told = if unit.owes_report { desk.words.with("units-line-owes", &name) } else { unit.name.clone() };
        lines.push(format!("{}{told}", "  ".repeat(depth + 1)));
    }
    if lines.is_empty() {
        return Ok(Said::default().aside(&desk.words.say("units-none")));
    }
    Ok(Said::text(&lines.join("\n")))
}
