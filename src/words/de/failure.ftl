# Probleme: KEY sagt, was geschah, KEY-why warum, KEY-todo was zu tun ist.

# Dateien von Bezugsrahmen.
benchmark-unreadable = Der Bezugsrahmen „{ $path }“ lässt sich nicht lesen.
benchmark-unreadable-why = Das System sagt: { $reason }.
benchmark-unreadable-todo = Pfad und Leserechte prüfen, dann noch einmal versuchen.
benchmark-none-here = In „{ $path }“ ist kein Bezugsrahmen.
benchmark-none-here-why = Der Ordner enthält weder eine benchmark.ron noch andere .ron-Dateien noch Ordner mit einer.
benchmark-none-here-todo = Eine .ron-Datei nennen, oder einen Ordner mit benchmark.ron und daneben factors/ mit einer Datei je Schlüsselfaktor.
benchmark-too-large = Das ist zu groß für einen Bezugsrahmen.
benchmark-too-large-why = Mit „{ $path }“ übersteigt er { $megabytes } Megabyte; ein langer Bezugsrahmen hat ein Zehntel davon.
benchmark-too-large-todo = Prüfen, ob der Pfad die gemeinte Datei nennt.
benchmark-several = „{ $path }“ enthält { $count } Bezugsrahmen.
benchmark-several-why = Ein Workshop hat genau einen.
benchmark-several-todo = Die Datei oder den Ordner des gemeinten nennen.
benchmark-faults = Der Bezugsrahmen „{ $path }“ hat { $count ->
    [one] einen Fehler
   *[other] { $count } Fehler
  } und wurde nicht geöffnet.
benchmark-faults-why = { $first }: { $what }.
benchmark-faults-todo = `charrette benchmark check` mit demselben Pfad nennt jeden Fehler mit seiner Stelle; beheben und noch einmal versuchen.
## Die Datenbank: öffnen

store-no-folder = Die Datei für die Workshops lässt sich nicht anlegen.
store-no-folder-why = Ihr Platz ist { $file }, und das System sagt: { $detail }.
store-no-folder-todo = Mit --database FILE eine Datei in einem eigenen Ordner nennen.

store-is-folder = Dies ist ein Ordner, keine Workshop-Datei.
store-is-folder-why = { $file } ist ein Ordner.
store-is-folder-todo = Mit --database die Datei darin nennen, zum Beispiel { $file }/charrette.db.

store-unreadable = Die Workshop-Datei lässt sich nicht öffnen.
store-unreadable-why = Das System lässt dieses Programm { $file } nicht öffnen: { $detail }.
store-unreadable-todo = Um das Recht bitten, die Datei zu lesen und zu ändern, oder mit --database eine andere nennen.

store-read-only = Die Workshop-Datei darf nicht geändert werden.
store-read-only-why = { $file } lässt sich lesen, aber nicht beschreiben.
store-read-only-todo = Um das Schreibrecht bitten, oder die Datei in einen eigenen Ordner kopieren und die Kopie mit --database öffnen.

store-not-a-database = Diese Datei enthält keine Workshops.
store-not-a-database-why = { $file } ist eine andere Art Datei, oder ihr Anfang wurde überschrieben.
store-not-a-database-todo = Mit --database eine andere Datei nennen. Falls Ihre Workshops darin waren: `charrette restore` zeigt die Sicherungen.

store-empty = Diese Datei ist leer.
store-empty-why = In { $file } ist nichts, nicht einmal ein beschädigter Workshop.
store-empty-todo = Falls Ihre Workshops darin waren: `charrette restore` zeigt die Sicherungen.

store-log-alone = Die Workshop-Datei ist weg, aber ihre Begleitdatei ist noch da.
store-log-alone-why = Neben { $file } liegt das Protokoll der letzten Schritte, das zu ihr gehört; eine neue Datei an ihrer Stelle würde sie verlieren.
store-log-alone-todo = Die Datei von dort, wohin sie verschoben wurde, wieder daneben legen. Ist sie verloren: `charrette restore` zeigt die Sicherungen und legt das Protokoll beiseite.

store-foreign = Diese Datei gehört zu einem anderen Programm.
store-foreign-why = { $file } ist eine Datenbank, aber keine von diesem Programm.
store-foreign-todo = Nichts darin wurde geändert. Mit --database eine andere Datei nennen.

store-altered = Ein anderes Programm hat die Tabellen dieser Datei geändert.
store-altered-why = { $file } hat eine Tabelle oder einen Index, den dieses Programm anders anlegt: { $detail }.
store-altered-todo = Sie wurde nicht benutzt, und nichts darin wurde geändert. Eine Sicherung nehmen, oder um die Workshops als RON bitten.

store-newer = Eine neuere Version dieses Programms hat die Datei übernommen.
store-newer-why = { $file } hat die Form { $found }; diese Version kennt Formen bis { $known }.
store-newer-todo = Die neuere Version installieren. Nichts wurde geändert.

store-damaged = Die Workshop-Datei ist beschädigt.
store-damaged-why = Etwas in { $file } lässt sich nicht lesen: { $detail }.
store-damaged-todo = Nichts wurde geändert. `charrette check` sagt, was beschädigt ist, `charrette check --salvage saved.db` schreibt das Lesbare in eine neue Datei, `charrette restore` setzt eine Sicherung an ihre Stelle.

store-network = An diesem Ort lassen sich Workshops nicht sicher aufbewahren.
store-network-why = { $file } liegt auf einem Laufwerk, das Dateien nicht sperren kann, wie manche Netzlaufwerke: { $detail }.
store-network-todo = Die Datei auf einem Datenträger dieses Rechners halten und mit --database nennen. Kopien können mit dem Befehl backup aufs Netzlaufwerk.

store-no-copy = Bevor eine neue Version die Datei übernimmt, wird sie kopiert, und das gelang nicht.
store-no-copy-why = Die Kopie soll neben { $file } stehen.
store-no-copy-todo = Platz schaffen oder das Schreibrecht für den Ordner beschaffen, dann neu starten. Nichts wurde geändert.

## Die Datenbank: benutzen

store-locked = Ein anderes Programm schreibt gerade in die Workshop-Datei.
store-locked-why = { $file } war zwei Sekunden lang belegt.
store-locked-todo = Nichts ist verloren. Noch einmal versuchen; bleibt es so, andere Programme schließen, die die Datei benutzen.

store-full = Der Datenträger ist voll.
store-full-why = Für { $file } ist kein Platz mehr.
store-full-todo = Nichts Gesichertes ist verloren. Platz schaffen und noch einmal versuchen.

store-disk = Der Datenträger hat es nicht angenommen.
store-disk-why = Das System meldet ein Problem mit { $file }: { $detail }.
store-disk-todo = Nichts Gesichertes ist verloren. Datenträger oder Kabel prüfen und noch einmal versuchen; bald eine Sicherung anlegen.

store-trouble = Die Workshops ließen sich nicht lesen oder schreiben.
store-trouble-why = Was von { $file } zurückkam, war unerwartet: { $detail }.
store-trouble-todo = Nichts Gesichertes ist verloren. Das Programm schließen, neu starten und es noch einmal versuchen.

store-session-missing = Diesen Workshop gibt es hier nicht mehr.
store-session-missing-why = Er ist nicht in { $file }. Vielleicht hat ein anderes Programm ihn gelöscht.
store-session-missing-todo = Zur Liste der Workshops gehen und einen anderen wählen.

store-record-unreadable = Ein Teil dieses Workshops lässt sich nicht lesen.
store-record-unreadable-why = Ein Eintrag ({ $kind }) enthält etwas, das diese Version nicht kennt: { $detail }.
store-record-unreadable-todo = Den Workshop mit der neuesten Version dieses Programms öffnen.

