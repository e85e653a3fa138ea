-- What is known ahead to be withheld of published figures, for the usual threshold: the table withheld
-- begins with it again whenever figures have changed.
CREATE OR REPLACE TABLE withheld_ahead AS FROM withheld
