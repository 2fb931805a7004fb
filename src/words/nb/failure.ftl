# Trouble: KEY says what happened, KEY-why why, KEY-todo what to do.

# Benchmark files.
benchmark-unreadable = Referanserammen «{ $path }» kan ikke leses.
benchmark-unreadable-why = Systemet sier: { $reason }.
benchmark-unreadable-todo = Sjekk stien og hvem som kan lese filen, og prøv igjen.
benchmark-none-here = Det er ingen referanseramme i «{ $path }».
benchmark-none-here-why = Mappen har verken en benchmark.ron, andre .ron-filer eller mapper med en slik.
benchmark-none-here-todo = Oppgi en .ron-fil, eller en mappe med benchmark.ron og, ved siden av, factors/ med én fil per nøkkelfaktor.
benchmark-too-large = Referanserammen er for stor til å være det.
benchmark-too-large-why = Med «{ $path }» passerer den { $megabytes } megabyte; en lang referanseramme har en tidel av én.
benchmark-too-large-todo = Sjekk at stien viser til filen du mener.
benchmark-several = «{ $path }» har { $count } referanserammer.
benchmark-several-why = En økt lages med én.
benchmark-several-todo = Oppgi filen eller mappen til den du mener.
benchmark-faults = Referanserammen «{ $path }» har { $count ->
    [one] en feil
   *[other] { $count } feil
  } og ble ikke åpnet.
benchmark-faults-why = { $first }: { $what }.
benchmark-faults-todo = `charrette benchmark check` med samme sti viser hver feil og hvor den er; rett dem, og prøv igjen.
## The database: opening it

store-no-folder = Øktfilen kan ikke lages.
store-no-folder-why = Plassen er { $file }, og systemet sier: { $detail }.
store-no-folder-todo = Oppgi en fil i en av dine egne mapper, med --database FILE.

store-is-folder = Dette er en mappe, ikke en øktfil.
store-is-folder-why = { $file } er en mappe.
store-is-folder-todo = Oppgi filen i den, for eksempel { $file }/charrette.db, med --database.

store-unreadable = Øktfilen kan ikke åpnes.
store-unreadable-why = Systemet lar ikke programmet åpne { $file }: { $detail }.
store-unreadable-todo = Be filens eier om rett til å lese og endre den, eller oppgi en annen fil med --database.

store-read-only = Øktfilen kan ikke endres.
store-read-only-why = { $file } kan leses, men ikke skrives til.
store-read-only-todo = Be om rett til å endre den, eller kopier den til en av dine egne mapper og åpne kopien med --database.

store-not-a-database = Denne filen har ingen økter.
store-not-a-database-why = { $file } er en annen type fil, eller begynnelsen er overskrevet.
store-not-a-database-todo = Oppgi en annen fil med --database. Hvis øktene dine en gang var i den: `charrette restore` viser sikkerhetskopiene.

store-empty = Denne filen er tom.
store-empty-why = Det er ingenting i { $file }, ikke engang en skadet økt.
store-empty-todo = Hvis øktene dine en gang var i den: `charrette restore` viser sikkerhetskopiene.

store-log-alone = Øktfilen er borte, men følgefilen er her fortsatt.
store-log-alone-why = Ved siden av { $file } ligger loggen over de siste stegene, som hører til den; en ny fil i dens sted ville miste dem.
store-log-alone-todo = Legg filen tilbake ved siden av, fra stedet den ble flyttet til. Hvis den er tapt: `charrette restore` viser sikkerhetskopiene og legger loggen til side.

store-foreign = Denne filen tilhører et annet program.
store-foreign-why = { $file } er en database, men ikke laget av dette programmet.
store-foreign-todo = Ingenting i den ble endret. Oppgi en annen fil med --database.

store-altered = Et annet program har endret tabellene i denne filen.
store-altered-why = { $file } har en tabell eller indeks som dette programmet lager annerledes: { $detail }.
store-altered-todo = Filen ble ikke brukt, og ingenting i den ble endret. Bruk en sikkerhetskopi i stedet, eller be om å få øktene som RON.

store-newer = En nyere versjon av dette programmet har tatt over filen.
store-newer-why = { $file } har form { $found }; denne versjonen kjenner former opp til { $known }.
store-newer-todo = Installer den nyere versjonen. Ingenting ble endret.

store-damaged = Øktfilen er skadet.
store-damaged-why = Noe i { $file } kan ikke leses: { $detail }.
store-damaged-todo = Ingenting ble endret. `charrette check` sier hva som er skadet, `charrette check --salvage saved.db` skriver det som kan leses til en ny fil, `charrette restore` setter inn en sikkerhetskopi i stedet.

store-network = Økter kan ikke lagres trygt på dette stedet.
store-network-why = { $file } ligger på en disk som ikke kan låse filer, slik noen nettverksdisker er: { $detail }.
store-network-todo = Ha filen på en disk i denne datamaskinen, og oppgi den med --database. Kopier kan legges på nettverksdisken med kommandoen backup.

store-no-copy = Før en ny versjon tar over filen, lages det en kopi av den. Det gikk ikke.
store-no-copy-why = Kopien skal ligge ved siden av { $file }.
store-no-copy-todo = Lag plass på disken, eller skaff rett til å skrive i mappen, og start på nytt. Ingenting ble endret.

## The database: using it

store-locked = Et annet program skriver til øktfilen.
store-locked-why = { $file } var opptatt i to sekunder.
store-locked-todo = Ingenting er tapt. Prøv igjen; hvis det fortsetter, lukk andre programmer som bruker filen.

store-full = Disken er full.
store-full-why = Det er ikke mer plass til { $file }.
store-full-todo = Ingenting som var lagret, er tapt. Lag plass på disken, og prøv igjen.

store-disk = Disken tok ikke imot det.
store-disk-why = Systemet meldte om problemer med { $file }: { $detail }.
store-disk-todo = Ingenting som var lagret, er tapt. Sjekk disken eller kabelen og prøv igjen; ta snart en sikkerhetskopi.

store-trouble = Øktene kunne ikke leses eller skrives.
store-trouble-why = Det som kom tilbake fra { $file }, var ikke som ventet: { $detail }.
store-trouble-todo = Ingenting som var lagret, er tapt. Lukk programmet, start det igjen, og prøv en gang til.

store-session-missing = Denne økten er ikke her lenger.
store-session-missing-why = Den er ikke i { $file }. Et annet program kan ha slettet den.
store-session-missing-todo = Gå til listen over økter, og velg en annen.

store-record-unreadable = En del av denne økten kan ikke leses.
store-record-unreadable-why = En oppføring ({ $kind }) har noe som denne versjonen ikke kjenner: { $detail }.
store-record-unreadable-todo = Åpne økten med den nyeste versjonen av programmet.

