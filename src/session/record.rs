//! The only list of record kinds, and what all records have in common.

use std::{borrow::Borrow, collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    About, Action, Article, Context, Decision, Earlier, Evidence, Finding, Indicator, Interview, Look, News, Note, Parked, Party,
    PeerFinding, Presence, Reading, Recommendation, Sheet, Sitting, Standing, Support, Then, Timebox, Voice, Voices,
};

/// A record's stable id, unique within its session and kind: a UUIDv7, or a natural id made of ids
/// of the benchmark (`strategy`, `strategy/funding`) for what exists once per thing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// The longest id: two UUIDs and a slash have 73.
    pub const LIMIT: usize = 96;

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this may be an id: small letters, digits, dashes and slashes, not too long.
    #[must_use]
    pub fn is_well_formed(&self) -> bool {
        !self.0.is_empty()
            && self.0.len() <= Self::LIMIT
            && self.0.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'/')
    }
}

impl<T: Into<String>> From<T> for Id {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A session's id: 8 characters that can be read aloud.
pub type SessionId = Id;

/// The fields that may have several lines; all others have one.
pub const BLOCKS: &[&str] = &[
    "aim",
    "because",
    "concept",
    "detail",
    "follow_up",
    "foundation",
    "ground_rules",
    "heard",
    "impact",
    "improvements",
    "measure",
    "minority",
    "objective",
    "outcome",
    "process",
    "progress",
    "reason",
    "reference",
    "resources",
    "stimulus",
    "strengths",
    "summary",
    "text",
    "why",
];

/// Whether a field may have several lines.
#[must_use]
pub fn is_block(field: &str) -> bool {
    BLOCKS.contains(&field)
}

impl Kind {
    /// Whether there is one such record per thing of the benchmark, which any program may be the first
    /// to write to: not to have it, and to have a blank one, then say the same.
    #[must_use]
    pub fn is_per_thing(self) -> bool {
        matches!(self, Self::Finding | Self::Look | Self::Voices | Self::Timebox | Self::Standing | Self::PeerFinding | Self::Context)
    }

    /// The fields that hold what people said and wrote, the most telling first. All others are ids, days,
    /// numbers and words of ours.
    #[must_use]
    pub fn spoken(self) -> &'static [&'static str] {
        match self {
            Self::About => &["title", "organisation", "unit", "summary", "follow_up", "aim", "ground_rules", "base_title"],
            Self::Sitting => &["place"],
            Self::Party => &["name", "role"],
            Self::Finding => &["reason", "minority", "objective", "heard", "strengths", "improvements", "providers", "overall_plan"],
            Self::PeerFinding => &["reason", "minority", "strengths", "improvements", "heard"],
            Self::Then => &["reason", "minority", "objective", "strengths", "improvements", "heard", "host_reason"],
            Self::Earlier => &["title", "detail", "measure", "resources", "because", "why"],
            Self::Note | Self::News | Self::Context => &["text"],
            Self::Interview => &["heard", "text", "place"],
            Self::Recommendation => &["text", "why"],
            Self::Indicator => &["name", "unit", "source", "group", "baseline", "target"],
            Self::Reading => &["text", "value", "unit"],
            Self::Standing => &["why"],
            Self::Evidence => &["title", "place", "said_by"],
            Self::Action => &["title", "detail", "measure", "resources", "because", "outcome", "overall_plan", "practice_title"],
            Self::Article => &[
                "title",
                "organisation",
                "city",
                "country",
                "topics",
                "aim",
                "stimulus",
                "process",
                "impact",
                "reference",
                "concept",
                "foundation",
                "progress",
                "text",
            ],
            Self::Sheet => &["table"],
            Self::Parked => &["text", "outcome"],
            Self::Decision => &["text"],
            Self::Presence | Self::Look | Self::Support | Self::Voices | Self::Voice | Self::Timebox => &[],
        }
    }
}

