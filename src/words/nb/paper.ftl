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

## Keying a sheet

do-sheet = skriv inn arket fra et bord
typing-sheet-table = SKRIVER BORD ELLER GRUPPE
typing-sheet-count = SKRIVER ET ANTALL
form-head-sheet = { $factor }: ARK FRA ET BORD
form-hint-sheet = I samme rekkefølge som arket; Tab går videre. Teksten tas vare på underveis, og alt tas inn med siste rad.
form-hint-sheets = Allerede inne: { $tables }. Tab går videre; alt tas inn med siste rad.
form-sheet-table = Bord eller gruppe
# In the place of a guide question's number.
form-sheet-question = { $number }. { $text }
form-sheet-evidence = Belegg, ett per linje
form-sheet-actions = Tiltak, ett per linje
form-sheet-other-view = Et annet syn
form-sheet-take = Ta inn arket
hint-sheet-evidence = Hva som viser det; type; hvor det er. Bare det første trengs.
hint-sheet-actions = Hva; hvem; når. Eller som på tiltakslinjen: Inviter seks bedrifter @Næring 30.4.
sheet-blank = Ingenting er skrevet inn ennå.
sheet-brings = { $cards ->
    [one] Ett kort
   *[other] { $cards } kort
}, { $notes ->
    [one] ett notat
   *[other] { $notes } notater
}, { $evidence ->
    [one] ett belegg
   *[other] { $evidence } belegg
}, { $actions ->
    [one] ett tiltak
   *[other] { $actions } tiltak
}
sheet-adds-up = alle bord samlet da: { $in } på plass, { $partly } delvis, { $not } ikke
sheet-said = { $table }: { $text }
sheet-is-in = Arket fra «{ $table }» om denne nøkkelfaktoren er allerede inne (samling { $day }; { $notes ->
    [one] ett notat derfra
   *[other] { $notes } notater derfra
} her).
ask-sheet-again = { $sheet } Ta inn dette også? Antallene legges til en gang til.
step-sheet = { $factor }: ark fra { $table } tatt inn
flash-sheet-blank = Ingenting er skrevet inn ennå.
walk-sheets = ark inne: { $tables }
