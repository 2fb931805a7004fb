#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

use super::*;

/// What SQLite does for a question.
fn plan(store: &mut Store, wanted: &Wanted, part: Option<(usize, usize)>, backwards: bool) -> Vec<String> {
    let question = Question::new(&store.conn, &mut store.names, wanted).unwrap();
    let mut plan = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {}", question.rows(backwards, part))).unwrap();
    let lines = plan.query_map(params_from_iter(&question.values), |row| row.get::<_, String>(3)).unwrap();
    lines.map(Result::unwrap).collect()
}

/// A hundred thousand actions must not be sorted, nor walked through, for the twenty that the room sees.
#[test]
fn the_first_page_and_the_last_are_read_off_the_index() {
    let mut store = Store::in_memory().unwrap();
    let today = Date::constant(2026, 3, 12);
    let open = Filter { open_only: true, ..Filter::default() };
    for filter in [open, Filter::overdue(today), Filter::due_within(today, SOON)] {
        for backwards in [false, true] {
            let plan = plan(&mut store, &Wanted { filter: filter.clone(), sort: Sort::Due, ..Wanted::default() }, Some((0, 20)), backwards);
            assert!(plan.iter().any(|line| line.contains("action USING") && line.contains("action_open")), "{plan:?}");
            assert!(!plan.iter().any(|line| line.contains("TEMP B-TREE")), "{plan:?}");
        }
    }
}

#[test]
fn whatever_is_asked_rows_are_read_by_their_keys_and_only_keys_are_sorted() {
    let mut store = Store::in_memory().unwrap();
    let day = Some(Date::constant(2026, 3, 12));
    let filter = Filter {
        session: Some("oslo".into()),
        lead: Some("Ana".into()),
        status: Some(Status::Done),
        open_only: true,
        kind: Some(ActionKind::LongTerm),
        factor: Some("5".into()),
        organisation: Some("Oslo".into()),
        due_from: day,
        due_until: day,
        quiet_since: day,
        words: "a7 pledge".into(),
    };
    for sort in Sort::ALL {
        for filter in [Filter::default(), filter.clone()] {
            let plan = plan(&mut store, &Wanted { filter, sort: *sort, ..Wanted::default() }, None, false);
            let keys = plan.iter().position(|line| line.contains("SCAN key")).unwrap();
            let rows: Vec<&String> = plan[keys + 1..].iter().filter(|line| line.starts_with("SCAN ") && !line.contains("one")).collect();
            assert!(rows.is_empty(), "{sort:?}: {plan:?}");
            assert!(plan[keys..].iter().any(|line| line.contains("news_of")), "{plan:?}");
            assert!(!plan[keys + 1..].iter().any(|line| line.contains("ORDER BY")), "{plan:?}");
        }
    }
}
