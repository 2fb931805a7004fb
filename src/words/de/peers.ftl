# Eine kollegiale Begutachtung: ihre Phasen, Interviews, Empfehlungen und Antworten.

do-interviews = Interviews und Fokusgruppen
do-open-interview = dieses Interview öffnen
do-new-interview = ein neues Interview
do-new-focus-group = eine neue Fokusgruppe
do-learned = etwas, das dabei zu erfahren war
do-review-form = Phase, Tage und Beteiligte der Begutachtung
do-advice = Stadt und Begutachtende nebeneinander, Empfehlungen und Antworten
do-open-advice = öffnen; bei einem Schlüsselfaktor: dorthin gehen
do-recommend = eine neue Empfehlung
do-conclude = eine neue Schlussfolgerung
do-answer-accepted = die Stadt nimmt sie an
do-answer-partly = die Stadt nimmt sie teilweise an
do-answer-not = die Stadt nimmt sie nicht an
do-answer-none = die Antwort zurücknehmen
do-answer-why = warum die Stadt so antwortet
do-answer-action = eine Maßnahme daraus machen
do-differing = nur wo Stadt und Begutachtende abweichen, oder alles
foot-stage = Phase
foot-interview = Interview
foot-interviews = Interviews
foot-focus-group = Gruppe
foot-learned = Beleg
foot-advice = Rat
foot-recommend = raten
foot-conclude = Fazit
foot-answer = Antwort
foot-differing = uneins

# Im Rundgang.
walk-stage-host = Begutachtung · { $stage } · die Stadt schätzt ein
walk-stage-peers = Begutachtung · { $stage } · die Begutachtenden schätzen ein
walk-stage-both = Begutachtung · { $stage } · beide Ergebnisse stehen
walk-host = Stadt
walk-peers = Begutachtende
walk-host-because = Stadt: { $text }
walk-peers-because = Begutachtende: { $text }
typing-peers-reason = GRUND DER BEGUTACHTENDEN
typing-peers-minority = ANDERE SICHT DER BEGUTACHTENDEN
typing-peers-heard = WEN DIE BEGUTACHTENDEN HÖRTEN
typing-peers-strengths = STÄRKEN, SAGEN BEGUTACHTENDE
typing-peers-improvements = ZU VERBESSERN, SAGEN BEGUTACHTENDE
flash-cards-are-the-hosts = Karten sind für die Stadt. Die Begutachtenden schätzen mit 1 bis 4 ein.

# Interviews.
interviews-title = INTERVIEWS UND FOKUSGRUPPEN
interviews-count = { $count ->
    [one] eines geführt
   *[other] { $count } geführt
} · { $learned ->
    [one] ein Beleg
   *[other] { $learned } Belege
}
interviews-none = Noch wurde niemand gehört. n notiert ein Interview, f eine Fokusgruppe: wer gehört wurde, nach Rolle, dann was zu erfahren war.
interview-nothing-learned = Noch nichts daraus notiert: e hält fest, was zu erfahren war.
interview-no-day = ohne Datum
interviews-head = Belege · Schlüsselfaktoren
interview-learned = { $count ->
    [0] noch nichts
   *[other] { $count } · { $factors ->
        [0] zu keinem
       *[other] { $numbers }
      }
  }
