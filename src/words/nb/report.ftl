# What the printed pages say.

# Things in a row.
list-and = { $head } og { $last }
list-comma = { $head }, { $last }
list-sentences = { $head }. { $last }
list-dot = { $head } · { $last }

# What every format says by itself.
page-draft = UTKAST: denne siden kan fortsatt bli endret.
page-label = { $label }:
page-part = Del { $number }: { $heading }
page-section = Avsnitt { $number }: { $heading }
page-rows = { $rows ->
    [one] Tabell med én rad
   *[other] Tabell med { $rows } rader
}
page-rows-of = { $rows ->
    [one] Tabell med én rad: { $caption }
   *[other] Tabell med { $rows } rader: { $caption }
}
page-room = { $lines ->
    [one] { $label } (plass til én linje)
   *[other] { $label } (plass til { $lines } linjer)
}
page-skip = Hopp til siden
page-contents = På denne siden

## Word
page-mark-draft = UTKAST
page-of = Side { $page } av { $pages }

# The names of exported files.
file-action-plan = handlingsplan
file-session = arbeidsverksted
file-lead-sheet = ansvarsark
file-actions = tiltak
file-draft = utkast
file-version = v{ $version }

# What pages say alike.
number-action = A{ $number }
number-evidence = E{ $number }
number-parked = P{ $number }
number-decision = D{ $number }
page-factor = { $number } { $name }
page-person = { $name } ({ $role })
page-unit = { $organisation }, { $unit }
page-benchmark = { $title }, utgave { $edition }
page-moment = { $date }, { $time }
page-times = { $start }–{ $end }
page-times-from = fra { $start }
page-people = { $count ->
    [one] én person
   *[other] { $count } personer
}
page-no-date = ingen dato satt
page-no-lead = ingen ansvarlig ennå
page-nobody = ingen ennå
page-quoted = «{ $text }»
page-by = { $what } (innen { $date })
page-moved = { $date } (var { $was })
page-version = Versjon { $version }
page-finalised = Versjon { $version }, ferdigstilt { $moment }
page-draft-of = Utkast fra { $moment }
page-draft-reopened = UTKAST etter versjon { $version }, åpnet igjen { $moment }
page-draft-after = Utkast fra { $moment }, etter versjon { $version }

# The action plan: its title block.
plan-title = Handlingsplan: { $title }
plan-title-plain = Handlingsplan
plan-label-organisation = By
plan-label-purpose = Formål
plan-label-workshop = Arbeidsverksted
plan-label-present = Til stede
plan-label-benchmark = Referanseramme
plan-label-scope = Utvalg
plan-label-status = Status
plan-label-next-review = Neste oppfølging
plan-no-organisation = ikke oppgitt ennå
plan-purpose-plan = Utviklingsplan
plan-purpose-assessment = Egenvurdering
plan-purpose-peer-review = Kollegavurdering
plan-not-met = ikke holdt ennå
plan-one-sitting = én samling
plan-sittings = { $count ->
    [2] to samlinger
    [3] tre samlinger
    [4] fire samlinger
   *[other] { $count } samlinger
}
plan-present-city = Byen: { $names }
plan-present-partners = Partnere: { $names }
plan-present-facilitated = Prosessleder: { $names }
plan-present-none = ikke notert
prose-the = { $name }
prose-the-joints = -
plan-scope-all = Alle { $total } nøkkelfaktorer
plan-scope-none = Ingen nøkkelfaktor er tatt opp ennå
plan-scope-some = { $count } av { $total } nøkkelfaktorer. Ikke tatt opp: { $numbers }
plan-next-review-by = { $date }, { $owner }

# At a glance.
plan-glance = Kort fortalt
plan-summary = { $judged } av { $scope } valgte nøkkelfaktorer er vurdert. { $actions ->
    [0] Ingen tiltak er skrevet ned ennå.
    [one] Ett tiltak er skrevet ned.
   *[other] { $actions } tiltak er skrevet ned.
}
plan-summary-shortlist = { $judged } av { $scope } valgte nøkkelfaktorer er vurdert. { $actions ->
    [one] Ett tiltak er skrevet ned
   *[other] { $actions } tiltak er skrevet ned
}, { $planned } av dem på kortlisten.
plan-caption-judgements = Vurderingene i korte trekk
plan-column-factor = Nøkkelfaktor
plan-column-judgement = Vurdering
plan-column-line = Med én linje
plan-column-actions = Tiltak
plan-line-none = ingen begrunnelse skrevet ned
plan-line-not-assessed = ikke vurdert ennå
plan-actions-none = ingen
plan-count = { $judgement } { $count }
plan-glance-quick = Raske gevinster, ferdige innen { $date }
plan-glance-long = Langsiktig
plan-glance-decide = Til beslutning hos andre
plan-glance-asked = { $what } ({ $decisions })
plan-glance-action = { $action } { $title } ({ $lead }, { $due })
plan-glance-more = og { $more } til nedenfor

