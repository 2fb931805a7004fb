# Indicators and what was read of them.

do-figures = figures: what is measured
do-figures-new = a new indicator, for the key factor at hand
do-figures-edit = open the indicator
do-figures-read = write down a figure
foot-figures = figures
foot-figure = new figure
foot-figure-new = new indicator

figures-title = FIGURES: WHAT IS MEASURED
figures-none =
    Nothing is measured yet. a begins an indicator: what is counted, in what unit, where it stood at first and where it should stand. A gap that a figure tells of is hard to talk away.
# $figure: with its unit, e.g. "12,5 %".
figures-read = { $figure } on { $date }
figures-read-undated = { $figure }, no date
figures-was = { $figure } on { $date }, at first
figures-was-undated = { $figure } at first
figures-target = target { $figure } by { $date }
figures-target-undated = target { $figure }
figures-not-read = no figure yet
figures-apart =
    { $count ->
        [one] 1 figure in another unit, not drawn
       *[other] { $count } figures in other units, not drawn
    }
figures-of-factor = { $number } { $name }
figures-of-objective = objective of { $number } { $name }
figures-of-action = A{ $number } { $title }
# The decimal sign of figures.
figure-decimal-sign = .
# Words between two numbers, before the day of a figure, before a rate; and words that are no unit. With | between them.
figure-between = to|and|or|until|-|–
figure-on = on|at|of|from|as of|in
figure-per = per
figure-no-unit = on|at|of|from|as|in|out|by|to|and|or|with|for|the|a|an|about
# Ways to write per cent, with | between them.
figure-per-cent = %|per cent|percent

course-reached = target reached
course-missed = target not reached
course-on-course = on course
course-behind = behind, not on course
course-nearer = nearer to the target
course-no-nearer = no nearer to the target
course-unread = past its date, no figure since

walk-unfounded = no figure, nobody heard
fault-unfounded = no figure, and nobody heard

form-head-indicator = INDICATOR N{ $number }
form-head-reading = FIGURE OF N{ $number } { $name }
form-measured = What is measured
form-unit-measured = Unit
form-figure-baseline = At first
form-figure-baseline-date = On
form-figure-target = Target
form-figure-target-date = By
form-source = Source
form-group = Only about
form-reading-new = New figure
form-reading = Figure
form-of = Says something of
form-reading-value = Figure
form-reading-date = On
form-reading-text = Note

typing-indicator = TYPING AN INDICATOR
typing-figure = TYPING A FIGURE
hint-indicator = For example: Share of staff born abroad. Tab goes on to its unit.
hint-unit = For example %, persons, days, €
hint-figure = For example 12,5 or 12.5 % or 1 234
hint-reading = For example 12,5 % 1.3.2026 staff statistics. Without a day it is of today.

step-indicator = Indicator: { $text }
step-indicator-altered = Indicator N{ $number } altered: { $text }
step-reading = N{ $number } { $text }: { $figure }
step-reading-altered = N{ $number } { $text }: figure altered to { $figure }
step-reading-removed = Figure taken out: { $figure }

plan-label-figures = Figures
plan-unfounded = Nobody concerned was heard, and no figure tells of it.
page-figures = Figures
page-caption-figures = What is measured, where it stood, what was read and where it should stand
page-column-indicator = What is measured
page-column-of = Says something of
page-column-first = At first
page-column-read = Read
page-column-target = Target
page-column-course = How it stands
page-indicator = N{ $number } { $name }:
page-indicator-named = N{ $number } { $name }
page-indicator-number = N{ $number }
page-indicator-group = { $name } (only { $group })
page-indicator-source = Source: { $source }
page-of-objective = Objective of { $factor }
page-figure-by = { $figure } by { $date }
page-not-said = not said
page-course-none = the figures do not say
page-figures-apart = Some figures of { $indicators } were read in another unit than the one that is used now. They stand here in theirs, and are not held against the target.
