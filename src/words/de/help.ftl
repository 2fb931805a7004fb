# What `charrette --help`, `charrette help COMMAND`, the manual page and the completions say. A command's message is
# called after its path (help-trash-put), that of an option or argument has its name behind it (help-trash-put-session);
# what stands below all of them ends in -after. Each is one line, however long; in -after a paragraph is one
# line too, and a line of an example fits in 80 columns: charrette, its words, and two blanks before what they do.

## What stands around them.
help-head-usage = Aufruf
help-head-commands = Befehle
help-head-arguments = Argumente
help-head-options = Optionen
help-head-everywhere = Bei jedem Befehl
help-head-goes-out = Was hinausgeht
help-head-name = Bezeichnung
help-head-synopsis = Übersicht
help-head-description = Beschreibung
help-head-more = Beispiele und Hinweise
help-head-version = Fassung
help-note-default = [Vorgabe: { $value }]
help-note-values = [mögliche Werte: { $values }]
help-note-env = [Umgebungsvariable: { $name }]
help-flag-help = Diese Hilfe zeigen
help-flag-version = Die Fassung zeigen
help-of-commands = Dies zeigen, oder die Hilfe zu einem Befehl

## What stands in the place of what people type: in capitals, one word.
help-value-backup = SICHERUNG
help-value-code = KÜRZEL
help-value-command = BEFEHL
help-value-date = DATUM
help-value-days = TAGE
help-value-edition = AUSGABE
help-value-factor = FAKTOR
help-value-file = DATEI
help-value-folder = ORDNER
help-value-format = FORM
help-value-kind = ART
help-value-name = NAME
help-value-number = NUMMER
help-value-options = OPTIONEN
help-value-organisation = ORGANISATION
help-value-path = PFAD
help-value-person = NAME
help-value-purpose = ZWECK
help-value-report = SEITE
help-value-role = ROLLE
help-value-session = WORKSHOP
help-value-shell = SHELL
help-value-sort = FOLGE
help-value-status = STAND
help-value-title = TITEL
help-value-unit = EINHEIT
help-value-words = WÖRTER
help-value-year = JAHR

## What several commands say alike.
help-same-dates = Ein { help-value-date } wird wie im Programm geschrieben: 2026-04-30, 30.4., +6w, Ende Juni.
help-same-folder = Die Datei, oder ein Ordner für eine Datei mit üblichem Namen; ohne Angabe der Bildschirm, und für Word dieser Ordner
help-same-force = Eine vorhandene Datei überschreiben
help-same-json = Als JSON, eine Liste von Objekten
help-same-output = Die Datei, oder ein vorhandener Ordner für eine Datei mit üblichem Namen; ohne Angabe der Bildschirm, und für Word und Excel dieser Ordner
help-same-page = Die Form: eine Seite als Markdown, HTML, reiner Text oder für Word
help-same-roles = Statt der Namen von Personen stehen Rollen, auch in Texten
help-same-which = Welcher
help-same-yes = Nicht fragen; nötig, wo niemand antworten kann, etwa in einem Skript

## The commands.
help-charrette = Führt einen Workshop durch den Entwicklungsplan einer Stadt, an einem gemeinsamen Bildschirm, und bewahrt jedes Wort
help-charrette-database = Die Workshop-Datei; ohne Angabe charrette.db im Datenordner dieses Systems
help-charrette-theme = Die Farben des Bildschirms: own (die des Terminals), oder für einen dunklen Raum, einen hellen Raum, einen müden Projektor
help-charrette-language = Die Sprache von Bildschirmen, Seiten und dieser Hilfe
help-charrette-config = Die Einstellungsdatei; ohne Angabe config.ron im Einstellungsordner dieses Systems
help-charrette-after =
    Beispiele:
      charrette                 das Programm dort öffnen, wo es verlassen wurde
      charrette demo            einen fertigen Workshop ansehen, nichts bleibt
      charrette new --title "Vielfaltsplan" --organisation Lindhaven
      charrette export latest --format markdown --output plan.md
      charrette export latest --format ron > uebergabe.ron
      charrette import uebergabe.ron

    { help-value-session } ist `latest`, die 8 Zeichen der id oder die ersten davon, oder der ganze Titel.
    `charrette help { help-value-command }` sagt mehr über einen Befehl.

help-demo = Einen fertigen Beispiel-Workshop ansehen; nichts bleibt

