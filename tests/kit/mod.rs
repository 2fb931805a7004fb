//! A room for the tests of the store: a small benchmark, a session, and a program that applies what
//! comes back to its memory, as the real one does.

use charrette::{
    benchmark::Benchmark,
    session::{About, Action, Change, Id, Key, Kind, Logged, Role, Session, SessionId, Stacks, Step},
    store::{Commit, Committed, Refused, Store, TakeBack},
    time::{CountedIds, Ids, Timestamp},
    words::Phrase,
};

/// A benchmark as small as they get.
pub fn benchmark() -> Benchmark {
    Benchmark {
        format: 1,
        id: "small".into(),
        edition: "2026".into(),
        title: "A small benchmark".into(),
        language: "en".into(),
        organisation: "Lindhaven".into(),
        source: "Made for tests".into(),
        brief: None,
        standard: "All is well".into(),
        roles: vec![],
        charter: None,
        factors: vec![],
        context: vec![],
        references: vec![],
    }
}

/// A moment: so many seconds after the workshop began.
pub fn moment(seconds: u64) -> Timestamp {
    let text = format!("2026-03-12T{:02}:{:02}:{:02}Z", 13 + seconds / 3600, seconds / 60 % 60, seconds % 60);
    Timestamp::read(&text).unwrap_or_else(|| unreachable!("{text}"))
}

/// A program at the table: a store, and the session as this program has it in memory.
pub struct Program {
    pub store: Store,
    pub memory: Session,
    pub seen: i64,
    pub ids: CountedIds,
    pub clock: u64,
    pub stacks: Stacks,
}

impl Program {
    /// A program that begins a new session.
    pub fn begin(store: Store, session: &str) -> Self {
        let mut program = Self::beside(store, session);
        let about = About {
            id: Key::about().id,
            title: "Lindhaven plan".into(),
            organisation: "Lindhaven".into(),
            benchmark: "small".into(),
            edition: "2026".into(),
            scope: vec![Id::from("strategy"), Id::from("engagement")],
            ..About::default()
        };
        let commit = Commit { benchmark: Some(Box::new(benchmark())), ..program.step(vec![Change::put(about)]) };
        program.send(commit).unwrap_or_else(|refused| unreachable!("{refused:?}"));
        program
    }

    /// A program that knows nothing of the session yet. Its ids are its own.
    pub fn beside(store: Store, session: &str) -> Self {
        let ids = CountedIds::default();
        let memory = Session { id: SessionId::from(session), ..Session::default() };
        Self { store, memory, seen: 0, ids, clock: 0, stacks: Stacks::default() }
    }

    /// Opens the session as it is stored.
    pub fn opens(&mut self) {
        let opened = self.store.open_session(&self.memory.id).unwrap_or_else(|failure| unreachable!("{failure:?}"));
        (self.memory, self.seen, self.stacks) = (opened.session, opened.seen, opened.stacks);
    }

    fn id(&mut self) -> String {
        format!("{}-{}", self.store.seat(), self.ids.next(moment(self.clock)))
    }

    /// A step with these changes, not yet taken.
    pub fn step(&mut self, changes: Vec<Change>) -> Commit {
        self.clock += 1;
        let at = moment(self.clock);
        let what = Phrase::new("step-test").with("n", self.clock);
        let step = Step { id: self.id(), seat: self.store.seat(), at, what, role: Role::Does, changes };
        Commit { session: self.memory.id.clone(), step, seen: self.seen, settles: vec![], benchmark: None, lineage: vec![] }
    }

    /// Takes a step and applies the answer to memory.
    pub fn send(&mut self, commit: Commit) -> Result<Committed, Refused> {
        let committed = self.store.commit(commit)?;
        self.apply(&committed);
        Ok(committed)
    }

    /// Alters the session in one step.
    pub fn does(&mut self, changes: Vec<Change>) -> Result<Committed, Refused> {
        let commit = self.step(changes);
        self.send(commit)
    }

    /// Takes the last own step back, or with `redo` does it again. None when there is nothing to take.
    pub fn takes_back(&mut self, redo: bool) -> Option<Result<Committed, Refused>> {
        let step = if redo { self.stacks.redo.last() } else { self.stacks.undo.last() }?.clone();
        self.clock += 1;
        let at = moment(self.clock);
        let id = self.id();
        let taken = self.store.take_back(&TakeBack { session: self.memory.id.clone(), step, redo, id, at, seen: self.seen });
        if let Ok(committed) = &taken {
            self.apply(committed);
        }
        Some(taken)
    }

    fn apply(&mut self, committed: &Committed) {
        self.learns(committed.others.iter().chain(&committed.own));
    }

    /// Applies steps to memory, each once.
    pub fn learns<'a>(&mut self, steps: impl IntoIterator<Item = &'a Logged>) {
        for logged in steps {
            if logged.n <= self.seen {
                continue;
            }
            self.memory.take(&logged.step);
            // The step that makes a session is in nobody's stack.
            let makes = self.seen == 0;
            self.seen = logged.n;
            if logged.step.seat == self.store.seat() && !makes {
                self.stacks.take(&logged.step);
            }
        }
    }

    /// A new action of this title, with the next free rank.
    pub fn action(&mut self, title: &str) -> Action {
        let rank = charrette::session::rank::after(self.memory.actions.values().map(|action| action.rank.as_str()).max());
        Action { id: Id::from(self.id()), rank, title: title.into(), ..Action::default() }
    }

    /// Everything that is stored, as text.
    pub fn everything(&mut self) -> String {
        dump(&mut self.store, false)
    }

    /// The records and what follows from them, without the log and what only grows.
    pub fn rows(&mut self) -> String {
        dump(&mut self.store, true)
    }
}

fn dump(store: &mut Store, records_only: bool) -> String {
    let conn = store.meddle();
    let tables: Vec<&str> = if records_only {
        Kind::ALL.iter().map(|kind| kind.word()).collect()
    } else {
        Kind::ALL.iter().map(|kind| kind.word()).chain(["shelf", "step", "lineage", "number", "draft", "place", "benchmark"]).collect()
    };
    let mut out = String::new();
    for table in tables {
        let mut statement = conn.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap_or_else(|error| unreachable!("{table}: {error}"));
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap_or_else(|error| unreachable!("{table}: {error}"));
        while let Ok(Some(row)) = rows.next() {
            out.push_str(table);
            for at in 0..columns {
                out.push_str(&format!(" | {:?}", row.get_ref(at)));
            }
            out.push('\n');
        }
    }
    out
}