store-benchmark-unreadable = Der Bezugsrahmen dieses Workshops lässt sich nicht lesen.
store-benchmark-unreadable-why = Sein Text in { $file } ist beschädigt oder aus einer späteren Version: { $detail }.
store-benchmark-unreadable-todo = Den Workshop mit der neuesten Version dieses Programms öffnen, oder eine Sicherung an die Stelle der Datei setzen.

## Ein Schritt, der nicht gelang

store-conflict = Dies wurde inzwischen geändert und darum nicht gesichert.
store-conflict-why = Derselbe Eintrag wurde in einem anderen Fenster geändert. Jetzt steht dort: „{ $stored }“
store-conflict-todo = Noch einmal tun, dann gilt Ihr Text. Oder den anderen lassen: Ctrl-c im Feld legt Ihren Text zurück.

store-undo-conflict = Dies lässt sich nicht mehr so zurücknehmen, wie es war.
store-undo-conflict-why = Was es änderte, wurde seither wieder geändert. Jetzt steht dort: „{ $stored }“
store-undo-conflict-todo = Nichts wurde geändert. Soll das Ältere gelten, bitte von Hand ändern.

store-dangling = Danach würde etwas auf einen Eintrag zeigen, den es nicht mehr gibt.
store-dangling-why = Ein Eintrag benutzt noch, was entfernt wurde, oder bekam etwas, das anderswo gerade entfernt wurde.
store-dangling-todo = Nichts wurde geändert. Die Einträge ansehen, die es benutzen, und dort etwas anderes wählen.

store-number-taken = Zwei Einträge hätten dieselbe Nummer.
store-number-taken-why = Eine mitgebrachte Nummer gehört hier schon zu einem anderen Eintrag.
store-number-taken-todo = Nichts wurde geändert. Stattdessen als Kopie übernehmen.

store-not-next = Dies lässt sich jetzt nicht zurücknehmen.
store-not-next-why = Nur das zuletzt in diesem Fenster Getane lässt sich zurücknehmen, und das ist es nicht.
store-not-next-todo = Zuerst zurücknehmen, was danach kam.

store-step-unreadable = Dieser Schritt lässt sich hier nicht zurücknehmen.
store-step-unreadable-why = Er stammt aus einer späteren Version des Programms.
store-step-unreadable-todo = Ihn mit der neuesten Version zurücknehmen.

## Workshops, die jemand nennt

no-sessions = Es gibt noch keinen Workshop.
no-sessions-why = In { $file } ist nichts gesichert.
no-sessions-todo = Einen beginnen: charrette new. Oder mit --database eine andere Datei nennen.

session-not-found = Es gibt keinen Workshop „{ $session }“.
session-not-found-why = Das ist weder der Anfang einer ID noch der ganze Titel eines Workshops in { $file }.
session-not-found-todo = Alle Workshops: charrette list. Gelöschte: charrette trash list.

session-ambiguous = „{ $session }“ kann mehrere Workshops meinen.
session-ambiguous-why = Es passen:
    { $candidates }
session-ambiguous-todo = Einen davon mit seiner ID nennen.

choice-no-factor = Es gibt keinen Schlüsselfaktor „{ $factor }“.
choice-no-factor-why = Das ist weder ID noch Nummer eines Schlüsselfaktors. Der Workshop hat aufgenommen:
    { $candidates }
choice-no-factor-todo = Einen davon mit Nummer oder ID nennen.

choice-factor-not-taken-up = Der Workshop hat den Schlüsselfaktor { $factor } nicht aufgenommen.
choice-factor-not-taken-up-why = Aufgenommen sind:
    { $candidates }
choice-factor-not-taken-up-todo = Einen davon mit Nummer oder ID nennen.

choice-no-lead = Niemand mit dem Namen „{ $name }“ ist für eine Maßnahme zuständig.
choice-no-lead-why = In diesem Workshop sind zuständig:
    { $candidates }
choice-no-lead-todo = Einen Namen davon nennen; ein Teil genügt.

choice-no-organisation = Es gibt keine Abteilung oder Organisation „{ $name }“.
choice-no-organisation-why = In diesem Workshop gibt es:
    { $candidates }
choice-no-organisation-todo = Eine davon nennen; ein Teil des Namens genügt.

## Eine Person vergessen

forget-no-name = Das ist kein Name, nach dem sich suchen lässt.
forget-no-name-why = Er muss mindestens zwei Buchstaben haben.
forget-no-name-todo = Den ganzen Namen schreiben, wie er in der Liste der Beteiligten steht: charrette forget "Anna Berg".

forget-others = Die Workshop-Datei ist in Gebrauch.
forget-others-why = Ein anderes Programm hat { $file } offen; es würde den Namen wieder schreiben.
forget-others-todo = Nichts wurde geändert. Die anderen Fenster schließen, dann noch einmal versuchen.

forget-damaged = Aus einer beschädigten Datei lässt sich der Name nicht entfernen.
forget-damaged-why = { $file } ist nicht ganz; wo der Name steht, lässt sich nicht sagen.
forget-damaged-todo = Nichts wurde geändert. `charrette check` sagt, was beschädigt ist, `charrette restore` setzt eine Sicherung an ihre Stelle.

forget-not-done = Der Name ließ sich nicht entfernen.
forget-not-done-why = Das System sagt zu { $file }: { $detail }.
forget-not-done-todo = Nichts wurde geändert. Es braucht Platz für je eine weitere Kopie der Datei und jeder Sicherung, und das Schreibrecht dort. Dann noch einmal versuchen.

forget-nobody = Der Name „{ $name }“ steht nirgends.
forget-nobody-why = Kein Workshop, kein Entwurf und keine Sicherung von { $file } enthält ihn.{ $near ->
    [none] {""}
   *[other] {" "}Ähnliche Namen: { $near }.
  }
forget-nobody-todo = Den ganzen Namen schreiben, wie er in der Liste der Beteiligten steht.

forget-role-is-name = Die Rolle nennt wieder den Namen.
forget-role-is-name-why = „{ $role }“ stünde überall, wo jetzt der Name steht.
forget-role-is-name-todo = Eine Rolle wählen, die niemanden nennt, etwa: --role "Leitung der Abteilung".

forget-needs-yes = Nichts wurde geändert.
forget-needs-yes-why = Es gibt kein Terminal zum Nachfragen, und Vergessen lässt sich nicht zurücknehmen.
forget-needs-yes-todo = Ist diese Person gemeint, --yes hinzufügen.

forget-half = Einige Dateien enthalten den Namen noch.
forget-half-why = Das System ließ sie nicht schreiben oder löschen:
    { $files }
forget-half-todo = Alles andere ist getan. Das Schreibrecht dort beschaffen, dann denselben Befehl noch einmal.

forget-no-years = Es ist nicht festgelegt, wie viele Jahre Namen bleiben.
forget-no-years-why = forget_after_years in der Einstellungsdatei ist 0, das heißt für immer.
forget-no-years-todo = Festlegen: `charrette config` gibt die Datei aus und sagt, wohin sie gehört.

## Sichern und prüfen

backup-exists = Eine Datei dieses Namens gibt es schon.
backup-exists-why = { $file } würde überschrieben.
backup-exists-todo = Einen anderen Namen für die Sicherung wählen.

backup-failed = Die Sicherung wurde nicht geschrieben.
backup-failed-why = Das System lässt { $file } nicht schreiben: { $detail }.
backup-failed-todo = Einen anderen Ordner mit genug Platz wählen. Es blieb nichts zurück.

