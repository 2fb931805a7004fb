# What the commands print.

no-title = (no title yet)
list-empty = There is no session in { $file }. `charrette new` starts one; `charrette demo` shows a finished one.
list-no-file = There is no file { $file } yet; `charrette new` makes it. `charrette demo` shows a finished session.
list-judged = { $judged } of { $scope } judged
list-open = { $open } open
list-title = { $title } · { $organisation }
actions-none = There is no action in { $file } yet.
actions-none-fit = No action in { $file } is like that.
search-nothing = Nothing found for { $words }.


backup-done = A copy of all sessions is in { $file }
check-whole = Everything is whole: { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
  }, { $steps ->
    [one] one step
   *[other] { $steps } steps
  }.
check-sound = Sessions that are whole: { $count } of { $of }.
check-faults = { $count ->
    [one] One fault
   *[other] { $count } faults
  } found. Nothing was altered. Either put a backup in the place of the file: `charrette restore` lists them.
  Or write what can be read into a new file: `charrette check --salvage saved.db`
salvage-done = { $saved ->
    [one] One session is
   *[other] { $saved } sessions are
  } in { $file }, { $whole ->
    [0] none of them
    [one] one of them
   *[other] { $whole } of them
  } exactly as before. The damaged file was left as it is.
  Look at it: `charrette --database "{ $file }"`

restore-none = There is no backup in { $folder } yet. One is made on the first start of a day, once there is a session.
restore-counted = { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
  }, last altered { $newest }
restore-counted-none = no session
restore-damaged-row = cannot be read whole
restore-how = `charrette restore` with a name from the first column shows what is in it, and asks.
restore-inside = In the backup { $name }: { $what }
restore-there = In the file now: { $what }
restore-gone = would be gone: { $title } ({ $id }), altered { $changed }
restore-older = would be older than it is: { $title } ({ $id }), altered { $changed }
restore-unreadable = What is in the file now cannot be read. It is set aside, not deleted.
restore-sure = Put the backup in the place of the file? A copy of what is there now is made first. [y/N]
restore-not = Nothing was altered.
restore-done = The backup is in its place.
restore-copy = What was there before is in { $file }

trash-nothing = The trash is empty.
trash-put = { $id } is in the trash; `charrette trash restore { $id }` brings it back.
trash-restored = { $id } is back among the sessions.
trash-sure = { $count ->
    [one] One session is in the trash. Delete it
   *[other] { $count } sessions are in the trash. Delete them
  } for good? Only a backup from before brings back what is deleted. [y/N]
# The answers that mean yes, in small letters, with blanks between them.
trash-yes = y yes
trash-kept = Nothing was deleted.
trash-emptied = { $count ->
    [0] The trash was empty.
    [one] One session deleted for good.
   *[other] { $count } sessions deleted for good.
  }

## Forgetting a person

forget-persons = A person of this name takes part in:
forget-namesakes = A department or role is called so too, and keeps its name, in:
forget-listed = { $title } ({ $id }): { $role } will stand there
forget-listed-trash = { $title } ({ $id }, in the trash): { $role } will stand there
forget-namesake = { $title } ({ $id })
forget-unlisted = No session lists a person of this name; it stands in texts.
forget-database = { $count ->
    [0] The sessions do not have the name, but it can still be read in left-over parts of their file: the file will be written anew.
    [one] The name stands in one place in the sessions ({ $what }).
   *[other] The name stands in { $count } places in the sessions ({ $what }).
  }
forget-not-in-database = The sessions do not have the name.
forget-records = { $count ->
    [one] one entry
   *[other] { $count } entries
  }
forget-steps = { $count ->
    [one] one step of history
   *[other] { $count } steps of history
  }
forget-drafts = { $count ->
    [one] one text that was typed and not taken
   *[other] { $count } texts that were typed and not taken
  }
forget-places = { $count ->
    [one] one place where a group was
   *[other] { $count } places where a group was
  }
forget-trashed = { $count } of them in the trash
forget-rewritten = { $file }: { $count ->
    [0] left-over parts; will be written anew
    [one] one place; will be written anew
   *[other] { $count } places; will be written anew
  }
forget-deleted = { $file }: cannot be read, but has the name; will be deleted
forget-unreadable = { $file }: cannot be read; the name was not found in it, and it stays
forget-benchmarks = { $count ->
    [one] The text of a benchmark has the name; it
   *[other] The texts of { $count } benchmarks have the name; they
  } will not be altered.
