-- The published headlines of the area, its neighbours in either model, its region and England, for
-- every year: the bars of the KPI page, and what the area's figures are compared with.
SELECT * EXCLUDE (breakdown, category) FROM published_figures WHERE breakdown = ''
