-- All rows of the bank, as JSON. A row that was removed stays for a while without a body, so that other processes that
-- share the database learn of it.
CREATE TABLE bank_row (
    kind    TEXT   NOT NULL,
    number  BIGINT NOT NULL,
    version BIGINT NOT NULL,
    body    TEXT,
    PRIMARY KEY (kind, number)
);

CREATE INDEX bank_row_version ON bank_row (version);

CREATE INDEX bank_row_removed ON bank_row (version) WHERE body IS NULL;

-- The version of the last change, and the one up to which removed rows are forgotten. Its only row is also the lock
-- that writers take.
CREATE TABLE bank_version (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    version  BIGINT  NOT NULL,
    forgot   BIGINT  NOT NULL
);

INSERT INTO bank_version (only_row, version, forgot) VALUES (1, 0, 0);
