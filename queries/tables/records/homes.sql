-- homes
-- The runs that the same home for two years is counted from.
CREATE OR REPLACE VIEW records.homes AS
SELECT child, period_of_care, placement AS home, began, ends, place FROM runs WHERE kind = 'home'
