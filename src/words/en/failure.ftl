# Trouble: KEY says what happened, KEY-why why, KEY-todo what to do.

# Benchmark files.
benchmark-unreadable = The benchmark "{ $path }" cannot be read.
benchmark-unreadable-why = The system says: { $reason }.
benchmark-unreadable-todo = Check the path and who may read the file, then try again.
benchmark-none-here = There is no benchmark in "{ $path }".
benchmark-none-here-why = The folder holds neither a benchmark.ron nor other .ron files nor folders with one.
benchmark-none-here-todo = Name a .ron file, or a folder with benchmark.ron and, beside it, factors/ with a file per key factor.
benchmark-too-large = The benchmark is too large to be one.
benchmark-too-large-why = With "{ $path }" it passes { $megabytes } megabytes; a long benchmark has a tenth of one.
benchmark-too-large-todo = Check that the path names the file you mean.
benchmark-several = "{ $path }" holds { $count } benchmarks.
benchmark-several-why = A session is made with one.
benchmark-several-todo = Name the file or folder of the one you mean.
benchmark-faults = The benchmark "{ $path }" has { $count ->
    [one] a fault
   *[other] { $count } faults
  } and was not opened.
benchmark-faults-why = { $first }: { $what }.
benchmark-faults-todo = `charrette benchmark check` with the same path lists every fault with its place; mend them, then try again.
## The database: opening it

store-no-folder = The file for the sessions cannot be made.
store-no-folder-why = Its place is { $file }, and the system says: { $detail }.
store-no-folder-todo = Name a file in a folder of your own, with --database FILE.

store-is-folder = This is a folder, not a file of sessions.
store-is-folder-why = { $file } is a folder.
store-is-folder-todo = Name the file in it, for example { $file }/charrette.db, with --database.

store-unreadable = The file of the sessions cannot be opened.
store-unreadable-why = The system does not let this program open { $file }: { $detail }.
store-unreadable-todo = Ask the owner of the file for the right to read and alter it, or name another file with --database.

store-read-only = The file of the sessions may not be altered.
store-read-only-why = { $file } can be read but not written to.
store-read-only-todo = Ask for the right to alter it, or copy it to a folder of your own and open the copy with --database.

store-not-a-database = This file holds no sessions.
store-not-a-database-why = { $file } is another kind of file, or its beginning has been overwritten.
store-not-a-database-todo = Name another file with --database. If it once held your sessions: `charrette restore` lists the backups.

store-empty = This file is empty.
store-empty-why = There is nothing in { $file }, not even a session that is damaged.
store-empty-todo = If it once held your sessions: `charrette restore` lists the backups.

store-log-alone = The file of the sessions is gone, but its companion is still here.
store-log-alone-why = Beside { $file } lies the log of the last steps, which belongs to it; a new file in its place would lose them.
store-log-alone-todo = Put the file back beside it, from wherever it was moved to. If it is lost: `charrette restore` lists the backups, and sets the log aside.

store-foreign = This file belongs to another program.
store-foreign-why = { $file } is a database, but not one that this program made.
store-foreign-todo = Nothing in it was altered. Name another file with --database.

store-altered = Another program has altered the tables in this file.
store-altered-why = { $file } has a table or index that this program makes otherwise: { $detail }.
store-altered-todo = It was not used, and nothing in it was altered. Take a backup instead, or ask for the sessions as RON.

store-newer = A newer version of this program has taken this file on.
store-newer-why = { $file } has form { $found }; this version knows forms up to { $known }.
store-newer-todo = Install the newer version. Nothing was altered.

store-damaged = The file of the sessions is damaged.
store-damaged-why = Something in { $file } cannot be read: { $detail }.
store-damaged-todo = Nothing was altered. `charrette check` says what is damaged, `charrette check --salvage saved.db` writes what can be read into a new file, `charrette restore` puts a backup in its place.

store-network = Sessions cannot be kept safely in this place.
store-network-why = { $file } is on a drive that cannot lock files, as some network drives: { $detail }.
store-network-todo = Keep the file on a disk of this computer and name it with --database. Copies can go to the network drive with the backup command.

store-no-copy = Before a new version takes the file on, a copy of it is made, and that did not work.
store-no-copy-why = The copy is to stand beside { $file }.
store-no-copy-todo = Make room on the disk, or get the right to write to the folder, and start again. Nothing was altered.

## The database: using it

store-locked = Another program is writing to the file of the sessions.
store-locked-why = { $file } was busy for two seconds.
store-locked-todo = Nothing is lost. Try again; if it stays so, close other programs that use this file.

store-full = The disk is full.
store-full-why = There is no room left for { $file }.
store-full-todo = Nothing that was saved is lost. Make room on the disk and try again.

store-disk = The disk did not take it.
store-disk-why = The system reported trouble with { $file }: { $detail }.
store-disk-todo = Nothing that was saved is lost. Check the disk or the cable and try again; make a backup soon.

store-trouble = The sessions could not be read or written.
store-trouble-why = What came back from { $file } was not expected: { $detail }.
store-trouble-todo = Nothing that was saved is lost. Close the program, start it again, and try once more.

store-session-missing = This session is not here any more.
store-session-missing-why = It is not in { $file }. Another program may have deleted it.
store-session-missing-todo = Go to the list of sessions and choose another one.

