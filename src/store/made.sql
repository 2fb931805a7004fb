-- The tables that all migrations end at, as SQLite keeps them: written by a test of the migrations, not by hand.

CREATE TABLE about (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    title TEXT NOT NULL, organisation TEXT NOT NULL, unit TEXT NOT NULL, purpose TEXT NOT NULL,
    benchmark TEXT NOT NULL, edition TEXT NOT NULL, language TEXT NOT NULL, scope TEXT NOT NULL CHECK (json_valid(scope)),
    minutes INTEGER NOT NULL, horizon INTEGER NOT NULL, owner TEXT, next_review TEXT, follow_up TEXT NOT NULL, summary TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, finalised TEXT, made TEXT, reopened TEXT, aim TEXT NOT NULL DEFAULT '', ground_rules TEXT NOT NULL DEFAULT '', dots INTEGER NOT NULL DEFAULT 0, dots_stack INTEGER NOT NULL DEFAULT 0 CHECK (dots_stack IN (0, 1)), is_baseline INTEGER NOT NULL DEFAULT 0 CHECK (is_baseline IN (0, 1)), basis TEXT, base TEXT, base_title TEXT NOT NULL DEFAULT '', base_purpose TEXT, base_date TEXT, base_version INTEGER NOT NULL DEFAULT 0, base_edition TEXT NOT NULL DEFAULT '', stage TEXT, self_assessed TEXT, visited TEXT, visited_until TEXT, concluded TEXT, fed_back TEXT, reported TEXT, wording TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, owner) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX about_base ON about (base) WHERE base IS NOT NULL;

CREATE TABLE action (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL, kind TEXT NOT NULL,
    factor TEXT, question TEXT, example TEXT, lead TEXT, said_yes INTEGER NOT NULL CHECK (said_yes IN (0, 1)),
    supporting TEXT NOT NULL CHECK (json_valid(supporting)), due TEXT, measure TEXT NOT NULL, resources TEXT NOT NULL,
    impact TEXT, effort TEXT, status TEXT NOT NULL, because TEXT NOT NULL, came_from TEXT, merged_into TEXT, shortlisted INTEGER NOT NULL DEFAULT 0 CHECK (shortlisted IN (0, 1)), dots INTEGER NOT NULL DEFAULT 0, needs_decision INTEGER NOT NULL DEFAULT 0 CHECK (needs_decision IN (0, 1)), rag TEXT, completed TEXT, next_review TEXT, argues INTEGER NOT NULL DEFAULT 0 CHECK (argues IN (0, 1)), practice TEXT, practice_title TEXT NOT NULL DEFAULT '', overall_plan TEXT NOT NULL DEFAULT '', for_suppliers INTEGER NOT NULL DEFAULT 0 CHECK (for_suppliers IN (0, 1)), outcome TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id), UNIQUE (session, number),
    FOREIGN KEY (session, lead) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX action_open ON action (due, session, number)
    WHERE status NOT IN ('done', 'dropped', 'carried') AND merged_into IS NULL;

CREATE TABLE article (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    action TEXT NOT NULL, shape TEXT NOT NULL, title TEXT NOT NULL, organisation TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    year TEXT NOT NULL, topics TEXT NOT NULL, aim TEXT NOT NULL, stimulus TEXT NOT NULL, process TEXT NOT NULL, impact TEXT NOT NULL,
    reference TEXT NOT NULL, concept TEXT NOT NULL, foundation TEXT NOT NULL, progress TEXT NOT NULL, text TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, action) REFERENCES action DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE benchmark (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, edition TEXT NOT NULL, ron TEXT NOT NULL
) STRICT;

CREATE INDEX benchmark_id ON benchmark (id, edition);

