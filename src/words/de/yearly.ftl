# Die Einheiten einer Organisation, der Jahresbericht über alle Workshops, und was aus einem Plan für Lieferanten und Öffentlichkeit entnommen wird.

# Der Jahresbericht. Die Wörter von OXLO: Herausforderung, Ziel, Maßnahme, Ergebnis.
annual-title = { $count ->
    [0] Jahresbericht, { $period }
   *[other] Jahresbericht, { $period }: { $organisation }
}
annual-period = { $from } bis { $to }
annual-label-period = Zeitraum
annual-label-sessions = Workshops
annual-label-units = Einheiten, die berichten
annual-sessions = { $count ->
    [0] keiner mit etwas in diesem Zeitraum
    [one] 1 mit etwas in diesem Zeitraum
   *[other] { $count } mit etwas in diesem Zeitraum
}
annual-units = { $count } von { $of }, die berichten müssen
annual-nothing = In diesen Zeitraum fällt nichts: niemand kam zusammen, nichts wurde erledigt, und nichts war fällig.
annual-count-challenges = { $count ->
    [one] 1 Herausforderung
   *[other] { $count } Herausforderungen
}
annual-count-goals = { $count ->
    [one] 1 Ziel
   *[other] { $count } Ziele
}
annual-count-measures = { $count ->
    [one] 1 Maßnahme
   *[other] { $count } Maßnahmen
}
annual-count-results = { $count ->
    [one] 1 Maßnahme mit Ergebnis
   *[other] { $count } Maßnahmen mit Ergebnis
}
annual-count-status = { $status }: { $count }
annual-how-to-read = So ist dies zu lesen
annual-how-to-read-text = Eine Herausforderung ist, was bei einem Schlüsselfaktor besser werden soll, der nicht oder nur teilweise vorhanden ist. Ein Ziel ist, was die Einheit erreichen will, mit denen, die dafür etwas leiten. Ein Ergebnis ist, was aus einer Maßnahme wurde, oder sonst das Letzte, was im Zeitraum von ihr zu hören war. Wie eine Maßnahme steht, gilt nach heutigem Stand.
annual-whole = Die Organisation als Ganzes
annual-unit-of = { $organisation }: { $unit }
annual-no-report = Muss berichten; kein Workshop in diesem Zeitraum.
annual-open = noch offen
annual-version = Fassung { $version }
annual-judged = { $count ->
    [one] 1 Schlüsselfaktor aufgegriffen
   *[other] { $count } Schlüsselfaktoren aufgegriffen
}: { $in } vorhanden, { $partly } teilweise, { $not } nicht vorhanden, { $na } nicht zutreffend, { $open } nicht eingeschätzt.
annual-from-before = Vor diesem Zeitraum geplant; hier steht, was in ihm erledigt oder fällig wurde.
annual-no-strands = Er nennt keine Herausforderung, kein Ziel und keine Maßnahme.
annual-caption = Herausforderungen, Ziele, Maßnahmen und Ergebnisse: { $title }
annual-column-challenge = Herausforderung
annual-column-goal = Ziel und wer zuständig ist
annual-column-measures = Maßnahmen
annual-column-results = Ergebnisse
annual-no-factor = Ohne Schlüsselfaktor
annual-no-goal = Kein Ziel
annual-no-measure = Keine Maßnahme
annual-no-result = Keines
annual-nobody = Niemand ist zuständig
annual-responsible = Zuständig: { $names }
annual-stands-in = Steht in: { $plan }
annual-measure = { $number } { $title } ({ $lead }, bis { $due }): { $status }
annual-measure-undated = { $number } { $title } ({ $lead }, ohne Termin): { $status }
annual-result = { $number }: { $text }
annual-result-done = { $number }, erledigt { $date }: { $text }
annual-result-news = { $number }, gemeldet { $date }: { $text }
annual-result-untold = { $number }, erledigt { $date }: was daraus wurde, hat niemand aufgeschrieben
annual-result-none = { $number }: nichts gemeldet
annual-outside = Außerhalb dieses Zeitraums
annual-outside-none = Kein anderer Workshop.
annual-outside-none-at-all = Es gibt überhaupt keinen Workshop, in keinem Zeitraum.
annual-outside-on = { $title }, { $from }
annual-outside-from = { $title }, { $from } bis { $to }
annual-outside-undated = { $title }, ohne Datum
annual-method = Zusammengestellt aus den Workshops der Einheiten, in der Reihenfolge der Einheiten; keine Einheit erhält einen Rang. Kopien eines Workshops sind genannt und je für sich gezählt.
annual-missing = Was fehlt
annual-missing-nothing = Nichts: jede Einheit, die berichten muss, hat berichtet, jede Herausforderung hat eine Maßnahme, jedes Ziel Zuständige, jede Maßnahme ein Ergebnis.
annual-missing-all = Alles: in diesem Zeitraum wurde nichts gesagt.
annual-missing-counted = Und in Zahlen; am Schluss steht alles einzeln
annual-missing-each = Was fehlt, Punkt für Punkt
annual-missing-unread = { $count ->
    [one] Ein Workshop lässt sich nicht lesen
   *[other] { $count } Workshops lassen sich nicht lesen
}
annual-unread = { $title } (was dort steht, fehlt hier; charrette check sagt mehr)
annual-missing-copies = { $count ->
    [one] Ein Workshop steht hier mehr als einmal
   *[other] { $count } Workshops stehen hier mehr als einmal
}
annual-copy = { $title } ({ $id })
annual-missing-units = { $count ->
    [one] 1 Einheit ohne Bericht
   *[other] { $count } Einheiten ohne Bericht
}
annual-missing-no-unit = { $count ->
    [one] 1 Workshop ohne Einheit
   *[other] { $count } Workshops ohne Einheit
}
annual-missing-unknown-unit = { $count ->
    [one] 1 Workshop einer Einheit, die nicht in der Liste der Einheiten steht
   *[other] { $count } Workshops von Einheiten, die nicht in der Liste der Einheiten stehen
}
annual-missing-unclear-unit = { $count ->
    [one] 1 Workshop, bei dem mehrere Einheiten gemeint sein können
   *[other] { $count } Workshops, bei denen mehrere Einheiten gemeint sein können
}
annual-missing-gaps = { $count ->
    [one] 1 Herausforderung ohne Maßnahme
   *[other] { $count } Herausforderungen ohne Maßnahme
}
annual-missing-goals = { $count ->
    [one] 1 Ziel ohne Zuständige
   *[other] { $count } Ziele ohne Zuständige
}
annual-missing-due = { $count ->
    [one] 1 Maßnahme, bis zum Ende des Zeitraums fällig oder erledigt, ohne Ergebnis
   *[other] { $count } Maßnahmen, bis zum Ende des Zeitraums fällig oder erledigt, ohne Ergebnis
}
annual-missing-later = { $count ->
    [one] 1 Maßnahme, die später fällig ist, bisher ohne Neues
   *[other] { $count } Maßnahmen, die später fällig sind, bisher ohne Neues
}
annual-missing-in = { $what } ({ $session })
annual-missing-measure = { $number } { $title }, fällig { $due } ({ $session })
annual-missing-measure-undated = { $number } { $title }, ohne Termin ({ $session })
annual-in-session = { $title }, { $day }
annual-in-session-of = { $title }, { $day }, { $unit }
file-annual-report = Jahresbericht

