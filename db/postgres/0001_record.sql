-- The record. What stands here is never changed and never removed: the application's role may insert
-- and read, nothing else, and a trigger stops the owner too.

CREATE TABLE entry (
  position bigint PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  kind text COLLATE "C" NOT NULL,
  leaf bytea NOT NULL CHECK (length(leaf) = 32),
  body text NOT NULL,
  ciphertext bytea,
  UNIQUE (stream, version)
);

CREATE TABLE checkpoint (
  size bigint PRIMARY KEY,
  note text NOT NULL
);

CREATE TABLE command (
  id text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL,
  entries bigint NOT NULL,
  answer text NOT NULL
);

CREATE TABLE inbox (
  partner text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  command text NOT NULL,
  PRIMARY KEY (partner, sequence)
);

CREATE TABLE erased (
  subject text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL
);

CREATE TABLE home (
  name text COLLATE "C" PRIMARY KEY,
  value text NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the record is append-only'; END $$;
CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER checkpoint_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER command_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON command
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER inbox_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON inbox
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erased_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON erased
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER home_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON home
  EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON entry, checkpoint, command, inbox, erased, home TO {{application}};

-- What follows can be computed from the record, or is about work in progress; it changes.

CREATE TABLE tree (
  id bigint PRIMARY KEY CHECK (id = 1),
  size bigint NOT NULL,
  root bytea NOT NULL,
  frontier bytea NOT NULL,
  recorded_at bigint NOT NULL
);

CREATE TABLE document (
  kind text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  about text COLLATE "C",
  state text COLLATE "C",
  holder text COLLATE "C",
  at bigint,
  body text NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX document_by_position ON document (kind, position, id);
CREATE INDEX document_by_about ON document (kind, about, position, id);
CREATE INDEX document_by_holder ON document (kind, holder, position, id);

CREATE TABLE outbox (
  partner text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  body text NOT NULL,
  receipt text,
  PRIMARY KEY (partner, sequence)
);
CREATE INDEX outbox_waiting ON outbox (partner, sequence) WHERE receipt IS NULL;

CREATE TABLE due (
  id text COLLATE "C" PRIMARY KEY,
  at bigint NOT NULL,
  body text NOT NULL
);
CREATE INDEX due_by_time ON due (at, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON tree, document, outbox, due TO {{application}};
