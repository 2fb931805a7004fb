# Sessions of one benchmark side by side.
