-- Where all rows were read in one go, none of them has odd cells and all could be taken apart.
CREATE OR REPLACE TEMP TABLE staged_lines (
  row_number INTEGER,
  cells VARCHAR[],
  cell_count BIGINT,
  blank BOOLEAN
);
CREATE OR REPLACE TEMP TABLE staged_rejects (line UBIGINT)