store-benchmark-unreadable = Referanserammen til denne økten kan ikke leses.
store-benchmark-unreadable-why = Teksten i { $file } er skadet eller fra en senere versjon: { $detail }.
store-benchmark-unreadable-todo = Åpne økten med den nyeste versjonen av programmet, eller sett inn en sikkerhetskopi i stedet for filen.

## A step that was not taken

store-conflict = Dette er endret siden, så det ble ikke lagret.
store-conflict-why = Noen andre har endret det samme i et annet vindu. Nå står det: «{ $stored }»
store-conflict-todo = Gjør det en gang til, så erstatter din tekst den andre. Eller la deres stå: trykk Ctrl-c i feltet for å legge teksten din til side.

store-undo-conflict = Dette kan ikke lenger angres slik det var.
store-undo-conflict-why = Det som ble endret, er siden endret igjen. Nå står det: «{ $stored }»
store-undo-conflict-todo = Ingenting ble endret. Endre det for hånd hvis den eldre versjonen skal stå.

store-dangling = Da ville noe vise til det som ikke lenger finnes.
store-dangling-why = En oppføring bruker fortsatt det som ble tatt ut, eller fikk noe som noen andre nettopp har tatt ut.
store-dangling-todo = Ingenting ble endret. Se på oppføringene som bruker det, og velg noe annet der.

store-number-taken = To oppføringer ville få samme nummer.
store-number-taken-why = Et nummer som fulgte med, er alt gitt til en annen oppføring her.
store-number-taken-todo = Ingenting ble endret. Ta den inn som kopi i stedet.

store-not-next = Dette kan ikke angres nå.
store-not-next-why = Bare det siste som ble gjort i dette vinduet, kan angres, og dette er ikke det.
store-not-next-todo = Angre først det som kom etter.

store-step-unreadable = Dette steget kan ikke angres her.
store-step-unreadable-why = Det ble gjort med en senere versjon av programmet.
store-step-unreadable-todo = Angre det med den nyeste versjonen.

## Sessions that people name

no-sessions = Det er ingen økt ennå.
no-sessions-why = Ingenting er lagret i { $file }.
no-sessions-todo = Start en: charrette new. Eller oppgi filen med --database, hvis det er en annen.

session-not-found = Det er ingen økt «{ $session }».
session-not-found-why = Det er verken begynnelsen på en id eller en hel tittel til noen økt i { $file }.
session-not-found-todo = Se alle økter: charrette list. Slettede: charrette trash list.

session-ambiguous = «{ $session }» kan være flere økter.
session-ambiguous-why = Disse passer:
    { $candidates }
session-ambiguous-todo = Oppgi en av dem med id.

choice-no-factor = Det er ingen nøkkelfaktor «{ $factor }».
choice-no-factor-why = Det er verken id eller nummer til en nøkkelfaktor. Økten har tatt opp:
    { $candidates }
choice-no-factor-todo = Oppgi en av dem med nummer eller id.

choice-factor-not-taken-up = Økten har ikke tatt opp nøkkelfaktor { $factor }.
choice-factor-not-taken-up-why = Den har tatt opp:
    { $candidates }
choice-factor-not-taken-up-todo = Oppgi en av dem med nummer eller id.

choice-no-lead = Ingen med navnet «{ $name }» er ansvarlig for et tiltak.
choice-no-lead-why = I denne økten er disse ansvarlige:
    { $candidates }
choice-no-lead-todo = Oppgi en av dem; en del av navnet er nok.

choice-no-organisation = Det er ingen avdeling eller organisasjon med navnet «{ $name }».
choice-no-organisation-why = I denne økten er det:
    { $candidates }
choice-no-organisation-todo = Oppgi en av dem; en del av navnet er nok.

## Forgetting a person

forget-no-name = Det er ikke et navn som kan søkes opp.
forget-no-name-why = Det må ha minst to bokstaver.
forget-no-name-todo = Skriv hele navnet slik det står i listen over deltakere: charrette forget "Anna Berg".

forget-others = Øktfilen er i bruk.
forget-others-why = Et annet program har { $file } åpen; det ville skrive navnet på nytt.
forget-others-todo = Ingenting ble endret. Lukk de andre vinduene, og prøv igjen.

forget-damaged = Navnet kan ikke tas ut av en skadet fil.
forget-damaged-why = { $file } er ikke hel, så ingen kan si hvor navnet står.
forget-damaged-todo = Ingenting ble endret. `charrette check` sier hva som er skadet, `charrette restore` setter inn en sikkerhetskopi i stedet.

forget-not-done = Navnet kunne ikke tas ut.
forget-not-done-why = Systemet sier om { $file }: { $detail }.
forget-not-done-todo = Ingenting ble endret. Det må være plass til én kopi til av filen og av hver sikkerhetskopi, og rett til å skrive der. Prøv så igjen.

forget-nobody = Navnet «{ $name }» står ingen steder.
forget-nobody-why = Ingen økt, ingen utkast og ingen sikkerhetskopi av { $file } har det.{ $near ->
    [none] {""}
   *[other] {" "}Navn som ligner: { $near }.
  }
forget-nobody-todo = Skriv hele navnet slik det står i listen over deltakere.

forget-role-is-name = Rollen gjentar navnet.
forget-role-is-name-why = «{ $role }» ville stå overalt der navnet står nå.
forget-role-is-name-todo = Velg en rolle som ikke nevner noen, for eksempel: --role "enhetsleder".

forget-needs-yes = Ingenting ble endret.
forget-needs-yes-why = Det er ingen terminal å spørre i, og dette kan ikke angres.
forget-needs-yes-todo = Hvis dette er personen du mener, legg til --yes.

forget-half = Noen filer har fortsatt navnet.
forget-half-why = Systemet lot dem ikke bli skrevet eller slettet:
    { $files }
forget-half-todo = Alt annet er gjort. Skaff rett til å skrive der, og kjør det samme igjen.

forget-no-years = Ingen har bestemt hvor mange år navn skal tas vare på.
forget-no-years-why = forget_after_years i innstillingsfilen er 0, som betyr for alltid.
forget-no-years-todo = Sett den: `charrette config` viser filen og sier hvor den hører hjemme.

## Backup and check

backup-exists = Det finnes alt en fil med dette navnet.
backup-exists-why = { $file } ville bli overskrevet.
backup-exists-todo = Velg et annet navn på sikkerhetskopien.

backup-failed = Sikkerhetskopien ble ikke skrevet.
backup-failed-why = Systemet lar ikke { $file } bli skrevet: { $detail }.
backup-failed-todo = Velg en annen mappe, en med nok plass. Ingenting ble liggende igjen.

