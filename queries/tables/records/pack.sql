-- Packs what has come into the tables in pieces too small to be packed at once. It deletes nothing, so
-- every row keeps its number.
CHECKPOINT records
