# Was die gedruckten Seiten sagen.

# Dinge in einer Reihe.
list-and = { $head } und { $last }
list-comma = { $head }, { $last }
list-sentences = { $head }. { $last }
list-dot = { $head } · { $last }

# Was jedes Format selbst sagt.
page-draft = ENTWURF: Diese Seite kann sich noch ändern.
page-label = { $label }:
page-part = Teil { $number }: { $heading }
page-section = Abschnitt { $number }: { $heading }
page-rows = { $rows ->
    [one] Tabelle mit einer Zeile
   *[other] Tabelle mit { $rows } Zeilen
}
page-rows-of = { $rows ->
    [one] Tabelle mit einer Zeile: { $caption }
   *[other] Tabelle mit { $rows } Zeilen: { $caption }
}
page-room = { $lines ->
    [one] { $label } (Platz für eine Zeile)
   *[other] { $label } (Platz für { $lines } Zeilen)
}
page-skip = Zum Inhalt springen
page-contents = Auf dieser Seite

## Word
page-mark-draft = ENTWURF
page-of = Seite { $page } von { $pages }

# Die Namen exportierter Dateien.
file-action-plan = massnahmenplan
file-session = workshop
file-lead-sheet = zustaendig
file-actions = massnahmen
file-draft = entwurf
file-version = v{ $version }

# Was Seiten gemeinsam sagen.
number-action = A{ $number }
number-evidence = E{ $number }
number-parked = P{ $number }
number-decision = D{ $number }
page-factor = { $number } { $name }
page-person = { $name } ({ $role })
page-unit = { $organisation }, { $unit }
page-benchmark = { $title }, Ausgabe { $edition }
page-moment = { $date }, { $time }
page-times = { $start }–{ $end }
page-times-from = ab { $start }
page-people = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
page-no-date = kein Termin gesetzt
page-no-lead = noch niemand zuständig
page-nobody = noch niemand
page-quoted = „{ $text }“
page-by = { $what } (bis { $date })
page-moved = { $date } (war { $was })
page-version = Fassung { $version }
page-finalised = Fassung { $version }, abgeschlossen am { $moment }
page-draft-of = Entwurf vom { $moment }
page-draft-reopened = ENTWURF nach Fassung { $version }, wieder geöffnet am { $moment }
page-draft-after = Entwurf vom { $moment }, nach Fassung { $version }

# Der Maßnahmenplan: sein Titelblock.
plan-title = Maßnahmenplan: { $title }
plan-title-plain = Maßnahmenplan
plan-label-organisation = Stadt
plan-label-purpose = Zweck
plan-label-workshop = Workshop
plan-label-present = Anwesend
plan-label-benchmark = Bezugsrahmen
plan-label-scope = Umfang
plan-label-status = Stand
plan-label-next-review = Nächste Durchsicht
plan-no-organisation = noch nicht genannt
plan-purpose-plan = Entwicklungsplan
plan-purpose-assessment = Selbsteinschätzung
plan-purpose-peer-review = Kollegiale Begutachtung
plan-not-met = noch nicht durchgeführt
plan-one-sitting = eine Sitzung
plan-sittings = { $count ->
    [2] zwei Sitzungen
    [3] drei Sitzungen
    [4] vier Sitzungen
   *[other] { $count } Sitzungen
}
plan-present-city = Stadt: { $names }
plan-present-partners = Partner: { $names }
plan-present-facilitated = Moderation: { $names }
plan-present-none = nicht notiert
prose-the = { $name }
prose-the-joints = -
plan-scope-all = Alle { $total } Schlüsselfaktoren
plan-scope-none = Noch kein Schlüsselfaktor aufgenommen
plan-scope-some = { $count } von { $total } Schlüsselfaktoren. Nicht aufgenommen: { $numbers }
plan-next-review-by = { $date }, { $owner }

