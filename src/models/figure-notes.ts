import type { KpiDefinition } from '../kpis/definition.ts';
import { type RulesOfFigure, unsureRules } from './counting-rules.ts';
import type { Cube, Figure } from './cube.ts';
import { MOVES_KPIS, movesSentence, OTHER_CHANGES, quarterMoves } from './quarter-moves.ts';
import { shortHistorySentence } from './short-history.ts';
import { withAndWithout } from './with-and-without.ts';
import type { Wording } from './wording.ts';

/** What must be known of a figure beside its value. */
export interface FigureNote {
  readonly id: 'short-history' | 'moves' | 'with-and-without' | 'unsure';
  /** Empty for one that stands right under the value. */
  readonly heading: string;
  readonly texts: readonly string[];
}

/** What the notes depend on beside the figure itself. */
export interface NotesFor {
  readonly quarter: string;
  /** The largest number that the view does not show; 0 where it shows all. */
  readonly withheldUpTo: number;
  /** By which rules it was counted, where it was counted from children's records; else null. */
  readonly rules: RulesOfFigure | null;
}

/** The notes of a figure for its page, in the order in which they are read. */
export function figureNotes(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure | null,
  { quarter, withheldUpTo, rules }: NotesFor,
  wording: Wording,
): FigureNote[] {
  if (figure === null) return [];
  const short = shortHistorySentence(cube, kpi, figure, wording);
  const moves = MOVES_KPIS.includes(kpi.id) ? quarterMoves(cube, quarter) : null;
  const without = withAndWithout(cube, kpi, figure);
  const unsure = rules === null ? [] : unsureRules(kpi.id, rules);
  const notes: FigureNote[] = [
    { id: 'short-history', heading: '', texts: short === '' ? [] : [short] },
    {
      id: 'with-and-without',
      heading: 'With and without unaccompanied children',
      texts: without === null ? [] : [without.text],
    },
    {
      id: 'moves',
      heading: 'From the start of the quarter to its end',
      texts:
        moves === null
          ? []
          : [movesSentence(moves, withheldUpTo), ...(moves.other === 0 ? [] : [OTHER_CHANGES])],
    },
    {
      id: 'unsure',
      heading: 'What we are not sure of',
      texts: unsure,
    },
  ];
  return notes
    .filter(({ texts }) => texts.length > 0)
    .map(({ id, heading, texts }) => ({
      id,
      heading: wording.say(heading),
      texts: texts.map(wording.say),
    }));
}
