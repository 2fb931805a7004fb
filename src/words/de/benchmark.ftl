# Was über Dateien von Bezugsrahmen gesagt wird.

fault-line = { $place }: { $what }; erwartet: { $expected }

# Was falsch ist.
fault-unreadable = das lässt sich nicht lesen: { $reason }
fault-more = und { $count ->
    [one] ein weiterer Fehler
   *[other] { $count } weitere Fehler
  } ab hier
fault-no-utf8 = ein Byte, das kein UTF-8 ist
fault-empty-file = die Datei ist leer
fault-after-end = hinter dem Ende steht noch etwas
fault-attribute = `{ $text }` wird nicht verstanden
fault-open-comment = ein Kommentar, der nicht geschlossen ist
fault-open-text = ein Text ohne schließendes Anführungszeichen
fault-open-bracket = eine Klammer, die nicht geschlossen ist
fault-stray-bracket = `{ $bracket }` schließt nichts
fault-escape = `{ $text }` bedeutet in einem Text nichts
fault-deep = Klammern in Klammern, zu tief für einen Bezugsrahmen
fault-odd = `{ $text }` beginnt nichts
fault-no-value = ein Wert fehlt
fault-no-comma = ein Komma fehlt
fault-no-colon = ein Doppelpunkt fehlt nach `{ $name }`
fault-quoted-name = der Feldname „{ $name }“ steht in Anführungszeichen
fault-bare-text = `{ $text }` steht ohne Anführungszeichen
fault-unexpected = `{ $text }` gehört nicht hierher
fault-type = `{ $field }` ist { $found }
fault-type-here = dies ist { $found }
fault-format = das Format { $text } kennt dieses Programm nicht
fault-variant = `{ $text }` ist kein Wert für `{ $field }`
fault-record = `{ $text }` gehört nicht hierher
fault-unknown-field = `{ $text }` ist kein Feld von { $record }
fault-double-field = `{ $field }` steht hier zweimal
fault-missing-field = `{ $field }` fehlt hier in { $record }
fault-many = { $count } Einträge in `{ $field }`
fault-unseen = ein unsichtbares Zeichen ({ $code })
fault-empty-text = ein leerer Text
fault-line-break = ein Zeilenumbruch
fault-wide = { $cells } Zellen breit, zu viel für eine Zeile
fault-long = { $rows } Zeilen lang, zu viel für den Bildschirm
fault-id = „{ $text }“ ist keine ID
fault-edition = „{ $text }“ ist keine Ausgabe
fault-language = „{ $text }“ ist kein Sprachcode
fault-double-id = die ID „{ $id }“ ist schon vergeben
fault-double-id-elsewhere = die ID „{ $id }“ ist schon vergeben, in { $file }
fault-double-role = die Rolle „{ $id }“ steht hier zweimal
fault-double-duty = die Pflicht „{ $id }“ steht hier zweimal
fault-unknown-duty = keine Pflicht hat die ID „{ $id }“
fault-unknown-role = keine Rolle hat die ID „{ $id }“
fault-with-itself = die Frage soll zusammen mit sich selbst beantwortet werden
fault-with-nothing = keine Frage dieses Schlüsselfaktors hat die ID „{ $id }“
fault-no-factors = ein Bezugsrahmen ohne Schlüsselfaktoren
fault-no-questions = ein Schlüsselfaktor ohne Fragen

# Was erwartet war.
expected-ron = RON, wie der mitgelieferte Bezugsrahmen geschrieben ist
expected-fewer = zuerst die oben beheben
expected-utf8 = Text, als UTF-8 gespeichert
expected-record = `{ $name }(…)`
expected-end = nichts weiter
expected-no-attribute = nichts vor dem ersten Eintrag
expected-comment-end = `*/`
expected-quote = `"` am Ende des Textes
expected-bracket = `{ $bracket }`
expected-escape = `\"`, `\\`, `\n` oder `\u{"{"}…{"}"}` mit der Nummer eines Zeichens
expected-shallow = höchstens sechs Ebenen
expected-value = ein Wert
expected-comma = ein Komma
expected-comma-after-text = ein Komma; ein Anführungszeichen im Text schreibt sich `\"`
expected-colon = `:`
expected-bare-name = der Name ohne Anführungszeichen
expected-field = der Name eines Feldes
expected-text = ein Text in Anführungszeichen
expected-list = eine Liste in eckigen Klammern
expected-format = `1`
expected-nearest = `{ $name }`
expected-one-of = { $names }
expected-no-more-fields = kein weiteres Feld
expected-once = jedes nur einmal
expected-field-with = `{ $field }: `, dann { $value }
expected-at-most = höchstens { $count }
expected-seen = Buchstaben, Ziffern, Zeichen und Leerzeichen
expected-id = Kleinbuchstaben a bis z, Ziffern und Bindestriche, 1 bis { $most }
expected-edition = Buchstaben, Ziffern, Punkte und Bindestriche, 1 bis { $most }
expected-language = ein Code wie `en` oder `nb`
expected-line = ein Text in Anführungszeichen, eine Zeile mit höchstens { $cells } Zellen
expected-rows = ein Text in Anführungszeichen, höchstens { $rows } Zeilen zu { $cells } Zellen
expected-block = ein Text in Anführungszeichen, höchstens { $rows } Zeilen zu { $cells } Zellen
expected-new-id = eine eigene ID
expected-roles = eine Rolle, die `roles` in benchmark.ron aufführt
expected-duties = eine Pflicht, die `charter` in benchmark.ron nennt
expected-other-question = die ID einer anderen Frage dieses Schlüsselfaktors
expected-factors = Dateien in factors/ oder eine Liste in `factors`
expected-questions = mindestens eine Frage

# Was stattdessen da war.
found-named = `{ $name }(…)`
found-record = etwas in runden Klammern
found-list = eine Liste
found-map = etwas in geschweiften Klammern
found-text = ein Text
found-number = eine Zahl
found-word = `{ $text }`
found-other = etwas anderes
