//! The forms of the session as a whole: set-up and close.

use super::{Does, Row, Source, read};
use crate::{
    app::{
        choice::Choice,
        target::{AboutField, Target},
    },
    session::{Basis, Purpose},
};

impl Source<'_> {
    /// What the session is about, with what it is made, and when it meets.
    pub(super) fn set_up(self) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        let scope = words.with("scope-of", &[("count", session.about.scope.len().into()), ("all", benchmark.factors.len().into())]);
        let mut rows = vec![
            self.typed("form-title", Target::About(AboutField::Title)),
            self.typed("form-organisation", Target::About(AboutField::Organisation)),
            self.typed("form-unit", Target::About(AboutField::Unit)),
            self.chosen("form-purpose", Choice::Purpose),
            Row {
                label: "form-benchmark",
                value: words.with(
                    "benchmark-edition",
                    &[("title", benchmark.title.as_str().into()), ("edition", benchmark.edition.as_str().into())],
                ),
                does: Does::Editions,
            },
            Row { label: "form-scope", value: scope, does: Does::Scope },
            self.typed("form-date", Target::About(AboutField::SittingDate)),
            self.typed("form-hours", Target::About(AboutField::SittingHours)),
            self.typed("form-minutes", Target::About(AboutField::Minutes)),
            self.typed("form-participants", Target::About(AboutField::Participants)),
        ];
        // One sitting has the usual number of minutes, unless somebody said otherwise.
        if session.sittings.len() > 1 || session.sitting().is_some_and(|sitting| sitting.minutes > 0) {
            rows.insert(9, self.typed("form-sitting-minutes", Target::About(AboutField::SittingMinutes)));
        }
        // Beside the purpose, of which it is a part.
        rows.splice(4..4, self.taken_over());
        // Last, so that Tab goes from field to field.
        if session.about.purpose != Purpose::Plan || session.about.is_baseline {
            rows.push(self.chosen("form-baseline", Choice::Baseline));
        }
        rows.push(self.chosen("form-language", Choice::Language));
        rows
    }

    /// The plan in short, and who looks at it when.
    pub(super) fn close(self) -> Vec<Row> {
        let session = self.session;
        vec![
            self.typed("form-summary", Target::About(AboutField::Summary)),
            self.typed(
                if session.about.purpose == Purpose::Plan { "form-owner" } else { "form-owner-review" },
                Target::About(AboutField::Owner),
            ),
            self.typed("form-next-review", Target::About(AboutField::NextReview)),
            self.typed("form-follow-up", Target::About(AboutField::FollowUp)),
        ]
    }

    /// What a session took over from an earlier one.
    fn taken_over(self) -> Vec<Row> {
        let Self { session, words, .. } = self;
        let about = &session.about;
        let Some(basis) = about.basis else { return vec![] };
        let date = about.base_date.map(|date| words.long_date(date)).unwrap_or_default();
        let from =
            [("basis", words.of_kind("basis", basis.word()).into()), ("title", about.base_title.as_str().into()), ("date", date.into())];
        let judged = session.thens.values().filter(|then| then.judgement.is_given()).count();
        let mut taken = vec![
            ("judged", judged.into()),
            ("evidence", session.evidence.len().into()),
            ("open", session.earlier_open().iter().filter(|earlier| earlier.fate.is_none()).count().into()),
        ];
        let taken_key = match basis {
            Basis::PlanFrom => {
                taken.push(("recommended", session.recommended().len().into()));
                "form-taken-stands"
            }
            Basis::ReviewAgain => "form-taken-then",
        };
        let mut rows =
            vec![read("form-made-from", words.with("form-made-from-what", &from)), read("form-taken", words.with(taken_key, &taken))];
        if about.base_edition != about.edition {
            rows.push(read(
                "form-other-edition",
                words.with("form-other-edition-what", &[("edition", about.base_edition.as_str().into())]),
            ));
        }
        rows
    }
}
