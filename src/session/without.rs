//! What must go along when a record is taken out, so that nothing is left pointing to it.

use super::{Action, Change, Evidence, Key, Kind, Session};

impl Session {
    /// Everything that taking this record out alters: the record itself, and what belongs to it or was made
    /// of it. Nothing when it is not there.
    #[must_use]
    pub fn without(&self, key: &Key) -> Vec<Change> {
        let Some(record) = self.get(key) else { return vec![] };
        let mut changes: Vec<Change> = match key.kind {
            Kind::Evidence => {
                let links = self.supports.values().filter(|support| support.evidence == key.id);
                links.cloned().map(Change::remove).collect()
            }
            Kind::Action => {
                let news = self.news.values().filter(|news| news.action == key.id).cloned().map(Change::remove);
                // What was merged into it is carried out by itself again.
                let freed = self.actions.values().filter(|action| action.merged_into.as_ref() == Some(&key.id));
                let freed = freed.filter_map(|action| Change::to(self, Action { merged_into: None, ..action.clone() }));
                let told = self.articles.values().filter(|article| article.action == key.id).cloned().map(Change::remove);
                news.chain(told).chain(freed).collect()
            }
            Kind::Indicator => {
                let readings = self.readings.values().filter(|reading| reading.indicator == key.id);
                readings.cloned().map(Change::remove).collect()
            }
            Kind::Interview => {
                let learned = self.evidence.values().filter(|evidence| evidence.interview.as_ref() == Some(&key.id));
                learned.filter_map(|evidence| Change::to(self, Evidence { interview: None, ..evidence.clone() })).collect()
            }
            Kind::Note | Kind::Parked | Kind::Decision | Kind::Recommendation => {
                let source = key.to_string();
                let made = self.actions.values().filter(|action| action.came_from.as_ref().is_some_and(|from| from.as_str() == source));
                made.filter_map(|action| Change::to(self, Action { came_from: None, ..action.clone() })).collect()
            }
            Kind::About
            | Kind::Sitting
            | Kind::Party
            | Kind::Presence
            | Kind::Finding
            | Kind::Look
            | Kind::Support
            | Kind::Voices
            | Kind::Voice
            | Kind::Timebox
            | Kind::News
            | Kind::Standing
            | Kind::Then
            | Kind::Earlier
            | Kind::PeerFinding
            | Kind::Context
            | Kind::Reading
            | Kind::Article
            | Kind::Sheet => vec![],
        };
        changes.insert(0, Change::remove(record));
        changes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Id, News, Parked};

    fn taken_out(session: &Session, key: &Key) -> Session {
        let mut after = session.clone();
        session.without(key).iter().for_each(|change| after.apply(change));
        after
    }

    #[test]
    fn an_action_takes_its_news_along_and_frees_what_was_merged_into_it() {
        let mut session = Session::default();
        session.put(Action { id: "a".into(), ..Action::default() }.into());
        session.put(Action { id: "b".into(), merged_into: Some("a".into()), ..Action::default() }.into());
        session.put(News { id: "n".into(), action: "a".into(), ..News::default() }.into());
        session.put(News { id: "m".into(), action: "b".into(), ..News::default() }.into());
        let after = taken_out(&session, &Key::new(Kind::Action, "a"));
        assert_eq!(after.actions.values().map(|action| (action.id.as_str(), action.is_merged())).collect::<Vec<_>>(), [("b", false)]);
        assert_eq!(after.news.keys().map(Id::as_str).collect::<Vec<_>>(), ["m"]);
    }

    #[test]
    fn an_action_stays_when_the_parked_item_that_it_was_made_of_goes() {
        let mut session = Session::default();
        session.put(Parked { id: "p".into(), ..Parked::default() }.into());
        session.put(Action { id: "a".into(), came_from: Some("parked/p".into()), ..Action::default() }.into());
        let after = taken_out(&session, &Key::new(Kind::Parked, "p"));
        assert!(after.parked.is_empty());
        assert_eq!(after.actions.values().map(|action| action.came_from.clone()).collect::<Vec<_>>(), [None]);
    }

    #[test]
    fn what_is_not_there_alters_nothing() {
        assert_eq!(Session::default().without(&Key::new(Kind::Action, "a")), []);
    }
}
