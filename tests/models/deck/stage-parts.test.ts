import { describe, expect, it } from 'vitest';
import { addSlide } from '../../../src/models/deck/edit.ts';
import { type SlideModel, shownFrom } from '../../../src/models/deck/slide-model.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import {
  placeInWords,
  slideOfPart,
  stageParts,
  stageSlides,
} from '../../../src/models/deck/stage-parts.ts';
import { figure, Q3 } from '../written-cube.ts';
import { deckOf, LATER, tellingOf } from './deck-fixtures.ts';

const TOLD = tellingOf(figure('placements_3_plus', Q3, 11.5, { n: 113, d: 983 }));
const MODELS = slideModels(deckOf(TOLD), TOLD, null);
const of = (kind: SlideModel['kind']): SlideModel => {
  const model = MODELS.find((one) => one.kind === kind);
  if (model === undefined) throw new Error(`There is no slide of ${kind}.`);
  return model;
};

/** A scorecard with so many figures in each theme. */
function score(...counts: readonly number[]): SlideModel {
  const card = of('scorecard');
  const [theme] = card.score;
  const row = theme?.rows[0];
  if (theme === undefined || row === undefined) throw new Error('There is no row.');
  return {
    ...card,
    score: counts.map((count, at) => ({
      ...theme,
      id: `theme-${at}`,
      rows: Array.from({ length: count }, () => row),
    })),
  };
}

describe('a scorecard on the wall', () => {
  const rows = (model: SlideModel) =>
    stageParts(model).map((part) => part.score.map((theme) => theme.rows.length));

  it('is shown by themes, twelve figures at most at a time', () => {
    // The example: our children 6, where they live 8, and so on.
    expect(rows(score(6, 8, 2, 2, 6, 6))).toEqual([[6], [8, 2, 2], [6, 6]]);
    expect(rows(score(6, 6))).toEqual([[6, 6]]);
    expect(rows(score(0, 5, 0))).toEqual([[0, 5, 0]]);
  });

  it('keeps a theme whole, however many figures it has', () => {
    expect(rows(score(20, 1))).toEqual([[20], [1]]);
  });

  it('says which part it is, and belongs to one slide', () => {
    const parts = stageParts({ ...score(12, 12), number: 24 });
    expect(parts.map(({ id, part }) => [id, part])).toEqual([
      ['scorecard', { at: 1, of: 2 }],
      ['scorecard~2', { at: 2, of: 2 }],
    ]);
    expect(parts.map(({ id }) => slideOfPart(id))).toEqual(['scorecard', 'scorecard']);
    expect(parts.map((part) => placeInWords(part, 25))).toEqual([
      '24 of 25, part 1 of 2',
      '24 of 25, part 2 of 2',
    ]);
  });
});

describe('words on the wall', () => {
  it('are shown in even lots, none left out', () => {
    const word = (at: number) => ({ word: `Word ${at}`, meaning: 'm'.repeat(194) });
    // Ten of 200 letters: 2,000, of which 1,500 fit.
    const words = Array.from({ length: 10 }, (_, at) => word(at));
    const parts = stageParts({ ...of('words'), words });
    expect(parts.map((part) => part.words.length)).toEqual([5, 5]);
    expect(parts.flatMap((part) => part.words)).toEqual(words);
    expect(stageParts({ ...of('words'), words: words.slice(0, 7) })).toHaveLength(1);
  });
});

describe('what a wall shows', () => {
  it('begins with the slide that is asked for, or the next that is shown', () => {
    const begins = (asked: string | null, ...hidden: readonly string[]) => {
      const models = MODELS.map((one) =>
        hidden.includes(one.id) ? { ...one, number: null } : one,
      );
      return shownFrom(models, asked)?.id;
    };
    expect(begins('scorecard')).toBe('scorecard');
    expect(begins('scorecard', 'scorecard')).toBe('words');
    expect(begins('scorecard', 'scorecard', 'words')).toBeUndefined();
    for (const nothing of [null, 'trend:nothing']) {
      expect(begins(nothing)).toBe('title');
      expect(begins(nothing, 'title')).toBe('headlines');
    }
  });

  it('is every slide that is shown, and others whole', () => {
    const shown = stageSlides(MODELS);
    const whole = shown.filter(({ part }) => part === null).map(({ id }) => id);
    expect(whole).toContain('trend:placements_3_plus');
    const hidden = MODELS.map((one) => ({ ...one, number: null }));
    expect(stageSlides(hidden)).toEqual([]);
    const added = addSlide(deckOf(TOLD), { kind: 'text', kpis: [], breakdown: null }, null, LATER);
    expect(added.slides.map(({ id }) => slideOfPart(id))).toEqual(added.slides.map(({ id }) => id));
  });
});
