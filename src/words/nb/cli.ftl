# What the commands print.

no-title = (ingen tittel ennå)
list-empty = Det er ingen økt i { $file }. `charrette new` starter en; `charrette demo` viser en ferdig økt.
list-no-file = Det er ingen fil { $file } ennå; `charrette new` lager den. `charrette demo` viser en ferdig økt.
list-judged = { $judged } av { $scope } vurdert
list-open = { $open } åpne
list-title = { $title } · { $organisation }
actions-none = Det er ingen tiltak i { $file } ennå.
actions-none-fit = Ingen tiltak i { $file } er slik.
search-nothing = Ingen treff på { $words }.


backup-done = En kopi av alle økter er i { $file }
check-whole = Alt er helt: { $sessions ->
    [one] én økt
   *[other] { $sessions } økter
  }, { $steps ->
    [one] ett steg
   *[other] { $steps } steg
  }.
check-sound = Økter som er hele: { $count } av { $of }.
check-faults = { $count ->
    [one] Én feil
   *[other] { $count } feil
  } funnet. Ingenting ble endret. Sett enten inn en sikkerhetskopi i stedet for filen: `charrette restore` viser dem.
  Eller skriv det som kan leses, til en ny fil: `charrette check --salvage saved.db`
salvage-done = { $saved ->
    [one] Én økt er
   *[other] { $saved } økter er
  } i { $file }, { $whole ->
    [0] ingen av dem
    [one] én av dem
   *[other] { $whole } av dem
  } nøyaktig som før. Den skadde filen ble latt i fred.
  Se på den: `charrette --database "{ $file }"`

restore-none = Det er ingen sikkerhetskopi i { $folder } ennå. En lages ved første start hver dag, så snart det er en økt.
restore-counted = { $sessions ->
    [one] én økt
   *[other] { $sessions } økter
  }, sist endret { $newest }
restore-counted-none = ingen økt
restore-damaged-row = kan ikke leses helt
restore-how = `charrette restore` med et navn fra første kolonne viser hva som er i den, og spør.
restore-inside = I sikkerhetskopien { $name }: { $what }
restore-there = I filen nå: { $what }
restore-gone = ville bli borte: { $title } ({ $id }), endret { $changed }
restore-older = ville bli eldre enn den er: { $title } ({ $id }), endret { $changed }
restore-unreadable = Det som er i filen nå, kan ikke leses. Det legges til side, ikke slettes.
restore-sure = Sette inn sikkerhetskopien i stedet for filen? Først lages en kopi av det som er der nå. [j/N]
restore-not = Ingenting ble endret.
restore-done = Sikkerhetskopien er på plass.
restore-copy = Det som var der før, er i { $file }

trash-nothing = Papirkurven er tom.
trash-put = { $id } er i papirkurven; `charrette trash restore { $id }` henter den tilbake.
trash-restored = { $id } er tilbake blant øktene.
trash-sure = { $count ->
    [one] Én økt er i papirkurven. Slette den
   *[other] { $count } økter er i papirkurven. Slette dem
  } for godt? Bare en tidligere sikkerhetskopi gir tilbake det som slettes. [j/N]
# The answers that mean yes, in small letters, with blanks between them.
trash-yes = j ja y yes
trash-kept = Ingenting ble slettet.
trash-emptied = { $count ->
    [0] Papirkurven var tom.
    [one] Én økt ble slettet for godt.
   *[other] { $count } økter ble slettet for godt.
  }

## Forgetting a person

forget-persons = En person med dette navnet deltar i:
forget-namesakes = En avdeling eller rolle heter også dette, og beholder navnet, i:
forget-listed = { $title } ({ $id }): { $role } vil stå der
forget-listed-trash = { $title } ({ $id }, i papirkurven): { $role } vil stå der
forget-namesake = { $title } ({ $id })
forget-unlisted = Ingen økt har en deltaker med dette navnet; det står i tekster.
forget-database = { $count ->
    [0] Øktene har ikke navnet, men det kan fortsatt leses i rester i filen: filen skrives på nytt.
    [one] Navnet står ett sted i øktene ({ $what }).
   *[other] Navnet står { $count } steder i øktene ({ $what }).
  }
