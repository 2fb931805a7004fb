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
practices-no-topic = No practice is about "{ $topic }". Topics: { $topics }
  The name of a key factor, or a part of it, will do as well.
practice-faulty = { $count ->
    [one] One fault
   *[other] { $count } faults
  }; nothing was put into the library.
practice-added = "{ $title }" is in the library now, as { $path }
# The file of a practice: what its shape has to be.
expected-told = `Purpose(…)`, `Concept(…)` or `Free("…")`
# The topics of good practices, after the list that the Intercultural Cities pages offer to filter theirs by.
topic-anti-discrimination = Anti-discrimination and Equality
topic-rumours = Anti-rumour
topic-employment = Business and Employment
topic-communication = Communication and public awareness
topic-culture = Culture, Leisure and Heritage
topic-openness = Developing a culture of openness and Interculturality
topic-education = Education
topic-gender = Gender equality and Intersectionality
topic-health = Health, Social care and Family support
topic-housing = Housing and urban planning
topic-international = International outlook
topic-leadership = Leadership and Political Commitment
topic-mediation = Mediation and conflict resolution
topic-multilingualism = Multilingualism
topic-neighbourhood = Neighbourhood
topic-participation = Political and public participation
topic-services = Public and Community Services
topic-refugees = Refugees
topic-religion = Religion and Interfaith
topic-roma = Roma
topic-safety = Security, Justice and Safety
topic-welcoming = Welcoming and social integration
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

do-library = library of good practices
do-library-topic = next topic
do-library-country = next country
do-library-year = next year
do-library-find = find words
do-library-all = all practices again
do-library-read = read large, or the list again
do-library-inspire = let it inspire an action
foot-library = library
foot-read = read
foot-topic = topic
foot-country = country
foot-year = year
library-head = GOOD PRACTICES   { $count } of { $all }
library-reading = GOOD PRACTICES   reading ...
library-filters = t { $topic } · c { $country } · y { $year }
library-any = all
library-words = { "" } · / { $words }
library-words-typed = { "" } · /{ " " }
library-none-fit = No practice fits. e shows all of them again.
library-beside = Beside: { $factor }
library-beside-question = Beside: { $question }
flash-library-no-session = Open a session first; then a practice can inspire an action.
chain-practice = After the good practice { $practice }
plan-led-to-practice = This led to { $action }, inspired by { $practice }.
plan-after-practice = { $action } was inspired by { $practice }.
lead-why-practice = Inspired by { $practice }.
form-inspired = Inspired by
do-article = article about a finished action
do-came-of-it = what came of the action
typing-came-of-it = TYPING WHAT CAME OF IT
typing-article = TYPING IN THE ARTICLE
typing-article-part = TYPING A PART OF THE ARTICLE
form-came-of-it = What came of it
follow-came-of-it = Came of it
hint-came-of-it = What came of it, in a line: the yearly report and articles tell it. Esc leaves it empty.
form-head-article = ARTICLE ABOUT A GOOD PRACTICE
form-hint-article = Filled from the chain behind the action. x shows and writes the page.
hint-article-topics = What it is about, apart by commas.
form-article-city = City
form-article-country = Country
form-article-year = Year
form-article-topics = Topics
form-article-text = Text
form-article-shape = Shape
form-article-kept = In the library
form-article-of = About the action
form-article = Article
kept-no = no
kept-yes = yes
flash-article-when-done = An article is written about an action that is done.
article-title-several = Good practice
article-untitled = An article without a title
article-none = No article has been written.
article-blank = Nothing has been written in this shape yet.
article-label-organisation = Organisation
article-label-city = City
article-label-year = Year
article-label-topics = Topics
export-page-articles = all articles
export-page-article = article: { $title }
file-articles = articles
file-article = article-a{ $action }
step-article = Wrote an article: { $text }
step-article-altered = Altered the article: { $text }
step-article-kept = Put the article into the library: { $text }
step-article-not-kept = Took the article out of the library: { $text }
step-article-removed = Removed the article: { $text }
data-outcome = What came of it
data-practice = Inspired by
article-needs-title = The article has no title.
article-needs-title-why = In the library a practice is found by its title.
article-needs-title-todo = Say in a few words what was done; Esc twice leaves the title as it was.
export-article-is-a-page = There is no article as { $format }.
export-article-is-a-page-why = An article is a page, and { $format } holds data.
export-article-is-a-page-todo = Choose a page: --format docx, html, markdown or text.
export-no-article = No article has been written in "{ $title }".
export-no-article-why = Articles are written about finished actions, and this session has none yet.
export-no-article-todo = Open the session, select a finished action in the plan and press i.
export-no-article-on = There is no article about { $action }.
export-no-article-on-why = In this session there are articles about: { $known }.
export-no-article-on-todo = Name one of these with --action, or leave --action out for all of them.
export-action-is-for-articles = --action goes with articles only.
export-action-is-for-articles-why = The other pages tell of more than one action.
export-action-is-for-articles-todo = Say --report article with it, or leave it out.
