-- Views: rows and counts that follow from the record, kept up by the commit that changes them.

-- Which build of a view is served. A build that is under way stands beside the live one.
CREATE TABLE projection (
  name text COLLATE "C" NOT NULL,
  build bigint NOT NULL,
  version bigint NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('asked', 'building', 'live', 'dropped')),
  PRIMARY KEY (name, build)
);

CREATE TABLE row_of (
  projection text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  about text COLLATE "C" NOT NULL,
  sort text COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (projection, id)
);
CREATE INDEX row_by_about ON row_of (projection, about, sort, id);

CREATE TABLE tally (
  projection text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  field text COLLATE "C" NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (projection, id, field)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON projection, row_of, tally TO {{application}};

-- These are views now, and are built from the record when the member starts.
DELETE FROM document WHERE kind IN ('line', 'request');