help-new = Einen Workshop anlegen und öffnen
help-new-title = Wie der Workshop heißt
help-new-organisation = Die Stadt oder eine andere Organisation
help-new-unit = Die Einheit darin: ein Bezirk, eine Abteilung, ein Netzwerk von Beschäftigten
help-new-purpose = Wofür der Workshop angelegt wird; ohne Angabe für einen Plan, oder wofür die Durchsicht war, die wiederholt wird
help-new-benchmark = Die id eines Bezugsrahmens aus dem Programm, oder eine eigene Datei oder ein eigener Ordner; ohne Angabe der erste, oder der des früheren Workshops
help-new-plan-from = Einen Plan aus dieser abgeschlossenen Selbsteinschätzung oder Begutachtung machen: ihre Einschätzungen, Begründungen und Belege stehen fest
help-new-review-again = Diese Durchsicht wiederholen: was darin stand, erscheint als „damals“ und zählt erst, wenn es bestätigt ist
help-new-factors = Die aufgenommenen Schlüsselfaktoren, nach id oder Nummer; ohne Angabe alle, oder die des früheren Workshops
help-new-minutes = Wie viele Minuten zur Verfügung stehen
help-new-no-open = Nicht öffnen: nur die id ausgeben
help-new-after =
    Beispiele:
      charrette new --title "Vielfaltsplan 2026" --organisation Lindhaven
      charrette new --purpose assessment --factors strategy,public-commitment
      charrette new --benchmark employee-networks --unit "Pflegende im Dienst"
      charrette new --benchmark mein-rahmen/ --no-open

help-resume = Einen Workshop dort öffnen, wo er verlassen wurde
help-resume-session = { help-same-which }

help-list = Die Workshops auflisten, den zuletzt geänderten zuerst
help-list-json = { help-same-json }

help-show = Einen ganzen Workshop als reinen Text ausgeben, für Bildschirmleser und Pipes
help-show-session = { help-same-which }

help-history = Jeden Schritt eines Workshops mit seiner Uhrzeit ausgeben
help-history-session = { help-same-which }

help-actions = Die Maßnahmen aller Workshops auflisten, was zuerst ansteht oben
help-actions-session = Die eines Workshops
help-actions-lead = Die unter einer Federführung; "" für solche, für die noch niemand zuständig ist
help-actions-status = Die mit einem Stand
help-actions-open = Nur die, bei denen noch etwas zu tun ist
help-actions-kind = Schnelle oder langfristige Maßnahmen
help-actions-factor = Die eines Schlüsselfaktors, nach id, Nummer oder Name
help-actions-organisation = Die einer Organisation
help-actions-overdue = Die, deren Tag vorbei ist
help-actions-due-within = Die, die von heute an binnen so vieler Tage fällig sind
help-actions-due-before = Die, die vor einem Tag fällig sind
help-actions-untouched = Die, zu denen seit einem Vierteljahr niemand etwas gesagt hat, in Plänen, die älter sind
help-actions-find = Die mit allen diesen Wörtern oder Wortanfängen in der Maßnahme, der Federführung oder dem Titel des Workshops
help-actions-sort = Wonach die Liste geordnet ist
help-actions-json = { help-same-json }
help-actions-csv = Als CSV
help-actions-for-spreadsheet = CSV, das eine Tabellenkalkulation mit Doppelklick öffnet: als UTF-8 gekennzeichnet, mit Semikolon
help-actions-after =
    Beispiele:
      charrette actions --overdue                      was schon getan sein sollte
      charrette actions --due-within 30 --sort lead    bald fällig, je Zuständigkeit
      charrette actions --lead "Pressestelle" --open   was jemand noch zu tun hat
      charrette actions --csv > massnahmen.csv         alle, als Tabelle

    Groß- und Kleinschreibung und Akzente zählen bei Zuständigen und Organisationen nicht. Was überfällig, binnen einiger Tage fällig oder unberührt ist, ist noch zu tun; mit --status ist es, was diesen Stand hat.
    { help-same-dates }

help-search = Wörter in Titeln, Notizen, Belegen und Maßnahmen aller Workshops finden
help-search-words = Die Wörter; Groß- und Kleinschreibung und Akzente zählen nicht
help-search-json = { help-same-json }

