# Enhetene i en organisasjon, årsrapporten over alle økter, og det som tas ut av en plan til leverandører og offentlighet.

# Årsrapporten. Ordene fra OXLO: utfordring, mål, tiltak, resultat.
annual-title = { $count ->
    [0] Årsrapport, { $period }
   *[other] Årsrapport, { $period }: { $organisation }
}
annual-period = { $from } til { $to }
annual-label-period = Periode
annual-label-sessions = Økter
annual-label-units = Enheter som rapporterer
annual-sessions = { $count ->
    [0] ingen med noe i denne perioden
    [one] 1 med noe i denne perioden
   *[other] { $count } med noe i denne perioden
}
annual-units = { $count } av { $of } som skal rapportere
annual-nothing = Ingenting faller i denne perioden: ingen møttes, ingenting ble gjort, og ingenting hadde frist.
annual-count-challenges = { $count ->
    [one] 1 utfordring
   *[other] { $count } utfordringer
}
annual-count-goals = { $count ->
    [one] 1 mål
   *[other] { $count } mål
}
annual-count-measures = { $count ->
    [one] 1 tiltak
   *[other] { $count } tiltak
}
annual-count-results = { $count ->
    [one] 1 tiltak med resultat
   *[other] { $count } tiltak med resultat
}
annual-count-status = { $status }: { $count }
annual-how-to-read = Slik leses dette
annual-how-to-read-text = En utfordring er det som bør bli bedre ved en nøkkelfaktor som ikke, eller bare delvis, er på plass. Et mål er det enheten vil oppnå, med dem som leder det som gjøres for det. Et resultat er det som kom ut av et tiltak, eller ellers det siste som ble meldt om det i perioden. Hvordan et tiltak står, er sagt per i dag.
annual-whole = Organisasjonen som helhet
annual-unit-of = { $organisation }: { $unit }
annual-no-report = Skal rapportere; ingen økt i denne perioden.
annual-open = fortsatt åpen
annual-version = versjon { $version }
annual-judged = { $count ->
    [one] 1 nøkkelfaktor tatt opp
   *[other] { $count } nøkkelfaktorer tatt opp
}: { $in } på plass, { $partly } delvis, { $not } ikke på plass, { $na } ikke aktuelt, { $open } ikke vurdert.
annual-from-before = Planlagt før denne perioden; her står det som ble gjort eller hadde frist i den.
annual-no-strands = Den nevner ingen utfordring, mål eller tiltak.
annual-caption = Utfordringer, mål, tiltak og resultater: { $title }
annual-column-challenge = Utfordring
annual-column-goal = Mål og hvem som er ansvarlig
annual-column-measures = Tiltak
annual-column-results = Resultater
annual-no-factor = Uten nøkkelfaktor
annual-no-goal = Ikke noe mål
annual-no-measure = Ikke noe tiltak
annual-no-result = Ingen
annual-nobody = Ingen er ansvarlig
annual-responsible = Ansvarlig: { $names }
annual-stands-in = Står i: { $plan }
annual-measure = { $number } { $title } ({ $lead }, innen { $due }): { $status }
annual-measure-undated = { $number } { $title } ({ $lead }, uten frist): { $status }
annual-result = { $number }: { $text }
annual-result-done = { $number }, fullført { $date }: { $text }
annual-result-news = { $number }, meldt { $date }: { $text }
annual-result-untold = { $number }, fullført { $date }: ingen skrev ned hva som kom ut av det
annual-result-none = { $number }: ingenting meldt
annual-outside = Utenfor denne perioden
annual-outside-none = Ingen annen økt.
annual-outside-none-at-all = Det finnes ingen økt i det hele tatt, i noen periode.
annual-outside-on = { $title }, { $from }
annual-outside-from = { $title }, { $from } til { $to }
annual-outside-undated = { $title }, uten dato
annual-method = Satt sammen av øktene til enhetene, i enhetenes rekkefølge; ingen enhet rangeres. Kopier av samme økt er nevnt, og telt hver for seg.
annual-missing = Hva som mangler
annual-missing-nothing = Ingenting: hver enhet som skal rapportere, har gjort det, hver utfordring har et tiltak, hvert mål en ansvarlig, hvert tiltak et resultat.
annual-missing-all = Alt: ingenting ble sagt i denne perioden.
annual-missing-counted = Og i tall; hvert punkt står til slutt
annual-missing-each = Hva som mangler, punkt for punkt
annual-missing-unread = { $count ->
    [one] Én økt kan ikke leses
   *[other] { $count } økter kan ikke leses
}
annual-unread = { $title } (det den har å fortelle, mangler her; charrette check sier mer)
annual-missing-copies = { $count ->
    [one] Én økt står her mer enn én gang
   *[other] { $count } økter står her mer enn én gang
}
annual-copy = { $title } ({ $id })
annual-missing-units = { $count ->
    [one] 1 enhet uten rapport
   *[other] { $count } enheter uten rapport
}
annual-missing-no-unit = { $count ->
    [one] 1 økt uten enhet
   *[other] { $count } økter uten enhet
}
annual-missing-unknown-unit = { $count ->
    [one] 1 økt fra en enhet som ikke står i listen over enheter
   *[other] { $count } økter fra enheter som ikke står i listen over enheter
}
annual-missing-unclear-unit = { $count ->
    [one] 1 økt der flere enheter kan være ment
   *[other] { $count } økter der flere enheter kan være ment
}
annual-missing-gaps = { $count ->
    [one] 1 utfordring uten tiltak
   *[other] { $count } utfordringer uten tiltak
}
annual-missing-goals = { $count ->
    [one] 1 mål uten noen ansvarlig
   *[other] { $count } mål uten noen ansvarlig
}
annual-missing-due = { $count ->
    [one] 1 tiltak med frist innen periodens slutt, eller fullført, uten resultat
   *[other] { $count } tiltak med frist innen periodens slutt, eller fullført, uten resultat
}
annual-missing-later = { $count ->
    [one] 1 tiltak med senere frist, uten nytt så langt
   *[other] { $count } tiltak med senere frist, uten nytt så langt
}
annual-missing-in = { $what } ({ $session })
annual-missing-measure = { $number } { $title }, frist { $due } ({ $session })
annual-missing-measure-undated = { $number } { $title }, uten frist ({ $session })
annual-in-session = { $title }, { $day }
annual-in-session-of = { $title }, { $day }, { $unit }
file-annual-report = årsrapport

