-- events: started
-- The episodes of the children shown that began a time in care in the quarter (RNE S).
SELECT kept.child, kept.decom::VARCHAR AS day, NULL::VARCHAR AS until, kept.ls AS code, NULL::DOUBLE AS amount
FROM episodes_kept AS kept
JOIN shown_children ON shown_children.child = kept.child
JOIN quarters ON quarters.period = $period
WHERE kept.rne = 'S' AND kept.decom BETWEEN period_begin AND period_end
ORDER BY kept.child, kept.decom
