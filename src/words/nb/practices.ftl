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
practices-no-topic = Ingen praksis handler om «{ $topic }». Temaer: { $topics }
  Navnet på en nøkkelfaktor, eller en del av det, går også an.
practice-faulty = { $count ->
    [one] Én feil
   *[other] { $count } feil
  }; ingenting ble lagt i biblioteket.
practice-added = «{ $title }» er nå i biblioteket, som { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` eller `Free("…")`
# The topics of good practices, after the list that the Intercultural Cities pages offer to filter theirs by.
topic-anti-discrimination = Ikke-diskriminering og likeverd
topic-rumours = Mot rykter
topic-employment = Næringsliv og arbeid
topic-communication = Kommunikasjon og folkeopplysning
topic-culture = Kultur, fritid og kulturarv
topic-openness = En kultur for åpenhet og samspill
topic-education = Utdanning
topic-gender = Likestilling og interseksjonalitet
topic-health = Helse, omsorg og familie
topic-housing = Bolig og byplanlegging
topic-international = Internasjonalt utsyn
topic-leadership = Ledelse og politisk vilje
topic-mediation = Mekling og konfliktløsning
topic-multilingualism = Flerspråklighet
topic-neighbourhood = Nabolag
topic-participation = Politisk deltakelse og medvirkning
topic-services = Offentlige tjenester
topic-refugees = Flyktninger
topic-religion = Religion og trosdialog
topic-roma = Rom (folkegruppe)
topic-safety = Sikkerhet, rettsvesen og trygghet
topic-welcoming = Velkomst og sosial inkludering
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

do-library = bibliotek med god praksis
do-library-topic = neste tema
do-library-country = neste land
do-library-year = neste år
do-library-find = finn ord
do-library-all = all praksis igjen
do-library-read = les stort, eller listen igjen
do-library-inspire = la den inspirere et tiltak
foot-library = bibliotek
foot-read = les
foot-topic = tema
foot-country = land
foot-year = år
library-head = GOD PRAKSIS   { $count } av { $all }
library-reading = GOD PRAKSIS   leser ...
library-filters = t { $topic } · c { $country } · y { $year }
library-any = alle
library-words = { "" } · / { $words }
library-words-typed = { "" } · /{ " " }
library-none-fit = Ingen praksis passer. e viser alle igjen.
library-beside = Ved: { $factor }
library-beside-question = Ved: { $question }
flash-library-no-session = Åpne en økt først; da kan en praksis inspirere et tiltak.
chain-practice = Etter god praksis: { $practice }
plan-led-to-practice = Dette førte til { $action }, inspirert av { $practice }.
plan-after-practice = { $action } er inspirert av { $practice }.
lead-why-practice = Inspirert av { $practice }.
form-inspired = Inspirert av
do-article = artikkel om et fullført tiltak
do-came-of-it = hva som kom ut av tiltaket
typing-came-of-it = HVA DET FØRTE TIL
typing-article = SKRIVER I ARTIKKELEN
typing-article-part = SKRIVER EN DEL AV ARTIKKELEN
form-came-of-it = Hva kom ut av det
follow-came-of-it = Resultat
hint-came-of-it = Hva som kom ut av det, i én linje: årsberetningen og artikler forteller det. Esc lar det stå tomt.
form-head-article = ARTIKKEL OM GOD PRAKSIS
form-hint-article = Fylt ut fra kjeden bak tiltaket. x viser og skriver siden.
hint-article-topics = Hva den handler om, med komma mellom.
form-article-city = By
form-article-country = Land
form-article-year = År
form-article-topics = Temaer
form-article-text = Tekst
form-article-shape = Form
form-article-kept = I biblioteket
form-article-of = Om tiltaket
form-article = Artikkel
kept-no = nei
kept-yes = ja
flash-article-when-done = En artikkel skrives om et tiltak som er fullført.
article-title-several = God praksis
article-untitled = En artikkel uten tittel
article-none = Ingen artikkel er skrevet.
article-blank = Ingenting er skrevet i denne formen ennå.
article-label-organisation = Organisasjon
article-label-city = By
article-label-year = År
article-label-topics = Temaer
export-page-articles = alle artikler
export-page-article = artikkel: { $title }
file-articles = artikler
file-article = artikkel-a{ $action }
step-article = Skrev en artikkel: { $text }
step-article-altered = Endret artikkelen: { $text }
step-article-kept = La artikkelen i biblioteket: { $text }
step-article-not-kept = Tok artikkelen ut av biblioteket: { $text }
step-article-removed = Fjernet artikkelen: { $text }
data-outcome = Resultat
data-practice = Inspirert av
article-needs-title = Artikkelen har ingen tittel.
article-needs-title-why = I biblioteket finnes en praksis ved tittelen.
article-needs-title-todo = Si med noen ord hva som ble gjort; Esc to ganger lar tittelen være som den var.
export-article-is-a-page = Det finnes ingen artikkel som { $format }.
export-article-is-a-page-why = En artikkel er en side, og { $format } inneholder data.
export-article-is-a-page-todo = Velg en side: --format docx, html, markdown eller text.
export-no-article = Ingen artikkel er skrevet i «{ $title }».
export-no-article-why = Artikler skrives om fullførte tiltak, og denne økten har ingen ennå.
export-no-article-todo = Åpne økten, velg et fullført tiltak i planen og trykk i.
export-no-article-on = Det finnes ingen artikkel om { $action }.
export-no-article-on-why = I denne økten finnes artikler om: { $known }.
export-no-article-on-todo = Oppgi en av disse med --action, eller utelat --action for alle.
export-action-is-for-articles = --action hører bare til artikler.
export-action-is-for-articles-why = De andre sidene forteller om mer enn ett tiltak.
export-action-is-for-articles-todo = Bruk --report article sammen med den, eller utelat den.
