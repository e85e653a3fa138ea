import type { KpiDefinition } from '../../kpis/definition.ts';
import { dateLabel, parseQuarter, yearLabel } from '../../kpis/periods.ts';
import { workingFamily } from '../../records/working-family.ts';
import type { TotalsRow } from '../../records/working-rows.ts';
import { partsInOrder } from '../breakdowns.ts';
import { NOT_NOTED, type RulesOfFigure, rulesChanged } from '../counting-rules.ts';
import type { Figure, Part } from '../cube.ts';
import { formatCount, formatNOfN } from '../format.ts';

/** The quarter whose cohort a figure was counted from: of a year, its last. */
export function cohortQuarter(period: string): string {
  return parseQuarter(period) === null ? `${period}-Q4` : period;
}

/**
 * The settings of counting that a figure rests on, as they were when it was counted, and whether they
 * are others now. Where it was not counted from records, those of now.
 */
export function settingsOfCounting(
  kpi: string,
  { counted, now }: RulesOfFigure,
): readonly string[] {
  const family = workingFamily(kpi);
  if (family !== 'placements' && family !== 'same_home') return [];
  if (counted === null) return [NOT_NOTED];
  const sameCarer =
    family === 'same_home'
      ? 'A change with the same carer (RNE T or U) never ends a home: no setting changes that.'
      : counted.countSameCarerMoves
        ? 'A change with the same carer (RNE T or U) counts as a new placement, as it was set. The default is that it does not.'
        : 'A change with the same carer (RNE T or U) is no new placement. This is the default; the guidance leaves it open.';
  const temporary = counted.countTemporaryMoves
    ? 'A temporary placement (T0 to T4) counts as a placement, as it was set. The default is that it is passed over.'
    : 'A temporary placement (T0 to T4) is passed over. This is the default; the guidance leaves it open.';
  const changed = rulesChanged(kpi, { counted, now });
  return changed === '' ? [sameCarer, temporary] : [sameCarer, temporary, changed];
}

/**
 * What the children of the list add up to, beside the figure that is shown, in a sentence. `breakdown`
 * is that of the part which is shown; empty for the whole figure.
 */
export function sumInWords(
  kpi: KpiDefinition,
  figure: Pick<Figure, 'numerator' | 'denominator'> | null,
  totals: TotalsRow,
  breakdown = '',
): { readonly text: string; readonly agrees: boolean } {
  const numerator = totals.numerator ?? 0;
  const denominator = totals.denominator ?? 0;
  const children = totals.children ?? 0;
  if (kpi.unit === 'score') {
    const agrees = figure?.denominator === denominator;
    return { agrees, text: `${ofChildren(children)} with a score stand behind it.` };
  }
  // A band of an outcome is a part of the whole cohort: everyone in it, of all children.
  const band = breakdown !== '' && breakdown === kpi.records?.outcome;
  if (band) {
    const agrees = figure?.numerator === denominator;
    return {
      agrees,
      text: agrees
        ? `The children below add up to the same: ${formatCount(denominator)} in this part.`
        : `The children below add up to ${formatCount(denominator)} in this part, which is not the figure shown.`,
    };
  }
  const percent = kpi.unit === 'percent';
  const counted = percent ? formatNOfN(numerator, denominator) : formatCount(numerator);
  const agrees =
    figure?.numerator === numerator && (!percent || figure.denominator === denominator);
  // Reviews and times missing: several may be one child's.
  const who = children === denominator ? '' : `, of ${ofChildren(children)}`;
  return {
    agrees,
    text: agrees
      ? `The children below add up to the same: ${counted}${who}.`
      : `The children below add up to ${counted}${who}, which is not the figure shown.`,
  };
}

function ofChildren(children: number): string {
  return `${formatCount(children)} ${children === 1 ? 'child' : 'children'}`;
}

/** Why no children are listed; null where they are. */
export function whyNoChildren(facts: {
  /** Of the example's figures: whether the records in memory are the example's; null for others. */
  readonly exampleHeld: boolean | null;
  readonly computed: boolean;
  readonly counted: boolean;
  readonly held: { readonly area: string; readonly reaches: boolean } | null;
  readonly areaCode: string;
  readonly areaName: (code: string) => string;
}): string | null {
  const { exampleHeld, computed, counted, held, areaCode, areaName } = facts;
  if (!computed) {
    return 'The SSDA903 return does not hold this figure: it comes from a file of figures, so no children stand behind it here.';
  }
  if (exampleHeld === false) {
    return held === null
      ? 'This figure of the example was counted from made-up children’s records, which are not in memory yet.'
      : 'This figure of the example was counted from made-up children’s records. Those in memory are others: to see the children behind the example, forget them on the Data page first.';
  }
  if (held === null) {
    return counted
      ? 'The children’s records that this figure was counted from are no longer in memory: they are gone when the page is closed or loaded again, and only the totals stay. To see the children, bring the same extracts again on the Data page.'
      : 'This figure was not counted from children’s records, so there are no children to list. To see them, bring SSDA903 extracts on the Data page.';
  }
  if (held.area !== areaCode) {
    return `The children’s records in memory are those of ${areaName(held.area)}. Choose that council to see the children behind its figures.`;
  }
  if (!held.reaches) {
    return 'The children’s records in memory do not reach this quarter. Bring the extracts of it on the Data page.';
  }
  return null;
}

/** "2021/22, as at 31 December 2021" */
export function extractInWords(yearBegin: string | null, asAt: string | null): string {
  const year = yearBegin === null ? '' : yearLabel(Number(yearBegin.slice(0, 4)));
  return [year, asAt === null ? '' : `as at ${dateLabel(asAt)}`].filter(Boolean).join(', ');
}

/** "Showing children 1 to 50 of 983" */
export function windowInWords(offset: number, shown: number, matching: number): string {
  if (matching === 0) return 'No child matches.';
  if (shown === matching) {
    return matching === 1 ? 'One child.' : `All ${formatCount(matching)} children.`;
  }
  return `Children ${formatCount(offset + 1)} to ${formatCount(offset + shown)} of ${formatCount(matching)}.`;
}

/** The parts of a figure by breakdown, as a list to choose from. */
export function partGroups(
  parts: readonly Pick<Part, 'period' | 'breakdown' | 'category' | 'value'>[],
  period: string,
): readonly { readonly breakdown: string; readonly categories: readonly string[] }[] {
  const groups = new Map<string, (typeof parts)[number][]>();
  for (const part of parts) {
    if (part.period !== period || part.breakdown === '') continue;
    const list = groups.get(part.breakdown);
    if (list === undefined) groups.set(part.breakdown, [part]);
    else list.push(part);
  }
  return [...groups].map(([breakdown, of]) => ({
    breakdown,
    categories: partsInOrder(breakdown, of).map(({ category }) => category),
  }));
}