store-record-unreadable = Part of this session cannot be read.
store-record-unreadable-why = An entry ({ $kind }) holds something that this version does not know: { $detail }.
store-record-unreadable-todo = Open the session with the newest version of this program.

store-benchmark-unreadable = The benchmark of this session cannot be read.
store-benchmark-unreadable-why = Its text in { $file } is damaged or of a later version: { $detail }.
store-benchmark-unreadable-todo = Open the session with the newest version of this program, or put a backup in the place of the file.

## A step that was not taken

store-conflict = This has been changed since, so it was not saved.
store-conflict-why = Somebody else has altered the same entry in another window. It now says: "{ $stored }"
store-conflict-todo = Do it once more and yours takes its place. Or leave theirs: press Ctrl-c in the field to put your text aside.

store-undo-conflict = This can no longer be taken back as it was.
store-undo-conflict-why = What it altered has been altered again since. It now says: "{ $stored }"
store-undo-conflict-todo = Nothing was altered. Change it by hand if the older version shall stand.

store-dangling = This would leave something pointing to what is no longer there.
store-dangling-why = An entry still uses what was taken out, or was given something that somebody else has just taken out.
store-dangling-todo = Nothing was altered. Look at the entries that use it and choose something else there.

store-number-taken = Two entries would have the same number.
store-number-taken-why = A number that came along is given to another entry here already.
store-number-taken-todo = Nothing was altered. Take it in as a copy instead.

store-not-next = This cannot be taken back now.
store-not-next-why = Only the last thing that was done in this window can be taken back, and this is not it.
store-not-next-todo = Take back what came after it first.

store-step-unreadable = This step cannot be taken back here.
store-step-unreadable-why = It was made with a later version of the program.
store-step-unreadable-todo = Take it back with the newest version.

## Sessions that people name

no-sessions = There is no session yet.
no-sessions-why = Nothing has been saved in { $file }.
no-sessions-todo = Start one: charrette new. Or, if it is another file, name it with --database.

session-not-found = There is no session "{ $session }".
session-not-found-why = It is not the beginning of an id, nor a whole title, of any session in { $file }.
session-not-found-todo = See all sessions: charrette list. Deleted ones: charrette trash list.

session-ambiguous = "{ $session }" can mean several sessions.
session-ambiguous-why = These fit:
    { $candidates }
session-ambiguous-todo = Name one of them by its id.

choice-no-factor = There is no key factor "{ $factor }".
choice-no-factor-why = It is neither the id nor the number of a key factor. The session has taken up:
    { $candidates }
choice-no-factor-todo = Name one of them by its number or id.

choice-factor-not-taken-up = The session has not taken up key factor { $factor }.
choice-factor-not-taken-up-why = It has taken up:
    { $candidates }
choice-factor-not-taken-up-todo = Name one of them by its number or id.

choice-no-lead = Nobody called "{ $name }" leads an action.
choice-no-lead-why = In this session actions are led by:
    { $candidates }
choice-no-lead-todo = Name one of them; a part of the name is enough.

choice-no-organisation = There is no department or organisation called "{ $name }".
choice-no-organisation-why = In this session there are:
    { $candidates }
choice-no-organisation-todo = Name one of them; a part of the name is enough.

## Forgetting a person

forget-no-name = That is no name that could be looked for.
forget-no-name-why = It has to have two letters at least.
forget-no-name-todo = Write the whole name as it stands in the list of participants: charrette forget "Anna Berg".

forget-others = The file of the sessions is in use.
forget-others-why = Another program has { $file } open; it would write the name again.
forget-others-todo = Nothing was altered. Close the other windows, then try again.

forget-damaged = The name cannot be taken out of a damaged file.
forget-damaged-why = { $file } is not whole, so nobody could say where the name stands.
forget-damaged-todo = Nothing was altered. `charrette check` says what is damaged, `charrette restore` puts a backup in its place.

forget-not-done = The name could not be taken out.
forget-not-done-why = The system says about { $file }: { $detail }.
forget-not-done-todo = Nothing was altered. There must be room for one more copy of the file and of each backup, and the right to write there. Then try again.

forget-nobody = The name "{ $name }" stands nowhere.
forget-nobody-why = No session, no draft and no backup of { $file } has it.{ $near ->
    [none] {""}
   *[other] {" "}Names that come near: { $near }.
  }
forget-nobody-todo = Write the whole name as it stands in the list of participants.

forget-role-is-name = The role says the name again.
forget-role-is-name-why = "{ $role }" would stand wherever the name stands now.
forget-role-is-name-todo = Choose a role that names nobody, such as: --role "head of unit".

forget-needs-yes = Nothing was altered.
forget-needs-yes-why = There is no terminal to ask in, and forgetting cannot be taken back.
forget-needs-yes-todo = If this is the person you mean, add --yes.

forget-half = Some files still hold the name.
forget-half-why = The system did not let them be written or deleted:
    { $files }
forget-half-todo = All else is done. Get the right to write there, then say the same again.

forget-no-years = Nobody has set for how many years names are kept.
forget-no-years-why = forget_after_years in the file of settings is 0, which stands for ever.
forget-no-years-todo = Set it: `charrette config` prints the file and says where it belongs.

## Backup and check

backup-exists = There is a file of this name already.
backup-exists-why = { $file } would be overwritten.
backup-exists-todo = Choose another name for the backup.

