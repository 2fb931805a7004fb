# What the screens say.

## Header and footer

untitled = Økt uten tittel
no-organisation = ingen organisasjon ennå
title-of = { $title } · { $organisation }
room-home = hjem
room-walk = gjennomgang
room-plan = plan
room-close = slutt
all-saved = Lagret
saved-at = Lagret { $time }
draft-kept = Utkast spart { $time }
saving = Lagrer
not-saved = IKKE LAGRET: { $what }
window-too-small = Vinduet er { $now }. charrette trenger minst { $least } og trives best med 100x30.
flash-made = { $number } · { $what }
flash-aside = Teksten er lagt til side. Feltet åpnes med den igjen.
flash-covered-by-note = Et spørsmål med notat eller tiltak regnes som undersøkt.
flash-quit = Trykk Ctrl-c igjen for å avslutte.
flash-nothing-to-undo = Ingenting å angre.
flash-nothing-to-redo = Ingenting å gjøre igjen.
flash-theirs = Deres blir stående. Din tekst er lagt til side, og feltet åpnes med den igjen.
flash-theirs-stands = Deres blir stående.
heard-came = Noen andre har også åpnet denne filen, i vindu { $seat }.
heard-went = Vindu { $seat } har lukket denne filen.
heard-step = { $count ->
    [one] Vindu { $seat }: { $what }
   *[other] Vindu { $seat }, { $count } steg, det siste: { $what }
}

foot-open = åpne
foot-new = ny
foot-export = eksport
foot-find = søk
foot-more = mer
foot-plan-from = plan av den
foot-review-again = gjenta
foot-keys = hjelp
foot-help = hjelp
foot-leave = slutt
foot-note = notat
foot-action = tiltak
foot-judge = vurder
foot-voices = kort
foot-park = sak
foot-next = fram
foot-edit = endre
foot-status = status
foot-close = slutt
foot-walk = start
foot-plan = plan
foot-finalise = ferdigstill
foot-reopen = åpne igjen
foot-choose = velg
foot-done = ferdig
foot-done-next = neste
foot-new-line = ny linje
foot-who-when = hvem, når
foot-later = senere
foot-minute = ett minutt
foot-length = egen tid
foot-pause = pause
foot-take = bruk
foot-back = lukk
foot-tick = kryss av
foot-next-idea = neste
foot-inspire = gjør den til tiltak
foot-write = skriv den
foot-yes = ja
foot-no = nei
foot-ours = vår
foot-theirs = deres
foot-both = endre begge
foot-pass-over = hopp over
foot-let-stand = la det stå

## What can be done, in words

do-back = tilbake
do-undo = angre det siste steget
do-redo = gjør det igjen
do-find = finn ord i alle økter
do-commands = enhver kommando ved navn
do-menu = hva som kan gjøres her
do-keys = tastene
do-export = eksporter planen eller økten
do-blank = skjul bildet
do-home = hjem; fra hjem: avslutt
do-next-room = neste skjerm: gjennomgang, plan, slutt
do-previous-room = forrige skjerm
do-noted = parkerte saker, beslutninger, belegg
do-set-up = oppsett: tittel, deltakere, nøkkelfaktorer
do-quit = avslutt (to ganger)
do-open = åpne
do-new = ny økt
do-trash = legg i papirkurven
do-up = opp
do-down = ned
do-next-row = videre til neste rad
do-previous-row = tilbake til forrige rad
do-page-up = en side opp
do-page-down = en side ned
do-take = bruk den
do-tick = kryss av, eller ta bort krysset
do-inspire = gjør den til vårt eget tiltak
do-yes = ja
do-replace = erstatt filen
do-ours = vår blir stående
do-theirs = deres blir stående
do-both = skriv videre med begge tekstene
do-pass-over = hopp over dette steget, til steget før
do-next-question = neste hjelpespørsmål
do-previous-question = forrige hjelpespørsmål
do-next-factor = neste nøkkelfaktor
do-previous-factor = forrige nøkkelfaktor
do-step-on = ett skritt fram: spørsmål, så nøkkelfaktor
do-step-back = ett skritt tilbake
do-go-to = gå til en nøkkelfaktor
do-in-place = vurder: på plass
do-partly = vurder: delvis på plass
do-not-in-place = vurder: ikke på plass
do-not-applicable = vurder: ikke aktuelt (spør hvorfor)
do-focus = én ting, stort; tilbake til gjennomgangen
do-time = tiden i samlingen; tilbake til gjennomgangen
do-pause = stopp klokken, la den gå igjen
do-length = skriv antall minutter
do-shorten = halvparten så lang tid
do-skip = hopp over, eller gi den turen tilbake
do-merge-turn = snakk om den sammen med naboen, eller ikke
do-next-sitting = la den vente til neste samling, eller ikke
do-take-judgement-back = ta vurderingen tilbake
do-action = fang opp et tiltak
do-quick-win = fang opp en rask gevinst
do-long-term = fang opp et langsiktig tiltak
do-note = nytt notat til dette spørsmålet
do-edit-note = åpne notatet
do-looked-into = merk som undersøkt, eller ikke
do-homework = hjemmelekse: ingen vet, noen finner det ut
do-reason = begrunnelse for vurderingen
do-other-view = det andre synet
do-evidence = belegg
do-objective = mål
do-ideas = ideer fra andre
do-context = rammevilkår: det som gjør det vanskeligere
do-park = parker en sak
do-decide = noter en beslutning
do-column-left = kolonnen til venstre
do-column-right = kolonnen til høyre
do-edit = endre
do-details = alle felt i tiltaket
do-status = status for tiltaket
do-remove = ta det ut
do-choose-before = velg den forrige
do-choose-after = velg den neste
do-walk = begynn gjennomgangen
do-finalise = ferdigstill som versjon; en ferdig plan åpnes igjen

