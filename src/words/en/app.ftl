# What the screens say.

## Header and footer

untitled = Untitled session
no-organisation = no organisation yet
title-of = { $title } · { $organisation }
room-home = home
room-walk = walk
room-plan = plan
room-close = close
all-saved = All saved
saved-at = Saved { $time }
draft-kept = Draft kept { $time }
saving = Saving
not-saved = NOT SAVED: { $what }
window-too-small = This window is { $now }. charrette needs { $least } at least, and likes 100x30.
flash-made = { $number } · { $what }
flash-aside = The text is put aside; the field opens with it again.
flash-covered-by-note = A question with a note or an action counts as looked into.
flash-quit = Press Ctrl-c again to leave.
flash-nothing-to-undo = Nothing to take back.
flash-nothing-to-redo = Nothing to do again.
flash-theirs = Theirs stands; yours is put aside, the field opens with it again.
flash-theirs-stands = Theirs stands.
heard-came = Somebody else has this file open too, in window { $seat }.
heard-went = Window { $seat } has closed this file.
heard-step = { $count ->
    [one] Window { $seat }: { $what }
   *[other] Window { $seat }, { $count } steps, the last: { $what }
}

foot-open = open
foot-new = new
foot-export = export
foot-find = find
foot-more = more
foot-plan-from = plan from it
foot-review-again = again
foot-keys = keys
foot-help = help
foot-leave = leave
foot-note = note
foot-action = action
foot-judge = judge
foot-voices = voices
foot-park = park
foot-next = next
foot-edit = edit
foot-status = status
foot-close = close
foot-walk = walk
foot-plan = plan
foot-finalise = finalise
foot-reopen = open again
foot-choose = choose
foot-done = done
foot-done-next = done, next
foot-new-line = new line
foot-who-when = who, when
foot-later = later
foot-minute = a minute
foot-length = any length
foot-pause = stop, go on
foot-take = take it
foot-back = back
foot-tick = tick
foot-next-idea = next
foot-inspire = make it an action
foot-write = write it
foot-yes = yes
foot-no = no
foot-ours = ours
foot-theirs = theirs
foot-both = edit both
foot-pass-over = pass over it
foot-let-stand = let it stand

## What can be done, in words

do-back = back
do-undo = take back the last step
do-redo = do it again
do-find = find words in all sessions
do-commands = any command by its name
do-menu = what can be done here
do-keys = the keys
do-export = export the plan or the session
do-blank = blank the picture
do-home = home; at home, leave
do-next-room = next room: walk, plan, close
do-previous-room = room before
do-noted = parked items, decisions, evidence
do-set-up = set up: title, people, scope
do-quit = leave (twice)
do-open = open
do-new = new session
do-trash = move to the trash
do-up = up
do-down = down
do-next-row = on to the next row
do-previous-row = back to the row before
do-page-up = a page up
do-page-down = a page down
do-take = take it
do-tick = tick, or take the tick off
do-inspire = make it an action of ours
do-yes = yes
do-replace = replace the file
do-ours = ours stands
do-theirs = theirs stands
do-both = go on editing with both texts
do-pass-over = pass over this step, on to the one before
do-next-question = next guide question
do-previous-question = guide question before
do-next-factor = next key factor
do-previous-factor = key factor before
do-step-on = a step on: question, then key factor
do-step-back = a step back
do-go-to = go to a key factor
do-in-place = judge: in place
do-partly = judge: partly in place
do-not-in-place = judge: not in place
do-not-applicable = judge: not applicable (asks why)
do-focus = one thing, large; back to the walk
do-time = time of the sitting; back to the walk
do-pause = stop the clock, let it go on
do-length = type the minutes
do-shorten = half as long
do-skip = skip it, or give it its turn back
do-merge-turn = talk about it together with its neighbour, or not
do-next-sitting = leave it for the next sitting, or not
do-take-judgement-back = take the judgement back
do-action = catch an action
do-quick-win = catch a quick win
do-long-term = catch a long-term action
do-note = new note on this question
do-edit-note = open the note
do-looked-into = mark as looked into, or not
do-homework = homework: nobody knows, somebody finds out
do-reason = reason for the judgement
do-other-view = the other view
do-evidence = piece of evidence
do-objective = objective
do-ideas = ideas from elsewhere
do-context = context: what makes it harder
do-park = park an item
do-decide = note a decision
do-column-left = column to the left
do-column-right = column to the right
do-edit = edit
do-details = all fields of the action
do-status = status of the action
do-remove = take it out
do-choose-before = choose the one before
do-choose-after = choose the one after
do-walk = begin the walk
do-finalise = finalise as a version; a final one is reopened