backup-failed = The backup was not written.
backup-failed-why = The system does not let { $file } be written: { $detail }.
backup-failed-todo = Choose another folder, one with enough room. Nothing was left behind.

backup-of-day = The backup of today was not made.
backup-of-day-why = { $detail }
backup-of-day-todo = What you do is saved as ever. Make room beside { $file }; `charrette backup FILE` writes a copy elsewhere.

backup-stopped = The backup was given up.
backup-stopped-why = The program ended.
backup-stopped-todo = The next start makes it.

restore-not-found = There is no backup "{ $backup }".
restore-not-found-why = It is neither in the list of backups of { $file } nor a file.
restore-not-found-todo = See them all: charrette restore.

restore-damaged = This backup is damaged.
restore-damaged-why = { $file } is not whole, so it was not put in place.
restore-damaged-todo = Choose another one: charrette restore. Or save what can be read of it: charrette check --salvage, with --database naming the backup.

restore-others = The file of the sessions is in use.
restore-others-why = Another program has { $file } open; it would go on writing what it knows over the backup.
restore-others-todo = Nothing was altered. Close the other windows, then try again.

restore-not-done = The backup could not be put in place.
restore-not-done-why = The system says about { $file }: { $detail }.
restore-not-done-todo = Nothing is deleted: what was there is in its place or in the folder of backups. Make room or get the right to write there, then try again.

restore-needs-yes = Nothing was altered.
restore-needs-yes-why = There is no terminal to ask in.
restore-needs-yes-todo = If this is the backup you mean, add --yes.

salvage-nothing = No session could be saved.
salvage-nothing-why = Nothing of a session can be read in { $file }.
salvage-nothing-todo = No new file was made. `charrette restore` lists the backups.

check-file = The bookkeeping within the file is damaged, but every session can be read.
check-beginning = The part of the file that says where everything stands is damaged, so the program cannot open it. The sessions in it can be read all the same.
check-words = The index for searching is damaged; every session can be read.
check-strays = { $count ->
    [one] A remnant belongs
   *[other] { $count } remnants belong
  } to no session that is known.
check-reference = { $count ->
    [one] One entry ({ $from }) points to something ({ $to }) that is not there.
   *[other] { $count } entries ({ $from }) point to something ({ $to }) that is not there.
}
check-history = Session { $session } "{ $title }": { $count ->
    [0] the beginning or end of its history is missing.
   *[other] { $count } of { $of } steps of its history cannot be read.
  }
check-kind = Session { $session } "{ $title }": { $count ->
    [0] not every entry of one kind ({ $kind }) can be read.
    [one] one entry ({ $kind }) cannot be read.
   *[other] { $count } entries ({ $kind }) cannot be read.
  }
check-step = Session { $session } "{ $title }": its step { $step } is of a later version.
check-rows = Session { $session } "{ $title }": { $count ->
    [one] one entry ({ $kind }) is
   *[other] { $count } entries ({ $kind }) are
  } not what its history says.
check-shelf = Session { $session } "{ $title }": its line in the list of sessions is damaged or out of date.
check-benchmark = Session { $session } "{ $title }": the benchmark it was made with cannot be read.

salvage-from-history = Session { $session } "{ $title }": { $count ->
    [one] one entry ({ $kind })
   *[other] { $count } entries ({ $kind })
  } could not be read and came back from its history. Nothing of it is lost.
salvage-differs = Session { $session } "{ $title }": { $count ->
    [one] one entry ({ $kind }) says
   *[other] { $count } entries ({ $kind }) say
  } something else than its history. What the entries say is kept as its last step; take that back, and it says what the history says.
salvage-one-step = Session { $session } "{ $title }": its history is damaged ({ $count } of { $of } steps cannot be read). What it says now is kept, as a single step; its earlier steps cannot be taken back any more.
salvage-unread = Session { $session } "{ $title }": { $count ->
    [0] perhaps some entries ({ $kind })
    [one] one entry ({ $kind })
   *[other] { $count } entries ({ $kind })
  } could not be read and had to be left out.
salvage-loosened = Session { $session } "{ $title }": { $count ->
    [one] one entry
   *[other] { $count } entries
  } pointed to something that could not be read, as an action to its lead; look through it.
salvage-stand-in = Session { $session } "{ $title }": the words of its benchmark could not be read; in their place stand the short names of key factors and questions.
salvage-lost = Session { $session } "{ $title }": could not be saved.
salvage-strays = { $count ->
    [one] A remnant
   *[other] { $count } remnants
  } that belong to no known session had to be left out.

## On the screen

no-terminal = The program cannot draw here.
no-terminal-why = There is no terminal, or it is gone: { $error }.
no-terminal-pipe = what it prints goes into a pipe or a file
no-terminal-todo = Start it in a terminal window. For pipes and screen readers there are `charrette list` and `charrette show`.

edition-of-another = "{ $other }" is another benchmark.
edition-of-another-why = The session was made with { $title } ({ $id }); this one has the id { $other_id }.
edition-of-another-todo = Name an edition of { $id }, or begin a new session with charrette new --benchmark.

edition-is-the-same = The session has this very text already.
edition-is-the-same-why = Nothing differs between its edition { $edition } of { $title } and the one that was named.
edition-is-the-same-todo = Name another edition, or alter the file and raise its edition.

edition-session-final = The session is final, as version { $version }.
edition-session-final-why = What a final version says does not alter under it.
edition-session-final-todo = Open it again first (v in the close room), or make a new session of it.

