-- One name of a KPI that the user has confirmed before.
INSERT INTO staged_aliases VALUES ($alias, $kpi)