# Actions.
plan-quick = Raske gevinster
plan-quick-none = Ingen rask gevinst er skrevet ned ennå.
plan-caption-quick = Raske gevinster etter frist
plan-long = Langsiktige tiltak
plan-long-none = Ingen langsiktige tiltak er skrevet ned ennå.
plan-long-none-here = Ingen langsiktige tiltak ennå.
plan-long-no-factor = Uten nøkkelfaktor
plan-caption-long = Langsiktige tiltak: { $factor }
plan-noted = Notert, ikke på kortlisten
plan-noted-intro = Dette kom også opp. Gruppen har ikke tatt det inn i planen sin, og ingen har lovet det.
plan-caption-noted = Noterte tiltak som ikke er på kortlisten
plan-brings = Slår sammen { $actions }.
plan-objective = Mål:
plan-objective-none = ikke skrevet ennå
plan-column-number = Nr.
plan-column-action = Tiltak
plan-column-why = Hvorfor
plan-column-lead = Ansvarlig
plan-column-due = Frist
plan-column-measure = Slik merker vi det
plan-column-status = Status
plan-why = { $factor }: { $reason }
plan-why-evidence = { $reason } ({ $evidence })
plan-why-none = ikke knyttet til en nøkkelfaktor
plan-supporting = med { $names }
plan-needs-decision = Trenger beslutning
plan-measure-none = ikke sagt ennå

# Findings.
plan-findings = Funn
plan-findings-none = Ingen nøkkelfaktor er tatt opp ennå.
plan-finding = { $factor }: { $judgement }
plan-judged-in-place = på plass
plan-judged-partly = delvis på plass
plan-judged-not-in-place = ikke på plass
plan-judged-not-assessed = ikke vurdert
plan-judged-not-applicable = ikke aktuelt
page-voices = { $in } på plass, { $partly } delvis, { $not } ikke, av { $people }; uten navn.
page-voices-named = { $in } på plass, { $partly } delvis, { $not } ikke, av { $people }; navnene er lagret med økten.
plan-label-judged = Vurdert
plan-label-agreed = Enighet
plan-label-reason = Begrunnelse
plan-label-other-view = Et annet syn
plan-label-evidence = Belegg
plan-label-heard = Hørt
plan-label-looked-into = Undersøkt
plan-label-noted = Notert
plan-label-led-to = Førte til
plan-label-homework = Må finnes ut
plan-label-not-looked = Ikke undersøkt
plan-reason-none = ingen skrevet ned
plan-evidence-none = ikke oppgitt
plan-not-assessed = Den er ikke vurdert ennå.
plan-covered = Det ble snakket om; ingenting ble skrevet ned.
plan-led-to = Dette førte til { $actions }.
plan-led-to-after = Dette førte til { $action }, etter eksempel fra { $city }: { $brief }.
plan-action-titled = { $action } { $title }
plan-after = { $action } følger eksempelet fra { $city }: { $brief }.
plan-homework = «{ $question }» ({ $finder }, innen { $date })
plan-homework-undated = «{ $question }» ({ $finder }, ingen dato satt)
plan-not-looked = { $count } av { $total } hjelpespørsmål
plan-silent = Ikke vurdert ennå, ingenting notert
plan-not-taken-up = Ikke tatt opp

# The rest of the plan.
plan-by-lead = Tiltak etter ansvarlig
plan-caption-by-lead = Tiltak etter ansvarlig
plan-column-said-yes = Sa ja i rommet
plan-lead-action = { $action } ({ $due })
plan-said-yes = ja
plan-said-none = skal spørres
plan-said-none-by = skal spørres innen { $date }
plan-said-some = ja til { $yes }; skal spørres: { $asked }
plan-said-nobody = må få en ansvarlig
plan-leftovers-both = Beslutninger og parkerte saker
plan-leftovers-decisions = Beslutninger
plan-leftovers-parked = Parkerte saker
plan-became = ble { $action }
plan-no-outcome = Ikke noe utfall ennå.
plan-left-as-it-is = Står som det er
plan-left = { $number } { $what }: { $fault }
plan-left-plain = { $what }: { $fault }
plan-left-line = En linje ble begynt og ikke fullført.
plan-follow-up = Slik følger vi opp
plan-follow-up-none = Ingen har sagt ennå hvordan planen skal følges opp.
plan-follow-up-owner = { $owner } eier planen og spør hver ansvarlig om nytt.
plan-follow-up-review = Planen ses på igjen { $date }.
plan-sign = Til underskrift
plan-sign-owner = { $owner } eier denne planen og sørger for at den blir fulgt opp.
plan-sign-nobody = Ingen eier denne planen ennå. Den som skriver under her, sørger for at den blir fulgt opp.
plan-sign-date = Dato
plan-sign-name = Navn og underskrift
plan-method = Metode: Gruppen undersøker hver nøkkelfaktor og blir enig om en vurdering; en vurdering trenger en begrunnelse. «Ikke vurdert» regnes aldri som «nei».
plan-method-silent = Metode: Nøkkelfaktorene vurderes først i stillhet, så sammen; en vurdering trenger en begrunnelse. «Ikke vurdert» regnes aldri som «nei».
plan-source = Referanseramme etter { $source }.