backup-of-day = Dagens sikkerhetskopi ble ikke laget.
backup-of-day-why = { $detail }
backup-of-day-todo = Det du gjør, lagres som alltid. Lag plass ved siden av { $file }; `charrette backup FILE` skriver en kopi et annet sted.

backup-stopped = Sikkerhetskopien ble avbrutt.
backup-stopped-why = Programmet ble avsluttet.
backup-stopped-todo = Den lages ved neste start.

restore-not-found = Det er ingen sikkerhetskopi «{ $backup }».
restore-not-found-why = Den er verken i listen over sikkerhetskopier av { $file } eller en fil.
restore-not-found-todo = Se alle: charrette restore.

restore-damaged = Denne sikkerhetskopien er skadet.
restore-damaged-why = { $file } er ikke hel, så den ble ikke satt inn.
restore-damaged-todo = Velg en annen: charrette restore. Eller berg det som kan leses av den: charrette check --salvage, der --database viser til sikkerhetskopien.

restore-others = Øktfilen er i bruk.
restore-others-why = Et annet program har { $file } åpen; det ville fortsette å skrive det det vet, over sikkerhetskopien.
restore-others-todo = Ingenting ble endret. Lukk de andre vinduene, og prøv igjen.

restore-not-done = Sikkerhetskopien kunne ikke settes inn.
restore-not-done-why = Systemet sier om { $file }: { $detail }.
restore-not-done-todo = Ingenting er slettet: det som var der, er på plassen sin eller i mappen med sikkerhetskopier. Lag plass eller skaff rett til å skrive der, og prøv igjen.

restore-needs-yes = Ingenting ble endret.
restore-needs-yes-why = Det er ingen terminal å spørre i.
restore-needs-yes-todo = Hvis dette er sikkerhetskopien du mener, legg til --yes.

salvage-nothing = Ingen økt kunne berges.
salvage-nothing-why = Ingenting av en økt kan leses i { $file }.
salvage-nothing-todo = Ingen ny fil ble laget. `charrette restore` viser sikkerhetskopiene.

check-file = Filens indre orden er skadet, men alle økter kan leses.
check-beginning = Den delen av filen som sier hvor alt står, er skadet, så programmet kan ikke åpne den. Øktene i den kan leses likevel.
check-words = Søkeindeksen er skadet; alle økter kan leses.
check-strays = { $count ->
    [one] En rest hører
   *[other] { $count } rester hører
  } ikke til noen kjent økt.
check-reference = { $count ->
    [one] Én oppføring ({ $from }) viser til noe ({ $to }) som ikke er der.
   *[other] { $count } oppføringer ({ $from }) viser til noe ({ $to }) som ikke er der.
}
check-history = Økt { $session } «{ $title }»: { $count ->
    [0] begynnelsen eller slutten av historikken mangler.
   *[other] { $count } av { $of } steg i historikken kan ikke leses.
  }
check-kind = Økt { $session } «{ $title }»: { $count ->
    [0] ikke alle oppføringer av én type ({ $kind }) kan leses.
    [one] én oppføring ({ $kind }) kan ikke leses.
   *[other] { $count } oppføringer ({ $kind }) kan ikke leses.
  }
check-step = Økt { $session } «{ $title }»: steget { $step } er fra en senere versjon.
check-rows = Økt { $session } «{ $title }»: { $count ->
    [one] én oppføring ({ $kind }) er
   *[other] { $count } oppføringer ({ $kind }) er
  } ikke slik historikken sier.
check-shelf = Økt { $session } «{ $title }»: linjen i listen over økter er skadet eller utdatert.
check-benchmark = Økt { $session } «{ $title }»: referanserammen den ble laget med, kan ikke leses.

salvage-from-history = Økt { $session } «{ $title }»: { $count ->
    [one] én oppføring ({ $kind })
   *[other] { $count } oppføringer ({ $kind })
  } kunne ikke leses og ble hentet fra historikken. Ingenting av det er tapt.
salvage-differs = Økt { $session } «{ $title }»: { $count ->
    [one] én oppføring ({ $kind }) sier
   *[other] { $count } oppføringer ({ $kind }) sier
  } noe annet enn historikken. Det oppføringene sier, er tatt vare på som siste steg; angre det, og økten sier det historikken sier.
salvage-one-step = Økt { $session } «{ $title }»: historikken er skadet ({ $count } av { $of } steg kan ikke leses). Det økten sier nå, er tatt vare på som ett steg; tidligere steg kan ikke lenger angres.
salvage-unread = Økt { $session } «{ $title }»: { $count ->
    [0] kanskje noen oppføringer ({ $kind })
    [one] én oppføring ({ $kind })
   *[other] { $count } oppføringer ({ $kind })
  } kunne ikke leses og måtte utelates.
salvage-loosened = Økt { $session } «{ $title }»: { $count ->
    [one] én oppføring
   *[other] { $count } oppføringer
  } viste til noe som ikke kunne leses, som et tiltak til sin ansvarlige; se gjennom økten.
salvage-stand-in = Økt { $session } «{ $title }»: ordene i referanserammen kunne ikke leses; i stedet står kortnavnene på nøkkelfaktorer og spørsmål.
salvage-lost = Økt { $session } «{ $title }»: kunne ikke berges.
salvage-strays = { $count ->
    [one] En rest
   *[other] { $count } rester
  } som ikke hører til noen kjent økt, måtte utelates.

## On the screen

no-terminal = Programmet kan ikke tegne her.
no-terminal-why = Det er ingen terminal, eller den er borte: { $error }.
no-terminal-pipe = det som skrives, går til et rør eller en fil
no-terminal-todo = Start det i et terminalvindu. For rør og skjermlesere finnes `charrette list` og `charrette show`.

edition-of-another = «{ $other }» er en annen referanseramme.
edition-of-another-why = Økten ble laget med { $title } ({ $id }); denne har id-en { $other_id }.
edition-of-another-todo = Oppgi en utgave av { $id }, eller begynn en ny økt med charrette new --benchmark.

edition-is-the-same = Økten har alt nøyaktig denne teksten.
edition-is-the-same-why = Ingenting skiller dens utgave { $edition } av { $title } fra den som ble oppgitt.
edition-is-the-same-todo = Oppgi en annen utgave, eller endre filen og gi den en høyere utgave.

edition-session-final = Økten er ferdigstilt, som versjon { $version }.
edition-session-final-why = Det en ferdigstilt versjon sier, endres ikke etterpå.
edition-session-final-todo = Åpne den igjen først (v i avslutningen), eller lag en ny økt av den.