help-export = Den Maßnahmenplan oder den Workshop selbst als Seite oder Datei schreiben
help-export-session = Welcher Workshop
help-export-report = Die Seite: der Maßnahmenplan, die Selbsteinschätzung, das Blatt für Zuständige (ohne --lead je eines, in einen Ordner), damals und jetzt (verglichen mit dem Workshop, aus dem er entstand, oder dem Ausgangsstand), Ergebnisse und Plan nach Pflichten gelesen, eine Seite an private Lieferanten, eine halbe Seite früher Ergebnisse für Beschäftigte und Öffentlichkeit, ein Papier einer Begutachtung, Artikel über erledigte Maßnahmen, oder Arbeitsblätter für Tische, die auf Papier arbeiten; ohne Angabe die Seite, für die der Workshop angelegt ist: bei einer Begutachtung die Selbsteinschätzung, solange die Stadt sich selbst einschätzt, dann das Papier für die Rückmeldung, und der Bericht, sobald das die Phase ist
help-export-factors = Bei Arbeitsblättern: diese Schlüsselfaktoren, nach id oder Nummer; ohne Angabe alle gewählten
help-export-format = Die Form: eine Seite als Markdown, HTML, reiner Text oder für Word; die Maßnahmen als CSV, Excel oder Kalender; die Daten des Workshops als JSON oder RON
help-export-output = { help-same-output }
help-export-force = { help-same-force }
help-export-for-spreadsheet = Bei CSV: mit Semikolon und UTF-8-Kennzeichen, für eine Tabellenkalkulation, die es mit Doppelklick öffnet
help-export-action = Bei Artikeln: der über diese Maßnahme, nach ihrer Nummer; ohne Angabe alle, jeder auf einer eigenen Seite
help-export-without-names = { help-same-roles }; wer eingeschätzt hat, fehlt
help-export-without-notes = Ohne Notizen
help-export-without-evidence = Ohne Belege
help-export-key-factor = Nur dieser Schlüsselfaktor und was dazugehört
help-export-lead = Nur die Maßnahmen unter dieser Federführung und die Schlüsselfaktoren, unter denen sie stehen; beim Blatt für Zuständige: für wen es ist
help-export-organisation = Nur die Maßnahmen, bei denen diese Abteilung oder Organisation zuständig ist oder mitwirkt, und die Schlüsselfaktoren, unter denen sie stehen
help-export-after =
    Beispiele:
      charrette export latest --format markdown            auf den Bildschirm
      charrette export latest --format docx                eine Word-Datei, hierher
      charrette export latest --format xlsx --output .     üblicher Name, hierher
      charrette export latest --format markdown --output plan.md
      charrette export latest --format markdown --without-names --without-notes
      charrette export "Ausgangsstand 2025" --report assessment --format docx
      charrette export latest --report lead-sheet --format docx --output blatt/
      charrette export latest --report lead-sheet --lead Presse --format docx
      charrette export latest --report suppliers --format docx
      charrette export latest --report feedback --format docx
      charrette export latest --report peer-report --format html
      charrette export latest --report article --action A7 --format docx
      charrette export latest --report handout --factors 2,5 --format docx
      charrette export "Vielfaltsplan 2026" --format ron --output uebergabe.ron

    Eine vorhandene Datei bleibt, wie sie ist, außer mit --force.
    Bis ein Workshop abgeschlossen ist, steht ENTWURF auf seiner Seite.
    Was weggelassen ist, sagt die Seite. Ein Name wird in einem Text gefunden, wo er ganz steht, auch als Berg, Anna, A. Berg oder Frau Berg; ein Vorname oder Nachname allein nicht.

help-compare = Zwei Workshops vergleichen, damals und jetzt; mehr als zwei ergeben einen Trend
help-compare-sessions = Der frühere Workshop, und der spätere
help-compare-format = { help-same-page }
help-compare-output = { help-same-output }
help-compare-force = { help-same-force }
help-compare-without-names = { help-same-roles }; wer eingeschätzt hat, fehlt
help-compare-without-notes = Ohne Notizen
help-compare-without-evidence = Ohne Belege
help-compare-after =
    Beispiele:
      charrette compare "Plan 2025" latest                   auf den Bildschirm
      charrette compare "Plan 2025" latest --format docx     eine Word-Datei
      charrette compare "Plan 2024" "Plan 2025" latest       drei: der Trend

    Der erste ist, was damals war, der zweite, was jetzt ist. Dieselben zwei Workshops ergeben immer dieselbe Seite.