backup-of-day = Die heutige Sicherung wurde nicht angelegt.
backup-of-day-why = { $detail }
backup-of-day-todo = Ihre Arbeit wird wie immer gesichert. Platz neben { $file } schaffen; `charrette backup FILE` schreibt eine Kopie anderswohin.

backup-stopped = Die Sicherung wurde abgebrochen.
backup-stopped-why = Das Programm wurde beendet.
backup-stopped-todo = Der nächste Start holt sie nach.

restore-not-found = Es gibt keine Sicherung „{ $backup }“.
restore-not-found-why = Sie steht nicht in der Liste der Sicherungen von { $file } und ist auch keine Datei.
restore-not-found-todo = Alle ansehen: charrette restore.

restore-damaged = Diese Sicherung ist beschädigt.
restore-damaged-why = { $file } ist nicht ganz und wurde darum nicht eingesetzt.
restore-damaged-todo = Eine andere wählen: charrette restore. Oder das Lesbare retten: charrette check --salvage, mit --database für die Sicherung.

restore-others = Die Workshop-Datei ist in Gebrauch.
restore-others-why = Ein anderes Programm hat { $file } offen; es würde seinen Stand über die Sicherung schreiben.
restore-others-todo = Nichts wurde geändert. Die anderen Fenster schließen, dann noch einmal versuchen.

restore-not-done = Die Sicherung ließ sich nicht einsetzen.
restore-not-done-why = Das System sagt zu { $file }: { $detail }.
restore-not-done-todo = Nichts ist gelöscht: Was da war, ist an seinem Platz oder im Ordner der Sicherungen. Platz oder das Schreibrecht dort schaffen, dann noch einmal versuchen.

restore-needs-yes = Nichts wurde geändert.
restore-needs-yes-why = Es gibt kein Terminal zum Nachfragen.
restore-needs-yes-todo = Ist diese Sicherung gemeint, --yes hinzufügen.

salvage-nothing = Kein Workshop ließ sich retten.
salvage-nothing-why = In { $file } ist nichts von einem Workshop lesbar.
salvage-nothing-todo = Es entstand keine neue Datei. `charrette restore` zeigt die Sicherungen.

check-file = Die Buchführung in der Datei ist beschädigt, aber jeder Workshop ist lesbar.
check-beginning = Der Teil der Datei, der sagt, wo alles steht, ist beschädigt; das Programm kann sie nicht öffnen. Die Workshops darin sind trotzdem lesbar.
check-words = Der Suchindex ist beschädigt; jeder Workshop ist lesbar.
check-strays = { $count ->
    [one] Ein Rest gehört
   *[other] { $count } Reste gehören
  } zu keinem bekannten Workshop.
check-reference = { $count ->
    [one] Ein Eintrag ({ $from }) zeigt auf etwas ({ $to }), das nicht da ist.
   *[other] { $count } Einträge ({ $from }) zeigen auf etwas ({ $to }), das nicht da ist.
}
check-history = Workshop { $session } „{ $title }“: { $count ->
    [0] Anfang oder Ende des Verlaufs fehlt.
   *[other] { $count } von { $of } Schritten des Verlaufs sind nicht lesbar.
  }
check-kind = Workshop { $session } „{ $title }“: { $count ->
    [0] nicht jeder Eintrag einer Art ({ $kind }) ist lesbar.
    [one] ein Eintrag ({ $kind }) ist nicht lesbar.
   *[other] { $count } Einträge ({ $kind }) sind nicht lesbar.
  }
check-step = Workshop { $session } „{ $title }“: Schritt { $step } stammt aus einer späteren Version.
check-rows = Workshop { $session } „{ $title }“: { $count ->
    [one] ein Eintrag ({ $kind }) ist
   *[other] { $count } Einträge ({ $kind }) sind
  } anders, als der Verlauf sagt.
check-shelf = Workshop { $session } „{ $title }“: seine Zeile in der Liste der Workshops ist beschädigt oder veraltet.
check-benchmark = Workshop { $session } „{ $title }“: sein Bezugsrahmen lässt sich nicht lesen.

salvage-from-history = Workshop { $session } „{ $title }“: { $count ->
    [one] ein Eintrag ({ $kind })
   *[other] { $count } Einträge ({ $kind })
  } nicht lesbar, aus dem Verlauf zurückgeholt. Nichts davon ist verloren.
salvage-differs = Workshop { $session } „{ $title }“: { $count ->
    [one] ein Eintrag ({ $kind }) sagt
   *[other] { $count } Einträge ({ $kind }) sagen
  } etwas anderes als der Verlauf. Was in den Einträgen steht, bleibt als letzter Schritt; wird er zurückgenommen, gilt, was der Verlauf sagt.
salvage-one-step = Workshop { $session } „{ $title }“: der Verlauf ist beschädigt ({ $count } von { $of } Schritten sind nicht lesbar). Der jetzige Stand bleibt, als ein einziger Schritt; frühere Schritte lassen sich nicht mehr zurücknehmen.
salvage-unread = Workshop { $session } „{ $title }“: nicht lesbar und darum weggelassen: { $count ->
    [0] vielleicht einige Einträge ({ $kind })
    [one] ein Eintrag ({ $kind })
   *[other] { $count } Einträge ({ $kind })
  }.
salvage-loosened = Workshop { $session } „{ $title }“: { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
  } mit Verweis auf etwas Unlesbares, wie bei einer Maßnahme auf ihre Zuständigen; bitte durchsehen.
salvage-stand-in = Workshop { $session } „{ $title }“: die Texte des Bezugsrahmens waren nicht lesbar; an ihrer Stelle stehen die Kurznamen der Schlüsselfaktoren und Fragen.
salvage-lost = Workshop { $session } „{ $title }“: ließ sich nicht retten.
salvage-strays = Ohne bekannten Workshop und darum weggelassen: { $count ->
    [one] ein Rest
   *[other] { $count } Reste
  }.

## Auf dem Bildschirm

no-terminal = Hier kann das Programm nicht zeichnen.
no-terminal-why = Es gibt kein Terminal, oder es ist weg: { $error }.
no-terminal-pipe = die Ausgabe geht in eine Pipe oder Datei
no-terminal-todo = In einem Terminalfenster starten. Für Pipes und Bildschirmleser gibt es `charrette list` und `charrette show`.
edition-of-another = „{ $other }“ ist ein anderer Bezugsrahmen.
edition-of-another-why = Der Workshop entstand mit { $title } ({ $id }); dieser hat die ID { $other_id }.
edition-of-another-todo = Eine Ausgabe von { $id } nennen, oder mit charrette new --benchmark einen neuen Workshop beginnen.
edition-is-the-same = Der Workshop hat genau diesen Text schon.
edition-is-the-same-why = Seine Ausgabe { $edition } von { $title } und die genannte unterscheiden sich in nichts.
edition-is-the-same-todo = Eine andere Ausgabe nennen, oder die Datei ändern und ihre Ausgabe erhöhen.
edition-session-final = Der Workshop ist abgeschlossen, als Fassung { $version }.
edition-session-final-why = Was eine abgeschlossene Fassung sagt, ändert sich nicht nachträglich.
edition-session-final-todo = Zuerst wieder öffnen (v im Abschluss), oder einen neuen Workshop daraus machen.
edition-needs-yes = Nichts wurde geändert.
edition-needs-yes-why = Vor dem Umstellen wird gefragt, und hier kann niemand antworten.
edition-needs-yes-todo = Die Liste oben ansehen, dann dasselbe noch einmal mit --yes.
edition-text-gone = Der Text der Ausgabe { $edition } ist nicht mehr in dieser Datei.
edition-text-gone-why = Dieser Schritt würde zu ihr zurückführen, und ohne sie kann niemand lesen, worum es im Workshop geht.
edition-text-gone-todo = Den Workshop mit charrette benchmark move auf eine Datei umstellen, die diese Ausgabe hat.
figure-not-understood = „{ $text }“ wird nicht als Zahl verstanden.
figure-not-understood-why = Darin steht keine Zahl, oder mehr als eine: von 10 bis 20 lässt sich keine Linie zeichnen.
figure-not-understood-todo = Eine einzige Zahl schreiben, zum Beispiel 12,5 oder 1 234 oder 12 %. Ein Wort davor, etwa „rund“, der Tag und was sonst zu sagen ist, können dabeistehen. Esc legt den Text zurück.
figure-and-more = Hier steht mehr als eine Zahl: „{ $text }“.
figure-and-more-why = Ein erster Wert und ein Zielwert bestehen aus Zahl, Einheit und Tag. Mehr wird dort nicht gespeichert.
figure-and-more-todo = Nur die Zahl schreiben. Woher sie stammt, gehört unter Quelle. Esc legt den Text zurück.

