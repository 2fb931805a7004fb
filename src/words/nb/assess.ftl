# Judging with reasons, strengths and evidence, and what an earlier session held.

do-overview = oversikt over alle nøkkelfaktorer
do-overview-open = gå til denne nøkkelfaktoren
overview-title = HVOR VI STÅR
overview-baseline = utgangspunkt
overview-no-scope = Ingen nøkkelfaktor er tatt opp ennå: s, så Nøkkelfaktorer.
overview-evidence = { $count ->
    [one] ett belegg
   *[other] { $count } belegg
}
overview-lacks-no-reason = ingen grunn
overview-lacks-no-evidence = uten belegg
overview-lacks-not-applicable = ingen sa hvorfor
overview-lacks-not-assessed = ingen sa hvorfor
overview-lacks-unconfirmed = vurdert da, ikke nå
overview-lacks-unfounded = ikke tall, ingen hørt
overview-nothing-said = Ingenting er sagt om den ennå.
overview-evidence-all = { $count ->
    [0] Ingen belegg ennå
    [one] Ett belegg
   *[other] { $count } belegg
}
overview-gaps = { $gaps ->
    [one] én mangel
   *[other] { $gaps } mangler
}{ $evidence ->
    [0] {""}
   *[other] , { $evidence } uten belegg
}{ $unfounded ->
    [0] {""}
   *[other] , { $unfounded } verken hørt eller talt
}

# What works well, and what should become better.
do-strengths = styrker: det som fungerer godt
do-improvements = forbedringsområder
typing-strengths = STYRKER
typing-improvements = FORBEDRINGSOMRÅDER
hint-strengths = Det som fungerer godt, én linje til hver ting. Tab går til det som bør bli bedre.
hint-improvements = Det som bør bli bedre, én linje til hver ting.
step-strengths = { $factor }: styrker
step-improvements = { $factor }: forbedringsområder
walk-strengths = Styrker: { $text }
walk-improvements = Å forbedre: { $text }
walk-heard = Hørt: { $text }
plan-label-strengths = Styrker
plan-label-improvements = Forbedringsområder

# What a piece of evidence bears on.
bears-on-questions = { $factor }, { $count ->
    [one] spørsmål { $numbers }
   *[other] spørsmålene { $numbers }
}
bears-on-both = { $factor }, og { $count ->
    [one] spørsmål { $numbers }
   *[other] spørsmålene { $numbers }
}
bears-out-of-scope = { $what } (ikke valgt)
bears-on-nothing = ingenting ennå

# The page of an assessment.
assessment-title = { $purpose }: { $title }
assessment-summary = { $judged } av { $scope } valgte nøkkelfaktorer er vurdert.
assessment-column-evidence = Belegg
assessment-label-judged = Vurdert
assessment-label-apart = Holdt utenfor
assessment-label-no-reason = Vurdert uten begrunnelse
assessment-label-no-evidence = Vurdert uten belegg
assessment-label-unfounded = Mangler uten tall, der ingen berørte er hørt
assessment-actions = Tiltak notert under vurderingen
assessment-caption-actions = Tiltak notert under vurderingen, etter frist
assessment-review = Vurderingen ses på igjen { $date }.
assessment-baseline = Denne vurderingen er utgangspunktet: senere vurderinger holdes opp mot den.
plan-purpose-baseline = Utgangspunkt for senere vurderinger
show-label-baseline = Utgangspunkt
file-assessment = vurdering
fault-not-assessed = ikke vurdert, ingen sa hvorfor

# Evidence and what it bears on; the baseline.
form-evidence-bears-on = Gjelder
over-supports = HVA DET GJELDER
step-evidence-bears-on = E{ $number } { $text }: hva det gjelder
form-language = Språk
step-language = Språk: { $language }
form-baseline = Utgangspunkt
baseline-no = nei
baseline-yes = ja: senere vurderinger holdes opp mot den
step-baseline = merket som utgangspunkt for senere vurderinger
step-baseline-no-more = ikke lenger utgangspunkt
home-baseline = { $purpose }, utgangspunkt
list-baseline = utgangspunkt