keys-about = While a field is open every key is text, and leaving the field saves it. Letters work with and without Shift. Space lists all that can be done here, in words.
typing-help-esc = done, saved; an action line is kept for later
typing-help-tab = done, and on to the next field
typing-help-shift-tab = done, and back to the field before
typing-help-enter = done; in a field of several lines, a new line
typing-help-stay = save and stay
typing-help-aside = put the text aside; the field opens with it again
typing-help-undo = take back what was typed last
typing-help-redo = type it again
typing-help-complete = complete a name, where names are completed

## Comfort

do-palette = next palette: the terminal's own, dark, light, contrast
do-mouse = listen to the mouse, or leave it to the terminal
palette-own = the terminal's own colours
palette-dark = dark
palette-light = light
palette-contrast = contrast
palette-plain = none, because NO_COLOR is set
flash-palette = Palette: { $palette }
flash-mouse-on = The mouse works here. Shift held, the terminal marks text.
flash-mouse-off = The mouse is left to the terminal, for marking text.

## What is being typed

typing-title = TYPING A TITLE
typing-organisation = TYPING A NAME
typing-unit = TYPING A NAME
typing-date = TYPING A DATE
typing-hours = TYPING THE HOURS
typing-minutes = TYPING MINUTES
typing-participants = TYPING NAMES
typing-summary = TYPING A SUMMARY
typing-name = TYPING A NAME
typing-follow-up = TYPING A TEXT
typing-note = TYPING A NOTE
typing-reason = TYPING A REASON
typing-minority = TYPING ANOTHER VIEW
typing-objective = TYPING AN OBJECTIVE
typing-action = TYPING AN ACTION
typing-action-title = TYPING AN ACTION
typing-detail = TYPING A TEXT
typing-lead = TYPING A LEAD
typing-supporting = TYPING NAMES
typing-measure = TYPING A MEASURE
typing-resources = TYPING A TEXT
typing-because = TYPING A REASON
typing-evidence = TYPING EVIDENCE
typing-parked = TYPING A PARKED ITEM
typing-outcome = TYPING AN OUTCOME
typing-decision = TYPING A DECISION
capture-at = { $label } · { $factor }
capture-after = { $label } · after { $city }
line-what = What
line-who = Who
line-when = By when
preview = { $kind }: { $title } · { $lead } · { $due }
preview-no-title = ...
preview-no-lead = no lead yet
preview-no-date = no date yet
preview-date-unclear = that date is not clear
preview-figure-unclear = One number, please: 12,5 or 12 %
preview-figure-two = Thousands or decimals? Write 1234, or 1,2340
preview-figure-note = Note: { $text }
preview-figure-more = Number, unit and day only: "{ $text }" has no place here
hint-complete = Down takes: { $name }
hint-complete-others = Down takes: { $name }   (also { $others })
hint-action = In one line: Invite six firms @Economy dept 30.4.   Tab: who, by when
hint-date = For example 30.4. or 2026-04-30 or +6w or end june
hint-hours = For example 13:00-16:00
hint-not-applicable = Say why this key factor does not concern the city; Esc in an empty box leaves it as it was.
hint-minutes = Nothing gives it its share again.
hint-finder = Who finds out? Tab: by when.
hint-participants = A line each: Ana Lind, head of HR. Marks behind a name: (role), (department), (facilitates). Those from outside stand below a line "Partners:".

## Home

home-empty = Nothing here yet. n starts a session; `charrette demo` shows a finished one.
home-continue = CONTINUE
home-press-enter = press Enter
home-facts = { $organisation } · { $purpose } · { $judged } of { $scope } judged · { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}
home-stopped = Stopped at { $place }
home-stopped-in = Stopped at { $place }, in the middle of:
home-others = OTHER SESSIONS
home-enlarge = Enlarge the letters for the back row: this window would read best at about 100x30.
head-organisation = Organisation
head-purpose = Purpose
head-judged = Judged
head-open = Open
head-changed = Changed
judged-of = { $judged } of { $scope }
more-below = and { $count } more
and-more = and { $count } more

## Walk

