# Editions of a benchmark, and moving a session to another one.

moved-new = Nytt:
moved-reworded = Formulert på en annen måte:
moved-kept = Trukket tilbake; økten beholder det, fordi noe ble sagt om det:
moved-gone = Trukket tilbake; ingenting ble sagt om det:
moved-part-standard = standard
moved-part-factor = nøkkelfaktor
moved-part-question = hjelpespørsmål
moved-part-example = eksempel
moved-part-context = rammevilkår

edition-head = «{ $title }» flyttes fra utgave { $from } til utgave { $to } av { $benchmark }.
edition-head-other = «{ $title }» får referanserammen { $benchmark }, utgave { $to }.
edition-line-new = { $part } { $id }: { $now }
edition-line-reworded = { $part } { $id }: «{ $was }» blir «{ $now }»
edition-line-standard = { $part }: «{ $was }» blir «{ $now }»
edition-line-adapted = { $part } { $id }: «{ $was }» blir «{ $now }» ({ $note })
edition-line-withdrawn = { $part } { $id }: { $was }
edition-nothing-told = Ingenting av det gruppen har sett, endres.
edition-scope = Valgte nøkkelfaktorer: { $before } før, { $after } etterpå.
edition-sure = Flytte den? (ja eller nei)
edition-not = Ingenting ble endret.
edition-moved = Flyttet til utgave { $edition }. Historikken (F8) fører tilbake til før.
step-edition = Flyttet til utgave { $edition } av referanserammen

benchmark-adapted = Ordlyden er tilpasset: { $text }
benchmark-withdrawn = Trukket tilbake; sist i utgave { $text }

plan-withdrawn = Ikke lenger i denne utgaven
plan-withdrawn-why = Økten ble flyttet til en annen utgave av referanserammen. Det som ble sagt om disse nøkkelfaktorene før, blir stående her.
plan-withdrawn-last = { $factor }, sist i utgave { $edition }

do-editions = referanseramme: en annen utgave, eller en egen
do-editions-take = bruk denne utgaven
foot-edition = bruk den
editions-title = REFERANSERAMMER OG UTGAVENE AV DEM
editions-hint = Dine egne ligger som filer i { $folder }
editions-here = { $title }, { $edition } (denne økten har den)