typing-interview = WER IM INTERVIEW GEHÖRT WIRD
typing-focus-group = WER IN DER FOKUSGRUPPE GEHÖRT WIRD
typing-learned = WAS ZU ERFAHREN WAR
hint-interview = Rollen, keine Namen: Leitung der Personalgewinnung; vier Eltern aus zwei Schulen.
hint-learned = Je Zeile eine Sache. Dahinter die Nummern der Schlüsselfaktoren, zu denen sie gehört: #4 #9.
hearing-head-interview = INTERVIEW
hearing-head-focus-group = FOKUSGRUPPE
form-head-interview = { $kind } I{ $number }
form-hint-interview = Alles, was zu erfahren war, ist ein eigener Beleg, für so viele Schlüsselfaktoren, wie es betrifft. e notiert einen.
form-interview-heard = Wer (nach Rolle)
form-interview-people = Wie viele Personen
form-interview-date = Datum
form-interview-place = Wo
form-interview-text = Worum es ging
form-interview-kind = Art
form-learned = Gesagtes notieren
form-learned-evidence = Erfahren
form-learned-on = { $count ->
    [one] E{ $number }  { $text } · Schlüsselfaktor { $factors }
   *[other] E{ $number }  { $text } · Schlüsselfaktoren { $factors }
}
form-learned-nowhere = E{ $number }  { $text } · noch bei keinem Schlüsselfaktor
step-interview = Interview: { $text }
step-focus-group = Fokusgruppe: { $text }
step-interview-altered = I{ $number } geändert: { $text }
step-learned = In I{ $number } erfahren: { $text }

# Die Begutachtung selbst.
form-head-review = DIE KOLLEGIALE BEGUTACHTUNG
form-hint-review = Die Phase sagt, wessen Ergebnis der Rundgang aufnimmt: erst das der Stadt, dann das der Begutachtenden, dann stehen beide.
form-stage = Phase
form-self-assessed = Selbst eingeschätzt
form-visited = Besuch von
form-visited-until = Besuch bis
form-concluded = Schlüsse gezogen
form-fed-back = Rückmeldung
form-reported = Bericht
form-expert-leader = Fachliche Leitung
form-peers = Begutachtende
form-host-team = Team der Stadt
form-interviewed = Bisher gehört
review-heard = { $count ->
    [0] noch niemand
    [one] ein Interview oder eine Fokusgruppe
   *[other] { $count } Interviews und Fokusgruppen
}{ $people ->
    [0] {""}
    [one] , eine Person
   *[other] , { $people } Personen
}
typing-team = WER MITMACHT
hint-team = Je Zeile eine: Name, Rolle oder Stadt. Eine Rolle allein genügt.
step-stage = Die Begutachtung kommt zu: { $stage }
step-stage-day = Tag der Phase: { $stage }
step-team = Wer mitmacht: { $part }

# Ergebnisse der Begutachtenden, was sie raten, was die Stadt antwortet.
step-peers-judged = { $factor } von den Begutachtenden eingeschätzt: { $judgement }
step-peers-judgement-taken-back = { $factor }: Einschätzung der Begutachtenden zurückgenommen
step-peers-said = { $factor }: Ergebnis der Begutachtenden
step-concluded = Schlussfolgerung: { $text }
step-recommended = Empfehlung: { $text }
step-advice-altered = R{ $number } geändert
step-answered = R{ $number } beantwortet: { $answer }
step-answer-taken-back = R{ $number }: Antwort zurückgenommen
step-answer-why = R{ $number }: warum die Stadt so antwortet
advice-title = STADT UND BEGUTACHTENDE
advice-title-differing = WO DIE SICHTEN ABWEICHEN
advice-counts = uneins bei { $differ } · { $recommended ->
    [one] eine Empfehlung
   *[other] { $recommended } Empfehlungen
}, { $answered } beantwortet
advice-host = Stadt
advice-peers = Begutachtende
advice-differ = uneins
advice-whole = Insgesamt
advice-no-answer = noch keine Antwort
advice-answer-actions = { $answer } -> { $actions }
advice-why = Warum: { $text }
advice-no-reason = keine Begründung notiert
advice-host-said = Stadt: { $text }
advice-peers-said = Begutachtende: { $text }
typing-recommendation = EMPFEHLUNG DER BEGUTACHTENDEN
typing-conclusion = SCHLUSSFOLGERUNG DER BEGUTACHTENDEN
typing-answer-why = WARUM DIE STADT SO ANTWORTET
hint-answer-why = Was davon getan wird und was nicht, und warum: Die Begutachtenden lesen dies.
advice-head-recommendation = EMPFEHLUNG
advice-head-conclusion = SCHLUSSFOLGERUNG
form-head-advice = { $kind } R{ $number }
form-advice = Wortlaut
form-advice-kind = Art
form-answer = Antwort der Stadt
form-answer-why = Warum
flash-no-recommendation = Zuerst eine Empfehlung wählen: Pfeil nach unten führt dorthin.
flash-conclusion-stands = Eine Schlussfolgerung braucht keine Antwort, eine Empfehlung schon.
flash-none-differ = Stadt und Begutachtende sind sich überall einig, wo beide einschätzten.

