import { type Chance, LAST, type RandomChild } from './random-history.ts';
import { addMonths, ageOn, birthdayIn, type Day, partsOf, textOf } from './reference/dates.ts';
import type { Row, TableName } from './reference/extract.ts';

/** What happens to a made-up child beside the episodes, and what an extract shows of it. */

/** The time that an extract shows. */
export interface Shown {
  readonly yearBegin: Day;
  readonly asAt: Day;
}

/** The rows of one child in every table but Episodes, by extract. */
export type Story = (shown: Shown) => Readonly<Partial<Record<TableName, readonly Row[]>>>;

interface Event {
  readonly day: Day;
  readonly code: string;
  /** The code in an extract made later, where it was changed. */
  readonly later: { readonly from: Day; readonly code: string } | null;
}

function randomEvents(
  days: readonly Day[],
  codes: readonly [string, ...string[]],
  chance: Chance,
): readonly Event[] {
  return [...new Set(days)].map((day) => ({
    day,
    code: chance.pick(codes),
    later: chance.of(0.1) ? { from: day + 150, code: chance.pick(codes) } : null,
  }));
}

const codeAt = ({ code, later }: Event, asAt: Day): string =>
  later !== null && asAt >= later.from ? later.code : code;

const REVIEW_CODES = ['PN0', 'PN1', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;
const ACTIVITIES = ['F1', 'F2', 'P2', 'F3', 'F4', 'P5', 'F5', 'G4', 'G5', 'G6', '0', 'X9'] as const;
const HOUSING = ['B1', 'C1', 'D1', 'U1', 'Z1', 'W2', 'X2', 'S2', 'G1', 'H1', 'R2', '0'] as const;
const TOUCH = ['YES', 'YES', 'YES', 'YES', 'NO', 'REFU', 'NREQ', 'DIED', 'RHOM'] as const;

/** The days of the reviews and times away: mostly while in care. */
function randomDays(child: RandomChild, every: number, chance: Chance): readonly Day[] {
  return child.episodes.flatMap(({ decom, dec }) => {
    const days = [chance.of(0.1) ? (dec ?? LAST) + chance.from(0, 9) : decom];
    for (
      let day = decom + chance.from(1, every);
      day < (dec ?? LAST);
      day += chance.from(1, every)
    ) {
      days.push(day);
    }
    return days;
  });
}

function leaverRow(child: RandomChild, { yearBegin, asAt }: Shown, answers: Row): readonly Row[] {
  const { year } = partsOf(yearBegin);
  const first = birthdayIn(child.born, year);
  const birthday = first >= yearBegin ? first : birthdayIn(child.born, year + 1);
  const age = ageOn(child.born, birthday);
  return birthday <= asAt && age >= 17 && age <= 22 ? [answers] : [];
}

/** Everything else that is made up of a child. */
export function randomStory(child: RandomChild, chance: Chance): Story {
  const born = textOf(child.born);
  const own = { CHILD: child.id, DOB: born };
  const headerBorn = chance.of(0.03) ? '' : born;
  const reviews = randomEvents(randomDays(child, 300, chance), REVIEW_CODES, chance);
  const runaway = chance.of(0.25) ? chance.pick([20, 90, 300]) : null;
  const missing =
    runaway === null
      ? []
      : randomEvents(randomDays(child, runaway, chance), ['M', 'M', 'A'], chance);
  const came = child.episodes[0]?.decom ?? LAST;
  const duc = chance.of(0.5) ? textOf(addMonths(came, chance.from(1, 36))) : '';
  const unaccompanied = chance.of(0.08);
  const sex = chance.pick(['1', '2', 'M', 'F']);
  const adopted = child.episodes.find(({ place }) => place.startsWith('A'));

  return (shown) => {
    const inYear = ({ day }: Event): boolean => day >= shown.yearBegin && day <= shown.asAt;
    const answer = (): string => (chance.of(0.1) ? '' : chance.pick(['0', '1', '1', '1']));
    const looked = child.episodes.some(
      ({ decom, dec }) => decom <= shown.asAt && (dec === null || dec > shown.asAt),
    );
    const answers = {
      CHILD: child.id,
      DOB: chance.of(0.1) ? '' : born,
      IN_TOUCH: chance.pick(TOUCH),
      ACTIV: chance.pick(ACTIVITIES),
      ACCOM: chance.pick(HOUSING),
    };
    const placed = adopted === undefined ? [] : [{ ...own, DATE_PLACED: textOf(adopted.decom) }];
    return {
      header: [
        { ...own, DOB: headerBorn, SEX: sex, ETHNIC: chance.pick(['WBRI', 'MWBC']), UPN: '' },
      ],
      uasc: unaccompanied ? [{ ...own, SEX: sex, DUC: duc }] : [],
      reviews: reviews.filter(inYear).map((event) => ({
        ...own,
        REVIEW: textOf(event.day),
        REVIEW_CODE: codeAt(event, shown.asAt),
      })),
      missing: missing.filter(inYear).map((event) => ({
        ...own,
        MISSING: codeAt(event, shown.asAt),
        MIS_START: textOf(event.day),
        MIS_END: textOf(event.day + 1),
      })),
      oc2: looked
        ? [
            {
              ...own,
              SDQ_SCORE: chance.of(0.2) ? '' : String(chance.from(0, 40)),
              HEALTH_CHECK: answer(),
              IMMUNISATIONS: answer(),
              TEETH_CHECK: answer(),
              HEALTH_ASSESSMENT: answer(),
            },
          ]
        : [],
      oc3: leaverRow(child, shown, answers),
      ad1: placed.map(({ DATE_PLACED }) => ({ ...own, DATE_INT: DATE_PLACED })),
      placed_for_adoption: placed,
      previous_permanence:
        came % 9 === 0 ? [{ ...own, PREV_PERM: 'P1', DATE_PERM: 'zz/zz/2014' }] : [],
      social_workers: [
        { ...own, SW_ID: `SW${came % 40}`, SW_DECOM: textOf(came), SW_REASON: 'MANAGE' },
      ],
    };
  };
}
