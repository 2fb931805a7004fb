# What is said about benchmark files.

fault-line = { $place }: { $what }; ventet: { $expected }

# What is wrong.
fault-unreadable = dette kan ikke leses: { $reason }
fault-more = og { $count ->
    [one] én feil til
   *[other] { $count } feil til
  } herfra
fault-no-utf8 = en byte som ikke er UTF-8
fault-empty-file = filen er tom
fault-after-end = det står noe etter slutten
fault-attribute = `{ $text }` forstås ikke
fault-open-comment = en kommentar som ikke er lukket
fault-open-text = en tekst uten anførselstegn til slutt
fault-open-bracket = en parentes som ikke er lukket
fault-stray-bracket = `{ $bracket }` lukker ingenting
fault-escape = `{ $text }` betyr ingenting i en tekst
fault-deep = parenteser i parenteser, for dypt for en referanseramme
fault-odd = `{ $text }` begynner ingenting
fault-no-value = en verdi mangler
fault-no-comma = et komma mangler
fault-no-colon = et kolon mangler etter `{ $name }`
fault-quoted-name = feltnavnet "{ $name }" står i anførselstegn
fault-bare-text = `{ $text }` står uten anførselstegn
fault-unexpected = `{ $text }` hører ikke hjemme her
fault-type = `{ $field }` er { $found }
fault-type-here = dette er { $found }
fault-format = dette programmet kjenner ikke format { $text }
fault-variant = `{ $text }` er ingen `{ $field }`
fault-record = `{ $text }` hører ikke hjemme her
fault-unknown-field = `{ $text }` er ikke et felt i { $record }
fault-double-field = `{ $field }` står her to ganger
fault-missing-field = `{ $field }` mangler i denne { $record }
fault-many = { $count } oppføringer i `{ $field }`
fault-unseen = et tegn som ingen ser ({ $code })
fault-empty-text = en tom tekst
fault-line-break = et linjeskift
fault-wide = { $cells } celler bredt, for mye for én rad
fault-long = { $rows } rader langt, for mye for skjermen
fault-id = "{ $text }" er ikke en id
fault-edition = "{ $text }" er ikke en utgave
fault-language = "{ $text }" er ikke en språkkode
fault-double-id = id-en "{ $id }" er alt i bruk
fault-double-id-elsewhere = id-en "{ $id }" er alt i bruk, i { $file }
fault-double-role = rollen "{ $id }" står her to ganger
fault-double-duty = plikten "{ $id }" står her to ganger
fault-unknown-duty = ingen plikt har id-en "{ $id }"
fault-unknown-role = ingen rolle har id-en "{ $id }"
fault-with-itself = spørsmålet skal besvares sammen med seg selv
fault-with-nothing = ingen spørsmål i denne nøkkelfaktoren har id-en "{ $id }"
fault-no-factors = en referanseramme uten nøkkelfaktorer
fault-no-questions = en nøkkelfaktor uten spørsmål

# What was expected.
expected-ron = RON, slik den innebygde referanserammen er skrevet
expected-fewer = rett dem ovenfor først
expected-utf8 = tekst lagret som UTF-8
expected-record = `{ $name }(…)`
expected-end = ikke noe mer
expected-no-attribute = ingenting før den første oppføringen
expected-comment-end = `*/`
expected-quote = `"` på slutten av teksten
expected-bracket = `{ $bracket }`
expected-escape = `\"`, `\\`, `\n`, eller `\u{"{"}…{"}"}` med nummeret på et tegn
expected-shallow = høyst seks nivåer
expected-value = en verdi
expected-comma = et komma
expected-comma-after-text = et komma; anførselstegn i en tekst skrives `\"`
expected-colon = `:`
expected-bare-name = navnet uten anførselstegn
expected-field = navnet på et felt
expected-text = en tekst i anførselstegn
expected-list = en liste i hakeparenteser
expected-format = `1`
expected-nearest = `{ $name }`
expected-one-of = { $names }
expected-no-more-fields = ingen flere felt
expected-once = hver bare én gang
expected-field-with = `{ $field }: ` med { $value }
expected-at-most = høyst { $count }
expected-seen = bokstaver, sifre, tegn og mellomrom
expected-id = små bokstaver a til z, sifre og bindestreker, 1 til { $most }
expected-edition = bokstaver, sifre, punktum og bindestreker, 1 til { $most }
expected-language = en kode som `en` eller `nb`
expected-line = en tekst i anførselstegn, én rad på høyst { $cells } celler
expected-rows = en tekst i anførselstegn, høyst { $rows } rader på { $cells } celler
expected-block = en tekst i anførselstegn, høyst { $rows } rader på { $cells } celler
expected-new-id = en egen id
expected-roles = en rolle som står under `roles` i benchmark.ron
expected-duties = en plikt som står under `charter` i benchmark.ron
expected-other-question = id-en til et annet spørsmål i denne nøkkelfaktoren
expected-factors = filer i factors/, eller en liste i `factors`
expected-questions = minst ett spørsmål

# What was found instead.
found-named = `{ $name }(…)`
found-record = noe i runde parenteser
found-list = en liste
found-map = noe i krøllparenteser
found-text = en tekst
found-number = et tall
found-word = `{ $text }`
found-other = noe annet