edition-needs-yes = Ingenting ble endret.
edition-needs-yes-why = Før en økt flyttes, blir det spurt, og her kan ingen svare.
edition-needs-yes-todo = Se på listen ovenfor, og si det samme en gang til med --yes.

edition-text-gone = Teksten i utgave { $edition } er ikke i denne filen lenger.
edition-text-gone-why = Dette steget ville føre tilbake til den, og uten den kan ingen lese hva økten handler om.
edition-text-gone-todo = Flytt økten med charrette benchmark move, til en fil som har denne utgaven.

figure-not-understood = «{ $text }» forstås ikke som et tall.
figure-not-understood-why = Det er ikke noe tall i det, eller mer enn ett: ingen kan tegne en linje fra 10 til 20.
figure-not-understood-todo = Skriv ett tall, for eksempel 12,5 eller 1 234 eller 12 %. Et ord foran, som «omtrent», dagen og annet som er verdt å si, kan stå ved siden av. Esc legger teksten til side.

figure-and-more = Her står mer enn et tall: «{ $text }».
figure-and-more-why = Et tall ved start og et måltall er et tall, enheten og dagen. Noe annet lagres ikke sammen med dem.
figure-and-more-todo = Skriv bare tallet. Hvor det kommer fra, hører hjemme under Kilde. Esc legger teksten til side.

figure-two-meanings = «{ $text }» kan være to ulike tall.
figure-two-meanings-why = Punktum eller komma foran tre sifre skiller tusener i noen land og desimaler i andre.
figure-two-meanings-todo = Skriv tusener uten skilletegn (1234 eller 1 234), eller desimaler med ett siffer til (1,2340). Esc legger teksten til side.

date-not-understood = Datoen «{ $text }» forstås ikke.
date-not-understood-why = Den er ikke skrevet på noen måte vi kjenner.
date-not-understood-todo = Skriv 30.4. eller 2026-04-30, eller +6u, eller utgangen av juni. Esc legger teksten til side.

call-date = Datoen «{ $text }» forstås ikke.
call-date-why = Den er ikke skrevet på noen måte vi kjenner, eller kalenderen har ingen slik dag.
call-date-todo = Skriv 2026-04-30, eller 30.4., eller +6u, eller "utgangen av juni".

date-no-such-day = Dagen «{ $text }» finnes ikke.
date-no-such-day-why = Kalenderen har ingen slik dag.
date-no-such-day-todo = Se i kalenderen, og skriv en annen dag. Esc legger teksten til side.

hours-not-understood = Tidsrommet «{ $text }» forstås ikke.
hours-not-understood-why = Det ventes en begynnelse og en slutt.
hours-not-understood-todo = Skriv det slik: 13:00-16:00. Esc legger teksten til side.

minutes-not-understood = «{ $text }» er ikke et antall minutter.
minutes-not-understood-why = Det ventes et helt tall fra 1 til 6000.
minutes-not-understood-todo = Skriv for eksempel 180, eller ingenting. Esc legger teksten til side.

not-applicable-needs-reason = «Ikke aktuelt» trenger en begrunnelse.
not-applicable-needs-reason-why = De som leser planen senere, vil spørre hvorfor denne nøkkelfaktoren ikke angår byen.
not-applicable-needs-reason-todo = Skriv begrunnelsen, eller trykk Esc i det tomme feltet for å la vurderingen stå som den var.

action-needs-title = Tiltaket har ingen ord ennå.
action-needs-title-why = En plan kan bare vise det som noen har skrevet ned.
action-needs-title-todo = Skriv hva som skal gjøres, og begynn med et verb.

text-too-long = Teksten er for lang for dette feltet.
text-too-long-why = En linje rommer 300 tegn, et notat omtrent 100 000. Ingenting av det som var der, er endret.
text-too-long-todo = Lim inn et kortere stykke.

scope-is-empty = Minst én nøkkelfaktor må være valgt.
scope-is-empty-why = Uten en er det ingenting å gå gjennom.
scope-is-empty-todo = Kryss av en med Space.

record-gone = Det er ikke der lenger.
record-gone-why = Det ble tatt ut i mellomtiden, her eller i et annet vindu.
record-gone-todo = Teksten din er fortsatt i feltet: kopier den, og trykk Esc.

found-out-of-scope = Treffet hører til en nøkkelfaktor som ikke er valgt.
found-out-of-scope-why = Gjennomgangen viser bare de valgte nøkkelfaktorene.
found-out-of-scope-todo = Trykk s for oppsettet, og kryss av den nøkkelfaktoren.


## The command line

fell-over = Programmet har snublet i en egen feil.
fell-over-why = Det kom til et sted det aldri skulle komme til; hvilket står nedenfor.
fell-over-todo = Det som var lagret, er trygt, og det som ble skrevet, er tatt vare på. Start programmet igjen; den som har ansvar for det, vil trenge linjen nedenfor.

no-data-folder = Det er ingen plass til øktene dine.
no-data-folder-why = Systemet sier ikke hvor hjemmemappen din er.
no-data-folder-todo = Oppgi en fil for dem med --database FILE.

database-missing = Filen «{ $file }» finnes ikke.
database-missing-why = Den er oppgitt som øktfil, og denne kommandoen arbeider bare med det som finnes.
database-missing-todo = Sjekk navnet. `charrette --database FILE new` lager en ny fil.

trash-needs-yes = { $count ->
    [one] Én økt
   *[other] { $count } økter
  } ville bli slettet for godt, så ingenting ble gjort.
trash-needs-yes-why = Bare en tidligere sikkerhetskopi gir tilbake det som slettes, og det er ingen terminal å spørre i.
trash-needs-yes-todo = Se hva som ville forsvinne: charrette trash list. Hvis alt kan gå, legg til --yes: charrette trash empty --yes.

trash-altered = Ingenting ble slettet.
trash-altered-why = Papirkurven ble endret et annet sted mens du ble spurt; nå er det { $count ->
    [0] ingenting
    [one] én økt
   *[other] { $count } økter
  } i den.
trash-altered-todo = Se på den med charrette trash list, og tøm den så igjen.

no-language = Det er ingen ord på språket «{ $code }» ennå.
no-language-why = Denne versjonen kan disse: { $known }.
no-language-todo = Oppgi et av dem med --language, eller skriv det som språk i innstillingsfilen. `charrette language template` skriver ut ordene, for den som vil legge til et språk.
language-unreadable = Ordene kan ikke leses.
language-unreadable-why = { $file }: { $reason }
language-unreadable-todo = Oppgi en mappe med filer som slutter på .ftl, eller én slik fil, lagret som UTF-8.

