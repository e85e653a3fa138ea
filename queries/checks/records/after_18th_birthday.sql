-- Level: look
-- Title: Episodes after the 18th birthday
-- Found: {episode goes|episodes go} on after the child’s 18th birthday, or {starts|start} on or after it
-- Done: The young person counts as in care up to the day before the birthday.
-- Mend: Correct the date of birth, or end the episode on the birthday at the latest.
-- KPIs: IN_CARE
-- Source: "In care on E" in docs/records.md: under 18 on that day.
SELECT
  row.file, row.row_number, row.child,
  CASE WHEN odd.decom >= eighteenth THEN 'DECOM' ELSE 'DEC' END AS column_name,
  CASE WHEN odd.decom >= eighteenth THEN strftime(odd.decom, '%d/%m/%Y') ELSE strftime(row.dec, '%d/%m/%Y') END
    AS found,
  format(
    'The episode {}, and the 18th birthday was {}.',
    CASE
      WHEN odd.decom >= eighteenth THEN 'starts on ' || strftime(odd.decom, '%-d %B %Y')
      WHEN row.dec IS NULL THEN 'is still open'
      ELSE 'ends on ' || strftime(row.dec, '%-d %B %Y')
    END,
    strftime(eighteenth, '%-d %B %Y')
  ) AS detail
FROM checks_ages AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE odd.decom >= eighteenth OR ends > eighteenth
