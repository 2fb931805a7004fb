# What `charrette --help`, `charrette help COMMAND`, the manual page and the completions say. A command's message is
# called after its path (help-trash-put), that of an option or argument has its name behind it (help-trash-put-session);
# what stands below all of them ends in -after. Each is one line, however long; in -after a paragraph is one
# line too, and a line of an example fits in 80 columns: charrette, its words, and two blanks before what they do.

## What stands around them.
help-head-usage = Bruk
help-head-commands = Kommandoer
help-head-arguments = Argumenter
help-head-options = Valg
help-head-everywhere = For alle kommandoer
help-head-goes-out = Hva som tas med
help-head-name = Navn
help-head-synopsis = Oversikt
help-head-description = Beskrivelse
help-head-more = Eksempler og merknader
help-head-version = Versjon
help-note-default = [standard: { $value }]
help-note-values = [mulige verdier: { $values }]
help-note-env = [miljøvariabel: { $name }]
help-flag-help = Vis hjelp
help-flag-version = Vis versjonen
help-of-commands = Vis dette, eller hjelp til en kommando

## What stands in the place of what people type: in capitals, one word.
help-value-backup = KOPI
help-value-code = KODE
help-value-command = KOMMANDO
help-value-date = DATO
help-value-days = DAGER
help-value-edition = UTGAVE
help-value-factor = FAKTOR
help-value-file = FIL
help-value-folder = MAPPE
help-value-format = FORM
help-value-kind = SLAG
help-value-name = NAVN
help-value-number = NUMMER
help-value-options = VALG
help-value-organisation = ORGANISASJON
help-value-path = STI
help-value-person = NAVN
help-value-purpose = FORMÅL
help-value-report = SIDE
help-value-role = ROLLE
help-value-session = ØKT
help-value-shell = SKALL
help-value-sort = REKKEFØLGE
help-value-status = STATUS
help-value-title = TITTEL
help-value-unit = ENHET
help-value-words = ORD
help-value-year = ÅR

## What several commands say alike.
help-same-dates = En { help-value-date } skrives som i programmet: 2026-04-30, 30.4., +6u, utgangen av juni.
help-same-folder = Filen, eller en mappe for en fil med vanlig navn; utelatt: skjermen, og for Word denne mappen
help-same-force = Skriv over en fil som allerede finnes
help-same-json = Som JSON, en liste med objekter
help-same-output = Filen, eller en mappe som finnes, for en fil med vanlig navn; utelatt: skjermen, og for Word og Excel denne mappen
help-same-page = Formen: en side som Markdown, HTML, ren tekst eller for Word
help-same-roles = Roller står i stedet for navn på personer, også i tekster
help-same-which = Hvilken
help-same-yes = Ikke spør; trengs der ingen kan svare, som i et skript

## The commands.
help-charrette = Leder et arbeidsverksted gjennom en bys utviklingsplan, på en felles skjerm, og tar vare på hvert ord
help-charrette-database = Øktfilen; utelatt: charrette.db i systemets datamappe
help-charrette-theme = Skjermens palett: own (terminalens egne farger), eller for et mørkt rom, et lyst rom, en sliten projektor
help-charrette-language = Språket på skjermer, sider og denne hjelpen
help-charrette-config = Innstillingsfilen; utelatt: config.ron i systemets mappe for innstillinger
help-charrette-after =
    Eksempler:
      charrette                 åpne programmet der dere sluttet
      charrette demo            se på en ferdig økt, ingenting lagres
      charrette new --title "Mangfoldsplan" --organisation Lindhaven
      charrette export latest --format markdown --output plan.md
      charrette export latest --format ron > overlevering.ron
      charrette import overlevering.ron

    { help-value-session } er `latest`, de 8 tegnene i id-en eller de første av dem, eller hele tittelen.
    `charrette help { help-value-command }` sier mer om en kommando.

help-demo = Se på en ferdig eksempeløkt; ingenting lagres

