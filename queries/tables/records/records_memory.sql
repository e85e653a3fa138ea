-- records_memory
-- A database of its own for all that is known of children: in memory, never on a disk, and packed, which
-- takes a fifth of the room. What is made in it says so by its name; what is read is found in either,
-- and the figures stay where they are.
ATTACH IF NOT EXISTS ':memory:' AS records (COMPRESS true);
SET search_path = 'memory.main,records.main'
