-- The cube of an area: everything that its screens read, in one result. `section` says what a row
-- is: a figure, which figure a quarter shows, a comparison, a rank, a published figure of the area,
-- a neighbour, its region or England, or a part of a figure.
SELECT
  'figure' AS section, kpi, period, strftime(period_end, '%Y-%m-%d') AS period_end,
  numerator, denominator, value, flag, marks, source, origin AS role, basis, low, high
FROM area_figures
UNION ALL BY NAME
SELECT 'shown' AS section, kpi, period, quarter, strftime(quarter_end, '%Y-%m-%d') AS period_end
FROM shown
UNION ALL BY NAME
SELECT
  'comparison' AS section, kpi, period, comparator AS role, model, method,
  comparator_period, strftime(comparator_end, '%Y-%m-%d') AS period_end,
  numerator, denominator, value, flag, source, published, why,
  counted::DOUBLE AS counted, out_of::DOUBLE AS out_of, difference, relative,
  tolerance::DOUBLE AS tolerance, tolerance_mode, gap_in_tolerances, about_the_same, rating, within_chance
FROM ratings
UNION ALL BY NAME
SELECT
  'rank' AS section, kpi, period, strftime(period_end, '%Y-%m-%d') AS period_end,
  place::DOUBLE AS counted, authorities::DOUBLE AS out_of, quartile AS rating
FROM ranks
UNION ALL BY NAME
SELECT
  'published' AS section, kpi, period, strftime(period_end, '%Y-%m-%d') AS period_end,
  role, area_code, numerator, denominator, value, flag, source
FROM among
UNION ALL BY NAME
SELECT
  'part' AS section, kpi, period, strftime(period_end, '%Y-%m-%d') AS period_end,
  breakdown, category, numerator, denominator, value, flag, source
FROM breakdowns
