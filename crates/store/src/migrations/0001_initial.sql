-- Ground state only: what people said and did. Everything else is computed from it.
-- Revisions (author, counter, parent) let files be joined later in any order; clocks decide nothing.
-- A cleared value stays as a row without value, so that joining can tell "cleared" from "never said".

CREATE TABLE installation (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,
    counter INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1)),
    created_at TEXT NOT NULL,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT
) STRICT, WITHOUT ROWID;

-- The content packs that diagnoses were made with: version and every file, as JSON.
-- A finished diagnosis keeps its pack, and with it its result and its report.
CREATE TABLE pack (
    version TEXT PRIMARY KEY,
    files TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    company TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    content_version TEXT NOT NULL REFERENCES pack (version),
    started_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    finished_at TEXT,
    blanks_accepted INTEGER NOT NULL DEFAULT 0 CHECK (blanks_accepted IN (0, 1)),
    plan_start_on TEXT,
    plan_hours INTEGER,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_by_company ON assessment (company);

-- Stated facts: `value` is JSON; `words` are free texts, which no rule reads.
CREATE TABLE stated_fact (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    fact TEXT NOT NULL,
    value TEXT,
    words TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    value TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    words TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

-- Steps are counted from 1; step 0 stands for the whole task.
CREATE TABLE tick (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step >= 0),
    done_on TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, task, step)
) STRICT, WITHOUT ROWID;
