# What lies outside the city's hands, and the duties that the city took on.
