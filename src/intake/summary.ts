import { parseQuarter, periodLabel } from '../kpis/periods.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function areaWords(names: readonly string[]): string {
  return names.length <= 2 ? names.join(' and ') : `${names.length} councils`;
}

/** Years stand apart from quarters, after them: a year and its last quarter end on one day. */
function periodWords(periods: readonly string[]): string {
  const quarters = periods.filter((period) => parseQuarter(period) !== null);
  const years = periods.filter((period) => parseQuarter(period) === null);
  if (quarters.length === 0) return span(years);
  if (years.length === 0) return span(quarters);
  return `${span(quarters)} and the ${years.length === 1 ? 'year' : 'years'} ${span(years)}`;
}

function span(periods: readonly string[]): string {
  const first = periodLabel(periods[0] ?? '');
  const last = periodLabel(periods.at(-1) ?? '');
  return first === last ? first : `${first} to ${last}`;
}

/**
 * What was taken in, in one or two sentences: "48 figures for County Durham, Q1 2021/22 to Q4
 * 2021/22, are in. 2 rows were left out." Periods are keys, earliest first.
 */
export function acceptedSummary(
  figures: number,
  areaNames: readonly string[],
  periods: readonly string[],
  leftOut: number,
): string {
  const taken = `${counted(figures, 'figure', 'figures')} for ${areaWords(areaNames)}, ${periodWords(periods)}, ${figures === 1 ? 'is' : 'are'} in.`;
  if (leftOut === 0) return taken;
  return `${taken} ${counted(leftOut, 'row was', 'rows were')} left out.`;
}

/** "12 figures of Q3 2021/22 for County Durham replaced those from X.csv." */
export function replacedSentence(
  figures: number,
  period: string,
  areaName: string,
  fromFile: string,
): string {
  return `${counted(figures, 'figure', 'figures')} of ${periodLabel(period)} for ${areaName} replaced ${figures === 1 ? 'the one' : 'those'} from ${fromFile}.`;
}
