# Hand-outs for tables that work on paper, and the sheets that are keyed back.

## The sheets

handout-title = Hand-out: { $title }
handout-title-plain = Hand-out
handout-none = No key factor is in scope, so there is no sheet.
handout-how = One sheet per table; leave empty what you did not reach.
handout-why = Why it matters: { $why }
handout-ideas = Ideas from elsewhere:
handout-idea = { $city }: { $brief }
handout-table = Table or group
handout-counts = How many of you hold that this is so: each for yourself first, then count.
handout-question = { $number }. { $text }
handout-parts = { $question } { $parts }.
handout-with = { $question } (Answer together with { $number }.)
handout-evidence = Evidence: { $kinds }.
handout-what-proves = What proves it
handout-actions = Actions: begin with a verb.
handout-what = What is to be done
handout-who = Who leads
handout-when = By when
handout-other-view = Another view that did not prevail
handout-goes-on = { $factor }, overleaf
handout-source = Benchmark after { $organisation }: { $title }, { $edition }.
page-room-rows = { $rows ->
    [one] { $label } Room for one row: { $heads }.
   *[other] { $label } Room for { $rows } rows: { $heads }.
}
file-handout = hand-outs
export-page-handout = hand-outs for tables

## Keying a sheet

do-sheet = key the sheet of a table
typing-sheet-table = TYPING A TABLE OR GROUP
typing-sheet-count = TYPING A COUNT
form-head-sheet = { $factor }: A SHEET FROM A TABLE
form-hint-sheet = In the order of the sheet; Tab goes on. It is kept while you type, and taken whole with the last row.
form-hint-sheets = In already: { $tables }. Tab goes on; the whole is taken with the last row.
form-sheet-table = Table or group
# In the place of a guide question's number.
form-sheet-question = { $number }. { $text }
form-sheet-evidence = Evidence, a line each
form-sheet-actions = Actions, a line each
form-sheet-other-view = Another view
form-sheet-take = Take this sheet
hint-sheet-evidence = What proves it; kind; where it is. Only the first is needed.
hint-sheet-actions = What; who; by when. Or as on the action line: Invite six firms @Economy 30.4.
sheet-blank = Nothing has been keyed yet.
sheet-brings = { $cards ->
    [one] One card
   *[other] { $cards } cards
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
}, { $evidence ->
    [one] one piece of evidence
   *[other] { $evidence } pieces of evidence
}, { $actions ->
    [one] one action
   *[other] { $actions } actions
}
sheet-adds-up = all tables together then: { $in } in place, { $partly } partly, { $not } not
sheet-said = { $table }: { $text }
sheet-is-in = The sheet of “{ $table }” on this key factor is in already (sitting of { $day }; { $notes ->
    [one] one note of it
   *[other] { $notes } notes of it
} here).
ask-sheet-again = { $sheet } Take this one too? Its counts are added once more.
step-sheet = { $factor }: sheet of { $table } taken
flash-sheet-blank = Nothing has been keyed yet.
walk-sheets = sheets in: { $tables }
