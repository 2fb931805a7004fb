# What the history says was done.

step-new-session = A new session begun
step-undone = Taken back: { $what }
step-redone = Done again: { $what }
step-passed-over = Left as it is: { $what }

step-nothing = Nothing altered
step-title = Title: { $text }
step-organisation = Organisation: { $text }
step-unit = Unit: { $text }
step-purpose = Purpose: { $purpose }
step-scope = Scope: { $count ->
    [one] { $count } key factor
   *[other] { $count } key factors
}
step-minutes = Minutes: { $text }
step-sitting = The sitting: { $text }
step-participants = Participants: { $count ->
    [one] { $count } person or body
   *[other] { $count } people and bodies
}
step-summary = The plan in two sentences
step-owner = Who owns the plan: { $text }
step-owner-review = Who sees to what follows: { $text }
step-next-review = Next review: { $text }
step-follow-up = How the plan is followed up
step-finalised = Finalised as version { $version }
step-reopened = Opened again after version { $version }
step-judged = { $factor } judged: { $judgement }
step-judged-because = { $factor } judged with a reason: { $judgement }
step-voices = { $factor }: { $people ->
    [one] { $people } person
   *[other] { $people } people
} judged, { $in } in place, { $partly } partly, { $not } not
step-voices-none = { $factor }: counts taken out
step-agreed = { $factor } agreed: { $judgement }
step-order = Order of talk: { $count ->
    [one] { $count } key factor
   *[other] { $count } key factors
}{ $minutes ->
    [0] {""}
   *[other] , { $minutes } minutes
}
step-judgement-taken-back = { $factor }: judgement taken back
step-reason = { $factor }: reason written
step-minority = { $factor }: another view written
step-objective = { $factor }: objective set
step-objective-due = { $factor }: date of the objective set
step-looked = { $factor }: a guide question { $state }
step-homework = { $factor }: homework given
step-note = { $factor }: note written
step-note-altered = { $factor }: note altered
step-note-removed = { $factor }: note taken out
step-evidence = { $factor }: evidence "{ $text }"
step-evidence-altered = Evidence E{ $number } altered: { $text }
step-action = Action caught: { $text }
step-action-altered = Action A{ $number } altered: { $text }
step-removed = { $number } taken out: { $text }
step-status = Action A{ $number } is now { $status }: { $text }
step-parked = Parked: { $text }
step-parked-altered = Parked item P{ $number } altered: { $text }
step-parked-outcome = Parked item P{ $number }, outcome: { $text }
step-heard = { $factor }: who was heard
step-let-stand = Left as it is: { $text }
step-let-stand-no-more = Taken up again, left as it is no more
step-said-yes = { $lead } says yes to A{ $number }
step-said-yes-phone = { $lead } says yes to A{ $number }, on the phone
step-to-be-asked = { $lead } is to be asked about A{ $number }
step-news = News of A{ $number }: { $text }
step-moved = A{ $number } moved to { $date }: { $text }
step-needs-decision = A{ $number } needs a decision: { $text }
step-needs-no-decision = A{ $number } needs no decision any more: { $text }
step-handed-over = { $count ->
    [one] One action of { $from } handed to { $to }
   *[other] { $count } actions of { $from } handed to { $to }
}
step-handed-several = { $count ->
    [one] One action handed to { $to }
   *[other] { $count } actions handed to { $to }
}
step-taken-over = { $count ->
    [one] One action that nobody led given to { $to }
   *[other] { $count } actions that nobody led given to { $to }
}
step-decided = Decided: { $text }
step-aim = Why we are here: { $text }
step-ground-rules = How we work together
step-people = People in the room: { $count }
step-came = { $name } is here
step-left = { $name } is not here
step-new-sitting = Sitting { $number } begun
step-turned-back = Action A{ $number } turned back into the { $becomes } that it came from
step-turned-into = Action A{ $number } turned into a { $becomes }: { $text }
step-went-back = Back by { $count ->
    [one] one step
   *[other] { $count } steps
}, to: { $what }
step-decision-altered = Decision D{ $number } altered: { $text }

step-time-spent = { $factor }: { $minutes ->
    [one] { $minutes } minute of talk
   *[other] { $minutes } minutes of talk
}
step-time-planned = { $factor }: { $minutes ->
    [0] its share of the minutes
    [one] { $minutes } minute planned
   *[other] { $minutes } minutes planned
}
step-time-sitting = Minutes of this sitting: { $minutes }
step-time-opening = Minutes for the opening: { $minutes }
step-time-break = Minutes for the break: { $minutes }
step-time-priorities = Minutes for the priorities: { $minutes }
step-time-close = Minutes for the close: { $minutes }
step-turn-talk = { $factor } has its turn
step-turn-skipped = { $factor } is skipped
step-turn-merged = { $factor } is talked about with { $other }
step-turn-next-sitting = { $factor } is left for the next sitting

step-imported = Taken in from { $file }
step-actions-returned = { $count ->
    [one] One action
   *[other] { $count } actions
  } altered from { $file }
step-imported-whole = Session taken in from a file
step-imported-copy = Session taken in from a file, as a copy
step-forgotten = The name of a person was replaced by: { $role }
step-salvaged = Saved from a damaged file, without its earlier history
step-salvaged-entries = Saved from a damaged file: the entries as they stood there
step-plan-from = Plan made from “{ $title }”
step-review-again = Review of “{ $title }” begun again
step-still-so = { $factor }: still { $judgement }
step-earlier = A{ $number } of the earlier session, “{ $text }”: { $fate }. { $there }
step-earlier-there = Decided in the session that follows this one: A{ $number } “{ $text }” is { $status }
step-undone-here = Taken back here; in the earlier session it stands otherwise by now and was left alone: { $what }
step-redone-here = Done again here; in the earlier session it stands otherwise by now and was left alone: { $what }
earlier-there-noted = It is noted in the earlier session too.
earlier-there-none = The earlier session is not in this file, so nothing is noted there.
earlier-there-trash = The earlier session is in the trash, so nothing is noted there.
earlier-there-gone = The earlier session has no such action any more, so nothing is noted there.
earlier-there-closed = It stands otherwise in the earlier session by now, and was left alone there.
