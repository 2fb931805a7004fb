# Editions of a benchmark, and moving a session to another one.

moved-new = New:
moved-reworded = Worded in another way:
moved-kept = Withdrawn; the session keeps it, because something was said of it:
moved-gone = Withdrawn; nothing was said of it:
moved-part-standard = standard
moved-part-factor = key factor
moved-part-question = guide question
moved-part-example = example
moved-part-context = context factor

edition-head = "{ $title }" moves from edition { $from } to edition { $to } of { $benchmark }.
edition-head-other = "{ $title }" takes the benchmark { $benchmark }, edition { $to }.
edition-line-new = { $part } { $id }: { $now }
edition-line-reworded = { $part } { $id }: "{ $was }" becomes "{ $now }"
edition-line-standard = { $part }: "{ $was }" becomes "{ $now }"
edition-line-adapted = { $part } { $id }: "{ $was }" becomes "{ $now }" ({ $note })
edition-line-withdrawn = { $part } { $id }: { $was }
edition-nothing-told = Nothing that the room has seen alters.
edition-scope = Key factors in scope: { $before } before, { $after } afterwards.
edition-sure = Move it? (yes or no)
edition-not = Nothing was altered.
edition-moved = Moved to edition { $edition }. The history (F8) leads back to before.
step-edition = Moved to edition { $edition } of the benchmark

benchmark-adapted = Wording adapted: { $text }
benchmark-withdrawn = Withdrawn; last in edition { $text }

plan-withdrawn = No longer in this edition
plan-withdrawn-why = The session was moved to another edition of its benchmark. What was said of these key factors before stays here.
plan-withdrawn-last = { $factor }, last in edition { $edition }

do-editions = benchmark: another edition, or one of your own
do-editions-take = take this edition
foot-edition = take it
editions-title = BENCHMARKS AND THEIR EDITIONS
editions-hint = Your own stand as files in { $folder }
editions-here = { $title }, { $edition } (this session has it)
