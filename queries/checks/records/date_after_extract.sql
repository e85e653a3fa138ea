-- Level: look
-- Title: Dates after the day up to which the extract tells
-- Found: {date is|dates are} later than the as-at date of {its|their} extract
-- Done: {It counts|They count} in the quarter in which {it lies|they lie}, if there is a figure for it.
-- Mend: Correct the as-at date of the extract, or the date.
-- KPIs: EPISODES
-- Source: "Which year an extract is" in docs/records.md: the as-at date is inferred.
SELECT
  file, row_number, child, column_name, strftime(day, '%d/%m/%Y') AS found,
  format(
    '{} is after {}, the day up to which this extract tells.',
    strftime(day, '%-d %B %Y'), strftime(as_at, '%-d %B %Y')
  ) AS detail
FROM checks_late
WHERE day <= today AND day > as_at