edition-needs-yes = Nothing was altered.
edition-needs-yes-why = Moving a session asks first, and here nobody can answer.
edition-needs-yes-todo = Look at the list above, then say the same again with --yes.

edition-text-gone = The text of edition { $edition } is not in this file any more.
edition-text-gone-why = This step would lead back to it, and without it nobody can read what the session is about.
edition-text-gone-todo = Move the session with charrette benchmark move, to a file that has this edition.

figure-not-understood = "{ $text }" is not understood as a figure.
figure-not-understood-why = It holds no number, or more than one: nobody could draw a line from 10 to 20.
figure-not-understood-todo = Write one number, for example 12,5 or 1 234 or 12 %. A word before it, such as "about", the day and what else there is to say may follow it. Esc puts the text aside.

figure-and-more = There is more than a figure: "{ $text }".
figure-and-more-why = A first figure and a target are a number, its unit and its day. Nothing else is kept with them.
figure-and-more-todo = Write the number alone. Where it comes from has its place under Source. Esc puts the text aside.

figure-two-meanings = "{ $text }" may be two figures.
figure-two-meanings-why = A point or comma before three digits separates thousands in some countries, and decimals in others.
figure-two-meanings-todo = Write thousands without it (1234 or 1 234), or decimals with another digit (1,2340). Esc puts the text aside.

date-not-understood = The date "{ $text }" is not understood.
date-not-understood-why = It is written in none of the ways that we know.
date-not-understood-todo = Write 30.4. or 2026-04-30, or +6w, or end june. Esc puts the text aside.

call-date = The date "{ $text }" is not understood.
call-date-why = It is written in none of the ways that we know, or the calendar has no such day.
call-date-todo = Write 2026-04-30, or 30.4., or +6w, or "end june".

date-no-such-day = There is no day "{ $text }".
date-no-such-day-why = The calendar has no such day.
date-no-such-day-todo = Look at the calendar and write another day. Esc puts the text aside.

hours-not-understood = The hours "{ $text }" are not understood.
hours-not-understood-why = A beginning and an end are expected.
hours-not-understood-todo = Write them like 13:00-16:00. Esc puts the text aside.

minutes-not-understood = "{ $text }" is no number of minutes.
minutes-not-understood-why = A whole number from 1 to 6000 is expected.
minutes-not-understood-todo = Write for example 180, or nothing at all. Esc puts the text aside.

not-applicable-needs-reason = "Not applicable" needs a reason.
not-applicable-needs-reason-why = Whoever reads the plan later will ask why this key factor does not concern the city.
not-applicable-needs-reason-todo = Write the reason, or press Esc in the empty box to leave the judgement as it was.

action-needs-title = The action has no words yet.
action-needs-title-why = A plan can only show what somebody has written down.
action-needs-title-todo = Write what will be done, beginning with a verb.

text-too-long = That text is too long for this field.
text-too-long-why = A line holds 300 characters, a note about 100,000. Nothing of what was there has been altered.
text-too-long-todo = Paste a shorter piece.

scope-is-empty = At least one key factor must be in scope.
scope-is-empty-why = Without one there is nothing to go through.
scope-is-empty-todo = Tick one with Space.

record-gone = That is not there any more.
record-gone-why = It was taken out meanwhile, here or in another window.
record-gone-todo = Your text is still in the field: copy it, then press Esc.

found-out-of-scope = What was found belongs to a key factor that is not in scope.
found-out-of-scope-why = The walk shows only the key factors in scope.
found-out-of-scope-todo = Press s to set up the session and tick that key factor.


## The command line

fell-over = The program has fallen over a fault of its own.
fell-over-why = It came to a place that it should never come to; which one stands below.
fell-over-todo = What was saved is safe, and what was being typed is kept. Please start the program again; whoever looks after it will want the line below.

no-data-folder = There is no place for your sessions.
no-data-folder-why = This system does not say where your home folder is.
no-data-folder-todo = Name a file for them with --database FILE.

database-missing = There is no file "{ $file }".
database-missing-why = It is taken for the file of the sessions, and this command only works with what is there.
database-missing-todo = Check the name. `charrette --database FILE new` makes a new file.

trash-needs-yes = { $count ->
    [one] One session
   *[other] { $count } sessions
  } would be deleted for good, so nothing was done.
trash-needs-yes-why = Only a backup from before brings back what is deleted, and there is no terminal to ask in.
trash-needs-yes-todo = See what would go: charrette trash list. If all of it may go, add --yes: charrette trash empty --yes.

trash-altered = Nothing was deleted.
trash-altered-why = The trash was altered elsewhere while you were asked; it now holds { $count ->
    [0] nothing
    [one] one session
   *[other] { $count } sessions
  }.
trash-altered-todo = Look at it, charrette trash list, then empty it again.

no-language = There are no words for the language "{ $code }" yet.
no-language-why = This version speaks these: { $known }.
no-language-todo = Say --language with one of them, or write it as the language in the file of settings. `charrette language template` prints the words, for whoever wants to add another.
language-unreadable = The words cannot be read.
language-unreadable-why = { $file }: { $reason }
language-unreadable-todo = Name a folder of files that end in .ftl, or one such file, written in UTF-8.