figure-two-meanings = „{ $text }“ kann zwei Zahlen bedeuten.
figure-two-meanings-why = Punkt oder Komma vor drei Ziffern trennt in manchen Ländern Tausender, in anderen Dezimalstellen.
figure-two-meanings-todo = Tausender ohne Zeichen schreiben (1234 oder 1 234), oder Dezimalstellen mit einer Ziffer mehr (1,2340). Esc legt den Text zurück.

date-not-understood = Das Datum „{ $text }“ wird nicht verstanden.
date-not-understood-why = Es ist in keiner bekannten Form geschrieben.
date-not-understood-todo = 30.4. oder 2026-04-30 schreiben, oder +6w, oder Ende Juni. Esc legt den Text zurück.

call-date = Das Datum „{ $text }“ wird nicht verstanden.
call-date-why = Es ist in keiner bekannten Form geschrieben, oder der Kalender hat keinen solchen Tag.
call-date-todo = 2026-04-30 schreiben, oder 30.4., oder +6w, oder "Ende Juni".

date-no-such-day = Den Tag „{ $text }“ gibt es nicht.
date-no-such-day-why = Der Kalender hat keinen solchen Tag.
date-no-such-day-todo = Im Kalender nachsehen und einen anderen Tag schreiben. Esc legt den Text zurück.

hours-not-understood = Die Uhrzeit „{ $text }“ wird nicht verstanden.
hours-not-understood-why = Erwartet sind Anfang und Ende.
hours-not-understood-todo = So schreiben: 13:00-16:00. Esc legt den Text zurück.

minutes-not-understood = „{ $text }“ ist keine Zahl von Minuten.
minutes-not-understood-why = Erwartet ist eine ganze Zahl von 1 bis 6000.
minutes-not-understood-todo = Zum Beispiel 180 schreiben, oder gar nichts. Esc legt den Text zurück.

not-applicable-needs-reason = „Entfällt“ braucht eine Begründung.
not-applicable-needs-reason-why = Wer den Plan später liest, wird fragen, warum dieser Schlüsselfaktor die Stadt nicht betrifft.
not-applicable-needs-reason-todo = Die Begründung schreiben, oder mit Esc im leeren Feld die Einschätzung lassen, wie sie war.

action-needs-title = Die Maßnahme hat noch keine Worte.
action-needs-title-why = Ein Plan kann nur zeigen, was aufgeschrieben ist.
action-needs-title-todo = Schreiben, was getan wird, am besten mit einem Verb.

text-too-long = Der Text ist zu lang für dieses Feld.
text-too-long-why = Eine Zeile fasst 300 Zeichen, eine Notiz etwa 100.000. Vom Bisherigen wurde nichts geändert.
text-too-long-todo = Ein kürzeres Stück einfügen.

scope-is-empty = Mindestens ein Schlüsselfaktor muss ausgewählt sein.
scope-is-empty-why = Ohne einen gibt es nichts durchzugehen.
scope-is-empty-todo = Einen mit Space ankreuzen.

record-gone = Das gibt es nicht mehr.
record-gone-why = Es wurde inzwischen entfernt, hier oder in einem anderen Fenster.
record-gone-todo = Ihr Text steht noch im Feld: kopieren, dann Esc drücken.

found-out-of-scope = Das Gefundene gehört zu einem nicht ausgewählten Schlüsselfaktor.
found-out-of-scope-why = Der Rundgang zeigt nur die ausgewählten Schlüsselfaktoren.
found-out-of-scope-todo = Mit s die Einrichtung öffnen und diesen Schlüsselfaktor ankreuzen.

## Die Befehlszeile

fell-over = Das Programm ist über einen eigenen Fehler gestolpert.
fell-over-why = Es kam an eine Stelle, an die es nie kommen sollte; welche, steht unten.
fell-over-todo = Gesichertes ist sicher, und was gerade geschrieben wurde, ist aufbewahrt. Bitte das Programm neu starten; wer es betreut, braucht die Zeile unten.

no-data-folder = Es gibt keinen Platz für Ihre Workshops.
no-data-folder-why = Dieses System sagt nicht, wo Ihr persönlicher Ordner ist.
no-data-folder-todo = Mit --database FILE eine Datei dafür nennen.

database-missing = Es gibt keine Datei „{ $file }“.
database-missing-why = Sie gilt als Workshop-Datei, und dieser Befehl arbeitet nur mit dem, was da ist.
database-missing-todo = Den Namen prüfen. `charrette --database FILE new` legt eine neue Datei an.

trash-needs-yes = { $count ->
    [one] Ein Workshop würde
   *[other] { $count } Workshops würden
  } endgültig gelöscht; darum geschah nichts.
trash-needs-yes-why = Nur eine frühere Sicherung bringt Gelöschtes zurück, und es gibt kein Terminal zum Nachfragen.
trash-needs-yes-todo = Ansehen, was wegfiele: charrette trash list. Darf alles weg, --yes hinzufügen: charrette trash empty --yes.

trash-altered = Nichts wurde gelöscht.
trash-altered-why = Der Papierkorb wurde während der Frage anderswo geändert; jetzt enthält er { $count ->
    [0] nichts
    [one] einen Workshop
   *[other] { $count } Workshops
  }.
trash-altered-todo = Ansehen, charrette trash list, dann noch einmal leeren.

no-language = Für die Sprache „{ $code }“ gibt es noch keine Texte.
no-language-why = Diese Version spricht: { $known }.
no-language-todo = --language mit einer davon angeben, oder sie als language in die Einstellungsdatei schreiben. `charrette language template` gibt die Texte aus, um eine weitere hinzuzufügen.
language-unreadable = Die Texte lassen sich nicht lesen.
language-unreadable-why = { $file }: { $reason }
language-unreadable-todo = Einen Ordner mit Dateien nennen, die auf .ftl enden, oder eine solche Datei, in UTF-8 geschrieben.

