# Indicators and what was read of them.

do-figures = tall: det som måles
do-figures-new = en ny indikator, for denne nøkkelfaktoren
do-figures-edit = åpne indikatoren
do-figures-read = skriv ned et tall
foot-figures = tall
foot-figure = nytt tall
foot-figure-new = ny indikator

figures-title = TALL: DET SOM MÅLES
figures-none =
    Ingenting måles ennå. a begynner en indikator: hva som telles, i hvilken enhet, hvor det sto ved start og hvor det bør stå. En mangel som et tall viser, er vanskelig å snakke bort.
# $figure: with its unit, e.g. "12,5 %".
figures-read = { $figure } den { $date }
figures-read-undated = { $figure }, uten dato
figures-was = { $figure } den { $date }, ved start
figures-was-undated = { $figure } ved start
figures-target = måltall { $figure } innen { $date }
figures-target-undated = måltall { $figure }
figures-not-read = ikke noe tall ennå
figures-apart =
    { $count ->
        [one] 1 tall i en annen enhet, ikke tegnet
       *[other] { $count } tall i andre enheter, ikke tegnet
    }
figures-of-factor = { $number } { $name }
figures-of-objective = mål for { $number } { $name }
figures-of-action = A{ $number } { $title }
# Desimaltegnet i tall.
figure-decimal-sign = ,
# Ord mellom to tall, før dagen for et tall, før en rate; og ord som ikke er en enhet. Med | mellom.
figure-between = til|og|eller|-|–
figure-on = den|på|per|pr|pr.|fra|i
figure-per = per|pr|pr.
figure-no-unit = den|på|av|fra|i|ut|ved|til|og|eller|med|for|en|et|om|som
# Ways to write per cent, with | between them.
figure-per-cent = %|prosent|pst|per cent|percent

course-reached = måltallet er nådd
course-missed = måltallet ble ikke nådd
course-on-course = i rute
course-behind = ligger etter, ikke i rute
course-nearer = nærmere måltallet
course-no-nearer = ikke nærmere måltallet
course-unread = over fristen, ikke noe tall siden

walk-unfounded = ikke noe tall, ingen hørt
fault-unfounded = ikke noe tall, og ingen hørt

form-head-indicator = INDIKATOR N{ $number }
form-head-reading = TALL FOR N{ $number } { $name }
form-measured = Hva som måles
form-unit-measured = Enhet
form-figure-baseline = Ved start
form-figure-baseline-date = Den
form-figure-target = Måltall
form-figure-target-date = Innen
form-source = Kilde
form-group = Gjelder bare
form-reading-new = Nytt tall
form-reading = Tall
form-of = Sier noe om
form-reading-value = Tall
form-reading-date = Den
form-reading-text = Notat

typing-indicator = SKRIVER EN INDIKATOR
typing-figure = SKRIVER ET TALL
hint-indicator = For eksempel: Andel ansatte født i utlandet. Tab går videre til enheten.
hint-unit = For eksempel %, personer, dager, kr
hint-figure = For eksempel 12,5 eller 12.5 % eller 1 234
hint-reading = For eksempel 12,5 % 1.3.2026 personalstatistikk. Uten dag gjelder det i dag.

step-indicator = Indikator: { $text }
step-indicator-altered = Indikator N{ $number } endret: { $text }
step-reading = N{ $number } { $text }: { $figure }
step-reading-altered = N{ $number } { $text }: tallet endret til { $figure }
step-reading-removed = Tall tatt ut: { $figure }

plan-label-figures = Tall
plan-unfounded = Ingen berørte er hørt, og ikke noe tall viser det.
page-figures = Tall
page-caption-figures = Hva som måles, hvor det sto, hva som ble målt og hvor det bør stå
page-column-indicator = Hva som måles
page-column-of = Sier noe om
page-column-first = Ved start
page-column-read = Målt
page-column-target = Måltall
page-column-course = Hvordan det står til
page-indicator = N{ $number } { $name }:
page-indicator-named = N{ $number } { $name }
page-indicator-number = N{ $number }
page-indicator-group = { $name } (bare { $group })
page-indicator-source = Kilde: { $source }
page-of-objective = Mål for { $factor }
page-figure-by = { $figure } innen { $date }
page-not-said = ikke oppgitt
page-course-none = det sier ikke tallene
page-figures-apart = Noen tall for { $indicators } ble målt i en annen enhet enn den som brukes nå. De står her i sin egen enhet og holdes ikke opp mot måltallet.