forget-not-in-database = Øktene har ikke navnet.
forget-records = { $count ->
    [one] én oppføring
   *[other] { $count } oppføringer
  }
forget-steps = { $count ->
    [one] ett steg i historikken
   *[other] { $count } steg i historikken
  }
forget-drafts = { $count ->
    [one] én tekst som ble skrevet og ikke tatt inn
   *[other] { $count } tekster som ble skrevet og ikke tatt inn
  }
forget-places = { $count ->
    [one] ett sted der en gruppe var
   *[other] { $count } steder der en gruppe var
  }
forget-trashed = { $count } av dem i papirkurven
forget-rewritten = { $file }: { $count ->
    [0] rester; skrives på nytt
    [one] ett sted; skrives på nytt
   *[other] { $count } steder; skrives på nytt
  }
forget-deleted = { $file }: kan ikke leses, men har navnet; slettes
forget-unreadable = { $file }: kan ikke leses; navnet ble ikke funnet i den, og den blir værende
forget-benchmarks = { $count ->
    [one] Teksten i en referanseramme har navnet; den
   *[other] Tekstene i { $count } referanserammer har navnet; de
  } blir ikke endret.
forget-sure = Erstatte navnet overalt? Det kan ikke angres. [j/N]
forget-not = Ingenting ble endret.
forget-done = Navnet er erstattet, og øktfilen er skrevet på nytt.
forget-done-copies = Navnet er borte fra filene ved siden av øktene:
forget-was-rewritten = { $file }: skrevet på nytt
forget-was-deleted = { $file }: slettet
forget-elsewhere = Sider, filer og sikkerhetskopier som er skrevet andre steder, har fortsatt navnet; charrette vet ikke hvor de er.
forget-due-none = { $years ->
    [one] Ingen navn er tatt vare på i mer enn ett år.
   *[other] Ingen navn er tatt vare på i mer enn { $years } år.
  }
forget-due = { $years ->
    [one] Disse har ikke deltatt i noe på mer enn ett år:
   *[other] Disse har ikke deltatt i noe på mer enn { $years } år:
  }
forget-due-person = { $name }: sist { $date }, i { $sessions ->
    [one] én økt
   *[other] { $sessions } økter
  }
forget-due-how = `charrette forget "NAME"` erstatter en av dem med en rolle.
forget-due-check = { $count ->
    [one] Ett navn er tatt vare på
   *[other] { $count } navn er tatt vare på
  } lenger enn forget_after_years sier: charrette forget --due.

export-done = Skrevet til { $file }

benchmark-counts = { $factors ->
    [one] én nøkkelfaktor
   *[other] { $factors } nøkkelfaktorer
  }, { $questions ->
    [one] ett hjelpespørsmål
   *[other] { $questions } hjelpespørsmål
  } ({ $closed } lukkede, { $open } åpne), { $examples ->
    [one] ett eksempel
   *[other] { $examples } eksempler
  }, { $context ->
    [one] ett rammevilkår
   *[other] { $context } rammevilkår
  }{ $duties ->
    [0] {""}
    [one] , én plikt
   *[other] , { $duties } plikter
  }
benchmark-sound = { $id } { $edition }: ingen feil. { $counts }
benchmark-faulty = { $count ->
    [one] Én feil
   *[other] { $count } feil
  } i { $files ->
    [one] én fil
   *[other] { $files } filer
  }