keys-about = Når et felt er åpent, er hver tast tekst, og å gå ut av feltet lagrer det. Bokstaver virker med og uten Shift. Space viser med ord alt som kan gjøres her.
typing-help-esc = ferdig, lagret; en tiltakslinje spares til senere
typing-help-tab = ferdig, og videre til neste felt
typing-help-shift-tab = ferdig, og tilbake til forrige felt
typing-help-enter = ferdig; ny linje i felt med flere linjer
typing-help-stay = lagre og bli her
typing-help-aside = legg teksten til side; feltet åpnes med den igjen
typing-help-undo = angre det som sist ble skrevet
typing-help-redo = skriv det igjen
typing-help-complete = fullfør et navn, der navn fullføres

## Comfort

do-palette = neste palett: terminalens egen, mørk, lys, kontrast
do-mouse = lytt til musen, eller overlat den til terminalen
palette-own = terminalens egne farger
palette-dark = mørk
palette-light = lys
palette-contrast = kontrast
palette-plain = ingen, fordi NO_COLOR er satt
flash-palette = Palett: { $palette }
flash-mouse-on = Musen virker her. Hold Shift for å merke tekst i terminalen.
flash-mouse-off = Musen er overlatt til terminalen, til å merke tekst.

## What is being typed

typing-title = SKRIVER TITTEL
typing-organisation = SKRIVER NAVN
typing-unit = SKRIVER NAVN
typing-date = SKRIVER DATO
typing-hours = SKRIVER TIDSROM
typing-minutes = SKRIVER MINUTTER
typing-participants = SKRIVER NAVN
typing-summary = SKRIVER SAMMENDRAG
typing-name = SKRIVER NAVN
typing-follow-up = SKRIVER TEKST
typing-note = SKRIVER NOTAT
typing-reason = SKRIVER BEGRUNNELSE
typing-minority = SKRIVER ET ANNET SYN
typing-objective = SKRIVER MÅL
typing-action = NYTT TILTAK
typing-action-title = SKRIVER TILTAK
typing-detail = SKRIVER TEKST
typing-lead = SKRIVER ANSVARLIG
typing-supporting = SKRIVER NAVN
typing-measure = SKRIVER KJENNETEGN
typing-resources = SKRIVER TEKST
typing-because = SKRIVER BEGRUNNELSE
typing-evidence = SKRIVER BELEGG
typing-parked = SKRIVER PARKERT SAK
typing-outcome = SKRIVER UTFALL
typing-decision = SKRIVER BESLUTNING
capture-at = { $label } · { $factor }
capture-after = { $label } · etter { $city }
line-what = Hva
line-who = Hvem
line-when = Frist
preview = { $kind }: { $title } · { $lead } · { $due }
preview-no-title = ...
preview-no-lead = ingen ansvarlig ennå
preview-no-date = ingen dato ennå
preview-date-unclear = datoen er uklar
preview-figure-unclear = Ett tall, takk: 12,5 eller 12 %
preview-figure-two = Tusener eller desimaler? Skriv 1234 eller 1,2340
preview-figure-note = Merknad: { $text }
preview-figure-more = Bare tall, enhet og dag: «{ $text }» hører ikke hjemme her
hint-complete = Down velger: { $name }
hint-complete-others = Down velger: { $name }   (også { $others })
hint-action = På én linje: Inviter seks bedrifter @Næringsetaten 30.4.   Tab: hvem, når
hint-date = For eksempel 30.4. eller 2026-04-30 eller +6u eller slutten av juni
hint-hours = For eksempel 13:00-16:00
hint-not-applicable = Skriv hvorfor denne nøkkelfaktoren ikke angår byen. Esc i et tomt felt lar vurderingen stå som den var.
hint-minutes = Uten tall får den igjen sin vanlige andel.
hint-finder = Hvem finner det ut? Tab: frist.
hint-participants = En linje per deltaker: Ana Lind, HR-sjef. Merker bak et navn: (rolle), (avdeling), (prosessleder). Eksterne står under en linje «Partnere:».

## Home

home-empty = Ingenting her ennå. n starter en økt; `charrette demo` viser en ferdig økt.
home-continue = FORTSETT
home-press-enter = trykk Enter
home-facts = { $organisation } · { $purpose } · { $judged } av { $scope } vurdert · { $actions ->
    [one] { $actions } tiltak
   *[other] { $actions } tiltak
}
home-stopped = Stoppet ved { $place }
home-stopped-in = Stoppet ved { $place }, midt i:
home-others = ANDRE ØKTER
home-enlarge = Gjør bokstavene større for bakerste rad: dette vinduet leses best med omtrent 100x30.
head-organisation = Organisasjon
head-purpose = Formål
head-judged = Vurdert
head-open = Åpne
head-changed = Endret
judged-of = { $judged } av { $scope }
more-below = og { $count } til
and-more = og { $count } til

## Walk