# Die beiden Papiere.
export-page-feedback = Papier für die Rückmeldung
export-page-peer-report = Bericht der Begutachtung
file-feedback = rueckmeldung
file-peer-report = begutachtungsbericht
number-recommendation = R{ $number }
number-interview = I{ $number }
peers-title-feedback = Rückmeldung: { $title }
peers-title-feedback-plain = Rückmeldung der kollegialen Begutachtung
peers-title-report = Bericht der kollegialen Begutachtung: { $title }
peers-title-report-plain = Bericht der kollegialen Begutachtung
peers-label-host = Stadt
peers-label-leader = Fachliche Leitung
peers-label-peers = Begutachtende
peers-label-host-team = Für die Stadt
peers-label-stages = Phasen
peers-label-heard = Gehört
peers-stage-day = { $stage } { $date }
peers-stage-days = { $stage } { $first } bis { $last }
peers-stage-undated = { $stage }, kein Datum notiert
peers-stage-open = { $stage } steht noch aus
peers-heard-nobody = noch niemand
peers-heard = { $interviews ->
    [one] ein Interview
   *[other] { $interviews } Interviews
}, { $groups ->
    [one] eine Fokusgruppe
   *[other] { $groups } Fokusgruppen
}, { $people ->
    [one] eine Person
   *[other] { $people } Personen
}
peers-heard-uncounted = { $interviews ->
    [one] ein Interview
   *[other] { $interviews } Interviews
}, { $groups ->
    [one] eine Fokusgruppe
   *[other] { $groups } Fokusgruppen
}
peers-column-host = Die Stadt sagt
peers-column-peers = Die Begutachtenden sagen
peers-column-line = Begutachtende in einer Zeile
peers-caption-glance = Jeder Schlüsselfaktor, wie ihn die Stadt und die Begutachtenden einschätzen
peers-not-judged = von den Begutachtenden nicht eingeschätzt
peers-not-judged-yet = noch nicht eingeschätzt
peers-host-not-judged = von der Stadt nicht eingeschätzt
peers-differ = uneins
peers-count-both = Stadt und Begutachtende haben beide { $both } von { $scope ->
    [one] einem Schlüsselfaktor
   *[other] { $scope } Schlüsselfaktoren
} eingeschätzt und sind sich bei { $same } einig.
peers-count-before = Die Begutachtenden haben noch nicht eingeschätzt. Die Stadt schätzte { $host } von { $scope ->
    [one] einem Schlüsselfaktor
   *[other] { $scope } Schlüsselfaktoren
  } ein.
