# Die Maßnahmen aller Workshops, und was heute einen Blick wert ist.

room-actions = alle Maßnahmen
actions-title = ALLE MASSNAHMEN
actions-place = { $at } von { $total }
actions-nothing = Nichts mehr zu tun: Kein Workshop hier hat eine offene Maßnahme. s zeigt auch die erledigten.
actions-nothing-fits = Keine Maßnahme passt dazu. e zeigt wieder alle.
actions-news = Neues: { $text }
actions-news-of = Neues vom { $date }: { $text }
head-due = Termin
head-status = Status
head-rag = Ampel
head-action = Maßnahme
head-lead = Zuständig
head-session = Workshop
no-factor = bei keinem Schlüsselfaktor

near-overdue = überfällig
near-within = fällig binnen { $days } Tagen
near-untouched = ein Quartal unberührt
near-nobody = niemand zuständig
near-lead = zuständig: { $lead }
near-words = „{ $words }“
near-sort = nach { $sort }
standing-open = noch zu tun
standing-any = erledigt oder nicht
sort-due = Termin
sort-lead = Zuständigkeit
sort-status = Status
sort-organisation = Organisation
sort-session = Workshop
sort-factor = Schlüsselfaktor
sort-number = Workshop und Nummer

choose-lead = WER ZUSTÄNDIG IST
choose-any-lead = gleich wer zuständig ist
choose-organisation = WEM SIE GEHÖRT
choose-any-organisation = alle Organisationen
choose-status = WIE SIE VORANKOMMT
choose-sort = WONACH DIE LISTE GEHT

do-actions = alle Maßnahmen aller Workshops
do-first = die erste
do-last = die letzte
do-open-action = ihren Workshop dort öffnen
do-overdue = was überfällig ist
do-soon = was binnen 30 Tagen fällig ist; noch einmal: 90
do-untouched = was ein Quartal lang unberührt blieb
do-by-lead = nach einer zuständigen Person oder Stelle
do-by-status = nach Status; auch die erledigten
do-by-organisation = nach einer Organisation
do-sort = wonach die Liste geht
do-narrow = die Liste durch Tippen eingrenzen
do-everything = wieder alle
foot-actions = Liste
foot-overdue = überfällig
foot-soon = bald
foot-lead = wer
foot-set-status = Status
foot-sort = Folge
foot-narrow = filtern
foot-widen = wieder alle

## Was am Start einen Blick wert ist

look-title = EINEN BLICK WERT
look-overdue = { $count ->
    [one] { $shown } Maßnahme überfällig
   *[other] { $shown } Maßnahmen überfällig
}
look-oldest = { $days ->
    [one] seit einem Tag: { $session }
   *[other] die älteste seit { $days } Tagen: { $session }
}
look-soon = { $count ->
    [one] { $shown } Maßnahme fällig bis { $date }
   *[other] { $shown } Maßnahmen fällig bis { $date }
}
look-untouched = { $count ->
    [one] { $shown } Maßnahme ein Quartal unberührt
   *[other] { $shown } Maßnahmen ein Quartal unberührt
}
look-many = { $most } oder mehr
