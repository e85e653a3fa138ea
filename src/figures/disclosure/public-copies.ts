import { type Connection, type Row, type Shape, toRows } from '../../db/connection.ts';
import { oneAtATime } from '../../db/one-at-a-time.ts';
import { querySql } from '../../db/queries.ts';
import type { WithholdingChoice } from './choices.ts';
import { withheldCsv, withheldOf } from './query.ts';

/** The threshold of data/published/withheld.csv: counts from 1 to 5, as in the DfE's own files. */
export const USUAL_THRESHOLD = 5;

const NO_CHOICES = '[]';

/** So many areas are worked out together; between them others have their turn. */
const AT_A_TIME = 20;

const OWN_AREAS = { code: 'text', region_code: 'text', own: 'boolean' } as const satisfies Shape;

/** Sees to it that the table `withheld` says all that a public cube of an area must not show. */
export interface PublicCopies {
  /** Before a public cube of the area is asked for. */
  prepare(
    areaCode: string,
    threshold: number,
    choices?: readonly WithholdingChoice[],
  ): Promise<void>;
  /** Before all areas are copied together, whichever of them is looked at. */
  prepareAll(threshold: number, choices?: readonly WithholdingChoice[]): Promise<void>;
  /** The files have changed: what was worked out from them does not hold any longer. */
  forget(): Promise<void>;
}

/**
 * Works out what is withheld when it is first needed, and keeps it until the files, the threshold or
 * the officers' choices change. For published figures alone it is known beforehand: `published` is that list as CSV. An
 * area is prepared with every authority of its region that has figures of its own, since the region
 * is pooled from their public copies.
 */
export async function publicCopies(
  connection: Connection,
  published: string,
): Promise<PublicCopies> {
  const known = new Set<string>();
  let made = USUAL_THRESHOLD;
  /** The officers' choices by which it was made, as text. */
  let chosen = NO_CHOICES;
  /** Null until it is read: the files have changed. */
  let ownByRegion: readonly Row<typeof OWN_AREAS>[] | null = null;
  const takeTurn = oneAtATime();

  async function add(csv: string): Promise<void> {
    const file = 'withheld.csv';
    await connection.registerText(file, csv);
    await connection.run(querySql('tables/withheld_rows'), { parameters: { file } });
    await connection.dropFile(file);
  }

  async function forgetAreas(areas: readonly string[]): Promise<void> {
    const parameters = { areas: areas.join(';') };
    await connection.run(querySql('tables/withheld_forget'), { parameters });
  }

  /** For the usual threshold, the published figures of all; for another, nothing is known yet. */
  async function startAgain(threshold: number): Promise<void> {
    await forgetAreas([]);
    known.clear();
    ownByRegion = null;
    made = threshold;
    if (threshold === USUAL_THRESHOLD) await add(published);
  }

  /** The authorities with figures of their own that an area is pooled with, itself among them. */
  async function ownAround(areaCode: string): Promise<readonly string[]> {
    ownByRegion ??= toRows(await connection.query(querySql('tables/own_areas'), OWN_AREAS));
    const region = ownByRegion.find(({ code }) => code === areaCode)?.region_code;
    return ownByRegion
      .filter(({ code, own, region_code }) => own && (code === areaCode || region_code === region))
      .map(({ code }) => code ?? '');
  }

  async function unknownOf(areaCode: string): Promise<string[]> {
    const wanted = new Set(await ownAround(areaCode));
    if (made !== USUAL_THRESHOLD) {
      wanted.add(areaCode);
      for (const code of await neighboursOf(areaCode)) wanted.add(code);
    }
    return [...wanted].filter((code) => !known.has(code));
  }

  /** Every authority with figures of its own and, where the list made ahead does not hold, every other. */
  async function allUnknown(): Promise<string[]> {
    ownByRegion ??= toRows(await connection.query(querySql('tables/own_areas'), OWN_AREAS));
    return ownByRegion
      .filter(({ own }) => own || made !== USUAL_THRESHOLD)
      .map(({ code }) => code ?? '')
      .filter((code) => !known.has(code));
  }

  async function neighboursOf(areaCode: string): Promise<string[]> {
    const columns = await connection.query(
      querySql('figures/neighbours'),
      { neighbour_code: 'text' },
      { parameters: { area: areaCode } },
    );
    return toRows(columns).map((row) => row.neighbour_code ?? '');
  }

  /** Works the areas out of which nothing is known yet, a few at a time. */
  async function workOut(
    threshold: number,
    choices: readonly WithholdingChoice[],
    find: () => Promise<readonly string[]>,
  ): Promise<void> {
    const asked = JSON.stringify(choices);
    if (threshold !== made || asked !== chosen) await startAgain(threshold);
    chosen = asked;
    const unknown = await find();
    for (let at = 0; at < unknown.length; at += AT_A_TIME) {
      const some = unknown.slice(at, at + AT_A_TIME);
      const rows = await withheldOf(connection, some, threshold, choices);
      await forgetAreas(some);
      await add(withheldCsv(rows));
      for (const code of some) known.add(code);
    }
  }

  await add(published);
  return {
    prepare: (areaCode, threshold, choices = []) =>
      takeTurn(() => workOut(threshold, choices, () => unknownOf(areaCode))),
    prepareAll: (threshold, choices = []) =>
      takeTurn(() => workOut(threshold, choices, allUnknown)),
    forget: () => takeTurn(() => startAgain(made)),
  };
}
