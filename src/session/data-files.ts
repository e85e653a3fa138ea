import areasUrl from '../../data/areas.csv?url';
import exampleUrl from '../../data/example/figures.csv?url';
import snapshotUrl from '../../data/example/snapshot.json?url';
import exampleRecordsUrl from '../../data/example/ssda903.zip?url';
import exampleTargetsUrl from '../../data/example/targets.csv?url';
import neighboursUrl from '../../data/neighbours.csv?url';
import dfeUrl from '../../data/published/dfe.csv?url';
import onsUrl from '../../data/published/ons.csv?url';
import withheldUrl from '../../data/published/withheld.csv?url';
import type { DataFiles } from '../figures/tables.ts';

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(
      `A file of Quarterlight could not be read (${response.status}). Reload the page.`,
    );
  }
  return response.text();
}

/** The files that come with the product, from its own address. */
export async function fetchDataFiles(): Promise<DataFiles> {
  const [areas, neighbours, dfe, ons] = await Promise.all(
    [areasUrl, neighboursUrl, dfeUrl, onsUrl].map(fetchText),
  );
  return {
    'areas.csv': areas ?? '',
    'neighbours.csv': neighbours ?? '',
    'dfe.csv': dfe ?? '',
    'ons.csv': ons ?? '',
  };
}

/** The illustrative example: its figures and targets as text. */
export async function fetchExample(): Promise<{ figures: string; targets: string }> {
  const [figures = '', targets = ''] = await Promise.all(
    [exampleUrl, exampleTargetsUrl].map(fetchText),
  );
  return { figures, targets };
}

/** Where the example's figures can be downloaded: a file in the tidy layout. */
export const EXAMPLE_FIGURES_URL = exampleUrl;

/** Where the example's extracts can be downloaded. The service worker does not keep them. */
export const EXAMPLE_RECORDS_URL = exampleRecordsUrl;

/**
 * The example's extracts as one zip: made-up children's records.
 * @throws Error in words where they cannot be fetched.
 */
export async function fetchExampleRecords(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(exampleRecordsUrl).catch(() => null);
  if (response?.ok !== true) {
    throw new Error(
      'The example’s records could not be fetched. They are not kept on this device: try again when you are online.',
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** The cube of the example as it is built in: see src/models/snapshot.ts. */
export function fetchExampleSnapshot(): Promise<string> {
  return fetchText(snapshotUrl);
}

/** What a public view withholds of the published figures: data/published/withheld.csv. */
export function fetchWithheld(): Promise<string> {
  return fetchText(withheldUrl);
}
