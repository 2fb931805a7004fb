# Judging with reasons, strengths and evidence, and what an earlier session held.