period-backwards = Dieser Zeitraum endet, bevor er beginnt.
period-backwards-why = Er ginge vom { $from } bis zum { $to }.
period-backwards-todo = Den früheren Tag zuerst nennen.

# Die Einheiten: auf der Befehlszeile und auf dem Bildschirm.
units-line-owes = { $name } (muss berichten)
units-none = Es gibt noch keine Einheiten. `charrette units add "District North" --organisation Lindhaven --owes` fügt eine hinzu.
units-added = Hinzugefügt: { $name }.
units-renamed = Von nun an: { $name }. Workshops, die den alten Namen nennen, behalten ihn.
units-moved = Verschoben: { $name }.
units-owes = { $name } muss berichten.
units-owes-not = { $name } muss nicht berichten.
units-removed = Entfernt: { $name }. Die Workshops sind, wie sie waren.
units-remove-what = { $count ->
    [0] Entfernt { $name }, und dass sie vielleicht berichten muss. Ihre Workshops bleiben, gehören dann aber zu einer Einheit, die nicht in der Liste steht.
    [one] Entfernt { $name } und 1 Einheit darunter, und dass sie berichten müssen. Die Workshops bleiben, gehören dann aber zu Einheiten, die nicht in der Liste stehen.
   *[other] Entfernt { $name } und { $count } Einheiten darunter, und dass sie berichten müssen. Die Workshops bleiben, gehören dann aber zu Einheiten, die nicht in der Liste stehen.
}
units-sure = Entfernen? (ja/nein)
units-not = Nichts wurde geändert.
units-needs-yes = Nichts wurde geändert.
units-needs-yes-why = Hier ist niemand, der gefragt werden kann.
units-needs-yes-todo = Noch einmal mit --yes aufrufen.

unit-twice = An dieser Stelle gibt es schon eine Einheit „{ $name }“.
unit-twice-why = Sie steht unter { $under }. Zwei gleichen Namens an einer Stelle wären nicht auseinanderzuhalten, weder hier noch in dem, was ein Workshop nennt.
unit-twice-todo = Dieser einen anderen Namen geben oder sie unter eine andere Einheit stellen.

