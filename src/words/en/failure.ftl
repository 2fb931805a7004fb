# Trouble: KEY says what happened, KEY-why why, KEY-todo what to do.