impl Key {
    /// The fields of a record of this key about which nothing has been said.
    #[must_use]
    pub fn blank_fields(&self) -> Fields {
        Record::from_fields(self, &Fields::new()).map(|record| record.to_fields()).unwrap_or_default()
    }
}

/// The fields of a record by name, each a whole value: what a change holds.
pub type Fields = BTreeMap<String, Value>;

/// A field value that need not be written into a file, because leaving it out means the same.
pub trait Blank {
    /// Whether this is what a missing field is read as.
    fn is_blank(&self) -> bool {
        false
    }
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for String {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for Id {
    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

impl Blank for u32 {
    fn is_blank(&self) -> bool {
        *self == 0
    }
}

impl Blank for crate::time::Date {}

/// A record seen as named fields.
pub trait Fielded: Sized {
    /// The names of its fields, in the order of the struct: the table's columns.
    const FIELDS: &'static [&'static str];

    /// Every field by name.
    fn to_fields(&self) -> Fields;

    /// The record with this id and these fields; a field left out is blank.
    ///
    /// # Errors
    /// A field that the record does not have, or a value of another type.
    fn from_fields(id: &Id, fields: &Fields) -> Result<Self, serde_json::Error>;
}

/// Writes a record's struct: an id and flat fields, each of which may be left out of a file when blank.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            /// Stable id, unique within the session and this kind.
            pub id: $crate::session::Id,
            $(
                $(#[$field_meta])*
                #[serde(skip_serializing_if = "crate::session::Blank::is_blank")]
                pub $field: $type,
            )*
        }

        impl $crate::session::Fielded for $name {
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn to_fields(&self) -> $crate::session::Fields {
                // Plain data of our own always has a JSON form, so the fallback is never used.
                let value = |v: Result<serde_json::Value, serde_json::Error>| v.unwrap_or_default();
                [$((stringify!($field).to_owned(), value(serde_json::to_value(&self.$field)))),*].into()
            }

            fn from_fields(id: &$crate::session::Id, fields: &$crate::session::Fields) -> Result<Self, serde_json::Error> {
                let mut map: serde_json::Map<String, serde_json::Value> =
                    fields.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.clone(), value.clone())).collect();
                map.insert("id".to_owned(), id.as_str().into());
                serde_json::from_value(map.into())
            }
        }
    };
}
pub(crate) use record;

/// Writes an enum whose values are written as small words with dashes, in files and rows alike.
macro_rules! word_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub enum $name { $($(#[$value_meta])* $value,)* }

        // As plain text, not as a variant: RON would write a word with a dash as `r#not-in-place`.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                Self::read(&word).ok_or_else(|| serde::de::Error::unknown_variant(&word, &[$($word),*]))
            }
        }

        impl $name {
            /// Every value, in the order in which people see them.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The word that stands for it in files, rows and message names.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$value => $word),* }
            }

            /// The value that a word stands for.
            #[must_use]
            pub fn read(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$value),)* _ => None }
            }
        }

        impl $crate::session::Blank for $name {}
    };
}
pub(crate) use word_enum;

