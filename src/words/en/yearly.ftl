# The units of an organisation, the annual report over all sessions, and what is cut from a plan for suppliers and public.

# The annual report. OXLO's words: challenge, goal, measure, result.
annual-title = { $count ->
    [0] Annual report, { $period }
   *[other] Annual report, { $period }: { $organisation }
}
annual-period = { $from } to { $to }
annual-label-period = Period
annual-label-sessions = Sessions
annual-label-units = Units that report
annual-sessions = { $count ->
    [0] none with anything in this period
    [one] 1 with something in this period
   *[other] { $count } with something in this period
}
annual-units = { $count } of { $of } that owe a report
annual-nothing = Nothing falls into this period: nobody met, nothing was done, and nothing fell due.
annual-count-challenges = { $count ->
    [one] 1 challenge
   *[other] { $count } challenges
}
annual-count-goals = { $count ->
    [one] 1 goal
   *[other] { $count } goals
}
annual-count-measures = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
annual-count-results = { $count ->
    [one] 1 measure with a result
   *[other] { $count } measures with a result
}
annual-count-status = { $status }: { $count }
annual-how-to-read = How to read this
annual-how-to-read-text = A challenge is what should become better in a key factor that is not, or only partly, in place. A goal is what the unit wants to be true, with those who lead what is done for it. A measure is an action. A result is what came of it, or else the last that was heard of it in the period. How a measure stands is said as of today.
annual-whole = The organisation as a whole
annual-unit-of = { $organisation }: { $unit }
annual-no-report = Owes a report; no session of this period.
annual-open = still open
annual-version = version { $version }
annual-judged = { $count ->
    [one] 1 key factor taken up
   *[other] { $count } key factors taken up
}: { $in } in place, { $partly } partly, { $not } not in place, { $na } not applicable, { $open } not assessed.
annual-from-before = Planned before this period; told is what was done or fell due in it.
annual-no-strands = It names no challenge, goal or measure.
annual-caption = Challenges, goals, measures and results: { $title }
annual-column-challenge = Challenge
annual-column-goal = Goal and who is responsible
annual-column-measures = Measures
annual-column-results = Results
annual-no-factor = Under no key factor
annual-no-goal = No goal
annual-no-measure = No measure
annual-no-result = None
annual-nobody = Nobody is responsible
annual-responsible = Responsible: { $names }
annual-stands-in = Stands in: { $plan }
annual-measure = { $number } { $title } ({ $lead }, by { $due }): { $status }
annual-measure-undated = { $number } { $title } ({ $lead }, no date): { $status }
annual-result = { $number }: { $text }
annual-result-done = { $number }, done { $date }: { $text }
annual-result-news = { $number }, heard { $date }: { $text }
annual-result-untold = { $number }, done { $date }: nobody wrote down what came of it
annual-result-none = { $number }: nothing reported
annual-outside = Outside this period
annual-outside-none = No other session.
annual-outside-none-at-all = There is no session at all, in no period.
annual-outside-on = { $title }, { $from }
annual-outside-from = { $title }, { $from } to { $to }
annual-outside-undated = { $title }, without any date
annual-method = Put together from the sessions of the units, in the order of the units; no unit is ranked. Copies of one session are named, and counted each.
annual-missing = What is missing
annual-missing-nothing = Nothing: every unit that owes a report has one, every gap a measure, every goal somebody responsible, every measure a result.
annual-missing-all = All of it: nothing was said in this period.
annual-missing-counted = And by number; each is named at the end
annual-missing-each = What is missing, one by one
annual-missing-unread = { $count ->
    [one] One session cannot be read
   *[other] { $count } sessions cannot be read
}
annual-unread = { $title } (what it has to tell is missing here; charrette check says more)
annual-missing-copies = { $count ->
    [one] One session stands here more than once
   *[other] { $count } sessions stand here more than once
}
annual-copy = { $title } ({ $id })
annual-missing-units = { $count ->
    [one] 1 unit without a report
   *[other] { $count } units without a report
}
annual-missing-no-unit = { $count ->
    [one] 1 session without a unit
   *[other] { $count } sessions without a unit
}
annual-missing-unknown-unit = { $count ->
    [one] 1 session of a unit that is not in the list of units
   *[other] { $count } sessions of units that are not in the list of units
}
annual-missing-unclear-unit = { $count ->
    [one] 1 session whose unit may be one of several
   *[other] { $count } sessions whose unit may be one of several
}
annual-missing-gaps = { $count ->
    [one] 1 challenge without a measure
   *[other] { $count } challenges without a measure
}
annual-missing-goals = { $count ->
    [one] 1 goal without anybody responsible
   *[other] { $count } goals without anybody responsible
}
annual-missing-due = { $count ->
    [one] 1 measure due by the end of the period, or done, without a result
   *[other] { $count } measures due by the end of the period, or done, without a result
}
annual-missing-later = { $count ->
    [one] 1 measure that is due later, without news so far
   *[other] { $count } measures that are due later, without news so far
}
annual-missing-in = { $what } ({ $session })
annual-missing-measure = { $number } { $title }, due { $due } ({ $session })
annual-missing-measure-undated = { $number } { $title }, no date ({ $session })
annual-in-session = { $title }, { $day }
annual-in-session-of = { $title }, { $day }, { $unit }
file-annual-report = annual report

