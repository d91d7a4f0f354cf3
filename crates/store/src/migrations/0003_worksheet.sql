-- Cost sheets that owners fill in with their own quotations, several a company: name, currency and each line's figure.
-- What is worked out from them is not kept. A figure that was understood is plain decimal text in `value`, the same in
-- every language; what could not be read stays in `words` as it was typed.

CREATE TABLE worksheet (
    id TEXT PRIMARY KEY,
    company TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    worksheet TEXT NOT NULL,
    content_version TEXT NOT NULL REFERENCES pack (version),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    created_at TEXT NOT NULL,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX worksheet_by_company ON worksheet (company);

CREATE TABLE worksheet_line (
    worksheet TEXT NOT NULL REFERENCES worksheet (id) ON DELETE CASCADE,
    line TEXT NOT NULL,
    value TEXT,
    words TEXT,
    author TEXT NOT NULL,
    counter INTEGER NOT NULL,
    parent TEXT,
    PRIMARY KEY (worksheet, line)
) STRICT, WITHOUT ROWID;
