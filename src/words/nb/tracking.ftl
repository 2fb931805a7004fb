# How actions are getting on: how sure it is that they come in time, when they were done, when they are looked at again.

rag-green = grønt
rag-amber = gult
rag-red = rødt

# What each of the three means, while it is chosen and in the form.
rag-choice-green = grønt · i rute: ingenting står i veien
rag-choice-amber = gult · usikkert: forsinket eller mangler noe, og den ansvarlige kan rette det
rag-choice-red = rødt · ute av rute: trenger hjelp eller en beslutning utenfra
rag-choice-none = ingen har sagt noe
rag-told-green = grønt (i rute)
rag-told-amber = gult (usikkert)
rag-told-red = rødt (ute av rute)
pick-rag = TRAFIKKLYS: HVOR SIKKERT ER DET AT DET KOMMER I TIDE?

do-rag = trafikklys: i rute, usikkert eller ute av rute
do-next-review = når det ses på igjen
do-completed = dagen det ble fullført
foot-rag = lys
typing-completed = SKRIVER DAGEN DET BLE FULLFØRT
typing-next-review = SKRIVER DAGEN DET SES PÅ IGJEN
form-rag = Trafikklys
form-completed = Fullført
form-next-review-action = Se på igjen
hint-past-date = For eksempel i dag eller 3.6. eller 2026-06-03; en dag som har vært
capture-several = { $label } · { $numbers }

plan-about-because = Fordi
plan-about-next-review = Igjen
plan-about-news = Nytt
plan-about-rag = Lys
column-rag = Lys
follow-rag = Trafikklys { $rag }
follow-done-on = fullført { $date }
follow-review-on = ses på igjen { $date }

step-rag = A{ $number } har { $rag } lys: { $text }
step-rag-several = { $count } tiltak har { $rag } lys: { $numbers }
step-no-rag = A{ $number } uten trafikklys: { $text }
step-no-rag-several = { $count } tiltak uten trafikklys: { $numbers }
step-reviewed = A{ $number } ses på igjen { $date }: { $text }
step-reviewed-several = { $count } tiltak ses på igjen { $date }: { $numbers }
step-not-reviewed = A{ $number }, ingen neste oppfølging: { $text }
step-not-reviewed-several = { $count } tiltak, ingen neste oppfølging: { $numbers }
step-because = A{ $number }, hvorfor: { $why }
step-because-several = { $count } tiltak, hvorfor: { $why } ({ $numbers })
step-completed = A{ $number } fullført { $date }: { $text }
step-completed-none = A{ $number }, dagen det ble fullført er tatt ut: { $text }

fault-no-because = frafalt, ingen sa hvorfor
chain-status = { $status }
chain-status-rag = { $status }, { $rag }
chain-completed = Fullført { $date }
chain-because = Hvorfor: { $why }
chain-next-review = Ses på igjen { $date }

# On the page.
page-status-rag = { $status }, { $rag }
page-status-done-on = { $status } { $date }
page-status-told = { $status }: { $text }
show-column-rag = Trafikklys
show-column-completed = Fullført
show-column-next-review = Neste oppfølging