# The file of settings.
config-unreadable = Innstillingene kan ikke leses.
config-unreadable-why = Filen er { $file }, og systemet sier: { $reason }.
config-unreadable-todo = Oppgi en annen med --config FILE; `charrette config` skriver ut en å begynne med.
config-too-big = Dette er ikke en innstillingsfil.
config-too-big-why = { $file } har mer enn { $limit } kilobyte.
config-too-big-todo = Oppgi en annen med --config FILE; `charrette config` skriver ut en å begynne med.
config-not-text = Dette er ikke en innstillingsfil.
config-not-text-why = { $file } har noe som ikke er tekst.
config-not-text-todo = Lagre den som ren tekst (UTF-8), eller oppgi en annen med --config FILE.
config-unknown = Det finnes ingen innstilling «{ $found }».
config-unknown-why = Den står på { $file }:{ $line }:{ $column }.
config-unknown-todo = Ta ut linjen, eller skriv en av disse: { $known }. `charrette config` forklarer hver av dem.
config-unknown-word = Innstillingene kjenner ikke ordet «{ $found }».
config-unknown-word-why = Det står på { $file }:{ $line }:{ $column }.
config-unknown-word-todo = Skriv et av disse: { $known }.
config-twice = En innstilling står to ganger: { $found }.
config-twice-why = Den andre står på { $file }:{ $line }:{ $column }.
config-twice-todo = Ta ut en av dem.
config-out-of-range = Et tall i innstillingene er for lite eller for stort: { $number }.
config-out-of-range-why = Det står på { $file }:{ $line }:{ $column }, der { $least } til { $most } er mulig.
config-out-of-range-todo = Skriv et tall fra { $least } til { $most }.
config-not-read = Innstillingene kan ikke forstås.
config-not-read-why = På { $file }:{ $line }:{ $column } sier leseren: { $said }.
config-not-read-todo = Rett det stedet; `charrette config` skriver ut en riktig fil.

stdout-failed = Det som ble bedt om, kunne ikke skrives ut.
stdout-failed-why = Systemet sier: { $reason }.
stdout-failed-todo = Sjekk hvor utskriften går, for eksempel om disken er full.

demo-failed = Eksempeløkten kunne ikke åpnes.
demo-failed-why = Den legges i systemets mappe for midlertidige filer: { $reason }.
demo-failed-todo = Lag plass der, eller sett TMPDIR til en annen mappe.

benchmark-unknown = Det er ingen referanseramme «{ $id }».
benchmark-unknown-why = Den er verken en av dem som følger med programmet ({ $known }), eller en fil eller mappe som finnes.
benchmark-unknown-todo = Se `charrette benchmark list`, eller sjekk stien.

factor-unknown = Det er ingen nøkkelfaktor «{ $id }» i denne referanserammen.
factor-unknown-why = Den har: { $known }.
factor-unknown-todo = Oppgi nøkkelfaktorer med disse id-ene eller med nummer, med komma mellom.

too-long = Feltet { $field } er for langt.
too-long-why = Det har { $count } tegn; det er plass til { $most }.
too-long-todo = Si det kortere.

import-unreadable = Filen «{ $file }» kan ikke leses.
import-unreadable-why = Systemet sier: { $reason }.
import-unreadable-todo = Sjekk navnet og hvem som kan lese filen, og prøv igjen.

# Exported files.
folder-not-shown = Mappen «{ $folder }» kunne ikke vises.
folder-not-shown-why = Systemet har ikke noe program for det, eller ville ikke starte det.
folder-not-shown-todo = Filen er skrevet; åpne mappen for hånd.
done-in-future = Dagen ble ikke tatt inn.
done-in-future-why = { $date } har ikke vært ennå.
done-in-future-todo = Skriv dagen det ble fullført; for en dag som kommer, brukes neste oppfølging.
export-exists = «{ $path }» ble ikke skrevet.
export-exists-why = Det finnes alt en fil med dette navnet, og den ble latt i fred.
export-exists-todo = Velg et annet navn, eller bruk --force for å erstatte den.
export-is-a-folder = «{ $path }» ble ikke skrevet.
export-is-a-folder-why = Det er navnet på en mappe.
export-is-a-folder-todo = Legg til navnet på filen bak det.
export-is-no-file = «{ $path }» ble ikke skrevet.
export-is-no-file-why = Det er en enhet eller noe annet som ikke er en vanlig fil.
export-is-no-file-todo = Velg navnet på en fil.
export-no-folder = «{ $path }» ble ikke skrevet.
export-no-folder-why = Mappen «{ $folder }» finnes ikke.
export-no-folder-todo = Lag mappen først, eller velg en som finnes.
export-not-allowed = «{ $path }» ble ikke skrevet.
export-not-allowed-why = Du kan ikke skrive i mappen «{ $folder }».
export-not-allowed-todo = Velg en av dine egne mapper, for eksempel dokumentene dine.
export-no-space = «{ $path }» ble ikke skrevet.
export-no-space-why = Disken er full.
export-no-space-todo = Lag plass, eller velg en annen disk; selve økten er trygg.
export-bad-name = «{ $path }» ble ikke skrevet.
export-bad-name-why = Navnet er for langt, eller har tegn som denne disken ikke godtar.
export-bad-name-todo = Velg et kortere og enklere navn.
export-not-saved = «{ $path }» ble ikke skrevet.
export-not-saved-why = Disken sa: { $said }.
export-not-saved-todo = Prøv igjen, eller velg en annen mappe; selve økten er trygg.
export-force-nothing = Ingenting ble erstattet.
export-force-nothing-why = --force er for filer; uten --output går dette til skjermen.
export-force-nothing-todo = Oppgi filen med --output, eller utelat --force.
export-sheet-is-a-page = Det finnes ikke noe ansvarsark som { $format }.
export-sheet-is-a-page-why = Et ansvarsark er en side, og { $format } rommer data.
export-sheet-is-a-page-todo = Velg en side: --format docx, html, markdown eller text.
export-duties-is-a-page = Lesningen etter plikt finnes ikke som { $format }.
export-duties-is-a-page-why = Funn og plan etter plikt er en side, og { $format } inneholder data.
export-duties-is-a-page-todo = Velg en side: --format docx, html, markdown eller text.

export-handout-is-a-page = Utdelingsark finnes ikke som { $format }.
export-handout-is-a-page-why = Utdelingsark er sider til utskrift, og { $format } inneholder data.
export-handout-is-a-page-todo = Velg en side: --format docx, html, markdown eller text.

export-factors-of-handouts = Bare utdelingsark velges med --factors.
export-factors-of-handouts-why = Alle andre sider inneholder alle valgte nøkkelfaktorer, eller den som --key-factor nevner.
export-factors-of-handouts-todo = Føy til --report handout, eller bruk --key-factor.

