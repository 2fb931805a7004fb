# Actions as data: the columns of spreadsheets, and what is said when one comes back.

data-number = No.
data-title = Action
data-factor = Key factor
data-objective = Objective
data-why = Why
data-lead = Lead
data-supporting = Supporting
data-due = Due
data-kind = Kind
data-measure = Success measure
data-resources = Resources
data-impact = Impact
data-effort = Effort
data-status = Status
data-rag = RAG
data-news = Latest news
data-completed = Completed on
data-next-review = Next review
data-detail = Detail
data-because = Reason (on hold or dropped)
data-news-date = Date of the latest news
data-session = Session
data-organisation = Organisation
data-line = Line (leave as it is)