peers-count-host = { $count ->
    [one] Einen hat nur die Stadt eingeschätzt.
   *[other] { $count } hat nur die Stadt eingeschätzt.
}
peers-count-peers = { $count ->
    [one] Einen haben nur die Begutachtenden eingeschätzt.
   *[other] { $count } haben nur die Begutachtenden eingeschätzt.
}
peers-count-none = { $count ->
    [one] Einen hat niemand eingeschätzt.
   *[other] { $count } hat niemand eingeschätzt.
}
peers-count-answers = { $count ->
    [0] Die Begutachtenden gaben keine Empfehlung.
    [one] Die Begutachtenden gaben eine Empfehlung: angenommen { $accepted }, teilweise angenommen { $partly }, nicht angenommen { $not }, noch ohne Antwort { $open }.
   *[other] Die Begutachtenden gaben { $count } Empfehlungen: angenommen { $accepted }, teilweise angenommen { $partly }, nicht angenommen { $not }, noch ohne Antwort { $open }.
}
peers-differing = Wo Stadt und Begutachtende abweichen
peers-differing-none = Nirgends, soweit beide eingeschätzt haben.
peers-differing-before = Die Begutachtenden haben noch nicht eingeschätzt.
peers-caption-differing = Die Schlüsselfaktoren, bei denen Stadt und Begutachtende abweichen, mit beiden Begründungen
peers-answers = Die Antworten der Stadt
peers-caption-answers = Jede Empfehlung mit der Antwort der Stadt und den Maßnahmen daraus
peers-no-recommendation = Die Begutachtenden gaben keine Empfehlung.
peers-column-recommendation = Empfehlung
peers-column-answer = Antwort
peers-no-answer = noch keine Antwort
peers-no-why = keine genannt
peers-following = Was die Stadt daraus macht
peers-following-none = Noch ist aus keiner Empfehlung eine Maßnahme geworden.
peers-caption-following = Maßnahmen der Stadt, die aus Empfehlungen folgen
peers-column-of = Aus
peers-findings = Ergebnisse je Schlüsselfaktor
peers-silent = Nichts gesagt wurde zu: { $factors }.
peers-outside = Nicht Teil dieser Begutachtung: { $factors }.
peers-whole = Insgesamt
peers-finding = { $factor }: { $theirs ->
    [given] die Begutachtenden sagen { $peers }
    [yet] die Begutachtenden haben es noch nicht eingeschätzt
   *[none] die Begutachtenden haben es nicht eingeschätzt
  }, { $its ->
    [given] die Stadt sagt { $host }
   *[none] die Stadt hat es nicht eingeschätzt
  }
peers-label-they = Begutachtende
peers-label-their-strengths = Begutachtende: Stärken
peers-label-their-improvements = Begutachtende: zu verbessern
peers-label-their-view = Begutachtende: andere Sicht
peers-label-they-heard = Begutachtende: gehört
peers-label-it = Stadt
peers-label-its-strengths = Stadt: Stärken
peers-label-its-improvements = Stadt: zu verbessern
peers-label-its-view = Stadt: andere Sicht
peers-label-it-heard = Stadt: gehört
peers-label-evidence-visit = Belege des Besuchs
peers-label-evidence-host = Belege der Stadt
peers-evidence-of = { $evidence }, { $interview }
peers-conclusions = Die Begutachtenden schließen daraus
peers-recommends = Empfehlung { $number }
peers-numbered = { $number } { $text }
peers-no-words = (noch ohne Worte)
peers-first-words = Die ersten Worte der Stadt
peers-label-answer = Antwort der Stadt
peers-whom = Wen die Begutachtenden hörten
peers-whom-nobody = Niemand wurde gehört, oder niemand hat es notiert.
peers-caption-whom = Interviews und Fokusgruppen des Besuchs
peers-column-when = Was und wann
peers-column-who = Wer
peers-column-about = Worüber
peers-column-factors = Belege für
peers-who-unknown = niemand notiert
peers-people = ({ $count ->
    [one] eine Person
   *[other] { $count } Personen
})
peers-about-nothing = nicht notiert
peers-learned-nothing = nichts notiert
peers-learned-nowhere = { $evidence }, bei keinem Schlüsselfaktor
peers-learned = { $count ->
    [one] { $evidence } zu Schlüsselfaktor { $factors }
   *[other] { $evidence } zu den Schlüsselfaktoren { $factors }
}
peers-learned-left-out = weggelassen
peers-next = Wie es weitergeht
peers-next-report = Die Begutachtenden schreiben ihren Bericht; die Stadt beantwortet jede Empfehlung.
peers-next-report-on = Der Bericht kommt bis { $date }; die Stadt beantwortet jede Empfehlung.
peers-next-noted = Bei der Rückmeldung notiert
peers-method = Vorgehen: Die Stadt schätzt sich zuerst selbst ein und sammelt Belege; Kolleginnen und Kollegen von anderswo kommen zu Besuch, hören Menschen, notieren alles, was sie erfahren, und schätzen dieselben Schlüsselfaktoren ein. Beide Einschätzungen stehen; „nicht eingeschätzt“ zählt nie als „nein“.