# The file of settings.
config-unreadable = The settings cannot be read.
config-unreadable-why = The file is { $file }, and the system says: { $reason }.
config-unreadable-todo = Name another one with --config FILE; `charrette config` prints one to start from.
config-too-big = This is no file of settings.
config-too-big-why = { $file } has more than { $limit } kilobytes.
config-too-big-todo = Name another one with --config FILE; `charrette config` prints one to start from.
config-not-text = This is no file of settings.
config-not-text-why = { $file } holds something that is no text.
config-not-text-todo = Save it as plain text (UTF-8), or name another one with --config FILE.
config-unknown = There is no setting "{ $found }".
config-unknown-why = It stands at { $file }:{ $line }:{ $column }.
config-unknown-todo = Take the line out, or write one of these: { $known }. `charrette config` explains each.
config-unknown-word = The settings do not know the word "{ $found }".
config-unknown-word-why = It stands at { $file }:{ $line }:{ $column }.
config-unknown-word-todo = Write one of these: { $known }.
config-twice = A setting stands twice: { $found }.
config-twice-why = The second one stands at { $file }:{ $line }:{ $column }.
config-twice-todo = Take one of the two out.
config-out-of-range = A number in the settings is too small or too large: { $number }.
config-out-of-range-why = It stands at { $file }:{ $line }:{ $column }, where { $least } to { $most } can be.
config-out-of-range-todo = Write a number from { $least } to { $most }.
config-not-read = The settings cannot be understood.
config-not-read-why = At { $file }:{ $line }:{ $column }, the reader says: { $said }.
config-not-read-todo = Mend that place; `charrette config` prints a file that is right.

stdout-failed = What was asked for could not be printed.
stdout-failed-why = The system says: { $reason }.
stdout-failed-todo = Check where the output goes, for example whether the disk is full.

demo-failed = The sample session could not be opened.
demo-failed-why = It is put into the system's folder for temporary files: { $reason }.
demo-failed-todo = Make room there, or set TMPDIR to another folder.

benchmark-unknown = There is no benchmark "{ $id }".
benchmark-unknown-why = It is neither one that comes with the program ({ $known }) nor a file or folder that is there.
benchmark-unknown-todo = See `charrette benchmark list`, or check the path.

factor-unknown = There is no key factor "{ $id }" in this benchmark.
factor-unknown-why = It has: { $known }.
factor-unknown-todo = Name key factors by these ids or by their numbers, with commas between them.

too-long = The { $field } is too long.
too-long-why = It has { $count } characters; { $most } fit.
too-long-todo = Say it shorter.

import-unreadable = The file "{ $file }" cannot be read.
import-unreadable-why = The system says: { $reason }.
import-unreadable-todo = Check the name and who may read the file, then try again.

# Exported files.
folder-not-shown = The folder “{ $folder }” could not be shown.
folder-not-shown-why = The system has no program for it, or would not start it.
folder-not-shown-todo = The file is written; open the folder by hand.
done-in-future = The day was not taken.
done-in-future-why = { $date } has not come yet.
done-in-future-todo = Type the day on which it was done; for a day to come there is the next review.
export-exists = “{ $path }” was not written.
export-exists-why = There is a file of this name already, and it was left as it is.
export-exists-todo = Choose another name, or say --force to replace it.
export-is-a-folder = “{ $path }” was not written.
export-is-a-folder-why = It is the name of a folder.
export-is-a-folder-todo = Add the name of the file behind it.
export-is-no-file = “{ $path }” was not written.
export-is-no-file-why = It is a device or something else that is no ordinary file.
export-is-no-file-todo = Choose the name of a file.
export-no-folder = “{ $path }” was not written.
export-no-folder-why = There is no folder “{ $folder }”.
export-no-folder-todo = Make the folder first, or choose one that is there.
export-not-allowed = “{ $path }” was not written.
export-not-allowed-why = You may not write into the folder “{ $folder }”.
export-not-allowed-todo = Choose a folder of your own, such as your documents.
export-no-space = “{ $path }” was not written.
export-no-space-why = The disk is full.
export-no-space-todo = Make some room, or choose another disk; the session itself is safe.
export-bad-name = “{ $path }” was not written.
export-bad-name-why = The name is too long, or has signs that this disk does not take.
export-bad-name-todo = Choose a shorter, plainer name.
export-not-saved = “{ $path }” was not written.
export-not-saved-why = The disk said: { $said }.
export-not-saved-todo = Try again, or choose another folder; the session itself is safe.
export-force-nothing = Nothing was replaced.
export-force-nothing-why = --force is for files; without --output this goes to the screen.
export-force-nothing-todo = Name the file with --output, or leave --force out.
export-sheet-is-a-page = There is no lead sheet as { $format }.
export-sheet-is-a-page-why = A lead sheet is a page, and { $format } holds data.
export-sheet-is-a-page-todo = Choose a page: --format docx, html, markdown or text.
export-duties-is-a-page = There is no reading by duty as { $format }.
export-duties-is-a-page-why = Findings and plan by duty are a page, and { $format } holds data.
export-duties-is-a-page-todo = Choose a page: --format docx, html, markdown or text.

export-handout-is-a-page = There are no hand-outs as { $format }.
export-handout-is-a-page-why = Hand-outs are pages to print, and { $format } holds data.
export-handout-is-a-page-todo = Choose a page: --format docx, html, markdown or text.