walk-no-scope = Ingen nøkkelfaktor er valgt. Trykk s for å gå til oppsettet og velge noen.
place-of = { $at } av { $all }
walk-room = Gruppe på { $people }: { $in } på plass, { $partly } delvis, { $not } ikke.
walk-reason = Begrunnelse: { $text }
walk-other-view = Et annet syn: { $text }
walk-objective = Mål: { $text }
walk-look-into = UNDERSØK
walk-covered = { $count } av { $all } gått gjennom
walk-with = Nesten det samme som { $number }: svar på begge samtidig.
walk-no-note = (ikke notat ennå: n skriver)
walk-covered-no-note = (undersøkt, uten notat: n for å skrive)
walk-more = mer nedenfor
walk-more-above = mer ovenfor
walk-more-both = mer ovenfor og nedenfor
nobody-yet = ingen ennå
walk-homework = hjemmelekse: { $name }
walk-homework-by = hjemmelekse: { $name }, innen { $date }
walk-caught = FANGET
walk-caught-head = FANGET HER
walk-nothing-caught = ingenting ennå: a fanger opp et tiltak
walk-caught-row = A{ $number } { $kind }: { $title } · { $lead } · { $due }
walk-caught-short = A{ $number }: { $title } · { $lead } · { $due }
walk-and-more = { $row } og { $count } til
walk-title-lead = { $title } · { $lead }
walk-unfinished = uferdig linje: «{ $text }» (a fortsetter)
walk-ideas = IDEER
walk-ideas-head = IDEER FRA ANDRE
walk-idea = { $city }: { $brief }
walk-read-ideas = i for å lese
no-lead = ingen ansvarlig
no-date = ingen dato

## First round

do-round = første runde: alle viser kort for hver nøkkelfaktor
do-voices = stemmer: vurder i stillhet, så sammen
do-count = tast et tall: et antall, eller det for et tiltak
do-next-cell = neste antall, så neste nøkkelfaktor
do-cell-before = forrige antall
do-next-factor-counted = neste nøkkelfaktor
do-row-up = forrige rad
do-row-down = neste rad
do-digit-back = ta bort det siste sifferet
do-count-clear = slett dette antallet
do-order = rekkefølgen for samtalen som følger av det
do-earlier = snakk om den tidligere
do-later = snakk om den senere
do-minute-more = ett minutt mer til den
do-minute-less = ett minutt mindre til den
do-order-afresh = foreslå rekkefølgen på nytt ut fra kortene
do-order-take = bruk denne rekkefølgen og begynn samtalen
foot-count = tall
foot-next-row = neste faktor
foot-order = rekkefølge
foot-stop-here = stopp her
foot-earlier = tidligere
foot-minutes = minutter
foot-card = kort
foot-reveal = vis alle
foot-names = navn
foot-back-kept = ut, kort spart
foot-next-box = neste felt
foot-agree = enige
foot-new-show = nye kort
flash-no-scope = Ingen nøkkelfaktor er valgt: s velger noen.
flash-most-cards = Et antall går opp til { $most }.
flash-talk-over = Siste nøkkelfaktor i rekkefølgen. g går til hvilken som helst.
flash-no-minutes = Ingen har sagt antall minutter: dette er bare en rekkefølge.
round-head = FØRSTE RUNDE
round-how = ett kort hver, ett minutt per rad, ingen samtale ennå
round-in-place = På plass
round-partly = Delvis
round-not = Ikke
round-room = Gruppen
round-split = DELT
round-one-mind = enig
round-one-mind-partly = enig: delvis
round-one-mind-not = enig: ikke
round-leans-in-place = mest på plass
round-leans-partly = mest delvis
round-leans-not = mest ikke
round-none = ingen
round-after = Etter den siste: snakk først om de delte og om hullene.
round-summary = Delt: { $split }   Hull: { $gaps }
round-minutes = { $minutes } minutter igjen til samtale: { $deep ->
    [one] én nøkkelfaktor
   *[other] { $deep } nøkkelfaktorer
} grundig, eller { $all } i all hast.
round-minutes-enough = { $minutes } minutter igjen til samtale, nok til alle.
round-no-minutes = Ingen har sagt hvor mange minutter dere har (s i gjennomgangen).
order-head = REKKEFØLGE FOR SAMTALEN
order-how = de delte først, så hullene; dere kan endre den
order-minutes = { $minutes } min
order-passed = ingen tur
order-only = Bare en rekkefølge: ingen har sagt antall minutter (s i gjennomgangen).
order-given = { $minutes } minutter igjen til samtale, { $given } av dem er delt ut.
order-too-many = { $minutes } minutter igjen til samtale: { $over } for mange er delt ut.

## Voices

