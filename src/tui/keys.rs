//! Which key does what: one table, from which dispatch, footer, menu and help are read.

mod feet;
mod table;

pub use feet::{TYPING_HELP, foot, foot_now, named_in, rest};
pub use table::{Binding, TABLE};

use crate::app::{
    App, Command, Edit, General, Leave, Message, Over, Room, Stage,
    clash::Ours,
    editions,
    export::Inner,
    input::{Code, Input, Key},
    menu::Offer,
    typing, welcome,
};
use table::COUNTED;

/// Where keys are pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    Home,
    Actions,
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
    Overview,
    Beside,
    SideBySide,
    Interviews,
    Advice,
    Figures,
    Units,
    Year,
    Editions,
    Earlier,
    Opening,
    Time,
    Form,
    List,
    Ticks,
    Text,
    Find,
    Narrow,
    Ideas,
    Library,
    Export,
    ExportField,
    Line,
    Preview,
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

/// Where keys are pressed now.
#[must_use]
pub fn here(app: &App) -> Here {
    if let Some(over) = &app.over {
        return match over {
            Over::Keys(_) | Over::Why { .. } => Here::Text,
            Over::Noted(_) => Here::Noted,
            Over::History(history) if history.is_asking => Here::Ask,
            Over::History(_) => Here::History,
            Over::Menu(menu) if menu.filter.is_some() => Here::Find,
            Over::Menu(_) | Over::Pick(_) | Over::GoTo(_) | Over::Choose(_) | Over::Notes { .. } => Here::List,
            Over::Scope(_) | Over::Supports(_) => Here::Ticks,
            Over::Ideas { .. } => Here::Ideas,
            Over::Library(library) if library.field.is_some() => Here::Narrow,
            Over::Library(_) => Here::Library,
            Over::Find(_) => Here::Find,
            Over::Narrow(_) => Here::Narrow,
            Over::Line(_) => Here::Line,
            Over::Page(_) => Here::Preview,
            Over::Export(export) => match &export.inner {
                None => Here::Export,
                Some(Inner::Picking { .. }) => Here::List,
                Some(Inner::Typing { .. }) => Here::ExportField,
                Some(Inner::Reading(_)) => Here::Preview,
            },
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
        (_, Some(Stage::Units(_)), _) => Here::Units,
        (_, Some(Stage::Year(_)), _) => Here::Year,
        (_, _, Room::Home) => Here::Home,
        (_, _, Room::Actions) => Here::Actions,
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
        (None, Some(Stage::Overview(_)), _) => Here::Overview,
        (None, Some(Stage::Beside(_)), _) => Here::Beside,
        (None, Some(Stage::SideBySide(_)), _) => Here::SideBySide,
        (None, Some(Stage::Interviews(_)), _) => Here::Interviews,
        (None, Some(Stage::Advice(_)), _) => Here::Advice,
        (None, Some(Stage::Figures(_)), _) => Here::Figures,
        (None, Some(Stage::Editions(_)), _) => Here::Editions,
        (None, Some(Stage::Earlier(_)), _) => Here::Earlier,
        (None, Some(Stage::Opening(_)), _) => Here::Opening,
        (None, Some(Stage::Time(_)), _) => Here::Time,
        (None, None, Room::Walk) => Here::Walk,
        (None, None, Room::Plan) => Here::Plan,
        (None, None, Room::Close) => Here::Close,
    }
}

/// Everything bound here that can be done now.
#[must_use]
pub fn offers(app: &App, here: Here) -> Vec<Offer> {
    let mut offers: Vec<Offer> = bound(app, here, None).collect();
    // What the last row names or has no room for comes first, in its order.
    let named: Vec<String> = feet::foot_of(app, here).iter().flat_map(|(entry, _)| named_in(entry)).map(written).collect();
    offers.sort_by_key(|offer| {
        let at = |key: &str| named.iter().position(|other| other == key);
        offer.keys.split(' ').filter_map(at).min().unwrap_or(named.len())
    });
    offers
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
    offers.push(Offer { keys: String::new(), command: Command::Editions(editions::Do::Show), room: None });
    offers.push(Offer { keys: "q a".to_owned(), command: Command::General(General::Actions), room: None });
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
        Input::Wheel { up } => wheel(app, Key::plain(if up { Code::Up } else { Code::Down })),
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
        Here::Blank | Here::TypingLine | Here::TypingAction | Here::Line => None,
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
    if here == Here::Line && key.code == Code::Down && !key.ctrl {
        return Some(Message::Complete);
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
