# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = overview of all key factors
do-overview-open = go to this key factor
overview-title = WHERE WE STAND

# What works well, and what should become better.
do-strengths = strengths: what works well
do-improvements = areas for improvement
typing-strengths = STRENGTHS
typing-improvements = AREAS FOR IMPROVEMENT
hint-strengths = What works well, a line each. Tab goes on to what should become better.
hint-improvements = What should become better, a line each.
step-strengths = { $factor }: strengths
step-improvements = { $factor }: areas for improvement
walk-strengths = Strengths: { $text }
walk-improvements = To improve: { $text }
plan-label-strengths = Strengths
plan-label-improvements = Areas for improvement
