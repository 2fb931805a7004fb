# Trouble: KEY says what happened, KEY-why why, KEY-todo what to do.

# Benchmark files.
benchmark-unreadable = The benchmark "{ $path }" cannot be read.
benchmark-unreadable-why = The system says: { $reason }.
benchmark-unreadable-todo = Check the path and who may read the file, then try again.
benchmark-none-here = There is no benchmark in "{ $path }".
benchmark-none-here-why = The folder holds neither a benchmark.ron nor other .ron files nor folders with one.
benchmark-none-here-todo = Name a .ron file, or a folder with benchmark.ron and, beside it, factors/ with a file per key factor.
benchmark-too-large = The benchmark is too large to be one.
benchmark-too-large-why = With "{ $path }" it passes { $megabytes } megabytes; a long benchmark has a tenth of one.
benchmark-too-large-todo = Check that the path names the file you mean.
benchmark-several = "{ $path }" holds { $count } benchmarks.
benchmark-several-why = A session is made with one.
benchmark-several-todo = Name the file or folder of the one you mean.
benchmark-faults = The benchmark "{ $path }" has { $count ->
    [one] a fault
   *[other] { $count } faults
  } and was not opened.
benchmark-faults-why = { $first }: { $what }.
benchmark-faults-todo = `charrette benchmark check` with the same path lists every fault with its place; mend them, then try again.
