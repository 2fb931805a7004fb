//! Which key does what: one table, from which dispatch, footer, menu and help are read.

use crate::app::{
    App, Command, Edit, General, Leave, Message, Over, Room, Stage,
    clash::Ours,
    close, dots, follow_up, form_room, home,
    input::{Code, Input, Key},
    matrix,
    menu::Offer,
    minutes, over, pictures, plan, read_back, round, stage, typing, voices, walk, welcome,
};
use crate::session::State;

/// Where keys are pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    Home,
    Walk,
    Plan,
    Close,
    Focus,
    ReadBack,
    FollowUp,
    Round,
    Order,
    Cards,
    Shown,
    Matrix,
    Dots,
    Pictures,
    Opening,
    Time,
    Form,
    List,
    Ticks,
    Text,
    Find,
    Ideas,
    Export,
    Ask,
    Noted,
    History,
    ClashField,
    ClashGesture,
    ClashUndo,
    Blank,
    TypingLine,
    TypingBlock,
    TypingAction,
}

/// A command bound to keys.
#[derive(Debug)]
pub struct Binding {
    /// Where.
    pub here: &'static [Here],
    /// The keys.
    pub keys: &'static [Key],
    /// The command.
    pub command: Command,
}

const fn bind(here: &'static [Here], keys: &'static [Key], command: Command) -> Binding {
    Binding { here, keys, command }
}

const fn k(c: char) -> Key {
    Key::char(c)
}

const fn p(code: Code) -> Key {
    Key::plain(code)
}

/// Where digits are a number: a count, or that of an action.
const COUNTED: &[Here] = &[Here::Round, Here::Matrix, Here::Dots];
const DIGITS: &[Key] = &[k('0'), k('1'), k('2'), k('3'), k('4'), k('5'), k('6'), k('7'), k('8'), k('9')];

/// The first round, and the order of talk that follows from it.
const ROUND: &[Here] = &[Here::Round, Here::Order];
/// Where the group walks from key factor to key factor.
const WALKED: &[Here] = &[Here::Walk, Here::Focus];
/// The rooms of a session, and what is done together in their place.
const SITTING: &[Here] = &[Here::Walk, Here::Plan, Here::Close, Here::Focus, Here::Pictures, Here::Opening, Here::Time];
const ROOMS: &[Here] = &[
    Here::Walk,
    Here::Plan,
    Here::Close,
    Here::Focus,
    Here::ReadBack,
    Here::FollowUp,
    Here::Form,
    Here::Round,
    Here::Order,
    Here::Cards,
    Here::Shown,
    Here::Matrix,
    Here::Dots,
    Here::Pictures,
    Here::Opening,
    Here::Time,
];
const EVERYWHERE: &[Here] = &[
    Here::Home,
    Here::Walk,
    Here::Plan,
    Here::Close,
    Here::Focus,
    Here::ReadBack,
    Here::FollowUp,
    Here::Form,
    Here::Round,
    Here::Order,
    Here::Cards,
    Here::Shown,
    Here::Matrix,
    Here::Dots,
    Here::Pictures,
    Here::Opening,
    Here::Time,
];
/// Where the plan is read back, and where it is followed up.
const READ: &[Here] = &[Here::ReadBack];
const FOLLOWED: &[Here] = &[Here::FollowUp];
/// The plan, and what its actions are weighed with.
const WEIGHED: &[Here] = &[Here::Plan, Here::Matrix, Here::Dots];
const LISTS: &[Here] = &[Here::List, Here::Ticks, Here::Find, Here::Export, Here::Noted, Here::History];
/// Where Space lists what can be done; in the opening it says who is here, with the time it stops the clock.
const LISTED: &[Here] = &[
    Here::Home,
    Here::Walk,
    Here::Plan,
    Here::Close,
    Here::Focus,
    Here::ReadBack,
    Here::FollowUp,
    Here::Form,
    Here::Round,
    Here::Order,
    Here::Cards,
    Here::Shown,
    Here::Matrix,
    Here::Dots,
    Here::Pictures,
];
const FORMS: &[Here] = &[Here::Form];