do-card-in-place = et kort: på plass
do-card-partly = et kort: delvis på plass
do-card-not-in-place = et kort: ikke på plass
do-card-back = ta det siste kortet tilbake
do-cards-again = begynn på nytt, uten kort
do-names = ta vare på navn med kortene, eller ikke
do-person-before = forrige person
do-person-after = neste person
do-reveal = vis alle antall samtidig
do-next-box = neste felt
do-box-before = forrige felt
do-agree = bli enige om dette
do-new-show = vis kort på nytt
flash-no-last-card = Bare det siste kortet kan tas tilbake. Del begynner på nytt.
flash-cards-keyed = Kort er alt tastet. Del begynner på nytt, så endrer n hvordan de spares.
flash-nobody-named = Ingen er her med navn, så navn kan ikke tas vare på.
flash-no-card = Ingen kort er tastet inn ennå.
flash-agree-on-what = Velg 1, 2, 3 eller 4 først, så Enter.
ask-more-cards = { $cards } kort, { $people ->
    [one] { $people } person
   *[other] { $people } personer
}: fortsette?
voices-unnamed = Kort uten navn.
voices-named = Kort med navn: det lagres hvem som mener hva.
voices-to-named = n tar vare på navn; det avgjøres før det første kortet.
voices-to-unnamed = n tar ikke vare på navn; det avgjøres før det første kortet.
voices-keyed = { $count } tastet
voices-keyed-of = { $count } av { $people } tastet
voices-hint-unnamed = Vurder i stillhet. Ett kort hver: 1 på plass, 2 delvis, 3 ikke på plass. Enter viser alle antall samtidig.
voices-hint-named = Vurder i stillhet. For hver person: 1 på plass, 2 delvis, 3 ikke på plass. Enter viser alt.
voices-person-keyed = tastet
voices-person-not = -
voices-counted = { $counted } av { $people ->
    [one] { $people } person
   *[other] { $people } personer
}.
voices-said = { $counted } { $sense }
voices-nobody = Ingen har vurdert.
voices-split = Gruppen er delt.
voices-mind-in-place = Gruppen er enig: på plass.
voices-mind-partly = Gruppen er enig: delvis på plass.
voices-mind-not = Gruppen er enig: ikke på plass.
voices-most-in-place = De fleste sier på plass; gruppen er ikke enig.
voices-most-partly = De fleste sier delvis; gruppen er ikke enig.
voices-most-not = De fleste sier ikke på plass; gruppen er ikke enig.
voices-were-unnamed = Kort uten navn.
voices-were-named = Kort med navn: hvem som mener hva, lagres med økten.
voices-agree-on = VI ER ENIGE OM
voices-because = FORDI
voices-other-view = ET ANNET SYN
voices-because-empty = (Tab for å skrive det ned)
voices-other-view-empty = (Tab for å skrive det ned)
voices-not-applicable = I/A
## Opening

opening-head = ÅPNING
opening-sitting = samling { $number }
opening-new-day = Forrige samling var { $date }. s begynner en ny i dag.
opening-aim = Hvorfor vi er her
opening-aim-none = Ingen har sagt det ennå. w bruker dette: «{ $aim }»
opening-rules = Slik arbeider vi
opening-rules-none = Ingenting avtalt ennå. r henter noen regler å begynne med; Enter skriver egne.
opening-context = Byens rammevilkår
opening-context-none = Ikke noe notert ennå: Enter noterer det.
opening-here = HVEM ER HER   { $all ->
    [0] { $people ->
        [0] ikke sagt ennå
       *[other] { $people } personer
    }
   *[other] { $here } av { $all } med navn, { $people ->
        [one] én person
       *[other] { $people } personer
    } til stede
}
opening-nobody = Ingen navn ennå: a skriver navn, n sier hvor mange som er her.
opening-person = { $name }, { $role }
opening-before = ÅPENT FRA FØR   { $actions ->
    [one] ett tiltak
   *[other] { $actions } tiltak
}, { $homework } hjemmelekser
due-overdue = !! { $date }
opening-day = Dagen
day-at = { $begins } { $name }
day-minutes = { $name } ({ $minutes } min)
day-opening = åpning
day-first-round = første runde
day-talk = samtale om hver nøkkelfaktor
day-pause = pause
day-priorities = prioritering
day-close = avslutning
aim-plan = Bli enige om hva byen vår gjør nå: hvilke skritt, hvem som er ansvarlig for hvert, og når.
aim-assessment = Si sammen, og med belegg, hvor byen vår står i dag.
aim-peer-review = Se på en by med kollegers øyne, og si vennlig og tydelig hva vi så.
ground-rules-start =
    Én snakker om gangen.
    Vi vurderer det som er, ikke hvem som har skylden.
    Det som sies her, gjengis uten navn.
    Den som er uenig, sier det; et annet syn skrives ned.
    Det som er utenfor tema, parkeres og glemmes ikke.
do-opening-take = her eller ikke; åpne raden
do-opening-names = skriv navnene
do-opening-count = si hvor mange som er her
do-opening-aim = bruk forslaget til hvorfor vi er her
do-opening-rules = hent noen regler å begynne med
do-new-sitting = begynn en ny samling i dag
do-opening = åpning: hvorfor vi er her, hvem som er her, dagen
foot-here = her, åpne
foot-people = antall
foot-aim = formål
foot-rules = regler
foot-new-sitting = ny samling
flash-opening = F2 åpner samlingen: hvorfor vi er her, og hvem som er her.
flash-new-day = En ny dag: F2 viser det som er åpent, og begynner en samling i dag.
typing-aim = SKRIVER HVORFOR VI ER HER
typing-ground-rules = SKRIVER REGLER
typing-people = SKRIVER ET TALL
hint-ground-rules = En linje for hver regel.
hint-people = Hvor mange som er i rommet, med eller uten navn.

## Prompts for whoever leads through the session

