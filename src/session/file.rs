//! A session as people hand it over: all records, and the ids of all steps that made them, so that
//! the receiver can tell whether the file continues what is already there.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    About, Action, Article, Blank, Context, Decision, Earlier, Evidence, Finding, Id, Indicator, Interview, Look, News, Note, Parked,
    Party, PeerFinding, Presence, Reading, Recommendation, Session, SessionId, Sheet, Sitting, Standing, StepId, Support, Then, Timebox,
    Voice, Voices,
    ask::{Ranked, in_order},
};
use crate::benchmark::Benchmark;

/// The version of the file's shape.
pub const FORMAT: u32 = 1;

macro_rules! session_file {
    (ranked { $($map:ident: $record:ident,)* } plain { $($plain:ident: $plain_record:ident,)* }) => {
        /// A session's RON file.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields, rename = "Session")]
        pub struct SessionFile {
            /// The version of this shape: [`FORMAT`].
            pub format: u32,
            /// The session's id.
            pub id: SessionId,
            /// The benchmark's text, where it is not one that comes with the program.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub benchmark: Option<Benchmark>,
            /// The session's own facts.
            pub about: About,
            $(
                #[doc = concat!("Every [`", stringify!($record), "`], in the order in which people see them.")]
                #[serde(default, skip_serializing_if = "Blank::is_blank")]
                pub $map: Vec<$record>,
            )*
            $(
                #[doc = concat!("Every [`", stringify!($plain_record), "`], in the order of the ids.")]
                #[serde(default, skip_serializing_if = "Blank::is_blank")]
                pub $plain: Vec<$plain_record>,
            )*
            /// The ids of all steps in these records, in order.
            #[serde(default, skip_serializing_if = "Blank::is_blank")]
            pub lineage: Vec<StepId>,
        }

        impl SessionFile {
            /// A session as a file.
            #[must_use]
            pub fn of(session: &Session, benchmark: Option<&Benchmark>, lineage: Vec<StepId>) -> Self {
                Self {
                    format: FORMAT,
                    id: session.id.clone(),
                    benchmark: benchmark.cloned(),
                    about: session.about.clone(),
                    $($map: in_order(&session.$map).cloned().collect(),)*
                    $($plain: session.$plain.values().cloned().collect(),)*
                    lineage,
                }
            }

            /// The ids that stand twice among the records of one kind, as `KIND/ID`.
            #[must_use]
            pub fn doubles(&self) -> Vec<String> {
                let mut found = Vec::new();
                $(found.extend(doubles(stringify!($map), self.$map.iter().map(Ranked::id)));)*
                $(found.extend(doubles(stringify!($plain), self.$plain.iter().map(|record| &record.id)));)*
                found
            }

            /// The session in the file. Of two records with one id the last stays; ask `doubles` first.
            #[must_use]
            pub fn session(&self) -> Session {
                let mut session = Session { id: self.id.clone(), ..Session::default() };
                session.put(self.about.clone().into());
                $(self.$map.iter().for_each(|record| session.put(record.clone().into()));)*
                $(self.$plain.iter().for_each(|record| session.put(record.clone().into()));)*
                session
            }
        }
    };
}

session_file! {
    ranked {
        sittings: Sitting,
        parties: Party,
        notes: Note,
        evidence: Evidence,
        actions: Action,
        parked: Parked,
        decisions: Decision,
        news: News,
        interviews: Interview,
        recommendations: Recommendation,
        indicators: Indicator,
        readings: Reading,
    }
    plain {
        presences: Presence,
        findings: Finding,
        looks: Look,
        supports: Support,
        voices: Voices,
        individual: Voice,
        timeboxes: Timebox,
        standings: Standing,
        contexts: Context,
        peer_findings: PeerFinding,
        thens: Then,
        earlier: Earlier,
        articles: Article,
        sheets: Sheet,
    }
}

fn doubles<'a>(kind: &str, ids: impl Iterator<Item = &'a Id>) -> Vec<String> {
    let mut seen: BTreeMap<&Id, usize> = BTreeMap::new();
    ids.for_each(|id| *seen.entry(id).or_default() += 1);
    seen.into_iter().filter(|(_, times)| *times > 1).map(|(id, _)| format!("{kind}/{id}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Key, Kind, Record};

    #[test]
    fn a_session_of_every_kind_of_record_is_whole_in_its_file() -> Result<(), Box<dyn std::error::Error>> {
        let mut session = Session { id: "aaaaaaaa".into(), ..Session::default() };
        for kind in Kind::ALL {
            let key = if *kind == Kind::About { Key::about() } else { Key::new(*kind, "one") };
            session.put(Record::from_fields(&key, &key.blank_fields())?);
        }
        let text = ron::to_string(&SessionFile::of(&session, None, vec![]))?;
        let back = ron::from_str::<SessionFile>(&text)?.session();
        assert_eq!(
            back.records().map(|record| record.key()).collect::<Vec<_>>(),
            session.records().map(|record| record.key()).collect::<Vec<_>>()
        );
        assert_eq!(back, session);
        Ok(())
    }
}
