import type { Basis, Better, KpiDefinition, Theme, Unit } from './definition.ts';

/**
 * A KPI of one's own: made by the user from the result of a query of the SQL console, with the
 * figures that it gave. They are read, rated and protected like those of any other KPI.
 */
export interface OwnKpi {
  /** `own_` and the words of its first title: never changed, and unlike any KPI of the product. */
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly basis: Basis;
  readonly better: Better;
  /** Completes "The share of …" or "The number of …": "children with a life story book". */
  readonly noun: string;
  /** Whom a percentage is of, as read after "n of N"; empty where it is none. */
  readonly of: string;
  /** What is measured, in a sentence. */
  readonly definition: string;
  /** The query that gave its figures. */
  readonly sql: string;
  /** Its figures as CSV with the columns of the `figures` table, as the intake accepted them. */
  readonly figuresCsv: string;
  /** ISO date and time at which the query was run. */
  readonly madeAt: string;
}

/** The start of the id of every KPI of one's own: no KPI of the product has it. */
const OWN_PREFIX = 'own_';

const MOST_LETTERS = 60;

/** The id of a new KPI of one's own; empty where the title has no letter or number. */
export function ownKpiId(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .slice(0, MOST_LETTERS)
    .replaceAll(/^_+|_+$/g, '');
  return words === '' ? '' : `${OWN_PREFIX}${words}`;
}

const MEASURES: Readonly<Record<Unit, string>> = {
  count: 'number of ',
  percent: 'share of ',
  per_10000: 'rate of ',
  score: '',
};

/** The definition that every screen reads, made from what the user said of the KPI. */
export function ownDefinition(own: OwnKpi): KpiDefinition {
  const what = `The ${MEASURES[own.unit]}${own.noun}`;
  return {
    id: own.id,
    title: own.title,
    theme: own.theme,
    unit: own.unit,
    basis: own.basis,
    better: own.better,
    of: own.of,
    clause: '',
    noun: own.noun,
    finding: { up: `${what} has gone up`, down: `${what} has gone down` },
    definition: own.definition,
    counted: 'This KPI is the council’s own: a query of the SQL console gives its figures.',
    published: null,
    comparisonNote: 'Nothing is published for it, so it is compared with our own past and target.',
    figures_only: true,
    optional: true,
  };
}
