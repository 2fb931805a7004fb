//! Dates as people write them: long in prose, short where a column is narrow.

use jiff::civil::{Date, Weekday};

use super::Words;
use crate::time::Now;

impl Words {
    /// `12 March 2026`.
    #[must_use]
    pub fn long_date(&self, date: Date) -> String {
        self.with(
            "date-long",
            &[("day", date.day().into()), ("month", self.month(date.month()).into()), ("year", date.year().to_string().into())],
        )
    }

    /// `12 March`; with the year where it is not the year of `near`: `12 March 2027`.
    #[must_use]
    pub fn prose_date(&self, date: Date, near: Date) -> String {
        if date.year() == near.year() { self.near_date(date, near) } else { self.long_date(date) }
    }

    /// `Thursday 12 March 2026`.
    #[must_use]
    pub fn full_date(&self, date: Date) -> String {
        self.with("date-full", &[("weekday", self.say(weekday(date.weekday())).into()), ("date", self.long_date(date).into())])
    }

    /// `12 March`; with the year where it is not the year of `near`: `12 Mar 2027`.
    #[must_use]
    pub fn near_date(&self, date: Date, near: Date) -> String {
        if date.year() == near.year() {
            return self.with("date-day-month", &[("day", date.day().into()), ("month", self.month(date.month()).into())]);
        }
        let (month, year) = (self.short_month(date.month()), date.year().to_string());
        self.with("date-long", &[("day", date.day().into()), ("month", month.into()), ("year", year.into())])
    }

    /// `12 Mar`; with the year where it is not the year of `near`: `12 Jan 2027`. What is more than half a year off has
    /// no day: `Mar 2027`.
    #[must_use]
    pub fn brief_date(&self, date: Date, near: Date) -> String {
        let is_far = date > near.saturating_add(jiff::Span::new().months(6));
        if is_far || date.year() == near.year() { self.short_date(date, near) } else { self.near_date(date, near) }
    }

    /// `12 Mar`; where it is not the year of `near`, only `Mar 2027`: for days that are long past. Never wider than 8
    /// cells in English.
    #[must_use]
    pub fn short_date(&self, date: Date, near: Date) -> String {
        let month = self.short_month(date.month());
        if date.year() == near.year() {
            return self.with("date-day-month", &[("day", date.day().into()), ("month", month.into())]);
        }
        self.with("date-month-year", &[("month", month.into()), ("year", date.year().to_string().into())])
    }

    /// When something happened, seen from now: the time today, else the date.
    #[must_use]
    pub fn when(&self, at: crate::time::Timestamp, now: &Now) -> String {
        let local = at.local(now);
        if local.date() == now.today() { crate::time::hour_minute(local) } else { self.near_date(local.date(), now.today()) }
    }

    /// The name of a month, 1 to 12.
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.say(&format!("month-{month}"))
    }

    /// The short name of a month, 1 to 12.
    #[must_use]
    pub fn short_month(&self, month: i8) -> String {
        self.say(&format!("month-short-{month}"))
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "weekday-1",
        Weekday::Tuesday => "weekday-2",
        Weekday::Wednesday => "weekday-3",
        Weekday::Thursday => "weekday-4",
        Weekday::Friday => "weekday-5",
        Weekday::Saturday => "weekday-6",
        Weekday::Sunday => "weekday-7",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_of_another_year_says_its_year_in_every_column() {
        let (words, near) = (Words::of("en"), date(2026, 11, 22));
        for (day, brief, short) in [
            (date(2026, 12, 5), "5 Dec", "5 Dec"),
            (date(2026, 1, 30), "30 Jan", "30 Jan"),
            (date(2027, 1, 12), "12 Jan 2027", "Jan 2027"),
            (date(2027, 9, 30), "Sep 2027", "Sep 2027"),
            (date(2025, 12, 5), "5 Dec 2025", "Dec 2025"),
        ] {
            assert_eq!((words.brief_date(day, near).as_str(), words.short_date(day, near).as_str()), (brief, short), "{day}");
        }
    }
}
