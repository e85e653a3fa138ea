import { it } from 'vitest';
import { toRows } from '../../src/db/connection.ts';
import { queryRemainder } from '../../src/records/remainder.ts';
import { withAnchors } from './extract-files.ts';
import { DURHAM } from './fixtures/fixture.ts';
import { randomExtracts } from './random-extracts.ts';
import { emptyEngine, workOut } from './worked-out.ts';
it('x', async () => {
  const c = await emptyEngine();
  const q = async (label: string, sql: string) => console.log(label, JSON.stringify(toRows(await c.query(sql, { a: 'text', n: 'number' }))));
  const bad = `SELECT 'bad' AS a, count(*)::DOUBLE AS n FROM episodes_kept k LEFT JOIN records_episodes r ON r.rowid = k.episode WHERE r.child IS DISTINCT FROM k.child OR r.decom IS DISTINCT FROM k.decom`;
  for (const seed of [11, 12, 13, 14, 15]) {
    await workOut(c, withAnchors(randomExtracts({ seed, children: 80, garbage: 0 })), DURHAM, { countSameCarerMoves: false, countTemporaryMoves: false });
    await q(`${seed}`, bad);
    await q(`${seed}`, `SELECT concat(min(rowid), ' ', max(rowid)) AS a, count(*)::DOUBLE AS n FROM records_episodes`);
    await queryRemainder(c);
    await q(`${seed} after`, bad);
    await q(`${seed}`, `SELECT concat(min(rowid), ' ', max(rowid)) AS a, count(*)::DOUBLE AS n FROM records_episodes`);
  }
}, 100000);
