# Zwei Workshops nebeneinander, und eine Entwicklung über mehrere.
