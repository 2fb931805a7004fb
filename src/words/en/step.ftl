# What the history says was done.

step-new-session = A new session begun
step-undone = Taken back: { $what }
step-redone = Done again: { $what }
step-imported = Taken in from { $file }
step-imported-whole = Session taken in from a file
step-imported-copy = Session taken in from a file, as a copy