# Die Ergebnisse, die von den Begutachtenden zurückkommen.
peers-passed = In der Datei, aber nicht übernommen, weil es Sache der Stadt ist: { $kinds }.
peers-kept = { $count ->
    [one] Ein Eintrag der Begutachtenden steht hier, aber nicht in der Datei; er bleibt.
   *[other] { $count } Einträge der Begutachtenden stehen hier, aber nicht in der Datei; sie bleiben.
}
peers-nothing-new = Nichts Neues: Die Ergebnisse der Begutachtenden sind schon hier.
peers-sure = Dies von den Begutachtenden übernehmen, { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
  }? (ja/nein)
peers-taken = Von den Begutachtenden übernommen: { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
}. Stadt und Begutachtende weichen bei { $differ ->
    [one] einem Schlüsselfaktor
   *[other] { $differ } Schlüsselfaktoren
} ab. Zurücknehmen geht in einem Schritt; F10 und r zeigen beide nebeneinander.
step-peers-imported = Ergebnisse der Begutachtenden aus { $file } übernommen

# Die Prüfung vor dem Abschluss einer Begutachtung.
fault-peers-silent = Begutachtende: nicht eingeschätzt
fault-peers-no-reason = Begutachtende: keine Begründung
fault-peers-no-evidence = Begutachtende: kein Beleg
fault-no-advice = Begutachtende: keine Empfehlung
fault-no-answer = die Stadt hat nicht geantwortet
fault-no-answer-why = niemand sagte warum
fault-no-following = angenommen, noch keine Maßnahme
fault-loose-evidence = erfahren, bei keinem Schlüsselfaktor
fault-no-leader = keine fachliche Leitung
fault-nobody-interviewed = niemand wurde gehört
gate-peers = Das Team der Begutachtenden
peers-told-new = + { $what }
peers-told-altered = ~ { $what }
peers-told-finding = { $factor }: die Begutachtenden schätzen es ein als { $judgement }.
peers-told-finding-was = { $factor }: die Begutachtenden schätzen es ein als { $judgement }, vorher { $was }.
peers-told-finding-open = { $factor }: die Begutachtenden haben etwas notiert und es nicht eingeschätzt.
peers-told-because = { $what } { $reason }
peers-told-interview = { $interview }, { $date }: { $text }
peers-told-learned = in { $interview } erfahren, zu { $factors }: { $text }
peers-told-evidence = Beleg der Begutachtenden zu { $factors }: { $text }
peers-told-factors = { $count ->
    [0] keinem Schlüsselfaktor
    [one] Schlüsselfaktor { $factors }
   *[other] den Schlüsselfaktoren { $factors }
  }
peers-told-advice = { $advice } zu { $factor }: { $text }
peers-told-advice-whole = { $advice } zum Ganzen: { $text }
peers-told-party = { $name }: { $part }
peers-told-days = Tage der Begutachtung: { $days }
peers-told-named = { $kind } { $number }
plan-label-whose = Wessen Einschätzung
plan-peers-otherwise = Die Begutachtenden schätzten es ein als { $peers }, die Stadt selbst als { $host }.
plan-peers-otherwise-because = Die Begutachtenden schätzten es ein als { $peers }, die Stadt selbst als { $host }: { $reason }
plan-peers-alike = Die der Begutachtenden; die Stadt selbst kam zur gleichen.
plan-peers-alone = Die der Begutachtenden; die Stadt selbst hatte es nicht eingeschätzt.
plan-peers-silent = Die der Stadt; die Begutachtenden schätzten es nicht ein.
plan-label-recommended = Empfohlen
plan-recommended-one = { $number } ({ $answer })
plan-recommended-actions = { $number } ({ $answer }: { $actions })
plan-recommended = Was die Begutachtenden empfahlen
plan-earlier-action = A{ $number } der Begutachtung ({ $status })
plan-since-stands-host = (steht fest; die Stadt meinte { $host })
walk-advice = { $number } { $answer }
overview-side = { $who }: { $counts }
walk-action-then = A{ $number } damals
