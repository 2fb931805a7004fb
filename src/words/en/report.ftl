# What the printed pages say.