prompt-opening = Si hvorfor vi er her. Så sier alle navn og oppgave.
prompt-first-round = Les hver av dem høyt, tell til tre: alle viser kort samtidig.
prompt-order = Si rekkefølgen høyt. Spør om noe må komme først.
prompt-statement = Les påstanden høyt. Spør: Hva gjør vi med dette i dag?
prompt-judge = Før dere vurderer: Hvem ser det annerledes, og hvem mangler?
prompt-reason = Spør: Hvorfor sier vi det, og hva ville overbevise andre?
prompt-action = Spør: Hva ville endre dette, hvem kan begynne, og innen når?
prompt-go-on = Spør om noe mangler her. Hvis ikke, gå videre.
prompt-voices = Alle bestemmer seg alene først. Se på antallene når alle er klare.
prompt-agree = Hør én stemme fra hver side før gruppen blir enig.
prompt-time = Si hvor mange minutter dere har, og hva som må vike om nødvendig.
prompt-matrix = Spør om hvert: Hvor mye ville det endre, og hvor krevende er det?
prompt-dots = Alle setter prikkene sine i stillhet, så ser vi.
prompt-shortlist = Spør om hvert: Ville vi savne det om et år?
prompt-plan = Les hver linje som den ansvarlige: Er første skritt på mandag klart?
prompt-close = To setninger alle kan gjenta, og hvem som holder dem i live.
prompt-gate = Rett det som tar et minutt. La resten stå, og si det.
prompt-read-back = Les det opp. Den ansvarlige sier ja, eller hva som må til for et ja.
prompt-follow-up = Spør hva som skjedde, ikke hvem som sviktet. Ny dato slår taushet.
do-prompts = vis eller skjul hva dere kan si og spørre om
flash-prompts-on = Hva dere kan si og spørre om, vises.
flash-prompts-off = Hva dere kan si og spørre om, er skjult.

## Turned into an action, and back

became = ble A{ $number }
form-became = Ble til
form-came-from = Laget av
form-of-note = et notat: { $text }
capture-of = { $label } · laget av { $source }
do-turn = gjør det til tiltak; et tiltak til det det var før
do-turn-note = gjør notatet til tiltak
do-turn-back = gjør det til notat, parkert sak eller beslutning igjen
pick-turn-back = HVA DET ER I STEDET FOR TILTAK
flash-no-note = Ikke noe notat til spørsmålet ennå; n skriver et.
flash-turned-back = A{ $number } er borte og er { $becomes } igjen. u henter tiltaket tilbake.

## Why

over-why = HVORFOR
do-why = hvorfor: hva som ligger bak
foot-why = hvorfor
foot-down = ned
foot-page = side
why-action = Tiltak
why-made-of = Laget av
why-merged = Sammen med
why-merged-into = Del av
why-parked = Parkert
why-outcome = Ble til
why-decision = Besluttet
why-objective = Mål
why-judgement = Vurdering
why-voices = Stemmer
why-reason = Fordi
why-other-view = Et annet syn
why-question = Hjelpespørsmål
why-note = Sagt om det
why-evidence = Belegg
why-example = Sett hos andre
why-context = Står i veien
why-no-action = ingen tiltak ennå
why-no-made-of = fanget opp som tiltak med en gang
why-no-merged = ingenting er slått sammen med det
why-no-merged-into = det står for seg selv
why-no-parked = ingenting er parkert
why-no-outcome = ingenting er kommet ut av det ennå
why-no-decision = ingenting er besluttet
why-no-objective = ikke noe mål ennå
why-no-judgement = det hører ikke til noen nøkkelfaktor
why-no-voices = ingen stemmer er talt
why-no-reason = ingen begrunnelse ennå
why-no-other-view = ikke noe annet syn
why-no-question = det hører ikke til noe hjelpespørsmål
why-no-note = ikke noe notat ennå
why-no-evidence = ikke noe belegg ennå
why-no-example = ikke noe eksempel fra en annen by
why-no-context = ingenting er knyttet til den
chain-text = { $text }
chain-numbered = { $number } { $text }
chain-lead = Ansvarlig: { $name }
chain-due = Innen { $date }
chain-judged = { $number } { $factor }: { $judgement }
chain-voices = { $counted } stemmer: { $in } på plass, { $partly } delvis, { $not } ikke
chain-example = { $city }, { $country }: { $did }
chain-idea = { $city }: { $brief }
chain-evidence = E{ $number } { $title } ({ $kind })
chain-evidence-dated = E{ $number } { $title } ({ $kind }, { $date })
chain-source-gone = noe som er tatt ut siden

## History

over-history = DETTE ER GJORT · skriv et ord for å søke
history-count = { $count ->
    [one] ett steg
   *[other] { $count } steg
}
history-unread = { $what } (hva det endret, kan ikke leses)
history-ask = Angre { $count ->
    [one] steget
   *[other] de { $count } stegene
} etter «{ $what }»? Det blir selv ett steg; u henter alt tilbake.
history-ask-others = { $count ->
    [one] Ett av dem ble gjort
   *[other] { $count } av dem ble gjort
} i et annet vindu.
do-history = historikk: det som er gjort, og tilbake til et punkt
foot-go-back = tilbake hit
flash-nothing-since = Ingenting er gjort siden.
## Time

