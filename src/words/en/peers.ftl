# A peer review: its stages, interviews, recommendations and answers.

do-interviews = interviews and focus groups
do-open-interview = open this interview
do-new-interview = a new interview
do-new-focus-group = a new focus group
do-learned = something learned in it
do-review-form = stage, days and people of the peer review
do-advice = host and peers side by side, recommendations and answers
do-open-advice = open it; on a key factor, go there
do-recommend = a new recommendation
do-conclude = a new conclusion
do-answer-accepted = the host accepts it
do-answer-partly = the host accepts it in part
do-answer-not = the host does not accept it
do-answer-none = take the answer back
do-answer-why = why the host answers so
do-answer-action = make an action of it
do-differing = only where host and peers differ, or all
foot-stage = stage
foot-interview = interview
foot-interviews = interviews
foot-focus-group = group
foot-learned = learned
foot-advice = advice
foot-recommend = recommend
foot-conclude = conclude
foot-answer = answer
foot-differing = differ

# On the walk.
walk-stage-host = Peer review · { $stage } · the host judges
walk-stage-peers = Peer review · { $stage } · the peers judge
walk-stage-both = Peer review · { $stage } · both findings stand
walk-host = Host
walk-peers = Peers
walk-peers-judge = Host: { $judgement }
walk-host-because = Host: { $text }
walk-peers-because = Peers: { $text }
typing-peers-reason = WHY THE PEERS JUDGE SO
typing-peers-minority = ANOTHER VIEW AMONG THE PEERS
typing-peers-heard = WHO WAS HEARD BY THE PEERS
typing-peers-strengths = STRENGTHS, AS THE PEERS SEE THEM
typing-peers-improvements = AREAS FOR IMPROVEMENT, AS THE PEERS SEE THEM
flash-cards-are-the-hosts = Cards are for the host's own judgement. The peers' finding is given with 1 to 4.

# Interviews.
interviews-title = INTERVIEWS AND FOCUS GROUPS
interviews-count = { $count ->
    [one] one held
   *[other] { $count } held
  } · { $learned ->
    [one] one piece of evidence
   *[other] { $learned } pieces of evidence
  }
interviews-none = Nobody has been heard yet. n notes an interview, f a focus group: who was heard, by role, then what was learned.
interview-nothing-learned = Nothing noted from it yet: e takes down what was learned.
interview-no-day = no date
interview-learned = { $count ->
    [0] nothing yet
    [one] 1 learned · { $factors }
   *[other] { $count } learned · { $factors }
  }
typing-interview = WHO IS HEARD IN THE INTERVIEW
typing-focus-group = WHO IS HEARD IN THE FOCUS GROUP
typing-learned = WHAT WAS LEARNED
hint-interview = Roles, not names: head of recruitment; four parents from two schools.
hint-learned = One thing a line. Behind it the numbers of the key factors it bears on: #4 #9.
hearing-head-interview = INTERVIEW
hearing-head-focus-group = FOCUS GROUP
form-head-interview = { $kind } I{ $number }
form-hint-interview = Each thing that was learned is a piece of evidence of its own, for as many key factors as it bears on.
form-interview-heard = Who (by role)
form-interview-people = How many people
form-interview-date = Date
form-interview-place = Where
form-interview-text = What it was about
form-interview-kind = Kind
form-learned = Add what was learned
form-learned-evidence = Learned
form-learned-on = E{ $number }  { $text } · key factors { $factors }
form-learned-nowhere = E{ $number }  { $text } · on no key factor yet
step-interview = Interview: { $text }
step-focus-group = Focus group: { $text }
step-interview-altered = I{ $number } altered: { $text }
step-learned = Learned in I{ $number }: { $text }

# The review itself.
form-head-review = THE PEER REVIEW
form-hint-review = The stage says whose finding the walk takes: first the host's, then the peers', then both stand.
form-stage = Stage
form-self-assessed = Self-assessment done
form-visited = Visit from
form-visited-until = Visit until
form-concluded = Conclusions drawn
form-fed-back = Feedback session
form-reported = Report
form-expert-leader = Expert leader
form-peers = Peers
form-host-team = Host's team
form-interviewed = Heard so far
review-heard = { $count ->
    [0] nobody yet
    [one] one interview or focus group
   *[other] { $count } interviews and focus groups
  }{ $people ->
    [0] { "" }
    [one] , one person
   *[other] , { $people } people
  }
typing-team = WHO TAKES PART
hint-team = One a line: name, role or city. A role alone will do.
step-stage = The peer review comes to: { $stage }
step-stage-day = Day of the stage: { $stage }
step-team = Who takes part as { $part }

# Findings of the peers, what they advise, what the host answers.
step-peers-judged = { $factor } judged by the peers: { $judgement }
step-peers-judgement-taken-back = { $factor }: judgement of the peers taken back
step-peers-said = { $factor }: finding of the peers
step-concluded = Conclusion: { $text }
step-recommended = Recommendation: { $text }
step-advice-altered = R{ $number } altered
step-answered = R{ $number } answered: { $answer }
step-answer-taken-back = R{ $number }: answer taken back
step-answer-why = R{ $number }: why the host answers so
advice-title = HOST AND PEERS
advice-title-differing = WHERE HOST AND PEERS DIFFER
advice-counts = differ on { $differ } · { $recommended ->
    [one] one recommendation
   *[other] { $recommended } recommendations
  }, { $answered } answered
advice-host = Host
advice-peers = Peers
advice-differ = differ
advice-whole = On the whole
advice-no-answer = no answer yet
advice-answer-actions = { $answer } -> { $actions }
advice-why = Why: { $text }
advice-no-reason = no reason written
advice-host-said = Host: { $text }
advice-peers-said = Peers: { $text }
typing-recommendation = RECOMMENDATION OF THE PEERS
typing-conclusion = CONCLUSION OF THE PEERS
typing-answer-why = WHY THE HOST ANSWERS SO
hint-answer-why = What of it will be done and what not, and why: the peers read this.
advice-head-recommendation = RECOMMENDATION
advice-head-conclusion = CONCLUSION
form-head-advice = { $kind } R{ $number }
form-advice = In words
form-advice-kind = Kind
form-answer = The host's answer
form-answer-why = Why
flash-no-recommendation = Select a recommendation first: Down goes there.
flash-conclusion-stands = A conclusion needs no answer; a recommendation does.
flash-none-differ = Host and peers differ on no key factor that both judged.
