/** Numerators and denominators from the extracts, quarter by quarter, to hold against the figures. */

import {
  ageOn,
  bandOf,
  type Child,
  careBegan,
  dayAfter,
  episodeOn,
  monthsBefore,
  placedOn,
  QUARTERS,
  type Quarter,
  readChildren,
  runsOf,
} from './record-figures.ts';
import { type Day, dayIn, EXTRACTS, type Line, linesOf } from './record-files.ts';

/** By quarter: how many of each, by a name such as `foster_care`. */
export type Counts = readonly ReadonlyMap<string, number>[];

class Tally {
  readonly counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  /** A percentage: everyone, and those who are met. */
  share(kpi: string, met: boolean): void {
    this.add(`${kpi} of`);
    if (met) this.add(kpi);
  }
}

const within = (day: Day, { begins, ends }: Quarter) => day >= begins && day <= ends;

function groupOf(place: string): string {
  if (/^U[123]$/.test(place)) return 'Foster carers: family or friends';
  if (/^U[456]$/.test(place)) return 'Foster carers: others';
  if (/^K[12]$/.test(place)) return "Children's or secure homes";
  if (['K3', 'H5', 'P2'].includes(place)) return 'Supported accommodation';
  if (place === 'P1') return 'With parents';
  if (/^A[3-6]$/.test(place)) return 'Placed for adoption';
  return ['R1', 'R2', 'R3', 'R5', 'S1'].includes(place) ? 'Other residential' : 'Other';
}

function locationOf(line: Line): string {
  if (line['PL_LA'] !== '') return line['PL_LA'] === 'E06000047' ? 'Inside' : 'Outside';
  return line['PL_LOCATION'] === 'OUT' ? 'Outside' : line['PL_LOCATION'] === 'IN' ? 'Inside' : '';
}

function countHomes(tally: Tally, line: Line): void {
  const [place = '', provider = ''] = [line['PLACE'], line['PLACE_PROVIDER']];
  const group = groupOf(place);
  const location = locationOf(line);
  tally.add(`Placement: ${group}`);
  tally.share('foster_care', /^U/.test(place));
  tally.share('family_and_friends', /^U[123]$/.test(place));
  if (/^U/.test(place)) tally.share('in_house_foster', provider === 'PR1');
  tally.share('children_home', /^K[12]$/.test(place));
  const external = ['K2', 'R1', 'S1'].includes(place) && !['', 'PR1'].includes(provider);
  tally.share('external_residential', external);
  tally.share('supported_accommodation', group === 'Supported accommodation');
  tally.share('with_parents', place === 'P1');
  if (place === 'K1') tally.add('secure');
  if (/^A[3-6]$/.test(place)) tally.add('placed_for_adoption');
  tally.share('outside_area', location === 'Outside');
  if (location === '') tally.add('Location: Not known');
  const far = location === 'Outside' && Number(line['PL_DISTANCE']) > 20;
  tally.share('outside_area_20_miles', far);
}

/** A child on the last day of a quarter. */
function countInCare(tally: Tally, child: Child, quarter: Quarter): void {
  const { ends, yearBegins } = quarter;
  const episode = episodeOn(child, ends);
  const age = ageOn(child.born, ends);
  if (episode === undefined || age >= 18) return;
  tally.add('cla_number');
  tally.add(`Age: ${bandOf(age)}`);
  tally.add(child.male ? 'Sex: Male' : 'Sex: Female');
  if (child.unaccompaniedUntil > ends) tally.add('uasc_number');
  countHomes(tally, placedOn(child, ends)?.line ?? {});
  const runs = runsOf(child).filter(({ from, until }) => from <= ends && until > yearBegins);
  tally.share('placements_3_plus', runs.length >= 3);
  if (runs.length >= 3) tally.add(`Three: ${bandOf(age)}`);
  if (age < 16 && careBegan(child, episode) <= monthsBefore(ends, 30)) {
    const home = runsOf(child, true).find(({ from, until }) => from <= ends && until > ends);
    tally.share('same_home_2_years', (home?.from ?? ends) <= monthsBefore(ends, 24));
  }
}

function countFlows(tally: Tally, child: Child, quarter: Quarter): void {
  const started = child.episodes.some(
    ({ from, line }) => line['RNE'] === 'S' && within(from, quarter),
  );
  const ceased = child.episodes.some(
    ({ until, line }) => /^E/.test(line['REC'] ?? '') && within(until, quarter),
  );
  const band = bandOf(ageOn(child.born, quarter.ends));
  if (started) tally.add('cla_started');
  if (started) tally.add(`Started: ${band}`);
  if (ceased) tally.add('cla_ceased');
  const inIt = child.episodes.some(
    ({ from, until }) => from <= quarter.ends && until > quarter.begins,
  );
  if (inIt) tally.add('missing_children of');
}

