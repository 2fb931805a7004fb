# Kennzahlen und was von ihnen abgelesen wurde.
