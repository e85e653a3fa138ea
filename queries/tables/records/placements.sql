-- placements
-- The runs that three or more placements in a year are counted from.
CREATE OR REPLACE VIEW records.placements AS
SELECT * EXCLUDE (kind) FROM runs WHERE kind = 'placement'