benchmark-title = { $title }, utgave { $edition }
benchmark-factor = { $number }  { $name }  [{ $id }]
benchmark-why = Hvorfor det er viktig: { $why }
benchmark-how = Slik virker det: { $how }
benchmark-roles = Roller: { $roles }
benchmark-duties = Plikter: { $duties }
benchmark-charter = Plikter i { $title }
benchmark-duty = { $name }: { $text }
benchmark-duty-served = Nøkkelfaktorer som tjener den: { $factors }
benchmark-duty-unserved = Ingen nøkkelfaktor i denne referanserammen tjener den.
benchmark-question-closed = { $text } (ja eller nei)
benchmark-question-open = { $text }
benchmark-example = { $city }, { $country }: { $did }
benchmark-example-year = { $city }, { $country }, { $year }: { $did }
benchmark-context = Det som gjør det vanskeligere utenfra
benchmark-references = Mer å lese
benchmark-reference = { $title }: { $place }

import-new = { $id }  { $title }: tatt inn.
import-copy = { $id }  { $title }: tatt inn som kopi.
import-nothing-new = { $id }  { $title }: ingenting i filen er nytt.
import-continues = { $id }  { $title }: filen fortsetter det som er her. Forskjellene ovenfor ble tatt inn som ett steg; programmet kan angre det.
import-both = { $id }  { $title }: begge har gått videre siden de skilte lag, så begge er tatt vare på; dette er den fra filen.
import-ours = { $id }  { $title }: den som var her, uendret.
import-refused = Filen ble ikke tatt inn:

# What an import alters.
difference-new = + { $kind } { $name }
difference-gone = - { $kind } { $name }
difference-altered = ~ { $kind } { $name }: { $fields }
difference-field = { $field } { $old } -> { $new }
difference-nothing = (ingenting)
difference-yes = ja
difference-no = nei

field-action = tiltak
field-aim = hvorfor vi er her
field-because = begrunnelse
field-benchmark = referanseramme
field-by = av
field-came_from = laget av
field-close = minutter til avslutningen
field-date = dato
field-detail = utdyping
field-dots = prikker
field-dots_stack = flere prikker på ett tiltak
field-due = frist
field-due_was = tidligere frist
field-edition = utgave
field-effort = innsats
field-end = slutt
field-evidence = belegg
field-example = eksempel
field-facilitates = prosessleder
field-factor = nøkkelfaktor
field-finalised = ferdigstilt
field-finder = hvem som finner det ut
field-follow_up = oppfølging
field-ground_rules = regler
field-heard = hvem av de berørte som er hørt
field-host = hva verten mente
field-host_reason = hvorfor verten mente det
field-horizon = måneder for en rask gevinst
field-impact = virkning
field-in_place = på plass
field-judgement = vurdering
field-kind = type
field-language = språk
field-lead = ansvarlig
field-made = laget
field-measure = kjennetegn
field-merged_into = slått sammen med
field-minority = et annet syn
field-minutes = minutter
field-name = navn
field-named = med navn
field-needs_decision = trenger beslutning
field-next_review = neste oppfølging
field-not_in_place = ikke på plass
field-number = nummer
field-objective = mål
field-objective_due = frist for målet
field-opening = minutter til åpningen
field-organisation = organisasjon
field-outcome = utfall
field-owner = planens eier
field-partly = delvis på plass
field-party = deltaker
field-pause = minutter til en pause
field-people = personer til stede
field-place = sted
field-priorities = minutter til prioriteringen
field-purpose = formål
field-question = spørsmål
field-rank = plass i listen
field-reason = begrunnelse
field-reopened = åpnet igjen
field-resources = ressurser
field-role = rolle
field-said_by = sagt av
field-said_yes = ja fra den ansvarlige
field-scope = valgte nøkkelfaktorer
field-shortlisted = på kortlisten
field-side = side
field-sitting = samling
field-spent = sekunder brukt
field-share = andel av minuttene
field-earlier = brukt på tidligere samlinger
field-stands = står som det er
field-start = start
field-state = tilstand
field-status = status
field-summary = sammendrag
field-supporting = medvirkende
field-target = hva det gjelder
field-rag = trafikklys
field-completed = fullført
field-text = tekst
field-title = tittel
field-turn = tur
field-unit = enhet
field-version = versjon
field-why = hvorfor det kan stå
field-with = sammen med
field-is_baseline = utgangspunkt
field-basis = bruk av den tidligere økten
field-base = tidligere økt
field-base_title = tittel på den tidligere økten
field-base_purpose = formål med den tidligere økten
field-base_date = dato for den tidligere økten
field-base_version = versjon av den tidligere økten
field-base_edition = utgave i den tidligere økten
field-stage = fase
field-self_assessed = egenvurdering fullført
field-visited = besøk
field-visited_until = siste dag av besøket
field-concluded = konklusjoner trukket
field-fed_back = tilbakemeldingsmøte
field-reported = rapport
field-wording = ordlyden i utgaven
field-part = del i vurderingen
field-interview = intervju
field-by_peers = hentet inn av kolleger
field-strengths = styrker
field-improvements = forbedringsområder
field-reach = hvem som kan endre det
field-provides = hvem som leverer det
field-providers = de som leverer det
field-argues = er pådriver for det
field-shape = form
field-city = by
field-country = land
field-year = år
field-topics = temaer
field-stimulus = anledning
field-process = prosess
field-reference = hovedkilde
field-concept = idé
field-foundation = grunnlag
field-progress = framdrift
field-kept = i biblioteket
field-table = bord
field-practice = god praksis
field-practice_title = god praksis fra andre
field-overall_plan = overordnet plan
field-for_suppliers = leverandører får vite det
field-fate = hva det blir til
field-answer = svar
field-context = rammevilkår
field-indicator = indikator
field-source = kilde
field-group = gruppe
field-of = hva den måler
field-baseline = utgangsverdi
field-baseline_date = dato for utgangsverdien
field-target_date = dato for måltallet
field-value = verdi

