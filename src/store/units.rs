//! The units of organisations, and what all sessions have to tell of a period.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::{
    Store,
    rows::clean,
    shelf,
    trouble::{Outcome, immediate},
};
use crate::{
    failure::Failure,
    session::{
        Id, Unit, UnitChange, UnitStep, Units, organisation_key,
        year::{Period, Year},
    },
};

impl Store {
    /// The units of organisations.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn units(&self) -> Result<Units, Failure> {
        read(&self.conn).map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// The organisations that units name, and then those of the sessions on the shelf that no unit names; each once, the
    /// one altered last first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn organisations(&self) -> Result<Vec<String>, Failure> {
        let read = || -> Outcome<Vec<String>> {
            let mut names: Vec<String> = read(&self.conn)?.organisations().into_iter().map(str::to_owned).collect();
            let mut shelved = self.conn.prepare_cached(
                "SELECT organisation FROM shelf WHERE trashed IS NULL AND organisation <> '' GROUP BY organisation ORDER BY max(changed) DESC",
            )?;
            for name in shelved.query_map([], |row| row.get::<_, String>(0))? {
                let name = crate::text::one_line(&clean(&name?));
                if names.iter().all(|other| organisation_key(other) != organisation_key(&name)) && !organisation_key(&name).is_empty() {
                    names.push(name);
                }
            }
            Ok(names)
        };
        read().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// Alters one of them, on what is stored now: another program may have been faster. Says what it altered.
    ///
    /// # Errors
    /// It cannot be as it is wanted, or the file cannot be written; nothing is altered then.
    pub fn alter_unit(&mut self, step: &UnitStep) -> Result<(Units, Vec<UnitChange>), Failure> {
        let alter = || -> Outcome<(Units, Vec<UnitChange>)> {
            let tx = immediate(&self.conn)?;
            let before = read(&tx)?;
            let after = before.altered(step)?;
            write(&tx, &before, &after)?;
            tx.commit()?;
            let changes = before.changes(&after);
            Ok((after, changes))
        };
        alter().map_err(|trouble| self.located_failure(trouble.told()))
    }

    /// What all sessions on the shelf have to tell of a period, of one organisation or of all. They are read one after
    /// the other, so that there is never more than one in memory; `cut` alters each before it is looked at. What cannot be
    /// read of them is named, and keeps nobody from reporting on the others.
    ///
    /// # Errors
    /// The file cannot be read, or none of them.
    pub fn year(
        &mut self,
        period: Period,
        organisation: Option<&str>,
        cut: &mut dyn FnMut(&mut crate::session::Session),
    ) -> Result<(Year, Units), Failure> {
        let mut rows = shelf::everything(&self.conn).map_err(|trouble| self.located_failure(trouble.told()))?;
        let wanted = organisation.map(organisation_key);
        rows.retain(|row| row.trashed.is_none() && wanted.as_ref().is_none_or(|wanted| organisation_key(&row.organisation) == *wanted));
        let mut year = Year::new(period, organisation.map(str::to_owned));
        let (count, mut trouble) = (rows.len(), None);
        for row in rows {
            match self.open_session(&row.id) {
                Ok(mut opened) => {
                    cut(&mut opened.session);
                    year.add(&opened.session, &opened.benchmark);
                }
                Err(failure) => {
                    year.unread.push(crate::text::one_line(&row.title));
                    trouble.get_or_insert(failure);
                }
            }
        }
        // Where nothing can be read, the trouble is not one session's.
        if let Some(failure) = trouble.filter(|_| year.unread.len() == count) {
            return Err(failure);
        }
        year.settle();
        let mut units = self.units()?;
        if let Some(wanted) = wanted {
            units = Units::of(units.iter().filter(|unit| organisation_key(&unit.organisation) == wanted).cloned().collect());
        }
        Ok((year, units))
    }
}

/// Texts that somebody else may have written there are scrubbed.
fn read(conn: &Connection) -> Outcome<Units> {
    let mut statement = conn.prepare_cached("SELECT id, organisation, name, parent, rank, owes_report FROM unit")?;
    let mut rows = statement.query([])?;
    let mut units = Vec::new();
    while let Some(row) = rows.next()? {
        let text = |at: usize| -> Outcome<String> { Ok(crate::text::one_line(&clean(&row.get::<_, String>(at)?))) };
        units.push(Unit {
            id: row.get::<_, String>(0)?.into(),
            organisation: text(1)?,
            name: text(2)?,
            parent: row.get::<_, Option<String>>(3)?.map(Id::from),
            rank: row.get(4)?,
            owes_report: row.get(5)?,
        });
    }
    Ok(Units::of(units))
}

/// Writes what differs. A unit goes after those under it are gone: the reference is checked at the end.
fn write(conn: &Connection, before: &Units, after: &Units) -> Outcome<()> {
    let was: BTreeMap<&Id, &Unit> = before.iter().map(|unit| (&unit.id, unit)).collect();
    let is: BTreeMap<&Id, &Unit> = after.iter().map(|unit| (&unit.id, unit)).collect();
    for id in was.keys().filter(|id| !is.contains_key(*id)) {
        conn.execute("DELETE FROM unit WHERE id = ?", [id.as_str()])?;
    }
    for (id, unit) in is.iter().filter(|(id, unit)| was.get(*id) != Some(unit)) {
        let parent = unit.parent.as_ref().map(Id::as_str);
        conn.execute(
            "INSERT INTO unit (id, organisation, name, parent, rank, owes_report) VALUES (?, ?, ?, ?, ?, ?)
             ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, name = excluded.name, parent = excluded.parent,
                 rank = excluded.rank, owes_report = excluded.owes_report",
            params![id.as_str(), unit.organisation, unit.name, parent, unit.rank, unit.owes_report],
        )?;
    }
    Ok(())
}
