-- One key per subject, apart from the record and backed up apart from it. A row whose key is null
-- says that the person was erased: no new key is ever made for them.
CREATE TABLE subject_key (
  subject TEXT PRIMARY KEY,
  key BLOB CHECK (key IS NULL OR length(key) = 32)
) STRICT, WITHOUT ROWID;