help-new = Lag en økt og åpne den
help-new-title = Hva økten heter
help-new-organisation = Byen eller en annen organisasjon
help-new-unit = Enheten i den: en bydel, en avdeling, et nettverk av ansatte
help-new-purpose = Hva økten lages for; utelatt: en plan, eller det gjennomgangen som gjøres igjen, var
help-new-benchmark = Id-en til en referanseramme som følger med programmet, eller en egen fil eller mappe; utelatt: den første, eller den forrige øktens
help-new-plan-from = Lag en plan av denne ferdigstilte egenvurderingen eller kollegavurderingen: vurderinger, begrunnelser og belegg står som de er
help-new-review-again = Gjør denne gjennomgangen igjen: det den inneholdt, vises som «da», og teller ikke før dere bekrefter det
help-new-factors = Nøkkelfaktorene som tas opp, etter id eller nummer; utelatt: alle, eller den forrige øktens
help-new-minutes = Hvor mange minutter dere har
help-new-no-open = Ikke åpne den: skriv bare ut id-en
help-new-after =
    Eksempler:
      charrette new --title "Mangfoldsplan 2026" --organisation Lindhaven
      charrette new --purpose assessment --factors strategy,public-commitment
      charrette new --benchmark employee-networks --unit "Ansatte med omsorg"
      charrette new --benchmark min-ramme/ --no-open

help-resume = Åpne en økt der dere sluttet
help-resume-session = { help-same-which }

help-list = List opp øktene, den sist endrede først
help-list-json = { help-same-json }

help-show = Skriv ut en hel økt som ren tekst, for skjermlesere og rør
help-show-session = { help-same-which }

help-history = Skriv ut hvert steg i en økt, med tidspunkt
help-history-session = { help-same-which }

help-actions = List opp tiltakene fra alle økter, det som har frist først, øverst
help-actions-session = Fra én økt
help-actions-lead = Til én ansvarlig; "" for dem som ingen er ansvarlig for ennå
help-actions-status = Med én status
help-actions-open = Bare de der noe gjenstår
help-actions-kind = Raske gevinster eller langsiktige tiltak
help-actions-factor = Til én nøkkelfaktor, etter id, nummer eller navn
help-actions-organisation = Til én organisasjon
help-actions-overdue = De som er over fristen
help-actions-due-within = Med frist fra i dag og så mange dager fram
help-actions-due-before = Med frist før en dag
help-actions-untouched = De som ingen har sagt noe om på et kvartal, i planer som er eldre enn det
help-actions-find = Med alle disse ordene, eller begynnelsen av dem, i tiltaket, den ansvarlige eller øktens tittel
help-actions-sort = Det listen ordnes etter
help-actions-json = { help-same-json }
help-actions-csv = Som CSV
help-actions-for-spreadsheet = CSV som et regneark åpner med dobbeltklikk: merket som UTF-8, og med semikolon
help-actions-after =
    Eksempler:
      charrette actions --overdue                      det som burde vært gjort
      charrette actions --due-within 30 --sort lead    frist snart, per ansvarlig
      charrette actions --lead "Pressekontoret" --open det noen har igjen å gjøre
      charrette actions --csv > tiltak.csv             alle, for et regneark

    Store og små bokstaver og aksenter teller ikke for en ansvarlig og en organisasjon. Det som er over fristen, har frist innen noen dager eller er urørt, er noe som fortsatt skal gjøres; med --status er det det som har den statusen.
    { help-same-dates }

help-search = Finn ord i titler, notater, belegg og tiltak fra alle økter
help-search-words = Ordene; store og små bokstaver og aksenter teller ikke
help-search-json = { help-same-json }