/** The rows of a table that recurs, the newest by child and date. */
function newest(table: string, column: string): Line[] {
  const rows = new Map<string, Line>();
  for (const extract of EXTRACTS) {
    for (const line of linesOf(extract, table)) rows.set(`${line['CHILD']} ${line[column]}`, line);
  }
  return [...rows.values()];
}

function countEvents(tallies: readonly Tally[], children: ReadonlyMap<string, Child>): void {
  const missing = newest('missing', 'MIS_START').filter(({ MISSING }) => MISSING === 'M');
  const reviews = newest('reviews', 'REVIEW');
  QUARTERS.forEach((quarter, place) => {
    const tally = tallies[place];
    const times = missing.filter((line) => {
      const child = children.get(line['CHILD'] ?? '');
      const day = dayIn(line['MIS_START']);
      return within(day, quarter) && child !== undefined && episodeOn(child, day) !== undefined;
    });
    tally?.add('missing_children', new Set(times.map(({ CHILD }) => CHILD)).size);
    tally?.add('missing_episodes', times.length);
    for (const line of reviews) {
      const child = children.get(line['CHILD'] ?? '');
      const day = dayIn(line['REVIEW']);
      if (!within(day, quarter) || child === undefined || !episodeOn(child, day)) continue;
      const code = line['REVIEW_CODE'] ?? '';
      if (code !== 'PN0') tally?.share('review_participation', /^PN[1-6]$/.test(code));
    }
  });
}

function countLeavers(tallies: readonly Tally[]): void {
  const rows = EXTRACTS.filter(({ name }) => !name.includes('Q')).flatMap((extract) =>
    linesOf(extract, 'oc3').map((line) => {
      const born = dayIn(line['DOB']);
      const year = Number(extract.begins.slice(0, 4));
      const birthday = [year, year + 1]
        .map((one) => `${one}${born.slice(4)}`)
        .find((day) => day >= extract.begins && day <= extract.asAt);
      return { line, birthday: birthday ?? '', age: ageOn(born, birthday ?? '') };
    }),
  );
  QUARTERS.forEach(({ yearBegins, ends }, place) => {
    const tally = tallies[place];
    for (const { line, birthday, age } of rows) {
      if (birthday < yearBegins || birthday > ends || age < 17 || age > 21) continue;
      const [touch = '', activity = '', home = ''] = [
        line['IN_TOUCH'],
        line['ACTIV'],
        line['ACCOM'],
      ];
      if (['DIED', 'RHOM'].includes(touch)) continue;
      const ages = age < 19 ? '17_18' : '19_21';
      tally?.add('care_leavers');
      tally?.share(`eet_${ages}`, /^[FP][1-5]$/.test(activity));
      if (activity === '0') tally?.add(`eet_${ages} Not known`);
      if (!/^[GHR]/.test(home)) tally?.share(`suitable_${ages}`, /^[A-Z]1$/.test(home));
      if (age >= 19) tally?.share('in_touch_19_21', touch !== 'NO');
    }
  });
}

function countHealth(tallies: readonly Tally[], children: ReadonlyMap<string, Child>): void {
  QUARTERS.forEach(({ ends, yearBegins }, place) => {
    const extract = EXTRACTS.find(({ name, asAt }) => asAt === ends && !name.includes('Q'));
    if (extract === undefined) return;
    for (const line of linesOf(extract, 'oc2')) {
      const child = children.get(line['CHILD'] ?? '');
      const episode = child === undefined ? undefined : episodeOn(child, ends);
      if (child === undefined || episode === undefined) continue;
      if (careBegan(child, episode) > yearBegins) continue;
      const [assessed, teeth, score] = [
        line['HEALTH_ASSESSMENT'],
        line['TEETH_CHECK'],
        line['SDQ_SCORE'],
      ];
      if (assessed !== '') tallies[place]?.share('health_assessments', assessed === '1');
      if (teeth !== '') tallies[place]?.share('dental_checks', teeth === '1');
      const age = ageOn(child.born, ends);
      if (score === '' || age < 4 || age > 16) continue;
      tallies[place]?.add('sdq_score', Number(score));
      tallies[place]?.add('sdq_score of');
    }
  });
}

/** Counts everything; takes a second. */
export function countRecords(): Counts {
  const children = readChildren();
  const byId = new Map(children.map((child) => [child.id, child]));
  const tallies = QUARTERS.map((quarter) => {
    const tally = new Tally();
    for (const child of children) {
      const [first, last] = [child.episodes[0], child.episodes.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (first.from > quarter.ends || dayAfter(quarter.begins) > last.until) continue;
      countInCare(tally, child, quarter);
      countFlows(tally, child, quarter);
    }
    return tally;
  });
  countEvents(tallies, byId);
  countLeavers(tallies);
  countHealth(tallies, byId);
  return tallies.map(({ counts }) => counts);
}
