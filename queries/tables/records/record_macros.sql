-- How a cell of children's records is read. The cells come trimmed, NULL where empty.
-- A date is DD/MM/YYYY or YYYY-MM-DD, either with a time after it. Nothing else is guessed: a year of
-- two digits, or month names, are not read. Source: the SSDA903 return, which asks for DD/MM/YYYY.
CREATE OR REPLACE TEMP MACRO record_day(cell) AS
  CASE
    WHEN regexp_full_match(cell, '[0-9]{1,2}/[0-9]{1,2}/(19|20|21)[0-9]{2}')
      THEN try_strptime(cell, '%d/%m/%Y')::DATE
    WHEN regexp_full_match(cell, '(19|20|21)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}')
      THEN try_strptime(cell, '%Y-%m-%d')::DATE
  END;
-- What stands before a time of day; nothing where what follows is no time.
CREATE OR REPLACE TEMP MACRO record_before_time(cell) AS
  regexp_extract(
    cell,
    '^([0-9/-]+)[T ]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\s*([AaPp][Mm]|Z|[+-][0-9]{2}:?[0-9]{2})?$',
    1
  );
CREATE OR REPLACE TEMP MACRO record_date(cell) AS
  CASE
    WHEN cell IS NOT NULL THEN coalesce(record_day(cell), record_day(record_before_time(cell)))
  END;
CREATE OR REPLACE TEMP MACRO record_number(cell) AS
  CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE OR REPLACE TEMP MACRO record_postcode(cell) AS nullif(replace(upper(cell), ' ', ''), '');
CREATE OR REPLACE TEMP MACRO record_unread(name, cell, empty) AS
  CASE WHEN cell IS NOT NULL AND empty THEN name || '=' || left(cell, 40) END
