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
  let ownByRegion: readonly Row<typeof OWN_AREAS>[] = [];
  /** What is known may not hold, since the table was not put right to the end: nothing rests on it. */
  let stale = true;
  const takeTurn = oneAtATime();

  /** Puts what is withheld of areas in the place of what was known of them, or of all where none are given. */
  async function put(areas: readonly string[], csv: string): Promise<void> {
    const file = 'withheld.csv';
    await connection.registerText(file, csv);
    const sql = `${querySql('tables/withheld_forget')};\n${querySql('tables/withheld_rows')}`;
    stale = true;
    await connection.run(sql, { parameters: { areas: areas.join(';'), file } });
    stale = false;
    await connection.dropFile(file);
  }

  /**
   * For the usual threshold, the published figures of all; for another, nothing is known yet. Who has
   * figures of their own is read in the same message.
   */
  async function startAgain(threshold: number): Promise<void> {
    stale = true;
    known.clear();
    made = threshold;
    const sql = `${querySql('tables/withheld_again')};\n${querySql('tables/own_areas')}`;
    const parameters = { published: threshold === USUAL_THRESHOLD };
    ownByRegion = toRows(await connection.query(sql, OWN_AREAS, { parameters }));
    stale = false;
  }

  /** The authorities with figures of their own that an area is pooled with, itself among them. */
  function ownAround(areaCode: string): readonly string[] {
    const region = ownByRegion.find(({ code }) => code === areaCode)?.region_code;
    return ownByRegion
      .filter(({ code, own, region_code }) => own && (code === areaCode || region_code === region))
      .map(({ code }) => code ?? '');
  }

  async function unknownOf(areaCode: string): Promise<string[]> {
    const wanted = new Set(ownAround(areaCode));
    if (made !== USUAL_THRESHOLD) {
      wanted.add(areaCode);
      for (const code of await neighboursOf(areaCode)) wanted.add(code);
    }
    return [...wanted].filter((code) => !known.has(code));
  }

  /** Every authority with figures of its own and, where the list made ahead does not hold, every other. */
  function allUnknown(): string[] {
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
    find: () => readonly string[] | Promise<readonly string[]>,
  ): Promise<void> {
    const asked = JSON.stringify(choices);
    if (stale || threshold !== made || asked !== chosen) await startAgain(threshold);
    chosen = asked;
    const unknown = await find();
    for (let at = 0; at < unknown.length; at += AT_A_TIME) {
      const some = unknown.slice(at, at + AT_A_TIME);
      const rows = await withheldOf(connection, some, threshold, choices);
      await put(some, withheldCsv(rows));
      for (const code of some) known.add(code);
    }
  }

  await put([], published);
  stale = true;
  await connection.run(querySql('tables/withheld_published'));
  return {
    prepare: (areaCode, threshold, choices = []) =>
      takeTurn(() => workOut(threshold, choices, () => unknownOf(areaCode))),
    prepareAll: (threshold, choices = []) =>
      takeTurn(() => workOut(threshold, choices, allUnknown)),
    forget: () => takeTurn(() => startAgain(made)),
  };
}