unit-no-name = Eine Einheit braucht einen Namen.
unit-no-name-why = Workshops finden sie an ihrem Namen.
unit-no-name-todo = Einen eingeben.

unit-no-organisation = Eine Einheit braucht eine Organisation.
unit-no-organisation-why = Zu deren Bericht gehört sie.
unit-no-organisation-todo = Die Organisation so nennen, wie ihre Workshops es tun.

unit-in-itself = „{ $name }“ kann nicht unter „{ $under }“ stehen.
unit-in-itself-why = Das ist die Einheit selbst oder eine, die unter ihr steht.
unit-in-itself-todo = Sie unter eine andere stellen.

unit-of-another = „{ $name }“ kann dort nicht stehen.
unit-of-another-why = Jene Einheit gehört zu { $organisation }.
unit-of-another-todo = Sie unter eine Einheit der eigenen Organisation stellen.

unit-gone = Diese Einheit gibt es nicht mehr.
unit-gone-why = Jemand anders hat sie entfernt.
unit-gone-todo = Die Liste noch einmal ansehen.

unit-which-organisation = Welche Organisation ist gemeint?
unit-which-organisation-why = Es gibt nicht nur eine:
    { $organisations }
unit-which-organisation-todo = Mit --organisation nennen.

unit-not-found = Es gibt keine Einheit „{ $name }“.
unit-not-found-why = Diese gibt es:
    { $units }
unit-not-found-todo = Eine davon nennen oder sie mit `charrette units add` hinzufügen.

unit-ambiguous = „{ $name }“ kann eine von mehreren Einheiten sein.
unit-ambiguous-why = Diese heißen so:
    { $units }
unit-ambiguous-todo = Sie mit dem nennen, wozu sie gehört, wie in "District North / Library", oder mit --organisation.

unit-altered-since = Das lässt sich nicht mehr zurücknehmen oder wiederholen.
unit-altered-since-why = Ein anderes Programm hat { $name } inzwischen geändert.
unit-altered-since-todo = Die Liste ansehen: Was jetzt dort steht, bleibt. Was davor getan wurde, lässt sich weiter zurücknehmen.

unit-above-gone = Die Einheit, unter der diese stehen sollte, gibt es nicht mehr.
unit-above-gone-why = Jemand anders hat sie entfernt.
unit-above-gone-todo = Der Text ist noch da. Enter setzt ihn direkt unter { $organisation }, Esc legt ihn zurück.

# Was zu der Einheit gesagt wird, die ein Workshop nennt; `units` sind höchstens drei.
unit-said-unknown = Nicht in der Liste der Einheiten; das geht auch.{ $count ->
    [0] {""}
   *[other] {" "}Ähnlich: { $units }.
}
unit-said-several = Kann eine von mehreren Einheiten sein: { $units }.
unit-said-no-list = Die Liste hat keine Einheit von { $organisation }.
unit-said-of = Einheit { $unit }: { $said }

# Was mit den Einheiten getan wurde, wie es beim Zurücknehmen gesagt wird.
unit-did-add = Einheit { $name } hinzugefügt
unit-did-rename = Einheit { $name } in { $now } umbenannt
unit-did-move = Einheit { $name } unter { $under } gesetzt
unit-did-move-out = Einheit { $name } direkt unter ihre Organisation gesetzt
unit-did-owe = { $name } muss berichten
unit-did-not-owe = { $name } muss nicht berichten
unit-did-remove = { $count ->
    [0] Einheit { $name } entfernt
    [one] Einheit { $name } und 1 darunter entfernt
   *[other] Einheit { $name } und { $count } darunter entfernt
}
flash-unit-removed = Entfernt: { $name }. u holt sie zurück.

# In welchem Gesamtplan etwas steht, und was Lieferanten erfahren.
typing-overall-plan = NAMEN DES PLANS EINGEBEN
hint-overall-plan = Der Plan der ganzen Organisation, in dem es steht: Haushalt, Stadtentwicklung, Personal.
step-objective-plan = { $factor }: Gesamtplan des Ziels genannt
form-overall-plan = Gesamtplan
form-for-suppliers = Lieferanten
suppliers-no = müssen es nicht wissen
suppliers-yes = erfahren davon
show-column-overall-plan = Gesamtplan
show-column-for-suppliers = Für Lieferanten
data-overall-plan = Gesamtplan
data-for-suppliers = Lieferanten erfahren davon
data-suppliers-yes = ja
benchmark-suppliers = Betrifft private Lieferanten.