sheet-needs-table = Ingen har sagt hvem arket er fra.
sheet-needs-table-why = Ark skilles fra hverandre ved bord eller gruppe; uten det kan ett bli skrevet inn to ganger uten at noen merker det.
sheet-needs-table-todo = Skriv bord eller gruppe i første rad. Alt som er skrevet inn, er der fortsatt.

sheet-no-count = «{ $text }» er ikke et antall kort ({ $judgement }).
sheet-no-count-why = Kort telles i hele tall opptil 999.
sheet-no-count-todo = Rett tallet; en tom rad regnes som ingen. Alt som er skrevet inn, er der fortsatt.

sheet-no-kind = «{ $text }» er ikke en type belegg, på linjen «{ $line }».
sheet-no-kind-why = Etter første semikolon står hva slags belegg det er: { $kinds }.
sheet-no-kind-todo = Skriv ett av disse, eller la det være. Alt som er skrevet inn, er der fortsatt.

sheet-names-kept = Antall kan ikke legges til { $factor }: kortene der er lagret med navn.
sheet-names-kept-why = Et bords antall har ingen navn; lagt sammen kunne ingen lenger si hvem som mente hva.
sheet-names-kept-todo = La antallene på dette arket stå tomme og ta inn resten, eller vis nye kort uten navn først (v).
export-which-lead = Ingenting ble skrevet.
export-which-lead-why = Et ansvarsark hører til én ansvarlig, og ingen ble oppgitt. Det er: { $leads }
export-which-lead-todo = Oppgi en med --lead, eller få et ark for hver skrevet til en mappe: --output FOLDER, som må finnes.
export-no-leads = Ingenting ble skrevet.
export-no-leads-why = Ingen tiltak i denne økten har en ansvarlig ennå.
export-no-leads-todo = Oppgi ansvarlige i planen først, eller eksporter selve planen.
party-not-found = Det er ingen «{ $name }» i denne økten.
party-not-found-why = Det er verken en del av et navn eller begynnelsen på en id. Det er:
    { $candidates }
party-not-found-todo = Oppgi en av dem; en del av navnet er nok, og store og små bokstaver og aksenter spiller ingen rolle.
party-ambiguous = «{ $name }» kan være flere.
party-ambiguous-why = Disse passer:
    { $candidates }
party-ambiguous-todo = Skriv hele navnet, eller id-en foran det.
export-page-not-written = Siden kunne ikke skrives.
export-page-not-written-why = Skriveren sa: { $said }.
export-page-not-written-todo = Eksporter den som Markdown eller tekst i stedet; selve økten er trygg.
export-not-written = Økten kunne ikke skrives i denne formen.
export-not-written-why = Skriveren sa: { $said }.
export-not-written-todo = Eksporter siden i stedet, og behold databasen; ingenting i den ble endret.

