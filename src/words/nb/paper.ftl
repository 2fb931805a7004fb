# Hand-outs for tables that work on paper, and the sheets that are keyed back.

## The sheets

handout-title = Utdelingsark: { $title }
handout-title-plain = Utdelingsark
handout-none = Ingen nøkkelfaktor er valgt, så det blir ikke noe ark.
handout-how = Ett ark per bord; la det stå tomt som dere ikke rakk.
handout-why = Hvorfor det er viktig: { $why }
handout-ideas = Ideer fra andre:
handout-idea = { $city }: { $brief }
handout-table = Bord eller gruppe
handout-counts = Hvor mange av dere mener at det er slik: først hver for seg, så teller dere.
handout-question = { $number }. { $text }
handout-parts = { $question } { $parts }.
handout-with = { $question } (Svar sammen med { $number }.)
handout-evidence = Belegg: { $kinds }.
handout-what-proves = Hva som viser det
handout-actions = Tiltak: begynn med et verb.
handout-what = Hva som skal gjøres
handout-who = Hvem er ansvarlig
handout-when = Frist
handout-other-view = Et annet syn som ikke fikk gjennomslag
handout-goes-on = { $factor }, baksiden
handout-source = Referanseramme etter { $organisation }: { $title }, { $edition }.
page-room-rows = { $rows ->
    [one] { $label } Plass til én rad: { $heads }.
   *[other] { $label } Plass til { $rows } rader: { $heads }.
}
file-handout = utdelingsark
export-page-handout = utdelingsark for bordene