/// Every key that is no text.
pub const TABLE: &[Binding] = &[
    bind(&[Here::Home], &[p(Code::Enter)], Command::Home(home::Do::Open)),
    bind(&[Here::Home], &[k('n')], Command::Home(home::Do::New)),
    bind(&[Here::Home], &[p(Code::Delete)], Command::Home(home::Do::Trash)),
    bind(&[Here::Home], &[p(Code::Up)], Command::Home(home::Do::Up)),
    bind(&[Here::Home], &[p(Code::Down)], Command::Home(home::Do::Down)),
    bind(WALKED, &[p(Code::Down)], Command::Walk(walk::Do::NextQuestion)),
    bind(WALKED, &[p(Code::Up)], Command::Walk(walk::Do::PreviousQuestion)),
    bind(WALKED, &[p(Code::Right)], Command::Walk(walk::Do::NextFactor)),
    bind(WALKED, &[p(Code::Left)], Command::Walk(walk::Do::PreviousFactor)),
    bind(WALKED, &[p(Code::PageDown)], Command::Walk(walk::Do::StepOn)),
    bind(WALKED, &[p(Code::PageUp)], Command::Walk(walk::Do::StepBack)),
    bind(WALKED, &[k('g')], Command::Walk(walk::Do::GoTo)),
    bind(WALKED, &[k('1')], Command::Walk(walk::Do::InPlace)),
    bind(WALKED, &[k('2')], Command::Walk(walk::Do::Partly)),
    bind(WALKED, &[k('3')], Command::Walk(walk::Do::NotInPlace)),
    bind(WALKED, &[k('4')], Command::Walk(walk::Do::NotApplicable)),
    bind(WALKED, &[k('0')], Command::Walk(walk::Do::NotAssessed)),
    bind(WALKED, &[k('a')], Command::Walk(walk::Do::Action)),
    bind(WALKED, &[k('w')], Command::Walk(walk::Do::QuickWin)),
    bind(WALKED, &[k('l')], Command::Walk(walk::Do::LongTerm)),
    bind(WALKED, &[k('n')], Command::Walk(walk::Do::Note)),
    bind(&[Here::Walk], &[p(Code::Enter)], Command::Walk(walk::Do::EditNote)),
    bind(WALKED, &[k('k')], Command::Walk(walk::Do::LookedInto)),
    bind(WALKED, &[k('h')], Command::Walk(walk::Do::Homework)),
    bind(WALKED, &[k('r')], Command::Walk(walk::Do::Reason)),
    bind(WALKED, &[k('m')], Command::Walk(walk::Do::OtherView)),
    bind(WALKED, &[k('e')], Command::Walk(walk::Do::Evidence)),
    bind(WALKED, &[k('5')], Command::Walk(walk::Do::Heard)),
    bind(WALKED, &[k('o')], Command::Walk(walk::Do::Objective)),
    bind(WALKED, &[k('i')], Command::Walk(walk::Do::Ideas)),
    bind(WALKED, &[k('c')], Command::Walk(walk::Do::Context)),
    bind(WALKED, &[k('z')], Command::Walk(walk::Do::Turn)),
    bind(WALKED, &[k('y')], Command::Walk(walk::Do::Why)),
    bind(SITTING, &[k('p')], Command::Walk(walk::Do::Park)),
    bind(SITTING, &[k('d')], Command::Walk(walk::Do::Decide)),
    bind(&[Here::Plan], &[p(Code::Up)], Command::Plan(plan::Do::Up)),
    bind(&[Here::Plan], &[p(Code::Down)], Command::Plan(plan::Do::Down)),
    bind(&[Here::Plan], &[p(Code::Left)], Command::Plan(plan::Do::Left)),
    bind(&[Here::Plan], &[p(Code::Right)], Command::Plan(plan::Do::Right)),
    bind(&[Here::Plan], &[p(Code::Enter)], Command::Plan(plan::Do::Edit)),
    bind(&[Here::Plan], &[k('e')], Command::Plan(plan::Do::Details)),
    bind(&[Here::Plan], &[k('s')], Command::Plan(plan::Do::Status)),
    bind(&[Here::Plan], &[k('a')], Command::Plan(plan::Do::Action)),
    bind(&[Here::Plan], &[p(Code::Delete)], Command::Plan(plan::Do::Remove)),
    bind(&[Here::Plan], &[k('n')], Command::Plan(plan::Do::News)),
    bind(&[Here::Plan], &[k('h')], Command::Plan(plan::Do::HandOver)),
    bind(&[Here::Plan], &[k('f')], Command::ReadBack(read_back::Do::Large)),
    bind(&[Here::Plan], &[k('c'), k('+'), k('-')], Command::Plan(plan::Do::Mark)),
    bind(WEIGHED, &[k('k')], Command::Plan(plan::Do::Keep)),
    bind(&[Here::Plan], &[k('g')], Command::Plan(plan::Do::Merge)),
    bind(WEIGHED, &[k('m')], Command::Stage(stage::Do::Matrix)),
    bind(WEIGHED, &[k('v')], Command::Stage(stage::Do::Dots)),
    bind(&[Here::Plan, Here::Pictures], &[k('t')], Command::Stage(stage::Do::Pictures)),
    bind(SITTING, &[p(Code::F(7))], Command::Stage(stage::Do::Pictures)),
    bind(&[Here::Matrix, Here::Dots], &[p(Code::F(7))], Command::Stage(stage::Do::Pictures)),
    bind(&[Here::Matrix], &[p(Code::Tab)], Command::Matrix(matrix::Do::Next)),
    bind(&[Here::Matrix], &[p(Code::BackTab)], Command::Matrix(matrix::Do::Previous)),
    bind(&[Here::Matrix], &[p(Code::Enter)], Command::Matrix(matrix::Do::Unplaced)),
    bind(&[Here::Matrix], &[p(Code::Up)], Command::Matrix(matrix::Do::Up)),
    bind(&[Here::Matrix], &[p(Code::Down)], Command::Matrix(matrix::Do::Down)),
    bind(&[Here::Matrix], &[p(Code::Left)], Command::Matrix(matrix::Do::Left)),
    bind(&[Here::Matrix], &[p(Code::Right)], Command::Matrix(matrix::Do::Right)),
    bind(&[Here::Dots], &[p(Code::Up), p(Code::BackTab)], Command::Dots(dots::Do::Up)),
    bind(&[Here::Dots], &[p(Code::Down), p(Code::Tab), p(Code::Enter)], Command::Dots(dots::Do::Down)),
    bind(&[Here::Dots], &[p(Code::PageUp)], Command::Dots(dots::Do::PageUp)),
    bind(&[Here::Dots], &[p(Code::PageDown)], Command::Dots(dots::Do::PageDown)),
    bind(&[Here::Dots], &[p(Code::Backspace)], Command::Dots(dots::Do::Erase)),
    bind(&[Here::Dots], &[k('n')], Command::Dots(dots::Do::Each)),
    bind(&[Here::Dots], &[k('s')], Command::Dots(dots::Do::Stack)),
    bind(&[Here::Dots], &[k('o')], Command::Dots(dots::Do::Order)),
    bind(&[Here::Pictures], &[p(Code::Right), p(Code::PageDown)], Command::Pictures(pictures::Do::Next)),
    bind(&[Here::Pictures], &[p(Code::Left), p(Code::PageUp)], Command::Pictures(pictures::Do::Previous)),
    bind(&[Here::Pictures], &[p(Code::Down)], Command::Pictures(pictures::Do::Down)),
    bind(&[Here::Pictures], &[p(Code::Up)], Command::Pictures(pictures::Do::Up)),
    bind(&[Here::Plan], &[k('z')], Command::Plan(plan::Do::Turn)),
    bind(&[Here::Plan], &[k('y')], Command::Plan(plan::Do::Why)),
    bind(FORMS, &[p(Code::Up)], Command::Form(form_room::Do::Up)),
    bind(FORMS, &[p(Code::Down)], Command::Form(form_room::Do::Down)),
    bind(&[Here::Form], &[p(Code::Tab)], Command::Form(form_room::Do::Next)),
    bind(&[Here::Form], &[p(Code::BackTab)], Command::Form(form_room::Do::Previous)),
    bind(FORMS, &[p(Code::Enter)], Command::Form(form_room::Do::Edit)),
    bind(FORMS, &[p(Code::Left)], Command::Form(form_room::Do::Left)),
    bind(FORMS, &[p(Code::Right)], Command::Form(form_room::Do::Right)),
    bind(&[Here::Form], &[k('w')], Command::Form(form_room::Do::Walk)),
    bind(&[Here::Form], &[p(Code::Delete)], Command::Form(form_room::Do::Remove)),
    bind(&[Here::Close], &[p(Code::Enter)], Command::Close(close::Do::Mend)),
    bind(&[Here::Close], &[p(Code::Up)], Command::Close(close::Do::Up)),
    bind(&[Here::Close], &[p(Code::Down)], Command::Close(close::Do::Down)),
    bind(&[Here::Close], &[p(Code::PageUp)], Command::Close(close::Do::PageUp)),
    bind(&[Here::Close], &[p(Code::PageDown)], Command::Close(close::Do::PageDown)),
    bind(&[Here::Close], &[k('s')], Command::Close(close::Do::LetStand)),
    bind(&[Here::Close], &[k('r')], Command::ReadBack(read_back::Do::Begin)),
    bind(&[Here::Close], &[k('e')], Command::Close(close::Do::Facts)),
    bind(&[Here::Close], &[k('v')], Command::Close(close::Do::Finalise)),
    bind(READ, &[k('y')], Command::ReadBack(read_back::Do::Yes)),
    bind(READ, &[p(Code::Enter)], Command::ReadBack(read_back::Do::YesAndOn)),
    bind(READ, &[k('t')], Command::ReadBack(read_back::Do::Phone)),
    bind(READ, &[k('n')], Command::ReadBack(read_back::Do::NotYet)),
    bind(READ, &[p(Code::Right), p(Code::PageDown), p(Code::Down)], Command::ReadBack(read_back::Do::Next)),
    bind(READ, &[p(Code::Left), p(Code::PageUp), p(Code::Up)], Command::ReadBack(read_back::Do::Previous)),
    bind(READ, &[k('e')], Command::ReadBack(read_back::Do::Edit)),
    bind(READ, &[k('v')], Command::ReadBack(read_back::Do::Finalise)),
    bind(SITTING, &[p(Code::F(6))], Command::FollowUp(follow_up::Do::Begin)),
    bind(FOLLOWED, &[k('1')], Command::FollowUp(follow_up::Do::NotStarted)),
    bind(FOLLOWED, &[k('2')], Command::FollowUp(follow_up::Do::InProgress)),
    bind(FOLLOWED, &[k('3')], Command::FollowUp(follow_up::Do::OnHold)),
    bind(FOLLOWED, &[k('4')], Command::FollowUp(follow_up::Do::Done)),
    bind(FOLLOWED, &[k('5')], Command::FollowUp(follow_up::Do::Dropped)),
    bind(FOLLOWED, &[k('n'), p(Code::Tab)], Command::FollowUp(follow_up::Do::News)),
    bind(FOLLOWED, &[k('d')], Command::FollowUp(follow_up::Do::NewDate)),
    bind(FOLLOWED, &[k('c')], Command::FollowUp(follow_up::Do::NeedsDecision)),
    bind(FOLLOWED, &[k('w')], Command::FollowUp(follow_up::Do::Because)),
    bind(FOLLOWED, &[p(Code::Right), p(Code::PageDown), p(Code::Down), p(Code::Enter)], Command::FollowUp(follow_up::Do::Next)),
    bind(FOLLOWED, &[p(Code::Left), p(Code::PageUp), p(Code::Up)], Command::FollowUp(follow_up::Do::Previous)),
    bind(&[Here::Form], &[k('z')], Command::Form(form_room::Do::Turn)),
    bind(&[Here::Form], &[k('y')], Command::Form(form_room::Do::Why)),
    bind(LISTS, &[p(Code::Up)], Command::Over(over::Do::Up)),
    bind(LISTS, &[p(Code::Down)], Command::Over(over::Do::Down)),
    bind(LISTS, &[p(Code::PageUp)], Command::Over(over::Do::PageUp)),
    bind(LISTS, &[p(Code::PageDown)], Command::Over(over::Do::PageDown)),
    bind(LISTS, &[p(Code::Enter)], Command::Over(over::Do::Take)),
    bind(&[Here::Ticks], &[k(' ')], Command::Over(over::Do::Tick)),
    bind(&[Here::Text], &[p(Code::Up)], Command::Over(over::Do::Up)),
    bind(&[Here::Text], &[p(Code::Down)], Command::Over(over::Do::Down)),
    bind(&[Here::Text], &[p(Code::PageUp)], Command::Over(over::Do::PageUp)),
    bind(&[Here::Text], &[p(Code::PageDown)], Command::Over(over::Do::PageDown)),
    bind(&[Here::Ideas], &[p(Code::Up), p(Code::PageUp)], Command::Over(over::Do::Up)),
    bind(&[Here::Ideas], &[p(Code::Down), p(Code::PageDown)], Command::Over(over::Do::Down)),
    bind(&[Here::Ideas], &[p(Code::Enter), k('a')], Command::Over(over::Do::Inspire)),
    bind(&[Here::Export], &[k('o')], Command::Over(over::Do::Replace)),
    bind(&[Here::Ask], &[k('y'), p(Code::Enter)], Command::Over(over::Do::Yes)),
    bind(&[Here::Noted], &[k('z')], Command::Over(over::Do::Turn)),
    bind(&[Here::Noted], &[k('y')], Command::Over(over::Do::Why)),
    bind(&[Here::ClashField, Here::ClashGesture], &[k('o')], Command::Over(over::Do::Ours)),
    bind(&[Here::ClashField, Here::ClashGesture], &[k('t')], Command::Over(over::Do::Theirs)),
    bind(&[Here::ClashField], &[k('e')], Command::Over(over::Do::Both)),
    bind(&[Here::ClashUndo], &[k('p')], Command::Over(over::Do::PassOver)),
    bind(SITTING, &[p(Code::F(3))], Command::Stage(stage::Do::Round)),
    bind(WALKED, &[k('v')], Command::Stage(stage::Do::Voices)),
    bind(COUNTED, DIGITS, Command::Stage(stage::Do::Digit)),
    bind(&[Here::Round], &[p(Code::Tab), p(Code::Right)], Command::Round(round::Do::NextCell)),
    bind(&[Here::Round], &[p(Code::BackTab), p(Code::Left)], Command::Round(round::Do::PreviousCell)),
    bind(&[Here::Round], &[p(Code::Enter), p(Code::PageDown)], Command::Round(round::Do::NextRow)),
    bind(ROUND, &[p(Code::Up), p(Code::PageUp)], Command::Round(round::Do::Up)),
    bind(ROUND, &[p(Code::Down)], Command::Round(round::Do::Down)),
    bind(&[Here::Round], &[p(Code::Backspace)], Command::Round(round::Do::Backspace)),
    bind(&[Here::Round], &[p(Code::Delete)], Command::Round(round::Do::Clear)),
    bind(&[Here::Round], &[k('o')], Command::Round(round::Do::Order)),
    bind(&[Here::Order], &[p(Code::PageDown)], Command::Round(round::Do::Down)),
    bind(&[Here::Order], &[k('e')], Command::Round(round::Do::Earlier)),
    bind(&[Here::Order], &[k('l')], Command::Round(round::Do::Later)),
    bind(&[Here::Order], &[p(Code::Right), k('+')], Command::Round(round::Do::More)),
    bind(&[Here::Order], &[p(Code::Left), k('-')], Command::Round(round::Do::Less)),
    bind(&[Here::Order], &[p(Code::Delete)], Command::Round(round::Do::Afresh)),
    bind(&[Here::Order], &[p(Code::Enter)], Command::Round(round::Do::Take)),
    bind(&[Here::Cards], &[k('1')], Command::Voices(voices::Do::CardInPlace)),
    bind(&[Here::Cards], &[k('2')], Command::Voices(voices::Do::CardPartly)),
    bind(&[Here::Cards], &[k('3')], Command::Voices(voices::Do::CardNotInPlace)),
    bind(&[Here::Cards], &[p(Code::Backspace)], Command::Voices(voices::Do::CardBack)),
    bind(&[Here::Cards], &[p(Code::Delete)], Command::Voices(voices::Do::StartAgain)),
    bind(&[Here::Cards], &[k('n')], Command::Voices(voices::Do::Names)),
    bind(&[Here::Cards], &[p(Code::Up), p(Code::PageUp)], Command::Voices(voices::Do::Up)),
    bind(&[Here::Cards], &[p(Code::Down), p(Code::PageDown)], Command::Voices(voices::Do::Down)),
    bind(&[Here::Cards], &[p(Code::Enter)], Command::Voices(voices::Do::Reveal)),
    bind(&[Here::Shown], &[k('1')], Command::Voices(voices::Do::InPlace)),
    bind(&[Here::Shown], &[k('2')], Command::Voices(voices::Do::Partly)),
    bind(&[Here::Shown], &[k('3')], Command::Voices(voices::Do::NotInPlace)),
    bind(&[Here::Shown], &[k('4')], Command::Voices(voices::Do::NotApplicable)),
    bind(&[Here::Shown], &[p(Code::Tab), p(Code::Down)], Command::Voices(voices::Do::Next)),
    bind(&[Here::Shown], &[p(Code::BackTab), p(Code::Up)], Command::Voices(voices::Do::Previous)),
    bind(&[Here::Shown], &[p(Code::Enter)], Command::Voices(voices::Do::Agree)),
    bind(&[Here::Shown], &[k('v')], Command::Voices(voices::Do::Again)),
    bind(&[Here::Shown], &[k('a')], Command::Walk(walk::Do::Action)),
    bind(SITTING, &[p(Code::F(2))], Command::Stage(stage::Do::Opening)),
    bind(&[Here::Opening], &[p(Code::Up)], Command::Welcome(welcome::Do::Up)),
    bind(&[Here::Opening], &[p(Code::Down)], Command::Welcome(welcome::Do::Down)),
    bind(&[Here::Opening], &[p(Code::Left)], Command::Welcome(welcome::Do::Left)),
    bind(&[Here::Opening], &[p(Code::Right)], Command::Welcome(welcome::Do::Right)),
    bind(&[Here::Opening], &[p(Code::Enter), k(' ')], Command::Welcome(welcome::Do::Take)),
    bind(&[Here::Opening], &[k('a')], Command::Welcome(welcome::Do::Names)),
    bind(&[Here::Opening], &[k('n')], Command::Welcome(welcome::Do::Count)),
    bind(&[Here::Opening], &[k('w')], Command::Welcome(welcome::Do::Aim)),
    bind(&[Here::Opening], &[k('r')], Command::Welcome(welcome::Do::Rules)),
    bind(&[Here::Opening], &[k('s')], Command::Welcome(welcome::Do::NewSitting)),
    bind(&[Here::Walk, Here::Focus, Here::Time], &[k('f'), p(Code::F(5))], Command::Stage(stage::Do::Focus)),
    bind(&[Here::Walk, Here::Focus, Here::Time], &[k('t')], Command::Stage(stage::Do::Time)),
    bind(&[Here::Time], &[p(Code::Up), p(Code::PageUp)], Command::Minutes(minutes::Do::Up)),
    bind(&[Here::Time], &[p(Code::Down), p(Code::PageDown)], Command::Minutes(minutes::Do::Down)),
    bind(&[Here::Time], &[k('+'), p(Code::Right)], Command::Minutes(minutes::Do::More)),
    bind(&[Here::Time], &[k('-'), p(Code::Left)], Command::Minutes(minutes::Do::Less)),
    bind(&[Here::Time], &[k(' ')], Command::Minutes(minutes::Do::Pause)),
    bind(&[Here::Time], &[p(Code::Enter)], Command::Minutes(minutes::Do::Length)),
    bind(&[Here::Time], &[k('s')], Command::Minutes(minutes::Do::Shorten)),
    bind(&[Here::Time], &[k('k')], Command::Minutes(minutes::Do::Skip)),
    bind(&[Here::Time], &[k('m')], Command::Minutes(minutes::Do::Merge)),
    bind(&[Here::Time], &[k('n')], Command::Minutes(minutes::Do::NextSitting)),
    bind(ROOMS, &[k('q')], Command::General(General::Home)),
    bind(&[Here::Home], &[k('q')], Command::General(General::Home)),
    bind(SITTING, &[p(Code::Tab)], Command::General(General::NextRoom)),
    bind(SITTING, &[p(Code::BackTab)], Command::General(General::PreviousRoom)),
    bind(&[Here::Walk], &[k('s')], Command::General(General::SetUp)),
    bind(SITTING, &[k('j')], Command::General(General::Noted)),
    bind(SITTING, &[p(Code::F(8))], Command::General(General::History)),
    bind(ROOMS, &[p(Code::F(9))], Command::General(General::Prompts)),
    bind(EVERYWHERE, &[k('u'), Key::ctrl('z')], Command::General(General::Undo)),
    bind(EVERYWHERE, &[Key::ctrl('r'), Key::ctrl('y')], Command::General(General::Redo)),
    bind(EVERYWHERE, &[k('/'), Key::ctrl('f')], Command::General(General::Find)),
    bind(EVERYWHERE, &[k('x')], Command::General(General::Export)),
    bind(LISTED, &[k(' ')], Command::General(General::Menu)),
    bind(EVERYWHERE, &[k(':'), Key::ctrl('p')], Command::General(General::Commands)),
    bind(EVERYWHERE, &[k('?'), p(Code::F(1))], Command::General(General::Keys)),
    bind(EVERYWHERE, &[k('b'), k('.')], Command::General(General::Blank)),
    bind(EVERYWHERE, &[p(Code::Esc)], Command::General(General::Back)),
    bind(EVERYWHERE, &[p(Code::F(12))], Command::General(General::Palette)),
    bind(EVERYWHERE, &[p(Code::F(4))], Command::General(General::Mouse)),
];

