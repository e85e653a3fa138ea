import { queryNames, querySql } from '../db/queries.ts';
import { KPIS } from '../kpis/catalogue.ts';

/**
 * How serious a finding is: it costs figures something, it may be wrong, or it is for information.
 */
export type CheckLevel = 'serious' | 'look' | 'note';

/**
 * A rule about children's records: a file of `queries/checks/records/`. It is one SELECT that returns
 * a row for every row it objects to:
 * - `file INTEGER`, `row_number INTEGER`: which row, as `record_files` and a spreadsheet number them;
 *   both NULL for a finding about no row,
 * - `child VARCHAR`, NULL where there is none,
 * - `column_name VARCHAR`: its heading in the return; `found VARCHAR`: what stands there, NULL where empty,
 * - `detail VARCHAR`: what is wrong with this row, as one plain sentence that names no child.
 *
 * Its first comment holds what is the same for all of these rows, a field a line, with a line more
 * that is indented where it is long: Level, Title, Found, Done, Mend, KPIs (ids and names of groups
 * of them, or `none`), Source. `{row has|rows have}` is read as one or as many.
 */
export interface RecordRule {
  /** The name of the file. */
  readonly id: string;
  readonly sql: string;
  readonly level: CheckLevel;
  /** What is found, as a heading. */
  readonly title: string;
  /** Completes a number: `{row has|rows have} no start date`. */
  readonly found: string;
  /** What was done about it, as sentences. */
  readonly done: string;
  /** What would mend it, as sentences. */
  readonly mend: string;
  /** The KPIs whose figures it touches, in the order of the catalogue. */
  readonly kpis: readonly string[];
}

const LEVELS: readonly CheckLevel[] = ['serious', 'look', 'note'];

const PLACEMENTS = [
  'placed_for_adoption',
  'foster_care',
  'family_and_friends',
  'in_house_foster',
  'children_home',
  'external_residential',
  'secure',
  'supported_accommodation',
  'with_parents',
];
const MISSING = ['missing_children', 'missing_episodes'];
const HEALTH = ['health_assessments', 'dental_checks', 'sdq_score'];
const CARE_LEAVERS = [
  'care_leavers',
  'in_touch_19_21',
  'suitable_17_18',
  'suitable_19_21',
  'eet_17_18',
  'eet_19_21',
];
const IN_CARE = [
  'cla_number',
  'cla_rate',
  'uasc_number',
  'placements_3_plus',
  'same_home_2_years',
  'outside_area',
  'outside_area_20_miles',
  ...PLACEMENTS,
  ...MISSING,
  ...HEALTH,
];
const EPISODES = [...IN_CARE, 'cla_started', 'cla_ceased', 'review_participation'];

/** Groups of KPIs, by what they rest on. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  PLACEMENTS,
  MISSING,
  HEALTH,
  CARE_LEAVERS,
  IN_CARE,
  EPISODES,
  AGE: ['same_home_2_years', 'sdq_score', ...CARE_LEAVERS],
  ALL: [...EPISODES, ...CARE_LEAVERS],
  none: [],
};

/** The fields of a rule's first comment, by name. */
function fieldsOf(sql: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of sql.split('\n')) {
    const [, started, text, more] = /^-- (?:([A-Za-z]+): (.+)| {2}(.+))$/.exec(line) ?? [];
    if (started !== undefined && text !== undefined) {
      name = started;
      fields.set(name, text);
    } else if (more !== undefined) {
      fields.set(name, `${fields.get(name) ?? ''} ${more}`);
    } else break;
  }
  return fields;
}

function kpisOf(list: string): readonly string[] | null {
  const named = list.split(', ').flatMap((name) => GROUPS[name] ?? [name]);
  const wanted = new Set(named);
  const kpis = KPIS.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return kpis.length === wanted.size ? kpis : null;
}

/**
 * A rule from the text of its file.
 * @throws Error when its first comment lacks a field or names a KPI that is not there: a mistake of
 *   ours, found by the first test.
 */
export function readRule(id: string, sql: string): RecordRule {
  const fields = fieldsOf(sql);
  const field = (name: string) => {
    const text = fields.get(name);
    if (text === undefined) throw new Error(`The check ${id} does not say its ${name}.`);
    return text;
  };
  const level = LEVELS.find((one) => one === field('Level'));
  if (level === undefined) throw new Error(`The check ${id} has no level that is known.`);
  const kpis = kpisOf(field('KPIs'));
  if (kpis === null) throw new Error(`The check ${id} names a KPI that is not there.`);
  return {
    id,
    sql,
    level,
    title: field('Title'),
    found: field('Found'),
    done: field('Done'),
    mend: field('Mend'),
    kpis,
  };
}

/** Every rule about children's records, by name. */
export const RECORD_RULES: readonly RecordRule[] = queryNames('checks/records').map((path) =>
  readRule(path.slice(path.lastIndexOf('/') + 1), querySql(path)),
);
