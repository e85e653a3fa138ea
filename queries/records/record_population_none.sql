-- record_population_none
-- No population: then there is no rate.
CREATE OR REPLACE TABLE records.record_population (serves_until DATE, children DOUBLE)
