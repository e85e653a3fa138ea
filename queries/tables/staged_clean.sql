-- How a cell is read: spaces around it and runs of spaces and line breaks within it count as one space.
CREATE OR REPLACE TEMP MACRO clean(cell) AS trim(regexp_replace(cell, '[\s\x{A0}\x{FEFF}]+', ' ', 'g'))
