-- Why a figure has no value: the flags of the figures table, kept as a number each.
CREATE TYPE figure_flag AS ENUM (
  '', 'suppressed', 'missing', 'not_applicable', 'low_reliability', 'rounds_to_zero'
)
