//! The dates of a session for a calendar: an all-day event for each day on which an action is due or is
//! looked at again, and one for the review of the plan. Events, because Outlook takes no to-dos.
//!
//! A calendar that takes the file in a second time finds its events again by their UIDs, and takes the
//! later word by `SEQUENCE`, the seconds since 2020 at which it was written.
//!
//! What is done, dropped or carried stays in the file, marked as cancelled: left out, it would stand in
//! the calendar for ever. Google and Apple take such an event away; Outlook keeps it when it comes in a
//! file, so its title begins with the word as well.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property, ValueType};

use crate::{
    benchmark::Benchmark,
    session::{ActionRow, Session},
    text::{one_line, scrub},
    time::{Date, Now},
    words::Words,
};

/// 2020-01-01 in milliseconds since 1970: with it the sequence stays small enough for every calendar until 2088.
const EPOCH: i64 = 1_577_836_800_000;

/// The calendar of a session.
#[must_use]
pub fn ics(session: &Session, benchmark: &Benchmark, words: &Words, now: &Now) -> String {
    let writer = Writer { session, words, now };
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", concat!("-//charrette//charrette ", env!("CARGO_PKG_VERSION"), "//EN")),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", one_line(&session.about.title)));
    for row in session.action_rows(benchmark) {
        if let Some(due) = row.due {
            calendar.push(writer.action("ics-due", "due", due, &row));
        }
        if let Some(review) = row.next_review {
            calendar.push(writer.action("ics-review", "review", review, &row));
        }
    }
    if let Some(review) = session.about.next_review {
        let title = words.with("ics-plan-review", &[("title", session.about.title.as_str().into())]);
        calendar.push(writer.event("plan-review", review, &title, &writer.place(), EventStatus::Confirmed));
    }
    folded(&calendar.to_string())
}

struct Writer<'a> {
    session: &'a Session,
    words: &'a Words,
    now: &'a Now,
}

impl Writer<'_> {
    /// The event of one day of an action.
    fn action(&self, key: &str, kind: &str, day: Date, row: &ActionRow) -> Event {
        let words = self.words;
        let mut title = words.with(key, &[("number", row.numbered().into()), ("title", row.title.as_str().into())]);
        let status = words.of_kind("status", row.status.word());
        if !row.status.is_open() {
            title = words.with("ics-closed", &[("status", status.as_str().into()), ("title", title.into())]);
        }
        let lead = row.lead.clone().unwrap_or_else(|| words.say("ics-no-lead"));
        let mut lines = vec![words.with("ics-lead", &[("lead", lead.into())]), words.with("ics-status", &[("status", status.into())])];
        if !row.measure.is_empty() {
            lines.push(words.with("ics-measure", &[("measure", row.measure.as_str().into())]));
        }
        lines.push(self.place());
        let open = if row.status.is_open() { EventStatus::Confirmed } else { EventStatus::Cancelled };
        self.event(&format!("{}-{kind}", row.id.as_str().replace('/', "-")), day, &title, &lines.join("\n"), open)
    }

    /// Which session it belongs to.
    fn place(&self) -> String {
        let about = &self.session.about;
        self.words.with("ics-session", &[("title", about.title.as_str().into()), ("organisation", about.organisation.as_str().into())])
    }

    fn event(&self, name: &str, day: Date, title: &str, text: &str, status: EventStatus) -> Event {
        let at = self.now.at();
        let moment: String = at.text().chars().take(19).filter(|c| *c != '-' && *c != ':').chain(['Z']).collect();
        let sequence = (at.millis() - EPOCH).max(0) / 1000;
        let mut event = Event::with_uid(&format!("{}-{name}@charrette", self.session.id));
        event
            .add_property("DTSTAMP", moment.as_str())
            .add_property("LAST-MODIFIED", moment)
            .add_property("SEQUENCE", sequence.to_string())
            .append_property(date("DTSTART", day))
            .append_property(date("DTEND", day.tomorrow().unwrap_or(day)))
            .summary(&one_line(title))
            .description(&scrub(text))
            .categories([self.words.say("ics-category")])
            .add_property("TRANSP", "TRANSPARENT")
            // Outlook's own word for the line above.
            .add_property("X-MICROSOFT-CDO-BUSYSTATUS", "FREE")
            .status(status)
            .done()
    }
}

/// The lines folded at 75 octets once more: the library's last piece of a line may have one more, and a piece that begins
/// with a blank of its own loses it in some readers.
fn folded(text: &str) -> String {
    const WIDEST: usize = 75;
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let (mut rest, mut room) = (line.trim_end_matches("\r\n"), WIDEST);
        while rest.len() > room {
            let fits = (1..=room)
                .rev()
                .find(|at| rest.is_char_boundary(*at) && !rest[*at..].starts_with(' '))
                .or_else(|| (1..=room).rev().find(|at| rest.is_char_boundary(*at)))
                .unwrap_or(rest.len());
            let (piece, behind) = rest.split_at(fits);
            out.push_str(piece);
            out.push_str("\r\n ");
            (rest, room) = (behind, WIDEST - 1);
        }
        out.push_str(rest);
        out.push_str("\r\n");
    }
    out
}

fn date(name: &str, day: Date) -> Property {
    // Four digits, whatever the year; calendars know no others.
    let digits = format!("{:04}{:02}{:02}", day.year().max(0), day.month(), day.day());
    Property::new(name, digits).append_parameter(ValueType::Date).done()
}

#[cfg(test)]
mod tests;
