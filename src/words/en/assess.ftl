# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = overview of all key factors
do-overview-open = go to this key factor
overview-title = WHERE WE STAND
overview-baseline = baseline
overview-no-scope = No key factor has been taken up yet: s, then Key factors.
overview-evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
}
overview-lacks-no-reason = no reason
overview-lacks-no-evidence = no evidence
overview-lacks-not-applicable = nobody said why
overview-lacks-not-assessed = nobody said why
overview-lacks-not-heard = nobody heard
overview-nothing-said = Nothing has been said of it yet.
overview-evidence-all = { $count ->
    [0] No evidence yet
    [one] One piece of evidence
   *[other] { $count } pieces of evidence
}
overview-gaps = { $gaps ->
    [one] one gap
   *[other] { $gaps } gaps
}{ $evidence ->
    [0] {""}
   *[other] , { $evidence } without evidence
}{ $heard ->
    [0] {""}
   *[other] , { $heard } with nobody heard
}

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
walk-heard = Heard: { $text }
plan-label-strengths = Strengths
plan-label-improvements = Areas for improvement

# What a piece of evidence bears on.
bears-on-questions = { $factor }, { $count ->
    [one] question { $numbers }
   *[other] questions { $numbers }
}
bears-on-both = { $factor }, and its { $count ->
    [one] question { $numbers }
   *[other] questions { $numbers }
}
bears-out-of-scope = { $what } (not in scope)
bears-on-nothing = nothing yet

# The page of an assessment.
assessment-title = { $purpose }: { $title }
assessment-summary = { $judged } of { $scope } key factors in scope are judged.
assessment-column-evidence = Evidence
assessment-label-judged = Judged
assessment-label-apart = Kept apart
assessment-label-no-reason = Judged without a reason
assessment-label-no-evidence = Judged without evidence
assessment-label-not-heard = Gaps of which nobody concerned was heard
assessment-actions = Actions noted with the review
assessment-caption-actions = Actions noted with the review, by due date
assessment-review = The review is looked at again on { $date }.
assessment-baseline = This review is the baseline: later reviews are held against it.
plan-purpose-baseline = The baseline of later reviews
show-label-baseline = Baseline
file-assessment = assessment
fault-not-assessed = not judged, nobody said why

# Evidence and what it bears on; the baseline.
form-evidence-bears-on = Bears on
over-supports = WHAT IT BEARS ON
step-evidence-bears-on = E{ $number } { $text }: what it bears on
form-baseline = Baseline
baseline-no = no
baseline-yes = yes: later reviews are held against it
step-baseline = marked as the baseline of later reviews
step-baseline-no-more = no longer the baseline
home-baseline = { $purpose }, baseline
list-baseline = baseline
