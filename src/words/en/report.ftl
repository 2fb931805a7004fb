# What the printed pages say.

# Things in a row.
list-and = { $head } and { $last }
list-comma = { $head }, { $last }
list-sentences = { $head }. { $last }
list-dot = { $head } · { $last }

# What every format says by itself.
page-draft = DRAFT: this page may still change.
page-label = { $label }:
page-part = Part { $number }: { $heading }
page-section = Section { $number }: { $heading }
page-rows = { $rows ->
    [one] Table of one row
   *[other] Table of { $rows } rows
}
page-rows-of = { $rows ->
    [one] Table of one row: { $caption }
   *[other] Table of { $rows } rows: { $caption }
}
page-room = { $lines ->
    [one] { $label } (room for one line)
   *[other] { $label } (room for { $lines } lines)
}
page-skip = Skip to the page
page-contents = On this page

## Word
page-mark-draft = DRAFT
page-of = Page { $page } of { $pages }

# The names of exported files.
file-action-plan = action-plan
file-session = session
file-lead-sheet = lead-sheet
file-actions = actions
file-draft = draft
file-version = v{ $version }

# What pages say alike.
number-action = A{ $number }
number-evidence = E{ $number }
number-parked = P{ $number }
number-decision = D{ $number }
page-factor = { $number } { $name }
page-person = { $name } ({ $role })
page-unit = { $organisation }, { $unit }
page-benchmark = { $title }, edition { $edition }
page-moment = { $date }, { $time }
page-times = { $start }–{ $end }
page-times-from = from { $start }
page-people = { $count ->
    [one] one person
   *[other] { $count } people
}
page-no-date = no date set
page-no-lead = no lead yet
page-nobody = nobody yet
page-quoted = “{ $text }”
page-by = { $what } (by { $date })
page-moved = { $date } (was { $was })
page-version = Version { $version }
page-finalised = Version { $version }, finalised { $moment }
page-draft-of = Draft of { $moment }
page-draft-reopened = DRAFT after version { $version }, opened again on { $moment }
page-draft-after = Draft of { $moment }, after version { $version }

# The action plan: its title block.
plan-title = Action plan: { $title }
plan-title-plain = Action plan
plan-label-organisation = City
plan-label-purpose = Purpose
plan-label-workshop = Workshop
plan-label-present = Present
plan-label-benchmark = Benchmark
plan-label-scope = Scope
plan-label-status = Status
plan-label-next-review = Next review
plan-no-organisation = not named yet
plan-purpose-plan = Development plan
plan-purpose-assessment = Internal assessment
plan-purpose-peer-review = Peer review
plan-not-met = not held yet
plan-one-sitting = one sitting
plan-sittings = { $count ->
    [2] two sittings
    [3] three sittings
    [4] four sittings
   *[other] { $count } sittings
}
plan-present-city = City: { $names }
plan-present-partners = Partners: { $names }
plan-present-facilitated = Facilitated by { $names }
plan-present-none = not noted
# What is called after its task takes an article within a sentence, where the language has one: "the Office for Diversity". The words that tell it.
prose-the = the { $name }
prose-the-joints = for|of
plan-scope-all = All { $total } key factors
plan-scope-none = No key factor taken up yet
plan-scope-some = { $count } of { $total } key factors. Not taken up: { $numbers }
plan-next-review-by = { $date }, { $owner }

# At a glance.
plan-glance = At a glance
plan-summary = { $judged } of { $scope } key factors in scope are judged. { $actions ->
    [0] No action is written down yet.
    [one] One action is written down.
   *[other] { $actions } actions are written down.
}
plan-summary-shortlist = { $judged } of { $scope } key factors in scope are judged. { $actions ->
    [one] One action is written down
   *[other] { $actions } actions are written down
}, { $planned } of them on the shortlist.
plan-caption-judgements = Judgements at a glance
plan-column-factor = Key factor
plan-column-judgement = Judgement
plan-column-line = In one line
plan-column-actions = Actions
plan-line-none = no reason written down
plan-line-not-assessed = not judged yet
plan-actions-none = none
plan-count = { $judgement } { $count }
plan-glance-quick = Quick wins, done by { $date }
plan-glance-long = Long-term
plan-glance-decide = For others to decide
plan-glance-asked = { $what } ({ $decisions })
plan-glance-action = { $action } { $title } ({ $lead }, { $due })
plan-glance-more = and { $more } more below

