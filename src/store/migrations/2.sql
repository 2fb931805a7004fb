-- What a room needs beside its record: the opening, the clock, voices, priorities, what it lets stand, what
-- became of an action, what an earlier session held, peers, context and figures. A field that older steps do
-- not name is blank, as these columns are for older rows.

ALTER TABLE about ADD COLUMN reopened TEXT;
ALTER TABLE about ADD COLUMN aim TEXT NOT NULL DEFAULT '';
ALTER TABLE about ADD COLUMN ground_rules TEXT NOT NULL DEFAULT '';
ALTER TABLE about ADD COLUMN dots INTEGER NOT NULL DEFAULT 0;
ALTER TABLE about ADD COLUMN dots_stack INTEGER NOT NULL DEFAULT 0 CHECK (dots_stack IN (0, 1));

ALTER TABLE about ADD COLUMN is_baseline INTEGER NOT NULL DEFAULT 0 CHECK (is_baseline IN (0, 1));
ALTER TABLE about ADD COLUMN basis TEXT;
ALTER TABLE about ADD COLUMN base TEXT;
ALTER TABLE about ADD COLUMN base_title TEXT NOT NULL DEFAULT '';
ALTER TABLE about ADD COLUMN base_purpose TEXT;
ALTER TABLE about ADD COLUMN base_date TEXT;
ALTER TABLE about ADD COLUMN base_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE about ADD COLUMN base_edition TEXT NOT NULL DEFAULT '';
ALTER TABLE about ADD COLUMN stage TEXT;
ALTER TABLE about ADD COLUMN self_assessed TEXT;
ALTER TABLE about ADD COLUMN visited TEXT;
ALTER TABLE about ADD COLUMN visited_until TEXT;
ALTER TABLE about ADD COLUMN concluded TEXT;
ALTER TABLE about ADD COLUMN fed_back TEXT;
ALTER TABLE about ADD COLUMN reported TEXT;
ALTER TABLE about ADD COLUMN wording TEXT NOT NULL DEFAULT '';

-- The sessions that go on from one.
CREATE INDEX about_base ON about (base) WHERE base IS NOT NULL;

ALTER TABLE party ADD COLUMN part TEXT;

ALTER TABLE evidence ADD COLUMN interview TEXT;
ALTER TABLE evidence ADD COLUMN by_peers INTEGER NOT NULL DEFAULT 0 CHECK (by_peers IN (0, 1));

ALTER TABLE sitting ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sitting ADD COLUMN opening INTEGER;
ALTER TABLE sitting ADD COLUMN pause INTEGER;
ALTER TABLE sitting ADD COLUMN priorities INTEGER;
ALTER TABLE sitting ADD COLUMN close INTEGER;

ALTER TABLE finding ADD COLUMN heard TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN strengths TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN improvements TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN reach TEXT;
ALTER TABLE finding ADD COLUMN provides TEXT;
ALTER TABLE finding ADD COLUMN providers TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN overall_plan TEXT NOT NULL DEFAULT '';

ALTER TABLE action ADD COLUMN came_from TEXT;
ALTER TABLE action ADD COLUMN merged_into TEXT;
ALTER TABLE action ADD COLUMN shortlisted INTEGER NOT NULL DEFAULT 0 CHECK (shortlisted IN (0, 1));
ALTER TABLE action ADD COLUMN dots INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN needs_decision INTEGER NOT NULL DEFAULT 0 CHECK (needs_decision IN (0, 1));
ALTER TABLE action ADD COLUMN rag TEXT;
ALTER TABLE action ADD COLUMN completed TEXT;
ALTER TABLE action ADD COLUMN next_review TEXT;
ALTER TABLE action ADD COLUMN argues INTEGER NOT NULL DEFAULT 0 CHECK (argues IN (0, 1));
ALTER TABLE action ADD COLUMN practice TEXT;
ALTER TABLE action ADD COLUMN practice_title TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN overall_plan TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN for_suppliers INTEGER NOT NULL DEFAULT 0 CHECK (for_suppliers IN (0, 1));
ALTER TABLE action ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
-- What is left to do in all sessions, in the order of the list over them: a page of it is read off this index.
DROP INDEX action_open;
CREATE INDEX action_open ON action (due, session, number)
    WHERE status NOT IN ('done', 'dropped', 'carried') AND merged_into IS NULL;

ALTER TABLE parked ADD COLUMN question TEXT;
ALTER TABLE decision ADD COLUMN question TEXT;

CREATE TABLE voices (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    in_place INTEGER NOT NULL, partly INTEGER NOT NULL, not_in_place INTEGER NOT NULL, people INTEGER NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1)), sitting TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE voice (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    factor TEXT NOT NULL, party TEXT NOT NULL, judgement TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, party) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE timebox (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, minutes INTEGER NOT NULL, spent INTEGER NOT NULL, turn TEXT NOT NULL, "with" TEXT,
    share INTEGER NOT NULL, earlier INTEGER NOT NULL, sitting TEXT,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE news (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, action TEXT NOT NULL, date TEXT, text TEXT NOT NULL, status TEXT NOT NULL, due_was TEXT, due TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, action) REFERENCES action DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
-- The latest news of an action, where actions of many sessions are listed.
CREATE INDEX news_of ON news (session, action, rank);

CREATE TABLE standing (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    why TEXT NOT NULL, stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "then" (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, strengths TEXT NOT NULL,
    improvements TEXT NOT NULL, heard TEXT NOT NULL, objective TEXT NOT NULL, objective_due TEXT,
    host TEXT, host_reason TEXT NOT NULL,
    PRIMARY KEY (session, id)
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

CREATE TABLE peer_finding (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, strengths TEXT NOT NULL,
    improvements TEXT NOT NULL, heard TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT, place TEXT NOT NULL, heard TEXT NOT NULL,
    people INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, factor TEXT, text TEXT NOT NULL,
    answer TEXT, why TEXT NOT NULL,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE context (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    context TEXT NOT NULL, factor TEXT, text TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, unit TEXT NOT NULL, source TEXT NOT NULL,
    "group" TEXT NOT NULL, of TEXT, baseline TEXT NOT NULL, baseline_date TEXT, target TEXT NOT NULL, target_date TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, indicator TEXT NOT NULL, date TEXT, value TEXT NOT NULL, unit TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, indicator) REFERENCES indicator DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    action TEXT NOT NULL, shape TEXT NOT NULL, title TEXT NOT NULL, organisation TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL,
    year TEXT NOT NULL, topics TEXT NOT NULL, aim TEXT NOT NULL, stimulus TEXT NOT NULL, process TEXT NOT NULL, impact TEXT NOT NULL,
    reference TEXT NOT NULL, concept TEXT NOT NULL, foundation TEXT NOT NULL, progress TEXT NOT NULL, text TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, action) REFERENCES action DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    factor TEXT NOT NULL, "table" TEXT NOT NULL, sitting TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The units of the organisations that sessions are about, as a tree: not part of any session, because a unit that
-- owes a report and has no session is what an annual report must name.
CREATE TABLE unit (
    id TEXT PRIMARY KEY, organisation TEXT NOT NULL, name TEXT NOT NULL, parent TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL, owes_report INTEGER NOT NULL CHECK (owes_report IN (0, 1))
) STRICT, WITHOUT ROWID;
