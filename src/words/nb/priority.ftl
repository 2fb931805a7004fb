# What the room puts first: matrix, dots, shortlist, similar actions; and the pictures.

do-mark = merk det, eller ta merket av: så gjelder én tast for alle merkede
do-keep = ha det på kortlisten, eller ikke
do-merge = slå sammen tiltak som ligner, eller del dem igjen
do-matrix = virkning og innsats, tegnet som et felt
do-dots = prikker på tiltakene
do-pictures = bilder: vurderinger, frister, hvem som bærer hva
do-next-unplaced = neste tiltak som ikke er plassert ennå
do-more-impact = større virkning
do-less-impact = mindre virkning
do-less-effort = mindre innsats
do-more-effort = større innsats
do-erase = ta bort det siste sifferet
do-dots-each = hvor mange prikker hver person har
do-dots-stack = flere prikker fra én person på ett tiltak, eller ikke
do-dots-order = de med flest prikker først, eller som i planen
do-next-picture = neste bilde
do-previous-picture = forrige bilde

foot-keep = behold
foot-matrix = matrise
foot-dots = prikker
foot-move = flytt
foot-next-action = neste
foot-unplaced = uplassert
foot-each = hver har
foot-stack = stable
foot-dots-order = orden
foot-next-picture = neste bilde

## The shortlist

plan-noted-head = NOTERT, IKKE PÅ KORTLISTEN   { $count }
plan-above = og { $count } ovenfor
plan-marked = { $count } merket: 1-5 r l k h g Del for alle · Esc fjerner merkene
plan-twin = { $title } · to ganger
plan-label-like = Ligner
plan-like = { $count ->
    [one] { $numbers } har samme tittel: g slår dem sammen
   *[other] { $numbers } har samme tittel: g slår dem sammen
}
plan-label-joined = Sammen
plan-joined = { $numbers } (g deler dem igjen)
plan-carries = HVEM SOM BÆRER HVA
plan-carries-others = { $count ->
    [one] én til
   *[other] { $count } til
}
plan-carries-nobody = !! ingen
pick-merge = DISSE BLIR ETT. HVILKET BLIR STÅENDE?
ask-remove-with = { $title } (med { $numbers }, som det slår sammen)
ask-remove-several = Ta ut { $title }? u henter dem tilbake.
ask-apart = { $title } Dele det igjen? Det som ble overtatt, blir værende.
brings-of = A{ $number } slår sammen { $numbers }.
flash-none-open = Ingen av de merkede tiltakene er åpne lenger; det er ingenting å gi videre.
flash-mark-first = Merk tiltak som ligner, med c, og trykk g på ett av dem.
form-brings = Slår sammen
form-part-of = Del av

## Impact and effort

matrix-title = VIRKNING OG INNSATS
matrix-count = { $placed } plassert, { $open } ikke plassert ennå
matrix-quick-wins = raske gevinster
matrix-major = store prosjekter
matrix-fill-ins = småting
matrix-thankless = utakknemlige
matrix-impact = virkning
matrix-effort = { $level } innsats
matrix-more = +{ $count } til
matrix-tray = IKKE PLASSERT ENNÅ
matrix-tray-empty = alle er plassert
matrix-kept = * på kortlisten
matrix-place = virkning { $impact }, innsats { $effort }
matrix-no-place = ikke plassert ennå: en pil plasserer
matrix-facts = { $lead } · { $due } · { $place }
matrix-empty = Ingen tiltak er fanget opp ennå. Esc går tilbake; a fanger opp et i planen.

## Dots

dots-title = PRIKKER
dots-each = { $each ->
    [one] én prikk hver
   *[other] { $each } prikker hver
}
dots-stacking = flere på ett tiltak er lov
dots-single = høyst én på hvert tiltak
dots-sum = { $put } av { $all } prikker satt; { $left } igjen å sette
dots-sum-all = alle { $all } prikker er satt
dots-sum-over = { $put } prikker satt, { $over } mer enn det finnes
dots-sum-nobody = { $put } prikker satt; ingen er talt som til stede ennå
dots-people = { $people ->
    [one] én person
   *[other] { $people } personer
}
dots-more-than-people = !! flere enn personer
dots-count = { $count ->
    [one] { $count } prikk hver
   *[other] { $count } prikker hver
}
dots-by-dots = flest prikker først
dots-by-plan = i planens rekkefølge
pick-dots-each = HVOR MANGE PRIKKER HAR HVER PERSON?

## Pictures

picture-of = { $name } · { $at } av 3
picture-strip = HVORDAN NØKKELFAKTORENE ER VURDERT
picture-timeline = NÅR TILTAKENE HAR FRIST
picture-load = HVEM SOM BÆRER HVA
picture-actions = { $count ->
    [0] ingen tiltak
    [one] { $count } tiltak
   *[other] { $count } tiltak
}
picture-judged = { $judgement } { $count }
picture-overdue = !! over fristen: { $numbers }
picture-due = { $numbers }
picture-done = fullført: { $numbers }
picture-gap = { $count ->
    [one] (en måned uten noen)
   *[other] ({ $count } måneder uten noen)
}
picture-today = i dag, { $date }
picture-undated = { $count ->
    [one] { $count } tiltak har ingen dato: { $numbers }
   *[other] { $count } tiltak har ingen dato: { $numbers }
}
picture-no-dates = Ingen tiltak har dato ennå.
picture-no-actions = Ingen tiltak er åpne.
picture-nobody = !! ingen
picture-open = { $open } åpne
picture-open-overdue = { $open } åpne, { $overdue } over fristen
picture-scale = Ett tegn står for { $count } tiltak.
picture-no-scope = Ingen nøkkelfaktor er valgt.

## What the history says

step-kept = På kortlisten: A{ $number } { $text }
step-kept-several = På kortlisten: { $count } tiltak, { $numbers }
step-not-kept = Av kortlisten: A{ $number } { $text }
step-not-kept-several = Av kortlisten: { $count } tiltak, { $numbers }
step-status-several = { $count } tiltak er nå { $status }: { $numbers }
step-removed-action = A{ $number } tatt ut: { $text }
step-removed-several = { $count } tiltak tatt ut: { $numbers }
step-merged = { $numbers } slått sammen i A{ $number }
step-merged-taken = { $numbers } slått sammen i A{ $number }, som overtar: { $taken }
step-apart = A{ $number } delt igjen: { $numbers } står for seg selv
step-placed = A{ $number } plassert: virkning { $impact }, innsats { $effort }
step-dots = A{ $number } har { $count ->
    [one] { $count } prikk
   *[other] { $count } prikker
}: { $text }
step-dots-each = Prikker som hver person har: { $count }
step-dots-stack = En person kan sette flere prikker på ett tiltak
step-dots-single = En person setter høyst én prikk på et tiltak
taken-lead = ansvarlig
taken-due = dato
taken-measure = kjennetegn
taken-factor = nøkkelfaktor
taken-question = hjelpespørsmål
taken-example = idé
taken-detail = utdyping
taken-resources = ressurser
taken-supporting = medvirkende
taken-place = virkning og innsats
taken-shortlist = plass på kortlisten
taken-dots = prikker