help-report = Den Jahresbericht über alle Workshops schreiben: Herausforderungen, Ziele, Maßnahmen, Ergebnisse und was fehlt
help-report-from = Der erste Tag: 2026-01-01, oder wie man ihn sagt
help-report-to = Der letzte Tag
help-report-organisation = Nur diese Organisation und ihre Einheiten; ohne Angabe alle
help-report-format = { help-same-page }
help-report-output = { help-same-folder }
help-report-force = { help-same-force }
help-report-without-names = { help-same-roles }
help-report-after =
    Beispiele:
      charrette report --from 2026-01-01 --to 2026-12-31
      charrette report --from 2026-01-01 --to 2026-12-31 --format docx
      charrette report --from 2026-01-01 --to 2026-12-31 --organisation Lindhaven

    Berichtet wird, was die Workshops des Zeitraums enthalten, und was aus früheren darin erledigt oder fällig war. Workshops anderer Einheiten kommen dazu, indem importiert wird, was sie als RON exportiert haben. Was fehlt, wird genannt: Einheiten, die berichten müssen und es nicht getan haben (charrette units), Herausforderungen ohne Maßnahme, Ziele, für die niemand einsteht, Maßnahmen ohne Ergebnis.

help-units = Die Einheiten von Organisationen, und welche davon jedes Jahr berichten müssen
help-units-organisation = Nur diese Organisation; nötig, wo es eine Einheit desselben Namens in mehreren gibt
help-units-after =
    Beispiele:
      charrette units                       die Einheiten, untergeordnete eingerückt
      charrette units add "Bezirk Nord" --organisation Lindhaven --owes
      charrette units add "Bücherei" --under "Bezirk Nord"
      charrette units owes "Bücherei" yes

    Eine Einheit heißt, wie ihre Workshops sie nennen; wo zwei gleich heißen, mit dem, wozu sie gehört: "Bezirk Nord / Bücherei".

help-units-list = Die Einheiten auflisten, untergeordnete eingerückt
help-units-list-json = { help-same-json }

help-units-add = Eine Einheit hinzufügen
help-units-add-name = Wie sie heißt
help-units-add-under = Die Einheit, zu der sie gehört
help-units-add-owes = Sie muss jedes Jahr berichten

help-units-rename = Einer Einheit einen anderen Namen geben; ihre Workshops behalten den Namen, den sie nennen
help-units-rename-unit = Die Einheit
help-units-rename-name = Wie sie von jetzt an heißt

help-units-move = Eine Einheit, und was darunter ist, einer anderen unterordnen; ohne Angabe direkt ihrer Organisation
help-units-move-unit = Die Einheit
help-units-move-under = Die Einheit, zu der sie von jetzt an gehört

help-units-owes = Angeben, ob eine Einheit jedes Jahr berichten muss
help-units-owes-unit = Die Einheit
help-units-owes-owes = Ob sie es muss

help-units-remove = Eine Einheit, und was darunter ist, herausnehmen; ihre Workshops bleiben. Fragt vorher
help-units-remove-unit = Die Einheit
help-units-remove-yes = { help-same-yes }

help-side-by-side = Die Workshops mehrerer Einheiten mit demselben Bezugsrahmen nebeneinanderstellen; keine Rangfolge
help-side-by-side-sessions = Die Workshops, zwei oder mehr
help-side-by-side-benchmark = Stattdessen: alle Workshops, die mit diesem Bezugsrahmen angelegt sind
help-side-by-side-organisation = Nur die dieser Stadt oder anderen Organisation
help-side-by-side-from = Nur die, die an diesem Tag oder später tagten
help-side-by-side-to = Nur die, die an diesem Tag oder früher tagten
help-side-by-side-format = { help-same-page }
help-side-by-side-output = { help-same-output }
help-side-by-side-force = { help-same-force }
help-side-by-side-without-names = { help-same-roles }
help-side-by-side-after =
    Beispiele:
      charrette side-by-side --benchmark employee-networks
      charrette side-by-side --benchmark employee-networks --format docx
      charrette side-by-side --benchmark systematic-equality --from 2026-01-01
      charrette side-by-side "Pflegende 2026" "Junge Beschäftigte 2026"

    Die Einheiten stehen in der Reihenfolge ihrer Namen; nichts wird zusammengezählt. Zwei Einheiten eines Namens werden durch Titel und Datum ihrer Workshops unterschieden. { help-same-dates }

