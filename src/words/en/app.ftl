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
foot-keys = keys
foot-help = help
foot-leave = leave
foot-note = note
foot-action = action
foot-judge = judge
foot-reason = reason
foot-park = park
foot-next = next
foot-edit = edit
foot-status = status
foot-close = close
foot-walk = walk
foot-finalise = finalise
foot-reopen = open again
foot-choose = choose
foot-done = done
foot-done-next = done, next
foot-new-line = new line
foot-who-when = who, when
foot-later = later
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
do-context = context factors
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
hint-complete = Down takes: { $name }
hint-complete-others = Down takes: { $name }   (also { $others })
hint-action = In one line: Invite six firms @Economy dept 30.4.   Tab: who, by when
hint-date = For example 30.4. or 2026-04-30 or +6w or end june
hint-hours = For example 13:00-16:00
hint-not-applicable = Say why this key factor does not concern the city; Esc in an empty box leaves it as it was.
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

## Plan

plan-empty = No action has been caught yet. a catches one here; on the walk it remembers the key factor and the question.
plan-quick-wins = QUICK WINS   { $count } of about 15
plan-done-by = each done by { $date }
plan-no-quick-wins = none yet
plan-long-term = LONG-TERM ACTIONS   { $count } of about 10
plan-no-long-term = none yet
plan-group-objective = objective: { $text }
plan-no-objective = !! no objective
plan-no-factor = under no key factor
plan-missing-lead = !! no lead
plan-missing-date = !! none
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
form-participants = Participants
form-summary = In two sentences
form-owner = Who owns the plan
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
close-counts = In place { $in } · Partly { $partly } · Not in place { $not } · Not assessed { $open } · Not applicable { $na } · { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}
close-open = Still open: pages say DRAFT. v finalises the plan as a version.
close-final = Finalised as version { $version }. v opens it again.

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
over-context = CONTEXT FACTORS: what lies largely outside the city's control
over-go-to = GO TO
over-scope = KEY FACTORS IN SCOPE
over-noted = PARKED ITEMS, DECISIONS, EVIDENCE
over-notes = NOTES ON THIS QUESTION
over-find = FIND IN ALL SESSIONS
over-export = EXPORT
over-ideas = IDEAS FROM ELSEWHERE · { $factor } · { $at } of { $all }
pick-status = STATUS
idea-result = What came of it: { $text }
idea-figures = In figures: { $text }
source-line = Source: { $source }
find-type = Type a word: notes, reasons, evidence, actions and names are searched.
find-nothing = Nothing found.
export-markdown = Action plan, for a wiki
export-text = Action plan, as plain text
export-ron = The session, to hand over
export-folder = Into the folder { $folder }
export-exists-ask = A file of this name is there already. o replaces it; Esc leaves it.
export-written = Written: { $path }
ask-trash = Move "{ $title }" to the trash? It can be brought back with `charrette trash restore`.
ask-remove = Take "{ $title }" out? u brings it back.
ask-finalise = Finalise the plan as version { $title }? After that only how actions are getting on is noted, until v opens it again.

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
