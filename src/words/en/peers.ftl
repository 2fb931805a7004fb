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
interviews-head = learned · key factors
interview-learned = { $count ->
    [0] nothing yet
   *[other] { $count } · { $factors ->
        [0] on none yet
       *[other] { $numbers }
      }
  }
typing-interview = WHO IS HEARD IN THE INTERVIEW
typing-focus-group = WHO IS HEARD IN THE FOCUS GROUP
typing-learned = WHAT WAS LEARNED
hint-interview = Roles, not names: head of recruitment; four parents from two schools.
hint-learned = One thing a line. Behind it the numbers of the key factors it bears on: #4 #9.
hearing-head-interview = INTERVIEW
hearing-head-focus-group = FOCUS GROUP
form-head-interview = { $kind } I{ $number }
form-hint-interview = Each thing that was learned is a piece of evidence of its own, for as many key factors as it bears on. e notes one.
form-interview-heard = Who (by role)
form-interview-people = How many people
form-interview-date = Date
form-interview-place = Where
form-interview-text = What it was about
form-interview-kind = Kind
form-learned = Note what was said
form-learned-evidence = Learned
form-learned-on = { $count ->
    [one] E{ $number }  { $text } · key factor { $factors }
   *[other] E{ $number }  { $text } · key factors { $factors }
  }
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

# The two papers.
export-page-feedback = paper for the feedback session
export-page-peer-report = peer review report
file-feedback = feedback-session
file-peer-report = peer-review-report
number-recommendation = R{ $number }
number-interview = I{ $number }
peers-title-feedback = Feedback session: { $title }
peers-title-feedback-plain = Feedback session of the peer review
peers-title-report = Peer review report: { $title }
peers-title-report-plain = Peer review report
peers-label-host = Host
peers-label-leader = Expert leader
peers-label-peers = Peers
peers-label-host-team = For the host
peers-label-stages = Stages
peers-label-heard = Heard
peers-stage-day = { $stage } { $date }
peers-stage-days = { $stage } { $first } to { $last }
peers-stage-undated = { $stage }, no date noted
peers-stage-open = { $stage } still to come
peers-heard-nobody = nobody yet
peers-heard = { $interviews ->
    [one] one interview
   *[other] { $interviews } interviews
  }, { $groups ->
    [one] one focus group
   *[other] { $groups } focus groups
  }, { $people ->
    [one] one person
   *[other] { $people } people
  }
peers-heard-uncounted = { $interviews ->
    [one] one interview
   *[other] { $interviews } interviews
  }, { $groups ->
    [one] one focus group
   *[other] { $groups } focus groups
  }
peers-column-host = The host says
peers-column-peers = The peers say
peers-column-line = The peers in one line
peers-caption-glance = Each key factor as the host and as the peers judge it
peers-not-judged = not judged by the peers
peers-not-judged-yet = not judged yet
peers-host-not-judged = not assessed by the host
peers-differ = they differ
peers-count-both = Host and peers both judged { $both } of { $scope ->
    [one] one key factor
   *[other] { $scope } key factors
  }, and agree on { $same }.
peers-count-before = The peers have not judged yet. The host judged { $host } of { $scope ->
    [one] one key factor
   *[other] { $scope } key factors
  }.
peers-count-host = { $count ->
    [one] One was judged by the host only.
   *[other] { $count } were judged by the host only.
  }
peers-count-peers = { $count ->
    [one] One was judged by the peers only.
   *[other] { $count } were judged by the peers only.
  }
peers-count-none = { $count ->
    [one] One was judged by neither.
   *[other] { $count } were judged by neither.
  }
peers-count-answers = { $count ->
    [0] The peers made no recommendation.
    [one] The peers made one recommendation: accepted { $accepted }, accepted in part { $partly }, not accepted { $not }, no answer yet { $open }.
   *[other] The peers made { $count } recommendations: accepted { $accepted }, accepted in part { $partly }, not accepted { $not }, no answer yet { $open }.
  }
peers-differing = Where host and peers differ
peers-differing-none = Nowhere, as far as both judged.
peers-differing-before = The peers have not judged yet.
peers-caption-differing = The key factors on which host and peers differ, with both reasons
peers-answers = The host's answers
peers-caption-answers = Every recommendation with the host's answer and the actions made of it
peers-no-recommendation = The peers made no recommendation.
peers-column-recommendation = Recommendation
peers-column-answer = Answer
peers-no-answer = no answer yet
peers-no-why = none given
peers-following = What the host does about it
peers-following-none = No action has been made of a recommendation yet.
peers-caption-following = The host's actions that follow from recommendations
peers-column-of = From
peers-findings = Findings per key factor
peers-silent = Nothing was said about: { $factors }.
peers-outside = Not part of this review: { $factors }.
peers-whole = On the whole
peers-finding = { $factor }: { $theirs ->
    [given] the peers say { $peers }
    [yet] the peers have not judged it yet
   *[none] the peers did not judge it
  }, { $its ->
    [given] the host says { $host }
   *[none] the host has not judged it
  }
