-- The ten statistical neighbours of each authority in both models.
SELECT * FROM neighbours ORDER BY model, area_code, rank
