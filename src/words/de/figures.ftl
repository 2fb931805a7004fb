# Kennzahlen und was von ihnen abgelesen wurde.

do-figures = Zahlen: was gemessen wird
do-figures-new = eine neue Kennzahl, für diesen Schlüsselfaktor
do-figures-edit = die Kennzahl öffnen
do-figures-read = einen Wert notieren
foot-figures = Zahlen
foot-figure = Wert
foot-figure-new = Kennzahl
figures-title = ZAHLEN: WAS GEMESSEN WIRD
figures-none = Noch wird nichts gemessen. a beginnt eine Kennzahl: was gezählt wird, in welcher Einheit, wo es zuerst stand und wo es stehen soll. Eine Lücke, die eine Zahl belegt, lässt sich schwer wegreden.
# $figure: mit Einheit, zum Beispiel „12,5 %“.
figures-read = { $figure } am { $date }
figures-read-undated = { $figure }, ohne Datum
figures-was = zuerst { $figure } am { $date }
figures-was-undated = zuerst { $figure }
figures-target = Zielwert { $figure } bis { $date }
figures-target-undated = Zielwert { $figure }
figures-not-read = noch kein Wert
figures-apart = { $count ->
    [one] 1 Wert in anderer Einheit, nicht gezeichnet
   *[other] { $count } Werte in anderen Einheiten, nicht gezeichnet
}
figures-of-factor = { $number } { $name }
figures-of-objective = Ziel von { $number } { $name }
figures-of-action = A{ $number } { $title }
# Das Dezimalzeichen.
figure-decimal-sign = ,
# Wörter zwischen zwei Zahlen, vor dem Tag eines Werts, vor einer Rate; und Wörter, die keine Einheit sind. Mit | dazwischen.
figure-between = bis|und|oder|-|–
figure-on = am|vom|von|zum|per|im|in
figure-per = pro|je|per
figure-no-unit = am|vom|von|zum|im|in|aus|bei|bis|und|oder|mit|für|der|die|das|ein|eine|etwa
# Wie man Prozent schreibt, durch | getrennt.
figure-per-cent = %|prozent|percent|proz
course-reached = Zielwert erreicht
course-missed = Zielwert nicht erreicht
course-on-course = auf Kurs
course-behind = im Rückstand, nicht auf Kurs
course-nearer = näher am Zielwert
course-no-nearer = nicht näher am Zielwert
course-unread = Termin vorbei, seither kein Wert
walk-unfounded = keine Zahl, niemand gehört
fault-unfounded = keine Zahl, und niemand gehört
form-head-indicator = KENNZAHL N{ $number }
form-head-reading = WERT ZU N{ $number } { $name }
form-measured = Was gemessen wird
form-unit-measured = Einheit
form-figure-baseline = Zuerst
form-figure-baseline-date = Am
form-figure-target = Zielwert
form-figure-target-date = Bis
form-source = Quelle
form-group = Nur über
form-reading-new = Neuer Wert
form-reading = Wert
form-of = Sagt etwas über
form-reading-value = Wert
form-reading-date = Am
form-reading-text = Notiz
typing-indicator = KENNZAHL EINGEBEN
typing-figure = WERT EINGEBEN
hint-indicator = Zum Beispiel: Anteil im Ausland geborener Beschäftigter. Tab führt zur Einheit.
hint-unit = Zum Beispiel %, Personen, Tage, €
hint-figure = Zum Beispiel 12,5 oder 12.5 % oder 1 234
hint-reading = Zum Beispiel 12,5 % 1.3.2026 Personalstatistik. Ohne Tag gilt es für heute.
step-indicator = Kennzahl: { $text }
step-indicator-altered = Kennzahl N{ $number } geändert: { $text }
step-reading = N{ $number } { $text }: { $figure }
step-reading-altered = N{ $number } { $text }: Wert geändert in { $figure }
step-reading-removed = Wert entfernt: { $figure }
plan-label-figures = Zahlen
plan-unfounded = Niemand Betroffenes wurde gehört, und keine Zahl sagt etwas dazu.
page-figures = Zahlen
page-caption-figures = Was gemessen wird, wo es zuerst stand, was abgelesen wurde und wo es stehen soll
page-column-indicator = Was gemessen wird
page-column-of = Sagt etwas über
page-column-first = Zuerst
page-column-read = Abgelesen
page-column-target = Zielwert
page-column-course = Wie es steht
page-indicator = N{ $number } { $name }:
page-indicator-named = N{ $number } { $name }
page-indicator-number = N{ $number }
page-indicator-group = { $name } (nur { $group })
page-indicator-source = Quelle: { $source }
page-of-objective = Ziel von { $factor }
page-figure-by = { $figure } bis { $date }
page-not-said = nicht gesagt
page-course-none = die Werte sagen es nicht
page-figures-apart = Einige Werte von { $indicators } wurden in einer anderen Einheit abgelesen als der jetzigen. Sie stehen hier in ihrer und werden nicht am Zielwert gemessen.
