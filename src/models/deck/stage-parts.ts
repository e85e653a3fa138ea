import type { ScoreTheme } from '../scorecard.ts';
import { isShown, type SlideModel } from './slide-model.ts';

/**
 * What a wall shows at a time of a slide that is too full to be read from ten metres: the scorecard
 * by themes, the words in even lots. On paper, in a file and to a screen reader it is one slide.
 */

/** So many figures can be read at once. */
const MOST_ROWS = 12;
/** So many letters of words and meanings. */
const MOST_LETTERS = 1_500;

/** The parts of a slide, in their order; of most slides it is the only one. */
export function stageParts(model: SlideModel): SlideModel[] {
  const parts =
    model.kind === 'scorecard'
      ? scoreParts(model.score).map((score) => ({ ...model, score }))
      : model.kind === 'words'
        ? wordParts(model.words).map((words) => ({ ...model, words }))
        : [model];
  if (parts.length < 2) return [model];
  return parts.map((part, at) => ({
    ...part,
    id: at === 0 ? model.id : `${model.id}${PART}${at + 1}`,
    part: { at: at + 1, of: parts.length },
    // What else is on the slide is said once.
    paragraphs: at === 0 ? part.paragraphs : [],
  }));
}

const PART = '~';

/** The id of the slide that a part belongs to. */
export function slideOfPart(id: string): string {
  return id.replace(/~\d+$/, '');
}

/** What a wall shows one after the other: the slides of a deck that are shown, in their parts. */
export function stageSlides(models: readonly SlideModel[]): SlideModel[] {
  return models.filter(isShown).flatMap(stageParts);
}

/** "24 of 25", "24 of 25, part 2 of 3" */
export function placeInWords({ number, part }: SlideModel, count: number): string {
  const of = part === null ? '' : `, part ${part.at} of ${part.of}`;
  return `${number ?? ''} of ${count}${of}`;
}

/** Themes stay whole and in their order; as many to a part as there is room for. */
function scoreParts(score: readonly ScoreTheme[]): ScoreTheme[][] {
  const parts: ScoreTheme[][] = [];
  let rows = 0;
  for (const theme of score.filter((one) => one.rows.length > 0)) {
    const last = parts.at(-1);
    rows += theme.rows.length;
    if (last !== undefined && rows <= MOST_ROWS) {
      last.push(theme);
    } else {
      parts.push([theme]);
      rows = theme.rows.length;
    }
  }
  return parts;
}

function wordParts(words: SlideModel['words']): SlideModel['words'][] {
  const letters = words.reduce((sum, { word, meaning }) => sum + word.length + meaning.length, 0);
  const count = Math.max(1, Math.ceil(letters / MOST_LETTERS));
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