## What goes out is chosen
left-out-names = Navn på personer er utelatt; roller står i stedet.
left-out-notes = Notater er utelatt.
left-out-evidence = Belegg er utelatt.
left-out-but-factor = Her står bare det som hører til nøkkelfaktor { $factor }; alt annet er utelatt.
left-out-but-lead = Her står bare tiltakene som { $lead } er ansvarlig for, med nøkkelfaktorene de hører til; alt annet er utelatt.
left-out-but-organisation = Her står bare tiltakene som { $organisation } er ansvarlig for eller medvirker i, med nøkkelfaktorene de hører til; alt annet er utelatt.
plan-findings-left-out = Ingenting av det som ble valgt, hører til en nøkkelfaktor.
# Stands for the name of somebody whose role nobody wrote down.
person-without-role = Deltaker { $number }
# Stands for the name of somebody who was forgotten, when no session knew a role.
person-forgotten = Tidligere deltaker
# What stands before a surname, with a blank between. Letter case and full stops do not count.
name-titles = hr herr fru frk frøken dr doktor prof professor mr mrs ms

# Everything in a session, for reading from top to bottom.
show-untitled = Økt uten tittel
show-label-id = Økt
show-label-unit = Enhet
show-label-minutes = Minutter
show-label-horizon = Raske gevinster har frist innen
show-label-owner = Hvem som eier planen
show-label-owner-review = Hvem som følger det opp
show-label-summary = Med to setninger
show-label-follow-up = Slik følges den opp
show-label-made = Laget
show-months = { $months ->
    [one] én måned
   *[other] { $months } måneder
}
show-sittings = Samlinger
show-people = Personer, roller og avdelinger
show-caption-people = Hvem som deltar
show-column-name = Navn
show-column-kind = Type
show-column-role = Rolle
show-column-side = Side
show-column-there = Var til stede
show-column-facilitates = Prosessleder
show-yes = ja
show-factors = Nøkkelfaktorer
show-factors-none = Ingen nøkkelfaktor er tatt opp ennå.
show-label-statement = Påstand
show-label-judgement = Vurdering
show-label-objective = Mål
show-label-note = Notat
show-label-question = Spørsmål { $number }
show-question = { $text } ({ $state })
show-outside = { $factor } (ikke tatt opp)
show-label-finder = Hvem som finner det ut
show-evidence = Belegg
show-caption-evidence = Belegg
show-column-title = Tittel
show-column-date = Dato
show-column-place = Hvor det finnes
show-column-said-by = Sagt av
show-column-bears-on = Gjelder
show-actions = Tiltak
show-caption-actions = Tiltak
show-column-detail = Utdyping
show-column-question = Hjelpespørsmål
show-column-example = Inspirert av
show-column-supporting = Medvirkende
show-column-said-yes = Ansvarlig sa ja
show-column-resources = Ressurser
show-column-impact = Virkning
show-column-effort = Innsats
show-column-because = Fordi
show-column-priority = Prioritet
show-part-of = del av { $action }
show-dots = { $count ->
    [one] { $count } prikk
   *[other] { $count } prikker
}
show-on-shortlist = på kortlisten
show-noted = notert, ikke på kortlisten
show-argues = pådriver for det overfor andre
show-example = { $city }: { $brief }
show-no = nei
show-news = Nytt om tiltakene
show-caption-news = Nytt om tiltakene
show-column-moved = Flyttet til
show-parked = Parkerte saker
show-caption-parked = Parkerte saker
show-column-text = Tekst
show-column-outcome = Utfall
show-decisions = Beslutninger
show-caption-decisions = Beslutninger

