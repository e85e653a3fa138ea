-- Each figure against each comparator: difference, rating, and whether chance alone would give it.
-- Better: same or better. Close: worse, within the tolerance (a percentage of the comparator, or
-- points; a comparator of zero uses points). Worse: worse by more. A difference under half a point
-- from a published whole number is about the same, and so better. Not rated: neutral KPIs, no
-- value on either side, the quarter before, fewer than six neighbours with a value.
-- Chance: the comparator lies inside the figure's Wilson interval; against a year ago, Newcombe's
-- interval for the difference of the two proportions (not of their rounded values) holds zero.
-- Percentages alone are tested, and a rolling year is not tested against the quarter before, with
-- which it shares nine months.
WITH paired AS (
  SELECT
    comparators.*,
    figure.unit,
    figure.better,
    figure.basis,
    figure.value AS ours,
    figure.low AS our_low,
    figure.high AS our_high,
    100 * figure.numerator / nullif(figure.denominator, 0) AS our_share,
    100 * comparators.numerator / nullif(comparators.denominator, 0) AS their_share,
    figure.value - comparators.value AS difference,
    CASE figure.better
      WHEN 'lower' THEN figure.value - comparators.value
      WHEN 'higher' THEN comparators.value - figure.value
    END AS worse_by,
    coalesce(comparators.tolerance, asked.tolerance) AS tolerance_used,
    CASE
      WHEN comparators.value = 0 THEN 'points'
      ELSE coalesce(comparators.tolerance_mode, asked.tolerance_mode)
    END AS mode_used
  FROM comparators
  JOIN area_figures AS figure USING (kpi, period)
  CROSS JOIN asked
),
measured AS (
  SELECT
    *,
    CASE mode_used
      WHEN 'points' THEN tolerance_used
      ELSE tolerance_used / 100 * abs(value)
    END AS allowed,
    published AND unit IN ('percent', 'per_10000') AND abs(difference) < 0.5 AS about_the_same,
    our_share - their_share
      - sqrt(pow(our_share - our_low, 2) + pow(high - their_share, 2)) AS difference_low,
    our_share - their_share
      + sqrt(pow(our_high - our_share, 2) + pow(their_share - low, 2)) AS difference_high
  FROM paired
)
SELECT
  kpi,
  period,
  comparator,
  model,
  method,
  comparator_period,
  comparator_end,
  numerator,
  denominator,
  value,
  coalesce(flag, CASE WHEN value IS NULL AND why = '' THEN 'missing' END, '') AS flag,
  coalesce(source, '') AS source,
  published,
  counted,
  out_of,
  why,
  difference,
  CASE WHEN value <> 0 THEN 100 * difference / value END AS relative,
  tolerance_used AS tolerance,
  mode_used AS tolerance_mode,
  CASE WHEN allowed > 0 THEN abs(difference) / allowed END AS gap_in_tolerances,
  coalesce(about_the_same, false) AS about_the_same,
  CASE
    WHEN comparator = 'previous' OR worse_by IS NULL THEN NULL
    WHEN comparator = 'neighbours' AND counted < 6 THEN NULL
    WHEN worse_by <= 1e-9 OR about_the_same THEN 'better'
    WHEN worse_by <= allowed + 1e-9 THEN 'close'
    ELSE 'worse'
  END AS rating,
  CASE
    WHEN comparator IN ('last-year', 'previous')
      AND NOT (comparator = 'previous' AND basis = 'rolling_year')
      THEN difference_low <= 0 AND difference_high >= 0
    WHEN comparator IN ('region', 'neighbours', 'england') THEN value BETWEEN our_low AND our_high
  END AS within_chance
FROM measured
