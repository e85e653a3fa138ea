import { describe, expect, it } from 'vitest';
import { addSlide, putQuestion, rewriteSlide } from '../../../src/models/deck/edit.ts';
import type { SlideSubject } from '../../../src/models/deck/propose.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import { wordingOf } from '../../../src/models/worded.ts';
import {
  beside,
  type CubeRow,
  DURHAM,
  figure,
  part,
  published,
  Q3,
  rank,
} from '../written-cube.ts';
import { byId, deckOf, LATER, paragraph, slidesOf, tellingOf } from './deck-fixtures.ts';

const LAST = '2020-21-Q3';

describe('who came and who left', () => {
  const flows = (started: number, ceased: number | null): CubeRow[] => [
    ...figure('cla_started', Q3, started),
    beside('cla_started', 'last-year', 89, { ours: started }),
    ...figure('cla_ceased', Q3, ceased, ceased === null ? { flag: 'suppressed' } : {}),
  ];
  const slide = (rows: CubeRow[]) => slidesOf(tellingOf(rows)).get('flows:cla_started');

  it('stand beside each other', () => {
    expect(slide(flows(91, 83))?.title).toBe('More children came into our care than left it');
    expect(slide(flows(83, 91))?.title).toBe('Fewer children came into our care than left it');
    expect(slide(flows(83, 83))?.title).toBe('As many children came into our care as left it');
    expect(paragraph(slide(flows(91, 83)), 'shows')).toBe(
      'Children who came into our care: 91, up from 89 a year ago. Children who left our care: 83.',
    );
    expect(slide(flows(91, 83))?.chart?.kind).toBe('flows');
  });

  it('do not tell by their title what is withheld', () => {
    expect(slide(flows(91, null))?.title).toBe('Slightly more children came into our care');
    expect(paragraph(slide(flows(91, null)), 'shows')).toContain(
      'Children who left our care: this number is withheld because the numbers are small.',
    );
  });
});

describe('the parts of a figure', () => {
  const age = (now: readonly (number | null)[], then: readonly (number | null)[]): CubeRow[] => [
    ...figure('cla_started', Q3, 91),
    beside('cla_started', 'last-year', 89, { ours: 91 }),
    ...['Under 1', '10 to 15', '16 and over'].flatMap((category, at) => [
      part('cla_started', Q3, 'Age', category, now[at] ?? null),
      part('cla_started', LAST, 'Age', category, then[at] ?? null),
    ]),
  ];
  const slide = (rows: CubeRow[]) => slidesOf(tellingOf(rows)).get('parts:cla_started:Age');

  it('say which moved', () => {
    const one = slide(age([16, 30, 20], [22, 31, 12]));
    expect(one?.title).toBe('Fewer children under 1 came into our care');
    expect(paragraph(one, 'shows')).toBe(
      '16, down from 22 a year ago. More children aged 16 and over came into our care: 20, up from 12 a year ago.',
    );
    expect(one?.chart).toMatchObject({ kind: 'parts', heading: 'By age' });
  });

  it('say which is largest where none moved', () => {
    const one = slide(age([16, 30, 20], [16, 30, 20]));
    expect(one?.title).toBe('The largest part is “10 to 15”');
    expect(paragraph(one, 'shows')).toBe('30 of 91 children.');
  });

  it('name those that are as large as each other', () => {
    const one = slide(age([30, 30, 20], [30, 30, 20]));
    expect(one?.title).toBe('The largest parts are “Under 1” and “10 to 15”');
    expect(paragraph(one, 'shows')).toBe('Each has 30 of 91 children.');
  });

  it('tell of the largest that is shown where one is withheld, and call none larger than it', () => {
    const one = slide(age([null, 30, 20], [16, 28, 20]));
    expect(one?.title).toBe('30 children aged 10 to 15 came into our care');
    expect(paragraph(one, 'shows')).toBe(
      'That is 30 of 91 children, the largest part shown, up from 28 a year ago. Some of these numbers are withheld because they are small.',
    );
    const same = slide(age([null, 30, 20], [16, 30, 20]));
    expect(paragraph(same, 'shows')).toContain('shown, the same as a year ago.');
    const unknown = slide(age([null, 30, 20], [16, null, 20]));
    expect(paragraph(unknown, 'shows')).toContain('the largest part shown. Some of');
  });

  it('name the largest that is shown where there are no words for it', () => {
    const rows = [
      ...figure('cla_number', Q3, 983),
      part('cla_number', Q3, 'Placement', 'With parents', 71),
      part('cla_number', Q3, 'Placement', 'Other', null),
    ];
    const one = slidesOf(tellingOf(rows)).get('parts:cla_number:Placement');
    expect(one?.title).toBe('The largest part shown is “With parents”');
    expect(paragraph(one, 'shows')).toBe(
      '71 of 983 children. Some of these numbers are withheld because they are small.',
    );
  });

  it('are left out where all of them are withheld, unless the officer writes on them', () => {
    const none = tellingOf(age([null, null, null], [null, null, null]));
    const id = 'parts:cla_started:Age';
    const deck = deckOf(none);
    const left = byId(slideModels(deck, none, null)).get(id);
    expect(left).toMatchObject({ number: null, hidden: false });
    expect(left?.leftOut).toBe(
      'Every number of this slide is withheld, because the numbers are small.',
    );
    const written = rewriteSlide(deck, id, { doing: 'We see each of them.' }, none, LATER);
    expect(byId(slideModels(written, none, null)).get(id)).toMatchObject({ leftOut: '' });
  });

  it('tell the officer’s sentence only where no part is withheld', () => {
    const whole = tellingOf(age([3, 30, 20], [3, 30, 20]));
    const id = 'parts:cla_started:Age';
    const deck = rewriteSlide(deckOf(whole), id, { title: 'Three babies' }, whole, LATER);
    const seen = (rows: CubeRow[]) => byId(slideModels(deck, tellingOf(rows), null)).get(id);
    expect(seen(age([3, 30, 20], [3, 30, 20]))?.title).toBe('Three babies');
    const hidden = seen(age([null, 30, null], [3, 30, 20]));
    expect(hidden?.title).toBe('30 children aged 10 to 15 came into our care');
    expect(hidden?.outdated).toBe('');
    expect(seen(age([4, 30, 20], [3, 30, 20]))?.outdated).toBe(
      'This sentence was written for 91: 3, 30 and 20; it is now 91: 4, 30 and 20.',
    );
  });

  it('tell what nobody knows first, then the reasons', () => {
    const activity = (category: string, n: number) =>
      part('eet_19_21', Q3, 'Activity', category, (100 * n) / 200, [n, 200]);
    const rows = [
      ...figure('eet_19_21', Q3, 60, { n: 120, d: 200 }),
      activity('In education, employment or training', 120),
      activity('Not in it: other reasons', 40),
      activity('Not in it: illness or disability', 22),
      activity('Not known', 18),
    ];
    const one = slidesOf(tellingOf(rows)).get('parts:eet_19_21:Activity');
    expect(one?.title).toBe('We do not know what 18 of 200 care leavers aged 19 to 21 are doing');
    expect(paragraph(one, 'shows')).toBe(
      'That is 9.0%. Not in it: other reasons, 40. Not in it: illness or disability, 22.',
    );
  });
});

