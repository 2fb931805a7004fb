# Was eine Lücke schwerer macht, wer sie ändern kann, und die Pflichten einer Charta.

# Der Plan.
plan-argued-head = EINSATZ BEI ANDEREN   { $count }
plan-argued = Einsatz bei anderen
plan-argued-intro = Was in den Händen anderer liegt. Die Stadt tut es nicht selbst; sie setzt sich bei denen dafür ein, die es können.
plan-caption-argued = Wofür sich die Stadt einsetzt, nach Termin
plan-glance-argue = Einsatz bei anderen
plan-harder = Wer es ändern kann, und was es schwerer macht
plan-gaps-ours = Selbst zu ändern
plan-gaps-with-others = Mit anderen zu ändern
plan-gaps-outside = Nicht in unserer Hand
plan-reach-unsaid = Noch nicht gesagt
plan-caption-context = Die Rahmenbedingungen, unter denen die Stadt arbeitet
plan-column-context = Rahmenbedingung
plan-column-here = Wie es hier ist
plan-column-harder = Macht schwerer
plan-harder-none = keinen bestimmten Schlüsselfaktor
plan-context-none = für die Stadt insgesamt nichts notiert
plan-label-reach = Selbst zu ändern
plan-reach-ours = ja
plan-reach-with-others = mit anderen
plan-reach-outside = nein, nicht in unserer Hand
plan-label-harder = Was es schwerer macht
plan-harder-so = { $context } ({ $text })
plan-label-provides = Wer es leistet
plan-provided-by = { $said } ({ $who })
lead-label-argues = Was es ist
lead-argues = Ein Einsatz bei anderen: Es liegt in deren Händen. Erledigt heißt, dass das Anliegen bei ihnen vorgebracht ist.

# Die Seite nach Pflichten.
duties-title = Nach Pflichten: { $title }
duties-title-plain = Ergebnisse und Plan nach Pflichten
file-duties = nach-pflichten
export-page-duties = Ergebnisse und Plan nach Pflichten
duties-label-charter = Charta
duties-label-mapping = Zuordnung
duties-label-rule = Wo andere leisten
duties-none = Der Text des Bezugsrahmens, mit dem dieser Workshop entstand, nennt keine Pflichten. Ein Workshop behält den Text, mit dem er entstand.
duties-glance = Auf einen Blick
duties-caption = Die Pflichten mit den Schlüsselfaktoren, die ihnen dienen, und dem Geplanten
duties-column-duty = Pflicht
duties-column-role = Rolle
duties-column-findings = Schlüsselfaktoren
duties-column-do = Zu tun
duties-column-argue = Einsatz bei anderen
duties-counts = { $count ->
    [one] Eine von { $all } Pflichten ist
   *[other] { $count } von { $all } Pflichten sind
} durch eine Einschätzung oder Maßnahme berührt.
duties-found = { $factor }: { $judgement }
duties-found-outside = { $factor }: nicht aufgenommen
duties-nothing = nichts
duties-untouched = Pflichten, die nichts berührt
duties-untouched-none = Jede Pflicht ist durch eine Einschätzung oder Maßnahme berührt.
duties-why-unserved = { $duty }: Kein Schlüsselfaktor dieses Bezugsrahmens dient ihr.
duties-why-outside = { $duty }: Ihre Schlüsselfaktoren sind nicht aufgenommen ({ $factors }).
duties-why-silent = { $duty }: Ihre Schlüsselfaktoren sind nicht eingeschätzt, und nichts ist geplant ({ $factors }).
duties-why-not-applicable = { $duty }: Ihre Schlüsselfaktoren entfallen für die Stadt ({ $factors }).
duties-role = Rolle: { $role }
duties-judged = { $judgement }: { $reason }
duties-action = { $action } { $title } ({ $lead }, { $due })
duties-action-done = { $action } { $title } ({ $lead }, { $status })
duties-unmapped = Schlüsselfaktoren ohne Pflicht
duties-unmapped-intro = Was dort festgestellt wurde, steht im Plan; nach unserer Lesart gehört es zu keiner der Pflichten.
duties-source = Pflichten nach { $source }.

# Auf dem Bildschirm.
do-duties = Ergebnisse und Plan nach Pflichten lesen
flash-no-duties = Der Bezugsrahmen dieses Workshops nennt keine Pflichten.
do-reach = wer es ändern kann
do-city-context = Rahmenbedingungen der Stadt
foot-context = Rahmen
foot-duties = Pflicht
form-head-context = RAHMENBEDINGUNGEN DER STADT
form-hint-context = Was die Stadt kaum in der Hand hat. Zuerst notiert, lässt es sich im Rundgang mit c einer Lücke zuordnen.
form-head-harder = { $factor }
form-hint-harder = Wer es ändern kann, wer die Dienste leistet, und was es hier schwerer macht.
form-reach = Selbst zu ändern?
form-provides = Wer es leistet
form-providers = Wer die anderen sind
form-context = Rahmenbedingung
form-context-noted = Für die Stadt: { $text }
form-context-involves = Kann umfassen: { $text }
form-context-attached = macht es schwerer
# The key factors, each with what was said of it there.
form-context-harder = macht schwerer: { $factors }
form-argues = Einsatz bei anderen
argues-no = nein, die Stadt tut es
argues-yes = ja, es liegt bei anderen
choice-unsaid = noch nicht gesagt
walk-harder = schwerer: { $text }
# What the room said stands first, for the row may be cut.
walk-harder-so = { $text } ({ $context })
typing-context = WIE ES HIER IST
typing-providers = WER ES LEISTET
step-reach = { $factor }: wer es ändern kann
step-provides = { $factor }: wer es leistet
step-context = Rahmenbedingung der Stadt: { $context }
step-harder = { $factor }, schwerer wegen: { $context }
step-harder-not = { $factor }, nicht mehr schwerer wegen: { $context }
