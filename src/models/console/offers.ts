import type { Schema, SchemaTable } from '../../console/console.ts';
import { plainName, queriesOf, type TableInQuery } from './query-tables.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';
import { statementAt } from './statement-at.ts';

/** Something that may be written at the cursor. */
export interface Offer {
  readonly kind:
    | 'table'
    | 'column'
    | 'function'
    | 'keyword'
    | 'kpi'
    | 'area'
    | 'quarter'
    | 'parameter';
  /** What is looked through for what was typed: of a KPI its id and its title. */
  readonly search: string;
  /** What is shown: `placements_3_plus`. */
  readonly name: string;
  /** Beside it: the title of a KPI, the type of a column. */
  readonly detail: string;
  /** What it means, for the panel beside the list. May be empty. */
  readonly meaning: string;
  /** What is put in. */
  readonly text: string;
  /** How near it stands to the top, where what was typed fits several. */
  readonly rank: number;
}

/** What may be written, in the place of the text from `from` to `to`. */
export interface Offers {
  readonly from: number;
  readonly to: number;
  readonly offers: readonly Offer[];
  /** True where a list should come without being asked for. */
  readonly unasked: boolean;
  /** True where they stand in quotes: everything but a quote may be in one. */
  readonly inQuotes: boolean;
}

/** What there is to offer. The schema is null until the engine has said it. */
export interface Known {
  readonly schema: Schema | null;
  readonly keywords: readonly string[];
  readonly kpis: readonly { readonly id: string; readonly title: string }[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  /** `2021-22-Q3` */
  readonly quarters: readonly string[];
}

/** Longer texts are pasted, not written: looking through them at each letter would be felt. */
const MOST_LETTERS = 200_000;

/** The controls that a `$name` can stand for by its name alone. */
const PARAMETERS = [
  ['area', 'The council chosen on the screen'],
  ['quarter', 'The quarter chosen on the screen'],
  ['kpi', 'A KPI to choose'],
] as const;

/**
 * What may be written at a place of a text: in quotes the KPIs, areas and quarters; after a table or
 * its alias and a full stop its columns; else columns of the tables that the statement names, and
 * all tables, functions and keywords. Null where nothing is to be offered, as in comments.
 */
export function offersAt(sql: string, cursor: number, known: Known): Offers | null {
  if (sql.length > MOST_LETTERS) return null;
  const tokens = sqlTokens(sql);
  const at = tokens.findIndex((token) => token.from < cursor && cursor <= token.to);
  const here = tokens[at];
  if (here?.kind === 'comment' && (here.open || cursor < here.to || here.text.startsWith('--'))) {
    return null;
  }
  if (here?.kind === 'number') return null;
  if (here?.kind === 'text' && (here.open || cursor < here.to)) {
    return inQuotes(here, tokens.slice(0, at), known);
  }
  if (here?.kind === 'parameter') return parameters(here, cursor);
  const typed = here?.kind === 'word' || (here?.kind === 'quoted' && here.open) ? here : null;
  const from = typed?.from ?? cursor;
  const before = tokens.filter((token) => token.to <= from && token.kind !== 'comment');
  const span = statementAt(sql, cursor);
  const inside = tokens.filter(
    (token) => span !== null && token.from >= span.from && token.to <= span.to,
  );
  const tables = queriesOf(inside, known.schema);
  const last = before.at(-1);
  if (last?.text === '.' && last.to === from) {
    const columns = columnsOf(before.at(-2), tables, known.schema);
    return columns.length === 0
      ? null
      : { from, to: cursor, offers: columns, unasked: true, inQuotes: false };
  }
  const offers = isTablePlace(before) ? tableOffers(tables, known) : everything(tables, known);
  return { from, to: cursor, offers, unasked: typed !== null, inQuotes: false };
}

/** The columns of what stands before a full stop: a table, an alias or a step of the statement. */
function columnsOf(
  owner: SqlToken | undefined,
  tables: readonly TableInQuery[],
  schema: Schema | null,
): Offer[] {
  if (owner === undefined || (owner.kind !== 'word' && owner.kind !== 'quoted')) return [];
  const name = plainName(owner.text);
  const known = tables.find((table) => table.alias === name);
  const whole = schema?.tables.find((table) => table.name.toLowerCase() === name);
  return (known?.columns ?? whole?.columns ?? []).map((column) => columnOffer(column, name, 9));
}

/** After FROM, JOIN and the like a table is meant, and in a list of tables after its comma too. */
function isTablePlace(before: readonly SqlToken[]): boolean {
  const last = before.at(-1);
  if (last?.kind !== 'word') return false;
  const word = last.text.toLowerCase();
  if (!['from', 'join', 'into', 'update', 'describe', 'summarize', 'table'].includes(word)) {
    return false;
  }
  // DISTINCT FROM compares, and EXTRACT (year FROM …) takes a part.
  return before.at(-2)?.text.toLowerCase() !== 'distinct';
}

function tableOffers(tables: readonly TableInQuery[], { schema }: Known): Offer[] {
  const steps = tables.filter((table) => table.isStep).map((table) => stepOffer(table.alias));
  return [...steps, ...(schema?.tables ?? []).map((table) => tableOffer(table, 9))];
}

function everything(tables: readonly TableInQuery[], known: Known): Offer[] {
  const seen = new Set<string>();
  const columns = tables.flatMap((table) =>
    table.columns.flatMap((column) => {
      if (seen.has(column.name)) return [];
      seen.add(column.name);
      return [columnOffer(column, table.alias, 8)];
    }),
  );
  const functions = (known.schema?.functions ?? []).map(
    (one): Offer => ({
      kind: 'function',
      search: one.name,
      name: one.name,
      detail: one.signature.startsWith(one.name)
        ? one.signature.slice(one.name.length)
        : one.signature,
      meaning: one.meaning,
      text: one.name,
      rank: 2,
    }),
  );
  const keywords = known.keywords.map(
    (word): Offer => ({
      kind: 'keyword',
      search: word,
      name: word.toUpperCase(),
      detail: '',
      meaning: '',
      text: word.toUpperCase(),
      rank: 4,
    }),
  );
  const all = tableOffers(tables, known).map((offer) => ({ ...offer, rank: 5 }));
  return [...columns, ...all, ...keywords, ...functions];
}

function inQuotes(quote: SqlToken, before: readonly SqlToken[], known: Known): Offers | null {
  const column = comparedColumn(before);
  const kpis = known.kpis.map(
    ({ id, title }): Offer => ({
      ...value('kpi', id, title),
      rank: column.includes('kpi') ? 9 : 3,
    }),
  );
  const byName = !column.includes('code');
  const areas = known.areas.map(
    ({ code, name }): Offer => ({
      ...(byName ? value('area', name, code) : value('area', code, name)),
      rank: /area|council|authority|region|neighbour/.test(column) ? 9 : 2,
    }),
  );
  const quarters = known.quarters.map(
    (quarter): Offer => ({
      ...value('quarter', quarter, ''),
      rank: /quarter|period/.test(column) ? 9 : 1,
    }),
  );
  const all = [...kpis, ...areas, ...quarters];
  // Where the column says which are meant, the others would be in the way.
  const meant = all.filter((offer) => offer.rank === 9);
  const from = quote.from + quote.text.indexOf("'") + 1;
  const to = quote.open ? Math.max(from, endOfWriting(quote)) : quote.to - 1;
  return {
    from,
    to,
    offers: meant.length > 0 ? meant : all,
    unasked: meant.length > 0 || to > from,
    inQuotes: true,
  };
}

/** An open quote runs to the end of the text: what is being written ends with the line. */
function endOfWriting(quote: SqlToken): number {
  const line = quote.text.indexOf('\n');
  return line === -1 ? quote.to : quote.from + line;
}

function value(kind: 'kpi' | 'area' | 'quarter', text: string, detail: string) {
  const search = `${text} ${detail}`.trim();
  return {
    kind,
    search,
    name: text,
    detail,
    meaning: '',
    text: text.replaceAll("'", "''"),
  } as const;
}

/** The column that a quote is compared with: of `kpi = '` and `kpi IN ('a', '` it is `kpi`. */
function comparedColumn(before: readonly SqlToken[]): string {
  for (let place = before.length - 1; place >= 0 && place > before.length - 60; place -= 1) {
    const token = before[place];
    if (token === undefined) return '';
    const word = token.text.toLowerCase();
    const between = ['=', '<', '>', '!', ',', '(', ':'].includes(word) || token.kind === 'text';
    if (between || ['in', 'not', 'like', 'ilike'].includes(word)) continue;
    return token.kind === 'word' || token.kind === 'quoted' ? plainName(token.text) : '';
  }
  return '';
}

function parameters(token: SqlToken, cursor: number): Offers {
  const offers = PARAMETERS.map(
    ([name, detail]): Offer => ({
      kind: 'parameter',
      search: `$${name}`,
      name: `$${name}`,
      detail,
      meaning: '',
      text: `$${name}`,
      rank: 9,
    }),
  );
  return { from: token.from, to: cursor, offers, unasked: true, inQuotes: false };
}

function columnOffer(
  column: { readonly name: string; readonly type: string; readonly meaning: string },
  owner: string,
  rank: number,
): Offer {
  return {
    kind: 'column',
    search: column.name,
    name: column.name,
    detail: [column.type, owner].filter((part) => part !== '').join(' · '),
    meaning: column.meaning,
    text: written(column.name),
    rank,
  };
}

function tableOffer(table: SchemaTable, rank: number): Offer {
  return {
    kind: 'table',
    search: table.name,
    name: table.name,
    detail: table.kind,
    meaning: table.meaning,
    text: written(table.name),
    rank,
  };
}

function stepOffer(name: string): Offer {
  const detail = 'step of this query';
  return { kind: 'table', search: name, name, detail, meaning: '', text: written(name), rank: 9 };
}

/** A name as SQL wants it: in double quotes where it is not a plain word. */
function written(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
