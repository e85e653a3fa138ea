-- title: Where are the gaps and symbols in the published figures?
-- note: Headlines of authorities, all years together. A value that is not there is null and never zero; its flag says why: suppressed (withheld so that no child can be recognised), missing, not applicable, or rounded to zero by the publisher.
-- note: In the public view, what Quarterlight's own disclosure control withholds counts as suppressed too.
-- picture: bar x=kpi_title y=without_value

SELECT
  kpi_title,
  min(financial_year) AS first_year,
  max(financial_year) AS last_year,
  count(*) AS cells,
  count(*) FILTER (value IS NULL) AS without_value,
  count(*) FILTER (flag = 'suppressed') AS suppressed,
  count(*) FILTER (flag = 'missing') AS missing,
  count(*) FILTER (flag = 'not_applicable') AS not_applicable,
  count(*) FILTER (flag = 'rounds_to_zero') AS rounds_to_zero,
  round(100 * without_value / cells, 1) AS percent_without
FROM figures
WHERE origin = 'published' AND area_level = 'authority' AND breakdown = ''
GROUP BY kpi_title
ORDER BY without_value DESC, kpi_title