help-export = Skriv handlingsplanen, eller selve økten, som side eller fil
help-export-session = Hvilken økt
help-export-report = Siden: handlingsplanen, egenvurderingen, arket til en ansvarlig (uten --lead ett til hver, i en mappe), da og nå (mot økten den er laget ut fra, eller utgangspunktet), funn og plan lest etter plikt, en side til private leverandører, en halv side med tidlige resultater for ansatte og innbyggere, et papir fra en kollegavurdering, artikler om fullførte tiltak, eller utdelingsark til bord som arbeider på papir; utelatt: siden økten er laget for: ved en kollegavurdering egenvurderingen mens verten vurderer seg selv, så papiret til tilbakemeldingsmøtet, og rapporten når det er fasen
help-export-factors = For utdelingsark: disse nøkkelfaktorene, etter id eller nummer; utelatt: alle valgte
help-export-format = Formen: en side som Markdown, HTML, ren tekst eller for Word; tiltakene som CSV, Excel eller kalender; øktens data som JSON eller RON
help-export-output = { help-same-output }
help-export-force = { help-same-force }
help-export-for-spreadsheet = For CSV: med semikolon og merke for UTF-8, for et regneark som åpner den med dobbeltklikk
help-export-action = For artikler: den om dette tiltaket, etter nummer; utelatt: alle, hver på sin egen side
help-export-without-names = { help-same-roles }; hvem som vurderte, tas ikke med
help-export-without-notes = Ingen notater
help-export-without-evidence = Ingen belegg
help-export-key-factor = Bare denne nøkkelfaktoren og det som hører til den
help-export-lead = Bare tiltakene som denne er ansvarlig for, og nøkkelfaktorene de står under; for ansvarsarket: hvem det er til
help-export-organisation = Bare tiltakene som denne avdelingen eller organisasjonen har ansvar for eller medvirker i, og nøkkelfaktorene de står under
help-export-after =
    Eksempler:
      charrette export latest --format markdown            til skjermen
      charrette export latest --format docx                en Word-fil, her
      charrette export latest --format xlsx --output .     med vanlig navn, her
      charrette export latest --format markdown --output plan.md
      charrette export latest --format markdown --without-names --without-notes
      charrette export "Utgangspunkt 2025" --report assessment --format docx
      charrette export latest --report lead-sheet --format docx --output ark/
      charrette export latest --report lead-sheet --lead Bibliotek --format docx
      charrette export latest --report suppliers --format docx
      charrette export latest --report feedback --format docx
      charrette export latest --report peer-report --format html
      charrette export latest --report article --action A7 --format docx
      charrette export latest --report handout --factors 2,5 --format docx
      charrette export "Mangfoldsplan 2026" --format ron --output overlevering.ron

    En fil som allerede finnes, røres ikke uten --force.
    Til økten er ferdigstilt, står det UTKAST på siden.
    Det som er utelatt, sies på siden. Et navn finnes i en tekst der det står helt, også som Berg, Anna, A. Berg eller fru Berg; et fornavn eller etternavn alene finnes ikke.

help-compare = Hold to økter opp mot hverandre, da og nå; flere enn to gir en utvikling
help-compare-sessions = Den tidligere økten, og den senere
help-compare-format = { help-same-page }
help-compare-output = { help-same-output }
help-compare-force = { help-same-force }
help-compare-without-names = { help-same-roles }; hvem som vurderte, tas ikke med
help-compare-without-notes = Ingen notater
help-compare-without-evidence = Ingen belegg
help-compare-after =
    Eksempler:
      charrette compare "Plan 2025" latest                   til skjermen
      charrette compare "Plan 2025" latest --format docx     en Word-fil, her
      charrette compare "Plan 2024" "Plan 2025" latest       tre: utviklingen

    Den første er det som var da, den andre det som er nå. De samme to øktene gir alltid den samme siden.

help-report = Skriv årsrapporten over alle økter: utfordringer, mål, tiltak, resultater og det som mangler
help-report-from = Den første dagen: 2026-01-01, eller slik folk sier det
help-report-to = Den siste dagen
help-report-organisation = Bare denne organisasjonen og enhetene i den; utelatt: alle
help-report-format = { help-same-page }
help-report-output = { help-same-folder }
help-report-force = { help-same-force }
help-report-without-names = { help-same-roles }
help-report-after =
    Eksempler:
      charrette report --from 2026-01-01 --to 2026-12-31
      charrette report --from 2026-01-01 --to 2026-12-31 --format docx
      charrette report --from 2026-01-01 --to 2026-12-31 --organisation Lindhaven

    Det som fortelles, er det øktene i perioden inneholder, og det fra tidligere økter som ble gjort eller hadde frist i den. Økter fra andre enheter samles ved å importere det de eksporterte som RON. Det som mangler, nevnes: enheter som skal rapportere og ikke har gjort det (charrette units), utfordringer uten tiltak, mål uten ansvarlig, tiltak uten resultat.

help-units = Enhetene i organisasjoner, og hvem av dem som skal rapportere hvert år
help-units-organisation = Bare denne organisasjonen; trengs der en enhet med samme navn finnes i flere
help-units-after =
    Eksempler:
      charrette units                       enhetene, de under andre rykket inn
      charrette units add "Bydel nord" --organisation Lindhaven --owes
      charrette units add "Bibliotek" --under "Bydel nord"
      charrette units owes "Bibliotek" yes

    En enhet heter det øktene kaller den; der to heter det samme, med det den hører til: "Bydel nord / Bibliotek".

help-units-list = List opp enhetene, de under andre rykket inn
help-units-list-json = { help-same-json }

