-- events: ceased
-- The episodes of the children shown that ended in the quarter with a code of leaving care.
SELECT kept.child, kept.ends::VARCHAR AS day, NULL::VARCHAR AS until, kept.rec AS code, NULL::DOUBLE AS amount
FROM episodes_kept AS kept
JOIN shown_children ON shown_children.child = kept.child
JOIN quarters ON quarters.period = $period
WHERE kept.rec LIKE 'E%' AND kept.ends BETWEEN period_begin AND period_end
ORDER BY kept.child, kept.ends