# Die Einstellungsdatei.
config-unreadable = Die Einstellungen lassen sich nicht lesen.
config-unreadable-why = Die Datei ist { $file }, und das System sagt: { $reason }.
config-unreadable-todo = Mit --config FILE eine andere nennen; `charrette config` gibt eine zum Anfangen aus.
config-too-big = Dies ist keine Einstellungsdatei.
config-too-big-why = { $file } hat mehr als { $limit } Kilobyte.
config-too-big-todo = Mit --config FILE eine andere nennen; `charrette config` gibt eine zum Anfangen aus.
config-not-text = Dies ist keine Einstellungsdatei.
config-not-text-why = { $file } enthält etwas, das kein Text ist.
config-not-text-todo = Als reinen Text (UTF-8) speichern, oder mit --config FILE eine andere nennen.
config-unknown = Es gibt keine Einstellung „{ $found }“.
config-unknown-why = Sie steht bei { $file }:{ $line }:{ $column }.
config-unknown-todo = Die Zeile entfernen, oder eine von diesen schreiben: { $known }. `charrette config` erklärt jede.
config-unknown-word = Die Einstellungen kennen das Wort „{ $found }“ nicht.
config-unknown-word-why = Es steht bei { $file }:{ $line }:{ $column }.
config-unknown-word-todo = Eines von diesen schreiben: { $known }.
config-twice = Eine Einstellung steht zweimal da: { $found }.
config-twice-why = Die zweite steht bei { $file }:{ $line }:{ $column }.
config-twice-todo = Eine der beiden entfernen.
config-out-of-range = Eine Zahl in den Einstellungen ist zu klein oder zu groß: { $number }.
config-out-of-range-why = Sie steht bei { $file }:{ $line }:{ $column }; möglich ist dort { $least } bis { $most }.
config-out-of-range-todo = Eine Zahl von { $least } bis { $most } schreiben.
config-not-read = Die Einstellungen werden nicht verstanden.
config-not-read-why = Bei { $file }:{ $line }:{ $column } heißt es beim Lesen: { $said }.
config-not-read-todo = Diese Stelle beheben; `charrette config` gibt eine richtige Datei aus.

stdout-failed = Das Gewünschte ließ sich nicht ausgeben.
stdout-failed-why = Das System sagt: { $reason }.
stdout-failed-todo = Prüfen, wohin die Ausgabe geht, zum Beispiel ob der Datenträger voll ist.

demo-failed = Der Beispiel-Workshop ließ sich nicht öffnen.
demo-failed-why = Er kommt in den Ordner des Systems für vorübergehende Dateien: { $reason }.
demo-failed-todo = Dort Platz schaffen, oder TMPDIR auf einen anderen Ordner setzen.

benchmark-unknown = Es gibt keinen Bezugsrahmen „{ $id }“.
benchmark-unknown-why = Er ist weder mitgeliefert ({ $known }) noch eine vorhandene Datei oder ein Ordner.
benchmark-unknown-todo = `charrette benchmark list` ansehen, oder den Pfad prüfen.

factor-unknown = Es gibt in diesem Bezugsrahmen keinen Schlüsselfaktor „{ $id }“.
factor-unknown-why = Er hat: { $known }.
factor-unknown-todo = Schlüsselfaktoren mit diesen IDs oder ihren Nummern nennen, durch Kommas getrennt.

too-long = Zu lang: { $field }.
too-long-why = Es sind { $count } Zeichen; { $most } passen.
too-long-todo = Kürzer fassen.

import-unreadable = Die Datei „{ $file }“ lässt sich nicht lesen.
import-unreadable-why = Das System sagt: { $reason }.
import-unreadable-todo = Namen und Leserechte prüfen, dann noch einmal versuchen.

# Exportierte Dateien.
folder-not-shown = Der Ordner „{ $folder }“ ließ sich nicht zeigen.
folder-not-shown-why = Das System hat kein Programm dafür, oder es startet nicht.
folder-not-shown-todo = Die Datei ist geschrieben; den Ordner von Hand öffnen.
done-in-future = Der Tag wurde nicht übernommen.
done-in-future-why = Der { $date } liegt noch in der Zukunft.
done-in-future-todo = Den Tag eingeben, an dem es erledigt wurde; für künftige Tage gibt es die nächste Durchsicht.
export-exists = „{ $path }“ wurde nicht geschrieben.
export-exists-why = Eine Datei dieses Namens gibt es schon; sie blieb, wie sie war.
export-exists-todo = Einen anderen Namen wählen, oder mit --force ersetzen.
export-is-a-folder = „{ $path }“ wurde nicht geschrieben.
export-is-a-folder-why = Das ist der Name eines Ordners.
export-is-a-folder-todo = Den Namen der Datei dahinter ergänzen.
export-is-no-file = „{ $path }“ wurde nicht geschrieben.
export-is-no-file-why = Das ist ein Gerät oder etwas anderes, keine gewöhnliche Datei.
export-is-no-file-todo = Den Namen einer Datei wählen.
export-no-folder = „{ $path }“ wurde nicht geschrieben.
export-no-folder-why = Es gibt keinen Ordner „{ $folder }“.
export-no-folder-todo = Zuerst den Ordner anlegen, oder einen vorhandenen wählen.
export-not-allowed = „{ $path }“ wurde nicht geschrieben.
export-not-allowed-why = In den Ordner „{ $folder }“ dürfen Sie nicht schreiben.
export-not-allowed-todo = Einen eigenen Ordner wählen, etwa den mit Ihren Dokumenten.
export-no-space = „{ $path }“ wurde nicht geschrieben.
export-no-space-why = Der Datenträger ist voll.
export-no-space-todo = Platz schaffen oder einen anderen Datenträger wählen; der Workshop selbst ist sicher.
export-bad-name = „{ $path }“ wurde nicht geschrieben.
export-bad-name-why = Der Name ist zu lang oder hat Zeichen, die dieser Datenträger nicht annimmt.
export-bad-name-todo = Einen kürzeren, einfacheren Namen wählen.
export-not-saved = „{ $path }“ wurde nicht geschrieben.
export-not-saved-why = Der Datenträger meldet: { $said }.
export-not-saved-todo = Noch einmal versuchen oder einen anderen Ordner wählen; der Workshop selbst ist sicher.
export-force-nothing = Nichts wurde ersetzt.
export-force-nothing-why = --force gilt für Dateien; ohne --output geht dies auf den Bildschirm.
export-force-nothing-todo = Die Datei mit --output nennen, oder --force weglassen.
export-sheet-is-a-page = Als { $format } gibt es kein Blatt für Zuständige.
export-sheet-is-a-page-why = Ein solches Blatt ist eine Seite, und { $format } enthält Daten.
export-sheet-is-a-page-todo = Eine Seite wählen: --format docx, html, markdown oder text.
export-duties-is-a-page = Die Ansicht nach Pflichten gibt es nicht als { $format }.
export-duties-is-a-page-why = Ergebnisse und Plan nach Pflichten sind eine Seite, und { $format } enthält Daten.
export-duties-is-a-page-todo = Eine Seite wählen: --format docx, html, markdown oder text.

export-handout-is-a-page = Arbeitsblätter gibt es nicht als { $format }.
export-handout-is-a-page-why = Arbeitsblätter sind Seiten zum Drucken, und { $format } enthält Daten.
export-handout-is-a-page-todo = Eine Seite wählen: --format docx, html, markdown oder text.

export-factors-of-handouts = Nur Arbeitsblätter werden mit --factors gewählt.
export-factors-of-handouts-why = Jede andere Seite enthält alle gewählten Schlüsselfaktoren oder den, den --key-factor nennt.
export-factors-of-handouts-todo = --report handout ergänzen oder --key-factor verwenden.

sheet-needs-table = Niemand hat gesagt, von wem das Blatt ist.
sheet-needs-table-why = Blätter unterscheiden sich durch Tisch oder Gruppe; ohne das könnte eines unbemerkt zweimal eingegeben werden.
sheet-needs-table-todo = Tisch oder Gruppe in die erste Zeile schreiben. Alles Eingegebene ist noch da.

