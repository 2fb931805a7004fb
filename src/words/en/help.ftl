# What `charrette --help`, `charrette help COMMAND`, the manual page and the completions say. A command's message is
# called after its path (help-trash-put), that of an option or argument has its name behind it (help-trash-put-session);
# what stands below all of them ends in -after. Each is one line, however long; in -after a paragraph is one
# line too, and a line of an example fits in 80 columns: charrette, its words, and two blanks before what they do.

## What stands around them.
help-head-usage = Usage
help-head-commands = Commands
help-head-arguments = Arguments
help-head-options = Options
help-head-everywhere = For every command
help-head-goes-out = What goes out
help-head-name = Name
help-head-synopsis = Synopsis
help-head-description = Description
help-head-more = Examples and notes
help-head-version = Version
help-note-default = [default: { $value }]
help-note-values = [possible values: { $values }]
help-note-env = [environment: { $name }]
help-flag-help = Print help
help-flag-version = Print the version
help-of-commands = Print this, or the help of a command

## What stands in the place of what people type: in capitals, one word.
help-value-backup = BACKUP
help-value-code = CODE
help-value-command = COMMAND
help-value-date = DATE
help-value-days = DAYS
help-value-edition = EDITION
help-value-factor = FACTOR
help-value-file = FILE
help-value-folder = FOLDER
help-value-format = FORMAT
help-value-kind = KIND
help-value-name = NAME
help-value-number = NUMBER
help-value-options = OPTIONS
help-value-organisation = ORGANISATION
help-value-path = PATH
help-value-person = PERSON
help-value-purpose = PURPOSE
help-value-report = REPORT
help-value-role = ROLE
help-value-session = SESSION
help-value-shell = SHELL
help-value-sort = SORT
help-value-status = STATUS
help-value-title = TITLE
help-value-unit = UNIT
help-value-words = WORDS
help-value-year = YEAR

## What several commands say alike.
help-same-dates = A { help-value-date } is written as in the program: 2026-04-30, 30.4., +6w, end june.
help-same-folder = The file, or a folder for a file of the usual name; when left out, the screen, and for Word this folder
help-same-force = Write over a file that is there already
help-same-json = As JSON, an array of objects
help-same-output = The file, or a folder that is there, for a file of the usual name; when left out, the screen, and for Word and Excel this folder
help-same-page = The form: a page as Markdown, HTML, plain text or for Word
help-same-roles = Roles stand for the names of persons, in texts too
help-same-which = Which one
help-same-yes = Do not ask; needed where nobody can answer, as in a script

