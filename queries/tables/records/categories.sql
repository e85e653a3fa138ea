-- categories
-- The categories by which every figure from children's records is broken down, in the order in which
-- they are shown. As ENUMs they take a byte a row and not a text.
-- Source: ages and placement groups of docs/records.md, codes of the SSDA903 return.
CREATE TYPE IF NOT EXISTS records.age_band AS ENUM (
  'Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over', 'Not known'
);
CREATE TYPE IF NOT EXISTS records.sex_group AS ENUM ('Female', 'Male', 'Not known');
CREATE TYPE IF NOT EXISTS records.ethnic_group AS ENUM ('White', 'Mixed', 'Asian', 'Black', 'Other', 'Not known');
CREATE TYPE IF NOT EXISTS records.unaccompanied_group AS ENUM ('Unaccompanied', 'Not unaccompanied', 'Not known');
CREATE TYPE IF NOT EXISTS records.placement_group AS ENUM (
  'Foster carers: family or friends', 'Foster carers: others', 'Placed for adoption',
  'With parents', 'Children''s or secure homes', 'Supported accommodation', 'Other residential',
  'Other', 'Not known'
);
CREATE TYPE IF NOT EXISTS records.provider_group AS ENUM (
  'Parents', 'Own authority', 'Another authority', 'Other public', 'Private', 'Voluntary',
  'Not known'
);
CREATE TYPE IF NOT EXISTS records.legal_group AS ENUM (
  'Interim care order', 'Full care order', 'Freed for adoption', 'Placement order',
  'Accommodated under section 20', 'Police or emergency protection', 'Remand or youth justice',
  'Not known'
);
CREATE TYPE IF NOT EXISTS records.distance_group AS ENUM (
  'Inside our area', 'Outside our area, up to 20 miles', 'Outside our area, more than 20 miles',
  'Outside our area, distance not known', 'Not known'
)
