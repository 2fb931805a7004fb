# Eine kollegiale Begutachtung: ihre Phasen, Interviews, Empfehlungen und Antworten.
