# Die Wörter eines Workshops: Daten, Einschätzungen, Zustände. Für Bildschirme und Seiten.

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mär
month-short-4 = Apr
month-short-5 = Mai
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Dez
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
date-long = { $day }. { $month } { $year }
date-full = { $weekday }, { $date }
date-day-month = { $day }. { $month }
date-month-year = { $month } { $year }
# A month in seven cells, over a narrow column.
date-in-few-cells = { $month }/{ $year }

purpose-plan = Entwicklungsplan
purpose-assessment = Selbsteinschätzung
purpose-peer-review = Begutachtung

judgement-in-place = Vorhanden
judgement-partly = Teilweise vorhanden
judgement-not-in-place = Nicht vorhanden
judgement-not-assessed = Nicht eingeschätzt
judgement-not-applicable = Entfällt

kind-quick-win = schnelle Maßnahme
kind-long-term = langfristig

status-not-started = Geplant
status-in-progress = In Arbeit
status-on-hold = Ruht
status-done = Erledigt
status-dropped = Verworfen
status-carried = Fortgeführt

level-low = gering
level-medium = mittel
level-high = hoch

party-person = Person
party-role = Rolle
party-department = Abteilung
side-city = Stadt
side-partner = Partner

evidence-document = Dokument
evidence-interview = Interview
evidence-focus-group = Fokusgruppe
evidence-survey = Umfrage
evidence-workshop = Workshop
evidence-data = Daten
evidence-observation = Beobachtung

looked-not-yet = noch nicht geprüft
looked-covered = besprochen
looked-nobody-knew = niemand wusste es

reach-ours = selbst zu ändern
reach-with-others = mit anderen zu ändern
reach-outside = nicht in unserer Hand
provides-we = wir leisten es
provides-others = andere leisten es, wir setzen uns dafür ein

basis-plan-from = Plan aus einer Begutachtung
basis-review-again = erneute Durchsicht
fate-carried = fortgeführt
fate-done = erledigt
fate-dropped = verworfen

stage-self-assessment = Selbsteinschätzung
stage-visit = Besuch
stage-conclusions = Schlussfolgerungen
stage-feedback = Rückmeldung
stage-report = Bericht
review-part-host = gastgebend
review-part-expert-leader = fachliche Leitung
review-part-peer = begutachtend
review-part-interviewee = befragt
hearing-interview = Interview
hearing-focus-group = Fokusgruppe
advice-recommendation = Empfehlung
advice-conclusion = Schlussfolgerung
answer-accepted = angenommen
answer-partly = teilweise angenommen
answer-not-accepted = nicht angenommen

# Die Prüfung vor dem Abschluss.
fault-no-lead = niemand ist zuständig
fault-not-asked = noch zu fragen: { $lead }
fault-no-date = kein Termin
fault-past-horizon = schnelle Maßnahme erst bis { $date }
fault-no-measure = woran erkennbar?
fault-no-objective = kein Ziel für die Maßnahmen
fault-no-factor = langfristig, ohne Schlüsselfaktor
fault-gap = keine Maßnahme, kein Beschluss
fault-no-reason = keine Begründung notiert
fault-no-evidence = kein Beleg
fault-not-applicable = entfällt, ohne Begründung
fault-not-heard = niemand Betroffenes gehört
fault-homework = Hausaufgabe ohne Namen
fault-parked = geparkt, noch kein Ergebnis
fault-unfinished = angefangen, nicht beendet
fault-no-review = kein Datum
fault-no-owner = noch niemand
gate-judged = { $factor }, { $judgement }
gate-quoted = „{ $text }“
gate-review = { $purpose ->
    [plan] Nächste Durchsicht des Plans
   *[other] Nächste Durchsicht
  }
gate-owner = { $purpose ->
    [plan] Wer den Plan verantwortet
   *[other] Wer sich um das Weitere kümmert
  }

# Was man als Datum eingibt: Möglichkeiten, durch | getrennt. Ein Wort, das die Sprache nicht
# braucht, bleibt |.
due-words-end = ende
due-words-middle = mitte
due-words-today = heute
due-words-tomorrow = morgen
due-words-next = nächsten|nächster|nächste|nächstem|naechsten|naechster|naechste|kommenden|kommender|kommende
due-words-in = in|im|innerhalb|binnen
due-words-of = des|von|vom
due-words-articles = der|die|das|den|dem|zum|zur|am|ein|einem|einer|unser|unseres|dieser|diesen|diesem|dieses|diese
due-words-by = bis|spätestens|spaetestens
due-words-days = t|d|tg|tag|tage|tagen|tages
due-words-weeks = w|wo|woche|wochen
due-words-months = m|monat|monate|monaten|monats|mon
due-words-years = j|jahr|jahre|jahren|jahres
due-words-ordinals = te|ten|ter|ste|sten|ster
# Wörter, die zeigen, dass der Satz hinter einem Namen weitergeht: Frag @Kari nach den Zahlen.
due-words-go-on = wegen|nach|dazu|davon|damit|darüber|darueber|danach|dann|es|sie|ihn|ihm|ihr|uns|mich|mir|mit|ob|dass|daß|wer|wie|was|wann|wo|warum|weshalb|bevor|vor|nachdem|weil|denn|wieder|nochmal|auch|noch|bald|bitte
fate-open = noch durchzugehen
fault-earlier-open = damals offen, nicht durchgegangen
fault-unconfirmed = damals eingeschätzt, nicht bestätigt

# The shape in which an article is told.
shape-purpose = Zweck, Anstoß, Vorgehen, Wirkung
shape-concept = Idee, Grundlage, Stand
shape-free = ein Text
