# A peer review: its stages, interviews, recommendations and answers.
