# What is said about benchmark files.

fault-line = { $place }: { $what }; expected: { $expected }

# What is wrong.
fault-unreadable = this cannot be read: { $reason }
fault-more = and { $count ->
    [one] one more fault
   *[other] { $count } more faults
  } from here on
fault-no-utf8 = a byte that is no UTF-8
fault-empty-file = the file is empty
fault-after-end = something stands behind the end
fault-attribute = `{ $text }` is not understood
fault-open-comment = a comment that is not closed
fault-open-text = a text without its closing quote
fault-open-bracket = a bracket that is not closed
fault-stray-bracket = `{ $bracket }` closes nothing
fault-escape = `{ $text }` means nothing in a text
fault-deep = brackets within brackets, too deep to be a benchmark
fault-odd = `{ $text }` begins nothing
fault-no-value = a value is missing
fault-no-comma = a comma is missing
fault-no-colon = a colon is missing after `{ $name }`
fault-quoted-name = the field name "{ $name }" stands in quotes
fault-bare-text = `{ $text }` stands without quotes
fault-unexpected = `{ $text }` does not belong here
fault-type = `{ $field }` is { $found }
fault-type-here = this is { $found }
fault-format = format { $text } is not known to this program
fault-variant = `{ $text }` is no `{ $field }`
fault-record = `{ $text }` does not belong here
fault-unknown-field = `{ $text }` is no field of { $record }
fault-double-field = `{ $field }` stands here twice
fault-missing-field = `{ $field }` is missing in this { $record }
fault-many = { $count } entries in `{ $field }`
fault-unseen = a character that nobody sees ({ $code })
fault-empty-text = an empty text
fault-line-break = a line break
fault-wide = { $cells } cells wide, too much for one row
fault-long = { $rows } rows long, too much for the screen
fault-id = "{ $text }" is no id
fault-edition = "{ $text }" is no edition
fault-language = "{ $text }" is no language code
fault-double-id = the id "{ $id }" is taken already
fault-double-id-elsewhere = the id "{ $id }" is taken already, in { $file }
fault-double-role = the role "{ $id }" stands here twice
fault-double-duty = the duty "{ $id }" stands here twice
fault-unknown-duty = no duty has the id "{ $id }"
fault-unknown-role = no role has the id "{ $id }"
fault-with-itself = the question is to be answered together with itself
fault-with-nothing = no question of this key factor has the id "{ $id }"
fault-no-factors = a benchmark without key factors
fault-no-questions = a key factor without questions

# What was expected.
expected-ron = RON, as the built-in benchmark is written
expected-fewer = mend the ones above first
expected-utf8 = text saved as UTF-8
expected-record = `{ $name }(…)`
expected-end = nothing more
expected-no-attribute = nothing before the first record
expected-comment-end = `*/`
expected-quote = `"` at the end of the text
expected-bracket = `{ $bracket }`
expected-escape = `\"`, `\\`, `\n`, or `\u{"{"}…{"}"}` with the number of a character
expected-shallow = six levels at most
expected-value = a value
expected-comma = a comma
expected-comma-after-text = a comma; a quote within a text is written `\"`
expected-colon = `:`
expected-bare-name = the name without quotes
expected-field = the name of a field
expected-text = a text in quotes
expected-list = a list in square brackets
expected-format = `1`
expected-nearest = `{ $name }`
expected-one-of = { $names }
expected-no-more-fields = no further field
expected-once = each only once
expected-field-with = `{ $field }: ` with { $value }
expected-at-most = { $count } at most
expected-seen = letters, digits, signs and blanks
expected-id = small letters a to z, digits and dashes, 1 to { $most }
expected-edition = letters, digits, dots and dashes, 1 to { $most }
expected-language = a code such as `en` or `nb`
expected-line = a text in quotes, one row of at most { $cells } cells
expected-rows = a text in quotes, at most { $rows } rows of { $cells } cells
expected-block = a text in quotes, at most { $rows } rows of { $cells } cells
expected-new-id = an id of its own
expected-roles = a role that `roles` in benchmark.ron lists
expected-duties = a duty that `charter` in benchmark.ron lists
expected-other-question = the id of another question of this key factor
expected-factors = files in factors/, or a list in `factors`
expected-questions = one question at least

# What was found instead.
found-named = `{ $name }(…)`
found-record = something in round brackets
found-list = a list
found-map = something in curly brackets
found-text = a text
found-number = a number
found-word = `{ $text }`
found-other = something else
