import type { ChildrenShown } from '../../records/working.ts';
import { REMAINDER } from '../../records/working-asked.ts';
import type { ChildRow } from '../../records/working-rows.ts';
import { placeInWords, providerInWords } from './code-words.ts';
import { countedInWords, differenceInWords, isCounted, reasonInWords } from './working-reasons.ts';

/** A child behind a figure as officers read it: all in words but the age. */
export interface WorkingLine {
  readonly child: string;
  readonly isCounted: boolean;
  /** "Counted", "Not counted", "2 of 3 counted"; of the remainder what the child adds: "1 fewer". */
  readonly counted: string;
  readonly age: number | null;
  readonly sex: string;
  readonly ethnicGroup: string;
  readonly unaccompanied: string;
  readonly placement: string;
  /** The placement's code with its meaning, and whose it is. */
  readonly placementDetail: string;
  readonly legalStatus: string;
  readonly distance: string;
  /** The band of the figure that the child is in: "Not in it: other reasons"; empty where it has none. */
  readonly outcome: string;
  readonly why: string;
}

/** The children of one window as lines, in their order. */
export function workingLines(kpi: string, shown: ChildrenShown): readonly WorkingLine[] {
  return shown.children.map((child) => {
    const name = child.child ?? '';
    return {
      child: name,
      isCounted: isCounted(child),
      counted: kpi === REMAINDER ? differenceInWords(child.amount) : countedInWords(child),
      age: child.age,
      sex: child.sex ?? '',
      ethnicGroup: child.ethnic_group ?? '',
      unaccompanied: child.unaccompanied ?? '',
      placement: child.placement ?? '',
      placementDetail: placementDetail(child),
      legalStatus: child.legal_status ?? '',
      distance: child.distance ?? '',
      outcome: child.outcome ?? '',
      why: reasonInWords(kpi, child, shown.events.get(name)),
    };
  });
}

function placementDetail({ place, provider_code }: ChildRow): string {
  if (place === null) return '';
  const provider = providerInWords(provider_code);
  return provider === null ? placeInWords(place) : `${placeInWords(place)}, ${provider}`;
}
