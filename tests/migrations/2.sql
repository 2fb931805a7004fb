PRAGMA foreign_keys = OFF;
BEGIN;
PRAGMA application_id = 1667789428;
PRAGMA user_version = 2;
CREATE TABLE meta (
    name TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE benchmark (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, edition TEXT NOT NULL, ron TEXT NOT NULL
) STRICT;
CREATE INDEX benchmark_id ON benchmark (id, edition);
CREATE TABLE shelf (
    id TEXT PRIMARY KEY, benchmark INTEGER NOT NULL REFERENCES benchmark,
    made TEXT NOT NULL, changed TEXT NOT NULL, last_step INTEGER NOT NULL,
    title TEXT NOT NULL, organisation TEXT NOT NULL, purpose TEXT NOT NULL,
    judged INTEGER NOT NULL, in_scope INTEGER NOT NULL, open INTEGER NOT NULL, actions INTEGER NOT NULL,
    trashed TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX shelf_order ON shelf (trashed, changed DESC, last_step DESC);
CREATE TABLE step (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, session TEXT NOT NULL, seat INTEGER NOT NULL, at TEXT NOT NULL,
    what TEXT NOT NULL, role TEXT NOT NULL, of TEXT, form INTEGER NOT NULL, changes TEXT NOT NULL CHECK (json_valid(changes)),
    UNIQUE (session, id)
) STRICT;
CREATE INDEX step_session ON step (session, n);
CREATE TABLE lineage (
    session TEXT NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, step TEXT NOT NULL,
    PRIMARY KEY (session, n, place), UNIQUE (session, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE number (
    session TEXT NOT NULL, kind TEXT NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (session, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    session TEXT NOT NULL, seat INTEGER NOT NULL, field TEXT NOT NULL, base TEXT, text TEXT NOT NULL, caret INTEGER NOT NULL,
    at TEXT NOT NULL, PRIMARY KEY (session, seat, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE place (
    session TEXT NOT NULL, seat INTEGER NOT NULL, at TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (session, seat)
) STRICT, WITHOUT ROWID;
CREATE TABLE found (
    n INTEGER PRIMARY KEY, session TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (session, kind, id)
) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (body, content = '', contentless_delete = 1);
CREATE TABLE about (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    title TEXT NOT NULL, organisation TEXT NOT NULL, unit TEXT NOT NULL, purpose TEXT NOT NULL,
    benchmark TEXT NOT NULL, edition TEXT NOT NULL, language TEXT NOT NULL, scope TEXT NOT NULL CHECK (json_valid(scope)),
    minutes INTEGER NOT NULL, horizon INTEGER NOT NULL, owner TEXT, next_review TEXT, follow_up TEXT NOT NULL, summary TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, finalised TEXT, made TEXT, reopened TEXT, aim TEXT NOT NULL DEFAULT '', ground_rules TEXT NOT NULL DEFAULT '', dots INTEGER NOT NULL DEFAULT 0, dots_stack INTEGER NOT NULL DEFAULT 0 CHECK (dots_stack IN (0, 1)), is_baseline INTEGER NOT NULL DEFAULT 0 CHECK (is_baseline IN (0, 1)), basis TEXT, base TEXT, base_title TEXT NOT NULL DEFAULT '', base_purpose TEXT, base_date TEXT, base_version INTEGER NOT NULL DEFAULT 0, base_edition TEXT NOT NULL DEFAULT '', stage TEXT, self_assessed TEXT, visited TEXT, visited_until TEXT, concluded TEXT, fed_back TEXT, reported TEXT, wording TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, owner) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE sitting (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, date TEXT, start TEXT NOT NULL, "end" TEXT NOT NULL, place TEXT NOT NULL, people INTEGER NOT NULL, minutes INTEGER NOT NULL DEFAULT 0, opening INTEGER, pause INTEGER, priorities INTEGER, close INTEGER,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE party (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, role TEXT NOT NULL, side TEXT NOT NULL,
    facilitates INTEGER NOT NULL CHECK (facilitates IN (0, 1)), part TEXT,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    sitting TEXT NOT NULL, party TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, sitting) REFERENCES sitting DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (session, party) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE finding (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    judgement TEXT NOT NULL, reason TEXT NOT NULL, minority TEXT NOT NULL, objective TEXT NOT NULL, objective_due TEXT, heard TEXT NOT NULL DEFAULT '', strengths TEXT NOT NULL DEFAULT '', improvements TEXT NOT NULL DEFAULT '', reach TEXT, provides TEXT, providers TEXT NOT NULL DEFAULT '', overall_plan TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE look (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    state TEXT NOT NULL, finder TEXT, "by" TEXT,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, finder) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, factor TEXT NOT NULL, question TEXT, text TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, date TEXT, place TEXT NOT NULL,
    said_by TEXT NOT NULL, interview TEXT, by_peers INTEGER NOT NULL DEFAULT 0 CHECK (by_peers IN (0, 1)),
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE support (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    evidence TEXT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (session, id),
    FOREIGN KEY (session, evidence) REFERENCES evidence DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE action (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL, kind TEXT NOT NULL,
    factor TEXT, question TEXT, example TEXT, lead TEXT, said_yes INTEGER NOT NULL CHECK (said_yes IN (0, 1)),
    supporting TEXT NOT NULL CHECK (json_valid(supporting)), due TEXT, measure TEXT NOT NULL, resources TEXT NOT NULL,
    impact TEXT, effort TEXT, status TEXT NOT NULL, because TEXT NOT NULL, came_from TEXT, merged_into TEXT, shortlisted INTEGER NOT NULL DEFAULT 0 CHECK (shortlisted IN (0, 1)), dots INTEGER NOT NULL DEFAULT 0, needs_decision INTEGER NOT NULL DEFAULT 0 CHECK (needs_decision IN (0, 1)), rag TEXT, completed TEXT, next_review TEXT, argues INTEGER NOT NULL DEFAULT 0 CHECK (argues IN (0, 1)), practice TEXT, practice_title TEXT NOT NULL DEFAULT '', overall_plan TEXT NOT NULL DEFAULT '', for_suppliers INTEGER NOT NULL DEFAULT 0 CHECK (for_suppliers IN (0, 1)), outcome TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session, id), UNIQUE (session, number),
    FOREIGN KEY (session, lead) REFERENCES party DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE parked (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, factor TEXT, outcome TEXT NOT NULL, question TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
    session TEXT NOT NULL REFERENCES shelf DEFERRABLE INITIALLY DEFERRED, id TEXT NOT NULL,
    rank TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, factor TEXT, question TEXT,
    PRIMARY KEY (session, id), UNIQUE (session, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_base ON about (base) WHERE base IS NOT NULL;
CREATE INDEX action_open ON action (due, session, number)
    WHERE status NOT IN ('done', 'dropped', 'carried') AND merged_into IS NULL;
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
CREATE TABLE unit (
    id TEXT PRIMARY KEY, organisation TEXT NOT NULL, name TEXT NOT NULL, parent TEXT REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL, owes_report INTEGER NOT NULL CHECK (owes_report IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES ('epoch', '1');
INSERT INTO "meta" VALUES ('indexed', '0');
INSERT INTO "benchmark" VALUES (1, 'small', '2026', 'Benchmark(
    format: 1,
    id: "small",
    edition: "2026",
    title: "A small benchmark",
    language: "en",
    organisation: "Lindhaven",
    source: "Made for tests",
    standard: "All is well",
    roles: [],
    factors: [],
    context: [],
    references: [],
)
');
INSERT INTO "shelf" VALUES ('lindhvn1', 1, '2026-03-12T13:00:01.000Z', '2026-03-12T13:00:07.000Z', 7, 'Lindhaven plan', 'Lindhaven', 'plan', 1, 2, 3, 3, NULL);
INSERT INTO "shelf" VALUES ('lindhvn2', 1, '2026-03-12T13:00:01.000Z', '2026-03-12T13:00:01.000Z', 8, 'Lindhaven plan', 'Lindhaven', 'plan', 0, 2, 0, 0, '2026-03-12T13:00:30.000Z');
INSERT INTO "step" VALUES (1, '1-00000000-0000-7000-8000-000000000001', 'lindhvn1', 1, '2026-03-12T13:00:01.000Z', '{"key":"step-test","with":{"n":1}}', 'does', NULL, 1, '[{"key":{"kind":"about","id":"about"},"now":{"aim":"","base":null,"base_date":null,"base_edition":"","base_purpose":null,"base_title":"","base_version":0,"basis":null,"benchmark":"small","concluded":null,"dots":0,"dots_stack":false,"edition":"2026","fed_back":null,"finalised":null,"follow_up":"","ground_rules":"","horizon":0,"is_baseline":false,"language":"","made":null,"minutes":0,"next_review":null,"organisation":"Lindhaven","owner":null,"purpose":"plan","reopened":null,"reported":null,"scope":["strategy","engagement"],"self_assessed":null,"stage":null,"state":"open","summary":"","title":"Lindhaven plan","unit":"","version":0,"visited":null,"visited_until":null,"wording":""}}]');
INSERT INTO "step" VALUES (2, '1-00000000-0000-7000-8000-000000000003', 'lindhvn1', 1, '2026-03-12T13:00:02.000Z', '{"key":"step-test","with":{"n":2}}', 'does', NULL, 1, '[{"key":{"kind":"party","id":"p1"},"now":{"facilitates":false,"kind":"person","name":"Ana","part":null,"rank":"V","role":"","side":"city"}},{"key":{"kind":"action","id":"1-00000000-0000-7000-8000-000000000002"},"now":{"argues":false,"because":"","came_from":null,"completed":null,"detail":"Åpent hus på bibliotek","dots":0,"due":"2026-04-30","effort":null,"example":null,"factor":null,"for_suppliers":false,"impact":"high","kind":"quick-win","lead":"p1","measure":"","merged_into":null,"needs_decision":false,"next_review":null,"number":1,"outcome":"","overall_plan":"","practice":null,"practice_title":"","question":null,"rag":null,"rank":"001000","resources":"","said_yes":true,"shortlisted":false,"status":"not-started","supporting":["p1"],"title":"Ask the library"}}]');
INSERT INTO "step" VALUES (3, '1-00000000-0000-7000-8000-000000000005', 'lindhvn1', 1, '2026-03-12T13:00:03.000Z', '{"key":"step-test","with":{"n":3}}', 'does', NULL, 1, '[{"key":{"kind":"action","id":"1-00000000-0000-7000-8000-000000000004"},"now":{"argues":false,"because":"","came_from":null,"completed":null,"detail":"","dots":0,"due":null,"effort":null,"example":null,"factor":null,"for_suppliers":false,"impact":null,"kind":"quick-win","lead":null,"measure":"","merged_into":null,"needs_decision":false,"next_review":null,"number":2,"outcome":"","overall_plan":"","practice":null,"practice_title":"","question":null,"rag":null,"rank":"002000","resources":"","said_yes":false,"shortlisted":false,"status":"not-started","supporting":[],"title":"Taken back"}}]');
INSERT INTO "step" VALUES (4, '1-00000000-0000-7000-8000-000000000006', 'lindhvn1', 1, '2026-03-12T13:00:04.000Z', '{"key":"step-undone","with":{"what":{"key":"step-test","with":{"n":3}}}}', 'undoes', '1-00000000-0000-7000-8000-000000000005', 1, '[{"key":{"kind":"action","id":"1-00000000-0000-7000-8000-000000000004"},"was":{"argues":false,"because":"","came_from":null,"completed":null,"detail":"","dots":0,"due":null,"effort":null,"example":null,"factor":null,"for_suppliers":false,"impact":null,"kind":"quick-win","lead":null,"measure":"","merged_into":null,"needs_decision":false,"next_review":null,"number":2,"outcome":"","overall_plan":"","practice":null,"practice_title":"","question":null,"rag":null,"rank":"002000","resources":"","said_yes":false,"shortlisted":false,"status":"not-started","supporting":[],"title":"Taken back"}}]');
INSERT INTO "step" VALUES (5, '1-00000000-0000-7000-8000-000000000008', 'lindhvn1', 1, '2026-03-12T13:00:05.000Z', '{"key":"step-test","with":{"n":5}}', 'does', NULL, 1, '[{"key":{"kind":"action","id":"1-00000000-0000-7000-8000-000000000007"},"now":{"argues":false,"because":"","came_from":null,"completed":null,"detail":"","dots":0,"due":null,"effort":null,"example":null,"factor":null,"for_suppliers":false,"impact":null,"kind":"quick-win","lead":null,"measure":"","merged_into":null,"needs_decision":false,"next_review":null,"number":3,"outcome":"","overall_plan":"","practice":null,"practice_title":"","question":null,"rag":null,"rank":"002000","resources":"","said_yes":false,"shortlisted":false,"status":"not-started","supporting":[],"title":"Call the school"}},{"key":{"kind":"finding","id":"engagement"},"now":{"heard":"","improvements":"","judgement":"partly","minority":"","objective":"","objective_due":null,"overall_plan":"","providers":"","provides":null,"reach":null,"reason":"Two of five","strengths":""}},{"key":{"kind":"sitting","id":"s1"},"now":{"close":null,"date":null,"end":"","minutes":0,"opening":null,"pause":null,"people":9,"place":"Town hall","priorities":null,"rank":"V","start":""}},{"key":{"kind":"presence","id":"s1/p1"},"now":{"party":"p1","sitting":"s1"}},{"key":{"kind":"look","id":"engagement/networks"},"now":{"by":null,"finder":"p1","state":"not-yet"}},{"key":{"kind":"note","id":"n1"},"now":{"factor":"engagement","question":null,"rank":"V","text":"One line\nand another"}},{"key":{"kind":"evidence","id":"e1"},"now":{"by_peers":false,"date":null,"interview":null,"kind":"document","number":1,"place":"","rank":"V","said_by":"","title":"Minutes"}},{"key":{"kind":"support","id":"u1"},"now":{"evidence":"e1","target":"engagement"}},{"key":{"kind":"parked","id":"k1"},"now":{"factor":null,"number":1,"outcome":"","question":null,"rank":"V","text":"Parking space"}}]');
INSERT INTO "step" VALUES (6, '1-00000000-0000-7000-8000-000000000010', 'lindhvn1', 1, '2026-03-12T13:00:06.000Z', '{"key":"step-test","with":{"n":6}}', 'does', NULL, 1, '[{"key":{"kind":"action","id":"1-00000000-0000-7000-8000-000000000009"},"now":{"argues":false,"because":"","came_from":"parked/k1","completed":null,"detail":"","dots":5,"due":null,"effort":null,"example":null,"factor":null,"for_suppliers":false,"impact":null,"kind":"quick-win","lead":null,"measure":"","merged_into":null,"needs_decision":false,"next_review":null,"number":4,"outcome":"","overall_plan":"","practice":null,"practice_title":"","question":null,"rag":null,"rank":"003000","resources":"","said_yes":false,"shortlisted":true,"status":"not-started","supporting":[],"title":"Paint the lines"}},{"key":{"kind":"news","id":"w1"},"now":{"action":"1-00000000-0000-7000-8000-000000000009","date":null,"due":null,"due_was":null,"rank":"V","status":"not-started","text":"Paint is bought"}},{"key":{"kind":"voices","id":"engagement"},"now":{"in_place":0,"named":true,"not_in_place":0,"partly":7,"people":9,"sitting":"s1"}},{"key":{"kind":"voice","id":"engagement/p1"},"now":{"factor":"engagement","judgement":"partly","party":"p1"}},{"key":{"kind":"timebox","id":"engagement"},"now":{"earlier":0,"minutes":8,"rank":"","share":0,"sitting":null,"spent":61,"turn":"next-sitting","with":null}},{"key":{"kind":"standing","id":"no-date/action/w1"},"now":{"stands":true,"why":"After the budget"}}]');
INSERT INTO "step" VALUES (7, '1-00000000-0000-7000-8000-000000000011', 'lindhvn1', 1, '2026-03-12T13:00:07.000Z', '{"key":"step-test","with":{"n":7}}', 'does', NULL, 1, '[{"key":{"kind":"decision","id":"d1"},"now":{"factor":null,"number":1,"question":null,"rank":"V","text":"We go on"}}]');
INSERT INTO "step" VALUES (8, '1-00000000-0000-7000-8000-000000000001', 'lindhvn2', 1, '2026-03-12T13:00:01.000Z', '{"key":"step-test","with":{"n":1}}', 'does', NULL, 1, '[{"key":{"kind":"about","id":"about"},"now":{"aim":"","base":null,"base_date":null,"base_edition":"","base_purpose":null,"base_title":"","base_version":0,"basis":null,"benchmark":"small","concluded":null,"dots":0,"dots_stack":false,"edition":"2026","fed_back":null,"finalised":null,"follow_up":"","ground_rules":"","horizon":0,"is_baseline":false,"language":"","made":null,"minutes":0,"next_review":null,"organisation":"Lindhaven","owner":null,"purpose":"plan","reopened":null,"reported":null,"scope":["strategy","engagement"],"self_assessed":null,"stage":null,"state":"open","summary":"","title":"Lindhaven plan","unit":"","version":0,"visited":null,"visited_until":null,"wording":""}}]');
INSERT INTO "lineage" VALUES ('lindhvn1', 7, 0, 'theirs-1');
INSERT INTO "number" VALUES ('lindhvn1', 'action', 5);
INSERT INTO "number" VALUES ('lindhvn1', 'decision', 2);
INSERT INTO "number" VALUES ('lindhvn1', 'evidence', 2);
INSERT INTO "number" VALUES ('lindhvn1', 'parked', 2);
INSERT INTO "draft" VALUES ('lindhvn1', 1, 'note', NULL, 'half a sen', 10, '2026-03-12T13:00:20.000Z');
INSERT INTO "place" VALUES ('lindhvn1', 1, '2026-03-12T13:00:21.000Z', '{"room":"walk","factor":"engagement","question":1,"label":"2, Engagement"}');
INSERT INTO "about" VALUES ('lindhvn1', 'about', 'Lindhaven plan', 'Lindhaven', '', 'plan', 'small', '2026', '', '["strategy","engagement"]', 0, 0, NULL, NULL, '', '', 'open', 0, NULL, NULL, NULL, '', '', 0, 0, 0, NULL, NULL, '', NULL, NULL, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO "about" VALUES ('lindhvn2', 'about', 'Lindhaven plan', 'Lindhaven', '', 'plan', 'small', '2026', '', '["strategy","engagement"]', 0, 0, NULL, NULL, '', '', 'open', 0, NULL, NULL, NULL, '', '', 0, 0, 0, NULL, NULL, '', NULL, NULL, 0, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
INSERT INTO "sitting" VALUES ('lindhvn1', 's1', 'V', NULL, '', '', 'Town hall', 9, 0, NULL, NULL, NULL, NULL);
INSERT INTO "party" VALUES ('lindhvn1', 'p1', 'V', 'Ana', 'person', '', 'city', 0, NULL);
INSERT INTO "presence" VALUES ('lindhvn1', 's1/p1', 's1', 'p1');
INSERT INTO "finding" VALUES ('lindhvn1', 'engagement', 'partly', 'Two of five', '', '', NULL, '', '', '', NULL, NULL, '', '');
INSERT INTO "look" VALUES ('lindhvn1', 'engagement/networks', 'not-yet', 'p1', NULL);
INSERT INTO "note" VALUES ('lindhvn1', 'n1', 'V', 'engagement', NULL, 'One line
and another');
INSERT INTO "evidence" VALUES ('lindhvn1', 'e1', 'V', 1, 'Minutes', 'document', NULL, '', '', NULL, 0);
INSERT INTO "support" VALUES ('lindhvn1', 'u1', 'e1', 'engagement');
INSERT INTO "action" VALUES ('lindhvn1', '1-00000000-0000-7000-8000-000000000002', '001000', 1, 'Ask the library', 'Åpent hus på bibliotek', 'quick-win', NULL, NULL, NULL, 'p1', 1, '["p1"]', '2026-04-30', '', '', 'high', NULL, 'not-started', '', NULL, NULL, 0, 0, 0, NULL, NULL, NULL, 0, NULL, '', '', 0, '');
INSERT INTO "action" VALUES ('lindhvn1', '1-00000000-0000-7000-8000-000000000007', '002000', 3, 'Call the school', '', 'quick-win', NULL, NULL, NULL, NULL, 0, '[]', NULL, '', '', NULL, NULL, 'not-started', '', NULL, NULL, 0, 0, 0, NULL, NULL, NULL, 0, NULL, '', '', 0, '');
INSERT INTO "action" VALUES ('lindhvn1', '1-00000000-0000-7000-8000-000000000009', '003000', 4, 'Paint the lines', '', 'quick-win', NULL, NULL, NULL, NULL, 0, '[]', NULL, '', '', NULL, NULL, 'not-started', '', 'parked/k1', NULL, 1, 5, 0, NULL, NULL, NULL, 0, NULL, '', '', 0, '');
INSERT INTO "parked" VALUES ('lindhvn1', 'k1', 'V', 1, 'Parking space', NULL, '', NULL);
INSERT INTO "decision" VALUES ('lindhvn1', 'd1', 'V', 1, 'We go on', NULL, NULL);
INSERT INTO "voices" VALUES ('lindhvn1', 'engagement', 0, 7, 0, 9, 1, 's1');
INSERT INTO "voice" VALUES ('lindhvn1', 'engagement/p1', 'engagement', 'p1', 'partly');
INSERT INTO "timebox" VALUES ('lindhvn1', 'engagement', '', 8, 61, 'next-sitting', NULL, 0, 0, NULL);
INSERT INTO "news" VALUES ('lindhvn1', 'w1', 'V', '1-00000000-0000-7000-8000-000000000009', NULL, 'Paint is bought', 'not-started', NULL, NULL);
INSERT INTO "standing" VALUES ('lindhvn1', 'no-date/action/w1', 'After the budget', 1);
COMMIT;
