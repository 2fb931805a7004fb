# The words of a session: dates, judgements, states. Used by screens and pages alike.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-long = { $day } { $month } { $year }
date-full = { $weekday } { $date }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
# A month in seven cells, over a narrow column.
date-in-few-cells = { $month }/{ $year }

purpose-plan = development plan
purpose-assessment = internal assessment
purpose-peer-review = peer review

judgement-in-place = In place
judgement-partly = Partly in place
judgement-not-in-place = Not in place
judgement-not-assessed = Not assessed
judgement-not-applicable = Not applicable

kind-quick-win = quick win
kind-long-term = long-term action

status-not-started = Not started
status-in-progress = In progress
status-on-hold = On hold
status-done = Done
status-dropped = Dropped
status-carried = Carried

level-low = low
level-medium = medium
level-high = high

party-person = person
party-role = role
party-department = department
side-city = City
side-partner = Partners

evidence-document = document
evidence-interview = interview
evidence-focus-group = focus group
evidence-survey = survey
evidence-workshop = workshop
evidence-data = data
evidence-observation = observation

looked-not-yet = not looked at
looked-covered = covered
looked-nobody-knew = nobody knew

reach-ours = ours to change
reach-with-others = to change with others
reach-outside = outside our hands
provides-we = we provide it
provides-others = others provide it, we advocate

basis-plan-from = plan from a review
basis-review-again = review again
fate-carried = carried
fate-done = done
fate-dropped = dropped

stage-self-assessment = self-assessment
stage-visit = visit
stage-conclusions = conclusions
stage-feedback = feedback session
stage-report = report
review-part-host = host
review-part-expert-leader = expert leader
review-part-peer = peer
review-part-interviewee = interviewee
hearing-interview = interview
hearing-focus-group = focus group
advice-recommendation = recommendation
advice-conclusion = conclusion
answer-accepted = accepted
answer-partly = partly accepted
answer-not-accepted = not accepted

# The closing gate.
fault-no-lead = nobody leads it
fault-not-asked = to be asked: { $lead }
fault-no-date = no date
fault-past-horizon = quick win due { $date }
fault-no-measure = how will we know?
fault-no-objective = no objective for its actions
fault-no-factor = long-term, under no key factor
fault-gap = no action, no decision
fault-no-reason = no reason written
fault-no-evidence = no evidence
fault-not-applicable = not applicable, nobody said why
fault-not-heard = nobody concerned was heard
fault-homework = homework without a name
fault-parked = parked, no outcome yet
fault-unfinished = begun and not finished
fault-no-review = no date
fault-no-owner = nobody yet
gate-judged = { $factor }, { $judgement }
gate-quoted = "{ $text }"
gate-review = { $purpose ->
    [plan] Next review of the plan
   *[other] Next review
  }
gate-owner = { $purpose ->
    [plan] Who owns the plan
   *[other] Who sees to what follows
  }

# What people type for a date: alternatives, separated by |. A word that the language does not need
# stays as |.
due-words-end = end
due-words-middle = mid|middle
due-words-today = today
due-words-tomorrow = tomorrow
due-words-next = next
due-words-in = in|within
due-words-of = of
due-words-articles = the|a|an|our|their|its|this
due-words-by = by|until|till
due-words-days = d|day|days
due-words-weeks = w|wk|week|weeks
due-words-months = m|month|months
due-words-years = y|year|years
due-words-ordinals = st|nd|rd|th
# Words that tell that a sentence goes on behind a name: Ask @Kari about it.
due-words-go-on = about|to|it|them|him|her|us|me|with|whether|if|that|who|how|what|when|where|why|before|after|from|then|because|again|also|too|soon|please
fate-open = still to be gone through
fault-earlier-open = open then, not gone through
fault-unconfirmed = judged then, not confirmed

# The shape in which an article is told.
shape-purpose = purpose, stimulus, process, impact
shape-concept = concept, foundation, progress
shape-free = one text
