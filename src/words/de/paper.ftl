# Hand-outs for tables that work on paper, and the sheets that are keyed back.
