-- Level: look
-- Title: Times missing that end before they start
-- Found: {time|times} that a child went missing {ends|end} before {it starts|they start}
-- Done: {It counts|They count} on the day of {its|their} start.
-- Mend: Correct MIS_START or MIS_END, whichever is wrong.
-- KPIs: MISSING
-- Source: "Missing" in docs/records.md: the start decides the quarter.
SELECT
  file, row_number, child, 'MIS_END' AS column_name, strftime(mis_end, '%d/%m/%Y') AS found,
  format(
    'It starts on {} and ends on {}.',
    strftime(mis_start, '%-d %B %Y'), strftime(mis_end, '%-d %B %Y')
  ) AS detail
FROM records_missing
WHERE mis_end < mis_start
