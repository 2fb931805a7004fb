# Sessions of one benchmark side by side.

## What sessions are told apart by: the name of the unit, the title of the session and its day, a number.
side-by-side-double = { $name } ({ $title }, { $date })
side-by-side-numbered = { $name } ({ $number })

## What cannot stand side by side.
side-by-side-alone = There is only one session to put side by side.
side-by-side-alone-why = It takes the sessions of several units that were made with one benchmark; here is only “{ $title }”.
side-by-side-alone-todo = Make a session for each unit: charrette new --benchmark ID --unit NAME.
side-by-side-none = There is no session to put side by side.
side-by-side-none-why = None of the sessions that were asked for is here{ $known ->
    [none] .
   *[other] ; those that are here were made with { $known }.
}
side-by-side-none-todo = Check the benchmark, the organisation and the days, or name the sessions.
side-by-side-other = “{ $title }” cannot stand beside the others.
side-by-side-other-why = It was made with the benchmark “{ $benchmark }”, and “{ $first }” with “{ $wanted }”: they have no key factors in common.
side-by-side-other-todo = Leave it out, or hold the two against each other with charrette compare.
side-by-side-days-turned = The period ends before it begins.
side-by-side-days-turned-why = It was asked from { $from } to { $to }.
side-by-side-days-turned-todo = Name the earlier day first: --from 2026-01-01 --to 2026-12-31.

## The page.
side-by-side-title = Side by side: { $subject }
side-by-side-label-units = Units
side-by-side-label-days = Date
side-by-side-days = { $first } to { $last }
side-by-side-how-label = How to read this
side-by-side-how = Units stand in the order of their names. Nothing is added up and nobody comes first: each has judged itself, by its own lights. The page is for finding what to mend together, and whom to ask.
side-by-side-said-editions = The benchmark was used in several editions: { $editions }. What one edition does not have is marked so.
side-by-side-said-doubles = { $count ->
    [one] Several sessions bear the name { $names }; title and date of the session stand behind it.
   *[other] Several sessions each bear the names { $names }; title and date of the session stand behind them.
}
side-by-side-caption-sessions = The sessions
side-by-side-column-unit = Unit
side-by-side-section-matrix = Key factors
side-by-side-caption-matrix = Judgements by key factor and unit
side-by-side-caption-part = Judgements by key factor, units { $first } to { $last } of { $all }
side-by-side-not-there = not in its edition
side-by-side-section-shared = What several lack
side-by-side-shared-none = No key factor is missing something in more than one unit.
side-by-side-caption-shared = Units that lack something: { $factor }
side-by-side-column-missing = What is missing
side-by-side-column-doing = What is being done
side-by-side-doing = { $action } { $title } ({ $when })
side-by-side-doing-none = nothing planned yet
side-by-side-section-asked = Whom to ask
side-by-side-asked-none = No unit has in place what another one lacks.
side-by-side-caption-asked = Who has in place what others lack
side-by-side-column-asked = In place, and what works
side-by-side-column-asking = Missing something
side-by-side-section-open = Not judged or not taken up
side-by-side-label-not-taken-up = Not taken up
side-by-side-label-not-there = Not in its edition
side-by-side-open = { $word }: { $units }
side-by-side-section-due = Open actions by unit
side-by-side-due-none = No action is open.
side-by-side-caption-due = Open actions: { $unit }
side-by-side-method = Sessions of one benchmark side by side, in the order of the units' names. “Not assessed” is never counted as “no”; judgements are not added up.
file-side-by-side = side-by-side

## On the screen.
side-by-side-name = side by side
side-by-side-head = SIDE BY SIDE
side-by-side-all = { $all } units
side-by-side-some = units { $first } to { $last } of { $all }
side-by-side-place = unit { $first } of { $all }
# At most two rows of 76 cells.
side-by-side-order = In the order of their names; this is no ranking.
side-by-side-selected = { $unit } · { $factor }: { $judgement }
side-by-side-ask = To ask: { $units }
do-side-by-side = several units side by side: all sessions of this benchmark
do-side-by-side-left = unit before
do-side-by-side-right = next unit
do-side-by-side-open = what this unit says of this key factor, and back
do-side-by-side-organisations = units of other organisations too, or only ours
foot-texts = texts
foot-unit = unit
foot-organisations = others too
flash-units-unread = { $count ->
    [one] “{ $title }” cannot be read and is not here. `charrette check` says more.
   *[other] { $count } sessions cannot be read and are not here. `charrette check` says more.
}
left-out-unread = “{ $title }” is not here: its session cannot be read.
side-by-side-unread = “{ $title }” is not on the page.
flash-no-units = No other session was made with “{ $benchmark }”.
flash-no-units-here = No other unit of this organisation used this benchmark.
