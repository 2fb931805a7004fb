//! The articles that sessions keep for the library of good practices.

use super::{
    Store,
    rows::{clean, fields_of, record, select_with_session},
    trouble::Outcome,
};
use crate::{
    failure::Failure,
    session::{Article, Key, Kind, Record, SessionId},
};

/// An article that a session keeps.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptArticle {
    /// The session.
    pub session: SessionId,
    /// What it is called.
    pub session_title: String,
    /// The article.
    pub article: Article,
}

impl Store {
    /// The articles that sessions keep, but for those in the trash; in the order of their titles.
    ///
    /// # Errors
    /// The file cannot be read, or one of them is damaged.
    pub fn kept_articles(&self) -> Result<Vec<KeptArticle>, Failure> {
        let read = || -> Outcome<Vec<KeptArticle>> {
            let kind = Kind::Article;
            let sql = format!("{} WHERE kept = 1 ORDER BY title, session, id", select_with_session(kind));
            let mut statement = self.conn.prepare_cached(&sql)?;
            let mut shelf = self.conn.prepare_cached("SELECT title FROM shelf WHERE id = ? AND trashed IS NULL")?;
            let mut rows = statement.query([])?;
            let mut kept = Vec::new();
            while let Some(row) = rows.next()? {
                let id: String = row.get(0)?;
                let session: String = row.get(kind.fields().len() + 1)?;
                let title = shelf.query_map([&session], |row| row.get::<_, String>(0))?.next().transpose()?;
                if let (Some(title), Record::Article(article)) = (title, record(&Key::new(kind, clean(&id)), &fields_of(row, kind)?)?) {
                    kept.push(KeptArticle { session: super::rows::id(session), session_title: clean(&title).into_owned(), article });
                }
            }
            Ok(kept)
        };
        read().map_err(|trouble| self.located_failure(trouble.told()))
    }
}
