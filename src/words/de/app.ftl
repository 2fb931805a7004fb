# Was die Bildschirme sagen.

## Kopf- und Fußzeile

untitled = Workshop ohne Titel
no-organisation = noch keine Organisation
title-of = { $title } · { $organisation }
room-home = Start
room-walk = Rundgang
room-plan = Plan
room-close = Abschluss
all-saved = Gesichert
saved-at = OK { $time }
draft-kept = Entwurf { $time }
saving = Sichert
not-saved = NICHT GESICHERT: { $what }
window-too-small = Dieses Fenster hat { $now }. charrette braucht mindestens { $least }, am besten 100x30.
flash-made = { $number } · { $what }
flash-aside = Der Text ist zurückgelegt; das Feld öffnet wieder mit ihm.
flash-covered-by-note = Mit Notiz oder Maßnahme gilt eine Frage als besprochen.
flash-quit = Noch einmal Ctrl-c beendet das Programm.
flash-nothing-to-undo = Nichts zurückzunehmen.
flash-nothing-to-redo = Nichts zu wiederholen.
flash-theirs = Das andere bleibt; Ihr Text kommt beim Öffnen wieder.
flash-theirs-stands = Das andere bleibt.
heard-came = Die Datei ist auch anderswo offen, in Fenster { $seat }.
heard-went = Fenster { $seat } hat die Datei geschlossen.
heard-step = { $count ->
    [one] Fenster { $seat }: { $what }
   *[other] Fenster { $seat }, { $count } Schritte, der letzte: { $what }
}

foot-open = öffnen
foot-new = neu
foot-export = Export
foot-find = Suche
foot-more = mehr
foot-plan-from = Plan daraus
foot-review-again = erneut
foot-keys = Hilfe
foot-help = Hilfe
foot-leave = Ende
foot-note = Notiz
foot-action = Maßnahme
foot-judge = Wert
foot-voices = Karten
foot-park = Thema
foot-next = vor
foot-edit = ändern
foot-status = Status
foot-close = Schluss
foot-walk = Rundgang
foot-plan = Plan
foot-finalise = abschließen
foot-reopen = wieder auf
foot-choose = wählen
foot-done = fertig
foot-done-next = weiter
foot-new-line = Umbruch
foot-who-when = wer, wann
foot-later = später
foot-minute = 1 Minute
foot-length = Dauer
foot-pause = anhalten, weiter
foot-take = nehmen
foot-back = zurück
foot-tick = Haken
foot-next-idea = weiter
foot-inspire = als Maßnahme
foot-write = sichern
foot-yes = ja
foot-no = nein
foot-ours = unseres
foot-theirs = das andere
foot-both = beide ändern
foot-pass-over = übergehen
foot-let-stand = so lassen

## Was sich tun lässt, in Worten

do-back = zurück
do-undo = den letzten Schritt zurücknehmen
do-redo = wiederholen
do-find = Wörter in allen Workshops suchen
do-commands = jeder Befehl mit Namen
do-menu = was hier möglich ist
do-keys = die Tasten
do-export = Plan oder Workshop exportieren
do-blank = Bild abdunkeln
do-home = zum Start; am Start: beenden
do-next-room = nächster Raum: Rundgang, Plan, Abschluss
do-previous-room = Raum davor
do-noted = Themenspeicher, Beschlüsse, Belege
do-set-up = einrichten: Titel, Beteiligte, Umfang
do-quit = beenden (zweimal)
do-open = öffnen
do-new = neuer Workshop
do-trash = in den Papierkorb
do-up = nach oben
do-down = nach unten
do-next-row = weiter zur nächsten Zeile
do-previous-row = zurück zur Zeile davor
do-page-up = eine Seite nach oben
do-page-down = eine Seite nach unten
do-take = nehmen
do-tick = Haken setzen oder wegnehmen
do-inspire = als eigene Maßnahme übernehmen
do-yes = ja
do-replace = die Datei ersetzen
do-ours = unseres bleibt
do-theirs = das andere bleibt
do-both = mit beiden Texten weiterschreiben
do-pass-over = diesen Schritt übergehen, weiter zum Schritt davor
do-next-question = nächste Leitfrage
do-previous-question = Leitfrage davor
do-next-factor = nächster Schlüsselfaktor
do-previous-factor = Schlüsselfaktor davor
do-step-on = einen Schritt weiter: Frage, dann Schlüsselfaktor
do-step-back = einen Schritt zurück
do-go-to = zu einem Schlüsselfaktor gehen
do-in-place = einschätzen: vorhanden
do-partly = einschätzen: teilweise vorhanden
do-not-in-place = einschätzen: nicht vorhanden
do-not-applicable = einschätzen: entfällt (fragt nach dem Grund)
do-focus = eine Sache, groß; zurück zum Rundgang
do-time = Zeit der Sitzung; zurück zum Rundgang
do-pause = die Uhr anhalten oder weiterlaufen lassen
do-length = die Minuten eingeben
do-shorten = halb so lang
do-skip = auslassen oder doch drannehmen
do-merge-turn = mit dem Nachbarn zusammen besprechen oder nicht
do-next-sitting = für die nächste Sitzung lassen oder nicht
do-take-judgement-back = die Einschätzung zurücknehmen
do-action = eine Maßnahme erfassen
do-quick-win = eine schnelle Maßnahme erfassen
do-long-term = eine langfristige Maßnahme erfassen
do-note = neue Notiz zu dieser Frage
do-edit-note = die Notiz öffnen
do-looked-into = als besprochen kennzeichnen oder nicht
do-homework = Hausaufgabe: niemand weiß es, jemand klärt es
do-reason = Begründung der Einschätzung
do-other-view = die andere Sicht
do-evidence = ein Beleg
do-objective = Ziel
do-ideas = Ideen von anderswo
do-context = Rahmenbedingungen: was es schwerer macht
do-park = ein Thema parken
do-decide = einen Beschluss festhalten
do-column-left = Spalte nach links
do-column-right = Spalte nach rechts
do-edit = ändern
do-details = alle Felder der Maßnahme
do-status = Status der Maßnahme
do-remove = entfernen
do-choose-before = das Vorige wählen
do-choose-after = das Nächste wählen
do-walk = den Rundgang beginnen
do-finalise = als Fassung abschließen; Abgeschlossenes wieder öffnen

