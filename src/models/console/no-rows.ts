import { periodEnd } from '../../kpis/periods.ts';
import type { Known } from './offers.ts';
import { plainName } from './query-tables.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';

/** The names that may stand in the columns of the product's tables. */
export type KnownNames = Pick<Known, 'kpis' | 'areas'>;

const MOST_NEAR = 3;

/**
 * Why a statement may have given no rows: a text that it looks for and that no KPI, area or period
 * is called. Empty where there is none such.
 */
export function noRowsWords(sql: string, known: KnownNames): string {
  const tokens = sqlTokens(sql).filter(({ kind }) => kind !== 'comment');
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'text' && token.kind !== 'parameter') continue;
    const column = columnBefore(tokens, at);
    if (column === null) continue;
    const words =
      token.kind === 'text'
        ? unknownText(column, textOf(token.text), known)
        : codeForName(column, token.text);
    if (words !== '') return words;
  }
  return '';
}

/** The column that a text is held against by `=` or IN; null where it is not. */
function columnBefore(tokens: readonly SqlToken[], at: number): string | null {
  let place = at - 1;
  const text = () => tokens[place]?.text.toLowerCase() ?? '';
  if (text() === '=') {
    place -= 1;
  } else {
    while (text() === ',' || tokens[place]?.kind === 'text') place -= 1;
    if (text() !== '(') return null;
    place -= 1;
    if (text() !== 'in') return null;
    place -= 1;
    if (text() === 'not') return null;
  }
  const name = tokens[place];
  return name?.kind === 'word' || name?.kind === 'quoted' ? plainName(name.text) : null;
}

function unknownText(column: string, text: string, { kpis, areas }: KnownNames): string {
  const names = areas.map(({ name }) => name);
  switch (column) {
    case 'kpi': {
      if (text === '' || kpis.some(({ id }) => id === text)) return '';
      const ids = near(text, kpis, (kpi) => [kpi.id, kpi.title]).map(({ id }) => id);
      return unknown('KPI', text, ids);
    }
    case 'area':
      if (names.includes(text)) return '';
      if (areas.some(({ code }) => code === text)) {
        return `“${text}” is a code: write area_code = '${text}'. The column area holds names.`;
      }
      return unknown(
        'area',
        text,
        near(text, names, (name) => [name]),
      );
    case 'area_code':
      if (areas.some(({ code }) => code === text)) return '';
      return names.includes(text)
        ? `“${text}” is a name: write area = '${text}'. The column area_code holds codes.`
        : `No area has the code “${text}”.`;
    case 'period':
      return periodEnd(text) === null
        ? `“${text}” is no period here. A quarter is written '2021-22-Q3', a year '2021-22'.`
        : '';
    default:
      return '';
  }
}

/** What a control gives is no name: of a council its code, of a KPI its id. */
function codeForName(column: string, parameter: string): string {
  if (column === 'area' && parameter === '$area') {
    return '$area stands for a code: write area_code = $area. The column area holds names.';
  }
  if (column === 'kpi_title' && parameter === '$kpi') {
    return '$kpi stands for the id of a KPI: write kpi = $kpi. The column kpi_title holds titles.';
  }
  return '';
}

function unknown(what: string, text: string, near: readonly string[]): string {
  const none = `No ${what} is called “${text}”.`;
  if (near.length === 0) {
    return `${none} In quotes, Control and Space list those that there are; so does the table ${what === 'KPI' ? 'kpis' : 'areas'}.`;
  }
  const quoted = near.map((one) => `'${one.replaceAll("'", "''")}'`);
  const last = quoted.pop() ?? '';
  return `${none} Did you mean ${quoted.length === 0 ? '' : `${quoted.join(', ')} or `}${last}?`;
}

/** Words that stand in most names, so that sharing them says nothing. */
const COMMON = new Set('a and at by for from in of on or our the to who with'.split(' '));

/** The words of a name in small letters, in the singular as far as an s goes. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, ''));
}

/**
 * Those of which a name has the text in it, the shortest names first; where there are none, those
 * that share the most words with it, and at least half of its words.
 */
function near<One>(
  text: string,
  all: readonly One[],
  namesOf: (one: One) => readonly string[],
): One[] {
  const wanted = text.trim().toLowerCase().replaceAll('_', ' ');
  if (wanted === '') return [];
  const length = (one: One) => namesOf(one)[0]?.length ?? 0;
  const having = all
    .filter((one) =>
      namesOf(one).some((name) => name.toLowerCase().replaceAll('_', ' ').includes(wanted)),
    )
    .sort((a, b) => length(a) - length(b));
  if (having.length > 0) return having.slice(0, MOST_NEAR);
  const words = [...new Set(wordsOf(wanted))];
  return all
    .map((one) => {
      const its = new Set(namesOf(one).flatMap(wordsOf));
      return { one, shared: words.filter((word) => its.has(word)).length };
    })
    .filter(({ shared }) => shared > 0 && shared * 2 >= words.length)
    .sort((a, b) => b.shared - a.shared || length(a.one) - length(b.one))
    .slice(0, MOST_NEAR)
    .map(({ one }) => one);
}

function textOf(token: string): string {
  return token.replace(/^'|'$/g, '').replaceAll("''", "'");
}
