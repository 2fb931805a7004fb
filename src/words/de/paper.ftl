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
