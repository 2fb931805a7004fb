# What the history says was done.

step-undone = Taken back: { $what }
step-redone = Done again: { $what }
