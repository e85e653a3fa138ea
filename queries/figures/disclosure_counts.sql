-- The counts behind each figure of the step disclosure_rows, and whether they must be withheld by
-- themselves: `small` is 'small' (a count from 1 to $threshold), 'complement' (so few are not in it),
-- 'denominator' (so few altogether), 'percentage' (it gives such a count away) or empty.
-- A percentage without its numerator gives its count away where the denominator is known: all counts
-- that give it, to the place to which it is rounded, run from `fewest` to `most`.
-- $denominators says where a denominator is known although the row does not give it, as
-- 'kpi:other KPI:side' with commas between (src/figures/disclosure/kpi-relations.ts).
WITH stands_for AS (
  SELECT
    split_part(entry, ':', 1) AS kpi,
    split_part(entry, ':', 2) AS other,
    split_part(entry, ':', 3) AS side
  FROM (SELECT unnest(string_split($denominators, ',')) AS entry)
),
-- A count is its value: a scorecard gives no numerator beside it.
figures AS MATERIALIZED (
  SELECT
    figure.* REPLACE (
      CASE WHEN kpis.unit = 'count' THEN value ELSE numerator END AS numerator
    ),
    kpis.unit
  FROM disclosure_rows AS figure
  JOIN kpis ON kpis.id = figure.kpi
),
known AS (
  SELECT
    stands_for.kpi,
    figures.area_code,
    figures.origin,
    figures.period_end,
    max(CASE side WHEN 'numerator' THEN numerator ELSE denominator END) AS denominator
  FROM stands_for
  JOIN figures ON figures.kpi = stands_for.other AND figures.breakdown = ''
  GROUP BY stands_for.kpi, figures.area_code, figures.origin, figures.period_end
),
-- The rate has the number in care above the line.
numbers AS (
  SELECT area_code, origin, period_end, max(numerator) AS in_care
  FROM figures
  WHERE kpi = 'cla_number' AND breakdown = ''
  GROUP BY area_code, origin, period_end
),
completed AS (
  SELECT
    figures.* REPLACE (
      CASE
        WHEN figures.kpi = 'cla_rate' AND figures.breakdown = ''
        THEN coalesce(figures.numerator, numbers.in_care)
        ELSE figures.numerator
      END AS numerator,
      coalesce(
        figures.denominator, CASE WHEN unit = 'percent' THEN known.denominator END
      ) AS denominator
    ),
    -- Half of the last place. One's own whole numbers are taken for exact, published ones for rounded.
    CASE
      WHEN value = round(value) AND origin = 'published' THEN 0.5
      WHEN value = round(value, 1) THEN 0.05
      WHEN value = round(value, 2) THEN 0.005
      ELSE 0.0005
    END AS half_a_place
  FROM figures
  LEFT JOIN known USING (kpi, area_code, origin, period_end)
  LEFT JOIN numbers USING (area_code, origin, period_end)
),
exact AS (
  SELECT
    *,
    ceil((value - half_a_place) * denominator / 100 - 1e-9) AS fewest_exact,
    floor((value + half_a_place) * denominator / 100 + 1e-9) AS most_exact,
    unit = 'percent' AND value IS NOT NULL AND numerator IS NULL AND denominator > 0 AS bare
  FROM completed
),
-- No count gives one's own whole number exactly: it was rounded after all.
candidates AS (
  SELECT
    * EXCLUDE (fewest_exact, most_exact),
    greatest(0, CASE
      WHEN fewest_exact <= most_exact THEN fewest_exact
      ELSE ceil((value - 0.5) * denominator / 100 - 1e-9)
    END) AS fewest,
    least(denominator, CASE
      WHEN fewest_exact <= most_exact THEN most_exact
      ELSE floor((value + 0.5) * denominator / 100 + 1e-9)
    END) AS most
  FROM exact
)
SELECT
  kpi,
  area_code,
  period,
  breakdown,
  category,
  origin,
  unit,
  CASE WHEN bare AND fewest = most THEN fewest ELSE numerator END AS numerator,
  CASE WHEN unit IN ('percent', 'score') THEN denominator END AS denominator,
  value IS NOT NULL AS shown,
  flag,
  CASE
    WHEN value IS NULL THEN ''
    WHEN unit IN ('percent', 'score') AND denominator > 0 AND denominator <= $threshold
      THEN 'denominator'
    WHEN numerator > 0 AND numerator <= $threshold THEN 'small'
    WHEN unit = 'percent' AND numerator < denominator AND denominator - numerator <= $threshold
      THEN 'complement'
    WHEN bare AND fewest >= 1 AND most < denominator AND (
      most <= $threshold
      OR denominator - fewest <= $threshold
      OR denominator <= 2 * $threshold + 1
    ) THEN 'percentage'
    ELSE ''
  END AS small
FROM candidates
