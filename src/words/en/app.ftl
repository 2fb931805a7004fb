# What the screens say.
