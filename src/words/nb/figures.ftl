# Indicators and what was read of them.
