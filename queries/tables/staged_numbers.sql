-- What stands in numerator, denominator and value: a number, or a symbol that says why there is
-- none. Thousands commas are allowed, and a percent sign after a value that is a percentage.
-- Source of the symbols: the DfE's open data standard.
CREATE OR REPLACE TEMP TABLE staged_numbers AS
WITH cells AS (
  SELECT row_number, kpi, 'numerator' AS column_name, numerator AS given FROM staged_rows
  UNION ALL
  SELECT row_number, kpi, 'denominator', denominator FROM staged_rows
  UNION ALL
  SELECT row_number, kpi, 'value', value FROM staged_rows
),
signs AS (
  SELECT
    row_number,
    column_name,
    cells.given,
    ends_with(cells.given, '%') AND column_name = 'value' AND coalesce(unit, 'percent') = 'percent'
      AS percent_sign
  FROM cells
  LEFT JOIN staged_kpis ON staged_kpis.given = cells.kpi
  LEFT JOIN kpis ON kpis.id = staged_kpis.kpi
),
bodies AS (
  SELECT *, CASE WHEN percent_sign THEN trim(left(given, -1)) ELSE given END AS body FROM signs
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
  row_number,
  column_name,
  given,
  percent_sign,
  thousands_commas,
  CASE WHEN isfinite(parsed) THEN parsed END AS number,
  len(regexp_extract(plain, '\.(\d*)$', 1)) AS decimals,
  CASE
    WHEN lower(given) = 'c' THEN 'suppressed'
    WHEN lower(given) = 'z' THEN 'not_applicable'
    WHEN lower(given) = 'u' THEN 'low_reliability'
    WHEN lower(given) IN ('k', 'low') THEN 'rounds_to_zero'
    WHEN lower(given) IN ('', 'x', ':', '..', '-', '–', '—') THEN 'missing'
  END AS flag
FROM numbers
