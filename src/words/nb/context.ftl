# What makes a gap harder, whose it is to change, and the duties of a charter.

## The plan
plan-argued-head = PÅDRIVER FOR   { $count }
plan-argued = Pådriver for
plan-argued-intro = Det som ligger i andres hender. Byen gjør det ikke selv, men er pådriver overfor dem som kan.
plan-caption-argued = Det byen er pådriver for, etter frist
plan-glance-argue = Pådriver for
plan-harder = Hvem som kan endre det, og hva som gjør det vanskeligere
plan-gaps-ours = Kan vi endre selv
plan-gaps-with-others = Kan endres sammen med andre
plan-gaps-outside = Utenfor vår kontroll
plan-reach-unsaid = Ingen har sagt det ennå
plan-caption-context = Rammevilkårene byen arbeider under
plan-column-context = Rammevilkår
plan-column-here = Slik er det her
plan-column-harder = Gjør vanskeligere
plan-harder-none = ingen bestemt nøkkelfaktor
plan-context-none = ingenting notert for byen som helhet
plan-label-reach = Kan vi endre det
plan-reach-ours = ja
plan-reach-with-others = sammen med andre
plan-reach-outside = nei, det er utenfor vår kontroll
plan-label-harder = Hva som gjør det vanskeligere
plan-harder-so = { $context } ({ $text })
plan-label-provides = Hvem som leverer
plan-provided-by = { $said } ({ $who })
lead-label-argues = Hva det er
lead-argues = Noe å være pådriver for: det ligger i andres hender. Fullført betyr at saken er lagt fram for dem.

## The page by duty
duties-title = Etter plikt: { $title }
duties-title-plain = Funn og plan etter plikt
file-duties = etter-plikt
export-page-duties = funn og plan etter plikt
duties-label-charter = Charter
duties-label-mapping = Kobling
duties-label-rule = Der andre leverer
duties-none = Referanserammen denne økten ble laget med, har ingen plikter i teksten. En økt beholder teksten den ble laget med.
duties-glance = Kort fortalt
duties-caption = Pliktene med nøkkelfaktorene som tjener dem, og det som er planlagt
duties-column-duty = Plikt
duties-column-role = Som
duties-column-findings = Nøkkelfaktorer
duties-column-do = Å gjøre
duties-column-argue = Pådriver for
duties-counts = { $count ->
    [one] Én av { $all } plikter er
   *[other] { $count } av { $all } plikter er
  } berørt av en vurdering eller et tiltak.
duties-found = { $factor }: { $judgement }
duties-found-outside = { $factor }: ikke tatt opp
duties-nothing = ingenting
duties-untouched = Plikter som ingenting berører
duties-untouched-none = Hver plikt er berørt av en vurdering eller et tiltak.
duties-why-unserved = { $duty }: ingen nøkkelfaktor i denne referanserammen tjener den.
duties-why-outside = { $duty }: nøkkelfaktorene ble ikke tatt opp ({ $factors }).
duties-why-silent = { $duty }: nøkkelfaktorene er ikke vurdert, og ingenting er planlagt ({ $factors }).
duties-why-not-applicable = { $duty }: nøkkelfaktorene er holdt for ikke å angå byen ({ $factors }).
duties-role = Som { $role }
duties-judged = { $judgement }: { $reason }
duties-action = { $action } { $title } ({ $lead }, { $due })
duties-action-done = { $action } { $title } ({ $lead }, { $status })
duties-unmapped = Nøkkelfaktorer uten plikt
duties-unmapped-intro = Det som ble funnet der, står i planen; vår lesning knytter det ikke til noen av pliktene.
duties-source = Plikter etter { $source }.
do-duties = les funn og plan etter plikt
flash-no-duties = Referanserammen i denne økten har ingen plikter å lese etter.

## On the walk and in the overview
do-reach = hvem som kan endre det
do-city-context = byens rammevilkår
foot-context = rammer
foot-duties = plikter
form-head-context = BYENS RAMMEVILKÅR
form-hint-context = Det som stort sett ligger utenfor byens kontroll. Er det notert først, kan det knyttes til en mangel med c i gjennomgangen.
form-head-harder = { $factor }
form-hint-harder = Hvem som kan endre det, hvem som leverer tjenestene, og hva som gjør det vanskeligere her.
form-reach = Kan vi endre det?
form-provides = Hvem som leverer
form-providers = Hvem de andre er
form-context = Rammevilkår
form-context-noted = For byen: { $text }
form-context-involves = Kan omfatte: { $text }
form-context-attached = gjør det vanskeligere
# The key factors, each with what was said of it there.
form-context-harder = gjør vanskeligere: { $factors }
form-argues = Pådriver for
argues-no = nei, byen gjør det
argues-yes = ja, det ligger hos andre
choice-unsaid = ingen har sagt det ennå
walk-harder = vanskeligere: { $text }
# What the room said stands first, for the row may be cut.
walk-harder-so = { $text } ({ $context })
typing-context = SLIK ER DET HER
typing-providers = HVEM SOM LEVERER
step-reach = { $factor }: hvem som kan endre det
step-provides = { $factor }: hvem som leverer
step-context = Byens rammevilkår: { $context }
step-harder = { $factor }, vanskeligere på grunn av: { $context }
step-harder-not = { $factor }, ikke lenger vanskeligere på grunn av: { $context }
