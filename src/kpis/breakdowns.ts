/**
 * The breakdowns that every figure from children's records has, in the order in which they are offered,
 * each with its categories in the order in which they are shown, what is not known last.
 * The same as the types of `queries/tables/records/categories.sql`; a test holds the two together.
 */
export const RECORD_BREAKDOWNS: Readonly<Record<string, readonly string[]>> = {
  Age: ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over', 'Not known'],
  Sex: ['Female', 'Male', 'Not known'],
  'Ethnic group': ['White', 'Mixed', 'Asian', 'Black', 'Other', 'Not known'],
  Unaccompanied: ['Unaccompanied', 'Not unaccompanied', 'Not known'],
  Placement: [
    'Foster carers: family or friends',
    'Foster carers: others',
    'Placed for adoption',
    'With parents',
    "Children's or secure homes",
    'Supported accommodation',
    'Other residential',
    'Other',
    'Not known',
  ],
  Provider: [
    'Parents',
    'Own authority',
    'Another authority',
    'Other public',
    'Private',
    'Voluntary',
    'Not known',
  ],
  'Legal status': [
    'Interim care order',
    'Full care order',
    'Freed for adoption',
    'Placement order',
    'Accommodated under section 20',
    'Police or emergency protection',
    'Remand or youth justice',
    'Not known',
  ],
  Distance: [
    'Inside our area',
    'Outside our area, up to 20 miles',
    'Outside our area, more than 20 miles',
    'Outside our area, distance not known',
    'Not known',
  ],
};

/** How often children went missing, as `queries/kpis/missing_children.sql` bands it. */
export const TIMES_MISSING: readonly string[] = [
  'Not missing',
  'Once or twice',
  'Three or more times',
];

/** The category of those of whom it is not known. */
export const NOT_KNOWN = 'Not known';
