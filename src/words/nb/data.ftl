# Actions as data: the columns of spreadsheets, and what is said when one comes back.

data-number = Nr.
data-title = Tiltak
data-factor = Nøkkelfaktor
data-objective = Mål
data-why = Hvorfor
data-lead = Ansvarlig
data-supporting = Medvirkende
data-due = Frist
data-kind = Type
data-measure = Kjennetegn
data-resources = Ressurser
data-impact = Virkning
data-effort = Innsats
data-status = Status
data-rag = Trafikklys
data-news = Siste nytt
data-completed = Fullført dato
data-next-review = Neste oppfølging
data-detail = Utdyping
data-because = Begrunnelse (på vent eller frafalt)
data-argues = Pådriver for det (ja)
data-argues-yes = ja
data-news-date = Dato for siste nytt
data-session = Økt
data-organisation = Organisasjon
data-line = Linje (skal ikke endres)

## The calendar

ics-due = { $number } frist: { $title }
ics-review = Se på { $number } igjen: { $title }
ics-plan-review = Se på handlingsplanen igjen: { $title }
# What is done, dropped or carried.
ics-closed = { $status }: { $title }
ics-lead = Ansvarlig: { $lead }
ics-no-lead = ingen ennå
ics-status = Status: { $status }
ics-measure = Slik merker vi det: { $measure }
ics-session = { $title }, { $organisation }
ics-category = Handlingsplan

data-rag-green = Grønt
data-rag-amber = Gult
data-rag-red = Rødt
data-rag-means-green = Grønt: i rute, ingenting står i veien.
data-rag-means-amber = Gult: usikkert, forsinket eller mangler noe, og den ansvarlige kan rette det.
data-rag-means-red = Rødt: ute av rute, trenger hjelp eller en beslutning utenfra.

## Excel: the sheets

xlsx-actions = Tiltak
xlsx-findings = Funn
xlsx-evidence = Belegg
xlsx-about = Om denne filen
xlsx-choose = Velg én av disse: { $words }.
xlsx-draft = Utkast: kan fortsatt bli endret.
xlsx-nothing-left-out = Ingenting.

xlsx-column-number = Nr.
xlsx-column-factor = Nøkkelfaktor
xlsx-column-statement = Påstand
xlsx-column-judgement = Vurdering
xlsx-column-reason = Begrunnelse
xlsx-column-minority = Et annet syn
xlsx-column-strengths = Styrker
xlsx-column-improvements = Forbedringsområder
xlsx-column-heard = Hvem av de berørte som er hørt
xlsx-column-reach = Hvem som kan endre det
xlsx-column-provides = Hvem som yter tjenestene
xlsx-column-providers = Disse andre
xlsx-column-objective = Mål
xlsx-column-objective-due = Frist for målet
xlsx-column-in-place = Mente på plass
xlsx-column-partly = Mente delvis
xlsx-column-not-in-place = Mente ikke på plass
xlsx-column-title = Belegg
xlsx-column-kind = Type
xlsx-column-date = Dato
xlsx-column-place = Hvor det finnes
xlsx-column-said-by = Sagt av (rolle)
xlsx-column-bears-on = Gjelder
xlsx-figures = Tall
xlsx-column-indicator = Hva som måles
xlsx-column-figure-kind = Hva det er
xlsx-column-figure = Tall
xlsx-column-value = Som verdi
xlsx-column-unit = Enhet
xlsx-column-group = Gjelder bare
xlsx-column-source = Kilde
xlsx-column-note = Notat
xlsx-figure-first = ved start
xlsx-figure-read = målt
xlsx-figure-target = måltall

xlsx-label-file = Denne filen
xlsx-label-session = Økt
xlsx-label-organisation = Organisasjon
xlsx-label-purpose = Laget for
xlsx-label-benchmark = Referanseramme
xlsx-label-source = Kilde
xlsx-label-version = Versjon
xlsx-label-written = Skrevet
xlsx-label-left-out = Utelatt med vilje
xlsx-label-may = Kolonner som kan endres
xlsx-label-may-not = Kolonner som skal stå som de er
xlsx-label-back = Slik kommer den tilbake
xlsx-label-rag = Hva trafikklyset betyr
xlsx-label-long = Lange tekster
xlsx-file = Tiltakene, funnene og beleggene fra ett arbeidsverksted, skrevet av charrette. Selve økten blir i programmet; dette er en kopi.
xlsx-back = Fyll ut arket med tiltak, lagre, og send filen til den som tar vare på økten. Den personen kjører: charrette import --actions FILE --into { $session }
  Den viser hver endring først og tar dem inn som ett steg, som kan angres. Linjene finnes igjen med den siste kolonnen; kolonner kan flyttes eller slettes, og linjer kan sorteres eller utelates: det som ikke er i filen, blir som det er. En celle som er tømt, tømmer feltet. Nytt legges til det gamle.
