import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, RECORDS_ID } from '../../src/store/records.ts';
import { mayBeWorkspace, readWorkspace, writeWorkspace } from '../../src/store/workspace.ts';
import { DECK, QUESTION, SLIDE } from './deck-fixture.ts';
import { SAVED } from './question-fixture.ts';
import {
  accepted,
  COMMENT,
  FIGURES,
  HEAD,
  HEADING,
  hash,
  load,
  MADE,
  RECORD,
  SETTINGS,
  TARGET,
} from './workspace-fixture.ts';

function refusal(text: string): string {
  const reading = readWorkspace(text);
  if (reading.ok) throw new Error('It was taken.');
  return `${reading.refusal.message} ${reading.refusal.mend}`;
}

describe('a workspace file', () => {
  it('brings back what was written, but for what belongs to the device', () => {
    const loads = [{ load: load('a', 1), figuresCsv: FIGURES }];
    const settings = { ...SETTINGS, view: 'officer', wording: 'young' } as const;
    const text = writeWorkspace(
      { made: MADE, loads, settings, decks: [DECK], questions: [SAVED] },
      '0.1.0-3fa9c1d2',
    );
    expect(text.startsWith('{\n "format": "quarterlight-workspace",\n "version": 6,')).toBe(true);
    expect(text).not.toMatch(/"(view|wording|example)"/);
    const { workspace, damage } = accepted(JSON.parse(text));
    expect(damage).toEqual([]);
    expect(workspace.made).toBe(MADE);
    expect(workspace.settings).toEqual({ ...SETTINGS, example: true, view: 'public' });
    expect(workspace.decks).toEqual([DECK]);
    expect(workspace.questions).toEqual([SAVED]);
    expect(workspace.loads).toEqual([
      { load: { ...load('a', 1), id: hash('a') }, figuresCsv: FIGURES },
    ]);
  });

  it('lets nothing of a child out or in', () => {
    const planted = {
      children: [{ name: 'Sam Example', upn: 'A123' }],
      date_of_birth: '2011-02-03',
    };
    const out = writeWorkspace(
      {
        made: MADE,
        loads: [{ load: { ...load('a', 1), ...planted }, figuresCsv: FIGURES }],
        settings: { ...SETTINGS, ...planted, targets: [{ ...TARGET, ...planted }] },
        decks: [{ ...DECK, ...planted, slides: [{ ...SLIDE, ...planted }] }],
        questions: [{ ...SAVED, ...planted }],
      },
      '0.1.0',
    );
    const { workspace } = accepted({
      ...HEAD,
      ...planted,
      settings: { ...SETTINGS, ...planted, commentary: [{ ...COMMENT, ...planted }] },
      decks: [{ ...DECK, ...planted, questions: [{ ...QUESTION, ...planted }] }],
      questions: [
        {
          ...SAVED,
          ...planted,
          parameters: [{ ...SAVED.parameters[0], ...planted }],
          picture: { ...SAVED.picture, ...planted },
        },
      ],
      loads: [{ ...RECORD, ...planted }],
    });
    for (const text of [out, JSON.stringify(workspace)]) {
      expect(text).toContain('a.csv');
      expect(text).toContain(DECK.changedAt);
      expect(text).toContain(SAVED.title);
      expect(text).not.toMatch(/\bSam\b|A123|date_of_birth|2011-02-03/);
    }
  });

  it('refuses figures with a column or a row of something else, and takes the others', () => {
    const named = FIGURES.replace(HEADING, `${HEADING},child`).replace(
      ',1000,,\n',
      ',1000,,,Sam\n',
    );
    const { workspace, damage } = accepted({
      ...HEAD,
      settings: SETTINGS,
      decks: [],
      questions: [],
      loads: [
        { ...RECORD, figuresCsv: named },
        { ...load('b', 2), figuresCsv: FIGURES.replace('12.5', "12.5'); DROP TABLE areas; --") },
        { ...load('c', 3), figuresCsv: FIGURES },
        { ...load('d', 4) },
        { ...load('e', 5, { sha256: '../../x' }), figuresCsv: FIGURES },
        { ...load('f', 6), periods: 7, figuresCsv: FIGURES },
        null,
      ],
    });
    expect(workspace.loads.map((one) => one.load.file)).toEqual(['c.csv']);
    expect(damage).toEqual([
      'The file a.csv was left out, for its figures are damaged. Its columns are not those of figures.',
      "The file b.csv was left out, for its figures are damaged. Row 3, column value: “12.5'); DROP TABLE areas; --” cannot stand there.",
      'The file d.csv could not be read and was left out.',
      'The file e.csv could not be read and was left out.',
      'The file f.csv could not be read and was left out.',
      'A file could not be read and was left out.',
    ]);
  });

  it('tells what a file holds from its figures and not from what is said of them', () => {
    const { workspace, damage } = accepted({
      ...HEAD,
      settings: SETTINGS,
      decks: [],
      questions: [],
      loads: [
        {
          ...RECORD,
          figures: 900,
          areas: ['<img src=x>'],
          periods: ['never'],
          figuresCsv: `${FIGURES}school_moves,E08000037,2020-21,2021-03-31,year,,,3,40,7.5,,illustrative\n`,
        },
      ],
    });
    expect(workspace.loads[0]?.load).toMatchObject({
      figures: 3,
      areas: ['E06000047', 'E08000037'],
      periods: ['2020-21', '2021-22-Q3'],
      illustrative: true,
    });
    expect(damage).toEqual([
      'The file a.csv has figures that this version of Quarterlight does not show: school_moves.',
    ]);
  });

  it('keeps what can be read of damaged settings, and names the rest', () => {
    const { workspace, damage } = accepted({
      ...HEAD,
      settings: {
        ...SETTINGS,
        targets: [TARGET, { ...TARGET, from: '2021-02-31' }],
        commentary: [COMMENT, { ...COMMENT, text: 7 }],
      },
      decks: [],
      questions: [],
      loads: [],
    });
    expect(workspace.settings.targets).toEqual([TARGET]);
    expect(workspace.settings.commentary).toEqual([COMMENT]);
    expect(damage).toEqual([
      'Targets in this file: 1 of 2 could not be read and was left out.',
      'Commentary in this file: 1 of 2 could not be read and was left out.',
    ]);
  });

  it('takes the files where the settings are gone, and the other way round', () => {
    const noSettings = accepted({
      ...HEAD,
      settings: 'gone',
      decks: [],
      questions: [],
      loads: [RECORD],
    });
    expect(noSettings.workspace.loads).toHaveLength(1);
    expect(noSettings.workspace.settings).toEqual(DEFAULT_SETTINGS);
    expect(noSettings.damage).toEqual([
      'The settings in this file could not be read. The defaults are used.',
    ]);
    const noLoads = accepted({
      ...HEAD,
      made: 'yesterday',
      decks: [],
      questions: [],
      settings: SETTINGS,
    });
    expect(noLoads.workspace.settings.targets).toEqual([TARGET]);
    expect(noLoads.workspace.made).toBeNull();
    expect(noLoads.damage).toEqual(['The list of files in this file could not be read.']);
  });

  it('brings records of version 1 up to date', () => {
    const { workspace, damage } = accepted({
      ...HEAD,
      version: 1,
      settings: {
        version: 1,
        tolerance: 4,
        toleranceMode: 'points',
        targets: [TARGET],
        commentary: [COMMENT],
      },
      loads: [{ ...RECORD, version: 1 }],
    });
    expect(damage).toEqual([]);
    expect(workspace.loads[0]?.load.version).toBe(3);
    expect(workspace.loads[0]?.figuresCsv).toBe(FIGURES);
    expect(workspace.settings).toEqual({
      ...DEFAULT_SETTINGS,
      tolerance: 4,
      toleranceMode: 'points',
      targets: [TARGET],
      commentary: [COMMENT],
    });
  });

  it('keeps by which rules a load was counted, and knows none of an older file', () => {
    const counted = { countSameCarerMoves: true, countTemporaryMoves: false };
    const records = load('a', 1, { id: RECORDS_ID, counted });
    const whole = {
      made: MADE,
      loads: [{ load: records, figuresCsv: FIGURES }],
      settings: SETTINGS,
    };
    const read = readWorkspace(writeWorkspace({ ...whole, decks: [], questions: [] }, '0.5.0'));
    expect(read.ok && read.workspace.loads[0]?.load).toEqual(records);
    const { counted: _counted, ...second } = { ...RECORD, id: RECORDS_ID, version: 2 };
    const fifth = { ...HEAD, version: 5, settings: SETTINGS, decks: [], questions: [] };
    const older = accepted({ ...fifth, loads: [second] });
    expect(older.damage).toEqual([]);
    expect(older.workspace.loads[0]?.load).toMatchObject({ version: 3, counted: null });
    // What cannot be read costs no figure.
    const spoilt = accepted({ ...fifth, version: 6, loads: [{ ...RECORD, counted: 'so' }] });
    expect(spoilt.workspace.loads[0]?.load.counted).toBeNull();
  });

  it('refuses a newer version with words', () => {
    const said = refusal(JSON.stringify({ ...HEAD, version: 7, product: '0.4.0' }));
    expect(said).toMatch(/made by a newer Quarterlight \(0\.4\.0\)/);
    expect(said).toMatch(/Nothing has changed\./);
    expect(said).toMatch(/load this page again/);
  });

  it('says where a damaged file breaks', () => {
    const whole = writeWorkspace(
      {
        made: MADE,
        loads: [{ load: load('a', 1), figuresCsv: FIGURES }],
        settings: SETTINGS,
        decks: [],
        questions: [],
      },
      '0.1.0',
    );
    expect(refusal(whole.slice(0, 200))).toMatch(
      /damaged: it breaks off in line \d+, before its end\. Nothing has changed\. Load another copy/,
    );
    const third = whole.split('\n');
    third[2] = ' "version" 3,';
    expect(refusal(third.join('\n'))).toMatch(/damaged: it cannot be read from line 3 on/);
  });

  it.each([
    '{"type":"FeatureCollection","features":[]}',
    '{"format":"another","version":2}',
    '{"format":"quarterlight-workspace","version":"two"}',
    '{"format":"quarterlight-workspace","version":0}',
    '{',
    '{ not json at all',
  ])('refuses %s as none of ours', (text) => {
    expect(refusal(text)).toMatch(/not a workspace file of Quarterlight\. Nothing has changed\./);
  });

  it('is told from figures by how it begins', () => {
    expect(mayBeWorkspace('\n  { "format"')).toBe(true);
    expect(mayBeWorkspace('time_period,time_identifier')).toBe(false);
    expect(mayBeWorkspace('"{"')).toBe(false);
    expect(mayBeWorkspace('')).toBe(false);
  });
});
