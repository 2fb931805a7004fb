//! The least that any program of this kind would take: a paragraph that grows by the typed letter,
//! and the same with each letter on the disk before it is shown.

use std::{
    io::{self, Write},
    path::Path,
};

use crossterm::event::{Event, KeyCode, KeyModifiers, read};
use ratatui::{
    layout::Position,
    widgets::{Block, Paragraph, Wrap},
};
use rusqlite::Connection;

/// What the first picture of a floor shows.
pub const READY: &str = "the floor";

/// Shows what is typed until Ctrl-c.
pub fn plain() -> io::Result<()> {
    echo(|_| Ok(()))
}

/// The same; each letter is a row of a database, synced.
pub fn durable(file: &Path) -> io::Result<()> {
    let opened = || -> rusqlite::Result<Connection> {
        let conn = Connection::open(file)?;
        conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        conn.execute_batch("PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS key (id INTEGER PRIMARY KEY, at TEXT, letter TEXT);")?;
        Ok(conn)
    };
    let conn = opened().map_err(io::Error::other)?;
    echo(|letter| {
        let put = conn.prepare_cached("INSERT INTO key (at, letter) VALUES (strftime('%FT%TZ', 'now'), ?)");
        put.and_then(|mut put| put.execute([letter.to_string()])).map(drop).map_err(io::Error::other)
    })
}

/// Prints what is found in a database of charrette's.
pub fn search(file: &Path, query: &str) -> io::Result<()> {
    let find = || -> rusqlite::Result<Vec<String>> {
        let conn = Connection::open(file)?;
        let mut statement = conn.prepare(
            "SELECT found.session || ' ' || found.kind || ' ' || found.id FROM words JOIN found ON found.n = words.rowid
             WHERE words MATCH ? ORDER BY rank, found.n LIMIT 50",
        )?;
        statement.query_map([query], |row| row.get(0))?.collect()
    };
    for line in find().map_err(io::Error::other)? {
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}

fn echo(mut keep: impl FnMut(char) -> io::Result<()>) -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut text = String::new();
    loop {
        terminal.draw(|frame| {
            let block = Block::bordered().title(READY);
            let inner = block.inner(frame.area());
            frame.render_widget(Paragraph::new(text.as_str()).wrap(Wrap { trim: false }).block(block), frame.area());
            let at = u16::try_from(text.len()).unwrap_or(0);
            frame.set_cursor_position(Position::new(inner.x + at % inner.width, inner.y + at / inner.width));
        })?;
        match read()? {
            Event::Key(key) if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) => break,
            Event::Key(key) => {
                if let KeyCode::Char(letter) = key.code {
                    keep(letter)?;
                    text.push(letter);
                }
            }
            _ => {}
        }
    }
    ratatui::restore();
    Ok(())
}
