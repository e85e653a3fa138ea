-- How a cell of children's records is read. The cells come trimmed, NULL where empty.
-- A date is DD/MM/YYYY or YYYY-MM-DD, either with a time after it. Nothing else is guessed: a year of
-- two digits, or month names, are not read. Source: the SSDA903 return, which asks for DD/MM/YYYY.
CREATE OR REPLACE TEMP MACRO record_day(cell, form) AS
  CASE WHEN year(try_strptime(cell, form)) BETWEEN 1900 AND 2199 THEN try_strptime(cell, form)::DATE END;
-- What stands before a time: nothing for a text that is a day and anything else.
CREATE OR REPLACE TEMP MACRO record_day_part(cell) AS
  nullif(regexp_extract(
    cell,
    '^([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})'
      '[T ]\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\s*([AaPp][Mm]|Z|[+-][0-9]{2}:?[0-9]{2})?$',
    1
  ), '');
CREATE OR REPLACE TEMP MACRO record_date(cell) AS
  CASE
    WHEN cell IS NULL THEN NULL
    ELSE coalesce(
      record_day(cell, '%d/%m/%Y'),
      record_day(cell, '%Y-%m-%d'),
      record_day(record_day_part(cell), '%d/%m/%Y'),
      record_day(record_day_part(cell), '%Y-%m-%d')
    )
  END;
CREATE OR REPLACE TEMP MACRO record_number(cell) AS
  CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE OR REPLACE TEMP MACRO record_postcode(cell) AS nullif(replace(upper(cell), ' ', ''), '');
CREATE OR REPLACE TEMP MACRO record_unread(name, cell, empty) AS
  CASE WHEN cell IS NOT NULL AND empty THEN name || '=' || left(cell, 40) END