keys-about = Solange ein Feld offen ist, ist jede Taste Text; beim Verlassen des Feldes wird gesichert. Buchstaben gelten mit und ohne Shift. Space zeigt in Worten, was hier möglich ist.
typing-help-esc = fertig, gesichert; eine Maßnahmenzeile bleibt für später
typing-help-tab = fertig, weiter zum nächsten Feld
typing-help-shift-tab = fertig, zurück zum Feld davor
typing-help-enter = fertig; in mehrzeiligen Feldern eine neue Zeile
typing-help-stay = sichern und bleiben
typing-help-aside = den Text zurücklegen; das Feld öffnet wieder mit ihm
typing-help-undo = das zuletzt Geschriebene zurücknehmen
typing-help-redo = noch einmal schreiben
typing-help-complete = einen Namen ergänzen, wo es Namen gibt

## Bedienung

do-palette = nächste Farben: eigene des Terminals, dunkel, hell, Kontrast
do-mouse = auf die Maus hören oder sie dem Terminal lassen
palette-own = die eigenen Farben des Terminals
palette-dark = dunkel
palette-light = hell
palette-contrast = Kontrast
palette-plain = keine, weil NO_COLOR gesetzt ist
flash-palette = Farben: { $palette }
flash-mouse-on = Die Maus wirkt hier. Mit Shift markiert das Terminal Text.
flash-mouse-off = Die Maus gehört dem Terminal, zum Markieren von Text.

## Was gerade geschrieben wird

typing-title = TITEL EINGEBEN
typing-organisation = NAMEN EINGEBEN
typing-unit = NAMEN EINGEBEN
typing-date = DATUM EINGEBEN
typing-hours = UHRZEIT EINGEBEN
typing-minutes = MINUTEN EINGEBEN
typing-participants = NAMEN EINGEBEN
typing-summary = KURZFASSUNG EINGEBEN
typing-name = NAMEN EINGEBEN
typing-follow-up = TEXT EINGEBEN
typing-note = NOTIZ EINGEBEN
typing-reason = GRUND EINGEBEN
typing-minority = ANDERE SICHT EINGEBEN
typing-objective = ZIEL EINGEBEN
typing-action = NEUE MASSNAHME
typing-action-title = MASSNAHME EINGEBEN
typing-detail = TEXT EINGEBEN
typing-lead = WER ZUSTÄNDIG IST
typing-supporting = NAMEN EINGEBEN
typing-measure = KRITERIUM EINGEBEN
typing-resources = TEXT EINGEBEN
typing-because = GRUND EINGEBEN
typing-evidence = BELEG EINGEBEN
typing-parked = THEMA EINGEBEN
typing-outcome = ERGEBNIS EINGEBEN
typing-decision = BESCHLUSS EINGEBEN
capture-at = { $label } · { $factor }
capture-after = { $label } · nach { $city }
line-what = Was
line-who = Wer
line-when = Bis wann
preview = { $kind }: { $title } · { $lead } · { $due }
preview-no-title = ...
preview-no-lead = noch niemand zuständig
preview-no-date = noch kein Termin
preview-date-unclear = Termin unklar
preview-figure-unclear = Bitte eine Zahl: 12,5 oder 12 %
preview-figure-two = Tausender oder Nachkommastellen? 1234 oder 1,2340 schreiben
preview-figure-note = Notiz: { $text }
preview-figure-more = Nur Zahl, Einheit und Tag: „{ $text }“ passt hier nicht
hint-complete = Down nimmt: { $name }
hint-complete-others = Down nimmt: { $name }   (auch { $others })
hint-action = In einer Zeile: Sechs Firmen einladen @Wirtschaftsamt 30.4.   Tab: wer, bis wann
hint-date = Zum Beispiel 30.4. oder 2026-04-30 oder +6w oder Ende Juni
hint-hours = Zum Beispiel 13:00-16:00
hint-not-applicable = Warum betrifft dieser Schlüsselfaktor die Stadt nicht? Esc im leeren Feld lässt alles, wie es war.
hint-minutes = Leer: bekommt wieder seinen Anteil.
hint-finder = Wer klärt es? Tab: bis wann.
hint-participants = Je eine Zeile: Ana Lind, Leitung Personal. Zeichen hinter dem Namen: (Rolle), (Abteilung), (moderiert). Wer von außen kommt, steht unter der Zeile „Partner:“.

## Start

home-empty = Hier ist noch nichts. n beginnt einen Workshop; `charrette demo` zeigt einen fertigen.
home-continue = WEITER
home-press-enter = Enter drücken
home-facts = { $organisation } · { $purpose } · { $judged } von { $scope } eingeschätzt · { $actions ->
    [one] { $actions } Maßnahme
   *[other] { $actions } Maßnahmen
}
home-stopped = Zuletzt bei { $place }
home-stopped-in = Zuletzt bei { $place }, mitten in:
home-others = WEITERE WORKSHOPS
home-enlarge = Schrift für die letzte Reihe vergrößern: Dieses Fenster liest sich am besten mit etwa 100x30.
head-organisation = Organisation
head-purpose = Zweck
head-judged = Faktoren
head-open = Offen
head-changed = Geändert
judged-of = { $judged } von { $scope }
more-below = und { $count } weitere
and-more = und { $count } weitere

## Rundgang