# Actions.
plan-quick = Quick wins
plan-quick-none = No quick win is written down yet.
plan-caption-quick = Quick wins by due date
plan-long = Long-term actions
plan-long-none = No long-term action is written down yet.
plan-long-none-here = No long-term action yet.
plan-long-no-factor = Without a key factor
plan-caption-long = Long-term actions: { $factor }
plan-noted = Noted, not on the shortlist
plan-noted-intro = What came up as well. The room has not taken it into its plan; nobody has promised it.
plan-caption-noted = Actions noted, not on the shortlist
plan-brings = Brings together { $actions }.
plan-objective = Objective:
plan-objective-none = not written yet
plan-column-number = No.
plan-column-action = Action
plan-column-why = Why
plan-column-lead = Lead
plan-column-due = Due
plan-column-measure = How we will know
plan-column-status = Status
plan-why = { $factor }: { $reason }
plan-why-evidence = { $reason } ({ $evidence })
plan-why-none = not tied to a key factor
plan-supporting = with { $names }
plan-needs-decision = Needs a decision
plan-measure-none = not said yet

# Findings.
plan-findings = Findings
plan-findings-none = No key factor has been taken up yet.
plan-finding = { $factor }: { $judgement }
plan-judged-in-place = in place
plan-judged-partly = partly in place
plan-judged-not-in-place = not in place
plan-judged-not-assessed = not assessed
plan-judged-not-applicable = not applicable
page-voices = { $in } in place, { $partly } partly, { $not } not, of { $people }; no names kept.
page-voices-named = { $in } in place, { $partly } partly, { $not } not, of { $people }; names kept with the session.
plan-label-judged = Judged
plan-label-agreed = Agreed
plan-label-reason = Reason
plan-label-other-view = Another view
plan-label-evidence = Evidence
plan-label-heard = Heard
plan-label-looked-into = Looked into
plan-label-noted = Noted
plan-label-led-to = Led to
plan-label-homework = Still to find out
plan-label-not-looked = Not looked into
plan-reason-none = none written down
plan-evidence-none = none named
plan-not-assessed = It has not been judged yet.
plan-covered = Talked about; nothing was written down.
plan-led-to = This led to { $actions }.
plan-led-to-after = This led to { $action }, after the example of { $city }: { $brief }.
plan-action-titled = { $action } { $title }
plan-after = { $action } follows the example of { $city }: { $brief }.
plan-homework = “{ $question }” ({ $finder }, by { $date })
plan-homework-undated = “{ $question }” ({ $finder }, no date set)
plan-not-looked = { $count } of { $total } guide questions
plan-silent = Not judged yet, nothing noted
plan-not-taken-up = Not taken up

# The rest of the plan.
plan-by-lead = Actions by lead
plan-caption-by-lead = Actions by lead
plan-column-said-yes = Said yes in the room
plan-lead-action = { $action } ({ $due })
plan-said-yes = yes
plan-said-none = to be asked
plan-said-none-by = to be asked by { $date }
plan-said-some = yes to { $yes }; to be asked: { $asked }
plan-said-nobody = a lead is to be found
plan-leftovers-both = Decisions and parked items
plan-leftovers-decisions = Decisions
plan-leftovers-parked = Parked items
plan-became = became { $action }
plan-no-outcome = No outcome yet.
plan-left-as-it-is = Left as it is
plan-left = { $number } { $what }: { $fault }
plan-left-plain = { $what }: { $fault }
plan-left-line = A line was begun and not finished.
plan-follow-up = How we follow up
plan-follow-up-none = Nobody has said yet how the plan will be followed up.
plan-follow-up-owner = { $owner } owns the plan and asks each lead for news.
plan-follow-up-review = The plan is looked at again on { $date }.
plan-sign = To sign
plan-sign-owner = Owned and followed up by { $owner }.
plan-sign-nobody = Nobody owns this plan yet. Whoever signs here sees to it that it is followed up.
plan-sign-date = Date
plan-sign-name = Name and signature
plan-method = Method: the room looks into each key factor and agrees on a judgement; a judgement needs a reason. “Not assessed” is never counted as “no”.
plan-method-silent = Method: key factors judged first in silence, then together; a judgement needs a reason. “Not assessed” is never counted as “no”.
plan-source = Benchmark after { $source }.

