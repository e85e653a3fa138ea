-- Names of KPIs that the user has confirmed before, beside their ids and titles.
CREATE OR REPLACE TEMP TABLE staged_aliases (alias VARCHAR, kpi VARCHAR)
