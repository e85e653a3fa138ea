-- What each text in numerator, denominator and value is: a number, or a symbol that says why there is
-- none. Thousands commas are allowed. A percent sign is read past here; staged_resolved.sql allows it
-- after a value that is a percentage alone. number_alone is there where no percent sign is.
-- Source of the symbols: the DfE's open data standard.
CREATE OR REPLACE TEMP TABLE staged_number_texts AS
WITH cells AS (
  SELECT text_id, clean(cell) AS given FROM staged_number_cells
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
  text_id,
  given,
  percent_sign,
  thousands_commas,
  CASE WHEN isfinite(parsed) THEN parsed END AS number,
  CASE WHEN NOT percent_sign THEN number END AS number_alone,
  least(len(regexp_extract(plain, '\.(\d*)$', 1)), 100)::TINYINT AS decimals,
  CASE
    WHEN lower(given) = 'c' THEN 'suppressed'
    WHEN lower(given) = 'z' THEN 'not_applicable'
    WHEN lower(given) = 'u' THEN 'low_reliability'
    WHEN lower(given) IN ('k', 'low') THEN 'rounds_to_zero'
    WHEN lower(given) IN ('', 'x', ':', '..', '-', '–', '—') THEN 'missing'
  END::figure_flag AS flag,
  coalesce(flag <> 'missing', false) AS hides
FROM numbers
