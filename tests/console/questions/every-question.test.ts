// One start of the engine serves them all: what each answer must be stands in a file a theme.
import './among-authorities.ts';
import './own-quarter.ts';
import './own-series.ts';
import './published-series.ts';
import { describe, expect, it } from 'vitest';
import { exampleConsole, QUESTION_IDS, readStarter } from '../example-console.ts';

/** A city, a county and a London borough; none has figures of its own on this device. */
const OTHERS = ['E08000035', 'E10000016', 'E09000033'];

/** What other councils cannot be answered: they have no quarterly figures of their own here. */
const OF_OWN_FIGURES = [
  'at-last-years-rate',
  'children-short-of-target',
  'highest-or-lowest-yet',
  'our-missing-quarters',
  'own-beside-published',
  'parts-of-a-figure',
  'same-quarter-each-year',
  'the-quarter-on-one-page',
  'twelve-months-of-a-flow',
  'what-one-child-weighs',
  'who-came-and-who-left',
  'why-not-in-work-or-learning',
  'worse-quarter-after-quarter',
];

describe('the starter library', () => {
  it('has at least twenty questions, each with another title', () => {
    expect(QUESTION_IDS.length).toBeGreaterThanOrEqual(20);
    const titles = QUESTION_IDS.map((id) => readStarter(id).question.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  describe.each(QUESTION_IDS)('%s', (id) => {
    const { question, trouble } = readStarter(id);

    it('is a file that can be read whole, with a question for a title and a note', () => {
      expect(trouble).toEqual([]);
      expect(question.title).toMatch(/^[A-Z].*\?$/);
      expect(question.note).not.toBe('');
    });

    it.each(['public', 'officer'] as const)('answers the example in the %s view', async (view) => {
      const { columns, rows } = await (await exampleConsole(view)).ask(id);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(columns).size).toBe(columns.length);
      const { picture } = question;
      if (picture === null) return;
      const drawn = [
        picture.x,
        ...(picture.kind === 'line' ? picture.y : [picture.y]),
        ...(picture.kind === 'line' && picture.series !== null ? [picture.series] : []),
        ...(picture.kind === 'scatter' && picture.label !== null ? [picture.label] : []),
      ];
      expect(columns).toEqual(expect.arrayContaining(drawn));
      const measured = picture.kind === 'line' ? picture.y : [picture.y];
      for (const name of measured) {
        expect(rows.some((row) => typeof row[name] === 'number')).toBe(true);
      }
    });

    it.each(OTHERS)(
      'runs for %s, and is empty only where it has no figures of its own',
      async (area) => {
        const { rows } = await (await exampleConsole('public')).ask(id, { area });
        expect(rows.length > 0).toBe(!OF_OWN_FIGURES.includes(id));
      },
    );
  });
});
