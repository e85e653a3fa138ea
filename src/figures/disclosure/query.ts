import type { Connection, Shape } from '../../db/connection.ts';
import { querySql } from '../../db/queries.ts';
import { toCsv } from '../../kpis/csv.ts';
import type { Unit } from '../../kpis/definition.ts';
import { type WithholdingChoice, withChosen, withoutShown } from './choices.ts';
import { KNOWN_DENOMINATORS } from './kpi-relations.ts';
import type { DisclosureFigure, Small } from './sheets.ts';
import { type Withheld, withhold } from './withhold.ts';

const KEY = {
  kpi: 'text',
  period: 'text',
  breakdown: 'text',
  category: 'text',
  origin: 'text',
} as const satisfies Shape;

const FIGURES = {
  ...KEY,
  area_code: 'text',
  unit: 'text',
  numerator: 'number',
  denominator: 'number',
  shown: 'boolean',
  flag: 'text',
  small: 'text',
} as const satisfies Shape;

function withRows(rows: string, select: string): string {
  return `WITH disclosure_rows AS MATERIALIZED (\n${querySql(`figures/${rows}`)}),
disclosure_counts AS (\n${querySql('figures/disclosure_counts')})\n${querySql(`figures/${select}`)}`;
}

const originOf = (text: string | null): DisclosureFigure['origin'] =>
  text === 'own' ? 'own' : 'published';

/**
 * The figures of areas as disclosure control reads them, by area.
 * @throws EngineError when the query fails.
 */
export async function queryDisclosureFigures(
  connection: Connection,
  areas: readonly string[],
  threshold: number,
): Promise<Map<string, DisclosureFigure[]>> {
  const { rowCount, column } = await connection.query(
    withRows('disclosure_area_rows', 'disclosure_area'),
    FIGURES,
    { parameters: { areas: areas.join(';'), threshold, denominators: KNOWN_DENOMINATORS } },
  );
  const figures = new Map<string, DisclosureFigure[]>();
  for (let at = 0; at < rowCount; at += 1) {
    const area = column.area_code[at] ?? '';
    const ofArea = figures.get(area) ?? [];
    figures.set(area, ofArea);
    ofArea.push({
      kpi: column.kpi[at] ?? '',
      period: column.period[at] ?? '',
      breakdown: column.breakdown[at] ?? '',
      category: column.category[at] ?? '',
      origin: originOf(column.origin[at] ?? null),
      unit: (column.unit[at] ?? 'count') as Unit,
      numerator: column.numerator[at] ?? null,
      denominator: column.denominator[at] ?? null,
      shown: column.shown[at] ?? false,
      flag: column.flag[at] ?? '',
      small: (column.small[at] ?? '') as Small,
    });
  }
  return figures;
}

/** A withheld figure of an area, as a row of the table `withheld`. */
export interface WithheldRow extends Withheld {
  readonly areaCode: string;
}

const WITHHELD_COLUMNS = [
  'area_code',
  'kpi',
  'period',
  'breakdown',
  'category',
  'origin',
  'why',
] as const;

/** Withheld figures as text, as `queries/tables/withheld_rows.sql` reads them. */
export function withheldCsv(rows: readonly WithheldRow[]): string {
  return toCsv(
    WITHHELD_COLUMNS,
    rows.map((row) => [
      row.areaCode,
      row.kpi,
      row.period,
      row.breakdown,
      row.category,
      row.origin,
      row.why,
    ]),
  );
}

/** What disclosure control withholds of areas, worked out from their figures and officers' choices. */
export async function withheldOf(
  connection: Connection,
  areas: readonly string[],
  threshold: number,
  choices: readonly WithholdingChoice[] = [],
): Promise<WithheldRow[]> {
  const figures = await queryDisclosureFigures(connection, areas, threshold);
  const rows = [...figures].flatMap(([areaCode, ofArea]) =>
    withhold(withChosen(ofArea, areaCode, choices), { threshold }).map((row) => ({
      ...row,
      areaCode,
    })),
  );
  return withoutShown(rows, choices);
}
