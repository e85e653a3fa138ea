-- What the steps of the cube are asked for, one row: the area, the view and the tolerance of ratings
-- that have none of their own.
SELECT
  $area AS area,
  $view AS view,
  $tolerance::DOUBLE AS tolerance,
  $tolerance_mode AS tolerance_mode
