# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = overview of all key factors
do-overview-open = go to this key factor
overview-title = WHERE WE STAND

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