forget-sure = Replace the name everywhere? Nothing brings it back. [y/N]
forget-not = Nothing was altered.
forget-done = The name is replaced, and the file of the sessions written anew.
forget-done-copies = The name is gone from the files beside the sessions:
forget-was-rewritten = { $file }: written anew
forget-was-deleted = { $file }: deleted
forget-elsewhere = Pages, files and backups that were written elsewhere still have the name; charrette does not know where they are.
forget-due-none = { $years ->
    [one] No name has been kept for longer than a year.
   *[other] No name has been kept for longer than { $years } years.
  }
forget-due = { $years ->
    [one] These took part in nothing for longer than a year:
   *[other] These took part in nothing for longer than { $years } years:
  }
forget-due-person = { $name }: last on { $date }, in { $sessions ->
    [one] one session
   *[other] { $sessions } sessions
  }
forget-due-how = `charrette forget "NAME"` replaces one of them by a role.
forget-due-check = { $count ->
    [one] One name has been kept
   *[other] { $count } names have been kept
  } for longer than forget_after_years says: charrette forget --due.

export-done = Written to { $file }

benchmark-counts = { $factors ->
    [one] one key factor
   *[other] { $factors } key factors
  }, { $questions ->
    [one] one guide question
   *[other] { $questions } guide questions
  } ({ $closed } closed, { $open } open), { $examples ->
    [one] one example
   *[other] { $examples } examples
  }, { $context ->
    [one] one context factor
   *[other] { $context } context factors
  }{ $duties ->
    [0] {""}
    [one] , one duty
   *[other] , { $duties } duties
  }
benchmark-sound = { $id } { $edition }: no faults. { $counts }
benchmark-faulty = { $count ->
    [one] One fault
   *[other] { $count } faults
  } in { $files ->
    [one] one file
   *[other] { $files } files
  }
benchmark-title = { $title }, edition { $edition }
benchmark-factor = { $number }  { $name }  [{ $id }]
benchmark-why = Why it matters: { $why }
benchmark-how = How it works: { $how }
benchmark-roles = Roles: { $roles }
benchmark-duties = Duties: { $duties }
benchmark-charter = Duties of the { $title }
benchmark-duty = { $name }: { $text }
benchmark-duty-served = Key factors that serve it: { $factors }
benchmark-duty-unserved = No key factor of this benchmark serves it.
benchmark-question-closed = { $text } (yes or no)
benchmark-question-open = { $text }
benchmark-example = { $city }, { $country }: { $did }
benchmark-example-year = { $city }, { $country }, { $year }: { $did }
benchmark-context = What makes it harder from outside
benchmark-references = Further reading
benchmark-reference = { $title }: { $place }

import-new = { $id }  { $title }: taken in.
import-copy = { $id }  { $title }: taken in as a copy.
import-nothing-new = { $id }  { $title }: nothing in the file is new.
import-continues = { $id }  { $title }: the file continues what is here. The differences above were taken as one step; the program can take it back.
import-both = { $id }  { $title }: both went on since they were parted, so both are kept; this is the one from the file.
import-ours = { $id }  { $title }: the one that was here, unaltered.
import-refused = The file was not taken:

# What an import alters.
difference-new = + { $kind } { $name }
difference-gone = - { $kind } { $name }
difference-altered = ~ { $kind } { $name }: { $fields }
difference-field = { $field } { $old } -> { $new }
difference-nothing = (nothing)
difference-yes = yes
difference-no = no