period-backwards = Den perioden slutter før den begynner.
period-backwards-why = Den ville gå fra { $from } til { $to }.
period-backwards-todo = Oppgi den tidligste dagen først.

# Enhetene: på kommandolinjen og på skjermen.
units-line-owes = { $name } (skal rapportere)
units-none = Det finnes ingen enheter ennå. `charrette units add "District North" --organisation Lindhaven --owes` legger til en.
units-added = Lagt til: { $name }.
units-renamed = Fra nå av: { $name }. Økter som sier det gamle navnet, beholder det.
units-moved = Flyttet: { $name }.
units-owes = { $name } skal rapportere.
units-owes-not = { $name } skal ikke rapportere.
units-removed = Tatt ut: { $name }. Øktene er som de var.
units-remove-what = { $count ->
    [0] Tar ut { $name }, og at den kanskje skal rapportere. Øktene blir stående, men hører da til en enhet som ikke står i listen.
    [one] Tar ut { $name } og 1 enhet under den, og at de skal rapportere. Øktene blir stående, men hører da til enheter som ikke står i listen.
   *[other] Tar ut { $name } og { $count } enheter under den, og at de skal rapportere. Øktene blir stående, men hører da til enheter som ikke står i listen.
}
units-sure = Ta den ut? (ja/nei)
units-not = Ingenting er endret.
units-needs-yes = Ingenting er endret.
units-needs-yes-why = Det er ingen her som kan spørres.
units-needs-yes-todo = Kall det igjen med --yes.

unit-twice = Det finnes alt en enhet «{ $name }» på det stedet.
unit-twice-why = Den står under { $under }. To med samme navn på samme sted kan ikke holdes fra hverandre, verken her eller i det en økt sier.
unit-twice-todo = Gi denne et annet navn, eller legg den under en annen enhet.

unit-no-name = En enhet må ha et navn.
unit-no-name-why = Økter finner den ved navnet.
unit-no-name-todo = Skriv et.

