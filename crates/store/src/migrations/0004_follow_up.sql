-- What people say of the tasks of a roadmap: where each stands, since which day, why it will not be done, and a note.
-- A tick names its step: by number for an action, by question for what is to be found out, so that it stays with its
-- question when another one is answered. Ticks of the second kind that were made by number keep it until they are read
-- with the content that they were made with.

CREATE TABLE task_said (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    state TEXT CHECK (state IN ('not-begun', 'in-progress', 'done', 'discarded')),
    said_on TEXT,
    why TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, task)
) STRICT, WITHOUT ROWID;

INSERT INTO task_said (assessment, task, state, said_on, author, counter, parent)
SELECT assessment, task, CASE WHEN done_on IS NULL THEN NULL ELSE 'done' END, done_on, author, counter, parent
FROM tick WHERE step = 0;

CREATE TABLE task_note (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    words TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, task)
) STRICT, WITHOUT ROWID;

CREATE TABLE step_tick (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    task TEXT NOT NULL,
    step TEXT NOT NULL,
    done_on TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (assessment, task, step)
) STRICT, WITHOUT ROWID;

INSERT INTO step_tick (assessment, task, step, done_on, author, counter, parent)
SELECT assessment, task, CAST(step AS TEXT), done_on, author, counter, parent
FROM tick WHERE step > 0;

DROP TABLE tick;