# Auf einen Blick.
plan-glance = Auf einen Blick
plan-summary = { $judged } von { $scope } ausgewählten Schlüsselfaktoren sind eingeschätzt. { $actions ->
    [0] Noch ist keine Maßnahme festgehalten.
    [one] Eine Maßnahme ist festgehalten.
   *[other] { $actions } Maßnahmen sind festgehalten.
}
plan-summary-shortlist = { $judged } von { $scope } ausgewählten Schlüsselfaktoren sind eingeschätzt. { $actions ->
    [one] Eine Maßnahme ist festgehalten
   *[other] { $actions } Maßnahmen sind festgehalten
}, davon { $planned } auf der Auswahlliste.
plan-caption-judgements = Einschätzungen auf einen Blick
plan-column-factor = Schlüsselfaktor
plan-column-judgement = Einschätzung
plan-column-line = In einer Zeile
plan-column-actions = Maßnahmen
plan-line-none = keine Begründung notiert
plan-line-not-assessed = noch nicht eingeschätzt
plan-actions-none = keine
plan-count = { $judgement } { $count }
plan-glance-quick = Schnelle Maßnahmen, erledigt bis { $date }
plan-glance-long = Langfristig
plan-glance-decide = Andere haben zu beschließen
plan-glance-asked = { $what } ({ $decisions })
plan-glance-action = { $action } { $title } ({ $lead }, { $due })
plan-glance-more = und { $more } weitere unten

# Maßnahmen.
plan-quick = Schnelle Maßnahmen
plan-quick-none = Noch ist keine schnelle Maßnahme festgehalten.
plan-caption-quick = Schnelle Maßnahmen nach Termin
plan-long = Langfristige Maßnahmen
plan-long-none = Noch ist keine langfristige Maßnahme festgehalten.
plan-long-none-here = Noch keine langfristige Maßnahme.
plan-long-no-factor = Ohne Schlüsselfaktor
plan-caption-long = Langfristige Maßnahmen: { $factor }
plan-noted = Vorgemerkt, nicht auf der Auswahlliste
plan-noted-intro = Was außerdem zur Sprache kam. Der Raum hat es nicht in seinen Plan aufgenommen; niemand hat es zugesagt.
plan-caption-noted = Vorgemerkte Maßnahmen, nicht auf der Auswahlliste
plan-brings = Fasst zusammen: { $actions }.
plan-objective = Ziel:
plan-objective-none = noch nicht formuliert
plan-column-number = Nr.
plan-column-action = Maßnahme
plan-column-why = Warum
plan-column-lead = Zuständig
plan-column-due = Termin
plan-column-measure = Erkennbar an
plan-column-status = Status
plan-why = { $factor }: { $reason }
plan-why-evidence = { $reason } ({ $evidence })
plan-why-none = bei keinem Schlüsselfaktor
plan-supporting = mit { $names }
plan-needs-decision = Braucht einen Beschluss
plan-measure-none = noch nicht gesagt

# Ergebnisse.
plan-findings = Ergebnisse
plan-findings-none = Noch ist kein Schlüsselfaktor aufgenommen.
plan-finding = { $factor }: { $judgement }
plan-judged-in-place = vorhanden
plan-judged-partly = teilweise vorhanden
plan-judged-not-in-place = nicht vorhanden
plan-judged-not-assessed = nicht eingeschätzt
plan-judged-not-applicable = entfällt
page-voices = { $in } vorhanden, { $partly } teilweise, { $not } nicht, von { $people }; ohne Namen.
page-voices-named = { $in } vorhanden, { $partly } teilweise, { $not } nicht, von { $people }; Namen beim Workshop festgehalten.
plan-label-judged = Eingeschätzt
plan-label-agreed = Geeinigt auf
plan-label-reason = Begründung
plan-label-other-view = Andere Sicht
plan-label-evidence = Belege
plan-label-heard = Gehört
plan-label-looked-into = Besprochen
plan-label-noted = Notiert
plan-label-led-to = Führte zu
plan-label-homework = Noch zu klären
plan-label-not-looked = Nicht besprochen
plan-reason-none = keine notiert
plan-evidence-none = keine genannt
plan-not-assessed = Noch nicht eingeschätzt.
plan-covered = Besprochen; nichts notiert.
plan-led-to = Das führte zu { $actions }.
plan-led-to-after = Das führte zu { $action }, nach dem Beispiel von { $city }: { $brief }.
plan-action-titled = { $action } { $title }
plan-after = { $action } folgt dem Beispiel von { $city }: { $brief }.
plan-homework = „{ $question }“ ({ $finder }, bis { $date })
plan-homework-undated = „{ $question }“ ({ $finder }, kein Termin gesetzt)
plan-not-looked = { $count } von { $total } Leitfragen
plan-silent = Noch nicht eingeschätzt, nichts notiert
plan-not-taken-up = Nicht aufgenommen

