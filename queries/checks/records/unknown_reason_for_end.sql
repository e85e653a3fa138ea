-- Level: look
-- Title: Reason for the end that is not a known code
-- Found: {episode has|episodes have} a reason for {its|their} end (REC) that is not a known code
-- Done: The child counts as having left where the code begins with E, and not otherwise.
-- Mend: Give X1 where the next episode starts the same day, else the code of why the child left.
-- KPIs: cla_ceased
-- Source: REC in the SSDA903 return.
SELECT
  file, row_number, child, 'REC' AS column_name, rec AS found,
  format('“{}” is not a code for why an episode ends.', rec) AS detail
FROM records_episodes
WHERE rec NOT IN (
  'X1', 'E11', 'E12', 'E2', 'E3', 'E4A', 'E4B', 'E41', 'E45', 'E46', 'E47', 'E48', 'E5', 'E6', 'E7',
  'E8', 'E9', 'E13', 'E14', 'E15', 'E16', 'E17'
)
