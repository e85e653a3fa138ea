/**
 * What a column means wherever it stands: the same name means the same thing in every table. A table
 * that uses a name otherwise says so itself (tables.ts).
 */
export const COLUMN_MEANINGS: Readonly<Record<string, string>> = {
  area_code:
    'Code of the area at the Office for National Statistics, such as E06000047. See areas.',
  area: 'Name of the area, such as County Durham.',
  kpi: 'Id of the KPI, such as placements_3_plus. The table kpis says what it counts.',
  kpi_title: 'Title of the KPI in plain words.',
  period:
    'The period as text: 2021-22-Q3 is a financial quarter (October to December 2021), 2021-22 a year to 31 March 2022. To set a quarter beside a year that ends with it, use period_end.',
  financial_year:
    'The financial year in which the period lies, April to March: 2021-22 of 2021-22-Q3 and of 2021-22.',
  period_end:
    'Last day of the period. The fourth quarter and the year end on the same day, 31 March.',
  basis:
    'What the figure covers: snapshot is the position on the last day, rolling_year the 12 months that end on it, flow what happened in the quarter, year the year to 31 March. Only flows may be added over quarters.',
  breakdown:
    "What the figure is split by, such as Age, Sex, Placement, Location, Activity or Suitability. Empty text ('', never null) for the headline: without breakdown = '' you also get its parts.",
  category: "The part of the breakdown, such as Under 1. Empty text ('') for the headline.",
  numerator:
    'The number above the line: 110 of 110 in 1,183. Null where the source does not give it or the figure is empty. Of a count, use value.',
  denominator:
    'The number below the line: 1,183 of 110 in 1,183. Of a rate it is the children who live in the area. Null for counts, and where the source does not give it.',
  value:
    'The figure in the unit of its KPI. A percentage is out of 100: 9.3 means 9.3%, not 0.093. Null means that there is no figure, never zero: flag says why. Published percentages are whole numbers.',
  unit: 'Unit of value: count, percent (out of 100), per_10000 (children aged 0 to 17 who live in the area) or score (a mean).',
  better:
    'Which direction is good for children: lower, higher or neutral. A neutral KPI is neither rated nor ranked.',
  flag: "Why value is null: suppressed (withheld so that no child can be recognised), missing, not_applicable, low_reliability, or rounds_to_zero. Empty text ('') where there is a value.",
  marks:
    'What else to know of the figure, with ; between: published, illustrative (the example that comes with Quarterlight), provisional, short_history, revised, accepted. May be empty.',
  source:
    'Where the figure comes from: the id of a row of files or of releases; example for the illustrative example. Empty for a gap.',
  origin: 'own: from a file on this device. published: from a release.',
  model:
    "The neighbour model, as text: '2025' or '2021'. Null where the comparator is not the neighbours.",
  method:
    'How the neighbours are put together: mean or median. Null where the comparator is not the neighbours.',
  counted: 'How many authorities have a value that entered.',
  out_of: 'How many authorities could have had one.',
  low: 'Lower end of the 95% Wilson interval of a percentage, in percent. Null for other units.',
  high: 'Upper end of the 95% Wilson interval of a percentage, in percent. Null for other units.',
  role: 'As what the area stands there: area, region, england, neighbour-2025 or neighbour-2021. An authority that is a neighbour in both models has two rows.',
  year: 'The published year, such as 2020-21.',
  year_end: 'Last day of the published year: 31 March.',
  tolerance:
    'How far a worse figure may be and still count as close: a percentage of the comparator, or points (see tolerance_mode).',
  tolerance_mode: 'percentage or points: what tolerance is in.',
  place:
    'Rank among the authorities with a value that year: 1 is best by the direction of the KPI. Equal values share a rank.',
  authorities: 'How many authorities have a value.',
  quartile: 'A (best) to D by rank, as in the Local Authority Interactive Tool.',
  comparator:
    'What the figure stands beside: last-year (the same quarter a year ago), previous (the quarter before), target, region, neighbours or england.',
  comparator_period:
    'Period of the comparator: the latest published year that had ended by then, or a quarter.',
  comparator_end: 'Last day of the comparator’s period.',
  published: 'True where the value is a published one, which is rounded to a whole number.',
  why: 'Why there is no value: flow means that a quarter cannot be compared with a published year. Empty otherwise.',
};