peers-label-they = Peers
peers-label-their-strengths = Peers: strengths
peers-label-their-improvements = Peers: to improve
peers-label-their-view = Peers: another view
peers-label-they-heard = Peers: heard
peers-label-it = Host
peers-label-its-strengths = Host: strengths
peers-label-its-improvements = Host: to improve
peers-label-its-view = Host: another view
peers-label-it-heard = Host: heard
peers-label-evidence-visit = Evidence of the visit
peers-label-evidence-host = Evidence of the host
peers-evidence-of = { $evidence }, { $interview }
peers-conclusions = The peers conclude
peers-recommends = Recommendation { $number }
peers-numbered = { $number } { $text }
peers-no-words = (no words yet)
peers-first-words = The host's first words
peers-label-answer = Answer of the host
peers-whom = Whom the peers heard
peers-whom-nobody = Nobody has been heard, or nobody noted it.
peers-caption-whom = Interviews and focus groups of the visit
peers-column-when = What and when
peers-column-who = Who
peers-column-about = About
peers-column-factors = Evidence for
peers-who-unknown = nobody noted
peers-people = ({ $count ->
    [one] one person
   *[other] { $count } people
  })
peers-about-nothing = not noted
peers-learned-nothing = nothing noted
peers-learned-nowhere = { $evidence }, on no key factor
peers-learned = { $count ->
    [one] { $evidence } on key factor { $factors }
   *[other] { $evidence } on key factors { $factors }
  }
peers-learned-left-out = left out
peers-next = What comes next
peers-next-report = The peers write their report; the host answers each recommendation.
peers-next-report-on = The report is due on { $date }; the host answers each recommendation.
peers-next-noted = Noted in the feedback session
peers-method = Method: the host judges itself first and gathers what proves it; colleagues from elsewhere visit, hear people, write down each thing they learn, and judge the same key factors. Both judgements stand; “not assessed” is never counted as “no”.

# The findings that come back from the peers.
peers-passed = In the file, and not taken because it is the host's to say: { $kinds }.
peers-kept = { $count ->
    [one] One record of the peers stands here and not in the file; it stays.
   *[other] { $count } records of the peers stand here and not in the file; they stay.
  }
peers-nothing-new = Nothing new: the findings of the peers are here already.
peers-sure = Take this from the peers, { $count ->
    [one] one thing
   *[other] { $count } things
  }? (yes/no)
peers-taken = Taken from the peers: { $count ->
    [one] one thing
   *[other] { $count } things
  }. Host and peers differ on { $differ ->
    [one] one key factor
   *[other] { $differ } key factors
  }. Undo takes it back as one step; F10 and r show both side by side.
step-peers-imported = Findings of the peers taken in from { $file }

# The closing gate of a peer review.
fault-peers-silent = the peers did not judge it
fault-peers-no-reason = peers: no reason written
fault-peers-no-evidence = peers: no evidence
fault-no-advice = peers: no recommendation
fault-no-answer = the host has not answered
fault-no-answer-why = nobody said why
fault-no-following = accepted, no action yet
fault-loose-evidence = learned, on no key factor
fault-no-leader = no expert leader
fault-nobody-interviewed = nobody was heard
gate-peers = The team of peers
peers-told-new = + { $what }
peers-told-altered = ~ { $what }
peers-told-finding = { $factor }: the peers judge it { $judgement }.
peers-told-finding-was = { $factor }: the peers judge it { $judgement }, before { $was }.
peers-told-finding-open = { $factor }: the peers have noted something and not judged it.
peers-told-because = { $what } { $reason }
peers-told-interview = { $interview }, { $date }: { $text }
peers-told-learned = learned in { $interview }, on { $factors }: { $text }
peers-told-evidence = evidence of the peers on { $factors }: { $text }
peers-told-factors = { $count ->
    [0] no key factor
    [one] key factor { $factors }
   *[other] key factors { $factors }
  }
peers-told-advice = { $advice } on { $factor }: { $text }
peers-told-advice-whole = { $advice } on the whole: { $text }
peers-told-party = { $name }: { $part }
peers-told-days = days of the review: { $days }
peers-told-named = { $kind } { $number }
plan-label-whose = Whose judgement
plan-peers-otherwise = The peers judged it { $peers }; the host itself had judged it { $host }.
plan-peers-otherwise-because = The peers judged it { $peers }; the host itself had judged it { $host }: { $reason }
plan-peers-alike = The peers’; the host itself had judged the same.
plan-peers-alone = The peers’; the host itself had not judged it.
plan-peers-silent = The host’s own; the peers did not judge it.
plan-label-recommended = Recommended
plan-recommended-one = { $number } ({ $answer })
plan-recommended-actions = { $number } ({ $answer }: { $actions })
plan-recommended = What the peers recommended
plan-earlier-action = A{ $number } of the review ({ $status })
plan-since-stands-host = (stands; the host said { $host })
walk-advice = { $number } { $answer }
overview-side = { $who }: { $counts }
walk-action-then = A{ $number } then