## The commands.
help-charrette = Walks a workshop group through a city's development plan, on a shared screen, and keeps every word
help-charrette-database = The file of the sessions; charrette.db in this system's data folder when left out
help-charrette-theme = The palette of the screen: own (the terminal's own colours), or for a dark room, a light room, a tired projector
help-charrette-language = The language of screens, pages and this help
help-charrette-config = The file of settings; config.ron in this system's settings folder when left out
help-charrette-after =
    Examples:
      charrette                 open the program where you left it
      charrette demo            look around in a finished session, nothing is kept
      charrette new --title "Diversity plan" --organisation Lindhaven
      charrette export latest --format markdown --output plan.md
      charrette export latest --format ron > handover.ron
      charrette import handover.ron

    { help-value-session } is `latest`, the 8 characters of its id or the first few of them, or its whole title.
    `charrette help { help-value-command }` tells more about a command.

help-demo = Look around in a finished sample session; nothing is kept

help-new = Make a session and open it
help-new-title = What the session is called
help-new-organisation = The city or other organisation
help-new-unit = The unit within it: a district, a department, a network of staff
help-new-purpose = What the session is made for; a plan when left out, or what the review was that is made again
help-new-benchmark = The id of a benchmark that comes with the program, or a file or folder of your own; when left out the first one, or that of the earlier session
help-new-plan-from = Make a plan from this finalised assessment or peer review: its judgements, reasons and evidence stand as they are
help-new-review-again = Make this review again: what it held is shown as "then", and counts for nothing until you confirm it
help-new-factors = The key factors taken up, by id or number; all when left out, or those of the earlier session
help-new-minutes = How many minutes there are
help-new-no-open = Do not open it: print its id and nothing else
help-new-after =
    Examples:
      charrette new --title "Diversity plan 2026" --organisation Lindhaven
      charrette new --purpose assessment --factors strategy,public-commitment
      charrette new --benchmark employee-networks --unit "Staff who are carers"
      charrette new --benchmark my-benchmark/ --no-open

help-resume = Open a session where it was left
help-resume-session = { help-same-which }

help-list = List the sessions, the one altered last first
help-list-json = { help-same-json }

help-show = Print a whole session as plain text, for screen readers and pipes
help-show-session = { help-same-which }

help-history = Print every step of a session, with its time
help-history-session = { help-same-which }

help-actions = List the actions of all sessions, what is due first at the top
help-actions-session = Of one session
help-actions-lead = Of one lead; "" for those that nobody leads yet
help-actions-status = With one status
help-actions-open = Only those with something left to do
help-actions-kind = Quick wins or long-term actions
help-actions-factor = Of one key factor, by its id, number or name
help-actions-organisation = Of one organisation
help-actions-overdue = Whose day has passed
help-actions-due-within = Due from today until in so many days
help-actions-due-before = Due before a day
help-actions-untouched = Of which nobody has said anything for a quarter, in plans older than that
help-actions-find = With all these words, or beginnings of words, in the action, its lead or the title of its session
help-actions-sort = What the list goes by
help-actions-json = { help-same-json }
help-actions-csv = As CSV
help-actions-for-spreadsheet = CSV that a spreadsheet opens with a double click: with a mark for UTF-8, and semicolons
help-actions-after =
    Examples:
      charrette actions --overdue                      what should be done by now
      charrette actions --due-within 30 --sort lead    what is due soon, by lead
      charrette actions --lead "Press office" --open   what somebody has to do
      charrette actions --csv > actions.csv            all, for a spreadsheet

    Letter case and accents of a lead and an organisation do not count. What is overdue, due within some days or untouched is something that is still to be done; with --status it is what has that status.
    { help-same-dates }

help-search = Find words in the titles, notes, evidence and actions of all sessions
help-search-words = The words; letter case and accents do not count
help-search-json = { help-same-json }

help-export = Write the action plan, or the session itself, as a page or file
help-export-session = Which session
help-export-report = The page: the action plan, the assessment, the sheet of a lead (without --lead one each, into a folder), then and now (against the session that it was made from or the baseline), findings and plan read by duty, a page to private suppliers, half a page of early results for staff and public, a paper of a peer review, articles about finished actions, or hand-outs for tables that work on paper; when left out, the page that the session is made for: of a peer review the self-assessment while the host assesses itself, then the paper for the feedback session, and the report once that is its stage
help-export-factors = Of the hand-outs: these key factors, by id or number; all in scope when left out
help-export-format = The form: a page as Markdown, HTML, plain text or for Word; the actions as CSV, Excel or calendar; the session's data as JSON or RON
help-export-output = { help-same-output }
help-export-force = { help-same-force }
help-export-for-spreadsheet = Of CSV: with semicolons and a byte order mark, for a spreadsheet that opens it by a double click
help-export-action = Of articles: the one about this action, by its number; all of them, each on a page of its own, when left out
help-export-without-names = { help-same-roles }; who judged what stays away
help-export-without-notes = No notes
help-export-without-evidence = No evidence
help-export-key-factor = Only this key factor and what belongs to it
help-export-lead = Only the actions that this one leads, and the key factors they stand under; of the lead sheet: whose it is
help-export-organisation = Only the actions that this department or organisation leads or helps with, and the key factors they stand under
help-export-after =
    Examples:
      charrette export latest --format markdown            to the screen
      charrette export latest --format docx                a Word file, here
      charrette export latest --format xlsx --output .     of the usual name, here
      charrette export latest --format markdown --output plan.md
      charrette export latest --format markdown --without-names --without-notes
      charrette export "Baseline 2025" --report assessment --format docx
      charrette export latest --report lead-sheet --format docx --output sheets/
      charrette export latest --report lead-sheet --lead Library --format docx
      charrette export latest --report suppliers --format docx
      charrette export latest --report feedback --format docx
      charrette export latest --report peer-report --format html
      charrette export latest --report article --action A7 --format docx
      charrette export latest --report handout --factors 2,5 --format docx
      charrette export "Diversity plan 2026" --format ron --output handover.ron

    A file that is there already is left alone unless --force is given.
    Until a session is finalised, its page says DRAFT.
    What is left out is said on the page. A name is found in a text where it stands whole, also as Berg, Anna, A. Berg or Ms Berg; a first name or surname alone is not.

help-compare = Hold two sessions against each other, then and now; more than two give a trend
help-compare-sessions = The earlier session, and the later one
help-compare-format = { help-same-page }
help-compare-output = { help-same-output }
help-compare-force = { help-same-force }
help-compare-without-names = { help-same-roles }; who judged what stays away
help-compare-without-notes = No notes
help-compare-without-evidence = No evidence
help-compare-after =
    Examples:
      charrette compare "Baseline 2025" latest                   to the screen
      charrette compare "Baseline 2025" latest --format docx     a Word file, here
      charrette compare "Baseline 2024" "Baseline 2025" latest   three: the trend

    The first one is what was then, the second what is now. The same two sessions always give the same page.

help-report = Write the annual report over all sessions: challenges, goals, measures, results, and what is missing
help-report-from = The first day: 2026-01-01, or as people say it
help-report-to = The last day
help-report-organisation = Only this organisation and its units; all when left out
help-report-format = { help-same-page }
help-report-output = { help-same-folder }
help-report-force = { help-same-force }
help-report-without-names = { help-same-roles }
help-report-after =
    Examples:
      charrette report --from 2026-01-01 --to 2026-12-31
      charrette report --from 2026-01-01 --to 2026-12-31 --format docx
      charrette report --from 2026-01-01 --to 2026-12-31 --organisation Lindhaven

    Told is what sessions of the period hold, and what of earlier ones was done or fell due in it. Sessions of other units are brought together by importing what they exported as RON. What is missing is named: units that owe a report and have none (charrette units), challenges without a measure, goals nobody answers for, measures without a result.

help-units = The units of organisations, and which of them owe a report every year
help-units-organisation = Only this organisation; needed where a unit of the same name is in several
help-units-after =
    Examples:
      charrette units                       the units, those under others set in
      charrette units add "District North" --organisation Lindhaven --owes
      charrette units add "Library" --under "District North"
      charrette units owes "Library" yes

    A unit is named as its sessions name it; where two are called alike, with what it belongs to: "District North / Library".

help-units-list = List the units, those under others set in
help-units-list-json = { help-same-json }

help-units-add = Add a unit
help-units-add-name = What it is called
help-units-add-under = The unit that it belongs to
help-units-add-owes = It owes a report every year

help-units-rename = Give a unit another name; its sessions keep the name that they say
help-units-rename-unit = The unit
help-units-rename-name = What it is called from now on

help-units-move = Put a unit, and what is under it, under another one; right under its organisation when none is named
help-units-move-unit = The unit
help-units-move-under = The unit that it belongs to from now on

help-units-owes = Say whether a unit owes a report every year
help-units-owes-unit = The unit
help-units-owes-owes = Whether it does

help-units-remove = Take a unit out, and what is under it; its sessions stay. Asks first
help-units-remove-unit = The unit
help-units-remove-yes = { help-same-yes }

help-side-by-side = Put the sessions of several units that used one benchmark side by side; no ranking
help-side-by-side-sessions = The sessions, two or more
help-side-by-side-benchmark = Instead: every session that was made with this benchmark
help-side-by-side-organisation = Only those of this city or other organisation
help-side-by-side-from = Only those that met on this day or later
help-side-by-side-to = Only those that met on this day or earlier
help-side-by-side-format = { help-same-page }
help-side-by-side-output = { help-same-output }
help-side-by-side-force = { help-same-force }
help-side-by-side-without-names = { help-same-roles }
help-side-by-side-after =
    Examples:
      charrette side-by-side --benchmark employee-networks
      charrette side-by-side --benchmark employee-networks --format docx
      charrette side-by-side --benchmark systematic-equality --from 2026-01-01
      charrette side-by-side "Carers 2026" "Young staff 2026"

    Units stand in the order of their names; nothing is added up. Two units of one name are told apart by title and date of their sessions. { help-same-dates }

help-import = Take in a session that somebody handed over as RON, or a spreadsheet of actions that was filled in
help-import-file = The file
help-import-as-copy = Keep it as a session of its own, whatever is here already
help-import-actions = Take in what was altered in an exported spreadsheet of actions
help-import-into = The session that its actions belong to
help-import-add-new = Take lines without id and number as new actions
help-import-as-peer-findings = Take only what the peers of a peer review found, into this session of the host
help-import-yes = { help-same-yes }
help-import-after =
    Examples:
      charrette import handover.ron
      charrette import --actions plan.xlsx --into latest        shows it, and asks
      charrette import --actions plan.csv --into latest --yes   without asking
      charrette import peers.ron --as-peer-findings latest      what peers found

    A session that is here already: if the file continues it, what is different is shown and taken as one step, which the program can take back; if both went on, both are kept.
    A spreadsheet of actions is one that was exported, as CSV or Excel, and altered: its lines are found again by their last column. What it does not hold stays as it is.
    Of the findings of peers only their own records are taken: findings, interviews with what was learned, conclusions and recommendations, who they are. They must be for the same session, benchmark and edition.

help-benchmark = The benchmarks: list them, read one, write and check one of your own

help-benchmark-list = List the benchmarks: those that come with the program, and your own beside the file of the sessions

help-benchmark-show = Print a benchmark
help-benchmark-show-benchmark = Its id, or a file or folder of your own
help-benchmark-show-ron = As RON in one file: a start for one of your own

help-benchmark-handout = Print the hand-outs of a benchmark: a sheet per key factor for tables that work on paper
help-benchmark-handout-benchmark = The id of the benchmark, or a file or folder of your own
help-benchmark-handout-factors = Only these key factors, by id or number
help-benchmark-handout-format = { help-same-page }
help-benchmark-handout-output = { help-same-folder }
help-benchmark-handout-force = { help-same-force }
help-benchmark-handout-after =
    Examples:
      charrette benchmark handout integrating-cities --format html --output a.html
      charrette benchmark handout integrating-cities --factors 2,5 --format docx
      charrette --language de benchmark handout integrating-cities --format docx

    Of a session they are written by `charrette export { help-value-session } --report handout`, with its title and date.

help-benchmark-check = Check a benchmark of your own: every fault with its file, line and column
help-benchmark-check-path = A file, a folder with benchmark.ron and factors/, or a folder of several

help-benchmark-template = Print a start for a benchmark of your own

help-benchmark-move = Move a session to another edition of its benchmark; shows what is new, reworded and withdrawn, and asks first
help-benchmark-move-session = Which session
help-benchmark-move-to = The edition: a file, a folder, an id, or ID@{ help-value-edition }
help-benchmark-move-yes = { help-same-yes }

help-practices = The library of good practices: list them by topic, country and year, read one, add your own
help-practices-topic = About a topic
help-practices-country = Of a country
help-practices-year = Of a year; "" for those whose year nobody gave
help-practices-find = With all these words anywhere in it
help-practices-json = { help-same-json }
help-practices-after =
    Examples:
      charrette practices                       all of them, a line each
      charrette practices --topic employment --country norway
      charrette practices --year ""             those whose year nobody gave
      charrette practices show oslo-equality-data
      charrette practices template > ours.ron
      charrette practices add ours.ron

    In the library are the practices that come with the program, the examples of all benchmarks, the articles that sessions keep in it, and your own, in the folder practices beside the file of the sessions.
    Letter case and accents do not count; of a topic and a country a part is enough.

help-practices-show = Print a practice
help-practices-show-practice = Its id, as the list shows it

help-practices-add = Put a practice of your own into the library; every fault with its line and column
help-practices-add-file = A file that begins as `practices template` does

help-practices-template = Print a start for a practice of your own

help-practices-topics = List the topics, with how many practices are about each

help-language = The languages: list them, check the words of another one

help-language-list = List the languages that the program speaks

help-language-check = Check the words of a language against the English ones: what is lacking, unknown or cannot be read
help-language-check-path = A folder of .ftl files, or one such file

help-language-template = Print all English words, a start for another language

help-backup = Write a consistent copy of the file of the sessions
help-backup-file = The new file

help-restore = List the backups, or put one in the place of the file of the sessions; asks first
help-restore-backup = The day of a backup, `latest`, or a file; the backups are listed when left out
help-restore-yes = { help-same-yes }
help-restore-after =
    Examples:
      charrette restore                 list the backups and what is in them
      charrette restore 2026-03-12      show what is in it, ask, put it in place
      charrette restore latest --yes    without asking

    A backup is made on the first start of a day, beside the file of the sessions; the last fourteen are kept.
    What a restore takes the place of is kept too, and can be restored in its turn.

help-check = Check that the file of the sessions is whole; save what can be read of a damaged one
help-check-salvage = Write what can be read into this new file, and say what cannot; the damaged one is left as it is
help-check-after =
    Examples:
      charrette check                       says which session is damaged and where
      charrette check --salvage saved.db    saves what can be read in a new file
      charrette --database saved.db         opens it

help-forget = Replace the name of a person by a role, in every session, its history and the backups; asks first
help-forget-person = The whole name
help-forget-role = What stands in the place of the name; the role that each session knows when left out
help-forget-session = In this session only
help-forget-due = Offer the persons whose last session is longer ago than forget_after_years in the file of settings
help-forget-yes = { help-same-yes }
help-forget-after =
    Examples:
      charrette forget "Anna Berg"       say where the name stands, and ask
      charrette forget "Anna Berg" --role planner --yes
      charrette forget --due             the names that were kept for long enough

    Found is the whole name, in any letter case, also as Berg, Anna, A. Berg or Ms Berg; a first name or surname alone is not. It is replaced in records, history, drafts, trash, index and backups, which cannot be taken back. What was exported or copied to elsewhere is out of reach.

help-trash = The deleted sessions

help-trash-list = List the deleted sessions
help-trash-list-json = { help-same-json }

help-trash-put = Delete a session: it can be restored until the trash is emptied
help-trash-put-session = { help-same-which }

help-trash-restore = Bring a deleted session back
help-trash-restore-session = { help-same-which }

help-trash-empty = Delete what is in the trash for good; asks first
help-trash-empty-yes = { help-same-yes }

help-config = Print every setting with its default, as a file to start from; says where it belongs

help-completions = Print completions for a shell
help-completions-shell = The shell

help-man = Print the manual page

## A call that is not understood: what is wrong, why, and what can be said instead.
help-usage = Usage: { $usage }
    More: `{ $help }`
call-unknown = { $said } is not understood here.
call-unknown-why = No option of that name is known, and no word is expected in its place.
call-unknown-todo = { help-usage }
call-unknown-similar = { $said } is not understood here.
call-unknown-similar-why = No such option is known; perhaps { $similar } is meant.
call-unknown-similar-todo = { help-usage }
call-dashes = { $said } is not understood here.
call-dashes-why = No such option is known. Words that begin with a dash and are no option stand behind --, as in `-- { $said }`.
call-dashes-todo = { help-usage }
call-command = There is no command { $said }.
call-command-why = The commands here are { $known }.
call-command-todo = { help-usage }
call-command-similar = There is no command { $said }; perhaps { $similar } is meant.
call-command-similar-why = The commands here are { $known }.
call-command-similar-todo = { help-usage }
call-command-missing = Behind `{ $called }` a command is lacking.
call-command-missing-why = It can be { $known }.
call-command-missing-todo = { help-usage }
call-value = { $option } cannot be "{ $said }".
call-value-why = It is one of these: { $known }.
call-value-todo = { help-usage }
call-value-missing = Behind { $option } something is lacking.
call-value-missing-why = It is not a switch: what it is meant to be stands behind it.
call-value-missing-todo = { help-usage }
call-value-missing-known = Behind { $option } something is lacking.
call-value-missing-known-why = It is one of these: { $known }.
call-value-missing-known-todo = { help-usage }
call-number = { $option } cannot be "{ $said }".
call-number-why = It is a whole number from { $least } to { $most }.
call-number-todo = { help-usage }
call-missing = { $count ->
    [one] Something is lacking: { $missing }
   *[other] Some things are lacking: { $missing }
  }
call-missing-why = Without this the command does not know what to do.
call-missing-todo = { help-usage }
call-conflict = { $option } and { $others } do not go together.
call-conflict-why = One rules out the other.
call-conflict-todo = { help-usage }
call-twice = { $option } stands there more than once.
call-twice-why = It can be only one thing.
call-twice-todo = { help-usage }
call-few = { $option } needs at least { $least }.
call-few-why = { $count ->
    [one] One was given.
   *[other] { $count } were given.
  }
call-few-todo = { help-usage }
call-switch = { $option } takes nothing behind it.
call-switch-why = It is a switch: it is there or not. "{ $said }" has no place.
call-switch-todo = { help-usage }
call-letters = The call cannot be read.
call-letters-why = It holds bytes that are no letters in UTF-8.
call-letters-todo = { help-usage }
call-unclear = The call is not understood.
call-unclear-why = Its words do not go together.
call-unclear-todo = { help-usage }
