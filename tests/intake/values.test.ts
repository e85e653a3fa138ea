import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { startedEngine } from '../engine.ts';
import { figureRows, takeInText } from './engine-fixture.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await startedEngine();
});

/** Numerator, denominator, value and flag of a row as they would be loaded. */
async function loaded(kpi: string, numerator: string, denominator: string, value: string) {
  const taken = await takeInText(
    connection,
    `time_period,time_identifier,la_name,kpi,numerator,denominator,value\n202122,Q3,Durham,${kpi},${numerator},${denominator},${value}\n`,
  );
  return figureRows(taken)[0]?.slice(7, 11);
}

describe('values', () => {
  test.each([
    // A percentage at full precision, as JavaScript's own division gives it.
    ['placements_3_plus', '113', '983', '11.5', ['113', '983', String((100 * 113) / 983), '']],
    ['placements_3_plus', '113', '983', '', ['113', '983', String((100 * 113) / 983), '']],
    ['placements_3_plus', '', '', '11.5', ['', '', '11.5', '']],
    ['placements_3_plus', '', '983', '11.5', ['', '983', '11.5', '']],
    ['cla_rate', '983', '98300', '', ['983', '98300', '100', '']],
    ['cla_rate', '', '', '98.5', ['', '', '98.5', '']],
    ['cla_rate', '983', '', '', ['983', '', '', 'missing']],
    ['caseloads', '340', '20', '', ['340', '20', '17', '']],
    ['caseloads', '', '', '17.25', ['', '', '17.25', '']],
    ['cla_number', '983', '', '', ['983', '', '983', '']],
    ['cla_number', '', '', '983', ['983', '', '983', '']],
    ['cla_number', '983', '', '938', ['983', '', '983', '']],
    ['cla_number', '"1,208"', '', '', ['1208', '', '1208', '']],
    ['cla_number', '0', '', '0', ['0', '', '0', '']],
    ['placements_3_plus', '0', '0', '', ['0', '0', '', 'not_applicable']],
    ['placements_3_plus', '0', '0', '0', ['0', '0', '', 'not_applicable']],
    ['placements_3_plus', 'c', '983', 'c', ['', '983', '', 'suppressed']],
    ['placements_3_plus', 'c', '983', '', ['', '983', '', 'suppressed']],
    ['placements_3_plus', '3', '983', 'c', ['3', '983', '', 'suppressed']],
    ['placements_3_plus', '3', '100', '..', ['3', '100', '3', '']],
    ['placements_3_plus', '', 'z', '', ['', '', '', 'not_applicable']],
    ['cla_number', 'u', '', '', ['', '', '', 'low_reliability']],
    ['cla_number', '', '', 'K', ['', '', '', 'rounds_to_zero']],
    ['cla_number', '', '', 'low', ['', '', '', 'rounds_to_zero']],
    ['cla_number', '', '', ':', ['', '', '', 'missing']],
  ])('%s: %s of %s, value %s', async (kpi, numerator, denominator, value, expected) => {
    expect(await loaded(kpi, numerator, denominator, value)).toEqual(expected);
  });

  const HEADING = 'time_period,time_identifier,la_name,kpi,numerator,denominator,value\n';

  test('an empty row beside a filled one is missing', async () => {
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Q3,Durham,cla_number,,,\n202122,Q3,Durham,uasc_number,15,,15\n`,
    );
    const flags = figureRows(taken).map((row) => [row[0], row[9], row[10]]);
    expect(flags.sort()).toEqual([
      ['cla_number', '', 'missing'],
      ['uasc_number', '15', ''],
    ]);
  });

  test('a file in which no row is filled is refused: it is a template', async () => {
    const taken = await takeInText(
      connection,
      `${HEADING}202122,Q3,Durham,cla_number,,,\n202122,Q3,Durham,uasc_number,,,\n`,
    );
    expect(taken.figuresCsv).toBeNull();
    expect(taken.report.status).toBe('refused');
    expect(taken.report.findings[0]?.rule).toBe('no_figures');
  });

  test.each(['1e3', 'NaN', 'Infinity', '1,23', '12,34,567', `${'9'.repeat(400)}`, '£5', '1 000'])(
    '%s is not taken for a number',
    async (text) => {
      expect(await loaded('cla_number', `"${text}"`, '', '')).toBeUndefined();
    },
  );
});
