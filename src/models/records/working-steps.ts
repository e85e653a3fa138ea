import { dateLabel } from '../../kpis/periods.ts';
import type { Remainder } from '../../records/remainder.ts';
import type { RunKind } from '../../records/working-family.ts';
import type { EpisodeRow, PlacementRow, ReconciliationRow } from '../../records/working-rows.ts';
import { formatCount } from '../format.ts';
import { endInWords, newEpisodeInWords, placeInWords } from './code-words.ts';

/** One line of an addition: what, and how many, with its sign where something is taken away. */
export interface SumLine {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** `start` and `result` stand without a sign. */
  readonly kind: 'start' | 'minus' | 'plus' | 'result';
  /** Of a line of the remainder: its reason, by which its children are asked for. */
  readonly reason?: string;
}

type Reason =
  | 'legal_status'
  | 'same_carer'
  | 'adoption'
  | 'temporary'
  | 'one_day'
  | 'returned'
  | 'no_reason'
  | 'overlapping';

const REASONS: readonly (readonly [Reason, string])[] = [
  ['legal_status', 'changes of legal status only (RNE L)'],
  ['same_carer', 'changes with the same carer (RNE T or U)'],
  ['adoption', 'placements for adoption that go on from the placement before'],
  ['temporary', 'temporary placements (T0 to T4)'],
  ['one_day', 'stays within one day'],
  ['returned', 'returns to the same placement (same postcode and URN)'],
  ['no_reason', 'episodes that do not say what changed (no RNE)'],
  ['overlapping', 'episodes that overlap others'],
];

/** Reasons that most figures have: said also where there are none, so that each can be checked. */
const ALWAYS: readonly Reason[] = [
  'legal_status',
  'same_carer',
  'temporary',
  'one_day',
  'returned',
];

/** From episodes to placements as an addition: each line a reason, in numbers that add up. */
export function reconciliationLines(row: ReconciliationRow, kind: RunKind): readonly SumLine[] {
  const reasons = REASONS.flatMap(([id, label]): SumLine[] => {
    const count = row[id] ?? 0;
    return count === 0 && !ALWAYS.includes(id) ? [] : [{ id, label, count, kind: 'minus' }];
  });
  const time = kind === 'home' ? '24 months' : '12 months';
  return [
    {
      id: 'episodes',
      label: `episodes that touch the ${time}`,
      count: row.episodes ?? 0,
      kind: 'start',
    },
    ...reasons,
    {
      id: 'placements',
      label: kind === 'home' ? `homes in the ${time}` : `placements in the ${time}`,
      count: row.placements ?? 0,
      kind: 'result',
    },
  ];
}

/** From the number in care at the start of a quarter to the one at its end, with what is left over. */
export function movesLines(moves: Remainder): readonly SumLine[] {
  return [
    {
      id: 'at_start',
      label: 'children in our care on the day before the quarter',
      count: moves.atStart,
      kind: 'start',
    },
    { id: 'started', label: 'children who came into our care', count: moves.started, kind: 'plus' },
    { id: 'ceased', label: 'children who left our care', count: moves.ceased, kind: 'minus' },
    ...moves.parts.map(
      ({ reason, difference }): SumLine => ({
        id: reason,
        label: `the remainder: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
        count: Math.abs(difference),
        kind: difference < 0 ? 'minus' : 'plus',
        reason,
      }),
    ),
    {
      id: 'at_end',
      label: 'children in our care on the last day of the quarter',
      count: moves.atEnd,
      kind: 'result',
    },
  ];
}

/** What the remainder is, in a sentence. */
export function remainderInWords({ remainder, parts }: Remainder): string {
  if (parts.length === 0) return 'Nothing is left over between them.';
  const children = parts.reduce((sum, part) => sum + part.children, 0);
  const size =
    remainder > 0 ? `${formatCount(remainder)} more` : `${formatCount(-remainder)} fewer`;
  const sum = remainder === 0 ? 'no difference in all' : `${size} in all`;
  return `The three do not give the number at the end by themselves. The remainder is ${sum}, from ${formatCount(children)} ${children === 1 ? 'child' : 'children'}:`;
}

/** "1,204 children; from 1 April 2021 to 31 March 2022" */
export function reconciliationScope(row: ReconciliationRow): string {
  const children = row.children ?? 0;
  const who = `${formatCount(children)} ${children === 1 ? 'child' : 'children'}`;
  if (row.from_day === null || row.to_day === null) return who;
  return `${who}, ${dateLabel(row.from_day)} to ${dateLabel(row.to_day)}`;
}

/** What became of a row of an Episodes file, and why, in a sentence. */
export function fateInWords(row: EpisodeRow): string {
  const newer =
    row.newer_as_at === null
      ? 'a newer extract'
      : `the extract as at ${dateLabel(row.newer_as_at)} (${row.newer_file})`;
  switch (row.fate) {
    case 'kept':
      return keptInWords(row);
    case 'no_start':
      return 'Left out: it has no start (DECOM) that can be read.';
    case 'end_unreadable':
      return 'Left out: its end (DEC) cannot be read.';
    case 'ends_before_start':
      return 'Left out: it ends before it starts.';
    case 'told_anew':
      return `Replaced: ${newer} has the child in care on its first day and tells the story from there.`;
    case 'repeated':
      return `Replaced: ${newer} has an episode with the same start.`;
    case 'short_break':
      return 'Taken out: a short break (V3 or V4) is in no figure.';
    default:
      return 'The same row stands in a newer extract, or again in this one: it counts once.';
  }
}

function keptInWords(row: EpisodeRow): string {
  if (row.lost && row.as_at !== null) {
    return `Counts up to ${dateLabel(row.as_at)}, the last day of its extract: no newer one has the child.`;
  }
  if (row.dec === null && row.ends !== null) {
    return `Counts until ${dateLabel(row.ends)}: it is open and not the last, so it ends when the next starts.`;
  }
  return row.dec === null ? 'Counts, and is open.' : 'Counts.';
}

/** "3 May 2021 to 7 June 2021" or "3 May 2021, open" */
function datesInWords(from: string | null, until: string | null): string {
  const begin = from === null ? 'a day not known' : dateLabel(from);
  return until === null ? `${begin}, open` : `${begin} to ${dateLabel(until)}`;
}

/** "Placement 2: 3 May 2021, open, fostered (U6)" */
export function placementInWords(row: PlacementRow, kind: RunKind): string {
  const what = kind === 'home' ? 'Home' : 'Placement';
  const not = row.counts ? '' : ` (not in the ${kind === 'home' ? '24' : '12'} months)`;
  return `${what} ${formatCount(row.placement ?? 0)}: ${datesInWords(row.began, row.ends)}, ${placeInWords(row.place)}${not}`;
}

/** What a row says, for the table of a child's history. */
export function episodeInWords(row: EpisodeRow): {
  readonly dates: string;
  readonly changed: string;
  readonly place: string;
  readonly end: string;
} {
  return {
    dates: datesInWords(row.decom, row.dec),
    changed: newEpisodeInWords(row.rne),
    place: placeInWords(row.place),
    end: row.rec === null ? '' : endInWords(row.rec),
  };
}
