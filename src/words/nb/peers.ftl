# A peer review: its stages, interviews, recommendations and answers.

do-interviews = intervjuer og fokusgrupper
do-open-interview = åpne dette intervjuet
do-new-interview = et nytt intervju
do-new-focus-group = en ny fokusgruppe
do-learned = noe som kom fram i det
do-review-form = fase, dager og personer i kollegavurderingen
do-advice = vert og kolleger side om side, anbefalinger og svar
do-open-advice = åpne; på en nøkkelfaktor: gå dit
do-recommend = en ny anbefaling
do-conclude = en ny konklusjon
do-answer-accepted = verten godtar den
do-answer-partly = verten godtar den delvis
do-answer-not = verten godtar den ikke
do-answer-none = ta svaret tilbake
do-answer-why = hvorfor verten svarer slik
do-answer-action = lag et tiltak av den
do-differing = bare der vert og kolleger vurderer ulikt, eller alle
foot-stage = fase
foot-interview = intervju
foot-interviews = intervjuer
foot-focus-group = gruppe
foot-learned = kom fram
foot-advice = råd
foot-recommend = anbefal
foot-conclude = konkluder
foot-answer = svar
foot-differing = ulikt

# On the walk.
walk-stage-host = Kollegavurdering · { $stage } · verten vurderer
walk-stage-peers = Kollegavurdering · { $stage } · kollegene vurderer
walk-stage-both = Kollegavurdering · { $stage } · begge funn står fast
walk-host = Vert
walk-peers = Kolleger
walk-host-because = Vert: { $text }
walk-peers-because = Kolleger: { $text }
typing-peers-reason = KOLLEGENES BEGRUNNELSE
typing-peers-minority = ET ANNET SYN BLANT KOLLEGENE
typing-peers-heard = HVEM KOLLEGENE HAR HØRT
typing-peers-strengths = STYRKER, SLIK KOLLEGENE SER DEM
typing-peers-improvements = FORBEDRINGSOMRÅDER, SLIK KOLLEGENE SER DEM
flash-cards-are-the-hosts = Kort er til vertens egen vurdering. Kollegenes funn gis med 1 til 4.

# Interviews.
interviews-title = INTERVJUER OG FOKUSGRUPPER
interviews-count = { $count ->
    [one] én samtale
   *[other] { $count } samtaler
  } · { $learned ->
    [one] ett belegg
   *[other] { $learned } belegg
  }
interviews-none = Ingen er hørt ennå. n noterer et intervju, f en fokusgruppe: hvem som ble hørt, med rolle, og så hva som kom fram.
interview-nothing-learned = Ingenting notert fra det ennå: e skriver ned hva som kom fram.
interview-no-day = uten dato
interviews-head = kom fram · nøkkelfaktorer
interview-learned = { $count ->
    [0] ingenting ennå
   *[other] { $count } · { $factors ->
        [0] om ingen ennå
       *[other] { $numbers }
      }
  }
typing-interview = HVEM SOM HØRES I INTERVJUET
typing-focus-group = HVEM SOM HØRES I FOKUSGRUPPEN
typing-learned = HVA SOM KOM FRAM
hint-interview = Roller, ikke navn: rekrutteringslederen; fire foreldre fra to skoler.
hint-learned = Én ting per linje. Bak den numrene på nøkkelfaktorene den gjelder: #4 #9.
hearing-head-interview = INTERVJU
hearing-head-focus-group = FOKUSGRUPPE
form-head-interview = { $kind } I{ $number }
form-hint-interview = Hver ting som kom fram, er et eget belegg, for så mange nøkkelfaktorer som det gjelder. e noterer ett.
form-interview-heard = Hvem (med rolle)
form-interview-people = Antall personer
form-interview-date = Dato
form-interview-place = Hvor
form-interview-text = Hva det handlet om
form-interview-kind = Type
form-learned = Noter hva som sies
form-learned-evidence = Kom fram
form-learned-on = { $count ->
    [one] E{ $number }  { $text } · nøkkelfaktor { $factors }
   *[other] E{ $number }  { $text } · nøkkelfaktorene { $factors }
  }
form-learned-nowhere = E{ $number }  { $text } · ingen nøkkelfaktor ennå
step-interview = Intervju: { $text }
step-focus-group = Fokusgruppe: { $text }
step-interview-altered = I{ $number } endret: { $text }
step-learned = Kom fram i I{ $number }: { $text }