export-factors-of-handouts = Only hand-outs are chosen by --factors.
export-factors-of-handouts-why = Every other page holds all key factors in scope, or the one that --key-factor names.
export-factors-of-handouts-todo = Add --report handout, or use --key-factor.

sheet-needs-table = Nobody has said whose sheet this is.
sheet-needs-table-why = Sheets are told apart by their table or group; without that one could be keyed twice and nobody would notice.
sheet-needs-table-todo = Write the table or group in the first row. All that was keyed is still there.

sheet-no-count = “{ $text }” is no count of cards ({ $judgement }).
sheet-no-count-why = Cards are counted in whole numbers up to 999.
sheet-no-count-todo = Mend the number; a blank row counts as none. All that was keyed is still there.

sheet-no-kind = “{ $text }” is no kind of evidence, in the line “{ $line }”.
sheet-no-kind-why = Behind the first semicolon stands what kind it is: { $kinds }.
sheet-no-kind-todo = Write one of these, or leave it out. All that was keyed is still there.

sheet-names-kept = Counts cannot be added to { $factor }: its cards are kept with names.
sheet-names-kept-why = A table's count has no names; added to them, nobody could say any more who held what.
sheet-names-kept-todo = Leave the counts of this sheet blank and take the rest, or show new cards without names first (v).
export-which-lead = Nothing was written.
export-which-lead-why = A lead sheet belongs to one lead, and none was named. There are: { $leads }
export-which-lead-todo = Name one with --lead, or have a sheet for each written into a folder: --output FOLDER, which must be there.
export-no-leads = Nothing was written.
export-no-leads-why = No action of this session has a lead yet.
export-no-leads-todo = Name leads in the plan first, or export the plan itself.
party-not-found = There is no “{ $name }” in this session.
party-not-found-why = It is neither a part of a name nor the beginning of an id. There are:
    { $candidates }
party-not-found-todo = Name one of them; a part of the name is enough, and letter case and accents do not count.
party-ambiguous = “{ $name }” can mean several.
party-ambiguous-why = These fit:
    { $candidates }
party-ambiguous-todo = Write the whole name, or the id in front of it.
export-page-not-written = The page could not be written.
export-page-not-written-why = The writer said: { $said }.
export-page-not-written-todo = Export it as Markdown or text instead; the session itself is safe.
export-not-written = The session could not be written in this form.
export-not-written-why = The writer said: { $said }.
export-not-written-todo = Export the page instead, and keep the database; nothing in it was changed.

# Sessions from files.
import-too-big = The file was not read.
import-too-big-why = It has { $size } MB; a session has far less than { $limit } MB.
import-too-big-todo = Check that it is the file you meant.
import-not-text = The file was not read.
import-not-text-why = Line { $line } holds bytes that are no text (UTF-8).
import-not-text-todo = Check that it is the file you meant; if an editor saved it, save it again as UTF-8.
import-not-a-session = The file was not read.
import-not-a-session-why = It is no session: a session's file begins with “Session(”.
import-not-a-session-todo = Choose a file that charrette exported with --format ron.
import-other-format = The file was not read.
import-other-format-why = It is written in format { $format }; this program knows format { $known }.
import-other-format-todo = Use the version of charrette that wrote it, or a newer one.
import-too-deep = The file was not read.
import-too-deep-why = It holds things within things { $depth } deep; no session goes past { $limit }.
import-too-deep-todo = Ask for the file again; this one was not written by charrette.
import-ends-early = The file was not read.
import-ends-early-why = It ends in line { $line } before everything that was opened is closed: a part is missing, or a bracket or quotation mark.
import-ends-early-todo = Copy or export it once more; if it was edited, look for the missing sign.
import-unknown-field = The file was not read.
import-unknown-field-why = Line { $line }, column { $column }: { $outer } has no “{ $found }”.
import-unknown-field-todo = Correct the name there, or take the line out.
import-unknown-word = The file was not read.
import-unknown-word-why = Line { $line }, column { $column }: “{ $found }” is none of these: { $expected }.
import-unknown-word-todo = Write one of them there.
import-missing-field = The file was not read.
import-missing-field-why = Line { $line }, column { $column }: { $outer } has no “{ $field }”.
import-missing-field-todo = Add it there.
import-double-field = The file was not read.
import-double-field-why = Line { $line }, column { $column }: { $outer } has “{ $field }” twice.
import-double-field-todo = Take one of them out.
import-no-such-day = The file was not read.
import-no-such-day-why = Line { $line }, column { $column }: there is no day “{ $found }”.
import-no-such-day-todo = Write a day there as year, month, day: 2026-03-12.
import-not-read = The file was not read.
import-not-read-why = Line { $line }, column { $column }: { $said }.
import-not-read-todo = Correct it there, or export the session once more.
import-double-id = The session was not taken.
import-double-id-why = Two records have the same id: { $record }.
import-double-id-todo = Give one of them another id, and correct what points to it.
import-bad-id = The session was not taken.
import-bad-id-why = “{ $record }” cannot be an id: ids have small letters, digits and dashes.
import-bad-id-todo = Correct the id wherever it stands.
import-loose = The session was not taken.
import-loose-why = Record { $record }: { $what }
import-loose-todo = Correct the id there, or add what it points to.
import-double-number = The session was not taken.
import-double-number-why = Two records of the kind “{ $kind }” have the number { $number }.
import-double-number-todo = Give one of them a number that is free, or 0.
import-long-line = The session was not taken.
import-long-line-why = Record { $record }: “{ $field }” has { $length } characters; { $limit } fit.
import-long-line-todo = Shorten it there; longer texts belong into a detail or a note.
import-long-text = The session was not taken.
import-long-text-why = Record { $record }: “{ $field }” has { $length } bytes; { $limit } fit.
import-long-text-todo = Shorten it there, or share it out over several notes.
import-no-benchmark = The session was not taken.
import-no-benchmark-why = It was made with the benchmark “{ $benchmark }”, edition { $edition }, which is neither in the file nor in this program.
import-no-benchmark-todo = Export it once more with the program that made it; the benchmark then travels with it.
import-benchmark-faults = The session was not taken.
import-benchmark-faults-why = The benchmark in the file ({ $benchmark }, edition { $edition }) has faults, { $count } of them. The first: { $what }.
import-benchmark-faults-todo = Correct the benchmark in the file: charrette benchmark check tells all faults of one that stands in a file of its own.

