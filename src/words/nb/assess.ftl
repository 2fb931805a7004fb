# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = oversikt over alle nøkkelfaktorer
do-overview-open = gå til denne nøkkelfaktoren
overview-title = HVOR VI STÅR
