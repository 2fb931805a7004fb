# What the history says was done.
