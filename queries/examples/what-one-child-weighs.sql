-- title: How many points is one child?
-- note: Of small groups one child moves the percentage by a point or more, and chance alone moves it further. "low" and "high" are the 95% Wilson interval: a comparison inside it may be chance.
-- parameter: area area
-- parameter: quarter quarter
-- picture: bar x=kpi_title y=points_a_child

WITH shares AS (
  SELECT
    kpi_title,
    numerator AS children,
    denominator AS of_children,
    numerator / denominator AS share,
    -- 95% of a normal distribution lie within so many standard deviations.
    1.959963984540054 AS z
  FROM figures
  WHERE area_code = $area
    AND period = $quarter
    AND origin = 'own'
    AND unit = 'percent'
    AND breakdown = ''
    AND numerator IS NOT NULL
    AND denominator > 0
),
halves AS (
  SELECT
    *,
    share + z * z / (2 * of_children) AS middle,
    z * sqrt(share * (1 - share) / of_children + z * z / (4 * of_children * of_children)) AS reach,
    1 + z * z / of_children AS width
  FROM shares
)
SELECT
  kpi_title,
  children,
  of_children,
  round(100 * share, 1) AS percent,
  round(100 / of_children, 2) AS points_a_child,
  round(100 * (middle - reach) / width, 1) AS low,
  round(100 * (middle + reach) / width, 1) AS high
FROM halves
ORDER BY points_a_child DESC, kpi_title