help-import = Einen Workshop übernehmen, den jemand als RON übergeben hat, oder eine ausgefüllte Tabelle von Maßnahmen
help-import-file = Die Datei
help-import-as-copy = Als eigenen Workshop behalten, was auch schon da ist
help-import-actions = Übernehmen, was in einer exportierten Tabelle von Maßnahmen geändert wurde
help-import-into = Der Workshop, zu dem die Maßnahmen gehören
help-import-add-new = Zeilen ohne id und Nummer als neue Maßnahmen übernehmen
help-import-as-peer-findings = Nur übernehmen, was die Begutachtenden gefunden haben, in diesen Workshop der Stadt
help-import-yes = { help-same-yes }
help-import-after =
    Beispiele:
      charrette import uebergabe.ron
      charrette import --actions plan.xlsx --into latest        zeigt es und fragt
      charrette import --actions plan.csv --into latest --yes   ohne zu fragen
      charrette import peers.ron --as-peer-findings latest      nur ihre Ergebnisse

    Ein Workshop, der schon da ist: setzt die Datei ihn fort, wird das Abweichende gezeigt und als ein Schritt übernommen, den das Programm zurücknehmen kann; gingen beide weiter, bleiben beide.
    Eine Tabelle von Maßnahmen ist eine, die als CSV oder Excel exportiert und geändert wurde: ihre Zeilen werden an der letzten Spalte wiedererkannt. Was sie nicht enthält, bleibt, wie es ist.
    Von den Begutachtenden wird nur das Ihre übernommen: Ergebnisse, Gespräche mit dem Erfahrenen, Schlussfolgerungen und Empfehlungen, und wer sie sind. Es muss derselbe Workshop sein, mit demselben Bezugsrahmen in derselben Ausgabe.

help-benchmark = Die Bezugsrahmen: auflisten, lesen, einen eigenen schreiben und prüfen

help-benchmark-list = Die Bezugsrahmen auflisten: die aus dem Programm, und eigene neben der Workshop-Datei

help-benchmark-show = Einen Bezugsrahmen ausgeben
help-benchmark-show-benchmark = Seine id, oder eine eigene Datei oder ein eigener Ordner
help-benchmark-show-ron = Als RON in einer Datei: ein Anfang für einen eigenen

help-benchmark-handout = Die Arbeitsblätter eines Bezugsrahmens ausgeben: eines je Schlüsselfaktor, für Tische, die auf Papier arbeiten
help-benchmark-handout-benchmark = Die id des Bezugsrahmens, oder eine eigene Datei oder ein eigener Ordner
help-benchmark-handout-factors = Nur diese Schlüsselfaktoren, nach id oder Nummer
help-benchmark-handout-format = { help-same-page }
help-benchmark-handout-output = { help-same-folder }
help-benchmark-handout-force = { help-same-force }
help-benchmark-handout-after =
    Beispiele:
      charrette benchmark handout integrating-cities --format html --output a.html
      charrette benchmark handout integrating-cities --factors 2,5 --format docx
      charrette --language nb benchmark handout integrating-cities --format docx

    Für einen Workshop schreibt sie `charrette export { help-value-session } --report handout`, mit Titel und Datum.

help-benchmark-check = Einen eigenen Bezugsrahmen prüfen: jeder Fehler mit Datei, Zeile und Spalte
help-benchmark-check-path = Eine Datei, ein Ordner mit benchmark.ron und factors/, oder ein Ordner mit mehreren

help-benchmark-template = Einen Anfang für einen eigenen Bezugsrahmen ausgeben

help-benchmark-move = Einen Workshop auf eine andere Ausgabe seines Bezugsrahmens umstellen; zeigt, was neu, anders formuliert und zurückgezogen ist, und fragt vorher
help-benchmark-move-session = Welcher Workshop
help-benchmark-move-to = Die Ausgabe: eine Datei, ein Ordner, eine id, oder ID@{ help-value-edition }
help-benchmark-move-yes = { help-same-yes }