clock-minutes = { $left } av { $planned } min igjen
clock-seconds = { $left } s av { $planned } min igjen
clock-over = { $over ->
    [0] tiden er ute, fortsett eller gå videre
    [one] { $over } minutt over, fortsett eller gå videre
   *[other] { $over } minutter over, fortsett eller gå videre
}
clock-soon = ! { $text }
clock-now = !! { $text }
clock-paused = pause · { $text }
clock-and-pace = { $text } · { $pace }
clock-minutes-left = { $count ->
    [one] minutt igjen
   *[other] minutter igjen
}
clock-seconds-left = { $count ->
    [one] sekund igjen
   *[other] sekunder igjen
}
clock-over-large = { $over ->
    [0] tiden er ute,
    [one] { $over } minutt over,
   *[other] { $over } minutter over,
}
clock-carry-on = fortsett eller gå videre
clock-of-planned = av { $planned }, { $pace }
clock-stands-still = klokken står stille
pace-on-time = i rute
pace-ahead = { $minutes } min foran
pace-behind = { $minutes } min etter
time-head = TID
time-none = Ingen har sagt hvor mange minutter samlingen har, så det er ingen klokke. Enter setter dem.
time-sum = { $minutes } minutter: { $aside } satt av, { $talk } til samtale
time-left = { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
} igjen til { $count ->
    [one] { $count } nøkkelfaktor
   *[other] { $count } nøkkelfaktorer
} · { $pace }
time-does-not-fit = !! Går ikke opp: s kort ned  k hopp over  m slå sammen  n neste samling
time-offers = s kort ned  k hopp over  m slå sammen med naboen  n neste samling
time-first-round = og { $minutes } til første runde
time-planned = plan
time-spent = brukt
time-left-head = igjen
time-over = { $minutes } over
time-sitting = Minutter i denne samlingen
time-opening = Åpning
time-break = Pause
time-priorities = Prioritering
time-close = Avslutning
time-usual = vanlig
time-by-hand = for hånd
time-skipped = hoppet over
time-merged = med { $number }
time-next-sitting = neste gang
time-paused = pause
time-now = nå
time-done = ferdig
flash-no-neighbour = Det er ingen annen nøkkelfaktor igjen å slå den sammen med.

## Plan

plan-empty = Ingen tiltak er fanget opp ennå. a fanger opp et her; i gjennomgangen husker tiltaket nøkkelfaktor og spørsmål.
plan-quick-wins = RASKE GEVINSTER   { $count } av omtrent { $about }
plan-quick-wins-over = RASKE GEVINSTER   { $count } av omtrent { $about } · { $over } mer enn en gruppe bærer
plan-done-by = hver ferdig innen { $date }
# Where not all are due by then.
plan-horizon = ønsket innen { $date }; noen kommer senere
plan-no-quick-wins = ingen ennå
plan-long-term = LANGSIKTIGE TILTAK   { $count } av omtrent { $about }
plan-long-term-over = LANGSIKTIGE TILTAK   { $count } av omtrent { $about } · { $over } mer enn en gruppe bærer
plan-no-long-term = ingen ennå
plan-group-objective = mål: { $text }
plan-no-objective = !! ikke noe mål
plan-no-factor = uten nøkkelfaktor
plan-missing-lead = !! ingen
plan-missing-date = !! ingen
plan-because-open = { $number } { $factor }, { $judgement }
plan-because = { $number } { $factor }, { $judgement }: { $reason }
plan-no-reason = ingen begrunnelse skrevet
plan-no-measure = !! ingen har sagt det ennå
plan-whole = Hele
plan-label-why = Hvorfor
plan-label-know = Tegn
plan-label-idea = Idé
plan-mend = { $count ->
    [one] { $count } tiltak mangler ansvarlig eller dato.
   *[other] { $count } tiltak mangler ansvarlig eller dato.
}
plan-more = { $count } tiltak i alt
column-action = Tiltak
column-lead = Ansvarlig
column-due = Frist
column-status = Status

## Forms

form-head-set-up = OPPSETT
form-hint-set-up = Alt kan vente til senere: w begynner gjennomgangen, s kommer tilbake hit.
form-head-close = AVSLUTNING
form-head-action = TILTAK A{ $number }
form-head-parked = PARKERT SAK P{ $number }
form-head-decision = BESLUTNING D{ $number }
form-head-evidence = BELEGG E{ $number }
form-title = Tittel
form-organisation = By/organisasjon
form-unit = Enhet
form-purpose = Formål
form-benchmark = Referanseramme
form-scope = Nøkkelfaktorer
form-date = Dato for samlingen
form-hours = Tidsrom
form-minutes = Minutter
form-sitting-minutes = Minutter i dag
form-participants = Deltakere
form-summary = Med to setninger
form-owner = Hvem eier planen
form-owner-review = Hvem følger opp
form-next-review = Neste oppfølging
form-follow-up = Slik følger vi opp
form-what = Hva
form-lead = Ansvarlig
form-due = Frist
form-kind = Type
form-measure = Slik merker vi det
form-detail = Utdyping
form-supporting = Medvirkende
form-resources = Ressurser
form-said-yes = Ansvarlig sa ja
form-impact = Virkning
form-effort = Innsats
form-status = Status
form-because = Hvorfor
form-factor = Nøkkelfaktor
form-evidence-title = Hva det er
form-evidence-kind = Type
form-evidence-date = Dato
form-evidence-place = Hvor det finnes
form-evidence-said-by = Hvem sa det (rolle)
form-parked = Parkert
form-outcome = Hva det ble til
form-decision = Besluttet
form-empty = -
said-to-be-asked = skal spørres
said-yes = ja
scope-of = { $count } av { $all }
benchmark-edition = { $title }, { $edition }
party-facilitates = prosessleder
close-counts = På plass { $in } · Delvis { $partly } · Ikke på plass { $not } · Ikke vurdert { $open }{ $na ->
    [0] { "" }
   *[other] { " " }· Ikke aktuelt { $na }
} · { $actions ->
    [one] { $actions } tiltak
   *[other] { $actions } tiltak
}
close-open = Fortsatt åpen: sidene viser UTKAST. v ferdigstiller { $purpose ->
    [plan] planen
   *[other] vurderingen
  }.
close-open-after = Åpnet igjen etter versjon { $version }: sidene viser UTKAST. v lager versjon { $next }.
close-final = Ferdigstilt som versjon { $version }. v åpner den igjen.

## Gate