help-units-add = Legg til en enhet
help-units-add-name = Hva den heter
help-units-add-under = Enheten den hører til
help-units-add-owes = Den skal rapportere hvert år

help-units-rename = Gi en enhet et annet navn; øktene beholder navnet de sier
help-units-rename-unit = Enheten
help-units-rename-name = Hva den heter fra nå av

help-units-move = Sett en enhet, og det som er under den, under en annen; rett under organisasjonen når ingen nevnes
help-units-move-unit = Enheten
help-units-move-under = Enheten den hører til fra nå av

help-units-owes = Si om en enhet skal rapportere hvert år
help-units-owes-unit = Enheten
help-units-owes-owes = Om den skal det

help-units-remove = Ta ut en enhet, og det som er under den; øktene blir værende. Spør først
help-units-remove-unit = Enheten
help-units-remove-yes = { help-same-yes }

help-side-by-side = Sett øktene til flere enheter som brukte samme referanseramme, side om side; ingen rangering
help-side-by-side-sessions = Øktene, to eller flere
help-side-by-side-benchmark = I stedet: alle økter som er laget med denne referanserammen
help-side-by-side-organisation = Bare de som hører til denne byen eller organisasjonen
help-side-by-side-from = Bare de som møttes denne dagen eller senere
help-side-by-side-to = Bare de som møttes denne dagen eller før
help-side-by-side-format = { help-same-page }
help-side-by-side-output = { help-same-output }
help-side-by-side-force = { help-same-force }
help-side-by-side-without-names = { help-same-roles }
help-side-by-side-after =
    Eksempler:
      charrette side-by-side --benchmark employee-networks
      charrette side-by-side --benchmark employee-networks --format docx
      charrette side-by-side --benchmark systematic-equality --from 2026-01-01
      charrette side-by-side "Omsorg 2026" "Unge ansatte 2026"

    Enhetene står i rekkefølgen til navnene; ingenting legges sammen. To enheter med samme navn skilles ved øktenes tittel og dato. { help-same-dates }

help-import = Ta inn en økt som noen overleverte som RON, eller et regneark med tiltak som er fylt ut
help-import-file = Filen
help-import-as-copy = Behold den som en egen økt, uansett hva som er her fra før
help-import-actions = Ta inn det som ble endret i et eksportert regneark med tiltak
help-import-into = Økten som tiltakene hører til
help-import-add-new = Ta linjer uten id og nummer som nye tiltak
help-import-as-peer-findings = Ta bare det kollegene i en kollegavurdering fant, inn i denne økten hos verten
help-import-yes = { help-same-yes }
help-import-after =
    Eksempler:
      charrette import overlevering.ron
      charrette import --actions plan.xlsx --into latest        viser, og spør
      charrette import --actions plan.csv --into latest --yes   uten å spørre
      charrette import peers.ron --as-peer-findings latest      kollegenes funn

    En økt som er her fra før: når filen fortsetter den, vises det som er ulikt, og tas inn som ett steg, som programmet kan angre; har begge gått videre, beholdes begge.
    Et regneark med tiltak er et som ble eksportert, som CSV eller Excel, og endret: linjene kjennes igjen på den siste kolonnen. Det som ikke står der, blir som det er.
    Av kollegenes funn tas bare det som er deres eget: funn, intervjuer med det som kom fram, konklusjoner og anbefalinger, og hvem de er. De må gjelde samme økt, referanseramme og utgave.

help-benchmark = Referanserammene: list dem opp, les en, skriv og sjekk en egen

help-benchmark-list = List opp referanserammene: de som følger med programmet, og egne ved siden av øktfilen

help-benchmark-show = Skriv ut en referanseramme
help-benchmark-show-benchmark = Id-en, eller en egen fil eller mappe
help-benchmark-show-ron = Som RON i én fil: en begynnelse på en egen

help-benchmark-handout = Skriv ut utdelingsarkene til en referanseramme: ett per nøkkelfaktor, for bord som arbeider på papir
help-benchmark-handout-benchmark = Id-en til referanserammen, eller en egen fil eller mappe
help-benchmark-handout-factors = Bare disse nøkkelfaktorene, etter id eller nummer
help-benchmark-handout-format = { help-same-page }
help-benchmark-handout-output = { help-same-folder }
help-benchmark-handout-force = { help-same-force }
help-benchmark-handout-after =
    Eksempler:
      charrette benchmark handout integrating-cities --format html --output a.html
      charrette benchmark handout integrating-cities --factors 2,5 --format docx
      charrette --language nb benchmark handout integrating-cities --format docx

    For en økt skrives de med `charrette export { help-value-session } --report handout`, med tittel og dato.

