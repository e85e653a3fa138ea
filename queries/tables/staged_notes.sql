-- Which notes say that a figure is an example.
CREATE OR REPLACE TEMP TABLE staged_notes AS
SELECT text_id AS note_id, contains(lower(note), 'illustrative') AS illustrative
FROM staged_texts
WHERE note IS NOT NULL
