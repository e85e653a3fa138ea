-- known_children
-- What is known of each child in the quarter asked for.
SELECT * FROM child_at_period WHERE period = $period