walk-no-scope = Kein Schlüsselfaktor ist ausgewählt. s öffnet die Einrichtung, dort lassen sie sich wählen.
place-of = { $at } von { $all }
walk-room = Raum mit { $people }: { $in } vorhanden, { $partly } teils, { $not } nicht.
walk-reason = Begründung: { $text }
walk-other-view = Andere Sicht: { $text }
walk-objective = Ziel: { $text }
walk-look-into = ZU PRÜFEN
walk-covered = { $count } von { $all } besprochen
walk-with = Fast wie { $number }: beide zusammen beantworten.
walk-no-note = (noch keine Notiz: n schreibt)
walk-covered-no-note = (besprochen, keine Notiz: n schreibt)
walk-more = unten mehr
walk-more-above = oben mehr
walk-more-both = oben und unten mehr
nobody-yet = noch niemand
walk-homework = Hausaufgabe: { $name }
walk-homework-by = Hausaufgabe: { $name }, bis { $date }
walk-caught = ERFASST
walk-caught-head = HIER ERFASST
walk-nothing-caught = noch nichts: a erfasst eine Maßnahme
walk-caught-row = A{ $number } { $kind }: { $title } · { $lead } · { $due }
walk-caught-short = A{ $number }: { $title } · { $lead } · { $due }
walk-and-more = { $row } und { $count } weitere
walk-title-lead = { $title } · { $lead }
walk-unfinished = angefangene Zeile: „{ $text }“ (a schreibt weiter)
walk-ideas = IDEEN
walk-ideas-head = IDEEN VON ANDERSWO
walk-idea = { $city }: { $brief }
walk-read-ideas = i liest
no-lead = niemand zuständig
no-date = kein Termin

## Erste Runde

do-round = erste Runde: einmal Karten zeigen je Schlüsselfaktor
do-voices = Stimmen: still einschätzen, dann gemeinsam
do-count = eine Zahl: Stimmen, oder Nummer einer Maßnahme
do-next-cell = nächste Zahl, dann nächster Schlüsselfaktor
do-cell-before = Zahl davor
do-next-factor-counted = nächster Schlüsselfaktor
do-row-up = Zeile davor
do-row-down = nächste Zeile
do-digit-back = die letzte Ziffer zurücknehmen
do-count-clear = diese Zahl leeren
do-order = die Gesprächsfolge, die sich ergibt
do-earlier = früher besprechen
do-later = später besprechen
do-minute-more = eine Minute mehr dafür
do-minute-less = eine Minute weniger dafür
do-order-afresh = die Folge aus den Zahlen neu vorschlagen
do-order-take = diese Folge nehmen und das Gespräch beginnen
foot-count = Zahl
foot-next-row = nächster
foot-order = Folge
foot-stop-here = Stopp
foot-earlier = früher
foot-minutes = Minuten
foot-card = Karte
foot-reveal = aufdecken
foot-names = Namen
foot-back-kept = Karten bleiben
foot-next-box = weiter
foot-agree = einigen
foot-new-show = neue Karten
flash-no-scope = Kein Schlüsselfaktor ist ausgewählt: s wählt welche.
flash-most-cards = Höchstens { $most } Karten.
flash-talk-over = Letzter Schlüsselfaktor der Folge. g führt zu jedem anderen.
flash-no-minutes = Keine Minuten angegeben: Dies ist nur eine Reihenfolge.
round-head = ERSTE RUNDE
round-how = je einmal Karten zeigen, eine Minute, noch kein Gespräch
round-in-place = Vorhanden
round-partly = Teils
round-not = Nicht
round-room = Der Raum
round-split = GETEILT
round-one-mind = einig
round-one-mind-partly = einig: teils
round-one-mind-not = einig: nicht
round-leans-in-place = eher vorhanden
round-leans-partly = eher teils
round-leans-not = eher nicht
round-none = keine
round-after = Danach: zuerst über die geteilten und die Lücken sprechen.
round-summary = Geteilt: { $split }   Lücken: { $gaps }
round-minutes = { $minutes } Minuten bleiben fürs Gespräch: { $deep ->
    [one] ein Schlüsselfaktor
   *[other] { $deep } Schlüsselfaktoren
} gründlich oder { $all } in Eile.
round-minutes-enough = { $minutes } Minuten bleiben fürs Gespräch, genug für alle.
round-no-minutes = Keine Minuten angegeben; die Einrichtung fragt danach (s im Rundgang).
order-head = DIE GESPRÄCHSFOLGE
order-how = zuerst die geteilten, dann die Lücken; frei zu ändern
order-minutes = { $minutes } Min.
order-passed = nicht dran
order-only = Nur eine Reihenfolge: Es sind keine Minuten angegeben (s im Rundgang).
order-given = { $minutes } Minuten bleiben fürs Gespräch, { $given } davon vergeben.
order-too-many = { $minutes } Minuten bleiben fürs Gespräch: { $over } zu viel vergeben.

## Stimmen

