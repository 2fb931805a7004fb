# Was die Befehle ausgeben.

no-title = (noch kein Titel)
list-empty = In { $file } ist kein Workshop. `charrette new` beginnt einen; `charrette demo` zeigt einen fertigen.
list-no-file = Die Datei { $file } gibt es noch nicht; `charrette new` legt sie an. `charrette demo` zeigt einen fertigen Workshop.
list-judged = { $judged } von { $scope } eingeschätzt
list-open = { $open } offen
list-title = { $title } · { $organisation }
actions-none = In { $file } ist noch keine Maßnahme.
actions-none-fit = Keine Maßnahme in { $file } passt dazu.
search-nothing = Nichts gefunden für { $words }.


backup-done = Eine Kopie aller Workshops ist in { $file }
check-whole = Alles ist in Ordnung: { $sessions ->
    [one] ein Workshop
   *[other] { $sessions } Workshops
  }, { $steps ->
    [one] ein Schritt
   *[other] { $steps } Schritte
  }.
check-sound = Workshops ohne Schaden: { $count } von { $of }.
check-faults = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
  } gefunden. Nichts wurde geändert. Entweder eine Sicherung an die Stelle der Datei setzen: `charrette restore` zeigt sie.
  Oder das Lesbare in eine neue Datei schreiben: `charrette check --salvage saved.db`
salvage-done = { $saved ->
    [one] Ein Workshop ist
   *[other] { $saved } Workshops sind
  } in { $file }, { $whole ->
    [0] keiner davon
    [one] einer davon
   *[other] { $whole } davon
  } genau wie zuvor. Die beschädigte Datei blieb, wie sie war.
  Ansehen: `charrette --database "{ $file }"`

restore-none = In { $folder } ist noch keine Sicherung. Die erste entsteht beim ersten Start eines Tages, sobald es einen Workshop gibt.
restore-counted = { $sessions ->
    [one] ein Workshop
   *[other] { $sessions } Workshops
  }, zuletzt geändert { $newest }
restore-counted-none = kein Workshop
restore-damaged-row = nicht ganz lesbar
restore-how = `charrette restore` mit einem Namen aus der ersten Spalte zeigt, was darin ist, und fragt nach.
restore-inside = In der Sicherung { $name }: { $what }
restore-there = Jetzt in der Datei: { $what }
restore-gone = wäre weg: { $title } ({ $id }), geändert { $changed }
restore-older = wäre älter als jetzt: { $title } ({ $id }), geändert { $changed }
restore-unreadable = Was jetzt in der Datei ist, lässt sich nicht lesen. Es wird beiseitegelegt, nicht gelöscht.
restore-sure = Die Sicherung an die Stelle der Datei setzen? Vom jetzigen Stand entsteht zuerst eine Kopie. [j/N]
restore-not = Nichts wurde geändert.
restore-done = Die Sicherung ist eingesetzt.
restore-copy = Was vorher da war, ist in { $file }

trash-nothing = Der Papierkorb ist leer.
trash-put = { $id } ist im Papierkorb; `charrette trash restore { $id }` holt den Workshop zurück.
trash-restored = { $id } ist wieder bei den Workshops.
trash-sure = { $count ->
    [one] Ein Workshop ist im Papierkorb. Ihn
   *[other] { $count } Workshops sind im Papierkorb. Sie
  } endgültig löschen? Nur eine frühere Sicherung bringt Gelöschtes zurück. [j/N]
# Die Antworten, die Ja bedeuten, klein geschrieben, mit Leerzeichen dazwischen.
trash-yes = j ja y yes
trash-kept = Nichts wurde gelöscht.
trash-emptied = { $count ->
    [0] Der Papierkorb war leer.
    [one] Ein Workshop endgültig gelöscht.
   *[other] { $count } Workshops endgültig gelöscht.
  }

## Eine Person vergessen

forget-persons = Eine Person dieses Namens nimmt teil an:
forget-namesakes = Eine Abteilung oder Rolle heißt auch so und behält ihren Namen, in:
forget-listed = { $title } ({ $id }): dort wird { $role } stehen
forget-listed-trash = { $title } ({ $id }, im Papierkorb): dort wird { $role } stehen
forget-namesake = { $title } ({ $id })
forget-unlisted = Kein Workshop führt eine Person dieses Namens; er steht in Texten.
forget-database = { $count ->
    [0] Die Workshops enthalten den Namen nicht, aber in Resten ihrer Datei ist er noch zu lesen: Die Datei wird neu geschrieben.
    [one] Der Name steht in den Workshops an einer Stelle ({ $what }).
   *[other] Der Name steht in den Workshops an { $count } Stellen ({ $what }).
  }
