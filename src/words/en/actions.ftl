# The actions of all sessions, and what is worth a look today.

room-actions = all actions
actions-title = ALL ACTIONS
actions-place = { $at } of { $total }
actions-nothing = Nothing is left to do: no session here has an open action. s shows those that are done as well.
actions-nothing-fits = No action is like that. e shows everything again.
actions-news = News: { $text }
actions-news-of = News of { $date }: { $text }
head-due = Due
head-status = Status
head-rag = RAG
head-action = Action
head-lead = Lead
head-session = Session
no-factor = at no key factor

near-overdue = overdue
near-within = due within { $days } days
near-untouched = untouched for a quarter
near-nobody = nobody leads it
near-lead = led by { $lead }
near-words = “{ $words }”
near-sort = by { $sort }
standing-open = still to do
standing-any = done or not
sort-due = date
sort-lead = lead
sort-status = status
sort-organisation = organisation
sort-session = session
sort-factor = key factor
sort-number = session and number

choose-lead = WHO LEADS IT
choose-any-lead = whoever leads it
choose-organisation = WHOSE IT IS
choose-any-organisation = all organisations
choose-status = HOW IT IS GETTING ON
choose-sort = WHAT THE LIST GOES BY

do-actions = all actions of all sessions
do-first = the first one
do-last = the last one
do-open-action = open its session there
do-overdue = what is overdue
do-soon = what is due within 30 days; again: 90
do-untouched = what nobody has touched for a quarter
do-by-lead = of one lead
do-by-status = by status; those done as well
do-by-organisation = of one organisation
do-sort = what the list goes by
do-narrow = narrow the list by typing
do-everything = everything again
foot-actions = actions
foot-overdue = overdue
foot-soon = due soon
foot-lead = lead
foot-set-status = set status
foot-sort = order
foot-narrow = narrow
foot-widen = all again

## What is worth a look, at home

look-title = NEEDS A LOOK
look-overdue = { $count ->
    [one] { $shown } action overdue
   *[other] { $shown } actions overdue
}
look-oldest = { $days ->
    [one] by a day: { $session }
   *[other] the oldest by { $days } days: { $session }
}
look-soon = { $count ->
    [one] { $shown } action due by { $date }
   *[other] { $shown } actions due by { $date }
}
look-untouched = { $count ->
    [one] { $shown } action untouched for a quarter
   *[other] { $shown } actions untouched for a quarter
}
look-many = { $most } or more
