import type { AnsweredStatement, ConsoleLimits, StatementAnswer } from '../../console/console.ts';

/** "1,204", as people write a number. */
function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** "1 row", "1,204 rows" */
function rowWords(rows: number): string {
  return `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

/** How long something took: "under 1 millisecond", "34 milliseconds", "2.1 seconds", "3 min 4 s". */
export function durationWords(milliseconds: number): string {
  if (milliseconds < 1) return 'under 1 millisecond';
  const whole = Math.round(milliseconds);
  if (whole < 1000) return `${whole} ${whole === 1 ? 'millisecond' : 'milliseconds'}`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} seconds`;
  const left = Math.round(seconds);
  return `${Math.floor(left / 60)} min ${left % 60} s`;
}

/** "0:07", "12:03": how long a query has been running. */
export function elapsedWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What came of a statement, in a few words: "12 rows", "3 rows changed", "Plan", "Error". */
export function answerWords(answer: StatementAnswer): string {
  switch (answer.kind) {
    case 'rows':
      return answer.table.cut
        ? `first ${rowWords(answer.table.rowCount)}`
        : rowWords(answer.table.rowCount);
    case 'done':
      return answer.changed === null ? 'Done' : `${rowWords(answer.changed)} changed`;
    case 'plan':
      return 'Plan';
    case 'failure':
      return answer.failure.code === 'stopped' ? 'Stopped' : 'Error';
  }
}

/** The sentence that is read out when a run has ended. */
export function runWords(answers: readonly AnsweredStatement[], milliseconds: number): string {
  const last = answers.at(-1);
  if (last === undefined) return 'There is nothing to run: write a statement first.';
  const { answer } = last;
  const which = answers.length > 1 ? `Statement ${answers.length}: ` : '';
  if (answer.kind === 'failure') {
    if (answer.failure.code === 'stopped') {
      return `${which}Stopped after ${durationWords(milliseconds)}.`;
    }
    return `${which}Error. ${sentence(answer.failure.message)}`;
  }
  const many = answers.length > 1 ? `${count(answers.length)} statements, the last: ` : '';
  return `${many}${answerWords(answer)} in ${durationWords(milliseconds)}.`;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Said above a result of which not all is there: "Only the first 2,000,000 rows are kept." */
export function cutWords(limits: Pick<ConsoleLimits, 'mostRows'>): string {
  return `The query gives more: only the first ${rowWords(limits.mostRows)} are kept. Add a condition or a LIMIT, or work out totals in the query.`;
}

/** What the console may use, in a sentence. */
export function limitWords(limits: ConsoleLimits): string {
  const megabytes = Math.round(limits.mostMemory / 1_000_000);
  return `A result keeps up to ${rowWords(limits.mostRows)} and ${count(limits.mostColumns)} columns. Queries may use up to ${count(megabytes)} MB of memory. A text may have up to ${count(limits.mostLetters)} letters.`;
}

/** The first line of a statement that says something: without comments above it, shortened. */
export function firstLine(sql: string, most = 80): string {
  const lines = sql
    .replaceAll(/\/\*.*?\*\//gs, ' ')
    .split('\n')
    .map((line) => line.trim());
  const line = lines.find((one) => one !== '' && !one.startsWith('--')) ?? lines[0] ?? '';
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}
