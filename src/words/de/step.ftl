# Was der Verlauf über das Getane sagt.

step-new-session = Ein neuer Workshop begonnen
step-undone = Zurückgenommen: { $what }
step-redone = Wiederholt: { $what }
step-passed-over = Gelassen, wie es ist: { $what }

step-nothing = Nichts geändert
step-title = Titel: { $text }
step-organisation = Organisation: { $text }
step-unit = Stelle: { $text }
step-purpose = Zweck: { $purpose }
step-scope = Umfang: { $count ->
    [one] { $count } Schlüsselfaktor
   *[other] { $count } Schlüsselfaktoren
}
step-minutes = Minuten: { $text }
step-sitting = Die Sitzung: { $text }
step-participants = Beteiligte: { $count ->
    [one] { $count } Person oder Stelle
   *[other] { $count } Personen und Stellen
}
step-summary = Der Plan in zwei Sätzen
step-owner = Wer den Plan verantwortet: { $text }
step-owner-review = Wer sich um das Weitere kümmert: { $text }
step-next-review = Nächste Durchsicht: { $text }
step-follow-up = Wie der Plan weiterverfolgt wird
step-finalised = Als Fassung { $version } abgeschlossen
step-reopened = Nach Fassung { $version } wieder geöffnet
step-judged = { $factor } eingeschätzt: { $judgement }
step-judged-because = { $factor } mit Begründung eingeschätzt: { $judgement }
step-voices = { $factor }: { $people ->
    [one] { $people } Stimme
   *[other] { $people } Stimmen
}, { $in } vorhanden, { $partly } teilweise, { $not } nicht
step-voices-none = { $factor }: Zahlen entfernt
step-agreed = { $factor }, geeinigt: { $judgement }
step-order = Gesprächsfolge: { $count ->
    [one] { $count } Schlüsselfaktor
   *[other] { $count } Schlüsselfaktoren
}{ $minutes ->
    [0] {""}
   *[other] , { $minutes } Minuten
}
step-judgement-taken-back = { $factor }: Einschätzung zurückgenommen
step-reason = { $factor }: Begründung notiert
step-minority = { $factor }: andere Sicht notiert
step-objective = { $factor }: Ziel gesetzt
step-objective-due = { $factor }: Termin des Ziels gesetzt
step-looked = { $factor }: eine Leitfrage { $state }
step-homework = { $factor }: Hausaufgabe vergeben
step-note = { $factor }: Notiz geschrieben
step-note-altered = { $factor }: Notiz geändert
step-note-removed = { $factor }: Notiz entfernt
step-evidence = { $factor }: Beleg „{ $text }“
step-evidence-altered = Beleg E{ $number } geändert: { $text }
step-action = Maßnahme erfasst: { $text }
step-action-altered = Maßnahme A{ $number } geändert: { $text }
step-removed = { $number } entfernt: { $text }
step-status = Maßnahme A{ $number } ist jetzt „{ $status }“: { $text }
step-parked = Geparkt: { $text }
step-parked-altered = Thema P{ $number } geändert: { $text }
step-parked-outcome = Thema P{ $number }, Ergebnis: { $text }
step-heard = { $factor }: wer gehört wurde
step-let-stand = Bleibt, wie es ist: { $text }
step-let-stand-no-more = Wieder aufgenommen, bleibt nicht mehr so
step-said-yes = { $lead } sagt A{ $number } zu
step-said-yes-phone = { $lead } sagt A{ $number } am Telefon zu
step-to-be-asked = { $lead } ist zu A{ $number } noch zu fragen
step-news = Neues zu A{ $number }: { $text }
step-moved = A{ $number } auf { $date } verschoben: { $text }
step-needs-decision = A{ $number } braucht einen Beschluss: { $text }
step-needs-no-decision = A{ $number } braucht keinen Beschluss mehr: { $text }
step-handed-over = { $count ->
    [one] Eine Maßnahme von { $from } an { $to } übergeben
   *[other] { $count } Maßnahmen von { $from } an { $to } übergeben
}
step-handed-several = { $count ->
    [one] Eine Maßnahme an { $to } übergeben
   *[other] { $count } Maßnahmen an { $to } übergeben
}
step-taken-over = { $count ->
    [one] Eine Maßnahme ohne Zuständige an { $to } gegeben
   *[other] { $count } Maßnahmen ohne Zuständige an { $to } gegeben
}
step-decided = Beschlossen: { $text }
step-aim = Warum wir hier sind: { $text }
step-ground-rules = Wie wir zusammenarbeiten
step-people = Personen im Raum: { $count }
step-came = { $name } ist da
step-left = { $name } ist nicht da
step-new-sitting = Sitzung { $number } begonnen
step-turned-back = Maßnahme A{ $number } wieder zu dem gemacht, woraus sie entstand: { $becomes }
step-turned-into = Maßnahme A{ $number } umgewandelt ({ $becomes }): { $text }
step-went-back = Zurück um { $count ->
    [one] einen Schritt
   *[other] { $count } Schritte
}, bis: { $what }
step-decision-altered = Beschluss D{ $number } geändert: { $text }

