-- Views: rows and counts that follow from the record, kept up by the commit that changes them.

-- Which build of a view is served. A build that is under way stands beside the live one.
CREATE TABLE projection (
  name TEXT NOT NULL,
  build INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'building', 'live', 'dropped')),
  PRIMARY KEY (name, build)
) STRICT, WITHOUT ROWID;

CREATE TABLE row_of (
  projection TEXT NOT NULL,
  id TEXT NOT NULL,
  about TEXT NOT NULL,
  sort TEXT NOT NULL,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (projection, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX row_by_about ON row_of (projection, about, sort, id);

CREATE TABLE tally (
  projection TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (projection, id, field)
) STRICT, WITHOUT ROWID;

-- These are views now, and are built from the record when the member starts.
DELETE FROM document WHERE kind IN ('line', 'request');