walk-no-scope = No key factor is in scope. Press s to set up the session and choose some.
place-of = { $at } of { $all }
walk-room = Room of { $people }: { $in } in place, { $partly } partly, { $not } not.
walk-reason = Reason: { $text }
walk-other-view = Another view: { $text }
walk-objective = Objective: { $text }
walk-look-into = LOOK INTO
walk-covered = { $count } of { $all } covered
walk-with = Nearly the same as { $number }: answer both together.
walk-no-note = (no note yet: n to write)
walk-covered-no-note = (looked into, no note: n to write)
walk-more = more below
walk-more-above = more above
walk-more-both = more above and below
nobody-yet = nobody yet
walk-homework = homework: { $name }
walk-homework-by = homework: { $name }, by { $date }
walk-caught = CAUGHT
walk-caught-head = CAUGHT HERE
walk-nothing-caught = nothing yet: a catches an action
walk-caught-row = A{ $number } { $kind }: { $title } · { $lead } · { $due }
walk-caught-short = A{ $number }: { $title } · { $lead } · { $due }
walk-and-more = { $row } and { $count } more
walk-title-lead = { $title } · { $lead }
walk-unfinished = unfinished line: "{ $text }" (a goes on)
walk-ideas = IDEAS
walk-ideas-head = IDEAS FROM ELSEWHERE
walk-idea = { $city }: { $brief }
walk-read-ideas = i to read
no-lead = no lead
no-date = no date

## First round

do-round = first round: a show of cards per key factor
do-voices = voices: judge silently, then together
do-count = key a number: a count, or that of an action
do-next-cell = next count, then next key factor
do-cell-before = count before
do-next-factor-counted = next key factor
do-row-up = row before
do-row-down = next row
do-digit-back = take the last digit back
do-count-clear = clear this count
do-order = the order of talk that follows from it
do-earlier = talk about it earlier
do-later = talk about it later
do-minute-more = a minute more for it
do-minute-less = a minute less for it
do-order-afresh = propose the order afresh from the counts
do-order-take = take this order and begin to talk
foot-count = count
foot-next-row = next factor
foot-order = order of talk
foot-stop-here = stop here
foot-earlier = earlier
foot-minutes = minutes
foot-card = card
foot-reveal = reveal
foot-names = names
foot-back-kept = back, cards kept
foot-next-box = next box
foot-agree = agree
foot-new-show = cards again
flash-no-scope = No key factor is in scope: s chooses some.
flash-most-cards = A count goes up to { $most }.
flash-talk-over = This is the last key factor of the order of talk. g goes to any one.
flash-no-minutes = Nobody said how many minutes there are: this is an order only.
round-head = FIRST ROUND
round-how = one show of cards each, a minute a row, no talk yet
round-in-place = In place
round-partly = Partly
round-not = Not
round-room = The room
round-split = SPLIT
round-one-mind = of one mind
round-one-mind-partly = of one mind: partly
round-one-mind-not = of one mind: not
round-leans-in-place = leaning in place
round-leans-partly = leaning partly
round-leans-not = leaning not
round-none = none
round-after = After the last one: talk first about the split ones and the gaps.
round-summary = Split: { $split }   Gaps: { $gaps }
round-minutes = { $minutes } minutes are left for talk: { $deep ->
    [one] one key factor
   *[other] { $deep } key factors
} in depth, or { $all } in a hurry.
round-minutes-enough = { $minutes } minutes are left for talk, enough for each of them.
round-no-minutes = Nobody said how many minutes there are; the set-up asks for them (s on the walk).
order-head = THE ORDER OF TALK
order-how = the split ones first, then the gaps; yours to alter
order-minutes = { $minutes } min
order-passed = no turn
order-only = This is an order only: nobody said how many minutes there are (s on the walk).
order-given = { $minutes } minutes are left for talk, { $given } of them given out.
order-too-many = { $minutes } minutes are left for talk: { $over } too many are given out.

## Voices

