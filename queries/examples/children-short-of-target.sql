-- title: How many children are we short of each target?
-- note: The smallest number of children who would have to be counted otherwise for the target to be met, in the group as it is. 0 means that it is met. Only percentages with a target that holds in the quarter.
-- parameter: area area
-- parameter: quarter quarter
-- picture: bar x=kpi_title y=children_short

SELECT
  figures.kpi_title,
  targets.target,
  round(figures.value, 1) AS value,
  figures.numerator AS children,
  figures.denominator AS of_children,
  greatest(0, CASE figures.better
    -- Exact tenths of a percent of whole children: a hair is taken off before rounding.
    WHEN 'lower' THEN figures.numerator - floor(targets.target * figures.denominator / 100 + 1e-9)
    ELSE ceil(targets.target * figures.denominator / 100 - 1e-9) - figures.numerator
  END) AS children_short
FROM figures
JOIN targets
  ON targets.area_code = figures.area_code
  AND targets.kpi = figures.kpi
  AND figures.period_end >= targets.period_from
  AND figures.period_end < targets.next_from
WHERE figures.area_code = $area
  AND figures.period = $quarter
  AND figures.origin = 'own'
  AND figures.unit = 'percent'
  AND figures.better <> 'neutral'
  AND figures.breakdown = ''
  AND figures.value IS NOT NULL
ORDER BY children_short DESC, figures.kpi_title
