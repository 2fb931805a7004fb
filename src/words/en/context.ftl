# What makes a gap harder, whose it is to change, and the duties of a charter.

## The plan
plan-argued-head = TO ARGUE FOR   { $count }
plan-argued = To argue for
plan-argued-intro = What lies in the hands of others. The city does not do it itself; it argues for it with those who can.
plan-caption-argued = What the city argues for, by due date
plan-glance-argue = To argue for
plan-harder = Whose it is to change, and what makes it harder
plan-gaps-ours = Ours to change
plan-gaps-with-others = To change with others
plan-gaps-outside = Outside our hands
plan-reach-unsaid = Nobody has said yet
plan-caption-context = The context in which the city works
plan-column-context = Context factor
plan-column-here = How it is here
plan-column-harder = Makes harder
plan-harder-none = no key factor in particular
plan-context-none = nothing noted for the city as a whole
plan-label-reach = Ours to change
plan-reach-ours = yes
plan-reach-with-others = with others
plan-reach-outside = no, it is outside our hands
plan-label-harder = What makes it harder
plan-harder-so = { $context } ({ $text })
plan-label-provides = Who provides it
plan-provided-by = { $said } ({ $who })
lead-label-argues = What it is
lead-argues = Something to argue for: it lies in the hands of others. Done means that the case has been made to them.

## The page by duty
duties-title = By duty: { $title }
duties-title-plain = Findings and plan by duty
file-duties = by-duty
export-page-duties = findings and plan by duty
duties-label-charter = Charter
duties-label-mapping = Mapping
duties-label-rule = Where others provide
duties-none = The text of the benchmark that this session was made with has no duties. A session keeps the text it was made with.
duties-glance = At a glance
duties-caption = The duties with the key factors that serve them and what is planned
duties-column-duty = Duty
duties-column-role = As
duties-column-findings = Key factors
duties-column-do = To do
duties-column-argue = To argue for
duties-counts = { $count ->
    [one] One of { $all } duties is
   *[other] { $count } of { $all } duties are
  } touched by a judgement or an action.
duties-found = { $factor }: { $judgement }
duties-found-outside = { $factor }: not taken up
duties-nothing = nothing
duties-untouched = Duties that nothing touches
duties-untouched-none = Every duty is touched by a judgement or an action.
duties-why-unserved = { $duty }: no key factor of this benchmark serves it.
duties-why-outside = { $duty }: its key factors were not taken up ({ $factors }).
duties-why-silent = { $duty }: its key factors are not judged, and nothing is planned ({ $factors }).
duties-why-not-applicable = { $duty }: its key factors are held not to concern the city ({ $factors }).
duties-role = As { $role }
duties-judged = { $judgement }: { $reason }
duties-action = { $action } { $title } ({ $lead }, { $due })
duties-action-done = { $action } { $title } ({ $lead }, { $status })
duties-unmapped = Key factors tied to no duty
duties-unmapped-intro = What was found there stands in the plan; our reading ties it to none of the duties.
duties-source = Duties after { $source }.
do-duties = read findings and plan by duty
flash-no-duties = The benchmark text of this session has no duties to read by.

## On the walk and in the overview
do-reach = whose it is to change
do-city-context = context of the city
foot-context = context
foot-duties = duties
form-head-context = THE CITY'S CONTEXT
form-hint-context = What lies largely outside the city's control. Noted first, it can be tied to a gap with c on the walk.
form-head-harder = { $factor }
form-hint-harder = Whose it is to change, who provides the services, and what makes it harder here.
form-reach = Ours to change?
form-provides = Who provides it
form-providers = Who those others are
form-context = Context
form-context-noted = For the city: { $text }
form-context-involves = May involve: { $text }
form-context-attached = makes it harder
# The key factors, each with what was said of it there.
form-context-harder = makes harder: { $factors }
form-argues = To argue for
argues-no = no, the city does it
argues-yes = yes, it lies with others
choice-unsaid = nobody said yet
walk-harder = harder: { $text }
# What the room said stands first, for the row may be cut.
walk-harder-so = { $text } ({ $context })
typing-context = HOW IT IS HERE
typing-providers = WHO PROVIDES IT
step-reach = { $factor }: whose it is to change
step-provides = { $factor }: who provides it
step-context = Context of the city: { $context }
step-harder = { $factor }, harder because of: { $context }
step-harder-not = { $factor }, no longer harder because of: { $context }
