-- How one published cell is read. The rule is in the documents on KPIs and files:
-- a symbol is never a zero, it is a null with a reason.

-- The number in a cell, or null where the cell holds a symbol or nothing.
-- DuckDB casts the words "nan" and "inf" too: they are not numbers here.
CREATE MACRO number_in(cell) AS
  CASE WHEN isfinite(TRY_CAST(trim(cell) AS DOUBLE)) THEN TRY_CAST(trim(cell) AS DOUBLE) END;

-- Why a cell has no number: null where it has one. `-` is LAIT's only symbol.
CREATE MACRO flag_in(cell) AS CASE
  WHEN number_in(cell) IS NOT NULL THEN NULL
  WHEN trim(cell) = 'c' THEN 'suppressed'
  WHEN trim(cell) = 'z' THEN 'not_applicable'
  WHEN trim(cell) = 'u' THEN 'low_reliability'
  WHEN trim(cell) IN ('k', 'low') THEN 'rounds_to_zero'
  ELSE 'missing'
END;

-- Symbols and blanks a number column may hold; anything else stops the build.
CREATE MACRO is_readable(cell) AS
  number_in(cell) IS NOT NULL OR coalesce(trim(cell), '') IN ('', '-', 'c', 'z', 'x', 'u', 'k', 'low');

-- The year ending 31 March 2021 is the period 2020-21.
CREATE MACRO period_ending(year) AS printf('%d-%02d', year - 1, year % 100);
CREATE MACRO period_end(year) AS make_date(year, 3, 31);

-- One way to write a number: no exponent, no trailing zeros, at most four decimals.
CREATE MACRO number_text(number) AS
  regexp_replace(CAST(CAST(number AS DECIMAL(18, 4)) AS VARCHAR), '\.?0+$', '');

-- "Very Close" and "Very close " are one word to a reader.
CREATE MACRO sentence_case(words) AS upper(left(trim(words), 1)) || lower(substr(trim(words), 2));