help-benchmark-check = Sjekk en egen referanseramme: hver feil med fil, linje og kolonne
help-benchmark-check-path = En fil, en mappe med benchmark.ron og factors/, eller en mappe med flere

help-benchmark-template = Skriv ut en begynnelse på en egen referanseramme

help-benchmark-move = Flytt en økt til en annen utgave av referanserammen; viser det som er nytt, omskrevet og trukket tilbake, og spør først
help-benchmark-move-session = Hvilken økt
help-benchmark-move-to = Utgaven: en fil, en mappe, en id, eller ID@{ help-value-edition }
help-benchmark-move-yes = { help-same-yes }

help-practices = Biblioteket med god praksis: list opp etter tema, land og år, les en, legg til egne
help-practices-topic = Om et tema
help-practices-country = Fra et land
help-practices-year = Fra et år; "" for dem uten oppgitt år
help-practices-find = Med alle disse ordene et sted i den
help-practices-json = { help-same-json }
help-practices-after =
    Eksempler:
      charrette practices                       alle, én linje hver
      charrette practices --topic arbeid --country norge
      charrette practices --year ""             de uten oppgitt år
      charrette practices show oslo-equality-data
      charrette practices template > vår.ron
      charrette practices add vår.ron

    I biblioteket er den praksisen som følger med programmet, eksemplene fra alle referanserammer, artiklene som økter legger i den, og deres egen, i mappen practices ved siden av øktfilen.
    Store og små bokstaver og aksenter teller ikke; av et tema og et land er en del nok.

help-practices-show = Skriv ut en praksis
help-practices-show-practice = Id-en, slik listen viser den

help-practices-add = Legg en egen praksis i biblioteket; hver feil med linje og kolonne
help-practices-add-file = En fil som begynner slik `practices template` gjør

help-practices-template = Skriv ut en begynnelse på en egen praksis

help-practices-topics = List opp temaene, med hvor mange som handler om hvert

help-language = Språkene: list dem opp, sjekk ordene på et annet

help-language-list = List opp språkene programmet kan

help-language-check = Sjekk ordene på et språk mot de engelske: det som mangler, er ukjent eller ikke kan leses
help-language-check-path = En mappe med .ftl-filer, eller én slik fil

help-language-template = Skriv ut alle engelske ord, en begynnelse på et annet språk

help-backup = Skriv en kopi av øktfilen der alt henger sammen
help-backup-file = Den nye filen

help-restore = List opp sikkerhetskopiene, eller sett en inn i stedet for øktfilen; spør først
help-restore-backup = Dagen for en sikkerhetskopi, `latest`, eller en fil; utelatt: kopiene listes opp
help-restore-yes = { help-same-yes }
help-restore-after =
    Eksempler:
      charrette restore                 list opp kopiene og det som er i dem
      charrette restore 2026-03-12      vis det som er i den, spør, og sett den inn
      charrette restore latest --yes    uten å spørre

    En sikkerhetskopi lages ved første start hver dag, ved siden av øktfilen; de siste fjorten beholdes.
    Det en sikkerhetskopi tar plassen til, beholdes også, og kan settes inn igjen.

help-check = Sjekk at øktfilen er hel; berg det som kan leses av en skadd fil
help-check-salvage = Skriv det som kan leses, til denne nye filen, og si hva som ikke kan; den skadde blir latt i fred
help-check-after =
    Eksempler:
      charrette check                       sier hvilken økt som er skadd, og hvor
      charrette check --salvage saved.db    berger det som kan leses, i en ny fil
      charrette --database saved.db         åpner den