import-other-benchmark = The session was not taken.
import-other-benchmark-why = It was made with the benchmark “{ $benchmark }”, edition { $edition }, but another one is in the file.
import-other-benchmark-todo = Export it once more with the program that made it.
import-more = The session was not taken.
import-more-why = { $count } more faults are not listed.
import-more-todo = Mend those above first, then try again.

# What does not hang together in a session.
loose-id = “{ $value }” cannot be an id: ids have small letters, digits, dashes and slashes.
loose-party = there is no party “{ $value }”.
loose-factor = the benchmark has no key factor “{ $value }”.
loose-question = the benchmark has no guide question “{ $value }”.
loose-example = the benchmark has no city example “{ $value }”.
loose-evidence = there is no evidence “{ $value }”.
loose-action = there is no action “{ $value }”.
loose-source = no action is made of “{ $value }”, only of a note, a parked item, a decision or a recommendation.
loose-indicator = there is no indicator “{ $value }”.
loose-interview = there is no interview “{ $value }”.
loose-context = the benchmark has no context factor “{ $value }”.
loose-sitting = there is no sitting “{ $value }”.

session-is-final = This session is final.
session-is-final-why = It is closed as version { $version }, and pages that went out say what it says now.
session-is-final-todo = On the close screen, v opens it again; the next version gets the next number. How actions are getting on can be noted without that.

draft-on-older-text = What stands here was altered after your text was begun.
draft-on-older-text-why = It now says: "{ $stored }"
draft-on-older-text-todo = Leaving the field puts yours in its place. Ctrl-c puts yours aside again.

people-not-understood = “{ $text }” is no number of people.
people-not-understood-why = A whole number is asked for, such as 12.
people-not-understood-todo = Type it again, or empty the field. Esc twice puts it aside.

sitting-is-there = Today’s sitting has begun already.
sitting-is-there-why = Nobody has been said to be at it yet, so a second one would only be in the way.
sitting-is-there-todo = Say who is here.

history-unreadable = It cannot be gone back that far.
history-unreadable-why = The step “{ $what }” ({ $when }) is damaged, or was written by a later version, so what it altered is not known.
history-unreadable-todo = Choose a step after that one.

## A spreadsheet of actions that comes back

actions-empty = There is nothing in the file.
actions-empty-why = It has no line in which anything stands.
actions-empty-todo = Check that it was saved, and that it is the file you mean.
actions-no-heads = This is no spreadsheet of actions.
actions-no-heads-why = Neither a column “{ $line }” nor the columns “{ $number }” and “{ $title }” are in its first lines, so no line can be found again.
actions-no-heads-todo = Put the heads back as the export wrote them, or export once more and copy what was altered into that file.
actions-not-unicode = The letters of the file cannot be read.
actions-not-unicode-why = It is neither UTF-8 nor UTF-16; an old encoding is not guessed at, because accents would come out wrong.
actions-not-unicode-todo = Save it as an Excel workbook (.xlsx), or as “CSV UTF-8”, and try again.
actions-unreadable = The file cannot be read as CSV.
actions-unreadable-why = The reader said: { $said }.
actions-unreadable-todo = Save it once more, as an Excel workbook (.xlsx) if you can.
actions-no-workbook = The file cannot be read as an Excel workbook.
actions-no-workbook-why = It is damaged, or another kind of file. The reader said: { $said }.
actions-no-workbook-todo = Open it in your spreadsheet, save it as .xlsx or “CSV UTF-8”, and try again.
actions-old-excel = The file is in the form that Excel had before 2007.
actions-old-excel-why = Only today's form (.xlsx) and CSV are read.
actions-old-excel-todo = Open it in your spreadsheet, save it as .xlsx, and try again.
actions-password = The workbook is locked with a password.
actions-password-why = What is in it cannot be read without the password, and this program does not ask for it.
actions-password-todo = Open it in your spreadsheet, take the password off, save it, and try again.
actions-unpacks-too-big = The workbook is too large to be one of actions.
actions-unpacks-too-big-why = Unpacked it would take more than { $limit } megabytes; one with two thousand actions takes less than ten.
actions-unpacks-too-big-todo = Copy the sheet of actions into a new workbook, without pictures, and try again.
actions-too-many-lines = The file has too many lines.
actions-too-many-lines-why = More than { $limit } lines have something in them; no session has so many actions.
actions-too-many-lines-todo = Check that it is the file you mean, and delete the lines that are no actions.
actions-not-asked = Nothing was taken yet.
actions-not-asked-why = There are alterations to agree to, and nobody can be asked here.
actions-not-asked-todo = Look at them above, and say --yes to take them.