gate-head = { $count ->
    [one] Før vi avslutter: én ting som kan slå tilbake på oss senere
   *[other] Før vi avslutter: { $count } ting som kan slå tilbake på oss senere
}
gate-head-final = { $count ->
    [one] Ferdigstilt med én ting igjen som kan slå tilbake på oss senere
   *[other] Ferdigstilt med { $count } ting igjen som kan slå tilbake på oss senere
}
gate-nothing = Ingenting er igjen som kan slå tilbake på oss senere.
gate-only-standing = { $count ->
    [one] Ingenting er igjen å rette; én ting står som den er.
   *[other] Ingenting er igjen å rette; { $count } ting står som de er.
}
gate-group-plan = { $purpose ->
    [plan] I PLANEN
    [peer-review] SVAR OG TILTAK
   *[other] TILTAK
  }
gate-group-findings = I FUNNENE
gate-group-left-over = UAVSLUTTET
gate-group-standing = STÅR SOM DET ER   s tar det opp igjen
gate-group-stood = STÅR SOM DET ER
gate-stands = Gruppen lar det stå; ingen sa hvorfor.
gate-stands-why = Derfor kan det stå: { $why }
gate-mend-gap = Enter fanger opp et tiltak for det; d noterer en beslutning om å la det være.
gate-mend-not-heard = Enter: hvem som er hørt. Intervju, fokusgruppe og undersøkelse teller også.
gate-mend-unfounded = Enter: hvem som er hørt. Intervju, fokusgruppe, undersøkelse eller et tall teller også.
gate-in-order = { $actions ->
    [0] I orden: { $judged } av { $scope } vurdert
   *[other] I orden: { $measures } av { $actions } kjennetegn · ja til { $yes } av { $actions } · { $judged } av { $scope } vurdert
}
gate-read-back = { $actions ->
    [one] Les opp: ett tiltak, omtrent { $minutes } minutter
   *[other] Les opp: { $actions } tiltak, omtrent { $minutes } minutter
}
gate-read-nothing = Ingen åpne tiltak å lese opp: ferdigstill
gate-read-none = Ingen åpne tiltak å lese opp
gate-read-back-key = Enter

do-mend = gå og rett det som mangler
do-let-stand = la det stå, sidene sier det; igjen: ta det opp
do-closing-facts = sammendrag, eier, neste oppfølging, hvordan
do-read-back = les planen opp for gruppen
do-heard = hvem av de berørte som er hørt
foot-mend = rett
foot-let-it-stand = la stå
foot-read-back = les opp
foot-facts = sammendrag
typing-heard = HVEM SOM ER HØRT
typing-let-stand = HVORFOR DET KAN STÅ
hint-let-stand = Enter lar det stå, med eller uten begrunnelse; sidene sier det. Esc i et tomt felt lar det være åpent.
hint-heard = De det angår: innbyggere, brukere, en organisasjon. Roller og grupper, ikke navn.

## Read-back

read-head = LES OPP   tiltak { $at } av { $all }
large-head = ETT TILTAK   { $at } av { $all }
read-facts = { $lead } · { $kind } · { $due }
read-due = frist { $date }
read-no-date = !! ingen dato
read-over = { $days ->
    [one] !! én dag over
   *[other] !! { $days } dager over
}
read-know = Kjennetegn
read-why = Hvorfor
read-news = Siste nytt
read-gone = Noen har tatt ut dette tiltaket. -> går videre.
read-nobody = !! Ingen er ansvarlig. e skriver hvem.
read-yes = { $lead } har sagt ja.
read-here = { $lead }: tar du det på deg?   y ja
read-away = { $lead } er ikke til stede: skal spørres.
read-away-phone = t   sa ja på telefon
read-lead = { $lead }: { $actions }
read-said-yes = SA JA
read-to-be-asked = SKAL SPØRRES
read-nobody-leads = INGEN ANSVARLIG
read-all = { $count ->
    [one] Ett tiltak er lest opp, { $yes } med ja.
   *[other] { $count } tiltak er lest opp, { $yes } med ja.
}
read-finalise = Enter ferdigstiller { $purpose ->
    [plan] planen
   *[other] vurderingen
  } som versjon { $version }.

do-one-large = ett tiltak, stort
do-yes-lead = den ansvarlige sier ja
do-yes-and-on = ja, og videre til neste; til slutt: ferdigstill
do-yes-phone = den ansvarlige sa ja på telefon
do-to-be-asked = ikke ennå: skal spørres
do-next-action = neste tiltak
do-previous-action = forrige tiltak
foot-not-yet = ikke ennå
foot-phone = ja på telefon
flash-not-here = Ikke til stede: skal spørres. t: sa ja på telefon.
flash-nobody-leads = Ingen er ansvarlig: e skriver hvem.

## Three months on