/// Writes the list of kinds, the record that may be any of them, and a session's maps.
macro_rules! records {
    ($($record:ident $word:literal $map:ident,)*) => {
        word_enum! {
            /// The kinds of records, each a table of the same name.
            Kind {
                /// The session's own facts: one per session.
                #[default]
                About = "about",
                $(
                    #[doc = concat!("A [`", stringify!($record), "`].")]
                    $record = $word,
                )*
            }
        }

        /// A record of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record {
            /// The session's own facts.
            About(About),
            $(
                #[doc = concat!("A [`", stringify!($record), "`].")]
                $record($record),
            )*
        }

        impl Record {
            /// Where it is kept.
            #[must_use]
            pub fn key(&self) -> Key {
                match self {
                    Self::About(_) => Key::about(),
                    $(Self::$record(r) => Key { kind: Kind::$record, id: r.id.clone() },)*
                }
            }

            /// Its fields by name.
            #[must_use]
            pub fn to_fields(&self) -> Fields {
                match self {
                    Self::About(r) => r.to_fields(),
                    $(Self::$record(r) => r.to_fields(),)*
                }
            }

            /// The record of this key with these fields.
            ///
            /// # Errors
            /// A field that the kind does not have, or a value of another type.
            pub fn from_fields(key: &Key, fields: &Fields) -> Result<Self, serde_json::Error> {
                Ok(match key.kind {
                    Kind::About => Self::About(About::from_fields(&key.id, fields)?),
                    $(Kind::$record => Self::$record($record::from_fields(&key.id, fields)?),)*
                })
            }
        }

        impl From<About> for Record {
            fn from(record: About) -> Self { Self::About(record) }
        }
        $(impl From<$record> for Record {
            fn from(record: $record) -> Self { Self::$record(record) }
        })*

        impl Kind {
            /// The names of the fields of this kind's records.
            #[must_use]
            pub fn fields(self) -> &'static [&'static str] {
                match self {
                    Self::About => About::FIELDS,
                    $(Self::$record => $record::FIELDS,)*
                }
            }
        }

        /// A session in memory: its records by kind and id.
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Session {
            /// The session's id.
            pub id: SessionId,
            /// The session's own facts; its id is empty until the first step has put them.
            pub about: About,
            $(
                #[doc = concat!("Every [`", stringify!($record), "`] by id.")]
                pub $map: BTreeMap<Id, $record>,
            )*
        }

        impl Session {
            /// The record stored under a key.
            #[must_use]
            pub fn get(&self, key: &Key) -> Option<Record> {
                match key.kind {
                    Kind::About => (!self.about.id.is_blank()).then(|| Record::About(self.about.clone())),
                    $(Kind::$record => self.$map.get(&key.id).cloned().map(Record::$record),)*
                }
            }

            /// Stores a record in the place of what was there.
            pub fn put(&mut self, record: Record) {
                match record {
                    Record::About(r) => self.about = About { id: Key::about().id, ..r },
                    $(Record::$record(r) => { self.$map.insert(r.id.clone(), r); })*
                }
            }

            /// Takes a record out.
            pub fn remove(&mut self, key: &Key) {
                match key.kind {
                    Kind::About => self.about = About::default(),
                    $(Kind::$record => { self.$map.remove(&key.id); })*
                }
            }

            /// Every record, kind by kind, each kind in the order of its ids.
            pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
                let about = (!self.about.id.is_blank()).then(|| Record::About(self.about.clone())).into_iter();
                about $(.chain(self.$map.values().cloned().map(Record::$record)))*
            }
        }
    };
}

/// Where a record is kept within its session.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
}

impl Key {
    /// A key.
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<Id>) -> Self {
        Self { kind, id: id.into() }
    }

    /// The key of the session's own facts.
    #[must_use]
    pub fn about() -> Self {
        Self::new(Kind::About, "about")
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.word(), self.id)
    }
}

records! {
    Sitting "sitting" sittings,
    Party "party" parties,
    Presence "presence" presences,
    Finding "finding" findings,
    Look "look" looks,
    Note "note" notes,
    Evidence "evidence" evidence,
    Support "support" supports,
    Action "action" actions,
    Parked "parked" parked,
    Decision "decision" decisions,
    Voices "voices" voices,
    Voice "voice" individual,
    Timebox "timebox" timeboxes,
    News "news" news,
    Standing "standing" standings,
    Then "then" thens,
    Earlier "earlier" earlier,
    PeerFinding "peer_finding" peer_findings,
    Interview "interview" interviews,
    Recommendation "recommendation" recommendations,
    Context "context" contexts,
    Indicator "indicator" indicators,
    Reading "reading" readings,
    Article "article" articles,
    Sheet "sheet" sheets,
}
