import type { AnsweredStatement } from '../../console/console.ts';
import type { PictureChoice } from './picture-choice.ts';

/**
 * Which answer of a run is shown at first, from 0: the last; with a picture the last that has its
 * columns, unless the run ended in an error.
 */
export function answerShown(
  answers: readonly Pick<AnsweredStatement, 'answer'>[],
  picture: PictureChoice | null,
): number {
  const last = answers.length - 1;
  if (picture === null || answers[last]?.answer.kind === 'failure') return last;
  const wanted = columnsOf(picture);
  const drawn = answers.findLastIndex(
    ({ answer }) =>
      answer.kind === 'rows' &&
      wanted.every((name) => answer.table.columns.some((column) => column.name === name)),
  );
  return drawn === -1 ? last : drawn;
}

/** The columns that a picture is drawn from. */
function columnsOf(picture: PictureChoice): string[] {
  switch (picture.kind) {
    case 'line':
      return [picture.x, ...picture.y, ...(picture.series === null ? [] : [picture.series])];
    case 'bar':
      return [picture.x, picture.y];
    case 'scatter':
      return [picture.x, picture.y, ...(picture.label === null ? [] : [picture.label])];
  }
}
