import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../src/store/records.ts';
import { applyChange, mergeSettings, settingsChange } from '../../src/store/settings-change.ts';
import { readWorkspace, writeWorkspace } from '../../src/store/workspace.ts';
import { HEADING } from './workspace-fixture.ts';

const OWN = {
  id: 'own_books',
  title: 'Life story books',
  theme: 'stability',
  unit: 'percent',
  basis: 'snapshot',
  better: 'higher',
  noun: 'children with a life story book',
  of: 'children in our care',
  definition: 'Children who have a life story book.',
  sql: 'SELECT 1',
  figuresCsv: `${HEADING}\nown_books,E06000047,2021-22-Q3,2021-12-31,snapshot,,,23,80,28.75,,\n`,
  madeAt: '2022-01-20T10:00:00.000Z',
} as const;
const MADE = '2026-05-03T12:00:00.000Z';
const MONDAY = '2026-05-04T09:00:00.000Z';

/** What a workspace file with these KPIs brings, and what it says of them. */
function brought(ownKpis: readonly object[]) {
  const settings = { ...DEFAULT_SETTINGS };
  const text = writeWorkspace(
    { made: MADE, loads: [], questions: [], settings, decks: [] },
    '0.1.0',
  );
  const content = JSON.parse(text);
  const reading = readWorkspace(
    JSON.stringify({ ...content, settings: { ...content.settings, ownKpis } }),
  );
  if (!reading.ok) throw new Error(reading.refusal.message);
  return { own: reading.workspace.settings.ownKpis, damage: reading.damage };
}

describe('KPIs of one’s own on the device', () => {
  it('are none in settings of version 3, which keep the rest', () => {
    const { ownKpis: _own, ...third } = { ...DEFAULT_SETTINGS, tolerance: 3 };
    const damage: string[] = [];
    const read = readSettings({ ...third, version: 3 }, damage, 'on this device');
    expect(read).toEqual({ ...DEFAULT_SETTINGS, tolerance: 3 });
    expect(damage).toEqual([]);
  });

  it('lose a damaged one alone, and say so', () => {
    const damage: string[] = [];
    const stored = { ...DEFAULT_SETTINGS, ownKpis: [{ ...OWN, id: 'cla_number' }, OWN] };
    expect(readSettings(stored, damage, 'on this device').ownKpis).toEqual([OWN]);
    expect(damage.join(' ')).toContain('KPIs of your own on this device');
  });

  it('are kept of both of two tabs', () => {
    const other = { ...OWN, id: 'own_visits', title: 'Visits' };
    const one = settingsChange(DEFAULT_SETTINGS, { ownKpis: [OWN] }, MONDAY);
    const two = settingsChange(DEFAULT_SETTINGS, { ownKpis: [other] }, MONDAY);
    const both = applyChange(applyChange(DEFAULT_SETTINGS, one), two);
    expect(both.ownKpis.map(({ id }) => id)).toEqual(['own_books', 'own_visits']);
  });

  it('come beside those here, the one made last winning', () => {
    const here = applyChange(
      DEFAULT_SETTINGS,
      settingsChange(DEFAULT_SETTINGS, { ownKpis: [OWN] }, MADE),
    );
    const file = applyChange(
      DEFAULT_SETTINGS,
      settingsChange(DEFAULT_SETTINGS, { ownKpis: [{ ...OWN, title: 'Books' }] }, MONDAY),
    );
    expect(mergeSettings(here, file).ownKpis.map(({ title }) => title)).toEqual(['Books']);
    expect(mergeSettings(file, here).ownKpis.map(({ title }) => title)).toEqual(['Books']);
  });
});

describe('KPIs of one’s own in a workspace file', () => {
  it('travel with their figures', () => {
    expect(brought([OWN])).toEqual({ own: [OWN], damage: [] });
  });

  it.each([
    ['of another KPI', OWN.figuresCsv.replaceAll('own_books', 'cla_number')],
    ['of two', `${OWN.figuresCsv}cla_number,E06000047,2021-22-Q3,2021-12-31,snapshot,,,9,,9,,\n`],
    ['that are none', 'upn,name\nA1,Sam\n'],
    ['with a text in place of a number', OWN.figuresCsv.replace('23', 'Sam')],
  ])('stay outside with figures %s', (_what, figuresCsv) => {
    const { own, damage } = brought([{ ...OWN, figuresCsv }]);
    expect(own).toEqual([]);
    expect(damage.join(' ')).toContain('“Life story books” was left out');
  });
});