# Two sessions held against each other.
comparison-no-base = There is nothing to hold this session against.
comparison-no-base-why = It was made from no session that is here, and none of its organisation is marked as a baseline.
comparison-no-base-todo = Name the earlier session yourself: charrette compare EARLIER { $session }. These are here:
    { $candidates }
comparison-is-whole = A comparison is of two whole sessions.
comparison-is-whole-why = One key factor, lead or organisation of one session may be another one in the other.
comparison-is-whole-todo = Leave out --key-factor, --lead and --organisation.
export-comparison-is-a-page = A comparison is a page, so there is none as { $format }.
export-comparison-is-a-page-why = { $format } holds the data of one session.
export-comparison-is-a-page-todo = Use --format markdown, html, docx or text.
# A peer review.
not-a-peer-review = This session is not a peer review.
not-a-peer-review-why = Stages, interviews and recommendations belong to a peer review, in which colleagues from elsewhere judge beside the city.
not-a-peer-review-todo = If it is meant to be one, press s on the walk and choose the purpose "peer review".
review-findings-stand = Both findings stand now.
review-findings-stand-why = The feedback session tells what host and peers found, and the report says the same; what one of them alters after that nobody has heard.
review-findings-stand-todo = To alter a finding, go back a stage: F10, then g.
visit-ends-before = The visit would end before it begins.
visit-ends-before-why = Its first day is { $first }.
visit-ends-before-todo = Type the last day, or leave it empty for a visit of one day.
learned-no-such-factor = There is no key factor #{ $number } in this session.
learned-no-such-factor-why = The benchmark has { $all } of them, and only those in scope can be named.
learned-no-such-factor-todo = Mend the number behind the #, or take it away and choose the key factors later.
not-accepted-makes-no-action = R{ $number } is not accepted.
not-accepted-makes-no-action-why = An action of the host's plan follows from a recommendation that it accepts, at least in part.
not-accepted-makes-no-action-todo = Press 1 or 2 to accept it, or note the action on the walk, where it stands by itself.
peers-other-session = These findings are for another session.
peers-other-session-why = The file is about "{ $title }" ({ $organisation }), not about "{ $ours }": it does not come from a file of this session.
peers-other-session-todo = Export this session as RON, let the peers work on that file, and take in what they export. Nothing was altered.
peers-other-benchmark = The findings were made with another benchmark.
peers-other-benchmark-why = The peers judged after { $theirs }; this session goes by { $ours }.
peers-other-benchmark-todo = Let the peers use the file exported from this session: the benchmark comes with it. Nothing was altered.
peers-no-review = "{ $title }" is not a peer review.
peers-no-review-why = Findings of peers stand beside the host's own, and only a peer review has a place for them.
peers-no-review-todo = Choose the purpose "peer review" in its set-up, then take the findings in. Nothing was altered.
peers-bring-nothing = There are no findings of peers in this file.
peers-bring-nothing-why = "{ $title }" in the file holds no judgement, interview or recommendation of peers; perhaps its stage was still the self-assessment.
peers-bring-nothing-todo = Ask the peers to set the stage to visit (F10, then g), judge, and export again. Nothing was altered.
export-no-peer-review = There is no such paper of "{ $title }".
export-no-peer-review-why = The papers for the feedback session and for afterwards are those of a peer review, and this session is none.
export-no-peer-review-todo = Leave --report out for its plan, or choose the purpose "peer review" in its set-up.
export-peers-is-a-page = A paper of a peer review is a page.
export-peers-is-a-page-why = { $format } holds data, not a page.
export-peers-is-a-page-todo = Say --format docx, html, markdown or text, or leave --report out.
onward-no-review = “{ $title }” is a plan, not a review.
onward-no-review-why = A plan is made from what an internal assessment or a peer review found.
onward-no-review-todo = Choose a review that is finished, or take this plan up again as a review of its own.
onward-not-final = “{ $title }” is not finished yet.
onward-not-final-why = A plan stands on judgements that no longer move, and those of an open review still may.
onward-not-final-todo = Open the review, go through what is left at the close, finalise it, and make the plan then.
onward-is-a-plan = What is made from a review is a plan.
onward-is-a-plan-why = --plan-from and another purpose were asked for at once.
onward-is-a-plan-todo = Leave --purpose out, or make the review again with --review-again.
judgement-stands = The judgement of “{ $factor }” stands as it is.
judgement-stands-why = This plan is made from “{ $title }” of { $date }; what was judged there, why, and what proves it, is not altered in the plan.
judgement-stands-todo = Set an objective and actions here. If the finding is no longer true, make the review again.
earlier-needs-why = Dropping it needs a reason.
earlier-needs-why-why = Next year nobody will know any more why it was given up.
earlier-needs-why-todo = Say why in a few words, or press Esc and choose something else.
again-open-in-plan = { $count ->
    [one] A plan that is made from this review has open actions: { $plans }.
   *[other] { $count } plans that are made from this review have open actions: { $plans }.
  }
again-open-in-plan-why = They stand in the plan, so they are not gone through here.
again-open-in-plan-todo = To go through them first, make that plan again instead (r on it at home); or go on here, and look at them in the list of all actions.