forget-not-in-database = Die Workshops enthalten den Namen nicht.
forget-records = { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
  }
forget-steps = { $count ->
    [one] ein Schritt im Verlauf
   *[other] { $count } Schritte im Verlauf
  }
forget-drafts = { $count ->
    [one] ein Text, der geschrieben, aber nicht übernommen wurde
   *[other] { $count } Texte, die geschrieben, aber nicht übernommen wurden
  }
forget-places = { $count ->
    [one] eine Stelle, an der eine Gruppe war
   *[other] { $count } Stellen, an denen eine Gruppe war
  }
forget-trashed = { $count } davon im Papierkorb
forget-rewritten = { $file }: { $count ->
    [0] Reste; wird neu geschrieben
    [one] eine Stelle; wird neu geschrieben
   *[other] { $count } Stellen; wird neu geschrieben
  }
forget-deleted = { $file }: nicht lesbar, enthält aber den Namen; wird gelöscht
forget-unreadable = { $file }: nicht lesbar; der Name wurde darin nicht gefunden, sie bleibt
forget-benchmarks = { $count ->
    [one] Der Text eines Bezugsrahmens enthält den Namen; er wird
   *[other] Die Texte von { $count } Bezugsrahmen enthalten den Namen; sie werden
  } nicht geändert.
forget-sure = Den Namen überall ersetzen? Nichts bringt ihn zurück. [j/N]
forget-not = Nichts wurde geändert.
forget-done = Der Name ist ersetzt, die Workshop-Datei neu geschrieben.
forget-done-copies = Aus den Dateien neben den Workshops ist der Name weg:
forget-was-rewritten = { $file }: neu geschrieben
forget-was-deleted = { $file }: gelöscht
forget-elsewhere = Seiten, Dateien und Sicherungen, die anderswohin geschrieben wurden, enthalten den Namen noch; charrette weiß nicht, wo sie sind.
forget-due-none = { $years ->
    [one] Kein Name wird länger als ein Jahr aufbewahrt.
   *[other] Kein Name wird länger als { $years } Jahre aufbewahrt.
  }
forget-due = { $years ->
    [one] Seit mehr als einem Jahr haben an nichts teilgenommen:
   *[other] Seit mehr als { $years } Jahren haben an nichts teilgenommen:
  }
forget-due-person = { $name }: zuletzt am { $date }, in { $sessions ->
    [one] einem Workshop
   *[other] { $sessions } Workshops
  }
forget-due-how = `charrette forget "NAME"` ersetzt einen davon durch eine Rolle.
forget-due-check = { $count ->
    [one] Ein Name wird
   *[other] { $count } Namen werden
  } länger aufbewahrt, als forget_after_years sagt: charrette forget --due.

export-done = Geschrieben nach { $file }

benchmark-counts = { $factors ->
    [one] ein Schlüsselfaktor
   *[other] { $factors } Schlüsselfaktoren
  }, { $questions ->
    [one] eine Leitfrage
   *[other] { $questions } Leitfragen
  } ({ $closed } geschlossen, { $open } offen), { $examples ->
    [one] ein Beispiel
   *[other] { $examples } Beispiele
  }, { $context ->
    [one] eine Rahmenbedingung
   *[other] { $context } Rahmenbedingungen
  }{ $duties ->
    [0] {""}
    [one] , eine Pflicht
   *[other] , { $duties } Pflichten
  }
benchmark-sound = { $id } { $edition }: keine Fehler. { $counts }
benchmark-faulty = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
  } in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
  }
