# How actions are getting on: how sure it is that they come in time, when they were done, when they are looked at again.

rag-green = green
rag-amber = amber
rag-red = red

# What each of the three means, while it is chosen and in the form.
rag-choice-green = green · on course: nothing stands in the way
rag-choice-amber = amber · at risk: late or short of something, and the lead can mend it
rag-choice-red = red · off course: needs help or a decision from outside
rag-choice-none = nobody has said
rag-told-green = green (on course)
rag-told-amber = amber (at risk)
rag-told-red = red (off course)
pick-rag = RAG: HOW SURE IS IT THAT IT COMES IN TIME?

do-rag = RAG: on course, at risk or off course
do-next-review = when it is looked at again
do-completed = the day it was done
foot-rag = RAG
typing-completed = TYPING THE DAY IT WAS DONE
typing-next-review = TYPING THE DAY IT IS LOOKED AT AGAIN
form-rag = RAG
form-completed = Done on
form-next-review-action = Look at again
hint-past-date = For example today or 3.6. or 2026-06-03; a day that has been
capture-several = { $label } · { $numbers }

plan-about-because = Because
plan-about-next-review = Again on
plan-about-news = News
plan-about-rag = RAG
column-rag = RAG
follow-rag = RAG { $rag }
follow-done-on = done on { $date }
follow-review-on = looked at again on { $date }

step-rag = A{ $number } is { $rag }: { $text }
step-rag-several = { $count } actions are { $rag }: { $numbers }
step-no-rag = A{ $number } without RAG: { $text }
step-no-rag-several = { $count } actions without RAG: { $numbers }
step-reviewed = A{ $number } is looked at again on { $date }: { $text }
step-reviewed-several = { $count } actions are looked at again on { $date }: { $numbers }
step-not-reviewed = A{ $number }, no next review: { $text }
step-not-reviewed-several = { $count } actions, no next review: { $numbers }
step-because = A{ $number }, why: { $why }
step-because-several = { $count } actions, why: { $why } ({ $numbers })
step-completed = A{ $number } done on { $date }: { $text }
step-completed-none = A{ $number }, the day it was done taken out: { $text }

fault-no-because = dropped, nobody said why
chain-status = { $status }
chain-status-rag = { $status }, { $rag }
chain-completed = Done on { $date }
chain-because = Why: { $why }
chain-next-review = Looked at again on { $date }

# On the page.
page-status-rag = { $status }, { $rag }
page-status-done-on = { $status } on { $date }
page-status-told = { $status }: { $text }
show-column-rag = RAG
show-column-completed = Done on
show-column-next-review = Next review