follow-head = TRE MÅNEDER ETTER   tiltak { $at } av { $all }
follow-know = Vi sa
follow-how = Hvordan går det?
follow-news = Nytt i dag
follow-date = Ny dato
follow-was = { $date } (var { $was })
follow-because = Fordi
follow-needs-decision = !! trenger beslutning
follow-last = Siste nytt
follow-why = Hvorfor
follow-titled = A{ $number } { $title }
follow-slipped-to = { $action } · { $date }, var { $was }
follow-slipped-over = { $action } · hadde frist { $date }
follow-done = FULLFØRT   { $count }
follow-slipped = FORSINKET   { $count }
follow-to-decide = TRENGER BESLUTNING   { $count }
follow-dropped = FRAFALT   { $count }
follow-on-the-way = UNDERVEIS   { $count }
follow-all = { $count ->
    [one] Ett tiltak gått gjennom: { $done } fullført, { $slipped } forsinket, { $decide } som trenger beslutning.
   *[other] { $count } tiltak gått gjennom: { $done } fullført, { $slipped } forsinket, { $decide } som trenger beslutning.
}
follow-end = Esc går tilbake til økten.
news-on = { $date }: { $text }
capture-action = { $label } · A{ $number } { $title }
hand-over-from = { $count ->
    [one] GI VIDERE det ene åpne tiltaket til { $lead } · hvem overtar?
   *[other] GI VIDERE alle de { $count } åpne tiltakene til { $lead } · hvem overtar?
}
hand-over-marked = { $count ->
    [one] GI VIDERE det ene merkede tiltaket som er åpent · hvem overtar?
   *[other] GI VIDERE de { $count } merkede tiltakene som er åpne · hvem overtar?
}
hand-over-nobody = { $count ->
    [one] Det ene åpne tiltaket uten ansvarlig · hvem tar det?
   *[other] Alle de { $count } åpne tiltakene uten ansvarlig · hvem tar dem?
}
form-news = Nytt i dag
form-last-news = Siste nytt
form-needs-decision = Trenger beslutning
needs-no = nei
needs-yes = ja

do-follow-up = tre måneder etter: en runde gjennom de åpne tiltakene
do-status-not-started = ikke begynt
do-status-in-progress = i gang
do-status-on-hold = på vent
do-status-done = fullført
do-status-dropped = frafalt (spør hvorfor)
do-news = nytt om tiltaket
do-new-date = en ny dato; den gamle tas vare på
do-needs-decision = trenger beslutning, eller ikke lenger
do-because = hvorfor det er på vent eller frafalt
do-hand-over = gi videre de merkede tiltakene, eller alle åpne fra én
foot-news = nytt
foot-date = dato
foot-needs-decision = må besluttes
foot-stop = stopp
typing-news = SKRIVER NYTT
typing-hand-over = GIR VIDERE
flash-nothing-open = Ingen tiltak er åpne.

## Two at once

clash-field = BEGGE HAR SKREVET HER
clash-gone = DETTE BLE TATT UT MENS DU SKREV
clash-gesture = BEGGE HAR ENDRET DETTE
clash-missing = DET DETTE VISER TIL, ER TATT UT I MELLOMTIDEN
clash-undo = DETTE KAN IKKE LENGER ANGRES SLIK DET VAR
clash-redo = DETTE KAN IKKE LENGER GJØRES IGJEN SLIK DET VAR
clash-by = Vindu { $seat }: { $what }
clash-stored = Nå står det: { $stored }
clash-theirs = DERES
clash-ours = VÅR
clash-step = STEGET
clash-since = SIDEN DA
clash-is-gone = (tatt ut)
clash-is-empty = (ingenting)
clash-ours-stands = vår blir stående; deres er i historikken
clash-theirs-stands = deres blir stående
clash-theirs-aside = deres blir stående; vår legges til side som utkast
clash-make-one = begge tekstene legges i feltet, så de kan bli én
clash-put-back = det som ble tatt ut, kommer tilbake, og vår blir stående
clash-stay-out = det forblir tatt ut; vår legges til side som utkast
clash-go-on = skriv videre; ingenting er avgjort
clash-pass-undo = det blir som det er nå; steget før angres
clash-pass-redo = det blir som det er nå; det neste gjøres igjen
clash-leave-all = la alt være som det er

## What lies over a screen

over-keys = TASTER
menu-elsewhere = { $room }: { $label }
over-menu = HVA SOM KAN GJØRES HER
over-commands = ENHVER KOMMANDO VED NAVN
over-go-to = GÅ TIL
over-scope = VALGTE NØKKELFAKTORER
over-noted = PARKERTE SAKER, BESLUTNINGER, BELEGG
over-notes = NOTATER TIL DETTE SPØRSMÅLET
over-find = FINN I ALLE ØKTER
over-ideas = IDEER FRA ANDRE · { $factor } · { $at } av { $all }
pick-status = STATUS
idea-result = Hva det førte til: { $text }
idea-figures = I tall: { $text }
source-line = Kilde: { $source }
find-type = Skriv et ord: notater, begrunnelser, belegg, tiltak og navn blir søkt gjennom.
find-nothing = Ingen treff.
ask-trash = Legge «{ $title }» i papirkurven? Den kan hentes tilbake med `charrette trash restore`.
ask-remove = Ta ut «{ $title }»? u henter det tilbake.
ask-finalise = Ferdigstille { $purpose ->
    [plan] planen
   *[other] vurderingen
  } som versjon { $title }? Etterpå noteres bare hvordan det går med tiltakene, til v åpner den igjen.

record-about = økt
record-sitting = samling
record-party = person
record-presence = til stede
record-finding = funn
record-look = spørsmål
record-note = notat
record-evidence = belegg
record-support = belegg
record-action = tiltak
record-parked = parkert sak
record-decision = beslutning
record-voices = gruppens vurderinger
record-voice = en persons vurdering
record-timebox = tid
record-news = nytt
record-standing = står som det er
record-then = tidligere funn
record-earlier = tidligere tiltak
record-peer_finding = kollegenes funn
record-interview = intervju
record-recommendation = anbefaling
record-context = rammevilkår
record-indicator = indikator
record-reading = tall
record-article = artikkel
record-sheet = ark