## What goes out is chosen
left-out-names = Names of persons are left out; roles stand for them.
left-out-notes = Notes are left out.
left-out-evidence = Evidence is left out.
left-out-but-factor = Only what belongs to key factor { $factor } is here; all else is left out.
left-out-but-lead = Only the actions that { $lead } leads are here, with the key factors that they stand under; all else is left out.
left-out-but-organisation = Only the actions that { $organisation } leads or helps with are here, with the key factors that they stand under; all else is left out.
plan-findings-left-out = None of what was chosen stands under a key factor.
# Stands for the name of somebody whose role nobody wrote down.
person-without-role = Participant { $number }
# Stands for the name of somebody who was forgotten, when no session knew a role.
person-forgotten = Former participant
# What stands before a surname, with a blank between. Letter case and full stops do not count.
name-titles = mr mrs ms miss mx dr prof professor

# Everything in a session, for reading from top to bottom.
show-untitled = Session without a title
show-label-id = Session
show-label-unit = Unit
show-label-minutes = Minutes
show-label-horizon = Quick wins are due within
show-label-owner = Who owns the plan
show-label-owner-review = Who sees to what follows
show-label-summary = In two sentences
show-label-follow-up = How it is followed up
show-label-made = Made
show-months = { $months ->
    [one] one month
   *[other] { $months } months
}
show-sittings = Sittings
show-people = People, roles and departments
show-caption-people = Who takes part
show-column-name = Name
show-column-kind = Kind
show-column-role = Role
show-column-side = Side
show-column-there = Was there
show-column-facilitates = Facilitates
show-yes = yes
show-factors = Key factors
show-factors-none = No key factor has been taken up yet.
show-label-statement = Statement
show-label-judgement = Judgement
show-label-objective = Objective
show-label-note = Note
show-label-question = Question { $number }
show-question = { $text } ({ $state })
show-outside = { $factor } (not taken up)
show-label-finder = Who finds out
show-evidence = Evidence
show-caption-evidence = Evidence
show-column-title = Title
show-column-date = Date
show-column-place = Where it is
show-column-said-by = Said by
show-column-bears-on = Bears on
show-actions = Actions
show-caption-actions = Actions
show-column-detail = Detail
show-column-question = Guide question
show-column-example = Inspired by
show-column-supporting = Supporting
show-column-said-yes = Lead said yes
show-column-resources = Resources
show-column-impact = Impact
show-column-effort = Effort
show-column-because = Because
show-column-priority = Priority
show-part-of = part of { $action }
show-dots = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
show-on-shortlist = on the shortlist
show-noted = noted, not on the shortlist
show-argues = argued for with others
show-example = { $city }: { $brief }
show-no = no
show-news = News of the actions
show-caption-news = News of the actions
show-column-moved = Moved to
show-parked = Parked items
show-caption-parked = Parked items
show-column-text = Text
show-column-outcome = Outcome
show-decisions = Decisions
show-caption-decisions = Decisions

