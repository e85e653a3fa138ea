-- The bytes that a file of record_files came from, so that the very same file is known again.
CREATE TABLE IF NOT EXISTS records.record_sources (file INTEGER, sha256 VARCHAR)