period-backwards = That period ends before it begins.
period-backwards-why = It would go from { $from } to { $to }.
period-backwards-todo = Give the earlier day first.

# The units of organisations: on the command line, and on the screen.
units-line-owes = { $name } (owes a report)
units-none = There are no units yet. `charrette units add "District North" --organisation Lindhaven --owes` adds one.
units-added = Added: { $name }.
units-renamed = From now on: { $name }. Sessions that say the old name keep it.
units-moved = Moved: { $name }.
units-owes = { $name } owes a report.
units-owes-not = { $name } owes no report.
units-removed = Taken out: { $name }. Its sessions are as they were.
units-remove-what = { $count ->
    [0] Takes out { $name }, and that it may owe a report. Its sessions stay, and are of a unit that is not in the list then.
    [one] Takes out { $name } and 1 unit under it, and what they owe. Their sessions stay, and are of units that are not in the list then.
   *[other] Takes out { $name } and { $count } units under it, and what they owe. Their sessions stay, and are of units that are not in the list then.
}
units-sure = Take it out? (yes/no)
units-not = Nothing has been altered.
units-needs-yes = Nothing has been altered.
units-needs-yes-why = Nobody is here who could be asked.
units-needs-yes-todo = Call it again with --yes.

unit-twice = There is a unit "{ $name }" in that place already.
unit-twice-why = It stands under { $under }. Two of one name in one place could not be told apart, here or in what a session says.
unit-twice-todo = Give this one another name, or put it under another unit.

unit-no-name = A unit needs a name.
unit-no-name-why = Sessions find it by its name.
unit-no-name-todo = Type one.

unit-no-organisation = A unit needs an organisation.
unit-no-organisation-why = It is that organisation's report that it is part of.
unit-no-organisation-todo = Name the organisation as its sessions name it.

unit-in-itself = "{ $name }" cannot be put under "{ $under }".
unit-in-itself-why = That is the unit itself, or one that stands under it.
unit-in-itself-todo = Put it under another one.

unit-of-another = "{ $name }" cannot be put there.
unit-of-another-why = That unit is one of { $organisation }.
unit-of-another-todo = Put it under a unit of its own organisation.

unit-gone = That unit is not there any more.
unit-gone-why = Somebody else took it out.
unit-gone-todo = Look at the list again.

unit-which-organisation = Which organisation is meant?
unit-which-organisation-why = There is not one alone:
    { $organisations }
unit-which-organisation-todo = Say it with --organisation.

unit-not-found = There is no unit "{ $name }".
unit-not-found-why = These are there:
    { $units }
unit-not-found-todo = Name one of them, or add it with `charrette units add`.

unit-ambiguous = "{ $name }" may be one of several units.
unit-ambiguous-why = These are called so:
    { $units }
unit-ambiguous-todo = Name it with what it belongs to, as in "District North / Library", or with --organisation.

unit-altered-since = That cannot be taken back or done again any more.
unit-altered-since-why = Another program has altered { $name } since.
unit-altered-since-todo = Look at the list: what stands there now stays. What was done before it can still be taken back.

unit-above-gone = The unit that this one was to stand under is gone.
unit-above-gone-why = Somebody else took it out.
unit-above-gone-todo = What you typed is still there. Enter puts it right under { $organisation }, Esc puts it aside.

# What is said of the unit that a session names; `units` are at most three.
unit-said-unknown = Not in the list of units; it may stay so.{ $count ->
    [0] {""}
   *[other] {" "}Near it: { $units }.
}
unit-said-several = May be one of several units: { $units }.
unit-said-no-list = The list has no unit of { $organisation }.
unit-said-of = Unit { $unit }: { $said }

# What was done to the units, as it is told when it is taken back.
unit-did-add = unit { $name } added
unit-did-rename = unit { $name } called { $now }
unit-did-move = unit { $name } put under { $under }
unit-did-move-out = unit { $name } put right under its organisation
unit-did-owe = { $name } owes a report
unit-did-not-owe = { $name } owes no report
unit-did-remove = { $count ->
    [0] unit { $name } taken out
    [one] unit { $name } and 1 under it taken out
   *[other] unit { $name } and { $count } under it taken out
}
flash-unit-removed = Taken out: { $name }. u brings it back.