## The sheet of a lead
lead-title = { $name }: din del av planen
lead-unnamed = En ansvarlig uten navn
lead-label-for = Til
lead-label-plan = Fra planen
lead-label-asks = Spør om nytt
lead-taken = { $count ->
    [0] Ingen tiltak står på deg.
    [one] Ett tiltak står på deg.
   *[other] { $count } tiltak står på deg.
}
lead-helps = { $count ->
    [one] Du medvirker i ett tiltak som andre er ansvarlige for.
   *[other] Du medvirker i { $count } tiltak som andre er ansvarlige for.
}
lead-first = Neste dato er { $date } ({ $action }).
lead-unanswered = { $count ->
    [one] Ett av dem har ikke fått ja fra deg ennå. Svar slik det står nedenfor.
   *[other] { $count } av dem har ikke fått ja fra deg ennå. Svar slik det står nedenfor.
}
lead-caption = Det du har tatt på deg, etter dato
lead-taken-on = Det du har tatt på deg
lead-label-due = Frist
lead-due = { $date } ({ $kind })
lead-why = { $factor }, { $judgement }
lead-why-question = Det svarer på: «{ $question }»
lead-why-evidence = Belegg: { $evidence }
lead-why-example = Etter eksempel fra { $city }: { $brief }.
lead-label-objective = Hva det tjener
lead-label-detail = Mer om det
lead-label-brings = Laget av
lead-label-resources = Hva det krever
lead-label-helpers = Hvem som medvirker
lead-label-yes = Ditt ja
lead-said-yes = Du sa ja i rommet.
lead-asked = Du blir bedt om å ta dette på deg; ingen har sagt ja for deg.
lead-label-stands = Hvordan det står til
lead-label-completed = Fullført
lead-helped = Det du medvirker i
lead-caption-helped = Det du medvirker i
lead-to-find-out = Det du finner ut
lead-homework = «{ $question }» Innen { $date }.
lead-noted = Disse står på deg, men ble ikke tatt inn i planen. Du trenger ikke gjøre noe med dem.
lead-how = Slik svarer du
lead-answer-to-nobody = Det er ikke oppgitt ennå hvem som spør om nytt. Svar den som ga deg denne siden.
lead-answer-what = Si hvor langt det er kommet, hva som står i veien, og om datoen holder. Si det tidlig hvis den ikke gjør det.
lead-answer = { $action }, ditt svar: ja, eller hva som måtte endres
lead-answers = Dine svar, etter nummer: ja, eller hva som måtte endres ({ $actions })

# What a plan was made from, and what has changed since.
plan-made-from = { $purpose }, laget ut fra { $base }en «{ $title }»
plan-made-again = { $purpose }, gjort på nytt etter { $base }en «{ $title }»
plan-made-edition = { $made }, som brukte utgave { $edition }
plan-was-in-place = på plass
plan-was-partly = delvis på plass
plan-was-not-in-place = ikke på plass
plan-was-not-assessed = ikke vurdert
plan-was-not-applicable = ikke aktuelt
plan-since = Hva som er endret siden { $date }
plan-since-was = (var: { $was })
plan-since-unchanged = (uendret)
plan-since-first = (vurdert for første gang)
plan-since-stands = (står fast)
plan-since-number-was = { $number } (var { $was })
plan-since-better = Bedre: { $factors }.
plan-since-worse = Dårligere: { $factors }.
plan-since-same = Uendret: { $factors }.
plan-since-new = Vurdert for første gang: { $factors }.
plan-since-aside = Aktuelt nå, eller ikke lenger: { $factors }.
plan-since-no-longer = Ikke vurdert lenger: { $factors }.
plan-since-left = Vurdert da, ikke tatt opp nå: { $factors }.
plan-since-actions = { $count ->
    [one] Av ett tidligere tiltak: { $parts }.
   *[other] Av { $word } tidligere tiltak: { $parts }.
}
plan-fate-done = { $count ->
    [one] ett er fullført
   *[other] { $word } er fullført
}
plan-fate-dropped = { $count ->
    [one] ett er frafalt
   *[other] { $word } er frafalt
}
plan-fate-carried = { $count ->
    [one] ett er videreført ({ $actions })
   *[other] { $word } er videreført ({ $actions })
}
plan-fate-carried-gone = { $count ->
    [one] ett er videreført
   *[other] { $word } er videreført
}
plan-fate-elsewhere = { $count ->
    [one] ett gikk til en annen økt
   *[other] { $word } gikk til en annen økt
}
plan-fate-open = { $count ->
    [one] ett er ikke gått gjennom
   *[other] { $word } er ikke gått gjennom
}
plan-count-word = { $count ->
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] sju
    [8] åtte
    [9] ni
    [10] ti
    [11] elleve
    [12] tolv
   *[other] { $count }
}
plan-label-then = Da
plan-then = { $judgement }
plan-then-because = { $judgement }. { $reason }
plan-label-stands = Står fast
plan-stands = slik { $base }en «{ $title }» fant det { $date }
show-then = Hva som gjaldt da
show-column-then-rest = Annet syn, styrker, forbedringer, hørt, mål
show-earlier = Tiltak fra den tidligere økten
show-column-fate = Siden da
