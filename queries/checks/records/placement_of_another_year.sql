-- Level: look
-- Title: Placement codes of another year
-- Found: {episode has|episodes have} a placement code that the return did not have then
-- Done: The code is read as what it stands for.
-- Mend: Give the code that the return had at the time. From 28 October 2023 K3
--   stands for supported accommodation.
-- KPIs: supported_accommodation
-- Source: PLACE in the SSDA903 return: K3 from 28 October 2023, P2 until then, H5 to 2024/25, Z11 to Z14
--   from 2025/26.
WITH dated AS (
  SELECT
    episodes.*,
    CASE
      WHEN place = 'K3' AND decom < DATE '2023-10-28' THEN 'began on 28 October 2023'
      WHEN place = 'P2' AND (
        decom >= DATE '2023-10-28' OR coalesce(dec, as_at) > DATE '2023-10-28'
      ) THEN 'ended on 28 October 2023'
      WHEN place = 'H5' AND year_begin >= DATE '2025-04-01'
        AND (dec IS NULL OR dec > DATE '2025-04-01') THEN 'ended with 2024/25'
      WHEN place IN ('Z11', 'Z12', 'Z13', 'Z14') AND year_begin < DATE '2025-04-01'
      THEN 'began with 2025/26'
    END AS wrong
  FROM records_episodes AS episodes
  JOIN record_files USING (file)
  WHERE place IN ('K3', 'P2', 'H5', 'Z11', 'Z12', 'Z13', 'Z14')
)
SELECT
  file, row_number, child, 'PLACE' AS column_name, place AS found,
  format(
    '{} {}. The episode {}{}.',
    place, wrong,
    CASE
      WHEN decom IS NULL THEN 'has no start'
      ELSE 'starts on ' || strftime(decom, '%-d %B %Y')
    END,
    CASE
      WHEN dec IS NULL THEN ' and is open'
      ELSE ' and ends on ' || strftime(dec, '%-d %B %Y')
    END
  ) AS detail
FROM dated
WHERE wrong IS NOT NULL
