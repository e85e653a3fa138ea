-- A time_period and time_identifier that do not say which quarter or financial year is meant.
-- Source: the DfE's open data standard; the product's periods are financial quarters and years.
-- Runs only if staged_periods has a row where: problem IS NOT NULL
SELECT
  row_number,
  CASE
    WHEN problem IN ('other_calendar', 'unknown_identifier') THEN 'time_identifier'
    ELSE 'time_period'
  END AS column_name,
  CASE
    WHEN problem IN ('other_calendar', 'unknown_identifier') THEN time_identifier
    ELSE time_period
  END AS found,
  'left_out' AS outcome,
  CASE problem
    WHEN 'no_year' THEN 'The cell is empty, so it is not known which year is meant. The row was left out.'
    WHEN 'unreadable_year'
      THEN '“' || left(time_period, 60) || '” is not a financial year. The row was left out.'
    WHEN 'years_apart'
      THEN '“' || left(time_period, 60) || '” names two years that do not follow each other. The row was left out.'
    WHEN 'one_year'
      THEN '“' || left(time_period, 60) || '” is one year, and a financial year lies in two, so it is not known which is meant. The row was left out.'
    WHEN 'other_calendar'
      THEN '“' || left(time_identifier, 60) || '” is not a part of a financial year (April to March). The row was left out.'
    ELSE
      CASE
        WHEN time_identifier = '' THEN 'The cell is empty, so it is not known which quarter is meant. The row was left out.'
        ELSE '“' || left(time_identifier, 60) || '” is not a quarter of a financial year. The row was left out.'
      END
  END AS message,
  CASE
    WHEN problem IN ('other_calendar', 'unknown_identifier')
      THEN 'Write “Financial year Q1” (April to June), Q2, Q3 or Q4 (January to March), or “Financial year” for a whole year.'
    ELSE 'Write the financial year as 202122 or 2021/22 in time_period, and the quarter in time_identifier: “Financial year Q3” is October to December.'
  END AS mend
FROM staged_rows
JOIN staged_figures USING (row_number)
WHERE problem IS NOT NULL