help-practices = Die Bibliothek guter Praxis: nach Thema, Land und Jahr auflisten, lesen, Eigenes hinzufügen
help-practices-topic = Zu einem Thema
help-practices-country = Aus einem Land
help-practices-year = Aus einem Jahr; "" für solche ohne Jahresangabe
help-practices-find = Mit allen diesen Wörtern irgendwo darin
help-practices-json = { help-same-json }
help-practices-after =
    Beispiele:
      charrette practices                       alle, je eine Zeile
      charrette practices --topic arbeit --country norwegen
      charrette practices --year ""             die ohne Jahresangabe
      charrette practices show oslo-equality-data
      charrette practices template > unsere.ron
      charrette practices add unsere.ron

    In der Bibliothek sind die Beispiele guter Praxis aus dem Programm, die Beispiele aller Bezugsrahmen, die Artikel, die Workshops darin behalten, und eigene, im Ordner practices neben der Workshop-Datei.
    Groß- und Kleinschreibung und Akzente zählen nicht; von Thema und Land genügt ein Teil.

help-practices-show = Eine Praxis ausgeben
help-practices-show-practice = Ihre id, wie die Liste sie zeigt

help-practices-add = Eine eigene Praxis in die Bibliothek stellen; jeder Fehler mit Zeile und Spalte
help-practices-add-file = Eine Datei, die wie `practices template` beginnt

help-practices-template = Einen Anfang für eine eigene Praxis ausgeben

help-practices-topics = Die Themen auflisten, mit der Anzahl zu jedem

help-language = Die Sprachen: auflisten, die Texte einer anderen prüfen

help-language-list = Die Sprachen des Programms auflisten

help-language-check = Die Texte einer Sprache gegen die englischen prüfen: was fehlt, unbekannt oder nicht lesbar ist
help-language-check-path = Ein Ordner mit .ftl-Dateien, oder eine solche Datei

help-language-template = Alle englischen Texte ausgeben, ein Anfang für eine andere Sprache

help-backup = Eine in sich stimmige Kopie der Workshop-Datei schreiben
help-backup-file = Die neue Datei

help-restore = Die Sicherungen auflisten, oder eine an die Stelle der Workshop-Datei setzen; fragt vorher
help-restore-backup = Der Tag einer Sicherung, `latest`, oder eine Datei; ohne Angabe werden die Sicherungen aufgelistet
help-restore-yes = { help-same-yes }
help-restore-after =
    Beispiele:
      charrette restore                 die Sicherungen auflisten, mit Inhalt
      charrette restore 2026-03-12      den Inhalt zeigen, fragen, einsetzen
      charrette restore latest --yes    ohne zu fragen

    Eine Sicherung entsteht beim ersten Start eines Tages, neben der Workshop-Datei; die letzten vierzehn bleiben.
    Auch was durch eine Sicherung ersetzt wird, bleibt und lässt sich wieder einsetzen.

help-check = Prüfen, ob die Workshop-Datei in Ordnung ist; aus einer beschädigten retten, was lesbar ist
help-check-salvage = Das Lesbare in diese neue Datei schreiben und sagen, was nicht lesbar ist; die beschädigte bleibt, wie sie ist
help-check-after =
    Beispiele:
      charrette check                       sagt, welcher Workshop wo beschädigt ist
      charrette check --salvage saved.db    rettet das Lesbare in eine neue Datei
      charrette --database saved.db         öffnet sie

help-forget = Den Namen einer Person durch eine Rolle ersetzen, in jedem Workshop, seinem Verlauf und den Sicherungen; fragt vorher
help-forget-person = Der ganze Name
help-forget-role = Was an die Stelle des Namens tritt; ohne Angabe die Rolle, die jeder Workshop kennt
help-forget-session = Nur in diesem Workshop
help-forget-due = Die Personen vorschlagen, deren letzter Workshop länger her ist, als forget_after_years in der Einstellungsdatei sagt
help-forget-yes = { help-same-yes }
help-forget-after =
    Beispiele:
      charrette forget "Anna Berg"       sagen, wo der Name steht, und fragen
      charrette forget "Anna Berg" --role Planung --yes
      charrette forget --due             die Namen, die lange genug bewahrt wurden

    Gefunden wird der ganze Name, groß oder klein geschrieben, auch als Berg, Anna, A. Berg oder Frau Berg; ein Vorname oder Nachname allein nicht. Er wird in Einträgen, Verlauf, Entwürfen, Papierkorb, Suchverzeichnis und Sicherungen ersetzt, und das lässt sich nicht zurücknehmen. Was exportiert oder anderswohin kopiert wurde, ist außer Reichweite.

