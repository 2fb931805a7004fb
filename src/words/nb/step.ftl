# What the history says was done.

step-new-session = En ny økt begynt
step-undone = Angret: { $what }
step-redone = Gjort igjen: { $what }
step-passed-over = Latt stå: { $what }

step-nothing = Ingenting endret
step-title = Tittel: { $text }
step-organisation = Organisasjon: { $text }
step-unit = Enhet: { $text }
step-purpose = Formål: { $purpose }
step-scope = Utvalg: { $count ->
    [one] { $count } nøkkelfaktor
   *[other] { $count } nøkkelfaktorer
}
step-minutes = Minutter: { $text }
step-sitting = Samlingen: { $text }
step-participants = Deltakere: { $count ->
    [one] { $count } person eller enhet
   *[other] { $count } personer og enheter
}
step-summary = Planen med to setninger
step-owner = Hvem som eier planen: { $text }
step-owner-review = Hvem som følger det opp: { $text }
step-next-review = Neste oppfølging: { $text }
step-follow-up = Slik følges planen opp
step-finalised = Ferdigstilt som versjon { $version }
step-reopened = Åpnet igjen etter versjon { $version }
step-judged = { $factor } vurdert: { $judgement }
step-judged-because = { $factor } vurdert med begrunnelse: { $judgement }
step-voices = { $factor }: { $people ->
    [one] { $people } person
   *[other] { $people } personer
} vurderte, { $in } på plass, { $partly } delvis, { $not } ikke
step-voices-none = { $factor }: antall tatt ut
step-agreed = { $factor }, enighet: { $judgement }
step-order = Rekkefølge for samtalen: { $count ->
    [one] { $count } nøkkelfaktor
   *[other] { $count } nøkkelfaktorer
}{ $minutes ->
    [0] {""}
   *[other] , { $minutes } minutter
}
step-judgement-taken-back = { $factor }: vurdering tatt tilbake
step-reason = { $factor }: begrunnelse skrevet
step-minority = { $factor }: et annet syn skrevet
step-objective = { $factor }: mål satt
step-objective-due = { $factor }: dato for målet satt
step-looked = { $factor }: et hjelpespørsmål { $state }
step-homework = { $factor }: hjemmelekse gitt
step-note = { $factor }: notat skrevet
step-note-altered = { $factor }: notat endret
step-note-removed = { $factor }: notat tatt ut
step-evidence = { $factor }: belegg «{ $text }»
step-evidence-altered = Belegg E{ $number } endret: { $text }
step-action = Tiltak fanget opp: { $text }
step-action-altered = Tiltak A{ $number } endret: { $text }
step-removed = { $number } tatt ut: { $text }
step-status = Tiltak A{ $number } er nå { $status }: { $text }
step-parked = Parkert: { $text }
step-parked-altered = Parkert sak P{ $number } endret: { $text }
step-parked-outcome = Parkert sak P{ $number }, utfall: { $text }
step-heard = { $factor }: hvem som er hørt
step-let-stand = Står som det er: { $text }
step-let-stand-no-more = Tatt opp igjen, står ikke lenger som det er
step-said-yes = { $lead } sier ja til A{ $number }
step-said-yes-phone = { $lead } sier ja til A{ $number }, på telefon
step-to-be-asked = { $lead } skal spørres om A{ $number }
step-news = Nytt om A{ $number }: { $text }
step-moved = A{ $number } flyttet til { $date }: { $text }
step-needs-decision = A{ $number } trenger en beslutning: { $text }
step-needs-no-decision = A{ $number } trenger ikke lenger noen beslutning: { $text }
step-handed-over = { $count ->
    [one] Ett tiltak gitt videre fra { $from } til { $to }
   *[other] { $count } tiltak gitt videre fra { $from } til { $to }
}
step-handed-several = { $count ->
    [one] Ett tiltak gitt videre til { $to }
   *[other] { $count } tiltak gitt videre til { $to }
}
step-taken-over = { $count ->
    [one] Ett tiltak uten ansvarlig gitt til { $to }
   *[other] { $count } tiltak uten ansvarlig gitt til { $to }
}
step-decided = Besluttet: { $text }
step-aim = Hvorfor vi er her: { $text }
step-ground-rules = Slik arbeider vi sammen
step-people = Personer til stede: { $count }
step-came = { $name } er her
step-left = { $name } er ikke her
step-new-sitting = Samling { $number } begynt
step-turned-back = Tiltak A{ $number } er igjen det som det ble laget av: { $becomes }
step-turned-into = Tiltak A{ $number } gjort om til { $becomes }: { $text }
step-went-back = { $count ->
    [one] Ett steg
   *[other] { $count } steg
} tilbake, til: { $what }
step-decision-altered = Beslutning D{ $number } endret: { $text }

step-time-spent = { $factor }: { $minutes ->
    [one] { $minutes } minutt samtale
   *[other] { $minutes } minutter samtale
}
step-time-planned = { $factor }: { $minutes ->
    [0] sin andel av minuttene
    [one] { $minutes } minutt planlagt
   *[other] { $minutes } minutter planlagt
}
step-time-sitting = Minutter i denne samlingen: { $minutes }
step-time-opening = Minutter til åpningen: { $minutes }
step-time-break = Minutter til pausen: { $minutes }
step-time-priorities = Minutter til prioriteringen: { $minutes }
step-time-close = Minutter til avslutningen: { $minutes }
step-turn-talk = { $factor } får sin tur
step-turn-skipped = { $factor } hoppes over
step-turn-merged = { $factor } tas sammen med { $other }
step-turn-next-sitting = { $factor } venter til neste samling

step-imported = Tatt inn fra { $file }
step-actions-returned = { $count ->
    [one] Ett tiltak
   *[other] { $count } tiltak
  } endret fra { $file }
step-imported-whole = Økt tatt inn fra en fil
step-imported-copy = Økt tatt inn fra en fil, som kopi
step-forgotten = Navnet på en person ble erstattet med: { $role }
step-salvaged = Berget fra en skadet fil, uten tidligere historikk
step-salvaged-entries = Berget fra en skadet fil: innholdet slik det sto der
step-plan-from = Plan laget ut fra «{ $title }»
step-review-again = Ny vurdering begynt etter «{ $title }»
step-still-so = { $factor }: fortsatt { $judgement }
step-earlier = A{ $number } fra den tidligere økten, «{ $text }»: { $fate }. { $there }
step-earlier-there = Bestemt i økten som følger etter denne: A{ $number } «{ $text }» er { $status }
step-undone-here = Angret her; i den tidligere økten står det nå annerledes og ble latt i fred: { $what }
step-redone-here = Gjort igjen her; i den tidligere økten står det nå annerledes og ble latt i fred: { $what }
earlier-there-noted = Det er også notert i den tidligere økten.
earlier-there-none = Den tidligere økten er ikke i denne filen, så ingenting er notert der.
earlier-there-trash = Den tidligere økten er i papirkurven, så ingenting er notert der.
earlier-there-gone = Den tidligere økten har ikke dette tiltaket lenger, så ingenting er notert der.
earlier-there-closed = Det står nå annerledes i den tidligere økten, og ble latt i fred der.
