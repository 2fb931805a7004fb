# Two sessions held against each other, and a trend over several.
