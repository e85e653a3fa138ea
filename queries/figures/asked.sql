-- What is asked: the area, and the tolerance of ratings that have none of their own.
SELECT $area AS area, $tolerance::DOUBLE AS tolerance, $tolerance_mode AS tolerance_mode
