-- The area among all authorities with a published value, by year.
SELECT kpi, period, period_end, place, authorities, quartile
FROM ranks_published
WHERE area_code = (SELECT area FROM asked)