do-card-in-place = eine Karte: vorhanden
do-card-partly = eine Karte: teilweise vorhanden
do-card-not-in-place = eine Karte: nicht vorhanden
do-card-back = die letzte Karte zurücknehmen
do-cards-again = neu anfangen, ohne Karten
do-names = Namen mit den Karten festhalten oder nicht
do-person-before = Person davor
do-person-after = nächste Person
do-reveal = alle Zahlen zugleich aufdecken
do-next-box = nächstes Feld
do-box-before = Feld davor
do-agree = sich darauf einigen
do-new-show = noch einmal Karten zeigen
flash-no-last-card = Nur die letzte Karte lässt sich zurücknehmen. Del fängt neu an.
flash-cards-keyed = Es sind schon Karten eingegeben; Del fängt neu an, danach ändert n die Art.
flash-nobody-named = Niemand ist als anwesend genannt, also gibt es keine Namen.
flash-no-card = Noch keine Karte eingegeben.
flash-agree-on-what = Erst 1, 2, 3 oder 4 wählen, dann Enter.
ask-more-cards = { $cards } Karten, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}: weiter?
voices-unnamed = Karten ohne Namen.
voices-named = Karten mit Namen: Wer was meint, wird festgehalten.
voices-to-named = n hält Namen fest; das entscheidet sich vor der ersten Karte.
voices-to-unnamed = n lässt Namen weg; das entscheidet sich vor der ersten Karte.
voices-keyed = { $count } eingegeben
voices-keyed-of = { $count } von { $people } eingegeben
voices-hint-unnamed = Still einschätzen. Je eine Karte: 1 vorhanden, 2 teilweise, 3 nicht. Enter zeigt alles zugleich.
voices-hint-named = Still einschätzen. Für jede Person: 1 vorhanden, 2 teilweise, 3 nicht. Enter zeigt alles.
voices-person-keyed = eingegeben
voices-person-not = -
voices-counted = { $counted } von { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}.
voices-said = { $counted } { $sense }
voices-nobody = Niemand hat eingeschätzt.
voices-split = Der Raum ist geteilt.
voices-mind-in-place = Der Raum ist einig: vorhanden.
voices-mind-partly = Der Raum ist einig: teilweise vorhanden.
voices-mind-not = Der Raum ist einig: nicht vorhanden.
voices-most-in-place = Die meisten sagen vorhanden; der Raum ist nicht einig.
voices-most-partly = Die meisten sagen teilweise; der Raum ist nicht einig.
voices-most-not = Die meisten sagen nicht vorhanden; der Raum ist nicht einig.
voices-were-unnamed = Karten ohne Namen.
voices-were-named = Karten mit Namen: Wer was meint, bleibt beim Workshop.
voices-agree-on = WIR SIND EINIG
voices-because = BEGRÜNDUNG
voices-other-view = ANDERE SICHT
voices-because-empty = (Tab zum Schreiben)
voices-other-view-empty = (Tab zum Schreiben)
voices-not-applicable = entf.
## Eröffnung

opening-head = ERÖFFNUNG
opening-sitting = Sitzung { $number }
opening-new-day = Die letzte Sitzung war am { $date }. s beginnt eine für heute.
opening-aim = Warum wir hier sind
opening-aim-none = Noch nicht gesagt. w übernimmt: „{ $aim }“
opening-rules = Wie wir arbeiten
opening-rules-none = Noch nichts vereinbart. r nimmt einige Regeln; Enter schreibt eigene.
opening-context = Rahmen der Stadt
opening-context-none = Noch nichts notiert: Enter notiert es.
opening-here = WER DA IST   { $all ->
    [0] { $people ->
        [0] noch nicht gesagt
       *[other] { $people } Personen
    }
   *[other] { $here } von { $all } Genannten, { $people ->
        [one] eine Person
       *[other] { $people } Personen
    } im Raum
}
opening-nobody = Noch niemand genannt: a schreibt Namen, n sagt, wie viele da sind.
opening-person = { $name }, { $role }
opening-before = OFFEN VON FRÜHER   { $actions ->
    [one] eine Maßnahme
   *[other] { $actions } Maßnahmen
}, Hausaufgaben: { $homework }
due-overdue = !! { $date }
opening-day = Der Tag
day-at = { $begins } { $name }
day-minutes = { $name } ({ $minutes } Min.)
day-opening = Eröffnung
day-first-round = erste Runde
day-talk = Gespräch, Schlüsselfaktor für Schlüsselfaktor
day-pause = Pause
day-priorities = Prioritäten
day-close = Abschluss
aim-plan = Vereinbaren, was unsere Stadt als Nächstes tut: welche Schritte, wer jeweils zuständig ist und bis wann.
aim-assessment = Gemeinsam und mit Belegen sagen, wo unsere Stadt heute steht.
aim-peer-review = Eine Stadt mit kollegialem Blick ansehen und ihr freundlich und offen sagen, was wir sehen.
ground-rules-start =
    Es spricht immer nur eine Person.
    Wir schätzen ein, was da ist, nicht wer schuld ist.
    Was hier gesagt wird, wird ohne Namen zitiert.
    Wer es anders sieht, sagt es; die andere Sicht wird notiert.
    Was nicht zum Thema gehört, kommt in den Themenspeicher, nicht unter den Tisch.
do-opening-take = da oder nicht; die Zeile öffnen
do-opening-names = die Namen eingeben
do-opening-count = sagen, wie viele Personen da sind
do-opening-aim = den Vorschlag übernehmen, warum wir hier sind
do-opening-rules = einige Regeln für den Anfang übernehmen
do-new-sitting = heute eine neue Sitzung beginnen
do-opening = Eröffnung: warum wir hier sind, wer da ist, der Tag
foot-here = da
foot-people = Anzahl
foot-aim = Zweck
foot-rules = Regeln
foot-new-sitting = neue Sitzung
flash-opening = F2 eröffnet die Sitzung: warum wir hier sind und wer da ist.
flash-new-day = Ein neuer Tag: F2 zeigt Offenes und beginnt eine Sitzung.
typing-aim = WARUM WIR HIER SIND
typing-ground-rules = REGELN EINGEBEN
typing-people = ZAHL EINGEBEN
hint-ground-rules = Eine Zeile je Regel.
hint-people = Wie viele Personen im Raum sind, genannt oder nicht.

## Hinweise für die Leitung der Sitzung

