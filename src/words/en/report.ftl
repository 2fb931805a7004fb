# What the printed pages say.

# Things in a row.
list-and = { $head } and { $last }
list-comma = { $head }, { $last }
list-dot = { $head } · { $last }

# What every format says by itself.
page-draft = DRAFT: this page may still change.
page-label = { $label }:

# The names of exported files.
file-action-plan = action-plan
file-session = session
file-draft = draft
file-version = v{ $version }
