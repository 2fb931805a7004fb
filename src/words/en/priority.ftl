# What the room puts first: matrix, dots, shortlist, similar actions; and the pictures.

do-mark = mark it, or take the mark off: then one key for all that are marked
do-keep = keep it on the shortlist, or not
do-merge = bring similar actions together, or take them apart again
do-matrix = impact and effort, drawn as a field
do-dots = dots on the actions
do-pictures = pictures: judgements, due dates, who carries what
do-next-unplaced = next action that is not placed yet
do-more-impact = more impact
do-less-impact = less impact
do-less-effort = less effort
do-more-effort = more effort
do-erase = take off the last digit
do-dots-each = how many dots each person has
do-dots-stack = several dots of one person on one action, or not
do-dots-order = those with most dots first, or as in the plan
do-next-picture = next picture
do-previous-picture = picture before

foot-keep = keep
foot-matrix = matrix
foot-dots = dots
foot-move = move
foot-next-action = next
foot-unplaced = next to place
foot-each = each has
foot-stack = stacking
foot-dots-order = order
foot-next-picture = next picture

## The shortlist

plan-noted-head = NOTED, NOT ON THE SHORTLIST   { $count }
plan-above = and { $count } above
plan-marked = { $count } marked: 1-5 r l k h g Del for all · Esc clears
plan-twin = { $title } · twice
plan-label-like = Like
plan-like = { $count ->
    [one] { $numbers } has the same title: g brings them together
   *[other] { $numbers } have the same title: g brings them together
}
plan-label-joined = Joined
plan-joined = { $numbers } (g takes them apart again)
plan-carries = WHO CARRIES WHAT
plan-carries-others = { $count ->
    [one] one other
   *[other] { $count } others
}
plan-carries-nobody = !! nobody
pick-merge = THESE BECOME ONE. WHICH ONE STANDS?
ask-remove-with = { $title } (with { $numbers }, which it brings together)
ask-remove-several = Take { $title } out? u brings them back.
ask-apart = { $title } Take it apart again? What it took over stays with it.
brings-of = A{ $number } brings together { $numbers }.
flash-none-open = None of the marked actions is open any more; there is nothing to hand over.
flash-mark-first = Mark similar actions with c, then g on one of them.
form-brings = Brings together
form-part-of = Part of

## Impact and effort

matrix-title = IMPACT AND EFFORT
matrix-count = { $placed } placed, { $open } not placed yet
matrix-quick-wins = quick wins
matrix-major = major projects
matrix-fill-ins = fill-ins
matrix-thankless = thankless tasks
matrix-impact = impact
matrix-effort = { $level } effort
matrix-more = +{ $count } more
matrix-tray = NOT PLACED YET
matrix-tray-empty = all are placed
matrix-kept = * on the shortlist
matrix-place = impact { $impact }, effort { $effort }
matrix-no-place = not placed yet: an arrow places it
matrix-facts = { $lead } · { $due } · { $place }
matrix-empty = No action has been caught yet. Esc goes back; a catches one in the plan.

## Dots

dots-title = DOTS
dots-each = { $each ->
    [one] one dot each
   *[other] { $each } dots each
}
dots-stacking = several on one action allowed
dots-single = one on an action at most
dots-sum = { $put } of { $all } dots put; { $left } still in hands
dots-sum-all = all { $all } dots put
dots-sum-over = { $put } dots put, { $over } more than there are
dots-sum-nobody = { $put } dots put; nobody has been counted as present yet
dots-people = { $people ->
    [one] one person
   *[other] { $people } people
}
dots-more-than-people = !! more than people
dots-count = { $count ->
    [one] { $count } dot each
   *[other] { $count } dots each
}
dots-by-dots = most dots first
dots-by-plan = in the order of the plan
pick-dots-each = HOW MANY DOTS HAS EACH PERSON?

## Pictures

picture-of = { $name } · { $at } of 3
picture-strip = HOW THE KEY FACTORS ARE JUDGED
picture-timeline = WHEN ACTIONS ARE DUE
picture-load = WHO CARRIES WHAT
picture-actions = { $count ->
    [0] no action
    [one] { $count } action
   *[other] { $count } actions
}
picture-judged = { $judgement } { $count }
picture-overdue = !! overdue: { $numbers }
picture-due = { $numbers }
picture-done = done: { $numbers }
picture-gap = { $count ->
    [one] (a month without any)
   *[other] ({ $count } months without any)
}
picture-today = today, { $date }
picture-undated = { $count ->
    [one] { $count } action has no date: { $numbers }
   *[other] { $count } actions have no date: { $numbers }
}
picture-no-dates = No action has a date yet.
picture-no-actions = No action is open.
picture-nobody = !! nobody
picture-open = { $open } open
picture-open-overdue = { $open } open, { $overdue } overdue
picture-scale = One sign stands for { $count } actions.
picture-no-scope = No key factor is in scope.

## What the history says

step-kept = Kept on the shortlist: A{ $number } { $text }
step-kept-several = Kept on the shortlist: { $count } actions, { $numbers }
step-not-kept = Off the shortlist: A{ $number } { $text }
step-not-kept-several = Off the shortlist: { $count } actions, { $numbers }
step-status-several = { $count } actions are now { $status }: { $numbers }
step-removed-action = A{ $number } taken out: { $text }
step-removed-several = { $count } actions taken out: { $numbers }
step-merged = { $numbers } brought together in A{ $number }
step-merged-taken = { $numbers } brought together in A{ $number }, which takes over: { $taken }
step-apart = A{ $number } taken apart: { $numbers } again by themselves
step-placed = A{ $number } placed: impact { $impact }, effort { $effort }
step-dots = A{ $number } has { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}: { $text }
step-dots-each = Dots that each person has: { $count }
step-dots-stack = A person may put several dots on one action
step-dots-single = A person puts one dot on an action at most
taken-lead = lead
taken-due = date
taken-measure = measure
taken-factor = key factor
taken-question = guide question
taken-example = idea
taken-detail = detail
taken-resources = resources
taken-supporting = who helps
taken-place = impact and effort
taken-shortlist = place on the shortlist
taken-dots = dots
