# The library of good practices, and articles about finished actions.

practice-no-year = ohne Jahr
practice-source = Quelle: { $source }
practice-part-aim = Zweck
practice-part-stimulus = Anstoß
practice-part-process = Vorgehen
practice-part-impact = Wirkung
practice-part-reference = Zum Nachlesen
practice-part-concept = Idee
practice-part-foundation = Grundlage
practice-part-progress = Stand
# A practice as an action names it that it inspired: its title and whose it is.
practice-named = { $title } ({ $whose })
practices-none-fit = Keine Praxis passt. Themen: { $topics }
  Länder: { $countries }
  Jahre: { $years }
practices-no-topic = Keine Praxis handelt von „{ $topic }“. Themen: { $topics }
  Der Name eines Schlüsselfaktors oder ein Teil davon genügt auch.
practice-faulty = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
  }; nichts kam in die Bibliothek.
practice-added = „{ $title }“ ist jetzt in der Bibliothek, als { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` oder `Free("…")`
# The topics of good practices, after the list that the Intercultural Cities pages offer to filter theirs by.
topic-anti-discrimination = Antidiskriminierung und Gleichbehandlung
topic-rumours = Gegen Gerüchte
topic-employment = Wirtschaft und Arbeit
topic-communication = Kommunikation und öffentliches Bewusstsein
topic-culture = Kultur, Freizeit und Kulturerbe
topic-openness = Eine Kultur der Offenheit und des Miteinanders
topic-education = Bildung
topic-gender = Gleichstellung und Intersektionalität
topic-health = Gesundheit, Soziales und Familie
topic-housing = Wohnen und Stadtplanung
topic-international = Internationaler Blick
topic-leadership = Führung und politischer Wille
topic-mediation = Vermittlung und Konfliktlösung
topic-multilingualism = Mehrsprachigkeit
topic-neighbourhood = Nachbarschaft
topic-participation = Politische und öffentliche Beteiligung
topic-services = Öffentliche Dienste
topic-refugees = Geflüchtete
topic-religion = Religion und interreligiöser Dialog
topic-roma = Roma
topic-safety = Sicherheit, Justiz und Schutz
topic-welcoming = Ankommen und Zusammenleben
# What an article is filled with from the chain behind its action.
article-led = Zuständig war: { $lead }.
article-measured = Erkennbar an: { $measure }

practice-unreadable = Die Praxis „{ $path }“ lässt sich nicht lesen.
practice-unreadable-why = Das System sagt: { $reason }.
practice-unreadable-todo = Pfad und Leserechte prüfen, dann noch einmal versuchen.

practice-is-folder = „{ $path }“ ist ein Ordner.
practice-is-folder-why = Eine Praxis kommt aus einer einzelnen Datei in die Bibliothek.
practice-is-folder-todo = Die Datei nennen: charrette practices add FILE.ron

practice-too-large = „{ $path }“ ist zu groß für eine Praxis.
practice-too-large-why = Eine Praxis ist ein Text von ein, zwei Seiten; diese Datei hat mehr als ein Megabyte.
practice-too-large-todo = Prüfen, ob der Pfad die gemeinte Datei nennt.

practice-faults = Die Praxis „{ $path }“ hat { $count ->
    [one] einen Fehler
   *[other] { $count } Fehler
  } und ist nicht in der Bibliothek.
practice-faults-why = { $first }: { $what }.
practice-faults-todo = `charrette practices add` mit demselben Pfad nennt jeden Fehler mit seiner Stelle; beheben und noch einmal versuchen.

practice-id-taken = „{ $path }“ ist nicht in der Bibliothek.
practice-id-taken-why = Die id { $id } gehört schon einer anderen Praxis: „{ $title }“. Workshops finden eine Praxis an ihrer id.
practice-id-taken-todo = In der Datei eine eigene id wählen und noch einmal versuchen.

practice-no-folder = Die Praxis kam nicht in die Bibliothek.
practice-no-folder-why = Der Ordner „{ $path }“ lässt sich nicht anlegen. Das System sagt: { $reason }.
practice-no-folder-todo = Prüfen, wer neben der Workshop-Datei schreiben darf, dann noch einmal versuchen.

practice-unknown = In der Bibliothek gibt es keine Praxis „{ $id }“.
practice-unknown-why = { $count ->
    [0] Keine id und kein Titel enthält diese Worte.
    [one] Vielleicht ist diese gemeint: { $near }.
   *[other] Vielleicht ist eine von diesen gemeint: { $near }.
  }
practice-unknown-todo = `charrette practices` nennt alle; die erste Spalte ist die id.

do-library = Bibliothek guter Praxis
do-library-topic = nächstes Thema
do-library-country = nächstes Land
do-library-year = nächstes Jahr
do-library-find = Worte finden
do-library-all = wieder alle
do-library-read = groß lesen, oder wieder die Liste
do-library-inspire = als Maßnahme aufnehmen
foot-library = Bibliothek
foot-read = lesen
foot-topic = Thema
foot-country = Land
foot-year = Jahr
library-head = GUTE PRAXIS   { $count } von { $all }
library-reading = GUTE PRAXIS   liest ...
library-filters = t { $topic } · c { $country } · y { $year }
library-any = alle
library-words = { "" } · / { $words }
library-words-typed = { "" } · /{ " " }
library-none-fit = Keine Praxis passt. e zeigt wieder alle.
library-beside = Neben: { $factor }
library-beside-question = Neben: { $question }
flash-library-no-session = Erst einen Workshop öffnen; dann kann eine Praxis zur Maßnahme werden.
chain-practice = Nach guter Praxis: { $practice }
plan-led-to-practice = Das führte zu { $action }, angeregt von { $practice }.
plan-after-practice = { $action } wurde angeregt von { $practice }.
lead-why-practice = Angeregt von { $practice }.
form-inspired = Angeregt von
do-article = Artikel über eine erledigte Maßnahme
do-came-of-it = was aus der Maßnahme wurde
typing-came-of-it = WAS DARAUS WURDE
typing-article = TEXT IM ARTIKEL
typing-article-part = TEXT EINES TEILS
form-came-of-it = Was daraus wurde
follow-came-of-it = Ergebnis
hint-came-of-it = Was daraus wurde, in einer Zeile: Jahresbericht und Artikel sagen es. Esc lässt es leer.
form-head-article = ARTIKEL ÜBER GUTE PRAXIS
form-hint-article = Gefüllt aus der Kette hinter der Maßnahme. x zeigt und schreibt die Seite.
hint-article-topics = Worum es geht, durch Kommas getrennt.
form-article-city = Stadt
form-article-country = Land
form-article-year = Jahr
form-article-topics = Themen
form-article-text = Text
form-article-shape = Form
form-article-kept = In der Bibliothek
form-article-of = Zur Maßnahme
form-article = Artikel
kept-no = nein
kept-yes = ja
flash-article-when-done = Ein Artikel handelt von einer erledigten Maßnahme.
article-title-several = Gute Praxis
article-untitled = Ein Artikel ohne Titel
article-none = Es gibt noch keinen Artikel.
article-blank = In dieser Form steht noch nichts.
article-label-organisation = Organisation
article-label-city = Stadt
article-label-year = Jahr
article-label-topics = Themen
export-page-articles = alle Artikel
export-page-article = Artikel: { $title }
file-articles = artikel
file-article = artikel-a{ $action }
step-article = Artikel begonnen: { $text }
step-article-altered = Artikel geändert: { $text }
step-article-kept = Artikel in die Bibliothek gestellt: { $text }
step-article-not-kept = Artikel aus der Bibliothek genommen: { $text }
step-article-removed = Artikel entfernt: { $text }
data-outcome = Ergebnis
data-practice = Angeregt von
article-needs-title = Der Artikel hat keinen Titel.
article-needs-title-why = In der Bibliothek wird eine Praxis an ihrem Titel gefunden.
article-needs-title-todo = In wenigen Worten sagen, was getan wurde; zweimal Esc lässt den Titel, wie er war.
export-article-is-a-page = Einen Artikel gibt es nicht als { $format }.
export-article-is-a-page-why = Ein Artikel ist eine Seite, und { $format } enthält Daten.
export-article-is-a-page-todo = Eine Seite wählen: --format docx, html, markdown oder text.
export-no-article = In „{ $title }“ wurde noch kein Artikel geschrieben.
export-no-article-why = Artikel handeln von erledigten Maßnahmen, und dieser Workshop hat noch keinen.
export-no-article-todo = Den Workshop öffnen, im Plan eine erledigte Maßnahme wählen und i drücken.
export-no-article-on = Zu { $action } gibt es keinen Artikel.
export-no-article-on-why = In diesem Workshop gibt es Artikel zu: { $known }.
export-no-article-on-todo = Mit --action eine davon nennen, oder --action weglassen für alle.
export-action-is-for-articles = --action gehört nur zu Artikeln.
export-action-is-for-articles-why = Die anderen Seiten handeln von mehr als einer Maßnahme.
export-action-is-for-articles-todo = Dazu --report article sagen, oder es weglassen.
