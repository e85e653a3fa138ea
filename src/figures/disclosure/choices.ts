import type { DisclosureFigure } from './sheets.ts';

/**
 * What an officer decides about one figure of a council's own beyond the rules: to withhold it too,
 * or to show it although the rules withhold it, for a reason that is kept.
 */
export interface WithholdingChoice {
  readonly areaCode: string;
  readonly kpi: string;
  readonly period: string;
  /** Empty for the headline, as `category` is. */
  readonly breakdown: string;
  readonly category: string;
  readonly action: 'withhold' | 'show';
  readonly reason: string;
}

type Key = Pick<WithholdingChoice, 'kpi' | 'period' | 'breakdown' | 'category'>;

const keyOf = ({ kpi, period, breakdown, category }: Key): string =>
  JSON.stringify([kpi, period, breakdown, category]);

function keysOf(
  choices: readonly WithholdingChoice[],
  areaCode: string,
  action: WithholdingChoice['action'],
): ReadonlySet<string> {
  return new Set(
    choices.filter((one) => one.areaCode === areaCode && one.action === action).map(keyOf),
  );
}

/**
 * The figures of an area with those marked that its officer withholds besides: they are protected as
 * a small count is, so that they cannot be worked out from what stays.
 */
export function withChosen(
  figures: readonly DisclosureFigure[],
  areaCode: string,
  choices: readonly WithholdingChoice[],
): readonly DisclosureFigure[] {
  const more = keysOf(choices, areaCode, 'withhold');
  if (more.size === 0) return figures;
  return figures.map((figure) =>
    figure.origin === 'own' && figure.small === '' && more.has(keyOf(figure))
      ? { ...figure, small: 'officer' }
      : figure,
  );
}

/**
 * What stays withheld of an area after the officer's choice to show some of its own figures. Only
 * these are shown: what is withheld for their sake stays so.
 */
export function withoutShown<
  Withheld extends Key & Pick<DisclosureFigure, 'origin'> & { readonly areaCode: string },
>(rows: readonly Withheld[], choices: readonly WithholdingChoice[]): Withheld[] {
  const byArea = new Map<string, ReadonlySet<string>>();
  return rows.filter((row) => {
    const shown = byArea.get(row.areaCode) ?? keysOf(choices, row.areaCode, 'show');
    byArea.set(row.areaCode, shown);
    return row.origin !== 'own' || !shown.has(keyOf(row));
  });
}
