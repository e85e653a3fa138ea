-- The area among all authorities with a published value, by year. A figure that is withheld has no
-- place that could give it away.
SELECT kpi, period, period_end, place, authorities, quartile
FROM ranks_published
SEMI JOIN (FROM among WHERE role = 'area' AND value IS NOT NULL) AS shown_value USING (kpi, period, area_code)
