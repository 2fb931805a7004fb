# Hand-outs for tables that work on paper, and the sheets that are keyed back.

## The sheets

handout-title = Arbeitsblatt: { $title }
handout-title-plain = Arbeitsblatt
handout-none = Es ist kein Schlüsselfaktor gewählt, also gibt es kein Blatt.
handout-how = Ein Blatt je Tisch; was nicht geschafft wurde, bleibt leer.
handout-why = Warum es wichtig ist: { $why }
handout-ideas = Ideen von anderswo:
handout-idea = { $city }: { $brief }
handout-table = Tisch oder Gruppe
handout-counts = Wie viele von Ihnen meinen, dass es so ist: erst alle für sich, dann zählen.
handout-question = { $number }. { $text }
handout-parts = { $question } { $parts }.
handout-with = { $question } (Zusammen mit { $number } beantworten.)
handout-evidence = Belege: { $kinds }.
handout-what-proves = Was es belegt
handout-actions = Maßnahmen: was, von wem, bis wann.
handout-what = Was zu tun ist
handout-who = Zuständig
handout-when = Bis wann
handout-other-view = Eine andere Sicht, die sich nicht durchgesetzt hat
handout-goes-on = { $factor }, Rückseite
handout-source = Bezugsrahmen nach { $organisation }: { $title }, { $edition }.
page-room-rows = { $rows ->
    [one] { $label } Platz für eine Zeile: { $heads }.
   *[other] { $label } Platz für { $rows } Zeilen: { $heads }.
}
file-handout = arbeitsblaetter
export-page-handout = Arbeitsblätter für die Tische

## Keying a sheet

do-sheet = das Blatt eines Tisches eingeben
typing-sheet-table = EINGABE: TISCH ODER GRUPPE
typing-sheet-count = EINGABE: ANZAHL
form-head-sheet = { $factor }: BLATT EINES TISCHES
form-hint-sheet = In der Reihenfolge des Blattes; Tab geht weiter. Getipptes bleibt erhalten; die letzte Zeile übernimmt alles.
form-hint-sheets = Schon da: { $tables }. Tab geht weiter; die letzte Zeile übernimmt alles.
form-sheet-table = Tisch oder Gruppe
# In the place of a guide question's number.
form-sheet-question = { $number }. { $text }
form-sheet-evidence = Belege, je eine Zeile
form-sheet-actions = Maßnahmen, je eine Zeile
form-sheet-other-view = Andere Sicht
form-sheet-take = Blatt übernehmen
hint-sheet-evidence = Was es belegt; Art; wo es liegt. Nur das Erste ist nötig.
hint-sheet-actions = Was; wer; bis wann. Oder wie sonst: Sechs Firmen einladen @Wirtschaft 30.4.
sheet-blank = Es ist noch nichts eingegeben.
sheet-brings = { $cards ->
    [one] Eine Karte
   *[other] { $cards } Karten
}, { $notes ->
    [one] eine Notiz
   *[other] { $notes } Notizen
}, { $evidence ->
    [one] ein Beleg
   *[other] { $evidence } Belege
}, { $actions ->
    [one] eine Maßnahme
   *[other] { $actions } Maßnahmen
}
sheet-adds-up = alle Tische zusammen dann: { $in } vorhanden, { $partly } teilweise, { $not } nicht
sheet-said = { $table }: { $text }
sheet-is-in = Das Blatt von „{ $table }“ zu diesem Schlüsselfaktor ist schon da (Sitzung { $day }; { $notes ->
    [one] eine Notiz davon
   *[other] { $notes } Notizen davon
} hier).
ask-sheet-again = { $sheet } Dieses auch übernehmen? Seine Karten werden noch einmal gezählt.
step-sheet = { $factor }: Blatt von { $table } übernommen
flash-sheet-blank = Es ist noch nichts eingegeben.
walk-sheets = Blätter da: { $tables }
