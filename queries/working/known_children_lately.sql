-- known_children_lately
-- What is known of each child in the quarter asked for, or else in the one before: the remainder is
-- also of children who were in care on the day before the quarter and on no day of it.
SELECT *
FROM child_at_period
WHERE position IN (
  SELECT unnest([position, position - 1]) FROM quarters WHERE period = $period
)
QUALIFY row_number() OVER (PARTITION BY child ORDER BY position DESC) = 1
