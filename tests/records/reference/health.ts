import { codeIn, numberIn, textIn } from './cells.ts';
import { ageOf, type Child, isInCareOn, periodOn } from './child.ts';
import type { Row } from './extract.ts';
import { type Counted, share } from './figure.ts';
import type { Quarter } from './quarters.ts';
import { type ExtractSet, newestBy, rowsOf } from './sets.ts';

const YOUNGEST = 4;
const OLDEST = 16;
const ANSWERS: readonly string[] = ['0', '1'];

/** A child's OC2 row of the year that ends with the quarter. */
interface HealthRow {
  readonly child: Child;
  readonly row: Row;
}

/** "Looked after since S or before, on 31 March only." */
function isLookedAfterAllYear(child: Child, quarter: Quarter): boolean {
  const period = periodOn(child, quarter.end);
  return isInCareOn(child, quarter.end) && period !== null && period.began <= quarter.yearBegins;
}

/**
 * The rows that count at the end of a quarter: those of an extract of that year as at 31 March,
 * which is this quarter's last day. Null where no such extract brought the table.
 */
function healthRows(
  sets: readonly ExtractSet[],
  quarter: Quarter,
  children: ReadonlyMap<string, Child>,
): readonly HealthRow[] | null {
  const ofThisYear = sets.filter(
    ({ asAt, yearBegin }) => asAt === quarter.end && yearBegin === quarter.yearBegins,
  );
  if (!quarter.period.endsWith('Q4') || !ofThisYear.some(({ tables }) => tables.has('oc2'))) {
    return null;
  }
  const rows = newestBy(rowsOf(ofThisYear, 'oc2'), ({ row }) => textIn(row, 'CHILD'));
  return rows.flatMap(({ row }) => {
    const child = children.get(textIn(row, 'CHILD'));
    return child !== undefined && isLookedAfterAllYear(child, quarter) ? [{ child, row }] : [];
  });
}

/** "Children with an answer in the column; an empty answer leaves the denominator." */
function upToDate(all: readonly HealthRow[], column: string): Counted {
  const answered = all.filter(({ row }) => ANSWERS.includes(codeIn(row, column)));
  return share(answered, ({ row }) => codeIn(row, column) === '1');
}

/** "SDQ: the mean score of those aged 4 to 16 on 31 March": the sum, and how many have one. */
function scores(all: readonly HealthRow[], quarter: Quarter): Counted {
  const known = all.flatMap(({ child, row }) => {
    const age = ageOf(child, quarter.end);
    const score = numberIn(row, 'SDQ_SCORE');
    return age !== null && age >= YOUNGEST && age <= OLDEST && score !== null ? [score] : [];
  });
  return {
    numerator: known.reduce((sum, score) => sum + score, 0),
    denominator: known.length,
  };
}

/** The health figures, at Q4 alone. */
export function healthFigures(
  sets: readonly ExtractSet[],
  quarter: Quarter,
  children: ReadonlyMap<string, Child>,
): Readonly<Record<string, Counted>> {
  const rows = healthRows(sets, quarter, children);
  if (rows === null) return {};
  return {
    health_assessments: upToDate(rows, 'HEALTH_ASSESSMENT'),
    dental_checks: upToDate(rows, 'TEETH_CHECK'),
    sdq_score: scores(rows, quarter),
  };
}