# Die Seite an private Lieferanten.
suppliers-title = An unsere Lieferanten: was { $organisation } will und erbittet
suppliers-label-plan = Aus dem Plan
suppliers-label-unit = Einheit
suppliers-intro = Für Leistungen, die Firmen für uns erbringen, gelten dieselben Ziele wie für unsere eigenen. Diese Seite sagt, welche Ziele Sie betreffen, worum wir Sie bis wann bitten und wer Auskunft gibt.
suppliers-goals = Was wir wollen
suppliers-goals-none = Noch betrifft kein Ziel dieses Plans Lieferanten.
suppliers-asked = Worum wir Sie bitten
suppliers-asked-none = Dieser Plan bittet Lieferanten noch um nichts.
suppliers-caption = Worum Lieferanten gebeten werden, bis wann, und wer Auskunft gibt
suppliers-column-what = Was
suppliers-column-due = Bis
suppliers-column-measure = Woran beide es merken
suppliers-column-whom = Auskunft
suppliers-measure-none = wird mit Ihnen vereinbart
suppliers-whom = Auskunft
suppliers-whom-text = Für alles andere: { $whom }.
export-page-suppliers = Seite an private Lieferanten
file-suppliers = für Lieferanten

# Eine halbe Seite früher Ergebnisse.
early-title = Schon erledigt: { $title }
early-intro = { $count ->
    [one] { $organisation } hat einen Plan für Vielfalt. Das Erste davon ist schon zu sehen:
   *[other] { $organisation } hat einen Plan für Vielfalt. Dies davon ist schon zu sehen:
}
early-done = Erledigt { $date }.
early-none = Noch ist keine schnelle Maßnahme erledigt.
early-coming = { $count ->
    [one] Eine weitere ist unterwegs.
   *[other] { $count } weitere sind unterwegs.
}
export-page-early-results = frühe Ergebnisse
file-early-results = frühe Ergebnisse

export-outward-is-a-page = Diese Seite kann nicht als { $format } geschrieben werden.
export-outward-is-a-page-why = Was Lieferanten, Beschäftigte und Öffentlichkeit bekommen, ist eine Seite zum Lesen, keine Daten.
export-outward-is-a-page-todo = markdown, html, docx oder text nehmen.

# Der Bildschirm des Jahresberichts und der Baum der Einheiten.
do-year = der Jahresbericht über alle Workshops
do-units = die Einheiten der Organisationen
do-unit-new = eine neue Einheit neben dieser
do-unit-under = eine neue Einheit unter dieser
do-unit-other = eine Einheit einer anderen Organisation
do-unit-rename = ein anderer Name
do-unit-owes = muss berichten oder nicht
do-unit-inward = unter die darüber stellen
do-unit-outward = aus der herausnehmen, unter der sie steht
year-title = DER JAHRESBERICHT
year-about = Herausforderungen, Ziele mit Zuständigen, Maßnahmen und Ergebnisse aller Workshops, Einheit für Einheit, und was fehlt. Workshops anderer Einheiten kommen mit `charrette import` herein.
year-from = Von
year-to = Bis
year-organisation = Organisation
year-all-organisations = alle
year-format = Als was
year-reads = Alle Workshops werden gelesen ...
year-goes-to = Er kommt in { $folder }.
year-exists = { $file } gibt es schon. o ersetzt sie.
units-title = DIE EINHEITEN, UND WELCHE BERICHTEN MÜSSEN
units-owes-mark = muss berichten
units-told = Änderungen gelten sofort. u nimmt sie zurück, Ctrl-r wiederholt sie.
units-empty = Es gibt noch keine Einheiten. n fügt eine hinzu: einen Bezirk, ein Amt, ein Netzwerk. Workshops finden ihre Einheit an deren Namen.
units-coming = Die Einheiten werden gelesen ...
line-unit-organisation = DIE ORGANISATION DER EINHEIT
line-unit-new = DER NAME DER NEUEN EINHEIT
line-unit-under = DER NAME DER NEUEN EINHEIT DARUNTER
line-unit-name = EIN ANDERER NAME DER EINHEIT
line-year-from = DER ERSTE TAG
line-year-to = DER LETZTE TAG
line-year-organisation = WELCHE ORGANISATION, LEER FÜR ALLE
ask-remove-unit = { $count ->
    [0] Die Einheit { $name } entfernen? Ihre Workshops bleiben, gehören dann aber zu einer Einheit, die nicht in der Liste steht.
    [one] Die Einheit { $name } und 1 Einheit darunter entfernen? Die Workshops bleiben, gehören dann aber zu Einheiten, die nicht in der Liste stehen.
   *[other] Die Einheit { $name } und { $count } Einheiten darunter entfernen? Die Workshops bleiben, gehören dann aber zu Einheiten, die nicht in der Liste stehen.
}
export-page-annual = Jahresbericht
foot-year-row = Zeile
foot-year-write = Datei
foot-period = Jahr
foot-units = Einheiten
foot-unit-new = neu
foot-unit-under = darunter
foot-unit-name = Name
foot-unit-owes = Bericht
plan-came-of-it = Ergebnis: { $text }
xlsx-column-overall-plan = Gesamtplan
