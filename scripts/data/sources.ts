import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Release as ShownRelease } from '../../src/figures/releases.ts';
import { type Cell, quoted, read, runFile } from './engine.ts';
import { folderLayout } from './folder-layout.ts';

/** One release, as `data/published/source.json` holds it: what screens show, and what it gave. */
export interface Source extends ShownRelease {
  readonly data_sets: readonly string[];
  readonly kpis: readonly string[];
}

const licence = {
  licence: 'Open Government Licence v3.0',
  licence_statement:
    'Contains public sector information licensed under the Open Government Licence v3.0.',
};

const dfe = 'Department for Education';

/** What the files do not say of themselves, by release. */
const described = {
  lait: {
    publisher: dfe,
    title: 'Local Authority Interactive Tool (LAIT)',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
    notes: [
      "LAIT's “-” is a missing or a suppressed figure: the two cannot be told apart.",
      'Counts behind percentages of the years to March 2016 and 2017 are rounded to the nearest 5.',
      'Used where the Explore Education Statistics files hold no figure.',
      'The population behind a rate of the years to March 2020 is the ONS mid-year estimate of the calendar year before.',
    ],
  },
  ees: {
    publisher: dfe,
    title: 'Children looked after in England including adoptions',
    url: null,
    notes: ['England and regional counts are rounded to the nearest 10.'],
  },
  ons: {
    publisher: 'Office for National Statistics',
    title: 'Mid-year population estimates, children aged 0 to 17',
    url: null,
    notes: ['The mid-2020 estimate serves the financial year 2020-21 and its quarters.'],
  },
} as const;

type Release = keyof typeof described;

const isRelease = (name: Cell | undefined): name is Release =>
  typeof name === 'string' && Object.hasOwn(described, name);

const dataSets: Readonly<Record<Release, readonly string[]>> = {
  lait: ['lait'],
  ees: ['children', 'stability', 'activity', 'accommodation'],
  ons: ['population'],
};

const fileNames = (tables: readonly string[]): string[] =>
  folderLayout.filter((file) => tables.includes(file.table)).map((file) => basename(file.path));

/** Makes the table `releases`: an id, an edition and the dates of each release the figures come from. */
export async function loadReleases(connection: DuckDBConnection): Promise<void> {
  const names = fileNames(dataSets.ees).map((name) => `(${quoted(basename(name, '.csv'))})`);
  await connection.run(`CREATE TABLE ees_data_sets (data_set VARCHAR)`);
  await connection.run(`INSERT INTO ees_data_sets VALUES ${names.join(', ')}`);
  await runFile(connection, 'releases.sql');
}

/** The releases behind the figures and the two neighbour models, in the order of their ids. */
export async function readSources(connection: DuckDBConnection): Promise<Source[]> {
  const rows = await read(
    connection,
    `SELECT release, id, edition, published, next_release, link,
       (SELECT string_agg(DISTINCT kpi, ' ' ORDER BY kpi) FROM published WHERE published.source = releases.id)
     FROM releases`,
  );
  const figures = rows.flatMap(([release, id, edition, published, next, link, kpis]): Source[] => {
    if (!isRelease(release) || typeof id !== 'string') return [];
    const { publisher, title, url, notes } = described[release];
    return [
      {
        id,
        publisher,
        title,
        release: `${title}, ${edition ?? ''}`,
        published: published ?? null,
        next_release: next ?? null,
        ...licence,
        url: url ?? link ?? null,
        data_sets: fileNames(dataSets[release]),
        kpis: (kpis ?? '').split(' ').filter((kpi) => kpi !== ''),
        notes,
      },
    ];
  });
  return [...figures, ...neighbourModels].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const neighbourModel = (year: string, notes: readonly string[]): Source => ({
  id: `dfe-neighbours-${year}`,
  publisher: dfe,
  title: 'Statistical neighbours',
  release: `Statistical neighbours, ${year} model`,
  published: null,
  next_release: null,
  ...licence,
  url: null,
  data_sets: fileNames([`neighbours_${year}`]),
  kpis: [],
  notes,
});

const neighbourModels: readonly Source[] = [
  neighbourModel('2021', [
    'Cumberland and Westmorland and Furness have no neighbours in this model.',
  ]),
  neighbourModel('2025', []),
];
