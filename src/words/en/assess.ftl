# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = overview of all key factors
do-overview-open = go to this key factor
overview-title = WHERE WE STAND