# Sessions from files.
import-too-big = Filen ble ikke lest.
import-too-big-why = Den har { $size } MB; en økt har langt under { $limit } MB.
import-too-big-todo = Sjekk at det er filen du mente.
import-not-text = Filen ble ikke lest.
import-not-text-why = Linje { $line } har byte som ikke er tekst (UTF-8).
import-not-text-todo = Sjekk at det er filen du mente; hvis en editor lagret den, lagre den igjen som UTF-8.
import-not-a-session = Filen ble ikke lest.
import-not-a-session-why = Den er ikke en økt: filen til en økt begynner med «Session(».
import-not-a-session-todo = Velg en fil som charrette har eksportert med --format ron.
import-other-format = Filen ble ikke lest.
import-other-format-why = Den er skrevet i format { $format }; dette programmet kjenner format { $known }.
import-other-format-todo = Bruk versjonen av charrette som skrev den, eller en nyere.
import-too-deep = Filen ble ikke lest.
import-too-deep-why = Den har ting i ting { $depth } nivåer ned; ingen økt går forbi { $limit }.
import-too-deep-todo = Be om filen på nytt; denne er ikke skrevet av charrette.
import-ends-early = Filen ble ikke lest.
import-ends-early-why = Den slutter i linje { $line } før alt som er åpnet, er lukket: en del mangler, eller en parentes eller et anførselstegn.
import-ends-early-todo = Kopier eller eksporter den på nytt; hvis den er redigert, let etter tegnet som mangler.
import-unknown-field = Filen ble ikke lest.
import-unknown-field-why = Linje { $line }, kolonne { $column }: { $outer } har ingen «{ $found }».
import-unknown-field-todo = Rett navnet der, eller ta ut linjen.
import-unknown-word = Filen ble ikke lest.
import-unknown-word-why = Linje { $line }, kolonne { $column }: «{ $found }» er ikke blant disse: { $expected }.
import-unknown-word-todo = Skriv en av dem der.
import-missing-field = Filen ble ikke lest.
import-missing-field-why = Linje { $line }, kolonne { $column }: { $outer } mangler «{ $field }».
import-missing-field-todo = Legg det til der.
import-double-field = Filen ble ikke lest.
import-double-field-why = Linje { $line }, kolonne { $column }: { $outer } har «{ $field }» to ganger.
import-double-field-todo = Ta ut en av dem.
import-no-such-day = Filen ble ikke lest.
import-no-such-day-why = Linje { $line }, kolonne { $column }: dagen «{ $found }» finnes ikke.
import-no-such-day-todo = Skriv en dag der som år, måned, dag: 2026-03-12.
import-not-read = Filen ble ikke lest.
import-not-read-why = Linje { $line }, kolonne { $column }: { $said }.
import-not-read-todo = Rett det der, eller eksporter økten på nytt.
import-double-id = Økten ble ikke tatt inn.
import-double-id-why = To oppføringer har samme id: { $record }.
import-double-id-todo = Gi en av dem en annen id, og rett det som viser til den.
import-bad-id = Økten ble ikke tatt inn.
import-bad-id-why = «{ $record }» kan ikke være en id: id-er har små bokstaver, sifre og bindestreker.
import-bad-id-todo = Rett id-en overalt der den står.
import-loose = Økten ble ikke tatt inn.
import-loose-why = Oppføring { $record }: { $what }
import-loose-todo = Rett id-en der, eller legg til det den viser til.
import-double-number = Økten ble ikke tatt inn.
import-double-number-why = To oppføringer av typen «{ $kind }» har nummer { $number }.
import-double-number-todo = Gi en av dem et ledig nummer, eller 0.
import-long-line = Økten ble ikke tatt inn.
import-long-line-why = Oppføring { $record }: «{ $field }» har { $length } tegn; det er plass til { $limit }.
import-long-line-todo = Kort den ned der; lengre tekster hører hjemme i en utdyping eller et notat.
import-long-text = Økten ble ikke tatt inn.
import-long-text-why = Oppføring { $record }: «{ $field }» har { $length } byte; det er plass til { $limit }.
import-long-text-todo = Kort den ned der, eller fordel den på flere notater.
import-no-benchmark = Økten ble ikke tatt inn.
import-no-benchmark-why = Den ble laget med referanserammen «{ $benchmark }», utgave { $edition }, som verken er i filen eller i dette programmet.
import-no-benchmark-todo = Eksporter den på nytt med programmet som laget den; da følger referanserammen med.
import-benchmark-faults = Økten ble ikke tatt inn.
import-benchmark-faults-why = Referanserammen i filen ({ $benchmark }, utgave { $edition }) har feil, { $count } i alt. Den første: { $what }.
import-benchmark-faults-todo = Rett referanserammen i filen: charrette benchmark check viser alle feil i en som står i en egen fil.

import-other-benchmark = Økten ble ikke tatt inn.
import-other-benchmark-why = Den ble laget med referanserammen «{ $benchmark }», utgave { $edition }, men en annen er i filen.
import-other-benchmark-todo = Eksporter den på nytt med programmet som laget den.
import-more = Økten ble ikke tatt inn.
import-more-why = { $count } feil til er ikke vist.
import-more-todo = Rett dem ovenfor først, og prøv igjen.

# What does not hang together in a session.
loose-id = «{ $value }» kan ikke være en id: id-er har små bokstaver, sifre, bindestreker og skråstreker.
loose-party = det er ingen deltaker «{ $value }».
loose-factor = referanserammen har ingen nøkkelfaktor «{ $value }».
loose-question = referanserammen har ikke noe hjelpespørsmål «{ $value }».
loose-example = referanserammen har ikke noe byeksempel «{ $value }».
loose-evidence = det er ikke noe belegg «{ $value }».
loose-action = det er ikke noe tiltak «{ $value }».
loose-source = ingen tiltak er laget av «{ $value }», bare av et notat, en parkert sak, en beslutning eller en anbefaling.
loose-indicator = det er ingen indikator «{ $value }».
loose-interview = det er ikke noe intervju «{ $value }».
loose-context = referanserammen har ikke noe rammevilkår «{ $value }».
loose-sitting = det er ingen samling «{ $value }».

session-is-final = Denne økten er ferdigstilt.
session-is-final-why = Den er avsluttet som versjon { $version }, og sider som er sendt ut, sier det den sier nå.
session-is-final-todo = På avslutningsskjermen åpner v den igjen; neste versjon får neste nummer. Hvordan det går med tiltakene, kan noteres uten det.

draft-on-older-text = Det som står her, ble endret etter at teksten din ble begynt.
draft-on-older-text-why = Nå står det: «{ $stored }»
draft-on-older-text-todo = Når du går ut av feltet, erstatter din tekst den. Ctrl-c legger din til side igjen.

people-not-understood = «{ $text }» er ikke et antall personer.
people-not-understood-why = Det ventes et helt tall, for eksempel 12.
people-not-understood-todo = Skriv det på nytt, eller tøm feltet. Esc to ganger legger det til side.

sitting-is-there = Dagens samling er alt begynt.
sitting-is-there-why = Ingen står som til stede ved den ennå, så en til ville bare være i veien.
sitting-is-there-todo = Si hvem som er her.

history-unreadable = Det går ikke an å gå så langt tilbake.
history-unreadable-why = Steget «{ $what }» ({ $when }) er skadet eller skrevet av en senere versjon, så det er ikke kjent hva det endret.
history-unreadable-todo = Velg et steg etter det.

## A spreadsheet of actions that comes back

actions-empty = Det er ingenting i filen.
actions-empty-why = Den har ingen linje det står noe i.
actions-empty-todo = Sjekk at den ble lagret, og at det er filen du mener.
actions-no-heads = Dette er ikke et regneark med tiltak.
actions-no-heads-why = Verken en kolonne «{ $line }» eller kolonnene «{ $number }» og «{ $title }» er i de første linjene, så ingen linje kan finnes igjen.
actions-no-heads-todo = Sett tilbake overskriftene slik eksporten skrev dem, eller eksporter på nytt og kopier endringene inn i den filen.
actions-not-unicode = Bokstavene i filen kan ikke leses.
actions-not-unicode-why = Den er verken UTF-8 eller UTF-16; en gammel tegnkoding blir ikke gjettet, fordi æ, ø, å og aksenter ville bli feil.
actions-not-unicode-todo = Lagre den som Excel-arbeidsbok (.xlsx) eller som «CSV UTF-8», og prøv igjen.
actions-unreadable = Filen kan ikke leses som CSV.
actions-unreadable-why = Leseren sa: { $said }.
actions-unreadable-todo = Lagre den på nytt, helst som Excel-arbeidsbok (.xlsx).
actions-no-workbook = Filen kan ikke leses som Excel-arbeidsbok.
actions-no-workbook-why = Den er skadet eller en annen type fil. Leseren sa: { $said }.
actions-no-workbook-todo = Åpne den i regnearket ditt, lagre den som .xlsx eller «CSV UTF-8», og prøv igjen.
actions-old-excel = Filen har formen som Excel brukte før 2007.
actions-old-excel-why = Bare dagens form (.xlsx) og CSV kan leses.
actions-old-excel-todo = Åpne den i regnearket ditt, lagre den som .xlsx, og prøv igjen.
actions-password = Arbeidsboken er låst med passord.
actions-password-why = Innholdet kan ikke leses uten passordet, og dette programmet spør ikke etter det.
actions-password-todo = Åpne den i regnearket ditt, fjern passordet, lagre, og prøv igjen.
actions-unpacks-too-big = Arbeidsboken er for stor til å være en med tiltak.
actions-unpacks-too-big-why = Pakket ut ville den ta mer enn { $limit } megabyte; en med to tusen tiltak tar under ti.
actions-unpacks-too-big-todo = Kopier arket med tiltak til en ny arbeidsbok, uten bilder, og prøv igjen.
actions-too-many-lines = Filen har for mange linjer.
actions-too-many-lines-why = Det står noe i mer enn { $limit } linjer; ingen økt har så mange tiltak.
actions-too-many-lines-todo = Sjekk at det er filen du mener, og slett linjene som ikke er tiltak.
actions-not-asked = Ingenting er tatt inn ennå.
actions-not-asked-why = Noen må godkjenne endringene, og ingen kan spørres her.
actions-not-asked-todo = Se på dem ovenfor, og bruk --yes for å ta dem inn.

# Two sessions held against each other.
comparison-no-base = Det er ingenting å holde denne økten opp mot.
comparison-no-base-why = Den er ikke laget av noen økt som er her, og ingen økt fra samme organisasjon er merket som utgangspunkt.
comparison-no-base-todo = Oppgi den tidligere økten selv: charrette compare EARLIER { $session }. Disse er her:
    { $candidates }
comparison-is-whole = En sammenligning gjelder to hele økter.
comparison-is-whole-why = En nøkkelfaktor, ansvarlig eller organisasjon i den ene økten kan være en annen i den andre.
comparison-is-whole-todo = Utelat --key-factor, --lead og --organisation.
export-comparison-is-a-page = En sammenligning er en side, så den finnes ikke som { $format }.
export-comparison-is-a-page-why = { $format } inneholder data fra én økt.
export-comparison-is-a-page-todo = Bruk --format markdown, html, docx eller text.
# A peer review.
not-a-peer-review = Denne økten er ikke en kollegavurdering.
not-a-peer-review-why = Faser, intervjuer og anbefalinger hører til en kollegavurdering, der kolleger fra andre steder vurderer ved siden av byen.
not-a-peer-review-todo = Hvis den skal være det, trykk s i gjennomgangen og velg formålet «kollegavurdering».
review-findings-stand = Begge sett med funn står nå fast.
review-findings-stand-why = Tilbakemeldingsmøtet forteller hva vert og kolleger fant, og rapporten sier det samme; det en av dem endrer etterpå, har ingen hørt.
review-findings-stand-todo = For å endre et funn må dere en fase tilbake: F10, så g.
visit-ends-before = Besøket ville slutte før det begynner.
visit-ends-before-why = Den første dagen er { $first }.
visit-ends-before-todo = Skriv den siste dagen, eller la feltet stå tomt for et besøk på én dag.
learned-no-such-factor = Det er ingen nøkkelfaktor #{ $number } i denne økten.
learned-no-such-factor-why = Referanserammen har { $all } av dem, og bare de valgte kan oppgis.
learned-no-such-factor-todo = Rett tallet bak #, eller ta det bort og velg nøkkelfaktorene senere.
not-accepted-makes-no-action = R{ $number } er ikke godtatt.
not-accepted-makes-no-action-why = Et tiltak i vertens plan følger av en anbefaling som verten godtar, i det minste delvis.
not-accepted-makes-no-action-todo = Trykk 1 eller 2 for å godta den, eller noter tiltaket i gjennomgangen, der det står for seg selv.
peers-other-session = Disse funnene gjelder en annen økt.
peers-other-session-why = Filen handler om «{ $title }» ({ $organisation }), ikke om «{ $ours }»: den kommer ikke fra en fil av denne økten.
peers-other-session-todo = Eksporter denne økten som RON, la kollegene arbeide med den filen, og ta inn det de eksporterer. Ingenting ble endret.
peers-other-benchmark = Funnene ble gjort med en annen referanseramme.
peers-other-benchmark-why = Kollegene vurderte etter { $theirs }; denne økten følger { $ours }.
peers-other-benchmark-todo = La kollegene bruke filen som er eksportert fra denne økten: referanserammen følger med. Ingenting ble endret.
peers-no-review = «{ $title }» er ikke en kollegavurdering.
peers-no-review-why = Kollegenes funn står ved siden av vertens egne, og bare en kollegavurdering har plass til dem.
peers-no-review-todo = Velg formålet «kollegavurdering» i oppsettet, og ta så inn funnene. Ingenting ble endret.
peers-bring-nothing = Det er ingen funn fra kolleger i denne filen.
peers-bring-nothing-why = «{ $title }» i filen har ingen vurdering, intervju eller anbefaling fra kolleger; kanskje var fasen fortsatt egenvurdering.
peers-bring-nothing-todo = Be kollegene sette fasen til besøk (F10, så g), vurdere og eksportere på nytt. Ingenting ble endret.
export-no-peer-review = Det finnes ikke noe slikt dokument for «{ $title }».
export-no-peer-review-why = Dokumentene til tilbakemeldingsmøtet og til tiden etter hører til en kollegavurdering, og det er ikke denne økten.
export-no-peer-review-todo = Utelat --report for å få planen, eller velg formålet «kollegavurdering» i oppsettet.
export-peers-is-a-page = Et dokument fra en kollegavurdering er en side.
export-peers-is-a-page-why = { $format } inneholder data, ikke en side.
export-peers-is-a-page-todo = Oppgi --format docx, html, markdown eller text, eller utelat --report.
onward-no-review = «{ $title }» er en plan, ikke en vurdering.
onward-no-review-why = En plan lages ut fra det en egenvurdering eller en kollegavurdering fant.
onward-no-review-todo = Velg en vurdering som er ferdig, eller ta opp denne planen igjen som en egen vurdering.
onward-not-final = «{ $title }» er ikke ferdig ennå.
onward-not-final-why = En plan bygger på vurderinger som ikke endres mer, og det kan de ennå i en åpen vurdering.
onward-not-final-todo = Åpne vurderingen, gå gjennom det som gjenstår i avslutningen, ferdigstill den, og lag planen da.
onward-is-a-plan = Det som lages ut fra en vurdering, er en plan.
onward-is-a-plan-why = --plan-from og et annet formål ble bedt om samtidig.
onward-is-a-plan-todo = Utelat --purpose, eller gjør vurderingen på nytt med --review-again.
judgement-stands = Vurderingen av «{ $factor }» står som den er.
judgement-stands-why = Denne planen er laget ut fra «{ $title }» fra { $date }; hva som ble vurdert der, hvorfor, og hva som viser det, endres ikke i planen.
judgement-stands-todo = Sett mål og tiltak her. Hvis funnet ikke stemmer lenger, gjør vurderingen på nytt.
earlier-needs-why = Det må begrunnes at det frafaller.
earlier-needs-why-why = Neste år vet ingen lenger hvorfor det ble oppgitt.
earlier-needs-why-todo = Si hvorfor med noen få ord, eller trykk Esc og velg noe annet.
again-open-in-plan = { $count ->
    [one] En plan som er laget ut fra denne gjennomgangen, har åpne tiltak: { $plans }.
   *[other] { $count } planer som er laget ut fra denne gjennomgangen, har åpne tiltak: { $plans }.
  }
again-open-in-plan-why = De står i planen, og blir derfor ikke gått gjennom her.
again-open-in-plan-todo = Skal de gås gjennom først, gjør heller planen på nytt (r på den hjemme); eller gå videre her, og se på dem i lista over alle tiltak.
