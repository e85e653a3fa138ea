-- remainder_parts
-- What the remainder of each quarter is made of: reasons, how many children each is of, and what they
-- add up to. Source: "Counting children" in docs/records.md.
SELECT
  period,
  reason,
  count(*)::DOUBLE AS children,
  sum(difference)::DOUBLE AS difference
FROM remainder_children
GROUP BY period, position, reason
ORDER BY position, children DESC, reason