## The sheet of a lead
lead-title = { $name }: your part of the plan
lead-unnamed = A lead without a name
lead-label-for = For
lead-label-plan = From the plan
lead-label-asks = Asks for news
lead-taken = { $count ->
    [0] No action is in your name.
    [one] One action is in your name.
   *[other] { $count } actions are in your name.
}
lead-helps = { $count ->
    [one] You help with one action of somebody else.
   *[other] You help with { $count } actions of others.
}
lead-first = The next date is { $date } ({ $action }).
lead-unanswered = { $count ->
    [one] One of them has no yes from you so far: please answer, as said below.
   *[other] { $count } of them have no yes from you so far: please answer, as said below.
}
lead-caption = What you have taken on, by date
lead-taken-on = What you have taken on
lead-label-due = By when
lead-due = { $date } ({ $kind })
lead-why = { $factor }, { $judgement }
lead-why-question = It answers: “{ $question }”
lead-why-evidence = Evidence: { $evidence }
lead-why-example = After the example of { $city }: { $brief }.
lead-label-objective = What it serves
lead-label-detail = More about it
lead-label-brings = Made of
lead-label-resources = What it takes
lead-label-helpers = Who helps
lead-label-yes = Your yes
lead-said-yes = You said yes in the room.
lead-asked = You are asked to take this on; nobody has said yes for you.
lead-label-stands = How it stands
lead-label-completed = Done on
lead-helped = What you help with
lead-caption-helped = What you help with
lead-to-find-out = What you find out
lead-homework = “{ $question }” By { $date }.
lead-noted = These bear your name but were not taken into the plan. Nothing is asked of you.
lead-how = How you answer
lead-answer-to-nobody = Nobody has been named yet who asks for news. Answer whoever gave you this page.
lead-answer-what = Say how far it is, what stands in the way, and whether the date holds; say it early when it does not.
lead-answer = { $action }, your answer: yes, or what would have to change
lead-answers = Your answers, by number: yes, or what would have to change ({ $actions })

# What a plan was made from, and what has changed since.
plan-made-from = { $purpose }, made from the { $base } “{ $title }”
plan-made-again = { $purpose }, made again after the { $base } “{ $title }”
plan-made-edition = { $made }, which used edition { $edition }
plan-was-in-place = in place
plan-was-partly = partly
plan-was-not-in-place = not in place
plan-was-not-assessed = not assessed
plan-was-not-applicable = not applicable
plan-since = What changed since { $date }
plan-since-was = (was: { $was })
plan-since-unchanged = (unchanged)
plan-since-first = (first judged now)
plan-since-stands = (stands)
plan-since-number-was = { $number } (was { $was })
plan-since-better = Better: { $factors }.
plan-since-worse = Worse: { $factors }.
plan-since-same = Unchanged: { $factors }.
plan-since-new = Judged for the first time: { $factors }.
plan-since-aside = Applies now, or no longer: { $factors }.
plan-since-no-longer = No longer judged: { $factors }.
plan-since-left = Judged then, not taken up now: { $factors }.
plan-since-actions = { $count ->
    [one] Of one earlier action, { $parts }.
   *[other] Of { $word } earlier actions, { $parts }.
}
plan-fate-done = { $count ->
    [one] one is done
   *[other] { $word } are done
}
plan-fate-dropped = { $count ->
    [one] one was dropped
   *[other] { $word } were dropped
}
plan-fate-carried = { $count ->
    [one] one is carried ({ $actions })
   *[other] { $word } are carried ({ $actions })
}
plan-fate-carried-gone = { $count ->
    [one] one is carried
   *[other] { $word } are carried
}
plan-fate-elsewhere = { $count ->
    [one] one went to another session
   *[other] { $word } went to another session
}
plan-fate-open = { $count ->
    [one] one has not been gone through
   *[other] { $word } have not been gone through
}
plan-count-word = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
plan-label-then = Then
plan-then = { $judgement }
plan-then-because = { $judgement }. { $reason }
plan-label-stands = Stands
plan-stands = as the { $base } “{ $title }” found it on { $date }
show-then = What was held then
show-column-then-rest = Other view, strengths, improvements, heard, objective
show-earlier = Actions of the earlier session
show-column-fate = Since then