# Der Rest des Plans.
plan-by-lead = Maßnahmen nach Zuständigen
plan-caption-by-lead = Maßnahmen nach Zuständigen
plan-column-said-yes = Im Raum zugesagt
plan-lead-action = { $action } ({ $due })
plan-said-yes = ja
plan-said-none = noch zu fragen
plan-said-none-by = zu fragen bis { $date }
plan-said-some = ja zu { $yes }; noch zu fragen: { $asked }
plan-said-nobody = Zuständige noch zu finden
plan-leftovers-both = Beschlüsse und Themenspeicher
plan-leftovers-decisions = Beschlüsse
plan-leftovers-parked = Themenspeicher
plan-became = wurde { $action }
plan-no-outcome = Noch kein Ergebnis.
plan-left-as-it-is = Bleibt, wie es ist
plan-left = { $number } { $what }: { $fault }
plan-left-plain = { $what }: { $fault }
plan-left-line = Eine Zeile wurde angefangen und nicht beendet.
plan-follow-up = Wie wir dranbleiben
plan-follow-up-none = Noch ist nicht gesagt, wie der Plan weiterverfolgt wird.
plan-follow-up-owner = { $owner } verantwortet den Plan und fragt alle Zuständigen nach dem Stand.
plan-follow-up-review = Der Plan wird am { $date } wieder durchgesehen.
plan-sign = Unterschrift
plan-sign-owner = { $owner } verantwortet diesen Plan und sorgt dafür, dass er weiterverfolgt wird.
plan-sign-nobody = Noch verantwortet niemand diesen Plan. Wer hier unterschreibt, sorgt dafür, dass er weiterverfolgt wird.
plan-sign-date = Datum
plan-sign-name = Name und Unterschrift
plan-method = Methode: Der Raum prüft jeden Schlüsselfaktor und einigt sich auf eine Einschätzung; jede Einschätzung braucht eine Begründung. „Nicht eingeschätzt“ gilt nie als „nein“.
plan-method-silent = Methode: Schlüsselfaktoren werden erst still, dann gemeinsam eingeschätzt; jede Einschätzung braucht eine Begründung. „Nicht eingeschätzt“ gilt nie als „nein“.
plan-source = Bezugsrahmen nach { $source }.

## Was hinausgeht, ist ausgewählt
left-out-names = Namen von Personen sind weggelassen; Rollen stehen an ihrer Stelle.
left-out-notes = Notizen sind weggelassen.
left-out-evidence = Belege sind weggelassen.
left-out-but-factor = Hier steht nur, was zum Schlüsselfaktor { $factor } gehört; alles andere ist weggelassen.
left-out-but-lead = Hier stehen nur die Maßnahmen, für die { $lead } zuständig ist, mit ihren Schlüsselfaktoren; alles andere ist weggelassen.
left-out-but-organisation = Hier stehen nur die Maßnahmen, für die { $organisation } zuständig ist oder an denen sie mitwirkt, mit ihren Schlüsselfaktoren; alles andere ist weggelassen.
plan-findings-left-out = Nichts vom Ausgewählten gehört zu einem Schlüsselfaktor.
# Steht für den Namen einer Person, deren Rolle niemand notiert hat.
person-without-role = Beteiligte Person { $number }
# Steht für den Namen einer vergessenen Person, wenn kein Workshop eine Rolle kannte.
person-forgotten = Früher beteiligte Person
# Was vor einem Nachnamen steht, mit Leerzeichen dazwischen. Groß, klein und Punkte zählen nicht.
name-titles = herr herrn frau dr prof professor professorin dipl ing

