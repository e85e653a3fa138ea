-- shown_children
-- One window of the children behind a figure, and how many there are in all (matching).
SELECT
  row_number() OVER in_asked_order AS place_in_list,
  count(*) OVER () AS matching,
  *
FROM matching_children
WINDOW in_asked_order AS (
  ORDER BY CASE WHEN $descending THEN -sort_key ELSE sort_key END NULLS LAST, in_order
)
ORDER BY place_in_list
LIMIT $limit OFFSET $offset
