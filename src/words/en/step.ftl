# What the history says was done.

step-new-session = A new session begun