prompt-opening = Sagen, warum wir hier sind. Dann nennen alle Namen und Aufgabe.
prompt-first-round = Jeden vorlesen, bis drei zählen: Alle zeigen zugleich eine Karte.
prompt-order = Die Folge laut sagen. Fragen, ob etwas zuerst kommen muss.
prompt-statement = Die Aussage vorlesen. Fragen: Was tun wir heute dafür?
prompt-judge = Vor dem Einschätzen fragen, wer es anders sieht und wer fehlt.
prompt-reason = Fragen: Woran sehen wir das, und was würde andere überzeugen?
prompt-action = Fragen: Was würde das ändern, wer könnte beginnen, bis wann?
prompt-go-on = Fragen, ob hier etwas fehlt. Wenn nicht, weitergehen.
prompt-voices = Erst entscheiden alle für sich. Dann gemeinsam die Zahlen ansehen.
prompt-agree = Von jeder Seite eine Stimme hören, bevor der Raum sich einigt.
prompt-time = Sagen, wie viele Minuten es sind und was notfalls entfällt.
prompt-matrix = Bei jeder fragen: Wie viel ändert sie, und wie schwer ist sie?
prompt-dots = Alle setzen ihre Punkte in Ruhe, dann schauen wir.
prompt-shortlist = Bei jeder fragen: Würde sie uns in einem Jahr fehlen?
prompt-plan = Jede Zeile als Zuständige lesen: Ist der erste Schritt klar?
prompt-close = Zwei Sätze zum Weitersagen, und wer sie lebendig hält.
prompt-gate = Beheben, was eine Minute dauert. Den Rest stehen lassen, es sagen.
prompt-read-back = Vorlesen. Zuständige sagen Ja, oder was es zum Ja bräuchte.
prompt-follow-up = Fragen, was geschah, nicht wer schuld ist. Lieber neu terminieren.
do-prompts = Hinweise zum Sagen und Fragen zeigen oder verbergen
flash-prompts-on = Hinweise zum Sagen und Fragen werden gezeigt.
flash-prompts-off = Hinweise zum Sagen und Fragen sind verborgen.

## Zur Maßnahme gemacht, und zurück

became = wurde A{ $number }
form-became = Wurde zu
form-came-from = Entstanden aus
form-of-note = einer Notiz: { $text }
capture-of = { $label } · aus { $source }
do-turn = zur Maßnahme machen; eine Maßnahme wieder zu dem, was sie war
do-turn-note = die Notiz zur Maßnahme machen
do-turn-back = wieder zu Notiz, Thema oder Beschluss machen
pick-turn-back = WAS ES STATT EINER MASSNAHME IST
flash-no-note = Zu dieser Frage gibt es noch keine Notiz; n schreibt eine.
flash-turned-back = A{ $number } ist weg, wieder da: { $becomes }. u holt sie zurück.

## Warum

over-why = WARUM
do-why = warum: was dahintersteht
foot-why = warum
foot-down = ab
foot-page = Seite
why-action = Maßnahme
why-made-of = Entstanden aus
why-merged = Mit dabei
why-merged-into = Teil von
why-parked = Geparkt
why-outcome = Wurde zu
why-decision = Beschlossen
why-objective = Ziel
why-judgement = Einschätzung
why-voices = Stimmen
why-reason = Begründung
why-other-view = Andere Sicht
why-question = Leitfrage
why-note = Dazu gesagt
why-evidence = Beleg
why-example = Anderswo gesehen
why-context = Erschwert durch
why-no-action = noch keine Maßnahme
why-no-made-of = gleich als Maßnahme erfasst
why-no-merged = nichts damit zusammengelegt
why-no-merged-into = sie steht für sich
why-no-parked = nichts geparkt
why-no-outcome = noch nichts daraus geworden
why-no-decision = nichts beschlossen
why-no-objective = noch kein Ziel
why-no-judgement = sie steht bei keinem Schlüsselfaktor
why-no-voices = niemand wurde gezählt
why-no-reason = noch keine Begründung notiert
why-no-other-view = keine andere Sicht
why-no-question = sie steht bei keiner Leitfrage
why-no-note = noch keine Notiz
why-no-evidence = noch kein Beleg
why-no-example = kein Beispiel aus einer anderen Stadt
why-no-context = nichts ist zugeordnet
chain-text = { $text }
chain-numbered = { $number } { $text }
chain-lead = Zuständig: { $name }
chain-due = Bis { $date }
chain-judged = { $number } { $factor }: { $judgement }
chain-voices = { $counted } gezählt: { $in } vorhanden, { $partly } teils, { $not } nicht
chain-example = { $city }, { $country }: { $did }
chain-idea = { $city }: { $brief }
chain-evidence = E{ $number } { $title } ({ $kind })
chain-evidence-dated = E{ $number } { $title } ({ $kind }, { $date })
chain-source-gone = etwas, das seither entfernt wurde

## Verlauf

over-history = WAS GETAN WURDE · ein Wort eingeben, um einzugrenzen
history-count = { $count ->
    [one] ein Schritt
   *[other] { $count } Schritte
}
history-unread = { $what } (was es änderte, ist nicht lesbar)
history-ask = { $count ->
    [one] Den Schritt
   *[other] Die { $count } Schritte
} nach „{ $what }“ zurücknehmen? Das ist selbst ein Schritt; u holt alles zurück.
history-ask-others = { $count ->
    [one] Einer davon stammt
   *[other] { $count } davon stammen
} aus einem anderen Fenster.
do-history = Verlauf: was getan wurde, und zurück zu einem Punkt
foot-go-back = bis hier zurück
flash-nothing-since = Seither wurde nichts getan.
## Zeit

