# The actions of all sessions, and what is worth a look today.

room-actions = alle tiltak
actions-title = ALLE TILTAK
actions-place = { $at } av { $total }
actions-nothing = Ingenting gjenstår: ingen økt her har et åpent tiltak. s viser også dem som er fullført.
actions-nothing-fits = Ingen tiltak er slik. e viser alt igjen.
actions-news = Nytt: { $text }
actions-news-of = Nytt fra { $date }: { $text }
head-due = Frist
head-status = Status
head-rag = Lys
head-action = Tiltak
head-lead = Ansvarlig
head-session = Økt
no-factor = uten nøkkelfaktor

near-overdue = over fristen
near-within = frist innen { $days } dager
near-untouched = urørt i et kvartal
near-nobody = ingen er ansvarlig
near-lead = ansvarlig: { $lead }
near-words = «{ $words }»
near-sort = etter { $sort }
standing-open = gjenstår
standing-any = fullført eller ikke
sort-due = dato
sort-lead = ansvarlig
sort-status = status
sort-organisation = organisasjon
sort-session = økt
sort-factor = nøkkelfaktor
sort-number = økt og nummer

choose-lead = HVEM SOM ER ANSVARLIG
choose-any-lead = alle ansvarlige
choose-organisation = HVEM DET TILHØRER
choose-any-organisation = alle organisasjoner
choose-status = HVORDAN DET GÅR
choose-sort = HVA LISTEN ER ORDNET ETTER

do-actions = alle tiltak i alle økter
do-first = det første
do-last = det siste
do-open-action = åpne økten der
do-overdue = det som er over fristen
do-soon = det som har frist innen 30 dager; igjen: 90
do-untouched = det som ingen har rørt på et kvartal
do-by-lead = for én ansvarlig
do-by-status = etter status; også de fullførte
do-by-organisation = for én organisasjon
do-sort = hva listen er ordnet etter
do-narrow = skriv for å gjøre listen kortere
do-everything = vis alt igjen
foot-actions = tiltak
foot-overdue = over frist
foot-soon = snart
foot-lead = ansvar
foot-set-status = sett status
foot-sort = ordne
foot-narrow = søk
foot-widen = alle igjen

## What is worth a look, at home

look-title = TRENGER ET BLIKK
look-overdue = { $count ->
    [one] { $shown } tiltak over fristen
   *[other] { $shown } tiltak over fristen
}
look-oldest = { $days ->
    [one] en dag over: { $session }
   *[other] det eldste { $days } dager over: { $session }
}
look-soon = { $count ->
    [one] { $shown } tiltak med frist innen { $date }
   *[other] { $shown } tiltak med frist innen { $date }
}
look-untouched = { $count ->
    [one] { $shown } tiltak urørt i et kvartal
   *[other] { $shown } tiltak urørt i et kvartal
}
look-many = { $most } eller flere