help-trash = Die gelöschten Workshops

help-trash-list = Die gelöschten Workshops auflisten
help-trash-list-json = { help-same-json }

help-trash-put = Einen Workshop löschen: er lässt sich zurückholen, bis der Papierkorb geleert wird
help-trash-put-session = { help-same-which }

help-trash-restore = Einen gelöschten Workshop zurückholen
help-trash-restore-session = { help-same-which }

help-trash-empty = Endgültig löschen, was im Papierkorb ist; fragt vorher
help-trash-empty-yes = { help-same-yes }

help-config = Jede Einstellung mit ihrer Vorgabe ausgeben, als Datei für den Anfang; sagt, wohin sie gehört

help-completions = Vervollständigungen für eine Shell ausgeben
help-completions-shell = Die Shell

help-man = Die Handbuchseite ausgeben

## A call that is not understood: what is wrong, why, and what can be said instead.
help-usage = Aufruf: { $usage }
    Mehr: `{ $help }`
call-unknown = { $said } wird hier nicht verstanden.
call-unknown-why = Keine Option heißt so, und an dieser Stelle ist kein Wort vorgesehen.
call-unknown-todo = { help-usage }
call-unknown-similar = { $said } wird hier nicht verstanden.
call-unknown-similar-why = Eine solche Option gibt es nicht; gemeint ist vielleicht { $similar }.
call-unknown-similar-todo = { help-usage }
call-dashes = { $said } wird hier nicht verstanden.
call-dashes-why = Eine solche Option gibt es nicht. Wörter, die mit einem Strich beginnen und keine Option sind, stehen hinter --, wie in `-- { $said }`.
call-dashes-todo = { help-usage }
call-command = Einen Befehl { $said } gibt es nicht.
call-command-why = Die Befehle hier sind { $known }.
call-command-todo = { help-usage }
call-command-similar = Einen Befehl { $said } gibt es nicht; gemeint ist vielleicht { $similar }.
call-command-similar-why = Die Befehle hier sind { $known }.
call-command-similar-todo = { help-usage }
call-command-missing = Hinter `{ $called }` fehlt ein Befehl.
call-command-missing-why = Möglich sind { $known }.
call-command-missing-todo = { help-usage }
call-value = { $option } kann nicht „{ $said }“ sein.
call-value-why = Möglich ist eines davon: { $known }.
call-value-todo = { help-usage }
call-value-missing = Hinter { $option } fehlt etwas.
call-value-missing-why = Es ist kein Schalter: was gemeint ist, steht dahinter.
call-value-missing-todo = { help-usage }
call-value-missing-known = Hinter { $option } fehlt etwas.
call-value-missing-known-why = Möglich ist eines davon: { $known }.
call-value-missing-known-todo = { help-usage }
call-number = { $option } kann nicht „{ $said }“ sein.
call-number-why = Es ist eine ganze Zahl von { $least } bis { $most }.
call-number-todo = { help-usage }
call-missing = { $count ->
    [one] Etwas fehlt: { $missing }
   *[other] Mehreres fehlt: { $missing }
  }
call-missing-why = Ohne das weiß der Befehl nicht, was zu tun ist.
call-missing-todo = { help-usage }
call-conflict = { $option } und { $others } gehen nicht zusammen.
call-conflict-why = Das eine schließt das andere aus.
call-conflict-todo = { help-usage }
call-twice = { $option } steht mehr als einmal da.
call-twice-why = Es kann nur eines sein.
call-twice-todo = { help-usage }
call-few = { $option } braucht mindestens { $least }.
call-few-why = { $count ->
    [one] Angegeben ist eines.
   *[other] Angegeben sind { $count }.
  }
call-few-todo = { help-usage }
call-switch = Hinter { $option } darf nichts stehen.
call-switch-why = Es ist ein Schalter: er ist da oder nicht. Für „{ $said }“ ist kein Platz.
call-switch-todo = { help-usage }
call-letters = Der Aufruf lässt sich nicht lesen.
call-letters-why = Er enthält Bytes, die keine Buchstaben in UTF-8 sind.
call-letters-todo = { help-usage }
call-unclear = Der Aufruf wird nicht verstanden.
call-unclear-why = Seine Wörter passen nicht zusammen.
call-unclear-todo = { help-usage }
