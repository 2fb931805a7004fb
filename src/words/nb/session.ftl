# The words of a session: dates, judgements, states. Used by screens and pages alike.

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
month-short-1 = jan
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = des
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag
date-long = { $day }. { $month } { $year }
date-full = { $weekday } { $date }
date-day-month = { $day }. { $month }
date-month-year = { $month } { $year }
# A month in seven cells, over a narrow column.
date-in-few-cells = { $month }/{ $year }

purpose-plan = utviklingsplan
purpose-assessment = egenvurdering
purpose-peer-review = kollegavurdering

judgement-in-place = På plass
judgement-partly = Delvis på plass
judgement-not-in-place = Ikke på plass
judgement-not-assessed = Ikke vurdert
judgement-not-applicable = Ikke aktuelt

kind-quick-win = rask gevinst
kind-long-term = langsiktig tiltak

status-not-started = Ikke begynt
status-in-progress = I gang
status-on-hold = På vent
status-done = Fullført
status-dropped = Frafalt
status-carried = Videreført

level-low = lav
level-medium = middels
level-high = høy

party-person = person
party-role = rolle
party-department = avdeling
side-city = Byen
side-partner = Partnere

evidence-document = dokument
evidence-interview = intervju
evidence-focus-group = fokusgruppe
evidence-survey = undersøkelse
evidence-workshop = arbeidsverksted
evidence-data = data
evidence-observation = observasjon

looked-not-yet = ikke undersøkt
looked-covered = gått gjennom
looked-nobody-knew = ingen visste

reach-ours = kan vi endre selv
reach-with-others = kan endres sammen med andre
reach-outside = utenfor vår kontroll
provides-we = vi leverer det
provides-others = andre leverer det, vi er pådriver

basis-plan-from = plan ut fra en vurdering
basis-review-again = ny vurdering
fate-carried = videreført
fate-done = fullført
fate-dropped = frafalt

stage-self-assessment = egenvurdering
stage-visit = besøk
stage-conclusions = konklusjoner
stage-feedback = tilbakemeldingsmøte
stage-report = rapport
review-part-host = vert
review-part-expert-leader = faglig leder
review-part-peer = kollega
review-part-interviewee = intervjuet
hearing-interview = intervju
hearing-focus-group = fokusgruppe
advice-recommendation = anbefaling
advice-conclusion = konklusjon
answer-accepted = godtatt
answer-partly = delvis godtatt
answer-not-accepted = ikke godtatt

# The closing gate.
fault-no-lead = ingen er ansvarlig
fault-not-asked = skal spørres: { $lead }
fault-no-date = ingen dato
fault-past-horizon = rask gevinst, frist { $date }
fault-no-measure = hvordan merker vi det?
fault-no-objective = ikke noe mål for tiltakene
fault-no-factor = langsiktig, uten nøkkelfaktor
fault-gap = verken tiltak eller beslutning
fault-no-reason = ingen begrunnelse skrevet
fault-no-evidence = ikke noe belegg
fault-not-applicable = ikke aktuelt, ingen sa hvorfor
fault-not-heard = ingen berørte er hørt
fault-homework = hjemmelekse uten navn
fault-parked = parkert, uten utfall ennå
fault-unfinished = begynt og ikke fullført
fault-no-review = ingen dato
fault-no-owner = ingen ennå
gate-judged = { $factor }, { $judgement }
gate-quoted = «{ $text }»
gate-review = { $purpose ->
    [plan] Neste oppfølging av planen
   *[other] Neste oppfølging
  }
gate-owner = { $purpose ->
    [plan] Hvem som eier planen
   *[other] Hvem som følger det opp
  }

# What people type for a date: alternatives, separated by |. A word that the language does not need
# stays as |.
due-words-end = utgangen|slutten|slutt|ultimo
due-words-middle = midten|midt|medio
due-words-today = i dag|idag|dag
due-words-tomorrow = i morgen|imorgen|morgen
due-words-next = neste
due-words-in = om|innen|innenfor
due-words-of = av|til|for
due-words-articles = den|det|de|en|ei|et|vår|vårt|våre|deres|dette|denne|i
due-words-by = innen|senest|frist
due-words-days = d|dag|dager
due-words-weeks = u|uke|uker|uka|uken|w
due-words-months = m|md|mnd|måned|måneder|måneden|maaned|maaneder
due-words-years = å|år|året|aar|aaret
due-words-ordinals = |
# Words that tell that a sentence goes on behind a name: Ask @Kari about it.
due-words-go-on = om|det|dem|ham|henne|oss|meg|seg|med|hvis|at|som|hvem|hvordan|hva|når|hvor|hvorfor|før|etter|fra|så|da|fordi|igjen|også|snart|på
fate-open = ikke gått gjennom ennå
fault-earlier-open = åpent da, ikke gått gjennom
fault-unconfirmed = vurdert da, ikke bekreftet

# The shape in which an article is told.
shape-purpose = formål, bakgrunn, framgangsmåte, virkning
shape-concept = idé, grunnlag, framdrift
shape-free = én tekst