CREATE TABLE context (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    context TEXT NOT NULL, factor TEXT, text TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, factor TEXT, question TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    session TEXT NOT NULL, seat INTEGER NOT NULL, field TEXT NOT NULL, base TEXT, text TEXT NOT NULL, caret INTEGER NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (session, seat, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    number INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, factor TEXT, lead TEXT, due TEXT,
    status TEXT NOT NULL, because TEXT NOT NULL, completed TEXT, fate TEXT, why TEXT NOT NULL,
    question TEXT, supporting TEXT NOT NULL, detail TEXT NOT NULL, measure TEXT NOT NULL, resources TEXT NOT NULL,
    example TEXT, practice TEXT, practice_title TEXT NOT NULL, overall_plan TEXT NOT NULL,
    for_suppliers INTEGER NOT NULL CHECK (for_suppliers IN (0, 1)),
    came_from TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, lead) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, date TEXT, place TEXT NOT NULL,
    said_by TEXT NOT NULL, interview TEXT, by_peers INTEGER NOT NULL DEFAULT 0 CHECK (by_peers IN (0, 1)),
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, objective TEXT NOT NULL, objective_due TEXT, heard TEXT NOT NULL DEFAULT '', strengths TEXT NOT NULL DEFAULT '', improvements TEXT NOT NULL DEFAULT '', reach TEXT, provides TEXT, providers TEXT NOT NULL DEFAULT '', overall_plan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE found (
    n INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (session, kind, id)
) STRICT;

CREATE TABLE indicator (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, source TEXT NOT NULL,
    "group" TEXT NOT NULL, of TEXT, baseline TEXT NOT NULL, baseline_date TEXT, target TEXT NOT NULL, target_date TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT, place TEXT NOT NULL, heard TEXT NOT NULL,
    people INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE lineage (
    session TEXT NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, step TEXT NOT NULL,
    PRIMARY KEY (session, n, place), UNIQUE (session, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE look (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    state TEXT NOT NULL, finder TEXT, "by" TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, finder) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE news (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, action TEXT NOT NULL, date TEXT, text TEXT NOT NULL, status TEXT NOT NULL, due_was TEXT, due TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, action) REFERENCES action DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX news_of ON news (session, action, rank);

CREATE TABLE note (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, factor TEXT NOT NULL, question TEXT, text TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE number (
    session TEXT NOT NULL, kind TEXT NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (session, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE parked (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, factor TEXT, outcome TEXT NOT NULL, question TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, side TEXT NOT NULL,
    facilitates INTEGER NOT NULL CHECK (facilitates IN (0, 1)), part TEXT,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_finding (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, strengths TEXT NOT NULL,
    improvements TEXT NOT NULL, heard TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    session TEXT NOT NULL, seat INTEGER NOT NULL, at TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (session, seat)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    sitting TEXT NOT NULL, party TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (session, party) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, indicator TEXT NOT NULL, date TEXT, value TEXT NOT NULL, unit TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, indicator) REFERENCES indicator DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, factor TEXT, text TEXT NOT NULL,
    answer TEXT, why TEXT NOT NULL,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    factor TEXT NOT NULL, "table" TEXT NOT NULL, sitting TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf (
    id TEXT PRIMARY KEY, benchmark INTEGER NOT NULL REFERENCES benchmark,
    made TEXT NOT NULL, changed TEXT NOT NULL, last_step INTEGER NOT NULL,
    title TEXT NOT NULL, organisation TEXT NOT NULL, purpose TEXT NOT NULL,
    judged INTEGER NOT NULL, in_scope INTEGER NOT NULL, open INTEGER NOT NULL, actions INTEGER NOT NULL,
    trashed TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX shelf_order ON shelf (trashed, changed DESC, last_step DESC);

CREATE TABLE sitting (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, date TEXT, start TEXT NOT NULL, "end" TEXT NOT NULL, place TEXT NOT NULL, people INTEGER NOT NULL, minutes INTEGER NOT NULL DEFAULT 0, opening INTEGER, pause INTEGER, priorities INTEGER, close INTEGER,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    why TEXT NOT NULL, stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, session TEXT NOT NULL, seat INTEGER NOT NULL, at TEXT NOT NULL,
    what TEXT NOT NULL, role TEXT NOT NULL, of TEXT, form INTEGER NOT NULL, changes TEXT NOT NULL CHECK (json_valid(changes)),
    UNIQUE (session, id)
) STRICT;

CREATE INDEX step_session ON step (session, n);

CREATE TABLE support (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    evidence TEXT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, evidence) REFERENCES evidence DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE "then" (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, strengths TEXT NOT NULL,
    improvements TEXT NOT NULL, heard TEXT NOT NULL, objective TEXT NOT NULL, objective_due TEXT,
    host TEXT, host_reason TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE timebox (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, minutes INTEGER NOT NULL, spent INTEGER NOT NULL, turn TEXT NOT NULL, "with" TEXT,
    share INTEGER NOT NULL, earlier INTEGER NOT NULL, sitting TEXT,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id TEXT PRIMARY KEY, organisation TEXT NOT NULL, name TEXT NOT NULL, parent TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL, owes_report INTEGER NOT NULL CHECK (owes_report IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE voice (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    factor TEXT NOT NULL, party TEXT NOT NULL, judgement TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, party) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE voices (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    in_place INTEGER NOT NULL, partly INTEGER NOT NULL, not_in_place INTEGER NOT NULL, people INTEGER NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1)), sitting TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1);

CREATE TABLE 'words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
