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
xlsx-column-heard = Who concerned was heard
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
