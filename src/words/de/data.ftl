# Maßnahmen als Daten: die Spalten von Tabellen, und was gesagt wird, wenn eine zurückkommt.

data-number = Nr.
data-title = Maßnahme
data-factor = Schlüsselfaktor
data-objective = Ziel
data-why = Warum
data-lead = Zuständig
data-supporting = Mitwirkung
data-due = Termin
data-kind = Art
data-measure = Erfolgskriterium
data-resources = Ressourcen
data-impact = Wirkung
data-effort = Aufwand
data-status = Status
data-rag = Ampel
data-news = Neuester Stand
data-completed = Erledigt am
data-next-review = Nächste Durchsicht
data-detail = Einzelheiten
data-because = Grund (ruht oder verworfen)
data-argues = Einsatz bei anderen (ja)
data-argues-yes = ja
data-news-date = Datum des neuesten Stands
data-session = Workshop
data-organisation = Organisation
data-line = Zeile (so lassen)

## Der Kalender

ics-due = { $number } fällig: { $title }
ics-review = { $number } wieder ansehen: { $title }
ics-plan-review = Den Maßnahmenplan wieder durchsehen: { $title }
# Was erledigt, verworfen oder fortgeführt ist.
ics-closed = { $status }: { $title }
ics-lead = Zuständig: { $lead }
ics-no-lead = noch niemand
ics-status = Status: { $status }
ics-measure = Erkennbar an: { $measure }
ics-session = { $title }, { $organisation }
ics-category = Maßnahmenplan

data-rag-green = Grün
data-rag-amber = Gelb
data-rag-red = Rot
data-rag-means-green = Grün: im Plan, nichts steht im Weg.
data-rag-means-amber = Gelb: gefährdet, spät, oder etwas fehlt; die Zuständigen können es beheben.
data-rag-means-red = Rot: aus dem Plan, braucht Hilfe oder einen Beschluss von außen.

## Excel: die Blätter

xlsx-actions = Maßnahmen
xlsx-findings = Ergebnisse
xlsx-evidence = Belege
xlsx-about = Über diese Datei
xlsx-choose = Bitte eines davon wählen: { $words }.
xlsx-draft = Entwurf: Er kann sich noch ändern.
xlsx-nothing-left-out = Nichts.

xlsx-column-number = Nr.
xlsx-column-factor = Schlüsselfaktor
xlsx-column-statement = Aussage
xlsx-column-judgement = Einschätzung
xlsx-column-reason = Begründung
xlsx-column-minority = Andere Sicht
xlsx-column-strengths = Stärken
xlsx-column-improvements = Zu verbessern
xlsx-column-heard = Welche Betroffenen gehört wurden
xlsx-column-reach = Wer es ändern kann
xlsx-column-provides = Wer die Leistungen erbringt
xlsx-column-providers = Diese anderen
xlsx-column-objective = Ziel
xlsx-column-objective-due = Termin des Ziels
xlsx-column-in-place = Stimmen: vorhanden
xlsx-column-partly = Stimmen: teilweise
xlsx-column-not-in-place = Stimmen: nicht vorhanden
xlsx-column-title = Beleg
xlsx-column-kind = Art
xlsx-column-date = Datum
xlsx-column-place = Wo es liegt
xlsx-column-said-by = Gesagt von (Rolle)
xlsx-column-bears-on = Gehört zu
xlsx-figures = Zahlen
xlsx-column-indicator = Was gemessen wird
xlsx-column-figure-kind = Was es ist
xlsx-column-figure = Wert
xlsx-column-value = Als Zahl
xlsx-column-unit = Einheit
xlsx-column-group = Nur über
xlsx-column-source = Quelle
xlsx-column-note = Notiz
xlsx-figure-first = zuerst
xlsx-figure-read = abgelesen
xlsx-figure-target = Zielwert

xlsx-label-file = Diese Datei
xlsx-label-session = Workshop
xlsx-label-organisation = Organisation
xlsx-label-purpose = Erstellt für
xlsx-label-benchmark = Bezugsrahmen
xlsx-label-source = Quelle
xlsx-label-version = Fassung
xlsx-label-written = Geschrieben am
xlsx-label-left-out = Mit Absicht weggelassen
xlsx-label-may = Spalten, die geändert werden dürfen
xlsx-label-may-not = Spalten, die so bleiben
xlsx-label-back = Wie sie zurückkommt
xlsx-label-rag = Was die Ampel bedeutet
xlsx-label-long = Lange Texte
xlsx-file = Maßnahmen, Ergebnisse und Belege eines Workshops, geschrieben von charrette. Der Workshop selbst bleibt im Programm; dies ist eine Kopie.
xlsx-back = Das Blatt mit den Maßnahmen ausfüllen, speichern und die Datei an die Stelle senden, die den Workshop führt. Dort heißt es: charrette import --actions FILE --into { $session }
  Das zeigt zuerst jede Änderung und übernimmt alle als einen Schritt, der sich zurücknehmen lässt. Zeilen werden über die letzte Spalte wiedergefunden; Spalten dürfen verschoben oder gelöscht, Zeilen sortiert oder weggelassen werden: Was nicht in der Datei steht, bleibt, wie es ist. Eine geleerte Zelle leert das Feld. Neues wird dem Bisherigen hinzugefügt.