do-card-in-place = a card: in place
do-card-partly = a card: partly in place
do-card-not-in-place = a card: not in place
do-card-back = take the last card back
do-cards-again = start again, no card keyed
do-names = keep names with the cards, or not
do-person-before = person before
do-person-after = next person
do-reveal = reveal all counts at once
do-next-box = next box
do-box-before = box before
do-agree = agree on this
do-new-show = a new show of cards
flash-no-last-card = Only the last card can be taken back. Del starts again.
flash-cards-keyed = Cards are keyed already; Del starts again, then n changes how they are kept.
flash-nobody-named = Nobody is named as present, so no names can be kept.
flash-no-card = No card has been keyed yet.
flash-agree-on-what = Choose 1, 2, 3 or 4 first, then Enter.
ask-more-cards = { $cards } cards, { $people ->
    [one] { $people } person
   *[other] { $people } people
}: go on?
voices-unnamed = Cards, no names kept.
voices-named = Cards with names: who holds what is kept.
voices-to-named = n keeps names with them; that is settled before the first card.
voices-to-unnamed = n keeps no names; that is settled before the first card.
voices-keyed = { $count } keyed
voices-keyed-of = { $count } of { $people } keyed
voices-hint-unnamed = Judge silently. A card each: 1 in place, 2 partly, 3 not in place. Enter shows all counts at once.
voices-hint-named = Judge silently. For each person: 1 in place, 2 partly, 3 not in place. Enter shows all.
voices-person-keyed = keyed
voices-person-not = -
voices-counted = { $counted } of { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
voices-said = { $counted } { $sense }
voices-nobody = Nobody has judged.
voices-split = The room is split.
voices-mind-in-place = The room is of one mind: in place.
voices-mind-partly = The room is of one mind: partly in place.
voices-mind-not = The room is of one mind: not in place.
voices-most-in-place = Most say in place; the room is not of one mind.
voices-most-partly = Most say partly; the room is not of one mind.
voices-most-not = Most say not in place; the room is not of one mind.
voices-were-unnamed = Cards, no names kept.
voices-were-named = Cards with names: who holds what is kept with the session.
voices-agree-on = WE AGREE ON
voices-because = BECAUSE
voices-other-view = ANOTHER VIEW
voices-because-empty = (Tab to write it down)
voices-other-view-empty = (Tab to write it down)
voices-not-applicable = N/A
## Opening

opening-head = OPENING
opening-sitting = sitting { $number }
opening-new-day = The last sitting was on { $date }. s begins one today.
opening-aim = Why we are here
opening-aim-none = Nobody has said yet. w takes this: “{ $aim }”
opening-rules = How we work
opening-rules-none = Nothing agreed yet. r takes a few rules to begin with; Enter writes your own.
opening-context = The city's context
opening-context-none = Nothing noted yet: Enter notes what makes it harder.
opening-here = WHO IS HERE   { $all ->
    [0] { $people ->
        [0] not said yet
       *[other] { $people } people
    }
   *[other] { $here } of { $all } named, { $people ->
        [one] one person
       *[other] { $people } people
    } in the room
}
opening-nobody = Nobody is named yet: a types names, n says how many are here.
opening-person = { $name }, { $role }
opening-before = OPEN FROM BEFORE   { $actions ->
    [one] one action
   *[other] { $actions } actions
}, { $homework } homework
due-overdue = !! { $date }
opening-day = The day
day-at = { $begins } { $name }
day-minutes = { $name } ({ $minutes } min)
day-opening = opening
day-first-round = first round
day-talk = talk, key factor by key factor
day-pause = break
day-priorities = priorities
day-close = close
aim-plan = To agree on what our city does next: which steps, who leads each one, and by when.
aim-assessment = To say together, and with evidence, where our city stands today.
aim-peer-review = To look at a city with the eyes of colleagues and tell it what we saw, kindly and plainly.
ground-rules-start =
    One person speaks at a time.
    We judge what is there, not who is to blame.
    What is said here is quoted without names.
    Who disagrees says so; the other view is written down.
    Off-topic goes to the parking lot, not under the table.
do-opening-take = here or not; open the row
do-opening-names = type the names
do-opening-count = say how many people are here
do-opening-aim = take the proposal for why we are here
do-opening-rules = take a few ground rules to begin with
do-new-sitting = begin a new sitting today
do-opening = opening: why we are here, who is here, the day
foot-here = here, open
foot-people = how many
foot-aim = aim
foot-rules = rules
foot-new-sitting = new sitting
flash-opening = F2 opens the sitting: why we are here, and who is here.
flash-new-day = A new day: F2 shows what is open, and begins a sitting today.
typing-aim = TYPING WHY WE ARE HERE
typing-ground-rules = TYPING GROUND RULES
typing-people = TYPING A NUMBER
hint-ground-rules = A line for each rule.
hint-people = How many people are in the room, named or not.

## Prompts for whoever leads through the session

prompt-opening = Say why we are here. Then each says a name and a task.
prompt-first-round = Read each one out, count to three: everybody shows a card at once.
prompt-order = Say the order aloud. Ask whether anything must come first.
prompt-statement = Read the statement aloud. Ask: what do we do about this today?
prompt-judge = Before judging, ask who sees it differently, and who is missing.
prompt-reason = Ask: what makes us say so, and what would prove it to others?
prompt-action = Ask: what would change this, who could begin, and by when?
prompt-go-on = Ask whether anything is missing here. If not, go on.
prompt-voices = Everybody decides alone first. Look at the counts once all have.
prompt-agree = Hear one voice from each side before the room agrees.
prompt-time = Say how many minutes there are, and what gives way in need.
prompt-matrix = For each one ask: how much would it change, and how hard is it?
prompt-dots = Everybody places their dots in silence, then we look.
prompt-shortlist = Ask of each: would we miss it in a year?
prompt-plan = Read each line as its lead would: is Monday's first step clear?
prompt-close = Two sentences anybody can repeat, and who keeps them alive.
prompt-gate = Mend what takes a minute. Let the rest stand, and say so.
prompt-read-back = Read it out. The lead says yes, or what would make it a yes.
prompt-follow-up = Ask what happened, not who failed. A new date beats silence.
do-prompts = show or hide what to say and ask next
flash-prompts-on = What to say and ask next is shown.
flash-prompts-off = What to say and ask next is hidden.

## Turned into an action, and back

became = became A{ $number }
form-became = Became
form-came-from = Made of
form-of-note = a note: { $text }
capture-of = { $label } · made of { $source }
do-turn = make it an action; an action what it was before
do-turn-note = make the note an action
do-turn-back = turn it back into a note, parked item or decision
pick-turn-back = WHAT IT IS INSTEAD OF AN ACTION
flash-no-note = There is no note on this question yet; n writes one.
flash-turned-back = A{ $number } is gone, the { $becomes } stands again. u brings it back.

## Why

over-why = WHY
do-why = why: what stands behind it
foot-why = why
foot-down = on
foot-page = a page on
why-action = Action
why-made-of = Made of
why-merged = With it
why-merged-into = Part of
why-parked = Parked
why-outcome = Became
why-decision = Decided
why-objective = Objective
why-judgement = Judgement
why-voices = Voices
why-reason = Because
why-other-view = Another view
why-question = Guide question
why-note = Said about it
why-evidence = Evidence
why-example = Seen elsewhere
why-context = Makes it harder
why-no-action = no action yet
why-no-made-of = caught as an action straight away
why-no-merged = nothing was merged into it
why-no-merged-into = it stands for itself
why-no-parked = nothing parked
why-no-outcome = nothing has come of it yet
why-no-decision = nothing decided
why-no-objective = no objective yet
why-no-judgement = it stands under no key factor
why-no-voices = nobody was counted
why-no-reason = no reason written yet
why-no-other-view = no other view
why-no-question = it stands under no guide question
why-no-note = no note yet
why-no-evidence = no evidence yet
why-no-example = no example from another city
why-no-context = nothing is tied to it
chain-text = { $text }
chain-numbered = { $number } { $text }
chain-lead = Lead: { $name }
chain-due = By { $date }
chain-judged = { $number } { $factor }: { $judgement }
chain-voices = { $counted } counted: { $in } in place, { $partly } partly, { $not } not
chain-example = { $city }, { $country }: { $did }
chain-idea = { $city }: { $brief }
chain-evidence = E{ $number } { $title } ({ $kind })
chain-evidence-dated = E{ $number } { $title } ({ $kind }, { $date })
chain-source-gone = something that has been taken out since

## History

over-history = WHAT WAS DONE · type a word to narrow it
history-count = { $count ->
    [one] one step
   *[other] { $count } steps
}
history-unread = { $what } (what it altered cannot be read)
history-ask = Take back the { $count ->
    [one] step
   *[other] { $count } steps
} after “{ $what }”? That is one step itself; u brings all of it back.
history-ask-others = { $count ->
    [one] One of them was made
   *[other] { $count } of them were made
} in another window.
do-history = history: what was done, and back to a point of it
foot-go-back = back to here
flash-nothing-since = Nothing has been done since then.
## Time

clock-minutes = { $left } min of { $planned } left
clock-seconds = { $left } s of { $planned } min left
clock-over = { $over ->
    [0] time is up, carry on or go on
    [one] { $over } minute over, carry on or go on
   *[other] { $over } minutes over, carry on or go on
}
clock-soon = ! { $text }
clock-now = !! { $text }
clock-paused = paused · { $text }
clock-and-pace = { $text } · { $pace }
clock-minutes-left = { $count ->
    [one] minute left
   *[other] minutes left
}
clock-seconds-left = { $count ->
    [one] second left
   *[other] seconds left
}
clock-over-large = { $over ->
    [0] time is up,
    [one] { $over } minute over,
   *[other] { $over } minutes over,
}
clock-carry-on = carry on or go on
clock-of-planned = of { $planned }, { $pace }
clock-stands-still = the clock stands still
pace-on-time = on time
pace-ahead = { $minutes } min ahead
pace-behind = { $minutes } min behind
time-head = TIME
time-none = Nobody has said how many minutes this sitting has, so there is no clock. Enter sets them.
time-sum = { $minutes } minutes: { $aside } set aside, { $talk } for talk
time-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left for { $count ->
    [one] { $count } key factor
   *[other] { $count } key factors
} · { $pace }
time-does-not-fit = !! It will not fit: s shorten  k skip  m merge  n leave for the next sitting
time-offers = s shorten  k skip  m merge with the neighbour  n next sitting
time-first-round = and { $minutes } for the first round
time-planned = planned
time-spent = spent
time-left-head = left
time-over = { $minutes } over
time-sitting = Minutes of this sitting
time-opening = Opening
time-break = Break
time-priorities = Priorities
time-close = Close
time-usual = usual
time-by-hand = set by hand
time-skipped = skipped
time-merged = with { $number }
time-next-sitting = next sitting
time-paused = paused
time-now = now
time-done = done
flash-no-neighbour = There is no other key factor left to talk about it with.

## Plan

plan-empty = No action has been caught yet. a catches one here; on the walk it remembers the key factor and the question.
plan-quick-wins = QUICK WINS   { $count } of about { $about }
plan-quick-wins-over = QUICK WINS   { $count } of about { $about } · { $over } more than a room carries
plan-done-by = each done by { $date }
# Where not all are due by then.
plan-horizon = wanted by { $date }; some come later
plan-no-quick-wins = none yet
plan-long-term = LONG-TERM ACTIONS   { $count } of about { $about }
plan-long-term-over = LONG-TERM ACTIONS   { $count } of about { $about } · { $over } more than a room carries
plan-no-long-term = none yet
plan-group-objective = objective: { $text }
plan-no-objective = !! no objective
plan-no-factor = under no key factor
plan-missing-lead = !! no lead
plan-missing-date = !! none
plan-because-open = { $number } { $factor }, { $judgement }
plan-because = { $number } { $factor }, { $judgement }: { $reason }
plan-no-reason = no reason written
plan-no-measure = !! nobody has said yet
plan-whole = In full
plan-label-why = Why
plan-label-know = We know
plan-label-idea = Idea
plan-mend = { $count ->
    [one] { $count } action has no lead or no date.
   *[other] { $count } actions have no lead or no date.
}
plan-more = { $count } actions in all
column-action = Action
column-lead = Lead
column-due = Due
column-status = Status

## Forms

form-head-set-up = SET UP
form-hint-set-up = Everything can be left for later: w begins the walk, s comes back here.
form-head-close = CLOSE
form-head-action = ACTION A{ $number }
form-head-parked = PARKED ITEM P{ $number }
form-head-decision = DECISION D{ $number }
form-head-evidence = EVIDENCE E{ $number }
form-title = Title
form-organisation = City or organisation
form-unit = Unit
form-purpose = Purpose
form-benchmark = Benchmark
form-scope = Key factors
form-date = Date of the sitting
form-hours = Hours
form-minutes = Minutes
form-sitting-minutes = Minutes today
form-participants = Participants
form-summary = In two sentences
form-owner = Who owns the plan
form-owner-review = Who sees to it
form-next-review = Next review
form-follow-up = How we follow up
form-what = What
form-lead = Lead
form-due = Due
form-kind = Kind
form-measure = How we will know
form-detail = Detail
form-supporting = Supporting
form-resources = Resources
form-said-yes = Lead said yes
form-impact = Impact
form-effort = Effort
form-status = Status
form-because = Why
form-factor = Key factor
form-evidence-title = What it is
form-evidence-kind = Kind
form-evidence-date = Date
form-evidence-place = Where it is
form-evidence-said-by = Who said it (role)
form-parked = Parked
form-outcome = What became of it
form-decision = Decided
form-empty = -
said-to-be-asked = to be asked
said-yes = yes
scope-of = { $count } of { $all }
benchmark-edition = { $title }, { $edition }
party-facilitates = facilitates
close-counts = In place { $in } · Partly { $partly } · Not in place { $not } · Not assessed { $open }{ $na ->
    [0] { "" }
   *[other] { " " }· Not applicable { $na }
} · { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}
close-open = Still open: pages say DRAFT. v finalises { $purpose ->
    [plan] the plan
   *[other] the review
  } as a version.
close-open-after = Open again after version { $version }: pages say DRAFT. v makes version { $next }.
close-final = Finalised as version { $version }. v opens it again.

## Gate

gate-head = { $count ->
    [one] Before we close: one thing that would embarrass us later
   *[other] Before we close: { $count } things that would embarrass us later
}
gate-head-final = { $count ->
    [one] Finalised with one thing left that may embarrass us later
   *[other] Finalised with { $count } things left that may embarrass us later
}
gate-nothing = Nothing is left that would embarrass us later.
gate-only-standing = { $count ->
    [one] Nothing is left to mend; one thing is left as it is.
   *[other] Nothing is left to mend; { $count } things are left as they are.
}
gate-group-plan = { $purpose ->
    [plan] IN THE PLAN
    [peer-review] ANSWERS AND ACTIONS
   *[other] ACTIONS
  }
gate-group-findings = IN THE FINDINGS
gate-group-left-over = LEFT OVER
gate-group-standing = LEFT AS IT IS   s takes it up again
gate-group-stood = LEFT AS IT IS
gate-stands = The room lets it stand; nobody said why.
gate-stands-why = Why it may stand: { $why }
gate-mend-gap = Enter catches an action for it; d notes a decision to leave it.
gate-mend-not-heard = Enter: who was heard. An interview, focus group or survey counts too.
gate-mend-unfounded = Enter: who was heard. An interview, focus group, survey or a figure counts too.
gate-in-order = { $actions ->
    [0] In order: { $judged } of { $scope } judged
   *[other] In order: { $measures } of { $actions } success measures · yes to { $yes } of { $actions } · { $judged } of { $scope } judged
}
gate-read-back = { $actions ->
    [one] Read back: one action, about { $minutes } minutes
   *[other] Read back: { $actions } actions, about { $minutes } minutes
}
gate-read-nothing = No open action to read back: finalise
gate-read-none = No open action to read back
gate-read-back-key = Enter

do-mend = go and mend what is missing
do-let-stand = let it stand, the pages say so; again: take it up
do-closing-facts = summary, owner, next review, follow-up
do-read-back = read the plan back to the room
do-heard = who of the people concerned was heard
foot-mend = mend
foot-let-it-stand = let it stand
foot-read-back = read back
foot-facts = summary
typing-heard = WHO WAS HEARD
typing-let-stand = WHY IT MAY STAND
hint-let-stand = Enter lets it stand, with or without a why; the pages say so. Esc in an empty box leaves it open.
hint-heard = Whoever is concerned: residents, clients, an organisation. Roles and groups, not names.

## Read-back

read-head = READ BACK   action { $at } of { $all }
large-head = ONE ACTION   { $at } of { $all }
read-facts = { $lead } · { $kind } · { $due }
read-due = due { $date }
read-no-date = !! no date
read-over = { $days ->
    [one] !! one day over
   *[other] !! { $days } days over
}
read-know = We know
read-why = Why
read-news = Last news
read-gone = Somebody has taken this action out. -> goes on.
read-nobody = !! Nobody leads it. e writes down who.
read-yes = { $lead } has said yes.
read-here = { $lead }: do you take it on?   y yes
read-away = { $lead } is not in the room: to be asked.
read-away-phone = t   said yes on the phone
read-lead = { $lead }: { $actions }
read-said-yes = SAID YES
read-to-be-asked = TO BE ASKED
read-nobody-leads = NOBODY LEADS
read-all = { $count ->
    [one] One action is read back, { $yes } with a yes.
   *[other] { $count } actions are read back, { $yes } with a yes.
}
read-finalise = Enter finalises { $purpose ->
    [plan] the plan
   *[other] the review
  } as version { $version }.

do-one-large = one action, large
do-yes-lead = the lead says yes
do-yes-and-on = yes, and on to the next; at the end, finalise
do-yes-phone = the lead said yes on the phone
do-to-be-asked = not yet: to be asked
do-next-action = next action
do-previous-action = action before
foot-not-yet = not yet
foot-phone = yes on the phone
flash-not-here = Not in the room: to be asked. t: said yes on the phone.
flash-nobody-leads = Nobody leads it: e writes down who.

## Three months on

follow-head = THREE MONTHS ON   action { $at } of { $all }
follow-know = We said
follow-how = How is it going?
follow-news = News today
follow-date = New date
follow-was = { $date } (was { $was })
follow-because = Because
follow-needs-decision = !! needs a decision
follow-last = Last news
follow-why = Why
follow-titled = A{ $number } { $title }
follow-slipped-to = { $action } · { $date }, was { $was }
follow-slipped-over = { $action } · was due { $date }
follow-done = DONE   { $count }
follow-slipped = SLIPPED   { $count }
follow-to-decide = NEEDS A DECISION   { $count }
follow-dropped = DROPPED   { $count }
follow-on-the-way = ON THE WAY   { $count }
follow-all = { $count ->
    [one] One action gone through: { $done } done, { $slipped } slipped, { $decide } to be decided.
   *[other] { $count } actions gone through: { $done } done, { $slipped } slipped, { $decide } to be decided.
}
follow-end = Esc leads back to the session.
news-on = { $date }: { $text }
capture-action = { $label } · A{ $number } { $title }
hand-over-from = { $count ->
    [one] HAND OVER the one open action of { $lead } · to whom?
   *[other] HAND OVER all { $count } open actions of { $lead } · to whom?
}
hand-over-marked = { $count ->
    [one] HAND OVER the one marked action that is open · to whom?
   *[other] HAND OVER the { $count } marked actions that are open · to whom?
}
hand-over-nobody = { $count ->
    [one] The one open action that nobody leads · who takes it?
   *[other] All { $count } open actions that nobody leads · who takes them?
}
form-news = News today
form-last-news = Last news
form-needs-decision = Needs a decision
needs-no = no
needs-yes = yes

do-follow-up = three months on: a round through the open actions
do-status-not-started = not started
do-status-in-progress = in progress
do-status-on-hold = on hold
do-status-done = done
do-status-dropped = dropped (asks why)
do-news = news of the action
do-new-date = a new date; the old one is kept
do-needs-decision = needs a decision, or no more
do-because = why it is on hold or dropped
do-hand-over = hand over the marked actions, or all open ones of this lead
foot-news = news
foot-date = date
foot-needs-decision = needs a decision
foot-stop = stop
typing-news = TYPING NEWS
typing-hand-over = HANDING OVER
flash-nothing-open = No action is open.

## Two at once

clash-field = BOTH OF YOU HAVE WRITTEN HERE
clash-gone = THIS WAS TAKEN OUT WHILE YOU WROTE
clash-gesture = BOTH OF YOU HAVE ALTERED THIS
clash-missing = WHAT THIS POINTS TO WAS TAKEN OUT MEANWHILE
clash-undo = THIS CAN NO LONGER BE TAKEN BACK AS IT WAS
clash-redo = THIS CAN NO LONGER BE DONE AGAIN AS IT WAS
clash-by = Window { $seat }: { $what }
clash-stored = It now says: { $stored }
clash-theirs = THEIRS
clash-ours = OURS
clash-step = THE STEP
clash-since = SINCE THEN
clash-is-gone = (taken out)
clash-is-empty = (nothing)
clash-ours-stands = ours stands; theirs is in the history
clash-theirs-stands = theirs stands
clash-theirs-aside = theirs stands; ours is put aside as a draft
clash-make-one = both texts go into the field, to make one of them
clash-put-back = what was taken out comes back, and ours stands
clash-stay-out = it stays out; ours is put aside as a draft
clash-go-on = on with the text; nothing is decided
clash-pass-undo = it stays as it is now; the step before it is taken back
clash-pass-redo = it stays as it is now; the next one is done again
clash-leave-all = leave all as it is

## What lies over a screen

over-keys = KEYS
menu-elsewhere = { $room }: { $label }
over-menu = WHAT CAN BE DONE HERE
over-commands = ANY COMMAND BY ITS NAME
over-go-to = GO TO
over-scope = KEY FACTORS IN SCOPE
over-noted = PARKED ITEMS, DECISIONS, EVIDENCE
over-notes = NOTES ON THIS QUESTION
over-find = FIND IN ALL SESSIONS
over-ideas = IDEAS FROM ELSEWHERE · { $factor } · { $at } of { $all }
pick-status = STATUS
idea-result = What came of it: { $text }
idea-figures = In figures: { $text }
source-line = Source: { $source }
find-type = Type a word: notes, reasons, evidence, actions and names are searched.
find-nothing = Nothing found.
ask-trash = Move "{ $title }" to the trash? It can be brought back with `charrette trash restore`.
ask-remove = Take "{ $title }" out? u brings it back.
ask-finalise = Finalise { $purpose ->
    [plan] the plan
   *[other] the review
  } as version { $title }? After that only how actions are getting on is noted, until v opens it again.

record-about = session
record-sitting = sitting
record-party = person
record-presence = presence
record-finding = finding
record-look = question
record-note = note
record-evidence = evidence
record-support = evidence
record-action = action
record-parked = parked item
record-decision = decision
record-voices = judgements of the room
record-voice = judgement of one person
record-timebox = time
record-news = news
record-standing = left as it is
record-then = earlier finding
record-earlier = earlier action
record-peer_finding = finding of the peers
record-interview = interview
record-recommendation = recommendation
record-context = context factor
record-indicator = indicator
record-reading = figure
record-article = article
record-sheet = sheet
