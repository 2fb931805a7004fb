# Was der Raum voranstellt: Matrix, Punkte, Auswahlliste, ähnliche Maßnahmen; und die Bilder.

do-mark = markieren oder nicht: danach gilt eine Taste für alle Markierten
do-keep = auf der Auswahlliste behalten oder nicht
do-merge = ähnliche Maßnahmen zusammenlegen oder wieder trennen
do-matrix = Wirkung und Aufwand, als Feld gezeichnet
do-dots = Punkte auf die Maßnahmen
do-pictures = Bilder: Einschätzungen, Termine, wer was trägt
do-next-unplaced = nächste noch nicht eingeordnete Maßnahme
do-more-impact = mehr Wirkung
do-less-impact = weniger Wirkung
do-less-effort = weniger Aufwand
do-more-effort = mehr Aufwand
do-erase = die letzte Ziffer wegnehmen
do-dots-each = wie viele Punkte jede Person hat
do-dots-stack = mehrere Punkte einer Person auf eine Maßnahme oder nicht
do-dots-order = die mit den meisten Punkten zuerst oder wie im Plan
do-next-picture = nächstes Bild
do-previous-picture = Bild davor

foot-keep = behalten
foot-matrix = Matrix
foot-dots = Punkte
foot-move = rücken
foot-next-action = weiter
foot-unplaced = nächste
foot-each = je Person
foot-stack = häufen
foot-dots-order = Folge
foot-next-picture = nächstes Bild

## Die Auswahlliste

plan-noted-head = VORGEMERKT, NICHT AUF DER AUSWAHLLISTE   { $count }
plan-above = und { $count } darüber
plan-marked = { $count } markiert: 1-5 r l k h g Del für alle · Esc hebt auf
plan-twin = { $title } · doppelt
plan-label-like = Ähnlich
plan-like = { $count ->
    [one] { $numbers } hat denselben Titel: g legt sie zusammen
   *[other] { $numbers } haben denselben Titel: g legt sie zusammen
}
plan-label-joined = Vereint
plan-joined = { $numbers } (g trennt sie wieder)
plan-carries = WER WAS TRÄGT
plan-carries-others = { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}
plan-carries-nobody = !! niemand
pick-merge = DARAUS WIRD EINE. WELCHE BLEIBT?
ask-remove-with = { $title } (mit { $numbers }, die sie zusammenfasst)
ask-remove-several = { $title } entfernen? u holt sie zurück.
ask-apart = { $title } Wieder trennen? Was sie übernommen hat, bleibt bei ihr.
brings-of = A{ $number } fasst { $numbers } zusammen.
flash-none-open = Keine der markierten Maßnahmen ist noch offen; es gibt nichts zu übergeben.
flash-mark-first = Ähnliche Maßnahmen mit c markieren, dann g auf einer davon.
form-brings = Fasst zusammen
form-part-of = Teil von

## Wirkung und Aufwand

matrix-title = WIRKUNG UND AUFWAND
matrix-count = { $placed } eingeordnet, { $open } noch nicht
matrix-quick-wins = schnelle Maßnahmen
matrix-major = große Vorhaben
matrix-fill-ins = Lückenfüller
matrix-thankless = undankbare Arbeit
matrix-impact = Wirkung
matrix-effort = Aufwand { $level }
matrix-more = +{ $count } mehr
matrix-tray = NOCH NICHT EINGEORDNET
matrix-tray-empty = alle sind eingeordnet
matrix-kept = * auf der Auswahlliste
matrix-place = Wirkung { $impact }, Aufwand { $effort }
matrix-no-place = noch nicht eingeordnet: ein Pfeil ordnet sie ein
matrix-facts = { $lead } · { $due } · { $place }
matrix-empty = Noch keine Maßnahme erfasst. Esc führt zurück; a erfasst eine im Plan.

## Punkte

