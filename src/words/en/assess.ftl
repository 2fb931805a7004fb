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
overview-lacks-unconfirmed = judged then, not now
overview-lacks-unfounded = no figure, nobody heard
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
}{ $unfounded ->
    [0] {""}
   *[other] , { $unfounded } neither heard nor counted
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
assessment-label-unfounded = Gaps with neither a figure nor anybody heard
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
form-language = Language
step-language = Language: { $language }
form-baseline = Baseline
baseline-no = no
baseline-yes = yes: later reviews are held against it
step-baseline = marked as the baseline of later reviews
step-baseline-no-more = no longer the baseline
home-baseline = { $purpose }, baseline
list-baseline = baseline

# What an earlier session held, and going on from it.
do-plan-from = make a plan from this finished review
do-review-again = make this review again
do-still-so = still so, because: confirm the earlier judgement
do-earlier-actions = go through the open actions of the earlier session
do-fate-carried = go on with it here
do-fate-done = it is done
do-fate-dropped = drop it, with a reason
do-fate-open = take the decision back
foot-carry = go on with it
foot-reason = reason
foot-evidence = evidence
foot-overview = overview
foot-strengths = strengths
foot-improvements = to improve
foot-heard = heard
foot-still-so = still so
foot-earlier-actions = earlier actions
foot-fate-done = done
foot-drop = drop
foot-fate-open = undecided
earlier-head = OPEN ACTIONS OF THE EARLIER SESSION   { $at } of { $all }
earlier-stood = { $status } in “{ $title }”
earlier-ask = What becomes of it?
earlier-carry = go on with it
earlier-drop = drop it
earlier-goes-on = It goes on here as A{ $number }. Its lead is asked again.
earlier-all = { $left ->
    [0] { $count ->
        [one] The earlier action has been gone through.
       *[other] All { $count } earlier actions have been gone through.
    }
    [one] One of { $count } is still to be gone through.
   *[other] { $left } of { $count } are still to be gone through.
}
earlier-row = A{ $number } { $text }: { $fate }
earlier-news-carried = Carried to “{ $title }”.
earlier-news-done = Found done in “{ $title }”.
earlier-news-dropped = Dropped in “{ $title }”.
earlier-news-open = Opened again in “{ $title }”.
flash-earlier = The earlier session left open actions: F10, then e goes through them first.
flash-no-earlier = The earlier session left no open action.
flash-no-then = There is no earlier judgement here to confirm.
hint-earlier-why = Why will it not be done?
then-stands = As found in “{ $title }”, { $date }; not altered here.
then-none = Then, { $date }: not assessed.
then-none-because = Then, { $date }: not assessed. { $reason }
then-unjudged = Not judged in “{ $title }”, { $date }: { $reason }
then-short = Then, { $date }: { $judgement }
then-because = Then, { $date }: { $judgement }. { $reason }
form-made-from = Made from
form-made-from-what = “{ $title }”, { $date }: { $basis }
form-taken = Taken over
form-taken-stands = { $judged ->
    [one] one judgement that stands
   *[other] { $judged } judgements that stand
}, { $evidence ->
    [one] one piece of evidence
   *[other] { $evidence } pieces of evidence
}, { $open ->
    [0] no open action
    [one] one open action (F10, e)
   *[other] { $open } open actions (F10, e)
}{ $recommended ->
    [0] {""}
    [one] , one recommendation (F10, r)
   *[other] , { $recommended } recommendations (F10, r)
}
form-taken-then = { $judged ->
    [one] one judgement as “then”
   *[other] { $judged } judgements as “then”
}, { $evidence ->
    [one] one piece of evidence
   *[other] { $evidence } pieces of evidence
}, { $open ->
    [0] no open action
    [one] one open action (F10, e)
   *[other] { $open } open actions (F10, e)
}
form-other-edition = Edition then
form-other-edition-what = { $edition }: what has no place here is kept as “then”
