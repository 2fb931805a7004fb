# The library of good practices, and articles about finished actions.