clock-minutes = noch { $left } von { $planned } Min.
clock-seconds = noch { $left } s von { $planned } Min.
clock-over = { $over ->
    [0] Zeit ist um, fortfahren oder weitergehen
    [one] { $over } Minute drüber, fortfahren oder weitergehen
   *[other] { $over } Minuten drüber, fortfahren oder weitergehen
}
clock-soon = ! { $text }
clock-now = !! { $text }
clock-paused = angehalten · { $text }
clock-and-pace = { $text } · { $pace }
clock-minutes-left = { $count ->
    [one] Minute übrig
   *[other] Minuten übrig
}
clock-seconds-left = { $count ->
    [one] Sekunde übrig
   *[other] Sekunden übrig
}
clock-over-large = { $over ->
    [0] Zeit ist um,
    [one] { $over } Minute drüber,
   *[other] { $over } Minuten drüber,
}
clock-carry-on = fortfahren oder weitergehen
clock-of-planned = von { $planned }, { $pace }
clock-stands-still = die Uhr steht still
pace-on-time = im Zeitplan
pace-ahead = { $minutes } Min. voraus
pace-behind = { $minutes } Min. zurück
time-head = ZEIT
time-none = Noch ist nicht gesagt, wie viele Minuten diese Sitzung hat: keine Uhr. Enter legt sie fest.
time-sum = { $minutes } Minuten: { $aside } zurückgelegt, { $talk } fürs Gespräch
time-left = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} für noch { $count ->
    [one] { $count } Schlüsselfaktor
   *[other] { $count } Schlüsselfaktoren
} · { $pace }
time-does-not-fit = !! Das reicht nicht: s kürzen  k auslassen  m verbinden  n nächste Sitzung
time-offers = s kürzen  k auslassen  m mit dem Nachbarn verbinden  n nächste Sitzung
time-first-round = und { $minutes } für die erste Runde
time-planned = geplant
time-spent = genutzt
time-left-head = übrig
time-over = { $minutes } drüber
time-sitting = Minuten dieser Sitzung
time-opening = Eröffnung
time-break = Pause
time-priorities = Prioritäten
time-close = Abschluss
time-usual = üblich
time-by-hand = von Hand
time-skipped = ausgelassen
time-merged = mit { $number }
time-next-sitting = vertagt
time-paused = angehalten
time-now = jetzt
time-done = fertig
flash-no-neighbour = Kein anderer Schlüsselfaktor ist übrig, um ihn mitzubesprechen.

## Plan

plan-empty = Noch keine Maßnahme erfasst. a erfasst hier eine; im Rundgang merkt sie sich Schlüsselfaktor und Frage.
plan-quick-wins = SCHNELLE MASSNAHMEN   { $count } von etwa { $about }
plan-quick-wins-over = SCHNELLE MASSNAHMEN   { $count } von etwa { $about } · { $over } mehr als ein Raum trägt
plan-done-by = alle erledigt bis { $date }
# Where not all are due by then.
plan-horizon = gewünscht bis { $date }; manche später
plan-no-quick-wins = noch keine
plan-long-term = LANGFRISTIGE MASSNAHMEN   { $count } von etwa { $about }
plan-long-term-over = LANGFRISTIGE MASSNAHMEN   { $count } von etwa { $about } · { $over } mehr als ein Raum trägt
plan-no-long-term = noch keine
plan-group-objective = Ziel: { $text }
plan-no-objective = !! kein Ziel
plan-no-factor = bei keinem Schlüsselfaktor
plan-missing-lead = !! niemand
plan-missing-date = !! keiner
plan-because-open = { $number } { $factor }, { $judgement }
plan-because = { $number } { $factor }, { $judgement }: { $reason }
plan-no-reason = keine Begründung notiert
plan-no-measure = !! noch nicht gesagt
plan-whole = Ganz
plan-label-why = Warum
plan-label-know = Erfolg
plan-label-idea = Idee
plan-mend = { $count ->
    [one] { $count } Maßnahme ohne Zuständige oder ohne Termin.
   *[other] { $count } Maßnahmen ohne Zuständige oder ohne Termin.
}
plan-more = { $count } Maßnahmen insgesamt
column-action = Maßnahme
column-lead = Zuständig
column-due = Termin
column-status = Status

## Formulare

form-head-set-up = EINRICHTUNG
form-hint-set-up = Alles kann warten: w beginnt den Rundgang, s führt hierher zurück.
form-head-close = ABSCHLUSS
form-head-action = MASSNAHME A{ $number }
form-head-parked = THEMA P{ $number }
form-head-decision = BESCHLUSS D{ $number }
form-head-evidence = BELEG E{ $number }
form-title = Titel
form-organisation = Stadt, Organisation
form-unit = Stelle
form-purpose = Zweck
form-benchmark = Bezugsrahmen
form-scope = Schlüsselfaktoren
form-date = Tag der Sitzung
form-hours = Uhrzeit
form-minutes = Minuten
form-sitting-minutes = Minuten heute
form-participants = Beteiligte
form-summary = In zwei Sätzen
form-owner = Planverantwortung
form-owner-review = Wer kümmert sich
form-next-review = Nächste Durchsicht
form-follow-up = Wie wir dranbleiben
form-what = Was
form-lead = Zuständig
form-due = Termin
form-kind = Art
form-measure = Erkennbar an
form-detail = Einzelheiten
form-supporting = Mitwirkung
form-resources = Ressourcen
form-said-yes = Zusage
form-impact = Wirkung
form-effort = Aufwand
form-status = Status
form-because = Grund
form-factor = Schlüsselfaktor
form-evidence-title = Was es ist
form-evidence-kind = Art
form-evidence-date = Datum
form-evidence-place = Wo es liegt
form-evidence-said-by = Gesagt von (Rolle)
form-parked = Geparkt
form-outcome = Was daraus wurde
form-decision = Beschlossen
form-empty = -
said-to-be-asked = noch zu fragen
said-yes = ja
scope-of = { $count } von { $all }
benchmark-edition = { $title }, { $edition }
party-facilitates = moderiert
close-counts = Vorhanden { $in } · Teils { $partly } · Nicht vorhanden { $not } · Nicht eingeschätzt { $open }{ $na ->
    [0] { "" }
   *[other] { " " }· Entfällt { $na }
} · { $actions ->
    [one] { $actions } Maßnahme
   *[other] { $actions } Maßnahmen
}
close-open = Noch offen: Seiten tragen ENTWURF. v schließt { $purpose ->
    [plan] den Plan
   *[other] die Durchsicht
  } als Fassung ab.
close-open-after = Nach Fassung { $version } wieder offen: Seiten tragen ENTWURF. v macht { $next }.
close-final = Als Fassung { $version } abgeschlossen. v öffnet wieder.

## Vor dem Abschluss

