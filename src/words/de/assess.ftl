# Einschätzen mit Begründungen, Stärken und Belegen, und was ein früherer Workshop ergab.

do-overview = Überblick über alle Schlüsselfaktoren
do-overview-open = zu diesem Schlüsselfaktor gehen
overview-title = WO WIR STEHEN
