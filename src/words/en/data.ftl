# Actions as data: the columns of spreadsheets, and what is said when one comes back.

data-number = No.
data-title = Action
data-factor = Key factor
data-objective = Objective
data-why = Why
data-lead = Lead
data-supporting = Supporting
data-due = Due
data-kind = Kind
data-measure = Success measure
data-resources = Resources
data-impact = Impact
data-effort = Effort
data-status = Status
data-rag = RAG
data-news = Latest news
data-completed = Completed on
data-next-review = Next review
data-detail = Detail
data-because = Reason (on hold or dropped)
data-argues = Argues for it (yes)
data-argues-yes = yes
data-news-date = Date of the latest news
data-session = Session
data-organisation = Organisation
data-line = Line (leave as it is)

## The calendar

ics-due = { $number } due: { $title }
ics-review = Look at { $number } again: { $title }
ics-plan-review = Look at the action plan again: { $title }
# What is done, dropped or carried.
ics-closed = { $status }: { $title }
ics-lead = Lead: { $lead }
ics-no-lead = nobody yet
ics-status = Status: { $status }
ics-measure = How we will know: { $measure }
ics-session = { $title }, { $organisation }
ics-category = Action plan

data-rag-green = Green
data-rag-amber = Amber
data-rag-red = Red
data-rag-means-green = Green: on course, nothing stands in the way.
data-rag-means-amber = Amber: at risk, late or short of something, and the lead can mend it.
data-rag-means-red = Red: off course, it needs help or a decision from outside.

## Excel: the sheets

xlsx-actions = Actions
xlsx-findings = Findings
xlsx-evidence = Evidence
xlsx-about = About this file
xlsx-choose = Choose one of these: { $words }.
xlsx-draft = Draft: it may still change.
xlsx-nothing-left-out = Nothing.

xlsx-column-number = No.
xlsx-column-factor = Key factor
xlsx-column-statement = Statement
xlsx-column-judgement = Judgement
xlsx-column-reason = Reason
xlsx-column-minority = Other view
xlsx-column-strengths = Strengths
xlsx-column-improvements = Areas for improvement
xlsx-column-heard = Who concerned was heard
xlsx-column-reach = Whose it is to change
xlsx-column-provides = Who provides the services
xlsx-column-providers = Those others
xlsx-column-objective = Objective
xlsx-column-objective-due = Objective due
xlsx-column-in-place = Held it in place
xlsx-column-partly = Held it partly
xlsx-column-not-in-place = Held it not in place
xlsx-column-title = Evidence
xlsx-column-kind = Kind
xlsx-column-date = Date
xlsx-column-place = Where it is
xlsx-column-said-by = Said by (role)
xlsx-column-bears-on = Bears on
xlsx-figures = Figures
xlsx-column-indicator = What is measured
xlsx-column-figure-kind = What it is
xlsx-column-figure = Figure
xlsx-column-value = As a number
xlsx-column-unit = Unit
xlsx-column-group = Only about
xlsx-column-source = Source
xlsx-column-note = Note
xlsx-figure-first = at first
xlsx-figure-read = read
xlsx-figure-target = target

xlsx-label-file = This file
xlsx-label-session = Session
xlsx-label-organisation = Organisation
xlsx-label-purpose = Made for
xlsx-label-benchmark = Benchmark
xlsx-label-source = Source
xlsx-label-version = Version
xlsx-label-written = Written on
xlsx-label-left-out = Left out on purpose
xlsx-label-may = Columns that may be altered
xlsx-label-may-not = Columns to leave as they are
xlsx-label-back = How it comes back
xlsx-label-rag = What RAG means
xlsx-label-long = Long texts
xlsx-file = The actions, findings and evidence of one workshop session, written by charrette. The session itself stays in the program; this is a copy.
xlsx-back = Fill in the sheet of actions, save, and send the file to whoever keeps the session. They run: charrette import --actions FILE --into { $session }
  It shows every alteration first and takes them as one step, which can be taken back. Lines are found again by the last column; columns may be moved or deleted, and lines may be sorted or left out: what is not in the file stays as it is. A cell that was emptied empties the field. New news are added to the old.
xlsx-long = A cell of a spreadsheet holds 32,767 characters. A longer text is cut there; whole it stands in the program and in the JSON file.

## A spreadsheet that comes back

back-line = Row { $line }: { $why }
back-cell = Row { $line }, { $column }: { $why }
back-more = { $count ->
    [one] One more is
   *[other] { $count } more are
  } not told here.

# Why a line is left out.
back-other-session = it belongs to another session ({ $said }).
back-unknown-line = no action of this session has the id { $said }.
back-unknown-number = no action of this session has the number { $said }.
back-other-title = it has no id, and A{ $number } is called “{ $title }” here.
back-merged = A{ $number } has become part of A{ $into } since.
back-no-match = it has neither id nor number, so it matches no action. With --add-new it is taken as a new one.
back-nothing-named = it has no id, no number and no title.
back-twice = A{ $number } stands there more than once, in the rows { $lines }; none of them was taken.
back-final-new = the session is final, and takes no new actions.

# Why a cell is left out.
back-cut = the text is longer than a cell holds, so its end is not in the file; alter it in the program.
back-too-long = it has { $length } characters; there is room for { $limit }.
back-no-word = it was emptied, and an action always has one.
back-unknown-word = “{ $said }” is none of these: { $known }.
back-no-date = “{ $said }” is not understood as a date; write it like 2026-04-30.
back-not-here = it is not altered from a spreadsheet; it stays as it was.
back-formula = a formula without its result, so it stays as it was. Open the file in the spreadsheet program and save it there, or write the text itself.
back-formula-error = a formula that comes to “{ $said }”, so it stays as it was. Write the text itself.
back-no-title = it was emptied, and an action needs one.
back-news-stay = news are added to, not erased.
back-final = the session is final; only status, RAG, reason, what came of it, news and dates may still be altered.
back-final-date = the session is final; its date may be moved, not taken away.

# What else is told before somebody agrees.
back-unknown-column = The column “{ $column }” is not known, and was passed over.
back-column-twice = The column “{ $column }” stands there twice; the first one counts.
back-month-first = The dates of the file have the month before the day (4/30/2026), and were read so.
back-new-party = “{ $name }” is new here, and joins the participants.
back-new-action = “{ $title }” becomes a new action.

back-left = Not taken:
back-remarks = Besides:
back-nothing = Nothing was altered in the file, so nothing was taken.
back-sure = { $count ->
    [one] Take this for one action
   *[other] Take this for { $count } actions
  } as one step, which can be taken back? [y/N]
back-done = Taken as one step; the program can take it back. { $count ->
    [one] One action was altered.
   *[other] { $count } actions were altered.
  }
xlsx-peers = Peers
xlsx-interviews = Interviews
xlsx-advice = Recommendations
xlsx-column-held-at = Where
xlsx-column-held-with = Who (by role)
xlsx-column-people = How many
xlsx-column-talked-about = What it was about
xlsx-column-learned = Learned
xlsx-column-advice = In words
xlsx-column-answer = Answer of the host
xlsx-column-answer-why = Why
xlsx-column-advice-actions = Actions