/// What the footer names in some places, in order of importance: the key as it is written, and its message.
type Foot = (&'static [Here], &'static [(&'static str, &'static str)]);

/// What the footer names everywhere.
const FEET: &[Foot] = &[
    (
        &[Here::Home],
        &[("Enter", "foot-open"), ("n", "foot-new"), ("x", "foot-export"), ("/", "foot-find"), ("?", "foot-keys"), ("q", "foot-leave")],
    ),
    (
        &[Here::Walk],
        &[
            ("n", "foot-note"),
            ("a", "foot-action"),
            ("1-4", "foot-judge"),
            ("v", "foot-voices"),
            ("p", "foot-park"),
            ("->", "foot-next"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Plan],
        &[
            ("Enter", "foot-edit"),
            ("s", "foot-status"),
            ("k", "foot-keep"),
            ("m", "foot-matrix"),
            ("v", "foot-dots"),
            ("?", "foot-keys"),
            ("a", "foot-action"),
            ("x", "foot-export"),
            ("Tab", "foot-close"),
        ],
    ),
    (
        &[Here::Matrix],
        &[
            ("Tab", "foot-next-action"),
            ("->", "foot-move"),
            ("Enter", "foot-unplaced"),
            ("k", "foot-keep"),
            ("v", "foot-dots"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Close],
        &[
            ("Enter", "foot-mend"),
            ("s", "foot-let-it-stand"),
            ("r", "foot-read-back"),
            ("v", "foot-finalise"),
            ("e", "foot-facts"),
            ("x", "foot-export"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::ReadBack],
        &[("y", "foot-yes"), ("t", "foot-phone"), ("->", "foot-next"), ("e", "foot-edit"), ("Esc", "foot-back"), ("?", "foot-keys")],
    ),
    (
        &[Here::FollowUp],
        &[
            ("1-5", "foot-status"),
            ("n", "foot-news"),
            ("d", "foot-date"),
            ("c", "foot-needs-decision"),
            ("->", "foot-next"),
            ("Esc", "foot-stop"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Dots],
        &[
            ("0-9", "foot-count"),
            ("Down", "foot-next-action"),
            ("o", "foot-dots-order"),
            ("n", "foot-each"),
            ("s", "foot-stack"),
            ("k", "foot-keep"),
            ("Esc", "foot-back"),
        ],
    ),
    (&[Here::Pictures], &[("->", "foot-next-picture"), ("Esc", "foot-back"), ("x", "foot-export"), ("?", "foot-keys")]),
    (&[Here::Form], &[("Enter", "foot-edit"), ("<- ->", "foot-choose"), ("w", "foot-walk"), ("Esc", "foot-done"), ("?", "foot-keys")]),
    (
        &[Here::Focus],
        &[("f", "foot-walk"), ("n", "foot-note"), ("a", "foot-action"), ("1-4", "foot-judge"), ("->", "foot-next"), ("?", "foot-keys")],
    ),
    (
        &[Here::Round],
        &[
            ("0-9", "foot-count"),
            ("Tab", "foot-next"),
            ("Enter", "foot-next-row"),
            ("o", "foot-order"),
            ("Esc", "foot-stop-here"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Order],
        &[
            ("e", "foot-earlier"),
            ("l", "foot-later"),
            ("<- ->", "foot-minutes"),
            ("Enter", "foot-take"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (&[Here::Cards], &[("1-3", "foot-card"), ("Enter", "foot-reveal"), ("n", "foot-names"), ("Esc", "foot-back-kept"), ("?", "foot-keys")]),
    (
        &[Here::Shown],
        &[
            ("1-4", "foot-judge"),
            ("Tab", "foot-next-box"),
            ("Enter", "foot-agree"),
            ("v", "foot-new-show"),
            ("Esc", "foot-back"),
            ("?", "foot-keys"),
        ],
    ),
    (
        &[Here::Opening],
        &[
            ("Enter", "foot-here"),
            ("a", "foot-names"),
            ("n", "foot-people"),
            ("w", "foot-aim"),
            ("r", "foot-rules"),
            ("s", "foot-new-sitting"),
            ("Esc", "foot-walk"),
        ],
    ),
    (
        &[Here::Time],
        &[("<- ->", "foot-minute"), ("Enter", "foot-length"), ("Space", "foot-pause"), ("Esc", "foot-back"), ("?", "foot-keys")],
    ),
    (&[Here::List], &[("Enter", "foot-take"), ("Esc", "foot-back")]),
    (&[Here::Noted], &[("Enter", "foot-open"), ("z", "foot-inspire"), ("y", "foot-why"), ("Esc", "foot-back")]),
    (&[Here::History], &[("Enter", "foot-go-back"), ("Esc", "foot-back")]),
    (&[Here::Ticks], &[("Space", "foot-tick"), ("Enter", "foot-done"), ("Esc", "foot-back")]),
    (&[Here::Find], &[("Enter", "foot-open"), ("Esc", "foot-back")]),
    (&[Here::Text], &[("Down", "foot-down"), ("PgDn", "foot-page"), ("Esc", "foot-back")]),
    (&[Here::Ideas], &[("Down", "foot-next-idea"), ("a", "foot-inspire"), ("Esc", "foot-back")]),
    (&[Here::Export], &[("Enter", "foot-write"), ("Esc", "foot-back")]),
    (&[Here::Ask], &[("Enter", "foot-yes"), ("Esc", "foot-no")]),
    (&[Here::ClashField], &[("o", "foot-ours"), ("t", "foot-theirs"), ("e", "foot-both"), ("Esc", "foot-back")]),
    (&[Here::ClashGesture], &[("o", "foot-ours"), ("t", "foot-theirs")]),
    (&[Here::ClashUndo], &[("p", "foot-pass-over"), ("Esc", "foot-let-stand")]),
    (&[Here::Blank], &[]),
    (&[Here::TypingLine], &[("Enter", "foot-done"), ("Tab", "foot-done-next"), ("F1", "foot-help")]),
    (&[Here::TypingBlock], &[("Esc", "foot-done"), ("Tab", "foot-done-next"), ("Enter", "foot-new-line"), ("F1", "foot-help")]),
    (&[Here::TypingAction], &[("Enter", "foot-done"), ("Tab", "foot-who-when"), ("Esc", "foot-later"), ("F1", "foot-help")]),
];

/// What can be done in an open field, for its help: the keys as they are written, and the message.
pub const TYPING_HELP: &[(&str, &str)] = &[
    ("Esc", "typing-help-esc"),
    ("Tab", "typing-help-tab"),
    ("Shift-Tab", "typing-help-shift-tab"),
    ("Enter", "typing-help-enter"),
    ("Ctrl-s", "typing-help-stay"),
    ("Ctrl-c", "typing-help-aside"),
    ("Ctrl-z", "typing-help-undo"),
    ("Ctrl-y", "typing-help-redo"),
    ("Down", "typing-help-complete"),
];

/// Where keys are pressed now.
#[must_use]
pub fn here(app: &App) -> Here {
    if let Some(over) = &app.over {
        return match over {
            Over::Keys(_) | Over::Context { .. } | Over::Why { .. } => Here::Text,
            Over::Noted(_) => Here::Noted,
            Over::History(history) if history.is_asking => Here::Ask,
            Over::History(_) => Here::History,
            Over::Menu(menu) if menu.filter.is_some() => Here::Find,
            Over::Menu(_) | Over::Pick(_) | Over::GoTo(_) | Over::Notes { .. } => Here::List,
            Over::Scope(_) => Here::Ticks,
            Over::Ideas { .. } => Here::Ideas,
            Over::Find(_) => Here::Find,
            Over::Export(_) => Here::Export,
            Over::Ask(_) => Here::Ask,
            Over::Clash(clash) => match clash.ours {
                Ours::Field { .. } => Here::ClashField,
                Ours::Missing { .. } if app.typing.is_some() => Here::ClashField,
                Ours::Gesture(_) | Ours::Missing { .. } => Here::ClashGesture,
                Ours::TakeBack { .. } => Here::ClashUndo,
            },
            Over::Blank => Here::Blank,
        };
    }
    if let Some(typing) = &app.typing {
        return match &typing.text {
            typing::Sheet::Action(_) => Here::TypingAction,
            typing::Sheet::Field(_) if typing.is_block() => Here::TypingBlock,
            typing::Sheet::Field(_) => Here::TypingLine,
        };
    }
    below(app)
}

/// The room or form that something lies over.
#[must_use]
pub fn below(app: &App) -> Here {
    match (&app.form, &app.stage, app.room) {
        (_, _, Room::Home) => Here::Home,
        (Some(_), _, _) => Here::Form,
        (None, Some(Stage::Focus), _) => Here::Focus,
        (None, Some(Stage::ReadBack(_)), _) => Here::ReadBack,
        (None, Some(Stage::FollowUp(_)), _) => Here::FollowUp,
        (None, Some(Stage::Round(round)), _) if round.order.is_some() => Here::Order,
        (None, Some(Stage::Round(_)), _) => Here::Round,
        (None, Some(Stage::Voices(voices)), _) => {
            if app.open.as_ref().is_some_and(|open| voices.is_shown(open)) {
                Here::Shown
            } else {
                Here::Cards
            }
        }
        (None, Some(Stage::Matrix(_)), _) => Here::Matrix,
        (None, Some(Stage::Dots(_)), _) => Here::Dots,
        (None, Some(Stage::Pictures(_)), _) => Here::Pictures,
        (None, Some(Stage::Opening(_)), _) => Here::Opening,
        (None, Some(Stage::Time(_)), _) => Here::Time,
        (None, None, Room::Walk) => Here::Walk,
        (None, None, Room::Plan) => Here::Plan,
        (None, None, Room::Close) => Here::Close,
    }
}

/// What the footer names here.
#[must_use]
pub fn foot(here: Here) -> &'static [(&'static str, &'static str)] {
    FEET.iter().find(|(places, _)| places.contains(&here)).map_or(&[], |(_, foot)| foot)
}

/// What the footer names behind the last action of a round, where no action is left for the other keys.
const BEHIND: &[(&str, &str)] = &[("Enter", "foot-finalise"), ("Esc", "foot-back"), ("?", "foot-keys")];

/// What the footer names now.
#[must_use]
pub fn foot_now(app: &App) -> &'static [(&'static str, &'static str)] {
    let here = here(app);
    let is_final = app.open.as_ref().is_some_and(|open| open.session.about.state == State::Final);
    match &app.stage {
        Some(Stage::ReadBack(read)) if here == Here::ReadBack && read.round.beyond().is_some() => &BEHIND[usize::from(is_final)..],
        Some(Stage::FollowUp(follow)) if here == Here::FollowUp && follow.round.beyond().is_some() => &BEHIND[1..],
        _ => foot(here),
    }
}

/// Everything bound here that can be done now.
#[must_use]
pub fn offers(app: &App, here: Here) -> Vec<Offer> {
    bound(app, here, None).collect()
}

/// Everything that can be done now from anywhere in the session: first what can be done here, then what
/// each room has beside it. What only moves there is not offered: nobody goes to another room for that.
#[must_use]
pub fn offers_anywhere(app: &App) -> Vec<Offer> {
    let mut offers = offers(app, below(app));
    if app.open.is_none() {
        return offers;
    }
    for (here, room) in [(Here::Walk, Room::Walk), (Here::Plan, Room::Plan), (Here::Close, Room::Close)] {
        let is_new = |offer: &Offer| offers.iter().all(|other| other.command != offer.command);
        let more: Vec<Offer> = bound(app, here, Some(room)).filter(is_new).collect();
        offers.extend(more);
    }
    offers
}

/// What is bound in a place and can be done now; in another room without what only moves.
fn bound(app: &App, here: Here, room: Option<Room>) -> impl Iterator<Item = Offer> {
    let moves = |key: &Key| {
        matches!(key.code, Code::Up | Code::Down | Code::Left | Code::Right | Code::PageUp | Code::PageDown | Code::Tab | Code::BackTab)
    };
    let there = TABLE.iter().filter(move |binding| binding.here.contains(&here) && binding.command.is_open(app));
    there.filter(move |binding| room.is_none() || !binding.keys.iter().all(moves)).map(move |binding| Offer {
        keys: binding.keys.iter().map(|key| written(*key)).collect::<Vec<_>>().join(" "),
        command: binding.command,
        room,
    })
}

/// A key as people write it.
#[must_use]
pub fn written(key: Key) -> String {
    let name = match key.code {
        Code::Char(' ') => "Space".to_owned(),
        Code::Char(c) => c.to_string(),
        Code::BackTab => "Shift-Tab".to_owned(),
        Code::Delete => "Del".to_owned(),
        Code::PageUp => "PgUp".to_owned(),
        Code::PageDown => "PgDn".to_owned(),
        Code::F(n) => format!("F{n}"),
        code => format!("{code:?}"),
    };
    if key.ctrl { format!("Ctrl-{name}") } else { name }
}

/// What an input means as things stand; none when it means nothing here.
#[must_use]
pub fn message(app: &App, input: Input) -> Option<Message> {
    match input {
        Input::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        Input::Paste(text) => takes_text(app).then_some(Message::Edit(Edit::Paste(text))),
        Input::Key(key) => key_message(app, key),
        Input::Wheel { up } => wheel(app, p(if up { Code::Up } else { Code::Down })),
        // What a click means stands in the picture: the steward asks for it.
        Input::Click(..) => None,
    }
}

fn takes_text(app: &App) -> bool {
    app.over.as_ref().map_or(app.typing.is_some(), Over::takes_text)
}

/// A notch of the wheel is an arrow, but where an arrow does more than move.
fn wheel(app: &App, arrow: Key) -> Option<Message> {
    match here(app) {
        Here::Blank | Here::TypingLine | Here::TypingAction => None,
        _ => key_message(app, arrow),
    }
}

fn key_message(app: &App, key: Key) -> Option<Message> {
    let here = here(app);
    let command = key.as_command();
    if command == Key::ctrl('c') {
        return Some(match (&app.over, &app.typing) {
            // While its step is on the way to the disk the text is not put aside as well.
            (None, Some(_)) if app.saving.is_none() => Message::Leave(Leave::Aside, false),
            _ => Message::Do(Command::General(General::Quit)),
        });
    }
    if here == Here::Blank {
        return Some(Message::Do(Command::General(General::Back)));
    }
    if app.over.is_none() && app.typing.is_some() {
        return typing_key(here, key);
    }
    let steers = matches!(key.code, Code::Up | Code::Down | Code::PageUp | Code::PageDown | Code::Enter | Code::Esc);
    if takes_text(app)
        && !steers
        && let Some(message) = text_key(key)
    {
        return Some(message);
    }
    if let (Code::Char(c), false, Here::Opening) = (command.code, command.ctrl, here)
        && let Some(place) = welcome::place_of(c)
    {
        return Some(Message::Digit(place));
    }
    if let (Code::Char(c), false) = (command.code, command.ctrl)
        && let Some(digit) = c.to_digit(10)
        && chooses(app, here)
    {
        if here == Here::Time {
            return usize::try_from(digit).ok().map(Message::Digit);
        }
        return usize::try_from(digit).ok()?.checked_sub(1).map(Message::Digit);
    }
    // In the list of what can be done, a key does what the list says it does.
    let listed = matches!(&app.over, Some(Over::Menu(menu)) if menu.filter.is_none());
    let counts = COUNTED.contains(&here) || (listed && COUNTED.contains(&below(app)));
    if let (Code::Char(c), false, true) = (command.code, command.ctrl, counts)
        && let Some(digit) = c.to_digit(10)
    {
        return Some(Message::Count(digit));
    }
    if app.over.is_some() && command.code == Code::Esc {
        return Some(Message::Do(Command::General(General::Back)));
    }
    // What cannot be done now is not offered, but its key still says so ("Nothing to take back.").
    let found = |here: Here| TABLE.iter().find(|b| b.here.contains(&here) && b.keys.contains(&command)).map(|b| b.command);
    let does = found(here).or_else(|| listed.then(|| found(below(app))).flatten())?;
    Some(match does {
        Command::General(General::Menu) => Message::Menu(offers(app, below(app)), false),
        Command::General(General::Commands) => Message::Menu(offers_anywhere(app), true),
        does => Message::Do(does),
    })
}

/// Whether digits choose an option here.
fn chooses(app: &App, here: Here) -> bool {
    matches!(app.over, Some(Over::Pick(_))) || (app.over.is_none() && matches!(here, Here::Form | Here::Time))
}

/// A key while a field is open: every printable key is text.
fn typing_key(here: Here, key: Key) -> Option<Message> {
    let several = here == Here::TypingBlock;
    Some(match (key.code, key.ctrl) {
        (Code::Esc, _) => Message::Leave(Leave::Done, true),
        (Code::Tab, _) => Message::Leave(Leave::Next, false),
        (Code::BackTab, _) => Message::Leave(Leave::Previous, false),
        (Code::Enter, _) if several => Message::Edit(Edit::NewLine),
        (Code::Enter, _) => Message::Leave(Leave::Done, false),
        (Code::Char('s' | 'S'), true) => Message::Leave(Leave::Stay, false),
        (Code::F(1), _) => Message::Do(Command::General(General::Keys)),
        (Code::Down, false) if !several => Message::Complete,
        _ => return text_key(key),
    })
}

/// A key that edits text; none when it does not.
fn text_key(key: Key) -> Option<Message> {
    Some(Message::Edit(match (key.code, key.ctrl) {
        (Code::Char(c), false) => Edit::Insert(c),
        (Code::Char('z' | 'Z'), true) => Edit::Undo,
        (Code::Char('y' | 'r' | 'Y' | 'R'), true) => Edit::Redo,
        (Code::Char('w' | 'W'), true) | (Code::Backspace, true) => Edit::DeleteWordBack,
        (Code::Char('u' | 'U'), true) => Edit::Clear,
        (Code::Char('k' | 'K'), true) => Edit::DeleteToLineEnd,
        (Code::Char('a' | 'A'), true) => Edit::LineStart,
        (Code::Char('e' | 'E'), true) => Edit::LineEnd,
        (Code::Backspace, false) => Edit::Backspace,
        (Code::Delete, _) => Edit::Delete,
        (Code::Left, true) => Edit::WordLeft,
        (Code::Right, true) => Edit::WordRight,
        (Code::Left, false) => Edit::Left,
        (Code::Right, false) => Edit::Right,
        (Code::Up, _) => Edit::Up,
        (Code::Down, _) => Edit::Down,
        (Code::Home, true) => Edit::TextStart,
        (Code::End, true) => Edit::TextEnd,
        (Code::Home, false) => Edit::LineStart,
        (Code::End, false) => Edit::LineEnd,
        _ => return None,
    }))
}
