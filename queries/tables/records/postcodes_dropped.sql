-- Nothing of the lookup is kept.
DROP TABLE IF EXISTS postcodes_wanted;
DROP TABLE IF EXISTS postcodes_found