unit-no-organisation = En enhet må høre til en organisasjon.
unit-no-organisation-why = Det er den organisasjonens rapport den er en del av.
unit-no-organisation-todo = Skriv organisasjonen slik øktene gjør.

unit-in-itself = «{ $name }» kan ikke legges under «{ $under }».
unit-in-itself-why = Det er enheten selv, eller en som står under den.
unit-in-itself-todo = Legg den under en annen.

unit-of-another = «{ $name }» kan ikke legges dit.
unit-of-another-why = Den enheten hører til { $organisation }.
unit-of-another-todo = Legg den under en enhet i egen organisasjon.

unit-gone = Den enheten finnes ikke lenger.
unit-gone-why = Noen andre tok den ut.
unit-gone-todo = Se på listen igjen.

unit-which-organisation = Hvilken organisasjon er ment?
unit-which-organisation-why = Det finnes ikke bare én:
    { $organisations }
unit-which-organisation-todo = Si det med --organisation.

unit-not-found = Det finnes ingen enhet «{ $name }».
unit-not-found-why = Disse finnes:
    { $units }
unit-not-found-todo = Bruk et av navnene, eller legg den til med `charrette units add`.

unit-ambiguous = «{ $name }» kan være en av flere enheter.
unit-ambiguous-why = Disse heter det:
    { $units }
unit-ambiguous-todo = Skriv den med det den hører til, som i "District North / Library", eller med --organisation.

unit-altered-since = Det kan ikke angres eller gjøres igjen lenger.
unit-altered-since-why = Et annet program har endret { $name } siden.
unit-altered-since-todo = Se på listen: Det som står der nå, blir stående. Det som ble gjort før, kan fremdeles angres.

unit-above-gone = Enheten som denne skulle stå under, er borte.
unit-above-gone-why = Noen andre tok den ut.
unit-above-gone-todo = Det som er skrevet, står der fremdeles. Enter legger det rett under { $organisation }, Esc legger det til side.

# Hva som sies om enheten en økt nevner; `units` er høyst tre.
unit-said-unknown = Står ikke i listen over enheter; det går også.{ $count ->
    [0] {""}
   *[other] {" "}I nærheten: { $units }.
}
unit-said-several = Kan være en av flere enheter: { $units }.
unit-said-no-list = Listen har ingen enhet i { $organisation }.
unit-said-of = Enhet { $unit }: { $said }

# Hva som ble gjort med enhetene, slik det sies når det angres.
unit-did-add = enheten { $name } lagt til
unit-did-rename = enheten { $name } kalt { $now }
unit-did-move = enheten { $name } lagt under { $under }
unit-did-move-out = enheten { $name } lagt rett under organisasjonen
unit-did-owe = { $name } skal rapportere
unit-did-not-owe = { $name } skal ikke rapportere
unit-did-remove = { $count ->
    [0] enheten { $name } tatt ut
    [one] enheten { $name } og 1 under den tatt ut
   *[other] enheten { $name } og { $count } under den tatt ut
}
flash-unit-removed = Tatt ut: { $name }. u henter den tilbake.

# I hvilken overordnet plan noe står, og hva leverandører får vite.
typing-overall-plan = SKRIVER PLANENS NAVN
hint-overall-plan = Planen for hele organisasjonen der det står: budsjett, kommuneplan, HR-plan.
step-objective-plan = { $factor }: overordnet plan for målet oppgitt
form-overall-plan = Overordnet plan
form-for-suppliers = Leverandører
suppliers-no = trenger ikke å vite om det
suppliers-yes = får vite om det
show-column-overall-plan = Overordnet plan
show-column-for-suppliers = For leverandører
data-overall-plan = Overordnet plan
data-for-suppliers = Leverandører får vite det
data-suppliers-yes = ja
benchmark-suppliers = Gjelder private leverandører.