benchmark-title = { $title }, Ausgabe { $edition }
benchmark-factor = { $number }  { $name }  [{ $id }]
benchmark-why = Warum es zählt: { $why }
benchmark-how = Wie es geht: { $how }
benchmark-roles = Rollen: { $roles }
benchmark-duties = Pflichten: { $duties }
benchmark-charter = Pflichten: { $title }
benchmark-duty = { $name }: { $text }
benchmark-duty-served = Schlüsselfaktoren, die ihr dienen: { $factors }
benchmark-duty-unserved = Kein Schlüsselfaktor dieses Bezugsrahmens dient ihr.
benchmark-question-closed = { $text } (ja oder nein)
benchmark-question-open = { $text }
benchmark-example = { $city }, { $country }: { $did }
benchmark-example-year = { $city }, { $country }, { $year }: { $did }
benchmark-context = Was es von außen erschwert
benchmark-references = Zum Weiterlesen
benchmark-reference = { $title }: { $place }

import-new = { $id }  { $title }: übernommen.
import-copy = { $id }  { $title }: als Kopie übernommen.
import-nothing-new = { $id }  { $title }: In der Datei ist nichts Neues.
import-continues = { $id }  { $title }: Die Datei führt fort, was hier ist. Die Unterschiede oben wurden als ein Schritt übernommen; das Programm kann ihn zurücknehmen.
import-both = { $id }  { $title }: Beide gingen seit der Trennung weiter, darum bleiben beide; dies ist der aus der Datei.
import-ours = { $id }  { $title }: der hier war, unverändert.
import-refused = Die Datei wurde nicht übernommen:

# Was ein Import ändert.
difference-new = + { $kind } { $name }
difference-gone = - { $kind } { $name }
difference-altered = ~ { $kind } { $name }: { $fields }
difference-field = { $field } { $old } -> { $new }
difference-nothing = (nichts)
difference-yes = ja
difference-no = nein

field-action = Maßnahme
field-aim = wozu
field-because = Grund
field-benchmark = Bezugsrahmen
field-by = von
field-came_from = entstanden aus
field-close = Minuten für den Abschluss
field-date = Datum
field-detail = Einzelheiten
field-dots = Punkte
field-dots_stack = mehrere Punkte auf eine Maßnahme
field-due = Termin
field-due_was = Termin zuvor
field-edition = Ausgabe
field-effort = Aufwand
field-end = Ende
field-evidence = Beleg
field-example = Beispiel
field-facilitates = moderiert
field-factor = Schlüsselfaktor
field-finalised = abgeschlossen
field-finder = wer es klärt
field-follow_up = Dranbleiben
field-ground_rules = Regeln
field-heard = welche Betroffenen gehört wurden
field-host = was die Stadt meinte
field-host_reason = warum die Stadt das meinte
field-horizon = Monate einer schnellen Maßnahme
field-impact = Wirkung
field-in_place = vorhanden
field-judgement = Einschätzung
field-kind = Art
field-language = Sprache
field-lead = zuständig
field-made = erstellt
field-measure = Erfolgskriterium
field-merged_into = zusammengelegt in
field-minority = andere Sicht
field-minutes = Minuten
field-name = Name
field-named = mit Namen
field-needs_decision = braucht einen Beschluss
field-next_review = nächste Durchsicht
field-not_in_place = nicht vorhanden
field-number = Nummer
field-objective = Ziel
field-objective_due = Termin des Ziels
field-opening = Minuten für die Eröffnung
field-organisation = Organisation
field-outcome = Ergebnis
field-owner = Planverantwortung
field-partly = teilweise vorhanden
field-party = Beteiligte
field-pause = Minuten für die Pause
field-people = Personen im Raum
field-place = Ort
field-priorities = Minuten für die Prioritäten
field-purpose = Zweck
field-question = Frage
field-rank = Platz in der Liste
field-reason = Begründung
field-reopened = wieder geöffnet
field-resources = Ressourcen
field-role = Rolle
field-said_by = gesagt von
field-said_yes = Zusage
field-scope = ausgewählte Schlüsselfaktoren
field-shortlisted = auf der Auswahlliste
field-side = Seite
field-sitting = Sitzung
field-spent = genutzte Sekunden
field-share = Anteil der Minuten
field-earlier = in früheren Sitzungen genutzt
field-stands = bleibt, wie es ist
field-start = Anfang
field-state = Zustand
field-status = Status
field-summary = Kurzfassung
field-supporting = Mitwirkung
field-target = wozu es gehört
field-rag = Ampel
field-completed = erledigt am
field-text = Text
field-title = Titel
field-turn = Reihe
field-unit = Stelle
field-version = Fassung
field-why = warum es stehen bleiben darf
field-with = zusammen mit
field-is_baseline = Ausgangswert
field-basis = Nutzung des früheren Workshops
field-base = früherer Workshop
field-base_title = Titel des früheren Workshops
field-base_purpose = Zweck des früheren Workshops
field-base_date = Datum des früheren Workshops
field-base_version = Fassung des früheren Workshops
field-base_edition = Ausgabe des früheren Workshops
field-stage = Phase
field-self_assessed = Selbsteinschätzung abgeschlossen
field-visited = Besuch
field-visited_until = letzter Tag des Besuchs
field-concluded = Schlüsse gezogen
field-fed_back = Rückmeldung
field-reported = Bericht
field-wording = Wortlaut der Ausgabe
field-part = Rolle in der Begutachtung
field-interview = Interview
field-by_peers = von Begutachtenden eingebracht
field-strengths = Stärken
field-improvements = was besser werden kann
field-reach = wer es ändern kann
field-provides = wer es leistet
field-providers = die es leisten
field-argues = setzt sich dafür ein
field-shape = Form
field-city = Stadt
field-country = Land
field-year = Jahr
field-topics = Themen
field-stimulus = Anlass
field-process = Vorgehen
field-reference = Hauptquelle
field-concept = Idee
field-foundation = Grundlage
field-progress = Stand
field-kept = in der Sammlung
field-table = Tisch
field-practice = gute Praxis
field-practice_title = gute Praxis von anderswo
field-overall_plan = Gesamtplan
field-for_suppliers = Lieferanten erfahren davon
field-fate = was aus der Maßnahme wird
field-answer = Antwort
field-context = Rahmenbedingung
field-indicator = Kennzahl
field-source = Quelle
field-group = Gruppe
field-of = was sie misst
field-baseline = Ausgangswert
field-baseline_date = Datum des Ausgangswerts
field-target_date = Datum des Zielwerts
field-value = Wert

