import { HEAD_BYTES, recordKind } from '../intake/records/record-heading.ts';

/** Files by where they are read. */
export interface Routes {
  /** Children's records, zips, and what was dropped with them and is none of the others. */
  readonly records: readonly File[];
  /** Postcode lookups. */
  readonly postcodes: readonly File[];
  /** Quarterly figures, and what nobody knows. */
  readonly figures: readonly File[];
}

/** A file's name with the folders it was brought in. */
export function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** The first bytes of a file; none where it cannot be read, which is said when its turn comes. */
async function headOf(file: File): Promise<Uint8Array> {
  const bytes = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return new Uint8Array(bytes);
}

/** Says by the first bytes of each file where it is read. Nothing is read whole. */
export async function routeFiles(files: readonly File[]): Promise<Routes> {
  const kinds = await Promise.all(
    files.map(async (file) => {
      const read = recordKind(await headOf(file));
      if (read.kind === 'unknown') return read.nearest === null ? 'unknown' : 'records';
      if (read.kind === 'zip') return 'records';
      return read.kind === 'targets' ? 'figures' : read.kind;
    }),
  );
  const of = (kind: string) => files.filter((_, at) => kinds[at] === kind);
  const records = of('records');
  // What lies beside records is reported with them: a folder of them has many a note in it.
  const unknown = of('unknown');
  return {
    records:
      records.length > 0 ? files.filter((file) => [...records, ...unknown].includes(file)) : [],
    postcodes: of('postcodes'),
    figures:
      records.length > 0
        ? of('figures')
        : files.filter((file) => [...of('figures'), ...unknown].includes(file)),
  };
}
