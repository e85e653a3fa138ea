-- What each text in numerator, denominator and value is: a number, or a symbol that says why there is
-- none. Thousands commas are allowed. A percent sign is read past here; staged_resolved.sql allows it
-- after a value that is a percentage alone.
-- Source of the symbols: the DfE's open data standard.
CREATE OR REPLACE TEMP TABLE staged_number_texts AS
WITH cells AS (
  SELECT cell, clean(cell) AS given
  FROM (
    SELECT numerator AS cell FROM staged_texts
    UNION ALL
    SELECT denominator FROM staged_texts
    UNION ALL
    SELECT value FROM staged_texts
  )
  GROUP BY cell
),
bodies AS (
  SELECT
    *,
    ends_with(given, '%') AS percent_sign,
    CASE WHEN percent_sign THEN trim(left(given, -1)) ELSE given END AS body
  FROM cells
),
digits AS (
  SELECT
    *,
    regexp_matches(body, '^[-−]?\d{1,3}(,\d{3})+(\.\d*)?$') AS thousands_commas,
    replace(CASE WHEN thousands_commas THEN replace(body, ',', '') ELSE body END, '−', '-') AS plain
  FROM bodies
),
numbers AS (
  SELECT
    *,
    CASE WHEN regexp_matches(plain, '^[-+]?(\d+\.?\d*|\.\d+)$') THEN TRY_CAST(plain AS DOUBLE) END
      AS parsed
  FROM digits
)
SELECT
  (row_number() OVER ())::INTEGER AS text_id,
  cell,
  given,
  percent_sign,
  thousands_commas,
  CASE WHEN isfinite(parsed) THEN parsed END AS number,
  len(regexp_extract(plain, '\.(\d*)$', 1))::INTEGER AS decimals,
  CASE
    WHEN lower(given) = 'c' THEN 'suppressed'
    WHEN lower(given) = 'z' THEN 'not_applicable'
    WHEN lower(given) = 'u' THEN 'low_reliability'
    WHEN lower(given) IN ('k', 'low') THEN 'rounds_to_zero'
    WHEN lower(given) IN ('', 'x', ':', '..', '-', '–', '—') THEN 'missing'
  END AS flag
FROM numbers
