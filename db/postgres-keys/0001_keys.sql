-- One key per subject, apart from the record and backed up apart from it. A row whose key is null
-- says that the person was erased: no new key is ever made for them.
CREATE TABLE subject_key (
  subject text COLLATE "C" PRIMARY KEY,
  key bytea CHECK (key IS NULL OR length(key) = 32)
);
GRANT SELECT, INSERT, UPDATE (key) ON subject_key TO {{application}};
