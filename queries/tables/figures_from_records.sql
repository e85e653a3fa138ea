-- The KPIs of which the figure counted from children's records is shown where there is a total of the
-- council's own too: the user's choice. $kpis are their ids with blanks between.
CREATE OR REPLACE TABLE figures_from_records AS
SELECT kpi FROM (SELECT unnest(string_split($kpis, ' ')) AS kpi) WHERE kpi <> ''
