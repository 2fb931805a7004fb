# What is said about benchmark files.
