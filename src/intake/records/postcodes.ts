import { type Connection, toRows } from '../../db/connection.ts';
import { EngineError } from '../../db/errors.ts';
import { querySql } from '../../db/queries.ts';
import { binaryKind } from '../file-kind.ts';
import type { IncomingFile } from '../read-file.ts';
import type { Finding } from '../report.ts';
import { encodingNotes } from './load-record-file.ts';
import { recordBytes } from './record-bytes.ts';
import { HEAD_BYTES, kindOfText } from './record-heading.ts';
import { binaryFinding, otherKindFinding, remark } from './records-report.ts';
import { loadRows, recordQuery } from './stage-records.ts';

/** What became of a postcode lookup, and how many placements it has placed. */
export interface PostcodesReport {
  readonly name: string;
  readonly status: 'accepted' | 'refused';
  /** Different pairs of HOME_POST and PL_POST in the episodes, those with a PL_POST. */
  readonly pairs: number;
  /** Pairs whose PL_POST is in the lookup with a council's code. */
  readonly placed: number;
  /** Pairs with the miles between the two. */
  readonly measured: number;
  readonly findings: readonly Finding[];
}

const COLUMNS = ['POSTCODE', 'LA_CODE', 'EASTING', 'NORTHING'] as const;

const COUNT_SHAPE = { pairs: 'number', placed: 'number', measured: 'number' } as const;

function refused(name: string, finding: Finding): PostcodesReport {
  return { name, status: 'refused', pairs: 0, placed: 0, measured: 0, findings: [finding] };
}

const NO_EPISODES = remark(
  'no_postcodes',
  '',
  'left_out',
  'There are no episodes with postcodes to look up, so nothing of this file was kept.',
  'Load the episodes first, then this file again.',
);

/**
 * Looks up where the placements are in the user's own list of postcodes (`postcode,la_code,easting,
 * northing`, the last two in metres) and fills `record_places`. Only the postcodes of the episodes are
 * kept while it is read, and nothing of it afterwards. Bring it again after more episodes came in.
 * The distance is straight, a mile is 1,609.344 metres. Gives the bytes away.
 * @throws EngineError `query_cancelled` when the signal stops it: `record_places` is then as it was.
 */
export async function takePostcodes(
  connection: Connection,
  { name, bytes }: IncomingFile,
  signal?: AbortSignal,
): Promise<PostcodesReport> {
  const binary = binaryKind(bytes);
  if (binary !== null) return refused(name, binaryFinding(binary));
  const source = recordBytes(bytes);
  if (source === null) return refused(name, binaryFinding('not a text file'));
  const kind = kindOfText(new TextDecoder().decode(source.bytes.subarray(0, HEAD_BYTES)));
  if (kind.kind !== 'postcodes') {
    return refused(
      name,
      kind.kind === 'records' || kind.kind === 'unknown'
        ? remark(
            'no_postcodes_heading',
            '',
            'left_out',
            'This is no list of postcodes. It was not taken in.',
            'Give it the headings postcode, la_code, easting and northing.',
          )
        : otherKindFinding(kind),
    );
  }
  const { heading } = kind;
  try {
    await recordQuery(connection, 'postcodes_wanted', {}, signal);
    const loaded = await loadRows(connection, {
      source,
      heading,
      columns: COLUMNS,
      load: async () => {
        await recordQuery(connection, 'load_postcodes', {}, signal);
        return null;
      },
      undo: () => recordQuery(connection, 'postcodes_wanted', {}, undefined),
    });
    await recordQuery(connection, 'fill_places', {}, signal);
    const sql = querySql('tables/records/places_filled');
    const [places] = toRows(await connection.query(sql, COUNT_SHAPE));
    const pairs = places?.pairs ?? 0;
    if (pairs === 0) return refused(name, NO_EPISODES);
    return {
      name,
      status: 'accepted',
      pairs,
      placed: places?.placed ?? 0,
      measured: places?.measured ?? 0,
      findings: [...loaded.findings, ...encodingNotes(source)],
    };
  } catch (cause) {
    if (!(cause instanceof EngineError) || cause.code === 'query_cancelled') throw cause;
    return refused(
      name,
      remark(
        'not_read',
        '',
        'left_out',
        'The rows of this file could not be read, or there was not enough memory. It was not taken in.',
        'Close other tabs and try again, or load only the postcodes of your region.',
      ),
    );
  } finally {
    await recordQuery(connection, 'postcodes_dropped', {}, undefined);
  }
}
