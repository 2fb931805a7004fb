# Ausgaben eines Bezugsrahmens, und der Umzug eines Workshops auf eine andere.
