-- forget_kpis
-- Takes away the figures of the KPIs that are being worked out, before they are worked out anew.
DELETE FROM record_figures WHERE kpi IN (SELECT kpi FROM record_kpis)
