# The library of good practices, and articles about finished actions.

practice-no-year = no year
practice-source = Source: { $source }
practice-part-aim = Purpose
practice-part-stimulus = Stimulus
practice-part-process = Process
practice-part-impact = Impact
practice-part-reference = Key reference
practice-part-concept = Concept
practice-part-foundation = Foundation
practice-part-progress = Progress
# A practice as an action names it that it inspired: its title and whose it is.
practice-named = { $title } ({ $whose })
practices-none-fit = No practice fits. Topics: { $topics }
  Countries: { $countries }
  Years: { $years }
practice-faulty = { $count ->
    [one] One fault
   *[other] { $count } faults
  }; nothing was put into the library.
practice-added = "{ $title }" is in the library now, as { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` or `Free("…")`
# What an article is filled with from the chain behind its action.
article-led = Led by { $lead }.
article-measured = How it is known: { $measure }

practice-unreadable = The practice "{ $path }" cannot be read.
practice-unreadable-why = The system says: { $reason }.
practice-unreadable-todo = Check the path and who may read the file, then try again.

practice-is-folder = "{ $path }" is a folder.
practice-is-folder-why = A practice is put into the library from one file.
practice-is-folder-todo = Name the file: charrette practices add FILE.ron

practice-too-large = "{ $path }" is too large to be a practice.
practice-too-large-why = A practice is a page or two of text; this file has more than a megabyte.
practice-too-large-todo = Check that the path names the file you mean.

practice-faults = The practice "{ $path }" has { $count ->
    [one] a fault
   *[other] { $count } faults
  } and is not in the library.
practice-faults-why = { $first }: { $what }.
practice-faults-todo = `charrette practices add` with the same path lists every fault with its place; mend them, then try again.

practice-id-taken = "{ $path }" is not in the library.
practice-id-taken-why = Its id { $id } is that of another practice: "{ $title }". Sessions find a practice by its id.
practice-id-taken-todo = Give it an id of its own in the file, then try again.

practice-no-folder = The practice was not put into the library.
practice-no-folder-why = The folder "{ $path }" cannot be made. The system says: { $reason }.
practice-no-folder-todo = Check who may write beside the file of the sessions, then try again.

practice-unknown = There is no practice "{ $id }" in the library.
practice-unknown-why = { $count ->
    [0] No id and no title holds these words.
    [one] Perhaps this one is meant: { $near }.
   *[other] Perhaps one of these is meant: { $near }.
  }
practice-unknown-todo = `charrette practices` lists all of them; the first column is the id.
