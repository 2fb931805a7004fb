# Sessions of one benchmark side by side.

## What sessions are told apart by: the name of the unit, the title of the session and its day, a number.
side-by-side-double = { $name } ({ $title }, { $date })
side-by-side-numbered = { $name } ({ $number })

## What cannot stand side by side.
side-by-side-alone = Es gibt nur einen Workshop für den Vergleich.
side-by-side-alone-why = Gebraucht werden Workshops mehrerer Einheiten mit demselben Bezugsrahmen; hier ist nur „{ $title }“.
side-by-side-alone-todo = Für jede Einheit einen Workshop anlegen: charrette new --benchmark ID --unit NAME.
side-by-side-none = Es gibt keinen Workshop für den Vergleich.
side-by-side-none-why = Von den verlangten Workshops ist keiner hier{ $known ->
    [none] .
   *[other] ; die vorhandenen haben als Bezugsrahmen { $known }.
}
side-by-side-none-todo = Bezugsrahmen, Organisation und Tage prüfen oder die Workshops nennen.
side-by-side-other = „{ $title }“ kann nicht neben den anderen stehen.
side-by-side-other-why = Der Workshop hat den Bezugsrahmen „{ $benchmark }“, „{ $first }“ hat „{ $wanted }“: sie haben keine Schlüsselfaktoren gemeinsam.
side-by-side-other-todo = Ihn weglassen oder die beiden mit charrette compare vergleichen.
side-by-side-days-turned = Der Zeitraum endet, bevor er beginnt.
side-by-side-days-turned-why = Verlangt war { $from } bis { $to }.
side-by-side-days-turned-todo = Den früheren Tag zuerst nennen: --from 2026-01-01 --to 2026-12-31.

## The page.
side-by-side-title = Nebeneinander: { $subject }
side-by-side-label-units = Einheiten
side-by-side-label-days = Datum
side-by-side-days = { $first } bis { $last }
side-by-side-how-label = So ist die Seite zu lesen
side-by-side-how = Die Einheiten stehen in der Reihenfolge ihrer Namen. Nichts wird zusammengezählt, niemand kommt zuerst: alle haben sich selbst eingeschätzt, nach eigenem Maß. Die Seite soll zeigen, was gemeinsam besser werden kann und wen man fragen kann.
side-by-side-said-editions = Der Bezugsrahmen wurde in mehreren Ausgaben verwendet: { $editions }. Was eine Ausgabe nicht hat, ist gekennzeichnet.
side-by-side-said-doubles = { $count ->
    [one] Mehrere Workshops tragen den Namen { $names }; Titel und Datum stehen dahinter.
   *[other] Mehrere Workshops tragen jeweils die Namen { $names }; Titel und Datum stehen dahinter.
}
side-by-side-caption-sessions = Die Workshops
side-by-side-column-unit = Einheit
side-by-side-section-matrix = Schlüsselfaktoren
side-by-side-caption-matrix = Einschätzungen nach Schlüsselfaktor und Einheit
side-by-side-caption-part = Einschätzungen nach Schlüsselfaktor, Einheiten { $first } bis { $last } von { $all }
side-by-side-not-there = nicht in der Ausgabe
side-by-side-section-shared = Was mehreren fehlt
side-by-side-shared-none = Bei keinem Schlüsselfaktor fehlt mehr als einer Einheit etwas.
side-by-side-caption-shared = Einheiten, denen etwas fehlt: { $factor }
side-by-side-column-missing = Was fehlt
side-by-side-column-doing = Was getan wird
side-by-side-doing = { $action } { $title } ({ $when })
side-by-side-doing-none = noch nichts geplant
side-by-side-section-asked = Wen man fragen kann
side-by-side-asked-none = Keine Einheit hat, was einer anderen fehlt.
side-by-side-caption-asked = Wer hat, was anderen fehlt
side-by-side-column-asked = Vorhanden, und was gelingt
side-by-side-column-asking = Dort fehlt etwas
side-by-side-section-open = Nicht eingeschätzt oder nicht aufgenommen
side-by-side-label-not-taken-up = Nicht aufgenommen
side-by-side-label-not-there = Nicht in der Ausgabe
side-by-side-open = { $word }: { $units }
side-by-side-section-due = Offene Maßnahmen nach Einheit
side-by-side-due-none = Keine Maßnahme ist offen.
side-by-side-caption-due = Offene Maßnahmen: { $unit }
side-by-side-method = Workshops mit demselben Bezugsrahmen nebeneinander, in der Reihenfolge der Namen der Einheiten. „Nicht eingeschätzt“ zählt nie als „Nein“; Einschätzungen werden nicht zusammengezählt.
file-side-by-side = nebeneinander

## On the screen.
side-by-side-name = nebeneinander
side-by-side-head = NEBENEINANDER
side-by-side-all = { $all } Einheiten
side-by-side-some = Einheiten { $first } bis { $last } von { $all }
side-by-side-place = Einheit { $first } von { $all }
# At most two rows of 76 cells.
side-by-side-order = In der Reihenfolge der Namen; keine Rangfolge.
side-by-side-selected = { $unit } · { $factor }: { $judgement }
side-by-side-ask = Zu fragen: { $units }
do-side-by-side = mehrere Einheiten nebeneinander: alle Workshops mit diesem Bezugsrahmen
do-side-by-side-left = vorige Einheit
do-side-by-side-right = nächste Einheit
do-side-by-side-open = was diese Einheit zum Schlüsselfaktor sagt, und zurück
do-side-by-side-organisations = auch Einheiten anderer Organisationen, oder nur unsere
foot-texts = Texte
foot-unit = Einheit
foot-organisations = mehr
flash-units-unread = { $count ->
    [one] „{ $title }“ ist nicht lesbar und nicht dabei. `charrette check` sagt mehr.
   *[other] { $count } Workshops sind nicht lesbar und nicht dabei. `charrette check` sagt mehr.
}
left-out-unread = „{ $title }“ ist nicht dabei: Der Workshop ist nicht lesbar.
side-by-side-unread = „{ $title }“ steht nicht auf der Seite.
flash-no-units = Kein anderer Workshop hat den Bezugsrahmen „{ $benchmark }“.
flash-no-units-here = Keine andere Einheit der Organisation hat diesen Bezugsrahmen verwendet.
