-- What is known beforehand: the figures that stand in withheld while no file was looked at yet.
CREATE OR REPLACE TABLE withheld_published AS FROM withheld
