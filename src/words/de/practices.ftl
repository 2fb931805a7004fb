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
practice-faulty = { $count ->
    [one] Ein Fehler
   *[other] { $count } Fehler
  }; nichts kam in die Bibliothek.
practice-added = „{ $title }“ ist jetzt in der Bibliothek, als { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` oder `Free("…")`
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
