-- Level: look
-- Title: Dates still to come
-- Found: {date is|dates are} later than today
-- Done: {It is|They are} counted once the day has come.
-- Mend: Correct the date and load the file again.
-- KPIs: EPISODES
-- Source: an extract tells what has happened.
SELECT
  file, row_number, child, column_name, strftime(day, '%d/%m/%Y') AS found,
  format('{} is after today, {}.', strftime(day, '%-d %B %Y'), strftime(today, '%-d %B %Y')) AS detail
FROM checks_late
WHERE day > today
