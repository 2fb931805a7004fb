# Wie Maßnahmen vorankommen: wie sicher sie rechtzeitig kommen, wann sie erledigt wurden, wann sie wieder angesehen werden.

rag-green = grün
rag-amber = gelb
rag-red = rot

# Was die drei bedeuten, beim Wählen und im Formular.
rag-choice-green = grün · im Plan: nichts steht im Weg
rag-choice-amber = gelb · gefährdet: spät, oder etwas fehlt; die Zuständigen können es beheben
rag-choice-red = rot · aus dem Plan: braucht Hilfe oder einen Beschluss von außen
rag-choice-none = nicht gesagt
rag-told-green = grün (im Plan)
rag-told-amber = gelb (gefährdet)
rag-told-red = rot (aus dem Plan)
pick-rag = AMPEL: WIE SICHER KOMMT ES RECHTZEITIG?

do-rag = Ampel: im Plan, gefährdet oder aus dem Plan
do-next-review = wann sie wieder angesehen wird
do-completed = der Tag, an dem sie erledigt wurde
foot-rag = Ampel
typing-completed = TAG DER ERLEDIGUNG EINGEBEN
typing-next-review = TAG DER DURCHSICHT EINGEBEN
form-rag = Ampel
form-completed = Erledigt am
form-next-review-action = Wieder ansehen
hint-past-date = Zum Beispiel heute oder 3.6. oder 2026-06-03; ein vergangener Tag
capture-several = { $label } · { $numbers }

plan-about-because = Grund
plan-about-next-review = Wieder
plan-about-news = Neues
plan-about-rag = Ampel
column-rag = Ampel
follow-rag = Ampel { $rag }
follow-done-on = erledigt am { $date }
follow-review-on = wieder am { $date }

step-rag = A{ $number } ist { $rag }: { $text }
step-rag-several = { $count } Maßnahmen sind { $rag }: { $numbers }
step-no-rag = A{ $number } ohne Ampel: { $text }
step-no-rag-several = { $count } Maßnahmen ohne Ampel: { $numbers }
step-reviewed = A{ $number } wird am { $date } wieder angesehen: { $text }
step-reviewed-several = { $count } Maßnahmen werden am { $date } wieder angesehen: { $numbers }
step-not-reviewed = A{ $number }, keine nächste Durchsicht: { $text }
step-not-reviewed-several = { $count } Maßnahmen, keine nächste Durchsicht: { $numbers }
step-because = A{ $number }, Grund: { $why }
step-because-several = { $count } Maßnahmen, Grund: { $why } ({ $numbers })
step-completed = A{ $number } erledigt am { $date }: { $text }
step-completed-none = A{ $number }, Tag der Erledigung entfernt: { $text }

fault-no-because = verworfen, ohne Grund
chain-status = { $status }
chain-status-rag = { $status }, { $rag }
chain-completed = Erledigt am { $date }
chain-because = Grund: { $why }
chain-next-review = Wieder ansehen am { $date }

# Auf der Seite.
page-status-rag = { $status }, { $rag }
page-status-done-on = { $status } am { $date }
page-status-told = { $status }: { $text }
show-column-rag = Ampel
show-column-completed = Erledigt am
show-column-next-review = Nächste Durchsicht
