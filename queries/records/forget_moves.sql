-- forget_moves
-- Frees what the remainder was worked out from.
DROP TABLE care_moves
