import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { toRows } from '../../../src/db/connection.ts';
import { queryCube } from '../../../src/figures/cube.ts';
import type { WithholdingChoice } from '../../../src/figures/disclosure/choices.ts';
import { type PublicCopies, publicCopies } from '../../../src/figures/disclosure/public-copies.ts';
import { queryWithheld } from '../../../src/figures/disclosure/withheld-figures.ts';
import { setLoads } from '../../../src/figures/tables.ts';
import { repositoryFile, startedEngine } from '../../engine.ts';

const DURHAM = 'E06000047';
const PERIOD = '2021-22-Q3';

/** 40 children came in: 3, 9, 8, 12 and 8 of them by age. */
const AGES = [3, 9, 8, 12, 8];
const FIGURES = [
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks',
  `cla_started,${DURHAM},${PERIOD},2021-12-31,flow,,,40,,40,,`,
  ...AGES.map(
    (count, at) =>
      `cla_started,${DURHAM},${PERIOD},2021-12-31,flow,Age,Band ${at},${count},,${count},,`,
  ),
  `apprenticeships,${DURHAM},${PERIOD},2021-12-31,snapshot,,,40,,40,,`,
  `apprenticeships,${DURHAM},${PERIOD},2021-12-31,snapshot,Sex,Boys,20,,20,,`,
  `apprenticeships,${DURHAM},${PERIOD},2021-12-31,snapshot,Sex,Girls,20,,20,,`,
  `secure,${DURHAM},${PERIOD},2021-12-31,snapshot,,,12,,12,,`,
  '',
].join('\n');

let connection: Connection;
let copies: PublicCopies;
beforeAll(async () => {
  connection = await startedEngine();
  copies = await publicCopies(connection, repositoryFile('data/published/withheld.csv'));
  await setLoads(connection, [{ id: 'durham', figuresCsv: FIGURES }]);
  await copies.forget();
});

const choice = (
  kpi: string,
  category: string,
  action: WithholdingChoice['action'],
  breakdown = category === '' ? '' : 'Age',
): WithholdingChoice => ({
  areaCode: DURHAM,
  kpi,
  period: PERIOD,
  breakdown,
  category,
  action,
  reason: 'Agreed with the panel',
});

/** What is withheld under these choices: "kpi category why", in order. */
async function withheld(choices: readonly WithholdingChoice[]): Promise<string[]> {
  await copies.prepare(DURHAM, 5, choices);
  const figures = await queryWithheld(connection, DURHAM);
  return figures.map(({ kpi, category, why }) => `${kpi} ${category} ${why}`.replace('  ', ' '));
}

async function shown(kpi: string): Promise<number | null> {
  const settings = { view: 'public', tolerance: 2, toleranceMode: 'percentage' } as const;
  const rows = toRows(await queryCube(connection, DURHAM, settings));
  return rows.find((row) => row.section === 'figure' && row.kpi === kpi)?.value ?? null;
}

describe('what officers decide beyond the rules', () => {
  it('stands beside the rules: a lone small part takes another with it', async () => {
    const rules = await withheld([]);
    expect(rules).toContain('cla_started Band 0 small');
    expect(rules.filter((line) => line.startsWith('cla_started'))).toHaveLength(2);
    expect(rules.filter((line) => line.startsWith('secure'))).toEqual([]);
    expect(await shown('secure')).toBe(12);
  });

  it('withholds a figure besides, until that is undone', async () => {
    expect(await withheld([choice('secure', '', 'withhold')])).toContain('secure officer');
    expect(await shown('secure')).toBeNull();
    await withheld([]);
    expect(await shown('secure')).toBe(12);
  });

  it('withholds with it what would give it away, whatever its size', async () => {
    // 20 girls and 20 boys of 40: either would tell the other.
    const sexes = (await withheld([choice('apprenticeships', 'Girls', 'withhold', 'Sex')])).filter(
      (line) => line.startsWith('apprenticeships'),
    );
    expect(sexes).toEqual(['apprenticeships Boys difference', 'apprenticeships Girls officer']);
    expect((await withheld([])).filter((line) => line.startsWith('apprenticeships'))).toEqual([]);
  });

  it('shows a withheld figure, and that one alone', async () => {
    const before = await withheld([]);
    const after = await withheld([choice('cla_started', 'Band 0', 'show')]);
    expect(after).toEqual(before.filter((line) => line !== 'cla_started Band 0 small'));
  });

  it('is of one council and leaves the others as they are', async () => {
    const elsewhere = { ...choice('secure', '', 'withhold'), areaCode: 'E06000006' };
    expect(await withheld([elsewhere])).toEqual(await withheld([]));
  });
});
