import type { MadeFile } from '../pages/data-page.ts';
import { tidy } from './files.ts';

/** A file that is wrong, and what a person is told about it. */
export interface BadFile extends MadeFile {
  readonly status: 'Accepted' | 'Accepted in part' | 'Not accepted';
  /** Each must stand in the report. */
  readonly says: readonly (string | RegExp)[];
}

/** The smallest picture there is: one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Files of which nothing is taken in. */
export const REFUSED: readonly BadFile[] = [
  {
    name: 'wrong-headings.csv',
    content: 'Year,Council,How many\n2021/22,County Durham,983\n',
    status: 'Not accepted',
    says: ['none of the headings', '“Council”', 'template'],
  },
  {
    name: 'wrong-quarter.csv',
    content: tidy({ time_identifier: 'Financial year Q5', kpi: 'cla_number', value: 999 }),
    status: 'Not accepted',
    says: ['Row 2', '“Financial year Q5” is not a quarter of a financial year', 'Q1'],
  },
  {
    name: 'unknown-council.csv',
    content: tidy({ new_la_code: '', la_name: 'Camelot', kpi: 'cla_number', value: 999 }),
    status: 'Not accepted',
    says: ['Row 2', '“Camelot” is not a council that we know'],
  },
  {
    name: 'numerator-over-denominator.csv',
    content: tidy({ kpi: 'placements_3_plus', numerator: 983, denominator: 113 }),
    status: 'Not accepted',
    says: ['Row 2', 'The numerator (983) is larger than the denominator (113)'],
  },
  {
    name: 'conflicting-rows.csv',
    content: tidy({ kpi: 'cla_number', value: 999 }, { kpi: 'cla_number', value: 998 }),
    status: 'Not accepted',
    says: ['Row 2', 'Row 3', 'different numbers'],
  },
  { name: 'empty.csv', content: '', status: 'Not accepted', says: ['The file is empty'] },
  {
    name: 'heading-without-rows.csv',
    content: tidy(),
    status: 'Not accepted',
    says: ['a heading and no rows'],
  },
  {
    name: 'picture.csv',
    content: PNG,
    status: 'Not accepted',
    says: ['This is a PNG picture'],
  },
];

/** Files of which the good rows are taken in, and the others named. */
export const ACCEPTED_IN_PART: readonly BadFile[] = [
  {
    name: 'symbols.csv',
    content: tidy(
      { kpi: 'secure', value: 'c' },
      { kpi: 'sdq_score', time_identifier: 'Financial year', value: 'x' },
      { kpi: 'cla_started', value: 'about ninety' },
      { kpi: 'cla_ceased', value: 80 },
    ),
    status: 'Accepted in part',
    says: ['“about ninety” is not a number', 'Row 4'],
  },
  {
    name: 'repeated-rows.csv',
    content: tidy({ kpi: 'uasc_number', value: 14 }, { kpi: 'uasc_number', value: 14 }),
    status: 'Accepted in part',
    says: ['Row 3', 'the same figure as row 2'],
  },
];
