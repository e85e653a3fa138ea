import { csvCell } from '../../kpis/csv.ts';
import type { TextFile } from '../read-file.ts';
import type { Finding, FindingsBeyond } from '../report.ts';
import { carefulRows } from './careful-rows.ts';

/** So many findings of a rule are kept; of the others there is only the number. */
const MOST_FINDINGS = 1000;
/** Letters that are gathered before they become bytes. */
const PIECE = 1 << 20;

/** Rows written anew, each with its number before its cells and one cell for every heading. */
export interface CarefulText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Rows that are not blank. */
  readonly rows: number;
  readonly blank: number;
  readonly leftOut: number;
  readonly findings: readonly Finding[];
  readonly beyond: readonly FindingsBeyond[];
}

/** A cell as the engine gets it: on one line, without spaces around it or a formula's dress. */
function tidyCell(cell: string): string {
  const plain = cell
    .replaceAll('\0', '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return /^=?"(.*)"$/.exec(plain)?.[1] ?? plain;
}

/** What is wrong with a row's cells; null when nothing is. */
function oddRow(
  row: number,
  given: readonly string[],
  width: number,
  oddQuotationMark: boolean,
): Finding | null {
  const about = { row, column: '', found: `${given.length} cells` };
  if (given.slice(width).some((cell) => cell.trim() !== '')) {
    return {
      ...about,
      rule: 'too_many_cells',
      outcome: 'left_out',
      message: `This row has ${given.length.toLocaleString('en-GB')} cells and there are ${width} headings, so its cells may stand under the wrong headings. The row was left out.`,
      mend: 'Give the row one cell for every heading. A comma inside a cell needs quotation marks around the cell.',
    };
  }
  if (given.length === 1 && width > 1) {
    return {
      ...about,
      rule: 'one_cell',
      outcome: 'left_out',
      message: `This row has one cell and there are ${width} headings: it is no row of the table. It was left out.`,
      mend: 'Delete the row if it is a remark or a total. Otherwise give it one cell for every heading.',
    };
  }
  if (given.length < width) {
    return {
      ...about,
      rule: 'too_few_cells',
      outcome: 'noted',
      message: `This row has only ${given.length} of ${width} cells. It was taken in, and the cells that it lacks at its end were read as empty.`,
      mend: 'Give the row one cell for every heading.',
    };
  }
  if (!oddQuotationMark) {
    return given.some((cell) => cell.includes('\n'))
      ? {
          ...about,
          rule: 'line_break',
          found: '',
          outcome: 'noted',
          message: 'A cell of this row has a line break in it. It was read as a space.',
          mend: 'Nothing to do, if the cell was meant to have more lines than one.',
        }
      : null;
  }
  return {
    ...about,
    rule: 'odd_quotation_mark',
    found: '"',
    outcome: 'noted',
    message: 'A quotation mark in this row is opened and never closed. It was read as a letter.',
    mend: 'Delete the quotation mark, or close it.',
  };
}

/** Gathers what is found, the first of every rule. */
class Findings {
  readonly kept: Finding[] = [];
  readonly #counts = new Map<string, { finding: Finding; count: number }>();

  add(finding: Finding): void {
    const count = (this.#counts.get(finding.rule)?.count ?? 0) + 1;
    this.#counts.set(finding.rule, { finding, count });
    if (count <= MOST_FINDINGS) this.kept.push(finding);
  }

  beyond(): FindingsBeyond[] {
    return [...this.#counts.values()]
      .filter(({ count }) => count > MOST_FINDINGS)
      .map(({ finding: { rule, outcome }, count }) => ({
        rule,
        outcome,
        findings: count - MOST_FINDINGS,
      }));
  }
}

/** Pieces of text as one run of bytes. */
class Bytes {
  readonly #encoder = new TextEncoder();
  readonly #pieces: Uint8Array[] = [];
  #text = '';

  add(text: string): void {
    this.#text += text;
    if (this.#text.length > PIECE) this.#flush();
  }

  #flush(): void {
    this.#pieces.push(this.#encoder.encode(this.#text));
    this.#text = '';
  }

  all(): Uint8Array<ArrayBuffer> {
    this.#flush();
    const all = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

/**
 * Reads the rows under a heading one by one and writes them anew for the engine: for files in which
 * not every row is in order. `headingRow` is the number of the row above the first.
 */
export function carefulText(
  text: string,
  delimiter: TextFile['delimiter'],
  width: number,
  headingRow: number,
): CarefulText {
  const findings = new Findings();
  const bytes = new Bytes();
  const counts = { rows: 0, blank: 0, leftOut: 0 };
  for (const { row, cells: given, oddQuotationMark } of carefulRows(text, { delimiter, width })) {
    const cells = given.map(tidyCell);
    if (cells.every((cell) => cell === '')) {
      counts.blank += 1;
      continue;
    }
    counts.rows += 1;
    const finding = oddRow(headingRow + row, given, width, oddQuotationMark);
    if (finding !== null) findings.add(finding);
    if (finding?.outcome === 'left_out') {
      counts.leftOut += 1;
      continue;
    }
    const own = Array.from({ length: width }, (_, at) => csvCell(cells[at] ?? '', false));
    bytes.add(`${headingRow + row},${own.join(',')}\n`);
  }
  return { bytes: bytes.all(), ...counts, findings: findings.kept, beyond: findings.beyond() };
}
