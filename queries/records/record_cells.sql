-- record_cells
-- How many of a cohort, and how many of them are counted, in each cell of all dimensions by which
-- figures are broken down. All figures are added up from these cells.
CREATE OR REPLACE TABLE records.record_cells (
  number SMALLINT,
  period VARCHAR,
  age_band age_band,
  sex sex_group,
  ethnic_group ethnic_group,
  unaccompanied unaccompanied_group,
  placement placement_group,
  provider provider_group,
  legal_status legal_group,
  distance distance_group,
  outcome VARCHAR,
  all_of_them INTEGER,
  met INTEGER,
  amount DOUBLE
)