# Siden til private leverandører.
suppliers-title = Til våre leverandører: hva { $organisation } vil og ber om
suppliers-label-plan = Fra planen
suppliers-label-unit = Enhet
suppliers-intro = Tjenester som bedrifter yter for oss, skal følge de samme målene som våre egne. Denne siden sier hvilke mål som gjelder dere, hva vi ber dere om og innen når, og hvem dere kan snakke med.
suppliers-goals = Hva vi vil
suppliers-goals-none = Ingen mål i denne planen gjelder leverandører ennå.
suppliers-asked = Hva vi ber dere om
suppliers-asked-none = Denne planen ber ikke leverandører om noe ennå.
suppliers-caption = Hva leverandører blir bedt om, innen når, og hvem de kan spørre
suppliers-column-what = Hva
suppliers-column-due = Innen
suppliers-column-measure = Slik merker vi det begge
suppliers-column-whom = Hvem å spørre
suppliers-measure-none = avtales med dere
suppliers-whom = Hvem å spørre
suppliers-whom-text = Om alt annet: { $whom }.
export-page-suppliers = side til private leverandører
file-suppliers = til leverandører

# En halv side med tidlige resultater.
early-title = Alt gjort: { $title }
early-intro = { $count ->
    [one] { $organisation } har en plan for mangfold. Det første av den som alt kan sees:
   *[other] { $organisation } har en plan for mangfold. Dette av den kan alt sees:
}
early-done = Fullført { $date }.
early-none = Ingen rask gevinst er fullført ennå.
early-coming = { $count ->
    [one] Én til er på vei.
   *[other] { $count } til er på vei.
}
export-page-early-results = tidlige resultater
file-early-results = tidlige resultater

export-outward-is-a-page = Den siden kan ikke skrives som { $format }.
export-outward-is-a-page-why = Det leverandører, ansatte og offentligheten får, er en side å lese, ikke data.
export-outward-is-a-page-todo = Ta markdown, html, docx eller text.

# Skjermen for årsrapporten, og treet av enheter.
do-year = årsrapporten over alle økter
do-units = enhetene i organisasjoner
do-unit-new = en ny enhet ved siden av denne
do-unit-under = en ny enhet under denne
do-unit-other = en enhet i en annen organisasjon
do-unit-rename = et annet navn
do-unit-owes = skal rapportere, eller ikke
do-unit-inward = legg den under den over
do-unit-outward = ta den ut av den den står under
year-title = ÅRSRAPPORTEN
year-about = Utfordringer, mål med ansvarlige, tiltak og resultater fra alle økter, enhet for enhet, og hva som mangler. Økter fra andre enheter hentes inn med `charrette import`.
year-from = Fra
year-to = Til
year-organisation = Organisasjon
year-all-organisations = alle
year-format = Som hva
year-reads = Leser alle økter ...
year-goes-to = Den legges i { $folder }.
year-exists = { $file } finnes alt. o erstatter den.
units-title = ENHETENE, OG HVEM SOM SKAL RAPPORTERE
units-owes-mark = skal rapportere
units-told = Det som endres her, lagres straks. u angrer det, Ctrl-r gjør det igjen.
units-empty = Det finnes ingen enheter ennå. n legger til en: en bydel, en etat, et nettverk. Økter finner sin enhet ved navnet.
units-coming = Leser enhetene ...
line-unit-organisation = ENHETENS ORGANISASJON
line-unit-new = NAVNET PÅ DEN NYE ENHETEN
line-unit-under = NAVNET PÅ DEN NYE ENHETEN UNDER DEN
line-unit-name = ET ANNET NAVN PÅ ENHETEN
line-year-from = DEN FØRSTE DAGEN
line-year-to = DEN SISTE DAGEN
line-year-organisation = HVILKEN ORGANISASJON, BLANKT FOR ALLE
ask-remove-unit = { $count ->
    [0] Ta ut enheten { $name }? Øktene blir stående, men hører da til en enhet som ikke står i listen.
    [one] Ta ut enheten { $name } og 1 enhet under den? Øktene blir stående, men hører da til enheter som ikke står i listen.
   *[other] Ta ut enheten { $name } og { $count } enheter under den? Øktene blir stående, men hører da til enheter som ikke står i listen.
}
export-page-annual = årsrapport
foot-year-row = endre
foot-year-write = skriv den
foot-period = år
foot-units = enheter
foot-unit-new = ny
foot-unit-under = under den
foot-unit-name = navn
foot-unit-owes = rapport
plan-came-of-it = Resultat: { $text }
xlsx-column-overall-plan = Overordnet plan