# The review itself.
form-head-review = KOLLEGAVURDERINGEN
form-hint-review = Fasen sier hvem sitt funn gjennomgangen tar inn: først vertens, så kollegenes, så står begge fast.
form-stage = Fase
form-self-assessed = Egenvurdering ferdig
form-visited = Besøk fra
form-visited-until = Besøk til
form-concluded = Konklusjoner trukket
form-fed-back = Tilbakemeldingsmøte
form-reported = Rapport
form-expert-leader = Faglig leder
form-peers = Kolleger
form-host-team = Vertens gruppe
form-interviewed = Hørt til nå
review-heard = { $count ->
    [0] ingen ennå
    [one] ett intervju eller én fokusgruppe
   *[other] { $count } intervjuer og fokusgrupper
  }{ $people ->
    [0] { "" }
    [one] , én person
   *[other] , { $people } personer
  }
typing-team = HVEM SOM DELTAR
hint-team = Én per linje: navn, rolle eller by. Bare en rolle er nok.
step-stage = Kollegavurderingen kommer til: { $stage }
step-stage-day = Dag for fasen: { $stage }
step-team = Hvem som deltar som { $part }

# Findings of the peers, what they advise, what the host answers.
step-peers-judged = { $factor } vurdert av kollegene: { $judgement }
step-peers-judgement-taken-back = { $factor }: kollegenes vurdering tatt tilbake
step-peers-said = { $factor }: kollegenes funn
step-concluded = Konklusjon: { $text }
step-recommended = Anbefaling: { $text }
step-advice-altered = R{ $number } endret
step-answered = R{ $number } besvart: { $answer }
step-answer-taken-back = R{ $number }: svar tatt tilbake
step-answer-why = R{ $number }: hvorfor verten svarer slik
advice-title = VERT OG KOLLEGER
advice-title-differing = VERT OG KOLLEGER: VURDERT ULIKT
advice-counts = { $differ } ulikt · { $recommended ->
    [one] én anbefaling
   *[other] { $recommended } anbefalinger
  }, { $answered } besvart
advice-host = Vert
advice-peers = Kolleger
advice-differ = ulikt
advice-whole = Samlet
advice-no-answer = ikke svar ennå
advice-answer-actions = { $answer } -> { $actions }
advice-why = Hvorfor: { $text }
advice-no-reason = ingen begrunnelse skrevet
advice-host-said = Vert: { $text }
advice-peers-said = Kolleger: { $text }
typing-recommendation = ANBEFALING FRA KOLLEGENE
typing-conclusion = KONKLUSJON FRA KOLLEGENE
typing-answer-why = HVORFOR VERTEN SVARER SLIK
hint-answer-why = Hva av dette som blir gjort og ikke, og hvorfor: kollegene leser dette.
advice-head-recommendation = ANBEFALING
advice-head-conclusion = KONKLUSJON
form-head-advice = { $kind } R{ $number }
form-advice = Med ord
form-advice-kind = Type
form-answer = Vertens svar
form-answer-why = Hvorfor
flash-no-recommendation = Velg en anbefaling først: Down går dit.
flash-conclusion-stands = En konklusjon trenger ikke svar; det gjør en anbefaling.
flash-none-differ = Vert og kolleger vurderer likt alt som begge har vurdert.

# The two papers.
export-page-feedback = dokument til tilbakemeldingsmøtet
export-page-peer-report = rapport fra kollegavurderingen
file-feedback = tilbakemeldingsmote
file-peer-report = kollegavurdering-rapport
number-recommendation = R{ $number }
number-interview = I{ $number }
peers-title-feedback = Tilbakemeldingsmøte: { $title }
peers-title-feedback-plain = Tilbakemeldingsmøte i kollegavurderingen
peers-title-report = Rapport fra kollegavurderingen: { $title }
peers-title-report-plain = Rapport fra kollegavurderingen
peers-label-host = Vert
peers-label-leader = Faglig leder
peers-label-peers = Kolleger
peers-label-host-team = For verten
peers-label-stages = Faser
peers-label-heard = Hørt
peers-stage-day = { $stage } { $date }
peers-stage-days = { $stage } { $first } til { $last }
peers-stage-undated = { $stage }, ingen dato notert
peers-stage-open = { $stage } gjenstår
peers-heard-nobody = ingen ennå
peers-heard = { $interviews ->
    [one] ett intervju
   *[other] { $interviews } intervjuer
  }, { $groups ->
    [one] én fokusgruppe
   *[other] { $groups } fokusgrupper
  }, { $people ->
    [one] én person
   *[other] { $people } personer
  }
peers-heard-uncounted = { $interviews ->
    [one] ett intervju
   *[other] { $interviews } intervjuer
  }, { $groups ->
    [one] én fokusgruppe
   *[other] { $groups } fokusgrupper
  }