step-time-spent = { $factor }: { $minutes ->
    [one] { $minutes } Minute Gespräch
   *[other] { $minutes } Minuten Gespräch
}
step-time-planned = { $factor }: { $minutes ->
    [0] sein Anteil der Minuten
    [one] { $minutes } Minute geplant
   *[other] { $minutes } Minuten geplant
}
step-time-sitting = Minuten dieser Sitzung: { $minutes }
step-time-opening = Minuten für die Eröffnung: { $minutes }
step-time-break = Minuten für die Pause: { $minutes }
step-time-priorities = Minuten für die Prioritäten: { $minutes }
step-time-close = Minuten für den Abschluss: { $minutes }
step-turn-talk = { $factor } ist dran
step-turn-skipped = { $factor } wird ausgelassen
step-turn-merged = { $factor } wird zusammen mit { $other } besprochen
step-turn-next-sitting = { $factor } bleibt für die nächste Sitzung

step-imported = Übernommen aus { $file }
step-actions-returned = { $count ->
    [one] Eine Maßnahme
   *[other] { $count } Maßnahmen
  } geändert aus { $file }
step-imported-whole = Workshop aus einer Datei übernommen
step-imported-copy = Workshop aus einer Datei übernommen, als Kopie
step-forgotten = Der Name einer Person wurde ersetzt durch: { $role }
step-salvaged = Aus einer beschädigten Datei gerettet, ohne den früheren Verlauf
step-salvaged-entries = Aus einer beschädigten Datei gerettet: die Einträge, wie sie dort standen
step-plan-from = Plan entstanden aus „{ $title }“
step-review-again = Durchsicht von „{ $title }“ neu begonnen
step-still-so = { $factor }: weiterhin { $judgement }
step-earlier = A{ $number } des früheren Workshops, „{ $text }“: { $fate }. { $there }
step-earlier-there = Im Workshop, der diesem folgt, entschieden: A{ $number } „{ $text }“ ist { $status }
step-undone-here = Hier zurückgenommen; im früheren Workshop steht es inzwischen anders und blieb unberührt: { $what }
step-redone-here = Hier wiederholt; im früheren Workshop steht es inzwischen anders und blieb unberührt: { $what }
earlier-there-noted = Es ist auch im früheren Workshop notiert.
earlier-there-none = Der frühere Workshop ist nicht in dieser Datei, darum ist dort nichts notiert.
earlier-there-trash = Der frühere Workshop ist im Papierkorb, darum ist dort nichts notiert.
earlier-there-gone = Der frühere Workshop hat diese Maßnahme nicht mehr, darum ist dort nichts notiert.
earlier-there-closed = Im früheren Workshop steht es inzwischen anders und blieb dort unberührt.
