-- How much a filling-in asks: the whole questionnaire, or the express path, which the whole one continues.
-- What people chose, and so ground state: it can't be told from the answers, as few answers may be a beginning of either.

ALTER TABLE assessment ADD COLUMN path TEXT NOT NULL DEFAULT 'full' CHECK (path IN ('full', 'express'));