help-forget = Erstatt navnet på en person med en rolle, i hver økt, historikken og sikkerhetskopiene; spør først
help-forget-person = Hele navnet
help-forget-role = Det som settes i stedet for navnet; utelatt: rollen som hver økt kjenner
help-forget-session = Bare i denne økten
help-forget-due = Foreslå personene som sist deltok for lenger siden enn forget_after_years i innstillingsfilen
help-forget-yes = { help-same-yes }
help-forget-after =
    Eksempler:
      charrette forget "Anna Berg"       si hvor navnet står, og spør
      charrette forget "Anna Berg" --role planlegger --yes
      charrette forget --due             navnene som er tatt vare på lenge nok

    Det som finnes, er hele navnet, med store eller små bokstaver, også som Berg, Anna, A. Berg eller fru Berg; et fornavn eller etternavn alene finnes ikke. Det erstattes i oppføringer, historikk, utkast, papirkurv, søkeregister og sikkerhetskopier, og kan ikke angres. Det som er eksportert eller kopiert andre steder, når programmet ikke.

help-trash = De slettede øktene

help-trash-list = List opp de slettede øktene
help-trash-list-json = { help-same-json }

help-trash-put = Slett en økt: den kan hentes tilbake til papirkurven tømmes
help-trash-put-session = { help-same-which }

help-trash-restore = Hent tilbake en slettet økt
help-trash-restore-session = { help-same-which }

help-trash-empty = Slett det som er i papirkurven, for godt; spør først
help-trash-empty-yes = { help-same-yes }

help-config = Skriv ut hver innstilling med standardverdien, som en fil å begynne med; sier hvor den hører hjemme

help-completions = Skriv ut fullføringer for et skall
help-completions-shell = Skallet

help-man = Skriv ut manualsiden

## A call that is not understood: what is wrong, why, and what can be said instead.
help-usage = Bruk: { $usage }
    Mer: `{ $help }`
call-unknown = { $said } forstås ikke her.
call-unknown-why = Ingen valg har det navnet, og det ventes ikke noe ord der.
call-unknown-todo = { help-usage }
call-unknown-similar = { $said } forstås ikke her.
call-unknown-similar-why = Det finnes ikke noe slikt valg; kanskje menes { $similar }.
call-unknown-similar-todo = { help-usage }
call-dashes = { $said } forstås ikke her.
call-dashes-why = Det finnes ikke noe slikt valg. Ord som begynner med en strek uten å være valg, står bak --, som i `-- { $said }`.
call-dashes-todo = { help-usage }
call-command = Det er ingen kommando { $said }.
call-command-why = Kommandoene her er { $known }.
call-command-todo = { help-usage }
call-command-similar = Det er ingen kommando { $said }; kanskje menes { $similar }.
call-command-similar-why = Kommandoene her er { $known }.
call-command-similar-todo = { help-usage }
call-command-missing = Bak `{ $called }` mangler en kommando.
call-command-missing-why = Det kan være { $known }.
call-command-missing-todo = { help-usage }
call-value = { $option } kan ikke være «{ $said }».
call-value-why = Det er en av disse: { $known }.
call-value-todo = { help-usage }
call-value-missing = Bak { $option } mangler noe.
call-value-missing-why = Det er ingen bryter: det som menes, står bak.
call-value-missing-todo = { help-usage }
call-value-missing-known = Bak { $option } mangler noe.
call-value-missing-known-why = Det er en av disse: { $known }.
call-value-missing-known-todo = { help-usage }
call-number = { $option } kan ikke være «{ $said }».
call-number-why = Det er et helt tall fra { $least } til { $most }.
call-number-todo = { help-usage }
call-missing = { $count ->
    [one] Noe mangler: { $missing }
   *[other] Flere ting mangler: { $missing }
  }
call-missing-why = Uten dette vet ikke kommandoen hva den skal gjøre.
call-missing-todo = { help-usage }
call-conflict = { $option } og { $others } går ikke sammen.
call-conflict-why = Det ene utelukker det andre.
call-conflict-todo = { help-usage }
call-twice = { $option } står der mer enn én gang.
call-twice-why = Det kan bare være én ting.
call-twice-todo = { help-usage }
call-few = { $option } trenger minst { $least }.
call-few-why = { $count ->
    [one] Én ble oppgitt.
   *[other] { $count } ble oppgitt.
  }
call-few-todo = { help-usage }
call-switch = Bak { $option } skal det ikke stå noe.
call-switch-why = Det er en bryter: den er der eller ikke. «{ $said }» har ingen plass.
call-switch-todo = { help-usage }
call-letters = Kallet kan ikke leses.
call-letters-why = Det har byte som ikke er bokstaver i UTF-8.
call-letters-todo = { help-usage }
call-unclear = Kallet forstås ikke.
call-unclear-why = Ordene i det går ikke sammen.
call-unclear-todo = { help-usage }