# In which overall plan something stands, and what suppliers are told.
typing-overall-plan = TYPING A PLAN'S NAME
hint-overall-plan = The plan of the whole organisation in which it stands: budget, municipal plan, HR plan.
step-objective-plan = { $factor }: overall plan of the objective named
form-overall-plan = Overall plan
form-for-suppliers = Suppliers
suppliers-no = need not hear of it
suppliers-yes = are told of it
show-column-overall-plan = Overall plan
show-column-for-suppliers = For suppliers
data-overall-plan = Overall plan
data-for-suppliers = Suppliers are told
data-suppliers-yes = yes
benchmark-suppliers = Concerns private suppliers.

# The page to private suppliers.
suppliers-title = To our suppliers: what { $organisation } wants and asks
suppliers-label-plan = From the plan
suppliers-label-unit = Unit
suppliers-intro = Services that firms provide for us are held to the same aims as our own. This page says which goals concern you, what we ask of you by when, and whom to talk to.
suppliers-goals = What we want
suppliers-goals-none = No goal of this plan concerns suppliers yet.
suppliers-asked = What we ask of you
suppliers-asked-none = This plan asks nothing of suppliers yet.
suppliers-caption = What is asked of suppliers, by when, and whom to ask
suppliers-column-what = What
suppliers-column-due = By when
suppliers-column-measure = How we will both know
suppliers-column-whom = Whom to ask
suppliers-measure-none = to be agreed with you
suppliers-whom = Whom to ask
suppliers-whom-text = For everything else: { $whom }.
export-page-suppliers = page to private suppliers
file-suppliers = for suppliers

# Half a page of early results.
early-title = Already done: { $title }
early-intro = { $count ->
    [one] { $organisation } has a plan for diversity. The first thing of it that can be seen already:
   *[other] { $organisation } has a plan for diversity. What can be seen of it already:
}
early-done = Done { $date }.
early-none = No quick win is finished yet.
early-coming = { $count ->
    [one] One more is on its way.
   *[other] { $count } more are on their way.
}
export-page-early-results = early results
file-early-results = early results

export-outward-is-a-page = That page cannot be written as { $format }.
export-outward-is-a-page-why = What suppliers, staff and public get is a page to read, no data.
export-outward-is-a-page-todo = Take markdown, html, docx or text.

# The screen of the annual report, and the tree of units.
do-year = the annual report over all sessions
do-units = the units of organisations
do-unit-new = a new unit beside this one
do-unit-under = a new unit under this one
do-unit-other = a unit of another organisation
do-unit-rename = another name
do-unit-owes = owes a report, or not
do-unit-inward = put it under the one above
do-unit-outward = take it out of the one it is under
year-title = THE ANNUAL REPORT
year-about = Challenges, goals with those responsible, measures and results of all sessions, unit by unit, and what is missing. Sessions of other units come in with `charrette import`.
year-from = From
year-to = To
year-organisation = Organisation
year-all-organisations = all
year-format = As what
year-reads = Reading all sessions ...
year-goes-to = It goes into { $folder }.
year-exists = { $file } is there already. o replaces it.
units-title = THE UNITS, AND WHICH OF THEM OWE A REPORT
units-owes-mark = owes a report
units-told = What is altered here is kept at once. u takes it back, Ctrl-r does it again.
units-empty = There are no units yet. n adds one: a district, a department, a network. Sessions find their unit by its name.
units-coming = Reading the units ...
line-unit-organisation = THE ORGANISATION OF THE UNIT
line-unit-new = THE NAME OF THE NEW UNIT
line-unit-under = THE NAME OF THE NEW UNIT UNDER IT
line-unit-name = ANOTHER NAME OF THE UNIT
line-year-from = THE FIRST DAY
line-year-to = THE LAST DAY
line-year-organisation = WHICH ORGANISATION, BLANK FOR ALL
ask-remove-unit = { $count ->
    [0] Take out the unit { $name }? Its sessions stay, and are of a unit that is not in the list then.
    [one] Take out the unit { $name } and 1 unit under it? Their sessions stay, and are of units that are not in the list then.
   *[other] Take out the unit { $name } and { $count } units under it? Their sessions stay, and are of units that are not in the list then.
}
export-page-annual = annual report
foot-year-row = edit
foot-year-write = write it
foot-period = year
foot-units = units
foot-unit-new = new
foot-unit-under = under it
foot-unit-name = name
foot-unit-owes = owes
plan-came-of-it = What came of it: { $text }
xlsx-column-overall-plan = Overall plan