describe('slides that an officer adds', () => {
  const added = (rows: CubeRow[], subject: SlideSubject) => {
    const told = tellingOf(rows);
    const deck = addSlide(deckOf(told), subject, null, LATER);
    return byId(slideModels(deck, told, null)).get('added-1');
  };

  it('set the council among others in the newest published year', () => {
    const subject: SlideSubject = {
      kind: 'among',
      kpis: ['outside_area_20_miles'],
      breakdown: null,
    };
    const rows = [
      published('outside_area_20_miles', '2020-21', 'area', DURHAM, 9),
      published('outside_area_20_miles', '2020-21', 'neighbour-2025', 'E06000006', 21),
      published('outside_area_20_miles', '2021-22', 'area', DURHAM, 10),
      rank('outside_area_20_miles', '2020-21', 12, 150, 'A'),
    ];
    expect(added(rows, subject)).toMatchObject({
      title: 'We were 12th of 150 authorities in March 2021',
      source: 'Department for Education, March 2021',
    });
    expect(paragraph(added(rows, subject), 'shows')).toContain('31 March 2021');
    expect(added([], subject)?.title).toBe(
      'Children living outside our area and more than 20 miles from home: nothing is published',
    );
  });

  it('have a text alone', () => {
    const told = tellingOf([]);
    const text = addSlide(deckOf(told), { kind: 'text', kpis: [], breakdown: null }, null, LATER);
    const deck = rewriteSlide(text, 'added-1', { title: 'Thank you', shows: '' }, told, LATER);
    expect(byId(slideModels(deck, told, null)).get('added-1')).toMatchObject({
      title: 'Thank you',
      paragraphs: [],
      chart: null,
      wordCount: 2,
    });
  });

  it('are empty for a KPI that nobody defined', () => {
    const one = added([], { kind: 'trend', kpis: ['own_measure'], breakdown: null });
    expect(one).toMatchObject({ chart: null, paragraphs: [], source: '' });
  });
});