# What an earlier session held, and going on from it.
do-plan-from = lag en plan av denne ferdige vurderingen
do-review-again = gjør denne vurderingen på nytt
do-still-so = fortsatt slik, fordi: bekreft den tidligere vurderingen
do-earlier-actions = gå gjennom åpne tiltak fra den tidligere økten
do-fate-carried = fortsett med det her
do-fate-done = det er fullført
do-fate-dropped = la det frafalle, med begrunnelse
do-fate-open = ta avgjørelsen tilbake
foot-carry = videre
foot-reason = grunn
foot-evidence = belegg
foot-overview = oversikt
foot-strengths = styrker
foot-improvements = forbedre
foot-heard = hørt
foot-still-so = som før
foot-earlier-actions = tidligere tiltak
foot-fate-done = fullført
foot-drop = frafall
foot-fate-open = åpen
earlier-head = ÅPNE TILTAK FRA DEN TIDLIGERE ØKTEN   { $at } av { $all }
earlier-stood = { $status } i «{ $title }»
earlier-ask = Hva skjer med det?
earlier-carry = fortsett med det
earlier-drop = la det frafalle
earlier-goes-on = Det fortsetter her som A{ $number }. Den ansvarlige blir spurt igjen.
earlier-all = { $left ->
    [0] { $count ->
        [one] Det tidligere tiltaket er gått gjennom.
       *[other] Alle { $count } tidligere tiltak er gått gjennom.
    }
    [one] Ett av { $count } gjenstår å gå gjennom.
   *[other] { $left } av { $count } gjenstår å gå gjennom.
}
earlier-row = A{ $number } { $text }: { $fate }
earlier-news-carried = Videreført til «{ $title }».
earlier-news-done = Funnet fullført i «{ $title }».
earlier-news-dropped = Frafalt i «{ $title }».
earlier-news-open = Åpnet igjen i «{ $title }».
flash-earlier = Den tidligere økten har åpne tiltak: F10, så e går gjennom dem først.
flash-no-earlier = Den tidligere økten har ingen åpne tiltak.
flash-no-then = Det er ingen tidligere vurdering å bekrefte her.
hint-earlier-why = Hvorfor blir det ikke gjort?
then-stands = Som funnet i «{ $title }», { $date }; endres ikke her.
then-none = Da, { $date }: ikke vurdert.
then-none-because = Da, { $date }: ikke vurdert. { $reason }
then-unjudged = Ikke vurdert i «{ $title }», { $date }: { $reason }
then-short = Da, { $date }: { $judgement }
then-because = Da, { $date }: { $judgement }. { $reason }
form-made-from = Laget ut fra
form-made-from-what = «{ $title }», { $date }: { $basis }
form-taken = Tatt med
form-taken-stands = { $judged ->
    [one] én vurdering som står fast
   *[other] { $judged } vurderinger som står fast
}, { $evidence ->
    [one] ett belegg
   *[other] { $evidence } belegg
}, { $open ->
    [0] ingen åpne tiltak
    [one] ett åpent tiltak (F10, e)
   *[other] { $open } åpne tiltak (F10, e)
}{ $recommended ->
    [0] {""}
    [one] , én anbefaling (F10, r)
   *[other] , { $recommended } anbefalinger (F10, r)
}
form-taken-then = { $judged ->
    [one] én vurdering som «da»
   *[other] { $judged } vurderinger som «da»
}, { $evidence ->
    [one] ett belegg
   *[other] { $evidence } belegg
}, { $open ->
    [0] ingen åpne tiltak
    [one] ett åpent tiltak (F10, e)
   *[other] { $open } åpne tiltak (F10, e)
}
form-other-edition = Utgave da
form-other-edition-what = { $edition }: det som ikke har plass her, er bevart som «da»
