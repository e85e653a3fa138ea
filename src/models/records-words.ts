import { parseQuarter } from '../kpis/periods.ts';
import { formatCount } from './format.ts';

/** How the load of counted figures is called among the files. */
export const RECORDS_FILE = 'Children’s records (SSDA903)';

const FIRST_MONTHS = ['April', 'July', 'October', 'January'] as const;
const LAST_MONTHS = ['June', 'September', 'December', 'March'] as const;

/** A month of a quarter with its year: the fourth quarter lies in the year after its start. */
function monthOf(key: string, months: readonly string[]): string {
  const quarter = parseQuarter(key);
  if (quarter === null) return '';
  const year = quarter.startYear + (quarter.quarter === 4 ? 1 : 0);
  return `${months[quarter.quarter - 1]} ${year}`;
}

function some(count: number, one: string, more: string): string {
  return `${formatCount(count)} ${count === 1 ? one : more}`;
}

/** What is counted, as far as words need it. */
interface CountedOf {
  readonly kpis: readonly string[];
  /** Earliest first; years among them are passed over. */
  readonly periods: readonly string[];
}

/** "Counted 29 KPIs for 24 quarters from 99 files: April 2019 to March 2025." */
export function countedInWords({ kpis, periods }: CountedOf, files: number): string {
  const quarters = periods.filter((period) => parseQuarter(period) !== null);
  const [first, last] = [quarters[0], quarters.at(-1)];
  const from = some(files, 'file', 'files');
  if (first === undefined || last === undefined) {
    return `Nothing could be counted from ${from}: there are no episodes among them.`;
  }
  const counted = `${some(kpis.length, 'KPI', 'KPIs')} for ${some(quarters.length, 'quarter', 'quarters')}`;
  return `Counted ${counted} from ${from}: ${monthOf(first, FIRST_MONTHS)} to ${monthOf(last, LAST_MONTHS)}.`;
}