peers-column-host = Verten sier
peers-column-peers = Kollegene sier
peers-column-line = Kollegene med én linje
peers-caption-glance = Hver nøkkelfaktor slik verten og kollegene vurderer den
peers-not-judged = ikke vurdert av kollegene
peers-not-judged-yet = ikke vurdert ennå
peers-host-not-judged = ikke vurdert av verten
peers-differ = de vurderer ulikt
peers-count-both = Vert og kolleger har begge vurdert { $both } av { $scope ->
    [one] én nøkkelfaktor
   *[other] { $scope } nøkkelfaktorer
  }, og er enige om { $same }.
peers-count-before = Kollegene har ikke vurdert ennå. Verten vurderte { $host } av { $scope ->
    [one] én nøkkelfaktor
   *[other] { $scope } nøkkelfaktorer
  }.
peers-count-host = { $count ->
    [one] Én er vurdert bare av verten.
   *[other] { $count } er vurdert bare av verten.
  }
peers-count-peers = { $count ->
    [one] Én er vurdert bare av kollegene.
   *[other] { $count } er vurdert bare av kollegene.
  }
peers-count-none = { $count ->
    [one] Én er ikke vurdert av noen av dem.
   *[other] { $count } er ikke vurdert av noen av dem.
  }
peers-count-answers = { $count ->
    [0] Kollegene ga ingen anbefaling.
    [one] Kollegene ga én anbefaling: godtatt { $accepted }, delvis godtatt { $partly }, ikke godtatt { $not }, ikke svar ennå { $open }.
   *[other] Kollegene ga { $count } anbefalinger: godtatt { $accepted }, delvis godtatt { $partly }, ikke godtatt { $not }, ikke svar ennå { $open }.
  }
peers-differing = Der vert og kolleger vurderer ulikt
peers-differing-none = Ingen steder, så langt begge har vurdert.
peers-differing-before = Kollegene har ikke vurdert ennå.
peers-caption-differing = Nøkkelfaktorene som vert og kolleger vurderer ulikt, med begges begrunnelse
peers-answers = Vertens svar
peers-caption-answers = Hver anbefaling med vertens svar og tiltakene den førte til
peers-no-recommendation = Kollegene ga ingen anbefaling.
peers-column-recommendation = Anbefaling
peers-column-answer = Svar
peers-no-answer = ikke svar ennå
peers-no-why = ikke oppgitt
peers-following = Hva verten gjør med det
peers-following-none = Ingen anbefaling er gjort til tiltak ennå.
peers-caption-following = Vertens tiltak som følger av anbefalinger
peers-column-of = Fra
peers-findings = Funn for hver nøkkelfaktor
peers-silent = Ingenting ble sagt om: { $factors }.
peers-outside = Ikke en del av denne vurderingen: { $factors }.
peers-whole = Samlet
peers-finding = { $factor }: { $theirs ->
    [given] kollegene sier { $peers }
    [yet] kollegene har ikke vurdert det ennå
   *[none] kollegene vurderte det ikke
  }, { $its ->
    [given] verten sier { $host }
   *[none] verten har ikke vurdert det
  }
peers-label-they = Kolleger
peers-label-their-strengths = Kolleger: styrker
peers-label-their-improvements = Kolleger: å forbedre
peers-label-their-view = Kolleger: et annet syn
peers-label-they-heard = Kolleger: hørt
peers-label-it = Vert
peers-label-its-strengths = Vert: styrker
peers-label-its-improvements = Vert: å forbedre
peers-label-its-view = Vert: et annet syn
peers-label-it-heard = Vert: hørt
peers-label-evidence-visit = Belegg fra besøket
peers-label-evidence-host = Belegg fra verten
peers-evidence-of = { $evidence }, { $interview }
peers-conclusions = Kollegene konkluderer
peers-recommends = Anbefaling { $number }
peers-numbered = { $number } { $text }
peers-no-words = (ingen ord ennå)
peers-first-words = Vertens første ord
peers-label-answer = Vertens svar
peers-whom = Hvem kollegene hørte
peers-whom-nobody = Ingen er hørt, eller ingen har notert det.
peers-caption-whom = Intervjuer og fokusgrupper under besøket
peers-column-when = Hva og når
peers-column-who = Hvem
peers-column-about = Om
peers-column-factors = Belegg for
peers-who-unknown = ingen notert
peers-people = ({ $count ->
    [one] én person
   *[other] { $count } personer
  })
