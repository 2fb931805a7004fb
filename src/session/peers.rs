//! A peer review as the procedure that it is: its stages, who takes which part, whom the peers heard, what they
//! conclude and recommend, and what the host answers. After the toolkit's guidance on peer reviews.

use super::{Id, record::record, record::word_enum};
use crate::time::Date;

word_enum! {
    /// The stages of a peer review, in their order.
    Stage {
        /// The host judges itself and gathers documents.
        #[default]
        SelfAssessment = "self-assessment",
        /// The peers are there: interviews and focus groups.
        Visit = "visit",
        /// The peers draw their conclusions and recommend.
        Conclusions = "conclusions",
        /// The peers tell the host what they found.
        Feedback = "feedback",
        /// The report is out, and the host answers each recommendation.
        Report = "report",
    }
}

word_enum! {
    /// The part that somebody takes in a peer review.
    ReviewPart {
        /// Of the city that is reviewed.
        #[default]
        Host = "host",
        /// Leads the team of peers.
        ExpertLeader = "expert-leader",
        /// A colleague from elsewhere.
        Peer = "peer",
        /// Somebody whom the peers hear.
        Interviewee = "interviewee",
    }
}

word_enum! {
    /// How people were heard.
    Hearing {
        /// One person asked.
        #[default]
        Interview = "interview",
        /// Several people asked together.
        FocusGroup = "focus-group",
    }
}

word_enum! {
    /// What the peers say about a key factor beyond their judgement.
    Advice {
        /// What the host should do.
        #[default]
        Recommendation = "recommendation",
        /// What follows from what they saw and heard.
        Conclusion = "conclusion",
    }
}

word_enum! {
    /// What the host answers.
    Answer {
        /// Yes.
        #[default]
        Accepted = "accepted",
        /// In part.
        Partly = "partly",
        /// No.
        NotAccepted = "not-accepted",
    }
}

record! {
    /// An interview or focus group of a visit. What was learned in it are pieces of evidence that name it.
    Interview {
        /// Order among the interviews.
        rank: String,
        /// The number people see (I2); given by the store, never reused.
        number: u32,
        /// Interview or focus group.
        kind: Hearing,
        /// The day.
        date: Option<Date>,
        /// Where.
        place: String,
        /// Who was heard, by role.
        heard: String,
        /// How many people; 0 when nobody counted.
        people: u32,
        /// What was talked about.
        text: String,
    }
}

record! {
    /// A conclusion or recommendation of the peers on a key factor, and the host's answer to it.
    Recommendation {
        /// Order among the recommendations.
        rank: String,
        /// The number people see (R3); given by the store, never reused.
        number: u32,
        /// Conclusion or recommendation.
        kind: Advice,
        /// The key factor.
        factor: Option<Id>,
        /// In words.
        text: String,
        /// The host's answer.
        answer: Option<Answer>,
        /// Why.
        why: String,
    }
}