gate-head = { $count ->
    [one] Vor dem Abschluss: ein Punkt, der uns später peinlich würde
   *[other] Vor dem Abschluss: { $count } Punkte, die uns später peinlich würden
}
gate-head-final = { $count ->
    [one] Abgeschlossen mit einem Punkt, der uns später peinlich werden kann
   *[other] Abgeschlossen mit { $count } Punkten, die uns später peinlich werden können
}
gate-nothing = Nichts ist übrig, was uns später peinlich würde.
gate-only-standing = { $count ->
    [one] Nichts zu beheben; ein Punkt bleibt, wie er ist.
   *[other] Nichts zu beheben; { $count } Punkte bleiben, wie sie sind.
}
gate-group-plan = { $purpose ->
    [plan] IM PLAN
    [peer-review] ANTWORTEN UND MASSNAHMEN
   *[other] MASSNAHMEN
  }
gate-group-findings = IN DEN ERGEBNISSEN
gate-group-left-over = ÜBRIG
gate-group-standing = BLEIBT SO   s nimmt es wieder auf
gate-group-stood = BLEIBT SO
gate-stands = Der Raum lässt es stehen; niemand sagte, warum.
gate-stands-why = Warum es stehen bleiben darf: { $why }
gate-mend-gap = Enter erfasst dafür eine Maßnahme; d hält einen Beschluss fest, es zu lassen.
gate-mend-not-heard = Enter: wer gehört wurde. Auch Interview, Fokusgruppe oder Umfrage zählen.
gate-mend-unfounded = Enter: wer gehört wurde. Auch Interview, Fokusgruppe, Umfrage oder eine Zahl zählen.
gate-in-order = { $actions ->
    [0] In Ordnung: { $judged } von { $scope } eingeschätzt
   *[other] In Ordnung: { $measures } von { $actions } Kriterien · { $yes } von { $actions } Zusagen · { $judged } von { $scope } eingeschätzt
}
gate-read-back = { $actions ->
    [one] Vorlesen: eine Maßnahme, etwa { $minutes } Minuten
   *[other] Vorlesen: { $actions } Maßnahmen, etwa { $minutes } Minuten
}
gate-read-nothing = Keine offene Maßnahme vorzulesen: abschließen
gate-read-none = Keine offene Maßnahme vorzulesen
gate-read-back-key = Enter

do-mend = hingehen und beheben, was fehlt
do-let-stand = stehen lassen, die Seiten sagen es; noch einmal: aufnehmen
do-closing-facts = Kurzfassung, Verantwortung, Durchsicht, Dranbleiben
do-read-back = dem Raum den Plan vorlesen
do-heard = wer von den Betroffenen gehört wurde
foot-mend = beheben
foot-let-it-stand = so lassen
foot-read-back = vorlesen
foot-facts = Kurztext
typing-heard = WER GEHÖRT WURDE
typing-let-stand = WARUM ES BLEIBT
hint-let-stand = Enter lässt es stehen, mit oder ohne Grund; die Seiten sagen es. Esc im leeren Feld lässt es offen.
hint-heard = Wen es betrifft: Einwohnende, Ratsuchende, eine Organisation. Rollen und Gruppen, keine Namen.

## Vorlesen

read-head = VORLESEN   Maßnahme { $at } von { $all }
large-head = EINE MASSNAHME   { $at } von { $all }
read-facts = { $lead } · { $kind } · { $due }
read-due = bis { $date }
read-no-date = !! kein Termin
read-over = { $days ->
    [one] !! einen Tag drüber
   *[other] !! { $days } Tage drüber
}
read-know = Erkennbar an
read-why = Warum
read-news = Letzter Stand
read-gone = Diese Maßnahme wurde anderswo entfernt. -> geht weiter.
read-nobody = !! Niemand ist zuständig. e schreibt, wer es ist.
read-yes = { $lead } hat zugesagt.
read-here = { $lead }: Übernehmen Sie das?   y ja
read-away = { $lead } ist nicht im Raum: noch zu fragen.
read-away-phone = t   am Telefon zugesagt
read-lead = { $lead }: { $actions }
read-said-yes = ZUGESAGT
read-to-be-asked = NOCH ZU FRAGEN
read-nobody-leads = NIEMAND ZUSTÄNDIG
read-all = { $count ->
    [one] Eine Maßnahme ist vorgelesen, { $yes } mit Zusage.
   *[other] { $count } Maßnahmen sind vorgelesen, { $yes } mit Zusage.
}
read-finalise = Enter schließt { $purpose ->
    [plan] den Plan
   *[other] die Durchsicht
  } als Fassung { $version } ab.

do-one-large = eine Maßnahme, groß
do-yes-lead = Zuständige sagen Ja
do-yes-and-on = ja, und weiter zur nächsten; am Ende: abschließen
do-yes-phone = Zuständige haben am Telefon zugesagt
do-to-be-asked = noch nicht: noch zu fragen
do-next-action = nächste Maßnahme
do-previous-action = Maßnahme davor
foot-not-yet = noch nicht
foot-phone = Ja am Telefon
flash-not-here = Nicht im Raum: noch zu fragen. t: am Telefon zugesagt.
flash-nobody-leads = Niemand ist zuständig: e schreibt, wer es ist.

## Drei Monate später

