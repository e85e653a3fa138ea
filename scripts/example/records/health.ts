/** OC2: health of the children in care for a year or more on the last day of an extract. */

import type { Council } from './council.ts';
import { dateText, quarterOf, yearsAfter } from './days.ts';
import { drawOf } from './draw.ts';
import {
  ageAt,
  EXTRACTS,
  type Extract,
  isAnnual,
  type Person,
  type Row,
  stayOn,
  type Table,
} from './people.ts';

/** Ages that have a score of strengths and difficulties. */
const SCORED = { from: 4, to: 16 };
const HIGHEST_SCORE = 40;
const COLUMNS = [
  'CHILD',
  'DOB',
  'SDQ_SCORE',
  'SDQ_REASON',
  'CONVICTED',
  'HEALTH_CHECK',
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
];

/** In care on the day, and on every day of the 12 months before. */
function aYearInCare(person: Person, day: number): boolean {
  const stay = stayOn(person, day);
  return stay !== undefined && stay.begins <= yearsAfter(day + 1, -1) && ageAt(person, day) < 18;
}

/** Whole scores with exactly this mean, so far as whole numbers can have it. */
function scoresWith(seed: number, name: string, count: number, mean: number): number[] {
  const draw = drawOf(`records ${seed} scores ${name}`);
  const scores = Array.from({ length: count }, () =>
    Math.min(HIGHEST_SCORE, Math.max(0, Math.round(mean + 14 * (draw.unit() + draw.unit() - 1)))),
  );
  let left = Math.round(mean * count) - scores.reduce((sum, score) => sum + score, 0);
  while (left !== 0) {
    const place = draw.whole(0, count - 1);
    const score = (scores[place] ?? 0) + Math.sign(left);
    if (score < 0 || score > HIGHEST_SCORE) continue;
    scores[place] = score;
    left -= Math.sign(left);
  }
  return scores;
}

/** Chosen so many times: yes, no, or nothing where nobody recorded it. */
function answers(
  seed: number,
  name: string,
  people: readonly Person[],
  yes: number,
  answered: number,
): ReadonlyMap<Person, string> {
  const chosen = drawOf(`records ${seed} ${name}`).take(people, answered);
  return new Map(chosen.map((person, place) => [person, place < yes ? '1' : '0']));
}

function rowsOf(council: Council, people: readonly Person[], extract: Extract): Row[] {
  const { seed, targets } = council;
  const asked = people.filter((person) => aYearInCare(person, extract.asAt));
  // A year's own extract meets its figures; during the year the share is that of the year before.
  const quarter = quarterOf(extract.asAt);
  const march = isAnnual(extract) ? quarter : quarter - ((quarter % 4) + 1);
  const part = isAnnual(extract) ? 1 : 0.6;
  const given = (kpi: string) => {
    const all = Math.min(asked.length, Math.round(part * targets.denominator(kpi, march)));
    return { all, yes: Math.min(all, Math.round(part * targets.numerator(kpi, march))) };
  };
  const assessed = given('health_assessments');
  const teeth = given('dental_checks');
  const assessments = answers(seed, `assessed ${extract.name}`, asked, assessed.yes, assessed.all);
  const dentists = answers(seed, `teeth ${extract.name}`, asked, teeth.yes, teeth.all);
  const draw = drawOf(`records ${seed} health ${extract.name}`);
  const scored = asked.filter((person) => {
    const age = ageAt(person, extract.asAt);
    return age >= SCORED.from && age <= SCORED.to && draw.chance(0.86 * part);
  });
  const scores = scoresWith(seed, extract.name, scored.length, targets.value('sdq_score', march));
  const scoreOf = new Map(scored.map((person, place) => [person, String(scores[place])]));
  const yes = (probability: number) => (draw.chance(probability) ? '1' : '0');
  return asked.map((person) => {
    const age = ageAt(person, extract.asAt);
    const score = scoreOf.get(person) ?? '';
    const asksScore = age >= SCORED.from && age <= SCORED.to && score === '';
    const misuse = age >= 11 ? yes(0.03) : '0';
    const helped = misuse === '1' ? yes(0.6) : '';
    return {
      child: person.number,
      cells: [
        dateText(person.born),
        score,
        asksScore ? draw.among({ SDQ1: 3, SDQ2: 2, SDQ4: 1, SDQ5: 1 }) : '',
        age >= 10 ? yes(0.02) : '0',
        age < 5 ? yes(0.9) : '',
        yes(0.93),
        dentists.get(person) ?? '',
        assessments.get(person) ?? '',
        misuse,
        helped,
        helped === '0' ? yes(0.5) : '',
      ],
    };
  });
}

export function healthTable(council: Council, people: readonly Person[]): Table {
  const rows = new Map(EXTRACTS.map((extract) => [extract.name, rowsOf(council, people, extract)]));
  return {
    file: 'oc2',
    columns: () => COLUMNS,
    rows: (extract) => rows.get(extract.name) ?? [],
  };
}
