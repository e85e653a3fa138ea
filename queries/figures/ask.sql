-- Asks the prepared statement of the cube for another area. The table stays the same, so that the
-- plan of the statement holds.
UPDATE asked SET area = $area, tolerance = $tolerance, tolerance_mode = $tolerance_mode