follow-head = DREI MONATE SPÄTER   Maßnahme { $at } von { $all }
follow-know = Erkennbar an
follow-how = Wie läuft es?
follow-news = Neues heute
follow-date = Neuer Termin
follow-was = { $date } (war { $was })
follow-because = Grund
follow-needs-decision = !! braucht einen Beschluss
follow-last = Letzter Stand
follow-why = Warum
follow-titled = A{ $number } { $title }
follow-slipped-to = { $action } · { $date }, war { $was }
follow-slipped-over = { $action } · war fällig { $date }
follow-done = ERLEDIGT   { $count }
follow-slipped = VERSCHOBEN   { $count }
follow-to-decide = BRAUCHT EINEN BESCHLUSS   { $count }
follow-dropped = VERWORFEN   { $count }
follow-on-the-way = UNTERWEGS   { $count }
follow-all = { $count ->
    [one] Eine Maßnahme durchgesehen: { $done } erledigt, { $slipped } verschoben, { $decide } zu beschließen.
   *[other] { $count } Maßnahmen durchgesehen: { $done } erledigt, { $slipped } verschoben, { $decide } zu beschließen.
}
follow-end = Esc führt zurück zum Workshop.
news-on = { $date }: { $text }
capture-action = { $label } · A{ $number } { $title }
hand-over-from = { $count ->
    [one] ÜBERGEBEN die eine offene Maßnahme von { $lead } · an wen?
   *[other] ÜBERGEBEN alle { $count } offenen Maßnahmen von { $lead } · an wen?
}
hand-over-marked = { $count ->
    [one] ÜBERGEBEN die eine markierte offene Maßnahme · an wen?
   *[other] ÜBERGEBEN die { $count } markierten offenen Maßnahmen · an wen?
}
hand-over-nobody = { $count ->
    [one] Die eine offene Maßnahme ohne Zuständige · wer übernimmt sie?
   *[other] Alle { $count } offenen Maßnahmen ohne Zuständige · wer übernimmt sie?
}
form-news = Neues heute
form-last-news = Letzter Stand
form-needs-decision = Braucht Beschluss
needs-no = nein
needs-yes = ja

do-follow-up = drei Monate später: eine Runde durch die offenen Maßnahmen
do-status-not-started = geplant
do-status-in-progress = in Arbeit
do-status-on-hold = ruht
do-status-done = erledigt
do-status-dropped = verworfen (fragt nach dem Grund)
do-news = Neues zur Maßnahme
do-new-date = ein neuer Termin; der alte bleibt vermerkt
do-needs-decision = braucht einen Beschluss oder nicht mehr
do-because = warum sie ruht oder verworfen ist
do-hand-over = die markierten Maßnahmen übergeben, oder alle offenen dieser Zuständigen
foot-news = Neues
foot-date = Termin
foot-needs-decision = Beschluss
foot-stop = Ende
typing-news = NEUES EINGEBEN
typing-hand-over = ÜBERGEBEN
flash-nothing-open = Keine Maßnahme ist offen.

## Zwei zugleich

clash-field = HIER HABEN ZWEI GESCHRIEBEN
clash-gone = DIES WURDE BEIM SCHREIBEN ENTFERNT
clash-gesture = DIES HABEN ZWEI GEÄNDERT
clash-missing = WORAUF DIES ZEIGT, WURDE INZWISCHEN ENTFERNT
clash-undo = DIES LÄSST SICH NICHT MEHR EINFACH ZURÜCKNEHMEN
clash-redo = DIES LÄSST SICH NICHT MEHR EINFACH WIEDERHOLEN
clash-by = Fenster { $seat }: { $what }
clash-stored = Jetzt steht dort: { $stored }
clash-theirs = DAS ANDERE
clash-ours = UNSERES
clash-step = DER SCHRITT
clash-since = SEITHER
clash-is-gone = (entfernt)
clash-is-empty = (nichts)
clash-ours-stands = unseres bleibt; das andere steht im Verlauf
clash-theirs-stands = das andere bleibt
clash-theirs-aside = das andere bleibt; unseres ist als Entwurf zurückgelegt
clash-make-one = beide Texte kommen ins Feld, um einen daraus zu machen
clash-put-back = das Entfernte kommt zurück, und unseres bleibt
clash-stay-out = es bleibt entfernt; unseres ist als Entwurf zurückgelegt
clash-go-on = weiter im Text; nichts ist entschieden
clash-pass-undo = es bleibt, wie es jetzt ist; der Schritt davor wird zurückgenommen
clash-pass-redo = es bleibt, wie es jetzt ist; der nächste wird wiederholt
clash-leave-all = alles lassen, wie es ist

## Was über einem Bildschirm liegt

over-keys = TASTEN
menu-elsewhere = { $room }: { $label }
over-menu = WAS HIER MÖGLICH IST
over-commands = JEDER BEFEHL MIT NAMEN
over-go-to = GEHE ZU
over-scope = AUSGEWÄHLTE SCHLÜSSELFAKTOREN
over-noted = THEMENSPEICHER, BESCHLÜSSE, BELEGE
over-notes = NOTIZEN ZU DIESER FRAGE
over-find = SUCHE IN ALLEN WORKSHOPS
over-ideas = IDEEN VON ANDERSWO · { $factor } · { $at } von { $all }
pick-status = STATUS
idea-result = Was daraus wurde: { $text }
idea-figures = In Zahlen: { $text }
source-line = Quelle: { $source }
find-type = Ein Wort aus Notizen, Begründungen, Belegen, Maßnahmen oder Namen.
find-nothing = Nichts gefunden.
ask-trash = „{ $title }“ in den Papierkorb? `charrette trash restore` holt es zurück.
ask-remove = „{ $title }“ entfernen? u holt es zurück.
ask-finalise = { $purpose ->
    [plan] Den Plan
   *[other] Die Durchsicht
  } als Fassung { $title } abschließen? Danach wird nur noch notiert, wie Maßnahmen vorankommen, bis v alles wieder öffnet.

record-about = Workshop
record-sitting = Sitzung
record-party = Person
record-presence = Anwesenheit
record-finding = Ergebnis
record-look = Frage
record-note = Notiz
record-evidence = Beleg
record-support = Beleg
record-action = Maßnahme
record-parked = Thema
record-decision = Beschluss
record-voices = Einschätzungen des Raums
record-voice = Einschätzung einer Person
record-timebox = Zeit
record-news = Neues
record-standing = bleibt so
record-then = früheres Ergebnis
record-earlier = frühere Maßnahme
record-peer_finding = Ergebnis der Begutachtenden
record-interview = Interview
record-recommendation = Empfehlung
record-context = Rahmenbedingung
record-indicator = Kennzahl
record-reading = Wert
record-article = Artikel
record-sheet = Blatt