## Die Einstellungsdatei

config-head = Einstellungen von charrette, jede mit ihrem Vorgabewert. Was fehlt, ist wie hier; ein Wort auf der Befehlszeile geht vor.
config-about-palette = Die Farben des Bildschirms: own (die des Terminals), dark, light, contrast.
config-about-language = Die Sprache von Bildschirmen und Seiten.
config-about-mouse = Ob Klicks und das Mausrad wirken. Dann wird Text mit gehaltenem Shift markiert.
config-about-horizon = Eine schnelle Maßnahme ist binnen so vieler Monate fällig: 1 bis 120. Gilt für neue Workshops.
config-about-dots = Punkte, die jede Person auf Maßnahmen setzen darf: 1 bis 100. Gilt für neue Workshops.
config-about-minutes = Minuten einer Sitzung, mit Pause: bis 10000; 0, wenn jeder Raum seine eigenen angibt. Gilt für neue Workshops.
config-about-forget-after-years = Jahre, nach denen vorgeschlagen wird, den Namen einer beteiligten Person zu vergessen: 1 bis 100; 0 für nie.
config-is-there = Dies wird aus { $file } gelesen; die Datei ist da.
config-is-missing = Dies gehört in { $file }; die Datei gibt es noch nicht.
config-no-place = Dieses System nennt keinen Ordner für Einstellungen; mit --config FILE eine Datei nennen.

language-broken = das lässt sich nicht als Meldung lesen. Eine Meldung ist ein Name, ein Gleichheitszeichen und ihr Text; Folgezeilen sind eingerückt.
language-unknown = keine Meldung heißt { $name }: niemand würde sie je sehen.
language-twice = { $name } steht hier zum zweiten Mal: nur die erste wird benutzt.
language-leaves-out = { $name } lässt { $arguments } weg, der englische Text hat es.
language-invents = { $name } hat { $arguments }, das Programm gibt es ihr nicht.
language-lacks = { $name } fehlt: an ihrer Stelle steht der englische Text.
language-complete = { $code }  { $name }: vollständig
language-incomplete = { $code }  { $name }: { $count } von { $all } Meldungen fehlen und erscheinen auf Englisch
language-fine = { $count ->
    [one] Kein Fehler in einer Datei: Alle Meldungen sind da.
   *[other] Kein Fehler in { $count } Dateien: Alle Meldungen sind da.
}
language-faults = { $count ->
    [one] Ein Fehler.
   *[other] { $count } Fehler.
}
