-- title: Which parts make up the figure, and which have grown?
-- note: The parts of a count of our own in the quarter, against the same quarter a year before. Breakdowns of the example: Age and Sex of cla_number, Placement of cla_number, Age of cla_started, Activity of eet_17_18 and eet_19_21.
-- note: In the public view a part may be withheld: it is null, and so is its share.
-- parameter: area area
-- parameter: quarter quarter
-- parameter: kpi kpi cla_started
-- parameter: text breakdown "Split by" Age
-- picture: bar x=category y=children

-- The part of a count is its value; the part of a percentage has its children above the line.
WITH parts AS (
  SELECT
    period,
    period_end,
    category,
    CASE unit WHEN 'count' THEN value ELSE numerator END AS children,
    flag
  FROM figures
  WHERE area_code = $area
    AND kpi = $kpi
    AND origin = 'own'
    AND breakdown = $breakdown
),
whole AS (
  SELECT period, CASE unit WHEN 'count' THEN value ELSE denominator END AS children
  FROM figures
  WHERE area_code = $area AND kpi = $kpi AND origin = 'own' AND breakdown = ''
)
SELECT
  now.category,
  now.children,
  round(100 * now.children / nullif(whole.children, 0), 1) AS percent_of_all,
  before.children AS a_year_before,
  now.children - before.children AS change,
  now.flag
FROM parts AS now
JOIN whole USING (period)
LEFT JOIN parts AS before
  ON before.category = now.category
  AND before.period_end = (now.period_end - INTERVAL 1 YEAR)::DATE
WHERE now.period = $quarter
ORDER BY now.children DESC NULLS LAST, now.category
