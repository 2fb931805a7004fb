# Editions of a benchmark, and moving a session to another one.