describe('slides without a KPI', () => {
  it('begin with the name of the quarter', () => {
    const slide = slidesOf(tellingOf([])).get('title');
    expect(slide).toMatchObject({
      title: 'Performance update Quarter 3 2021/22',
      theme: 'County Durham',
    });
    expect(paragraph(slide, 'shows')).toBe('October to December 2021');
  });

  it('say so where there is nothing to tell', () => {
    const slides = slidesOf(tellingOf([]));
    expect(slides.get('headlines')?.title).toBe('There are no figures for Q3 2021/22');
    expect(slides.get('scorecard')?.title).toBe('All figures of the quarter on one page');
  });

  it('count the ratings of the scorecard', () => {
    const rated = (kpi: string, rating: 'better' | 'close' | 'worse') => [
      ...figure(kpi, Q3, 50),
      beside(kpi, 'neighbours', 51, { ours: 50, rating }),
    ];
    const rows = [
      ...rated('foster_care', 'better'),
      ...rated('same_home_2_years', 'worse'),
      ...rated('eet_19_21', 'worse'),
    ];
    const slide = slidesOf(tellingOf(rows)).get('scorecard');
    expect(slide?.title).toBe(
      '1 of 3 rated figures is as good as our statistical neighbours, or better',
    );
    expect(paragraph(slide, 'shows')).toBe('Of the others, 2 are worse.');
  });

  it('count the questions', () => {
    const told = tellingOf([]);
    const ask = { id: null, asker: 'A', question: 'Q?', answer: '' };
    const title = (states: readonly ('open' | 'answered')[]) => {
      const deck = states.reduce(
        (sum, state) => putQuestion(sum, { ...ask, state }, LATER),
        deckOf(told),
      );
      const slide = byId(slideModels(deck, told, null)).get('questions');
      expect(slide?.questions).toHaveLength(states.length);
      return slide?.title;
    };
    expect(title(['open'])).toBe('Members asked one question: it is still open');
    expect(title(['answered'])).toBe('Members asked one question: it is answered');
    expect(title(['open', 'answered', 'open'])).toBe('Members asked 3 questions: 2 still open');
    expect(title(['answered', 'answered'])).toBe('Members asked 2 questions: all answered');
  });

  it('explain the words that the deck uses, as the council says them', () => {
    const rows = [
      ...figure('in_house_foster', Q3, 78, { n: 78, d: 100 }),
      beside('in_house_foster', 'target', 80, { ours: 78 }),
    ];
    const words = (wording = wordingOf('plain', [])) =>
      slidesOf(tellingOf(rows, wording))
        .get('words')
        ?.words.map(({ word }) => word);
    expect(words()).toEqual(expect.arrayContaining(['Our own carers', 'Placement', 'Target']));
    expect(words()).not.toEqual(expect.arrayContaining(['Mean']));
    expect(words()).not.toEqual(expect.arrayContaining(['Care leaver']));
    const edits = [{ id: 'target', plain: 'goal', young: 'goal' }];
    expect(words(wordingOf('plain', edits))).toContain('Goal');
  });
});

describe('the slide of those who live far away', () => {
  const id = 'outside_area_20_miles';
  const far = (without: number | null): CubeRow[] => [
    ...figure(id, Q3, 9.664, { n: 95, d: 983 }),
    part(id, Q3, 'Unaccompanied', 'Not unaccompanied', without, [95, 968]),
  ];
  const both = 'With unaccompanied children: 9.7% (95 of 983). Without them: 9.8% (95 of 968).';

  it('says the figure with and without unaccompanied children', () => {
    expect(paragraph(slidesOf(tellingOf(far(9.814))).get(`trend:${id}`), 'shows')).toContain(both);
    expect(paragraph(slidesOf(tellingOf(far(null))).get(`trend:${id}`), 'shows')).not.toContain(
      'Without them',
    );
  });

  it('says it of the parts too', () => {
    const told = tellingOf(far(9.814));
    const subject: SlideSubject = { kind: 'parts', kpis: [id], breakdown: 'Unaccompanied' };
    const deck = addSlide(deckOf(told), subject, null, LATER);
    const one = byId(slideModels(deck, told, null)).get('added-1');
    expect(paragraph(one, 'shows')).toBe(both);
  });
});

describe('the slide of a figure with a short history', () => {
  it('says so in the line of its source', () => {
    const rows = [
      ...figure('placements_3_plus', '2019-20-Q1', 9, { marks: 'short_history' }),
      ...figure('placements_3_plus', '2021-22-Q2', 10),
      ...figure('placements_3_plus', Q3, 11),
    ];
    expect(slidesOf(tellingOf(rows)).get('trend:placements_3_plus')?.source).toContain(
      'Hollow triangles have a short history: the records reach back to 1 April 2019, and this figure needs 12 months.',
    );
  });
});