# Alles aus einem Workshop, von oben nach unten zu lesen.
show-untitled = Workshop ohne Titel
show-label-id = Workshop
show-label-unit = Stelle
show-label-minutes = Minuten
show-label-horizon = Frist für schnelle Maßnahmen
show-label-owner = Wer den Plan verantwortet
show-label-owner-review = Wer sich um das Weitere kümmert
show-label-summary = In zwei Sätzen
show-label-follow-up = Wie es weiterverfolgt wird
show-label-made = Erstellt
show-months = { $months ->
    [one] ein Monat
   *[other] { $months } Monate
}
show-sittings = Sitzungen
show-people = Personen, Rollen und Abteilungen
show-caption-people = Wer teilnimmt
show-column-name = Name
show-column-kind = Art
show-column-role = Rolle
show-column-side = Seite
show-column-there = War da
show-column-facilitates = Moderiert
show-yes = ja
show-factors = Schlüsselfaktoren
show-factors-none = Noch ist kein Schlüsselfaktor aufgenommen.
show-label-statement = Aussage
show-label-judgement = Einschätzung
show-label-objective = Ziel
show-label-note = Notiz
show-label-question = Frage { $number }
show-question = { $text } ({ $state })
show-outside = { $factor } (nicht aufgenommen)
show-label-finder = Wer es klärt
show-evidence = Belege
show-caption-evidence = Belege
show-column-title = Titel
show-column-date = Datum
show-column-place = Wo es liegt
show-column-said-by = Gesagt von
show-column-bears-on = Gehört zu
show-actions = Maßnahmen
show-caption-actions = Maßnahmen
show-column-detail = Einzelheiten
show-column-question = Leitfrage
show-column-example = Angeregt durch
show-column-supporting = Mitwirkung
show-column-said-yes = Zusage
show-column-resources = Ressourcen
show-column-impact = Wirkung
show-column-effort = Aufwand
show-column-because = Grund
show-column-priority = Priorität
show-part-of = Teil von { $action }
show-dots = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
show-on-shortlist = auf der Auswahlliste
show-noted = vorgemerkt, nicht auf der Auswahlliste
show-argues = Einsatz dafür bei anderen
show-example = { $city }: { $brief }
show-no = nein
show-news = Neues zu den Maßnahmen
show-caption-news = Neues zu den Maßnahmen
show-column-moved = Verschoben auf
show-parked = Themenspeicher
show-caption-parked = Themenspeicher
show-column-text = Text
show-column-outcome = Ergebnis
show-decisions = Beschlüsse
show-caption-decisions = Beschlüsse

## Das Blatt für Zuständige
lead-title = { $name }: Ihr Teil des Plans
lead-unnamed = Zuständig, ohne Namen
lead-label-for = Für
lead-label-plan = Aus dem Plan
lead-label-asks = Fragt nach dem Stand
lead-taken = { $count ->
    [0] Keine Maßnahme steht auf Ihrem Namen.
    [one] Eine Maßnahme steht auf Ihrem Namen.
   *[other] { $count } Maßnahmen stehen auf Ihrem Namen.
}
lead-helps = { $count ->
    [one] Sie wirken an einer Maßnahme anderer mit.
   *[other] Sie wirken an { $count } Maßnahmen anderer mit.
}
lead-first = Der nächste Termin ist der { $date } ({ $action }).
lead-unanswered = { $count ->
    [one] Bei einer davon fehlt noch Ihre Zusage: Bitte antworten Sie, wie unten beschrieben.
   *[other] Bei { $count } davon fehlt noch Ihre Zusage: Bitte antworten Sie, wie unten beschrieben.
}
lead-caption = Was Sie übernommen haben, nach Termin
lead-taken-on = Was Sie übernommen haben
lead-label-due = Bis wann
lead-due = { $date } ({ $kind })
lead-why = { $factor }, { $judgement }
lead-why-question = Es beantwortet: „{ $question }“
lead-why-evidence = Belege: { $evidence }
lead-why-example = Nach dem Beispiel von { $city }: { $brief }.
lead-label-objective = Wozu es dient
lead-label-detail = Mehr dazu
lead-label-brings = Entstanden aus
lead-label-resources = Was es braucht
lead-label-helpers = Wer mitwirkt
lead-label-yes = Ihre Zusage
lead-said-yes = Sie haben im Raum zugesagt.
lead-asked = Sie werden gebeten, dies zu übernehmen; niemand hat für Sie zugesagt.
lead-label-stands = Wie es steht
lead-label-completed = Erledigt am
lead-helped = Woran Sie mitwirken
lead-caption-helped = Woran Sie mitwirken
lead-to-find-out = Was Sie klären
lead-homework = „{ $question }“ Bis { $date }.
lead-noted = Diese tragen Ihren Namen, wurden aber nicht in den Plan aufgenommen. Von Ihnen wird nichts erwartet.
lead-how = Wie Sie antworten
lead-answer-to-nobody = Noch ist nicht benannt, wer nach dem Stand fragt. Antworten Sie der Person, von der Sie diese Seite haben.
lead-answer-what = Sagen Sie, wie weit es ist, was im Weg steht und ob der Termin hält; sagen Sie es früh, wenn nicht.
lead-answer = { $action }, Ihre Antwort: ja, oder was sich ändern müsste
lead-answers = Ihre Antworten, nach Nummer: ja, oder was sich ändern müsste ({ $actions })

