-- The statistical neighbours of the area $area in both models, nearest first, with the publisher's
-- word for how close each one is.
SELECT model, rank::DOUBLE AS place, neighbour_code, closeness
FROM neighbours
WHERE area_code = $area
ORDER BY model DESC, rank
