-- A figure of a council for a period in which it did not exist.
-- Source: data/areas.csv, the dates of each reorganisation.
-- Runs only if staged_resolved has a row where: not_there
SELECT
  row_number,
  asked_in AS column_name,
  asked AS found,
  'left_out' AS outcome,
  CASE
    WHEN period_end > valid_to
      THEN format('{} ended on {}, before the end of {}. The row was left out.', areas.name, strftime(valid_to, '%-d %B %Y'), period_label)
    ELSE format('{} began on {}, after the end of {}. The row was left out.', areas.name, strftime(valid_from, '%-d %B %Y'), period_label)
  END AS message,
  coalesce(
    CASE WHEN period_end > valid_to THEN 'Use the council that followed: ' ELSE 'Use the council that was there before: ' END
    || (
      SELECT string_agg(other.name || ' (' || other.code || ')', ', ' ORDER BY other.name)
      FROM areas AS other
      WHERE list_contains(
        string_split(CASE WHEN period_end > areas.valid_to THEN areas.successors ELSE areas.predecessors END, ';'),
        other.code
      )
    ) || '. Or check the period.',
    'Check the code and the period.'
  ) AS mend
FROM staged_figures
JOIN areas ON areas.code = staged_figures.area_code
WHERE not_there
