# Einschätzen mit Begründungen, Stärken und Belegen, und was ein früherer Workshop ergab.

do-overview = Überblick über alle Schlüsselfaktoren
do-overview-open = zu diesem Schlüsselfaktor gehen
overview-title = WO WIR STEHEN
overview-baseline = Ausgangsstand
overview-no-scope = Noch ist kein Schlüsselfaktor aufgenommen: s, dann Schlüsselfaktoren.
overview-evidence = { $count ->
    [one] ein Beleg
   *[other] { $count } Belege
}
overview-lacks-no-reason = ohne Begründung
overview-lacks-no-evidence = ohne Beleg
overview-lacks-not-applicable = niemand sagte warum
overview-lacks-not-assessed = niemand sagte warum
overview-lacks-unconfirmed = damals ja, jetzt offen
overview-lacks-unfounded = ohne Zahl und Stimme
overview-nothing-said = Dazu ist noch nichts gesagt.
overview-evidence-all = { $count ->
    [0] Noch kein Beleg
    [one] Ein Beleg
   *[other] { $count } Belege
}
overview-gaps = { $gaps ->
    [one] eine Lücke
   *[other] { $gaps } Lücken
}{ $evidence ->
    [0] {""}
   *[other] , { $evidence } ohne Beleg
}{ $unfounded ->
    [0] {""}
   *[other] , { $unfounded } weder gehört noch gezählt
}

# Was gut läuft, und was besser werden soll.
do-strengths = Stärken: was gut läuft
do-improvements = was besser werden soll
typing-strengths = STÄRKEN
typing-improvements = WAS BESSER WERDEN SOLL
hint-strengths = Was gut läuft, je eine Zeile. Tab führt weiter zu dem, was besser werden soll.
hint-improvements = Was besser werden soll, je eine Zeile.
step-strengths = { $factor }: Stärken
step-improvements = { $factor }: was besser werden soll
walk-strengths = Stärken: { $text }
walk-improvements = Zu verbessern: { $text }
walk-heard = Gehört: { $text }
plan-label-strengths = Stärken
plan-label-improvements = Zu verbessern

# Wozu ein Beleg gehört.
bears-on-questions = { $factor }, { $count ->
    [one] Frage { $numbers }
   *[other] Fragen { $numbers }
}
bears-on-both = { $factor }, dazu { $count ->
    [one] Frage { $numbers }
   *[other] Fragen { $numbers }
}
bears-out-of-scope = { $what } (nicht aufgenommen)
bears-on-nothing = noch zu nichts

# Die Seite einer Einschätzung.
assessment-title = { $purpose }: { $title }
assessment-summary = { $judged } von { $scope } ausgewählten Schlüsselfaktoren sind eingeschätzt.
assessment-column-evidence = Belege
assessment-label-judged = Eingeschätzt
assessment-label-apart = Getrennt gezählt
assessment-label-no-reason = Eingeschätzt ohne Begründung
assessment-label-no-evidence = Eingeschätzt ohne Beleg
assessment-label-unfounded = Lücken, zu denen keine Zahl vorliegt und niemand Betroffenes gehört ist
assessment-actions = Bei der Durchsicht erfasste Maßnahmen
assessment-caption-actions = Bei der Durchsicht erfasste Maßnahmen nach Termin
assessment-review = Die Ergebnisse werden am { $date } wieder angesehen.
assessment-baseline = Dies ist der Ausgangsstand: Spätere Durchsichten werden damit verglichen.
plan-purpose-baseline = Ausgangsstand für spätere Durchsichten
show-label-baseline = Ausgangsstand
file-assessment = einschaetzung
fault-not-assessed = ohne Einschätzung, niemand sagte warum

# Belege und wozu sie gehören; der Ausgangsstand.
form-evidence-bears-on = Gehört zu
over-supports = WOZU ES GEHÖRT
step-evidence-bears-on = E{ $number } { $text }: wozu der Beleg gehört
form-language = Sprache
step-language = Sprache: { $language }
form-baseline = Ausgangsstand
baseline-no = nein
baseline-yes = ja: Spätere Durchsichten werden damit verglichen
step-baseline = als Ausgangsstand für spätere Durchsichten gekennzeichnet
step-baseline-no-more = nicht mehr der Ausgangsstand
home-baseline = { $purpose }, Ausgangsstand
list-baseline = Ausgangsstand

