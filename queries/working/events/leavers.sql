-- events: leavers
-- The birthdays by which the young people shown are in the cohort, with the age on it, and what the
-- extract says of them: $field is in_touch, activ or accom.
SELECT
  leavers.child,
  leavers.birthday::VARCHAR AS day,
  NULL::VARCHAR AS until,
  CASE $field WHEN 'activ' THEN leavers.activ WHEN 'accom' THEN leavers.accom ELSE leavers.in_touch END
    AS code,
  leavers.age::DOUBLE AS amount
FROM leavers
JOIN shown_children ON shown_children.child = leavers.child
JOIN quarters ON quarters.period = $period
WHERE leavers.birthday BETWEEN year_begins AND period_end
ORDER BY leavers.child, leavers.birthday