sheet-no-count = „{ $text }“ ist keine Anzahl von Karten ({ $judgement }).
sheet-no-count-why = Karten werden in ganzen Zahlen bis 999 gezählt.
sheet-no-count-todo = Die Zahl berichtigen; eine leere Zeile zählt als keine. Alles Eingegebene ist noch da.

sheet-no-kind = „{ $text }“ ist keine Art von Beleg, in der Zeile „{ $line }“.
sheet-no-kind-why = Hinter dem ersten Strichpunkt steht die Art: { $kinds }.
sheet-no-kind-todo = Eine davon schreiben oder weglassen. Alles Eingegebene ist noch da.

sheet-names-kept = Zu { $factor } lassen sich keine Zahlen zählen: Die Karten sind dort mit Namen gespeichert.
sheet-names-kept-why = Die Zahlen eines Tisches haben keine Namen; zusammengezählt könnte niemand mehr sagen, wer was meint.
sheet-names-kept-todo = Die Zahlen dieses Blattes leer lassen und den Rest übernehmen, oder erst neue Karten ohne Namen zeigen (v).
export-which-lead = Nichts wurde geschrieben.
export-which-lead-why = Ein Blatt für Zuständige gehört zu einem Namen, und keiner wurde genannt. Es gibt: { $leads }
export-which-lead-todo = Mit --lead einen nennen, oder für alle je ein Blatt in einen Ordner schreiben: --output FOLDER, den es schon geben muss.
export-no-leads = Nichts wurde geschrieben.
export-no-leads-why = Noch hat keine Maßnahme dieses Workshops Zuständige.
export-no-leads-todo = Zuerst im Plan Zuständige nennen, oder den Plan selbst exportieren.
party-not-found = In diesem Workshop gibt es kein „{ $name }“.
party-not-found-why = Das ist weder ein Teil eines Namens noch der Anfang einer ID. Es gibt:
    { $candidates }
party-not-found-todo = Eines davon nennen; ein Teil des Namens genügt, Großschreibung und Akzente zählen nicht.
party-ambiguous = „{ $name }“ kann mehrere meinen.
party-ambiguous-why = Es passen:
    { $candidates }
party-ambiguous-todo = Den ganzen Namen schreiben, oder die davor stehende ID.
export-page-not-written = Die Seite ließ sich nicht schreiben.
export-page-not-written-why = Beim Schreiben hieß es: { $said }.
export-page-not-written-todo = Stattdessen als Markdown oder Text exportieren; der Workshop selbst ist sicher.
export-not-written = Der Workshop ließ sich in dieser Form nicht schreiben.
export-not-written-why = Beim Schreiben hieß es: { $said }.
export-not-written-todo = Stattdessen die Seite exportieren und die Datenbank behalten; nichts darin wurde geändert.

