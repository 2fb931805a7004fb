# What the history says was done.

step-new-session = A new session begun
step-undone = Taken back: { $what }
step-redone = Done again: { $what }