xlsx-long = En celle i et regneark rommer 32 767 tegn. En lengre tekst kuttes der; hele teksten står i programmet og i JSON-filen.

## A spreadsheet that comes back

back-line = Rad { $line }: { $why }
back-cell = Rad { $line }, { $column }: { $why }
back-more = { $count ->
    [one] Én til er
   *[other] { $count } til er
  } ikke nevnt her.

# Why a line is left out.
back-other-session = den hører til en annen økt ({ $said }).
back-unknown-line = ingen tiltak i denne økten har id-en { $said }.
back-unknown-number = ingen tiltak i denne økten har nummeret { $said }.
back-other-title = den har ingen id, og A{ $number } heter «{ $title }» her.
back-merged = A{ $number } er siden blitt en del av A{ $into }.
back-no-match = den har verken id eller nummer, så den passer ikke til noe tiltak. Med --add-new tas den inn som et nytt.
back-nothing-named = den har verken id, nummer eller tittel.
back-twice = A{ $number } står der mer enn én gang, i radene { $lines }; ingen av dem ble tatt inn.
back-final-new = økten er ferdigstilt og tar ikke inn nye tiltak.

# Why a cell is left out.
back-cut = teksten er lengre enn en celle rommer, så slutten er ikke i filen; endre den i programmet.
back-too-long = den har { $length } tegn; det er plass til { $limit }.
back-no-word = den ble tømt, og et tiltak har alltid en verdi her.
back-unknown-word = «{ $said }» er ikke blant disse: { $known }.
back-no-date = «{ $said }» forstås ikke som dato; skriv den slik: 2026-04-30.
back-not-here = den kan ikke endres fra et regneark; den blir som den var.
back-formula = en formel uten resultat, så den blir som den var. Åpne filen i regnearket og lagre den der, eller skriv selve teksten.
back-formula-error = en formel som gir «{ $said }», så den blir som den var. Skriv selve teksten.
back-no-title = den ble tømt, og et tiltak trenger en tittel.
back-news-stay = nytt kan legges til, ikke slettes.
back-final = økten er ferdigstilt; bare status, trafikklys, begrunnelse, resultat, nytt og datoer kan fortsatt endres.
back-final-date = økten er ferdigstilt; datoen kan flyttes, men ikke tas bort.

# What else is told before somebody agrees.
back-unknown-column = Kolonnen «{ $column }» er ukjent og ble hoppet over.
back-column-twice = Kolonnen «{ $column }» står der to ganger; den første gjelder.
back-month-first = Datoene i filen har måneden før dagen (4/30/2026) og ble lest slik.
back-new-party = «{ $name }» er ny her og blir lagt til blant deltakerne.
back-new-action = «{ $title }» blir et nytt tiltak.

back-left = Ikke tatt inn:
back-remarks = Ellers:
back-nothing = Ingenting var endret i filen, så ingenting ble tatt inn.
back-sure = { $count ->
    [one] Ta inn dette for ett tiltak
   *[other] Ta inn dette for { $count } tiltak
  } som ett steg, som kan angres? [j/N]
back-done = Tatt inn som ett steg; programmet kan angre det. { $count ->
    [one] Ett tiltak ble endret.
   *[other] { $count } tiltak ble endret.
  }
xlsx-peers = Kolleger
xlsx-interviews = Intervjuer
xlsx-advice = Anbefalinger
xlsx-column-held-at = Hvor
xlsx-column-held-with = Hvem (med rolle)
xlsx-column-people = Antall
xlsx-column-talked-about = Hva det handlet om
xlsx-column-learned = Kom fram
xlsx-column-advice = Med ord
xlsx-column-answer = Vertens svar
xlsx-column-answer-why = Hvorfor
xlsx-column-advice-actions = Tiltak
