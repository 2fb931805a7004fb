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