# Workshops aus Dateien.
import-too-big = Die Datei wurde nicht gelesen.
import-too-big-why = Sie hat { $size } MB; ein Workshop hat weit weniger als { $limit } MB.
import-too-big-todo = Prüfen, ob es die gemeinte Datei ist.
import-not-text = Die Datei wurde nicht gelesen.
import-not-text-why = Zeile { $line } enthält Bytes, die kein Text sind (UTF-8).
import-not-text-todo = Prüfen, ob es die gemeinte Datei ist; hat ein Editor sie gespeichert, noch einmal als UTF-8 speichern.
import-not-a-session = Die Datei wurde nicht gelesen.
import-not-a-session-why = Sie ist kein Workshop: Die Datei eines Workshops beginnt mit „Session(“.
import-not-a-session-todo = Eine Datei wählen, die charrette mit --format ron exportiert hat.
import-other-format = Die Datei wurde nicht gelesen.
import-other-format-why = Sie ist im Format { $format } geschrieben; dieses Programm kennt das Format { $known }.
import-other-format-todo = Die Version von charrette benutzen, die sie schrieb, oder eine neuere.
import-too-deep = Die Datei wurde nicht gelesen.
import-too-deep-why = Sie ist { $depth } Ebenen tief verschachtelt; kein Workshop geht über { $limit } hinaus.
import-too-deep-todo = Um eine neue Datei bitten; diese hat charrette nicht geschrieben.
import-ends-early = Die Datei wurde nicht gelesen.
import-ends-early-why = Sie endet in Zeile { $line }, bevor alles geschlossen ist: Ein Teil fehlt, oder eine Klammer oder ein Anführungszeichen.
import-ends-early-todo = Noch einmal kopieren oder exportieren; wurde sie bearbeitet, das fehlende Zeichen suchen.
import-unknown-field = Die Datei wurde nicht gelesen.
import-unknown-field-why = Zeile { $line }, Spalte { $column }: { $outer } hat kein „{ $found }“.
import-unknown-field-todo = Den Namen dort berichtigen, oder die Zeile entfernen.
import-unknown-word = Die Datei wurde nicht gelesen.
import-unknown-word-why = Zeile { $line }, Spalte { $column }: „{ $found }“ ist keines von diesen: { $expected }.
import-unknown-word-todo = Dort eines davon schreiben.
import-missing-field = Die Datei wurde nicht gelesen.
import-missing-field-why = Zeile { $line }, Spalte { $column }: { $outer } fehlt „{ $field }“.
import-missing-field-todo = Dort ergänzen.
import-double-field = Die Datei wurde nicht gelesen.
import-double-field-why = Zeile { $line }, Spalte { $column }: { $outer } hat „{ $field }“ zweimal.
import-double-field-todo = Eines davon entfernen.
import-no-such-day = Die Datei wurde nicht gelesen.
import-no-such-day-why = Zeile { $line }, Spalte { $column }: Den Tag „{ $found }“ gibt es nicht.
import-no-such-day-todo = Dort einen Tag schreiben, als Jahr, Monat, Tag: 2026-03-12.
import-not-read = Die Datei wurde nicht gelesen.
import-not-read-why = Zeile { $line }, Spalte { $column }: { $said }.
import-not-read-todo = Dort berichtigen, oder den Workshop noch einmal exportieren.
import-double-id = Der Workshop wurde nicht übernommen.
import-double-id-why = Zwei Einträge haben dieselbe ID: { $record }.
import-double-id-todo = Einem davon eine andere ID geben, und berichtigen, was auf ihn zeigt.
import-bad-id = Der Workshop wurde nicht übernommen.
import-bad-id-why = „{ $record }“ kann keine ID sein: IDs haben Kleinbuchstaben, Ziffern und Bindestriche.
import-bad-id-todo = Die ID überall berichtigen, wo sie steht.
import-loose = Der Workshop wurde nicht übernommen.
import-loose-why = Eintrag { $record }: { $what }
import-loose-todo = Die ID dort berichtigen, oder ergänzen, worauf sie zeigt.
import-double-number = Der Workshop wurde nicht übernommen.
import-double-number-why = Zwei Einträge der Art „{ $kind }“ haben die Nummer { $number }.
import-double-number-todo = Einem davon eine freie Nummer geben, oder 0.
import-long-line = Der Workshop wurde nicht übernommen.
import-long-line-why = Eintrag { $record }: „{ $field }“ hat { $length } Zeichen; { $limit } passen.
import-long-line-todo = Dort kürzen; längere Texte gehören in die Einzelheiten oder eine Notiz.
import-long-text = Der Workshop wurde nicht übernommen.
import-long-text-why = Eintrag { $record }: „{ $field }“ hat { $length } Bytes; { $limit } passen.
import-long-text-todo = Dort kürzen, oder auf mehrere Notizen verteilen.
import-no-benchmark = Der Workshop wurde nicht übernommen.
import-no-benchmark-why = Er entstand mit dem Bezugsrahmen „{ $benchmark }“, Ausgabe { $edition }; der ist weder in der Datei noch in diesem Programm.
import-no-benchmark-todo = Ihn noch einmal mit dem Programm exportieren, aus dem er stammt; dann reist der Bezugsrahmen mit.
import-benchmark-faults = Der Workshop wurde nicht übernommen.
import-benchmark-faults-why = Der Bezugsrahmen in der Datei ({ $benchmark }, Ausgabe { $edition }) hat Fehler, insgesamt { $count }. Der erste: { $what }.
import-benchmark-faults-todo = Den Bezugsrahmen in der Datei berichtigen: charrette benchmark check nennt alle Fehler eines Bezugsrahmens in eigener Datei.

import-other-benchmark = Der Workshop wurde nicht übernommen.
import-other-benchmark-why = Er entstand mit dem Bezugsrahmen „{ $benchmark }“, Ausgabe { $edition }, aber in der Datei ist ein anderer.
import-other-benchmark-todo = Ihn noch einmal mit dem Programm exportieren, aus dem er stammt.
import-more = Der Workshop wurde nicht übernommen.
import-more-why = { $count } weitere Fehler sind nicht aufgeführt.
import-more-todo = Zuerst die oben genannten beheben, dann noch einmal versuchen.

# Was in einem Workshop nicht zusammenpasst.
loose-id = „{ $value }“ kann keine ID sein: IDs haben Kleinbuchstaben, Ziffern, Bindestriche und Schrägstriche.
loose-party = es gibt keine Beteiligten „{ $value }“.
loose-factor = der Bezugsrahmen hat keinen Schlüsselfaktor „{ $value }“.
loose-question = der Bezugsrahmen hat keine Leitfrage „{ $value }“.
loose-example = der Bezugsrahmen hat kein Städtebeispiel „{ $value }“.
loose-evidence = es gibt keinen Beleg „{ $value }“.
loose-action = es gibt keine Maßnahme „{ $value }“.
loose-source = aus „{ $value }“ entsteht keine Maßnahme, nur aus einer Notiz, einem Thema, einem Beschluss oder einer Empfehlung.
loose-indicator = es gibt keine Kennzahl „{ $value }“.
loose-interview = es gibt kein Interview „{ $value }“.
loose-context = der Bezugsrahmen hat keine Rahmenbedingung „{ $value }“.
loose-sitting = es gibt keine Sitzung „{ $value }“.

session-is-final = Dieser Workshop ist abgeschlossen.
session-is-final-why = Er ist als Fassung { $version } abgeschlossen, und verteilte Seiten sagen, was er jetzt sagt.
session-is-final-todo = Im Abschluss öffnet v ihn wieder; die nächste Fassung bekommt die nächste Nummer. Wie Maßnahmen vorankommen, lässt sich auch ohne das notieren.

draft-on-older-text = Was hier steht, wurde geändert, nachdem Ihr Text begonnen war.
draft-on-older-text-why = Jetzt steht dort: „{ $stored }“
draft-on-older-text-todo = Beim Verlassen des Feldes ersetzt Ihr Text das. Ctrl-c legt Ihren wieder zurück.

people-not-understood = „{ $text }“ ist keine Zahl von Personen.
people-not-understood-why = Erwartet ist eine ganze Zahl, etwa 12.
people-not-understood-todo = Noch einmal eingeben, oder das Feld leeren. Zweimal Esc legt den Text zurück.

sitting-is-there = Die heutige Sitzung hat schon begonnen.
sitting-is-there-why = Noch ist niemand als anwesend genannt; eine zweite wäre nur im Weg.
sitting-is-there-todo = Sagen, wer da ist.

history-unreadable = So weit geht es nicht zurück.
history-unreadable-why = Der Schritt „{ $what }“ ({ $when }) ist beschädigt oder aus einer späteren Version; was er änderte, ist nicht bekannt.
history-unreadable-todo = Einen Schritt danach wählen.

## Eine Tabelle mit Maßnahmen, die zurückkommt

actions-empty = In der Datei ist nichts.
actions-empty-why = Sie hat keine Zeile, in der etwas steht.
actions-empty-todo = Prüfen, ob sie gespeichert wurde und ob es die gemeinte Datei ist.
actions-no-heads = Dies ist keine Tabelle mit Maßnahmen.
actions-no-heads-why = In den ersten Zeilen steht weder eine Spalte „{ $line }“ noch stehen dort die Spalten „{ $number }“ und „{ $title }“; so lässt sich keine Zeile wiederfinden.
actions-no-heads-todo = Die Spaltenköpfe wieder so setzen, wie der Export sie schrieb, oder noch einmal exportieren und das Geänderte dorthin kopieren.
actions-not-unicode = Die Buchstaben der Datei lassen sich nicht lesen.
actions-not-unicode-why = Sie ist weder UTF-8 noch UTF-16; eine alte Kodierung wird nicht geraten, weil Umlaute falsch herauskämen.
actions-not-unicode-todo = Als Excel-Arbeitsmappe (.xlsx) oder als „CSV UTF-8“ speichern und noch einmal versuchen.
actions-unreadable = Die Datei lässt sich nicht als CSV lesen.
actions-unreadable-why = Beim Lesen hieß es: { $said }.
actions-unreadable-todo = Noch einmal speichern, möglichst als Excel-Arbeitsmappe (.xlsx).
actions-no-workbook = Die Datei lässt sich nicht als Excel-Arbeitsmappe lesen.
actions-no-workbook-why = Sie ist beschädigt oder eine andere Art Datei. Beim Lesen hieß es: { $said }.
actions-no-workbook-todo = Im Tabellenprogramm öffnen, als .xlsx oder „CSV UTF-8“ speichern und noch einmal versuchen.
actions-old-excel = Die Datei hat die Form, die Excel vor 2007 schrieb.
actions-old-excel-why = Gelesen werden nur die heutige Form (.xlsx) und CSV.
actions-old-excel-todo = Im Tabellenprogramm öffnen, als .xlsx speichern und noch einmal versuchen.
actions-password = Die Arbeitsmappe ist mit einem Kennwort gesperrt.
actions-password-why = Ohne das Kennwort ist der Inhalt nicht lesbar, und dieses Programm fragt nicht danach.
actions-password-todo = Im Tabellenprogramm öffnen, das Kennwort entfernen, speichern und noch einmal versuchen.
actions-unpacks-too-big = Die Arbeitsmappe ist zu groß für Maßnahmen.
actions-unpacks-too-big-why = Entpackt wären es mehr als { $limit } Megabyte; mit zweitausend Maßnahmen sind es weniger als zehn.
actions-unpacks-too-big-todo = Das Blatt mit den Maßnahmen in eine neue Arbeitsmappe kopieren, ohne Bilder, und noch einmal versuchen.
actions-too-many-lines = Die Datei hat zu viele Zeilen.
actions-too-many-lines-why = In mehr als { $limit } Zeilen steht etwas; kein Workshop hat so viele Maßnahmen.
actions-too-many-lines-todo = Prüfen, ob es die gemeinte Datei ist, und Zeilen löschen, die keine Maßnahmen sind.
actions-not-asked = Noch wurde nichts übernommen.
actions-not-asked-why = Es gibt Änderungen, denen zuzustimmen ist, und hier kann niemand gefragt werden.
actions-not-asked-todo = Oben ansehen, und mit --yes übernehmen.

# Zwei Workshops im Vergleich.
comparison-no-base = Für diesen Workshop gibt es nichts zum Vergleichen.
comparison-no-base-why = Er entstand aus keinem Workshop, der hier ist, und keiner seiner Organisation ist als Ausgangsstand gekennzeichnet.
comparison-no-base-todo = Den früheren Workshop selbst nennen: charrette compare EARLIER { $session }. Hier sind:
    { $candidates }
comparison-is-whole = Ein Vergleich gilt zwei ganzen Workshops.
comparison-is-whole-why = Ein Schlüsselfaktor, eine zuständige Stelle oder eine Organisation des einen kann im anderen etwas anderes sein.
comparison-is-whole-todo = --key-factor, --lead und --organisation weglassen.
export-comparison-is-a-page = Ein Vergleich ist eine Seite, darum gibt es keinen als { $format }.
export-comparison-is-a-page-why = { $format } enthält die Daten eines einzigen Workshops.
export-comparison-is-a-page-todo = --format markdown, html, docx oder text verwenden.

# Eine kollegiale Begutachtung.
not-a-peer-review = Dieser Workshop ist keine kollegiale Begutachtung.
not-a-peer-review-why = Phasen, Interviews und Empfehlungen gehören zu einer Begutachtung, bei der neben der Stadt auch Kolleginnen und Kollegen von anderswo einschätzen.
not-a-peer-review-todo = Wenn er eine sein soll: im Rundgang s drücken und den Zweck „Begutachtung“ wählen.
review-findings-stand = Beide Ergebnisse stehen jetzt fest.
review-findings-stand-why = Bei der Rückmeldung erfahren alle, was Stadt und Begutachtende festgestellt haben, und der Bericht sagt dasselbe; was danach geändert wird, hat niemand gehört.
review-findings-stand-todo = Um ein Ergebnis zu ändern, eine Phase zurückgehen: F10, dann g.
visit-ends-before = Der Besuch wäre zu Ende, bevor er beginnt.
visit-ends-before-why = Sein erster Tag ist der { $first }.
visit-ends-before-todo = Den letzten Tag eingeben, oder bei einem Besuch von einem Tag leer lassen.
learned-no-such-factor = In diesem Workshop gibt es keinen Schlüsselfaktor #{ $number }.
learned-no-such-factor-why = Der Bezugsrahmen hat { $all } davon, und nur ausgewählte lassen sich nennen.
learned-no-such-factor-todo = Die Nummer hinter dem # ändern, oder sie weglassen und die Schlüsselfaktoren später wählen.
not-accepted-makes-no-action = R{ $number } ist nicht angenommen.
not-accepted-makes-no-action-why = Eine Maßnahme im Plan der Stadt folgt aus einer Empfehlung, die sie annimmt, zumindest teilweise.
not-accepted-makes-no-action-todo = 1 oder 2 nimmt sie an; oder die Maßnahme im Rundgang erfassen, wo sie für sich steht.
peers-other-session = Diese Ergebnisse gehören zu einem anderen Workshop.
peers-other-session-why = In der Datei geht es um „{ $title }“ ({ $organisation }), nicht um „{ $ours }“: Sie stammt nicht aus einer Datei dieses Workshops.
peers-other-session-todo = Diesen Workshop als RON exportieren, die Begutachtenden mit dieser Datei arbeiten lassen und ihren Export übernehmen. Nichts wurde geändert.
peers-other-benchmark = Die Ergebnisse entstanden mit einem anderen Bezugsrahmen.
peers-other-benchmark-why = Die Begutachtenden haben nach { $theirs } eingeschätzt; dieser Workshop richtet sich nach { $ours }.
peers-other-benchmark-todo = Die Begutachtenden die Datei verwenden lassen, die aus diesem Workshop exportiert ist: Der Bezugsrahmen ist darin. Nichts wurde geändert.
peers-no-review = „{ $title }“ ist keine kollegiale Begutachtung.
peers-no-review-why = Ergebnisse von Begutachtenden stehen neben denen der Stadt, und nur eine Begutachtung hat dafür Platz.
peers-no-review-todo = In der Einrichtung den Zweck „Begutachtung“ wählen, dann die Ergebnisse übernehmen. Nichts wurde geändert.
peers-bring-nothing = In dieser Datei sind keine Ergebnisse von Begutachtenden.
peers-bring-nothing-why = „{ $title }“ in der Datei enthält keine Einschätzung, kein Interview und keine Empfehlung von Begutachtenden; vielleicht war die Phase noch die Selbsteinschätzung.
peers-bring-nothing-todo = Die Begutachtenden bitten, die Phase auf Besuch zu setzen (F10, dann g), einzuschätzen und noch einmal zu exportieren. Nichts wurde geändert.
export-no-peer-review = Von „{ $title }“ gibt es dieses Papier nicht.
export-no-peer-review-why = Die Papiere für die Rückmeldung und für danach gehören zu einer kollegialen Begutachtung, und dieser Workshop ist keine.
export-no-peer-review-todo = --report weglassen, dann entsteht der Plan; oder in der Einrichtung den Zweck „Begutachtung“ wählen.
export-peers-is-a-page = Ein Papier einer Begutachtung ist eine Seite.
export-peers-is-a-page-why = { $format } enthält Daten, keine Seite.
export-peers-is-a-page-todo = --format docx, html, markdown oder text angeben, oder --report weglassen.
onward-no-review = „{ $title }“ ist ein Plan, keine Durchsicht.
onward-no-review-why = Ein Plan entsteht aus den Ergebnissen einer Selbsteinschätzung oder einer kollegialen Begutachtung.
onward-no-review-todo = Eine abgeschlossene Durchsicht wählen, oder diesen Plan als eigene Durchsicht wieder aufnehmen.
onward-not-final = „{ $title }“ ist noch nicht abgeschlossen.
onward-not-final-why = Ein Plan beruht auf Einschätzungen, die sich nicht mehr bewegen; die einer offenen Durchsicht können es noch.
onward-not-final-todo = Die Durchsicht öffnen, beim Abschluss durchgehen, was noch fehlt, sie abschließen und dann den Plan machen.
onward-is-a-plan = Was aus einer Durchsicht entsteht, ist ein Plan.
onward-is-a-plan-why = --plan-from und ein anderer Zweck wurden zugleich verlangt.
onward-is-a-plan-todo = --purpose weglassen, oder die Durchsicht mit --review-again noch einmal machen.
judgement-stands = Die Einschätzung zu „{ $factor }“ steht fest.
judgement-stands-why = Dieser Plan entstand aus „{ $title }“ vom { $date }; was dort eingeschätzt wurde, warum, und was es belegt, ändert sich im Plan nicht.
judgement-stands-todo = Hier Ziel und Maßnahmen festlegen. Stimmt das Ergebnis nicht mehr, die Durchsicht noch einmal machen.
earlier-needs-why = Verwerfen braucht einen Grund.
earlier-needs-why-why = In einem Jahr weiß niemand mehr, warum sie aufgegeben wurde.
earlier-needs-why-todo = In wenigen Worten sagen, warum, oder Esc drücken und etwas anderes wählen.
again-open-in-plan = { $count ->
    [one] Ein Plan, der aus dieser Durchsicht entstand, hat offene Maßnahmen: { $plans }.
   *[other] { $count } Pläne, die aus dieser Durchsicht entstanden, haben offene Maßnahmen: { $plans }.
  }
again-open-in-plan-why = Sie stehen im Plan und werden deshalb hier nicht durchgegangen.
again-open-in-plan-todo = Um sie zuerst durchzugehen, den Plan erneut machen (r auf ihm im Start); oder hier weitergehen und sie in der Liste aller Maßnahmen ansehen.
