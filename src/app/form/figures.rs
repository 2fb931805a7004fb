//! The forms of an indicator and of what was read of it.

use super::{About, Does, Row, Source};
use crate::{
    app::{
        choice::Choice,
        figures,
        target::{IndicatorField, ReadingField, Target},
    },
    session::{Id, figure::in_words},
};

impl Source<'_> {
    /// What is measured, from where to where, and each reading.
    pub(super) fn indicator(self, id: &Id) -> Vec<Row> {
        let Self { session, benchmark, words } = self;
        let field = |label, field| self.typed(label, Target::Indicator { indicator: id.clone(), field });
        let of = session.indicators.get(id).and_then(|indicator| indicator.of.as_ref());
        let subject = figures::subject_in(session, benchmark, of, words);
        let mut rows = vec![
            field("form-measured", IndicatorField::Name),
            field("form-unit-measured", IndicatorField::Unit),
            field("form-figure-baseline", IndicatorField::Baseline),
            field("form-figure-baseline-date", IndicatorField::BaselineDate),
            field("form-figure-target", IndicatorField::Target),
            field("form-figure-target-date", IndicatorField::TargetDate),
            field("form-source", IndicatorField::Source),
            field("form-group", IndicatorField::Group),
            self.typed("form-reading-new", Target::NewReading { indicator: id.clone() }),
        ];
        if let Some(indicator) = session.indicators.get(id) {
            // As they are written beside what was read; the field opens with what was typed.
            for row in &mut rows {
                let own = match row.label {
                    "form-figure-baseline" => &indicator.baseline,
                    "form-figure-target" => &indicator.target,
                    _ => continue,
                };
                row.value = in_words(&indicator.with_unit(own), words);
            }
            rows.extend(session.series(indicator).readings.into_iter().rev().map(|reading| Row {
                label: "form-reading",
                value: figures::reading(reading, words),
                does: Does::Open(About::Reading(reading.id.clone())),
            }));
        }
        rows.push(Row { label: "form-of", value: subject, does: Does::Choose(Choice::Measured(id.clone())) });
        rows
    }

    /// A reading.
    pub(super) fn reading(self, id: &Id) -> Vec<Row> {
        let field = |label, field| self.typed(label, Target::Reading { reading: id.clone(), field });
        vec![
            field("form-reading-value", ReadingField::Value),
            field("form-reading-date", ReadingField::Date),
            field("form-reading-text", ReadingField::Text),
        ]
    }
}
