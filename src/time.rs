//! Time and ids come in from outside as parameters, so every test is deterministic.

mod due;

use std::sync::LazyLock;

use jiff::{SignedDuration, Zoned, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

pub use due::{DueError, DueWords, due_alone, read_due, trailing_due};
pub use jiff::civil::Date;

/// A moment, in UTC, to the millisecond: what the log and the files hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// The moment written as ISO 8601 in UTC.
    #[must_use]
    pub fn text(self) -> String {
        self.0.to_string()
    }

    /// Reads an ISO 8601 moment.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0.as_millisecond()
    }

    /// The moment as the clock on the wall shows it, in the zone of `now`.
    #[must_use]
    pub fn local(self, now: &Now) -> civil::DateTime {
        self.0.to_zoned(now.0.time_zone().clone()).datetime()
    }
}

/// The present moment with the zone that the room is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now(Zoned);

impl Now {
    /// The moment for the log, cut to the millisecond.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        let whole = jiff::Timestamp::from_millisecond(self.0.timestamp().as_millisecond());
        Timestamp(whole.unwrap_or_default())
    }

    /// Today's date in the room.
    #[must_use]
    pub fn today(&self) -> Date {
        self.0.date()
    }

    /// Hours and minutes, as in the header.
    #[must_use]
    pub fn hour_minute(&self) -> String {
        hour_minute(self.0.datetime())
    }

    /// The same room, later.
    #[must_use]
    pub fn later(&self, by: SignedDuration) -> Self {
        Self(self.0.checked_add(by).unwrap_or_else(|_| self.0.clone()))
    }

    /// How long it is until the minute in the header changes.
    #[must_use]
    pub fn until_next_minute(&self) -> std::time::Duration {
        let into = u64::from(self.0.second().unsigned_abs()) * 1000 + u64::from(self.0.millisecond().unsigned_abs());
        std::time::Duration::from_millis(60_000_u64.saturating_sub(into).max(1))
    }
}

impl From<Zoned> for Now {
    fn from(zoned: Zoned) -> Self {
        Self(zoned)
    }
}

/// Hours and minutes of a civil time: `13:52`.
#[must_use]
pub fn hour_minute(at: civil::DateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// Where the present moment comes from.
pub trait Clock {
    /// The present moment.
    fn now(&self) -> Now;
}

/// The machine's zone. Asking the library for it lists every zone there is, a third of the time to the
/// first picture, where one small file says the same.
static ZONE: LazyLock<TimeZone> = LazyLock::new(|| {
    let set = std::env::var_os("TZ").is_some();
    let file = if set || cfg!(windows) { None } else { std::fs::read("/etc/localtime").ok() };
    file.and_then(|bytes| TimeZone::tzif("Local", &bytes).ok()).unwrap_or_else(TimeZone::system)
});

/// The machine's clock and zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Now {
        Now(jiff::Timestamp::now().to_zoned(ZONE.clone()))
    }
}

/// Where new ids come from.
pub trait Ids {
    /// An id that no other record has; ids sort by the time they were made.
    fn next(&mut self, at: Timestamp) -> String;
    /// The id of a session: 8 characters of Crockford's base 32, easy to read aloud.
    fn session(&mut self) -> String;
}

/// Ids from the machine's randomness: UUIDv7 for records.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomIds;

impl RandomIds {
    fn bytes<const N: usize>() -> [u8; N] {
        let mut bytes = [0; N];
        if getrandom::fill(&mut bytes).is_err() {
            // No randomness on this machine: the clock's finest digits differ from call to call.
            let nanos = jiff::Timestamp::now().as_nanosecond().unsigned_abs().to_le_bytes();
            bytes.iter_mut().zip(nanos).for_each(|(b, n)| *b = n);
        }
        bytes
    }
}

impl Ids for RandomIds {
    fn next(&mut self, at: Timestamp) -> String {
        let millis = at.millis().max(0).unsigned_abs();
        uuid::Builder::from_unix_timestamp_millis(millis, &Self::bytes()).into_uuid().hyphenated().to_string()
    }

    fn session(&mut self) -> String {
        Self::bytes::<8>().iter().map(|b| char::from(CROCKFORD[usize::from(b % 32)])).collect()
    }
}

const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Ids that count up from one: for tests and for the sample sessions.
#[derive(Debug, Clone, Default)]
pub struct CountedIds(u64);

impl Ids for CountedIds {
    fn next(&mut self, _at: Timestamp) -> String {
        self.0 += 1;
        format!("00000000-0000-7000-8000-{:012}", self.0)
    }

    fn session(&mut self) -> String {
        self.0 += 1;
        format!("{:08}", self.0)
    }
}

/// A clock that stands still until it is moved: for tests.
#[derive(Debug, Clone)]
pub struct FixedClock(pub Now);

impl FixedClock {
    /// A clock at this civil time, in UTC.
    #[must_use]
    pub fn at(at: civil::DateTime) -> Self {
        let zoned = at.to_zoned(jiff::tz::TimeZone::UTC).unwrap_or_default();
        Self(Now(zoned))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Now {
        self.0.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_the_time_they_were_made() {
        let mut ids = RandomIds;
        let early = Timestamp::read("2026-03-12T13:00:00Z").map(|at| ids.next(at));
        let late = Timestamp::read("2026-03-12T13:00:01Z").map(|at| ids.next(at));
        assert!(early < late);
        assert_eq!(ids.session().len(), 8);
    }

    #[test]
    fn the_header_wakes_at_the_next_full_minute() {
        let now = FixedClock::at(civil::date(2026, 3, 12).at(13, 52, 45, 0)).now();
        assert_eq!(now.until_next_minute().as_secs(), 15);
        assert_eq!(now.hour_minute(), "13:52");
    }
}