xlsx-long = Eine Tabellenzelle fasst 32.767 Zeichen. Ein längerer Text wird dort abgeschnitten; ganz steht er im Programm und in der JSON-Datei.

## Eine Tabelle, die zurückkommt

back-line = Zeile { $line }: { $why }
back-cell = Zeile { $line }, { $column }: { $why }
back-more = { $count ->
    [one] Eine weitere ist
   *[other] { $count } weitere sind
  } hier nicht aufgeführt.

# Warum eine Zeile wegbleibt.
back-other-session = sie gehört zu einem anderen Workshop ({ $said }).
back-unknown-line = keine Maßnahme dieses Workshops hat die ID { $said }.
back-unknown-number = keine Maßnahme dieses Workshops hat die Nummer { $said }.
back-other-title = sie hat keine ID, und A{ $number } heißt hier „{ $title }“.
back-merged = A{ $number } ist inzwischen Teil von A{ $into }.
back-no-match = sie hat weder ID noch Nummer und passt darum zu keiner Maßnahme. Mit --add-new gilt sie als neue.
back-nothing-named = sie hat keine ID, keine Nummer und keinen Titel.
back-twice = A{ $number } steht dort mehrfach, in den Zeilen { $lines }; keine davon wurde übernommen.
back-final-new = der Workshop ist abgeschlossen und nimmt keine neuen Maßnahmen auf.

# Warum eine Zelle wegbleibt.
back-cut = der Text ist länger, als eine Zelle fasst, sein Ende fehlt in der Datei; bitte im Programm ändern.
back-too-long = sie hat { $length } Zeichen; Platz ist für { $limit }.
back-no-word = sie wurde geleert, aber eine Maßnahme hat hier immer etwas.
back-unknown-word = „{ $said }“ ist keines von diesen: { $known }.
back-no-date = „{ $said }“ wird nicht als Datum verstanden; bitte so schreiben: 2026-04-30.
back-not-here = das wird nicht aus einer Tabelle geändert; es blieb, wie es war.
back-formula = eine Formel ohne ihr Ergebnis, darum bleibt es, wie es war. Die Datei im Tabellenprogramm öffnen und dort speichern, oder den Text selbst schreiben.
back-formula-error = eine Formel, die „{ $said }“ ergibt, darum bleibt es, wie es war. Den Text selbst schreiben.
back-no-title = sie wurde geleert, aber eine Maßnahme braucht einen Titel.
back-news-stay = Neues kommt hinzu, es wird nicht gelöscht.
back-final = der Workshop ist abgeschlossen; nur Status, Ampel, Grund, Ergebnis, Neues und Termine lassen sich noch ändern.
back-final-date = der Workshop ist abgeschlossen; der Termin lässt sich verschieben, nicht streichen.

# Was sonst gesagt wird, bevor jemand zustimmt.
back-unknown-column = Die Spalte „{ $column }“ ist nicht bekannt und wurde übergangen.
back-column-twice = Die Spalte „{ $column }“ steht zweimal da; die erste gilt.
back-month-first = Die Daten der Datei nennen den Monat vor dem Tag (4/30/2026) und wurden so gelesen.
back-new-party = „{ $name }“ ist hier neu und kommt zu den Beteiligten.
back-new-action = „{ $title }“ wird eine neue Maßnahme.

back-left = Nicht übernommen:
back-remarks = Außerdem:
back-nothing = In der Datei war nichts geändert, also wurde nichts übernommen.
back-sure = { $count ->
    [one] Dies für eine Maßnahme
   *[other] Dies für { $count } Maßnahmen
  } als einen Schritt übernehmen, der sich zurücknehmen lässt? [j/N]
back-done = Als ein Schritt übernommen; das Programm kann ihn zurücknehmen. { $count ->
    [one] Eine Maßnahme wurde geändert.
   *[other] { $count } Maßnahmen wurden geändert.
  }
xlsx-peers = Begutachtende
xlsx-interviews = Interviews
xlsx-advice = Empfehlungen
xlsx-column-held-at = Wo
xlsx-column-held-with = Wer (nach Rolle)
xlsx-column-people = Wie viele
xlsx-column-talked-about = Worum es ging
xlsx-column-learned = Erfahren
xlsx-column-advice = In Worten
xlsx-column-answer = Antwort der Stadt
xlsx-column-answer-why = Warum
xlsx-column-advice-actions = Maßnahmen