peers-about-nothing = ikke notert
peers-learned-nothing = ingenting notert
peers-learned-nowhere = { $evidence }, ingen nøkkelfaktor
peers-learned = { $count ->
    [one] { $evidence } om nøkkelfaktor { $factors }
   *[other] { $evidence } om nøkkelfaktorene { $factors }
  }
peers-learned-left-out = utelatt
peers-next = Hva som kommer nå
peers-next-report = Kollegene skriver rapporten sin; verten svarer på hver anbefaling.
peers-next-report-on = Rapporten har frist { $date }; verten svarer på hver anbefaling.
peers-next-noted = Notert i tilbakemeldingsmøtet
peers-method = Metode: Verten vurderer først seg selv og samler belegg for det; kolleger fra andre steder kommer på besøk, hører folk, skriver ned hver ting som kommer fram, og vurderer de samme nøkkelfaktorene. Begge vurderinger står; «ikke vurdert» regnes aldri som «nei».

# The findings that come back from the peers.
peers-passed = I filen, men ikke tatt inn fordi det er vertens å si: { $kinds }.
peers-kept = { $count ->
    [one] Én oppføring fra kollegene står her og ikke i filen; den blir.
   *[other] { $count } oppføringer fra kollegene står her og ikke i filen; de blir.
  }
peers-nothing-new = Ikke noe nytt: kollegenes funn er her alt.
peers-sure = Ta inn dette fra kollegene, { $count ->
    [one] én ting
   *[other] { $count } ting
  }? (ja/nei)
peers-taken = Tatt inn fra kollegene: { $count ->
    [one] én ting
   *[other] { $count } ting
  }. Vert og kolleger vurderer ulikt { $differ ->
    [one] én nøkkelfaktor
   *[other] { $differ } nøkkelfaktorer
  }. Angre tar det tilbake som ett steg; F10 og r viser begge side om side.
step-peers-imported = Kollegenes funn tatt inn fra { $file }

# The closing gate of a peer review.
fault-peers-silent = kollegene har ikke vurdert den
fault-peers-no-reason = kolleger: ingen begrunnelse
fault-peers-no-evidence = kolleger: ikke noe belegg
fault-no-advice = kolleger: ingen anbefaling
fault-no-answer = verten har ikke svart
fault-no-answer-why = ingen sa hvorfor
fault-no-following = godtatt, ikke tiltak ennå
fault-loose-evidence = kom fram, uten nøkkelfaktor
fault-no-leader = ingen faglig leder
fault-nobody-interviewed = ingen ble hørt
gate-peers = Gruppen av kolleger
peers-told-new = + { $what }
peers-told-altered = ~ { $what }
peers-told-finding = { $factor }: kollegene vurderer det som { $judgement }.
peers-told-finding-was = { $factor }: kollegene vurderer det som { $judgement }, før { $was }.
peers-told-finding-open = { $factor }: kollegene har notert noe og ikke vurdert det.
peers-told-because = { $what } { $reason }
peers-told-interview = { $interview }, { $date }: { $text }
peers-told-learned = kom fram i { $interview }, om { $factors }: { $text }
peers-told-evidence = belegg fra kollegene om { $factors }: { $text }
peers-told-factors = { $count ->
    [0] ingen nøkkelfaktor
    [one] nøkkelfaktor { $factors }
   *[other] nøkkelfaktorene { $factors }
  }
peers-told-advice = { $advice } om { $factor }: { $text }
peers-told-advice-whole = { $advice } om helheten: { $text }
peers-told-party = { $name }: { $part }
peers-told-days = dager i kollegavurderingen: { $days }
peers-told-named = { $kind } { $number }
plan-label-whose = Hvem som vurderte
plan-peers-otherwise = Kollegene vurderte det som { $peers }; verten selv hadde vurdert det som { $host }.
plan-peers-otherwise-because = Kollegene vurderte det som { $peers }; verten selv hadde vurdert det som { $host }: { $reason }
plan-peers-alike = Kollegenes; verten selv hadde vurdert det samme.
plan-peers-alone = Kollegenes; verten selv hadde ikke vurdert det.
plan-peers-silent = Vertens egen; kollegene vurderte det ikke.
plan-label-recommended = Anbefalt
plan-recommended-one = { $number } ({ $answer })
plan-recommended-actions = { $number } ({ $answer }: { $actions })
plan-recommended = Hva kollegene anbefalte
plan-earlier-action = A{ $number } i kollegavurderingen ({ $status })
plan-since-stands-host = (står fast; verten mente { $host })
walk-advice = { $number } { $answer }
overview-side = { $who }: { $counts }
walk-action-then = A{ $number } da
