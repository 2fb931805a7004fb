# Sessions of one benchmark side by side.

## What sessions are told apart by: the name of the unit, the title of the session and its day, a number.
side-by-side-double = { $name } ({ $title }, { $date })
side-by-side-numbered = { $name } ({ $number })

## What cannot stand side by side.
side-by-side-alone = Det er bare én økt å stille side om side.
side-by-side-alone-why = Det trengs økter fra flere enheter som er laget med samme referanseramme; her er bare «{ $title }».
side-by-side-alone-todo = Lag en økt for hver enhet: charrette new --benchmark ID --unit NAME.
side-by-side-none = Det er ingen økt å stille side om side.
side-by-side-none-why = Ingen av øktene det ble spurt etter, er her{ $known ->
    [none] .
   *[other] ; de som er her, er laget med { $known }.
}
side-by-side-none-todo = Se etter referanseramme, organisasjon og dager, eller nevn øktene.
side-by-side-other = «{ $title }» kan ikke stå ved siden av de andre.
side-by-side-other-why = Den er laget med referanserammen «{ $benchmark }», og «{ $first }» med «{ $wanted }»: de har ingen nøkkelfaktorer felles.
side-by-side-other-todo = La den være, eller sammenlign de to med charrette compare.
side-by-side-days-turned = Perioden slutter før den begynner.
side-by-side-days-turned-why = Det ble spurt fra { $from } til { $to }.
side-by-side-days-turned-todo = Skriv den tidligste dagen først: --from 2026-01-01 --to 2026-12-31.

## The page.
side-by-side-title = Side om side: { $subject }
side-by-side-label-units = Enheter
side-by-side-label-days = Dato
side-by-side-days = { $first } til { $last }
side-by-side-how-label = Slik leses siden
side-by-side-how = Enhetene står i rekkefølge etter navn. Ingenting legges sammen, og ingen kommer først: hver har vurdert seg selv etter eget skjønn. Siden er til for å finne det som kan bedres sammen, og hvem en kan spørre.
side-by-side-said-editions = Referanserammen er brukt i flere utgaver: { $editions }. Det en utgave ikke har, er merket.
side-by-side-said-doubles = { $count ->
    [one] Flere økter bærer navnet { $names }; øktens tittel og dato står bak.
   *[other] Flere økter bærer hvert av navnene { $names }; øktens tittel og dato står bak.
}
side-by-side-caption-sessions = Øktene
side-by-side-column-unit = Enhet
side-by-side-section-matrix = Nøkkelfaktorer
side-by-side-caption-matrix = Vurderinger etter nøkkelfaktor og enhet
side-by-side-caption-part = Vurderinger etter nøkkelfaktor, enhet { $first } til { $last } av { $all }
side-by-side-not-there = ikke i utgaven
side-by-side-section-shared = Det flere mangler
side-by-side-shared-none = Ingen nøkkelfaktor mangler noe i mer enn én enhet.
side-by-side-caption-shared = Enheter som mangler noe: { $factor }
side-by-side-column-missing = Hva som mangler
side-by-side-column-doing = Hva som gjøres
side-by-side-doing = { $action } { $title } ({ $when })
side-by-side-doing-none = ingenting planlagt ennå
side-by-side-section-asked = Hvem en kan spørre
side-by-side-asked-none = Ingen enhet har på plass det en annen mangler.
side-by-side-caption-asked = Hvem som har på plass det andre mangler
side-by-side-column-asked = På plass, og det som virker
side-by-side-column-asking = Mangler noe
side-by-side-section-open = Ikke vurdert eller ikke tatt opp
side-by-side-label-not-taken-up = Ikke tatt opp
side-by-side-label-not-there = Ikke i utgaven
side-by-side-open = { $word }: { $units }
side-by-side-section-due = Åpne tiltak etter enhet
side-by-side-due-none = Ingen tiltak er åpne.
side-by-side-caption-due = Åpne tiltak: { $unit }
side-by-side-method = Økter med samme referanseramme side om side, i rekkefølge etter enhetenes navn. «Ikke vurdert» regnes aldri som «nei»; vurderinger legges ikke sammen.
file-side-by-side = side-om-side

## On the screen.
side-by-side-name = side om side
side-by-side-head = SIDE OM SIDE
side-by-side-all = { $all } enheter
side-by-side-some = enhet { $first } til { $last } av { $all }
side-by-side-place = enhet { $first } av { $all }
# At most two rows of 76 cells.
side-by-side-order = I rekkefølge etter navn; dette er ingen rangering.
side-by-side-selected = { $unit } · { $factor }: { $judgement }
side-by-side-ask = Å spørre: { $units }
do-side-by-side = flere enheter side om side: alle økter med denne referanserammen
do-side-by-side-left = forrige enhet
do-side-by-side-right = neste enhet
do-side-by-side-open = hva denne enheten sier om nøkkelfaktoren, og tilbake
do-side-by-side-organisations = enheter i andre organisasjoner også, eller bare våre
foot-texts = tekster
foot-unit = enhet
foot-organisations = flere
flash-units-unread = { $count ->
    [one] «{ $title }» kan ikke leses og er ikke med. `charrette check` sier mer.
   *[other] { $count } økter kan ikke leses og er ikke med. `charrette check` sier mer.
}
left-out-unread = «{ $title }» er ikke med: økten kan ikke leses.
side-by-side-unread = «{ $title }» står ikke på siden.
flash-no-units = Ingen annen økt er laget med «{ $benchmark }».
flash-no-units-here = Ingen annen enhet i organisasjonen har brukt denne referanserammen.