# Woraus ein Plan entstand, und was sich seither geändert hat.
plan-made-from = { $purpose }, entstanden aus: { $base } „{ $title }“
plan-made-again = { $purpose }, erneut nach: { $base } „{ $title }“
plan-made-edition = { $made }, damals mit Ausgabe { $edition }
plan-was-in-place = vorhanden
plan-was-partly = teilweise
plan-was-not-in-place = nicht vorhanden
plan-was-not-assessed = nicht eingeschätzt
plan-was-not-applicable = entfällt
plan-since = Was sich seit dem { $date } geändert hat
plan-since-was = (war: { $was })
plan-since-unchanged = (unverändert)
plan-since-first = (erstmals eingeschätzt)
plan-since-stands = (steht fest)
plan-since-number-was = { $number } (war { $was })
plan-since-better = Besser: { $factors }.
plan-since-worse = Schlechter: { $factors }.
plan-since-same = Unverändert: { $factors }.
plan-since-new = Erstmals eingeschätzt: { $factors }.
plan-since-aside = Entfällt jetzt oder nicht mehr: { $factors }.
plan-since-no-longer = Nicht mehr eingeschätzt: { $factors }.
plan-since-left = Damals eingeschätzt, jetzt nicht aufgenommen: { $factors }.
plan-since-actions = { $count ->
    [one] Von einer früheren Maßnahme: { $parts }.
   *[other] Von { $word } früheren Maßnahmen: { $parts }.
}
plan-fate-done = { $count ->
    [one] eine ist erledigt
   *[other] { $word } sind erledigt
}
plan-fate-dropped = { $count ->
    [one] eine ist verworfen
   *[other] { $word } sind verworfen
}
plan-fate-carried = { $count ->
    [one] eine wird fortgeführt ({ $actions })
   *[other] { $word } werden fortgeführt ({ $actions })
}
plan-fate-carried-gone = { $count ->
    [one] eine wird fortgeführt
   *[other] { $word } werden fortgeführt
}
plan-fate-elsewhere = { $count ->
    [one] eine ging in einen anderen Workshop
   *[other] { $word } gingen in einen anderen Workshop
}
plan-fate-open = { $count ->
    [one] eine ist nicht durchgegangen
   *[other] { $word } sind nicht durchgegangen
}
plan-count-word = { $count ->
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $count }
}
plan-label-then = Damals
plan-then = { $judgement }
plan-then-because = { $judgement }. { $reason }
plan-label-stands = Steht fest
plan-stands = wie am { $date } festgestellt: { $base } „{ $title }“
show-then = Was damals galt
show-column-then-rest = Andere Sicht, Stärken, zu verbessern, gehört, Ziel
show-earlier = Maßnahmen des früheren Workshops
show-column-fate = Seither
