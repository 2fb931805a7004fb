# The library of good practices, and articles about finished actions.

practice-no-year = uten år
practice-source = Kilde: { $source }
practice-part-aim = Formål
practice-part-stimulus = Bakgrunn
practice-part-process = Framgangsmåte
practice-part-impact = Virkning
practice-part-reference = Les mer
practice-part-concept = Idé
practice-part-foundation = Grunnlag
practice-part-progress = Framdrift
# A practice as an action names it that it inspired: its title and whose it is.
practice-named = { $title } ({ $whose })
practices-none-fit = Ingen praksis passer. Temaer: { $topics }
  Land: { $countries }
  År: { $years }
practice-faulty = { $count ->
    [one] Én feil
   *[other] { $count } feil
  }; ingenting ble lagt i biblioteket.
practice-added = «{ $title }» er nå i biblioteket, som { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` eller `Free("…")`
# What an article is filled with from the chain behind its action.
article-led = Ledet av { $lead }.
article-measured = Slik merker vi det: { $measure }

practice-unreadable = Praksisen «{ $path }» kan ikke leses.
practice-unreadable-why = Systemet sier: { $reason }.
practice-unreadable-todo = Sjekk stien og hvem som kan lese filen, og prøv igjen.

practice-is-folder = «{ $path }» er en mappe.
practice-is-folder-why = En praksis legges i biblioteket fra én fil.
practice-is-folder-todo = Oppgi filen: charrette practices add FILE.ron

practice-too-large = «{ $path }» er for stor til å være en praksis.
practice-too-large-why = En praksis er en side eller to med tekst; denne filen har mer enn en megabyte.
practice-too-large-todo = Sjekk at stien viser til filen du mener.

practice-faults = Praksisen «{ $path }» har { $count ->
    [one] én feil
   *[other] { $count } feil
  } og er ikke i biblioteket.
practice-faults-why = { $first }: { $what }.
practice-faults-todo = `charrette practices add` med samme sti viser hver feil og hvor den er; rett dem, og prøv igjen.

practice-id-taken = «{ $path }» er ikke i biblioteket.
practice-id-taken-why = Id-en { $id } hører til en annen praksis: «{ $title }». Økter finner en praksis ved id-en.
practice-id-taken-todo = Gi den en egen id i filen, og prøv igjen.

practice-no-folder = Praksisen ble ikke lagt i biblioteket.
practice-no-folder-why = Mappen «{ $path }» kan ikke lages. Systemet sier: { $reason }.
practice-no-folder-todo = Sjekk hvem som kan skrive ved siden av øktfilen, og prøv igjen.

practice-unknown = Det er ingen praksis «{ $id }» i biblioteket.
practice-unknown-why = { $count ->
    [0] Ingen id og ingen tittel har disse ordene.
    [one] Kanskje det er denne: { $near }.
   *[other] Kanskje det er en av disse: { $near }.
  }
practice-unknown-todo = `charrette practices` viser alle; den første kolonnen er id-en.
