//! A good practice.

use serde_json::{Value, json};

use crate::practice::{Practice, Told};

/// A practice for other programs. The parts are named as the fields of its file.
#[must_use]
pub fn practice(practice: &Practice) -> Value {
    let (shape, parts) = match &practice.shape {
        Told::Purpose { purpose, stimulus, process, impact, reference } => {
            ("purpose", json!({ "purpose": purpose, "stimulus": stimulus, "process": process, "impact": impact, "reference": reference }))
        }
        Told::Concept { concept, foundation, progress } => {
            ("concept", json!({ "concept": concept, "foundation": foundation, "progress": progress }))
        }
        Told::Free(text) => ("free", json!({ "text": text })),
    };
    json!({
        "id": practice.id,
        "title": practice.title,
        "organisation": practice.organisation,
        "city": practice.city,
        "country": practice.country,
        "year": practice.year,
        "topics": practice.topics,
        "key_factor": practice.factor,
        "source": practice.source,
        "shape": shape,
        "parts": parts,
    })
}