## The file of settings

config-head = Innstillinger for charrette, hver med sin standardverdi. Det som er utelatt, er som her; et ord på kommandolinjen går foran.
config-about-palette = Skjermens palett: own (terminalens farger), dark, light, contrast.
config-about-language = Språket på skjermer og sider.
config-about-mouse = Om klikk og rullehjul virker. Da merkes tekst med Shift holdt nede.
config-about-horizon = En rask gevinst har frist innen så mange måneder: 1 til 120. Gjelder nye økter.
config-about-dots = Prikker som hver person kan sette på tiltak: 1 til 100. Gjelder nye økter.
config-about-minutes = Minutter som en samling har, med pause: opptil 10000; 0 når hver gruppe sier det selv. Gjelder nye økter.
config-about-forget-after-years = År før navnet på en tidligere deltaker foreslås glemt: 1 til 100; 0 for aldri.
config-is-there = Dette leses fra { $file }, som finnes.
config-is-missing = Dette hører hjemme i { $file }; den finnes ikke ennå.
config-no-place = Systemet oppgir ingen mappe for innstillinger; oppgi en fil med --config FILE.

language-broken = dette kan ikke leses som en melding. En melding er et navn, et likhetstegn og teksten; linjer som fortsetter, er rykket inn.
language-unknown = ingen melding heter { $name }: ingen ville noen gang se den.
language-twice = { $name } står her for andre gang: bare den første brukes.
language-leaves-out = { $name } utelater { $arguments }, som den engelske teksten har.
language-invents = { $name } har { $arguments }, som programmet ikke gir den.
language-lacks = { $name } mangler: den engelske teksten står i stedet.
language-complete = { $code }  { $name }: fullstendig
language-incomplete = { $code }  { $name }: { $count } av { $all } meldinger mangler og vises på engelsk
language-fine = { $count ->
    [one] Ingen feil i én fil: alle meldinger er der.
   *[other] Ingen feil i { $count } filer: alle meldinger er der.
}
language-faults = { $count ->
    [one] Én feil.
   *[other] { $count } feil.
}