dots-title = PUNKTE
dots-each = { $each ->
    [one] ein Punkt je Person
   *[other] { $each } Punkte je Person
}
dots-stacking = mehrere auf eine Maßnahme erlaubt
dots-single = höchstens einer je Maßnahme
dots-sum = { $put } von { $all } Punkten gesetzt; { $left } noch in der Hand
dots-sum-all = alle { $all } Punkte gesetzt
dots-sum-over = { $put } Punkte gesetzt, { $over } mehr als es gibt
dots-sum-nobody = { $put } Punkte gesetzt; noch ist niemand als anwesend gezählt
dots-people = { $people ->
    [one] eine Person
   *[other] { $people } Personen
}
dots-more-than-people = !! mehr als Personen
dots-count = { $count ->
    [one] { $count } Punkt je Person
   *[other] { $count } Punkte je Person
}
dots-by-dots = meiste Punkte zuerst
dots-by-plan = in der Folge des Plans
pick-dots-each = WIE VIELE PUNKTE HAT JEDE PERSON?

## Bilder

picture-of = { $name } · { $at } von 3
picture-strip = WIE DIE SCHLÜSSELFAKTOREN EINGESCHÄTZT SIND
picture-timeline = WANN MASSNAHMEN FÄLLIG SIND
picture-load = WER WAS TRÄGT
picture-actions = { $count ->
    [0] keine Maßnahme
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
picture-judged = { $judgement } { $count }
picture-overdue = !! überfällig: { $numbers }
picture-due = { $numbers }
picture-done = erledigt: { $numbers }
picture-gap = { $count ->
    [one] (ein Monat ohne)
   *[other] ({ $count } Monate ohne)
}
picture-today = heute, { $date }
picture-undated = { $count ->
    [one] { $count } Maßnahme ohne Termin: { $numbers }
   *[other] { $count } Maßnahmen ohne Termin: { $numbers }
}
picture-no-dates = Noch hat keine Maßnahme einen Termin.
picture-no-actions = Keine Maßnahme ist offen.
picture-nobody = !! niemand
picture-open = { $open } offen
picture-open-overdue = { $open } offen, { $overdue } überfällig
picture-scale = Ein Zeichen steht für { $count } Maßnahmen.
picture-no-scope = Kein Schlüsselfaktor ist ausgewählt.

## Was der Verlauf sagt

step-kept = Auf der Auswahlliste: A{ $number } { $text }
step-kept-several = Auf der Auswahlliste: { $count } Maßnahmen, { $numbers }
step-not-kept = Nicht mehr auf der Auswahlliste: A{ $number } { $text }
step-not-kept-several = Nicht mehr auf der Auswahlliste: { $count } Maßnahmen, { $numbers }
step-status-several = { $count } Maßnahmen sind jetzt „{ $status }“: { $numbers }
step-removed-action = A{ $number } entfernt: { $text }
step-removed-several = { $count } Maßnahmen entfernt: { $numbers }
step-merged = { $numbers } zusammengelegt in A{ $number }
step-merged-taken = { $numbers } zusammengelegt in A{ $number }; übernommen: { $taken }
step-apart = A{ $number } getrennt: { $numbers } wieder für sich
step-placed = A{ $number } eingeordnet: Wirkung { $impact }, Aufwand { $effort }
step-dots = A{ $number } hat { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}: { $text }
step-dots-each = Punkte, die jede Person hat: { $count }
step-dots-stack = Eine Person darf mehrere Punkte auf eine Maßnahme setzen
step-dots-single = Eine Person setzt höchstens einen Punkt auf eine Maßnahme
taken-lead = Zuständige
taken-due = Termin
taken-measure = Erfolgskriterium
taken-factor = Schlüsselfaktor
taken-question = Leitfrage
taken-example = Idee
taken-detail = Einzelheiten
taken-resources = Ressourcen
taken-supporting = Mitwirkung
taken-place = Wirkung und Aufwand
taken-shortlist = Platz auf der Auswahlliste
taken-dots = Punkte
