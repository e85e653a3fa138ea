import { describe, expect, it } from 'vitest';
import { pathOf, routeFiles } from '../../src/session/file-routes.ts';
import { episodes2021, fileAt, HEADER } from './records-files.ts';

const FIGURES = fileAt(
  'figures.csv',
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,value\n',
);
const POSTCODES = fileAt('list.csv', 'postcode,la_code,easting,northing\nDH1 1AA,E06000047,1,1\n');
const NOTES = fileAt('notes.txt', 'Ask Sam about the dates.');
const ZIP = new File([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0])], '903.zip');
const WORKBOOK = new File(
  // The name of the first part has 15 letters and begins after 30 bytes.
  [new Uint8Array([0x50, 0x4b, 3, 4, ...Array(22).fill(0), 15, 0, 0, 0]), 'xl/workbook.xml'],
  'scorecard.xlsx',
);
const EPISODES = fileAt('903/2021/episodes.csv', episodes2021());
const NEARLY = fileAt('oc9.csv', 'CHILD,DOB,SDQ_SCORE\n');

/** The names of the files, by where they go. */
async function routes(files: readonly File[]) {
  const { records, postcodes, figures } = await routeFiles(files);
  return {
    records: records.map(pathOf),
    postcodes: postcodes.map(pathOf),
    figures: figures.map(pathOf),
  };
}

describe('where a file is read', () => {
  it('is told by its content, each kind by itself', async () => {
    expect(
      await routes([FIGURES, EPISODES, fileAt('figures-2.csv', HEADER), POSTCODES, ZIP]),
    ).toEqual({
      records: ['903/2021/episodes.csv', 'figures-2.csv', '903.zip'],
      postcodes: ['list.csv'],
      figures: ['figures.csv'],
    });
  });

  it('is with the records for what nearly is one, and for what lies beside them', async () => {
    expect((await routes([NEARLY])).records).toEqual(['oc9.csv']);
    expect(await routes([NOTES, EPISODES, FIGURES])).toEqual({
      records: ['notes.txt', '903/2021/episodes.csv'],
      postcodes: [],
      figures: ['figures.csv'],
    });
  });

  it('is with the figures for what nobody knows, which are then refused with words', async () => {
    expect(await routes([NOTES, WORKBOOK, FIGURES, new File([], 'empty.csv')])).toEqual({
      records: [],
      postcodes: [],
      figures: ['notes.txt', 'scorecard.xlsx', 'figures.csv', 'empty.csv'],
    });
  });
});