# Was ein früherer Workshop ergab, und wie es weitergeht.
do-plan-from = aus dieser abgeschlossenen Durchsicht einen Plan machen
do-review-again = diese Durchsicht noch einmal machen
do-still-so = weiterhin so, denn: die frühere Einschätzung bestätigen
do-earlier-actions = die offenen Maßnahmen des früheren Workshops durchgehen
do-fate-carried = hier fortführen
do-fate-done = sie ist erledigt
do-fate-dropped = verwerfen, mit Grund
do-fate-open = die Entscheidung zurücknehmen
foot-carry = fortführen
foot-reason = Grund
foot-evidence = Beleg
foot-overview = Übersicht
foot-strengths = Stärken
foot-improvements = verbessern
foot-heard = gehört
foot-still-so = weiter so
foot-earlier-actions = frühere
foot-fate-done = erledigt
foot-drop = weg
foot-fate-open = offen
earlier-head = OFFENE MASSNAHMEN DES FRÜHEREN WORKSHOPS   { $at } von { $all }
earlier-stood = { $status } in „{ $title }“
earlier-ask = Was wird daraus?
earlier-carry = fortführen
earlier-drop = verwerfen
earlier-goes-on = Sie geht hier als A{ $number } weiter. Die Zuständigen werden neu gefragt.
earlier-all = { $left ->
    [0] { $count ->
        [one] Die frühere Maßnahme ist durchgegangen.
       *[other] Alle { $count } früheren Maßnahmen sind durchgegangen.
    }
    [one] Eine von { $count } ist noch durchzugehen.
   *[other] { $left } von { $count } sind noch durchzugehen.
}
earlier-row = A{ $number } { $text }: { $fate }
earlier-news-carried = Fortgeführt in „{ $title }“.
earlier-news-done = In „{ $title }“ als erledigt festgestellt.
earlier-news-dropped = In „{ $title }“ verworfen.
earlier-news-open = In „{ $title }“ wieder geöffnet.
flash-earlier = Vom früheren Workshop sind Maßnahmen offen: F10, dann e geht sie zuerst durch.
flash-no-earlier = Vom früheren Workshop ist keine Maßnahme offen.
flash-no-then = Hier gibt es keine frühere Einschätzung zu bestätigen.
hint-earlier-why = Warum wird es nicht getan?
then-stands = Wie in „{ $title }“ am { $date } festgestellt; hier nicht geändert.
then-none = Damals, { $date }: nicht eingeschätzt.
then-none-because = Damals, { $date }: nicht eingeschätzt. { $reason }
then-unjudged = Nicht eingeschätzt in „{ $title }“, { $date }: { $reason }
then-short = Damals, { $date }: { $judgement }
then-because = Damals, { $date }: { $judgement }. { $reason }
form-made-from = Entstanden aus
form-made-from-what = „{ $title }“, { $date }: { $basis }
form-taken = Übernommen
form-taken-stands = { $judged ->
    [one] eine Einschätzung, die feststeht
   *[other] { $judged } Einschätzungen, die feststehen
}, { $evidence ->
    [one] ein Beleg
   *[other] { $evidence } Belege
}, { $open ->
    [0] keine offene Maßnahme
    [one] eine offene Maßnahme (F10, e)
   *[other] { $open } offene Maßnahmen (F10, e)
}{ $recommended ->
    [0] {""}
    [one] , eine Empfehlung (F10, r)
   *[other] , { $recommended } Empfehlungen (F10, r)
}
form-taken-then = { $judged ->
    [one] eine Einschätzung als „damals“
   *[other] { $judged } Einschätzungen als „damals“
}, { $evidence ->
    [one] ein Beleg
   *[other] { $evidence } Belege
}, { $open ->
    [0] keine offene Maßnahme
    [one] eine offene Maßnahme (F10, e)
   *[other] { $open } offene Maßnahmen (F10, e)
}
form-other-edition = Ausgabe damals
form-other-edition-what = { $edition }: Was hier keinen Platz hat, bleibt als „damals“
