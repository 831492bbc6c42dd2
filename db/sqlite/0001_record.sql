-- The record. What stands here is never changed and never removed: triggers see to it.

CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  leaf BLOB NOT NULL CHECK (length(leaf) = 32),
  body TEXT NOT NULL,
  ciphertext BLOB,
  UNIQUE (stream, version)
) STRICT;

CREATE TABLE checkpoint (
  size INTEGER PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE command (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
  partner TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  command TEXT NOT NULL,
  PRIMARY KEY (partner, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased (
  subject TEXT PRIMARY KEY,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE home (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_stays_as_written BEFORE UPDATE ON entry
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER checkpoint_stays_as_written BEFORE UPDATE ON checkpoint
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER checkpoint_stays BEFORE DELETE ON checkpoint
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER command_stays_as_written BEFORE UPDATE ON command
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER command_stays BEFORE DELETE ON command
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER inbox_stays_as_written BEFORE UPDATE ON inbox
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER inbox_stays BEFORE DELETE ON inbox
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER erased_stays_as_written BEFORE UPDATE ON erased
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER erased_stays BEFORE DELETE ON erased
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER home_stays_as_written BEFORE UPDATE ON home
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
CREATE TRIGGER home_stays BEFORE DELETE ON home
  BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;

-- What follows can be computed from the record, or is about work in progress; it changes.

CREATE TABLE tree (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  size INTEGER NOT NULL,
  root BLOB NOT NULL,
  frontier BLOB NOT NULL,
  recorded_at INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  about TEXT,
  state TEXT,
  holder TEXT,
  at INTEGER,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_position ON document (kind, position, id);
CREATE INDEX document_by_about ON document (kind, about, position, id);
CREATE INDEX document_by_holder ON document (kind, holder, position, id);

CREATE TABLE outbox (
  partner TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  body TEXT NOT NULL,
  receipt TEXT,
  PRIMARY KEY (partner, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_waiting ON outbox (partner, sequence) WHERE receipt IS NULL;

CREATE TABLE due (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX due_by_time ON due (at, id);