field-action = action
field-aim = what it is for
field-because = reason
field-benchmark = benchmark
field-by = by
field-came_from = made of
field-close = minutes for the close
field-date = date
field-detail = detail
field-dots = dots
field-dots_stack = several dots on one action
field-due = due
field-due_was = due before
field-edition = edition
field-effort = effort
field-end = end
field-evidence = evidence
field-example = example
field-facilitates = facilitates
field-factor = key factor
field-finalised = finalised
field-finder = who finds out
field-follow_up = follow-up
field-ground_rules = ground rules
field-heard = who concerned was heard
field-host = what the host held
field-host_reason = why the host held it
field-horizon = months of a quick win
field-impact = impact
field-in_place = in place
field-judgement = judgement
field-kind = kind
field-language = language
field-lead = lead
field-made = made
field-measure = success measure
field-merged_into = merged into
field-minority = other view
field-minutes = minutes
field-name = name
field-named = with names
field-needs_decision = needs a decision
field-next_review = next review
field-not_in_place = not in place
field-number = number
field-objective = objective
field-objective_due = objective due
field-opening = minutes for the opening
field-organisation = organisation
field-outcome = outcome
field-owner = owner of the plan
field-partly = partly in place
field-party = participant
field-pause = minutes for a break
field-people = people in the room
field-place = place
field-priorities = minutes for the priorities
field-purpose = purpose
field-question = question
field-rank = place in the list
field-reason = reason
field-reopened = opened again
field-resources = resources
field-role = role
field-said_by = said by
field-said_yes = yes of the lead
field-scope = key factors in scope
field-shortlisted = on the shortlist
field-side = side
field-sitting = sitting
field-spent = seconds spent
field-share = share of the minutes
field-earlier = spent at earlier sittings
field-stands = stands as it is
field-start = start
field-state = state
field-status = status
field-summary = summary
field-supporting = supporting
field-target = what it bears on
field-rag = RAG
field-completed = done on
field-text = text
field-title = title
field-turn = turn
field-unit = unit
field-version = version
field-why = why it may stand
field-with = together with
field-is_baseline = baseline
field-basis = use of the earlier session
field-base = earlier session
field-base_title = title of the earlier session
field-base_purpose = purpose of the earlier session
field-base_date = date of the earlier session
field-base_version = version of the earlier session
field-base_edition = edition of the earlier session
field-stage = stage
field-self_assessed = self-assessment finished
field-visited = visit
field-visited_until = last day of the visit
field-concluded = conclusions drawn
field-fed_back = feedback session
field-reported = report
field-wording = wording of the edition
field-part = part in the review
field-interview = interview
field-by_peers = brought by peers
field-strengths = strengths
field-improvements = areas for improvement
field-reach = whose it is to change
field-provides = who provides it
field-providers = those who provide it
field-argues = argues for it
field-shape = shape
field-city = city
field-country = country
field-year = year
field-topics = topics
field-stimulus = stimulus
field-process = process
field-reference = key reference
field-concept = concept
field-foundation = foundation
field-progress = progress
field-kept = kept in the library
field-table = table
field-practice = good practice
field-practice_title = good practice from elsewhere
field-overall_plan = overall plan
field-for_suppliers = suppliers are told
field-fate = what becomes of it
field-answer = answer
field-context = context factor
field-indicator = indicator
field-source = source
field-group = group
field-of = what it measures
field-baseline = baseline
field-baseline_date = date of the baseline
field-target_date = date of the target
field-value = value

## The file of settings

config-head = Settings of charrette, each with its default. What is left out is as here; a word on the command line wins.
config-about-palette = The palette of the screen: own (the terminal's colours), dark, light, contrast.
config-about-language = The language of screens and pages.
config-about-mouse = Whether clicks and the wheel work. Then text is marked with Shift held.
config-about-horizon = A quick win is due within so many months: 1 to 120. Counts for new sessions.
config-about-dots = Dots that each person may put on actions: 1 to 100. Counts for new sessions.
config-about-minutes = Minutes that a sitting has, break included: up to 10000; 0 when each room says its own. Counts for new sessions.
config-about-forget-after-years = Years after which the name of somebody who took part is offered to be forgotten: 1 to 100; 0 for never.
config-is-there = This is read from { $file }, which is there.
config-is-missing = This belongs into { $file }; there is none yet.
config-no-place = This system names no folder for settings; name a file with --config FILE.

language-broken = this cannot be read as a message. A message is a name, an equals sign and its text; the lines that go on stand further in.
language-unknown = no message is called { $name }: nobody would ever see it.
language-twice = { $name } stands here a second time: only the first is used.
language-leaves-out = { $name } leaves out { $arguments }, which the English text has.
language-invents = { $name } has { $arguments }, which the program does not give it.
language-lacks = { $name } is lacking: the English text stands in its place.
language-complete = { $code }  { $name }: complete
language-incomplete = { $code }  { $name }: { $count } of { $all } messages are lacking and are said in English
language-fine = { $count ->
    [one] No fault in one file: every message is there.
   *[other] No fault in { $count } files: every message is there.
}
language-faults = { $count ->
    [one] One fault.
   *[other] { $count } faults.
}
