import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../scripts/figures/main.ts';
import { readSettings } from '../../scripts/figures/settings.ts';
import { startedEngine } from '../engine.ts';
import { takeInText } from '../intake/engine-fixture.ts';
import { extractsToFiles } from './extract-files.ts';
import { randomExtracts } from './random-extracts.ts';

let folder = '';

/** Runs the command; gives its exit code and all that it said. */
async function run(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const say = { out: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  return { code: await main(args, say), said: said.join('\n') };
}

const path = (name: string) => join(folder, name);

async function write(name: string, text: string): Promise<string> {
  await mkdir(dirname(path(name)), { recursive: true });
  await writeFile(path(name), text);
  return path(name);
}

const EPISODES = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
1001,05/05/2021,S,C2,N1,U4,PR1,,,,DH1 1AA,DH1 2AA,
1002,10/01/2022,S,V2,N1,K2,PR4,20/03/2022,E4A,,DH1 1AA,DH1 2AA,
`;
const HEADER = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
1001,1,01/02/2010,WBRI,,,
1002,2,01/02/2008,WBRI,,,
`;

describe('npm run figures', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quarterlight-'));
    await write('own/2021-22/episodes.csv', EPISODES);
    await write('own/2021-22/header.csv', HEADER);
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('writes what a person would count', async () => {
    const { said } = await run(path('own'), '--area', 'County Durham', '--out', path('own.csv'));
    expect(said).toContain('County Durham: ');
    const lines = (await readFile(path('own.csv'), 'utf8')).split('\n');
    expect(lines[0]).toBe(
      'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note',
    );
    const start = '202122,Financial year Q4,Local authority,E06000047,County Durham';
    // 1001 is in care at the end, fostered by the council's own carers; 1002 came and left.
    expect(lines).toContain(`${start},cla_number,,,1,,1,`);
    expect(lines).toContain(`${start},cla_started,,,1,,1,`);
    expect(lines).toContain(`${start},cla_ceased,,,1,,1,`);
    expect(lines).toContain(`${start},cla_number,Age,10 to 15,1,,1,`);
    expect(lines).toContain(`${start},in_house_foster,,,1,1,100,`);
    // No file tells of missing children, and nobody was in care 30 months before.
    expect(lines.filter((line) => /,(missing_|same_home)/.test(line))).toEqual([]);
  });

  it('writes a file that the product loads without a remark', async () => {
    for (const { name, text } of extractsToFiles(
      randomExtracts({ seed: 21, children: 60, garbage: 0 }),
    )) {
      await write(`many/${name}`, text);
    }
    const { code } = await run(
      ...[path('many'), '--area', 'E06000047', '--out', path('many.csv')],
      ...['--report', path('report.csv')],
    );
    // What is made up has mistakes in it.
    expect(code).toBe(2);
    const report = await readFile(path('report.csv'), 'utf8');
    for (const part of ['File', 'Extract', 'Check', 'Remainder']) {
      expect(report).toMatch(new RegExp(`^${part},`, 'm'));
    }
    const connection = await startedEngine();
    const { report: loaded } = await takeInText(
      connection,
      await readFile(path('many.csv'), 'utf8'),
    );
    // A number that is unlike the others is no fault of the file.
    const findings = loaded.findings.filter(({ rule }) => rule !== 'unlike_the_others');
    expect(findings).toEqual([]);
    expect(loaded.status).toBe('accepted');
    await connection.close();
  });

  it('reads a zip file as its own process', async () => {
    const zip = zipSync({
      '2021-22/episodes.csv': strToU8(EPISODES),
      '2021-22/header.csv': strToU8(HEADER),
    });
    await writeFile(path('own.zip'), zip);
    const command = fileURLToPath(new URL('../../scripts/figures.mjs', import.meta.url));
    const args = [path('own.zip'), '--area', 'E06000047', '--out', path('zip.csv')];
    const { stderr } = await promisify(execFile)(process.execPath, [command, ...args]);
    expect(stderr).toContain('County Durham: ');
    expect(await readFile(path('zip.csv'), 'utf8')).toContain(
      '202122,Financial year Q4,Local authority,E06000047,County Durham,cla_number,,,1,,1,\n',
    );
  }, 120_000);

  it('counts by the settings, and says what is wrong with them', async () => {
    const settings = await write('settings.json', '{"countSameCarerMoves": "yes", "other": 1}');
    const args = [path('own'), '--area', 'E06000047', '--out', path('x.csv')];
    const wrong = await run(...args, '--settings', settings);
    expect(wrong.code).toBe(1);
    expect(wrong.said).toContain('countSameCarerMoves must be true or false.');
    expect(wrong.said).toContain('there is no setting “other”.');

    const corrected = await write(
      'dates.json',
      '{"extracts": {"own/2021-22|": {"yearBegin": "2021-04-01", "asAt": "2021-12-31"}}}',
    );
    await run(...args, '--settings', corrected);
    const figures = await readFile(path('x.csv'), 'utf8');
    expect(figures).toContain('Financial year Q3');
    expect(figures).not.toContain('Financial year Q4');
  });

  it('says what is missing, and writes nothing', async () => {
    const own = path('own');
    const out = path('none.csv');
    const said = async (...args: readonly string[]) => {
      const { code, said } = await run(...args);
      expect(code).toBe(1);
      return said;
    };
    expect(await said('--out', out)).toContain('which files or folders');
    expect(await said(own, '--area', 'E06000047')).toContain('--out');
    expect(await said(own, '--out', out)).toContain('--area');
    expect(await said(own, '--area', 'Narnia', '--out', out)).toContain('“Narnia”');
    expect(await said(path('nowhere'), '--area', 'E06000047', '--out', out)).toContain('no file');
    expect(await said(own, '--colour', 'red', '--out', out)).toContain('--colour');
    const other = await write('other.csv', 'a,b\n1,2\n');
    expect(await said(other, '--area', 'E06000047', '--out', out)).toContain('SSDA903');
    await expect(readFile(out)).rejects.toThrow();
    expect((await run('--help')).code).toBe(0);
  });

  it('takes the settings of a workspace file', () => {
    const records = {
      area: 'E06000047',
      countSameCarerMoves: true,
      countTemporaryMoves: false,
      corrections: { a: { yearBegin: '2021-04-01', asAt: '2022-03-31' } },
      figuresFrom: [],
    };
    const text = JSON.stringify({
      format: 'quarterlight-workspace',
      version: 5,
      settings: { records },
    });
    expect(readSettings(text, 'w.json', '2026-01-01')).toEqual({ ...records, today: '2026-01-01' });
  });
});
