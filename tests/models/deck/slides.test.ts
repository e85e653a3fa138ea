import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/models/deck/deck.ts';
import { hideSlide, rewriteSlide } from '../../../src/models/deck/edit.ts';
import { shownOf, slideModels } from '../../../src/models/deck/slides.ts';
import { wordingOf } from '../../../src/models/worded.ts';
import { beside, type CubeRow, figure, Q3 } from '../written-cube.ts';
import { byId, deckOf, LATER, paragraph, slidesOf, tellingOf } from './deck-fixtures.ts';

const LAST = '2020-21-Q3';
const MOVES = 'trend:placements_3_plus';

/** 113 of 983 and 76 of 941: 11.5% and 8.1%; target 10%, England 9%, neighbours 11%. */
const moves = (given: { withinChance?: boolean } = {}): CubeRow[] => [
  ...figure('placements_3_plus', LAST, 8.08, { n: 76, d: 941 }),
  ...figure('placements_3_plus', Q3, 11.5, { n: 113, d: 983 }),
  beside('placements_3_plus', 'last-year', 8.08, {
    ours: 11.5,
    n: 76,
    d: 941,
    withinChance: given.withinChance ?? false,
  }),
  beside('placements_3_plus', 'target', 10, { ours: 11.5 }),
  beside('placements_3_plus', 'england', 9, { ours: 11.5, withinChance: false }),
  beside('placements_3_plus', 'neighbours', 11, {
    ours: 11.5,
    counted: 10,
    outOf: 10,
    withinChance: true,
  }),
];

describe('a slide of a KPI over time', () => {
  const slide = slidesOf(tellingOf(moves())).get(MOVES);

  it('has the finding as its title, its part of the presentation, and its place', () => {
    expect(slide).toMatchObject({
      title: 'More children have had three or more homes in a year',
      theme: 'Stability',
      number: 3,
      hidden: false,
      outdated: '',
      notes: '',
    });
  });

  it('tells the numbers, a year ago and the comparators it clearly differs from', () => {
    expect(slide?.paragraphs).toEqual([
      {
        id: 'shows',
        heading: 'What it shows',
        text: '113 of 983 children in our care (11.5%), up from 76 of 941 (8.1%) a year ago. That is above our target of 10% and England (9% in March 2021).',
      },
      {
        id: 'matters',
        heading: 'Why it matters',
        text: 'A new home can mean a new school and starting again.',
      },
    ]);
    // 11, 30 and 11 words.
    expect(slide?.wordCount).toBe(52);
  });

  it('has four lines at most: the chosen comparator, England and the target', () => {
    const region = beside('placements_3_plus', 'region', 12, { ours: 11.5 });
    const drawn = slidesOf(tellingOf([...moves(), region])).get(MOVES)?.chart;
    if (drawn?.kind !== 'trend') throw new Error('There is no line.');
    expect(drawn.model.comparators.map(({ id }) => id)).toEqual([
      'neighbours',
      'england',
      'target',
    ]);
    expect(drawn.model.sentence).not.toContain('North East');
  });

  it('says whose the figures are and of when', () => {
    expect(slide?.source).toBe(
      'Own figures, 12 months to 31 December 2021; Department for Education, March 2021. The 12 months match the published year only at the end of March.',
    );
  });

  it('says what chance alone could give', () => {
    const chance = slidesOf(tellingOf(moves({ withinChance: true }))).get(MOVES);
    expect(paragraph(chance, 'shows')).toMatch(/ \(8\.1%\) a year ago, which may be chance\. /);
  });

  it('sets a figure within chance beside the chosen comparator', () => {
    const rows = [
      ...figure('placements_3_plus', Q3, 11.5, { n: 113, d: 983 }),
      beside('placements_3_plus', 'neighbours', 11, {
        ours: 11.5,
        counted: 10,
        outOf: 10,
        withinChance: true,
      }),
    ];
    expect(paragraph(slidesOf(tellingOf(rows)).get(MOVES), 'shows')).toBe(
      '113 of 983 children in our care (11.5%). That is above our statistical neighbours (11% in March 2021), which may be chance.',
    );
  });

  it('tells less where the officer tells more, and stays within sixty words', () => {
    const told = tellingOf(moves());
    const doing = Array.from({ length: 20 }, () => 'word').join(' ');
    const deck = rewriteSlide(deckOf(told), MOVES, { doing }, told, LATER);
    const full = byId(slideModels(deck, told, null)).get(MOVES);
    expect(paragraph(full, 'shows')).toBe(
      '113 of 983 children in our care (11.5%), up from 76 of 941 (8.1%) a year ago.',
    );
    // 11, 17, 11 and 20 words.
    expect(full?.wordCount).toBe(59);
  });

  it('says it in young people’s words', () => {
    const young = slidesOf(tellingOf(moves(), wordingOf('young', []))).get(MOVES);
    expect(young).toMatchObject({ theme: 'Feeling settled' });
    expect(paragraph(young, 'shows')).toContain('above our aim of 10% and England');
  });
});

/** 99 of 975 is 10.2%. */
const previous = (value: number | null = 10.1538, flag = '') =>
  beside('placements_3_plus', 'previous', value, { ours: 11.5, n: 99, d: 975, flag });

describe('the quarter before', () => {
  const showsOf = (rows: readonly CubeRow[], id = MOVES) =>
    paragraph(slidesOf(tellingOf(rows)).get(id), 'shows');

  it('is told with its numbers, and the comparators leave room for it', () => {
    // 11 words of the title, 11 of why it matters: the 38 that are left hold these, 37.
    expect(showsOf([...moves(), previous()])).toBe(
      '113 of 983 children in our care (11.5%), up from 76 of 941 (8.1%) a year ago. That is above our target of 10% and England (9% in March 2021). The quarter before: 99 of 975 (10.2%).',
    );
    // Beyond the neighbours too: England, six words, goes first, and then whom, four words.
    const clear = [...moves(), previous()].map((row) =>
      row.role === 'neighbours' ? { ...row, value: 9, difference: 2.5, within_chance: false } : row,
    );
    expect(showsOf(clear)).toBe(
      '113 of 983 (11.5%), up from 76 of 941 (8.1%) a year ago. That is above our target of 10% and our statistical neighbours (9% in March 2021). The quarter before: 99 of 975 (10.2%).',
    );
  });

  it('is told where nothing is known of a year ago', () => {
    const rows = [...figure('placements_3_plus', Q3, 11.5, { n: 113, d: 983 }), previous()];
    expect(showsOf(rows)).toBe(
      '113 of 983 children in our care (11.5%). The quarter before: 99 of 975 (10.2%).',
    );
    const secure = [...figure('secure', Q3, 2), beside('secure', 'previous', 0, { ours: 2 })];
    expect(showsOf(secure, 'trend:secure')).toMatch(/^The quarter before: none\. The /);
  });

  it('is not told where it is withheld, and not beside a figure of another date', () => {
    const without = showsOf(moves());
    expect(showsOf([...moves(), previous(null, 'suppressed')])).toBe(without);
    const yearly = showsOf([
      ...figure('placements_3_plus', '2020-21', 8, { origin: 'published', shownIn: [Q3] }),
      beside('placements_3_plus', 'previous', 7.9, { of: '2020-21', ours: 8 }),
    ]);
    expect(yearly).toMatch(/^Year to 31 March 2021: 8%/);
    expect(yearly).not.toMatch(/quarter before/);
  });

  it('is told once of the number in our care', () => {
    const number = [
      ...figure('cla_number', Q3, 983),
      ...figure('cla_rate', Q3, 99.3),
      beside('cla_number', 'previous', 975, { ours: 983 }),
    ];
    expect(showsOf(number, 'trend:cla_rate')).toBe(
      '983 children are in our care, 8 more than in the quarter before: 99.3 in every 10,000 children.',
    );
    const lastYear = beside('cla_number', 'last-year', 941, { ours: 983 });
    expect(showsOf([...number, lastYear], 'trend:cla_rate')).toBe(
      '983 children are in our care, 42 more than a year ago: 99.3 in every 10,000 children. The quarter before: 975 children.',
    );
  });
});

describe('figures that are not as usual', () => {
  it('have the value as title where there is nothing of a year ago', () => {
    const slide = slidesOf(tellingOf(figure('secure', Q3, 2))).get('trend:secure');
    expect(slide?.title).toBe('Children in secure homes: 2');
    expect(paragraph(slide, 'shows')).toBe(
      'The number of children in our care who live in a secure children’s home.',
    );
  });

  it('are withheld because the numbers are small, and nothing tells them', () => {
    const rows = [
      ...figure('secure', LAST, 6),
      ...figure('secure', Q3, null, { flag: 'suppressed' }),
      beside('secure', 'last-year', 6),
    ];
    const slide = slidesOf(tellingOf(rows)).get('trend:secure');
    expect(slide?.title).toBe('Children in secure homes');
    expect(paragraph(slide, 'shows')).toBe(
      'This number is withheld because the numbers are small. The latest that can be shown is 6 in Q3 2020/21.',
    );
    const young = slidesOf(tellingOf(rows, wordingOf('young', []))).get('trend:secure');
    expect(paragraph(young, 'shows')).toMatch(
      /^This number is hidden because the numbers are small\. /,
    );
  });

  it('are left out where nothing of three years may be shown, and the others have no hole', () => {
    const rows = [
      ...figure('secure', LAST, null, { flag: 'suppressed' }),
      ...figure('secure', Q3, null, { flag: 'suppressed' }),
      ...figure('outside_area', Q3, 20, { n: 200, d: 1000 }),
    ];
    const told = tellingOf(rows);
    const numbers = (deck: Deck, telling = told) =>
      slideModels(deck, telling, null)
        .filter(({ kind }) => kind === 'trend')
        .map(({ id, number, leftOut }) => [id, number, leftOut]);
    const why = 'Every number of this slide is withheld, because the numbers are small.';
    expect(numbers(deckOf(told))).toEqual([
      ['trend:secure', null, why],
      ['trend:outside_area', 3, ''],
    ]);
    // The officer view withholds nothing, and has them all.
    const officer = tellingOf([...figure('secure', Q3, 2), ...rows.slice(-1)]);
    expect(numbers(deckOf(told), officer)[0]).toEqual(['trend:secure', 3, '']);
    // What an officer writes is something to show; a hidden slide is hidden whatever is on it.
    const written = rewriteSlide(deckOf(told), 'trend:secure', { doing: 'Visits.' }, told, LATER);
    expect(numbers(written)[0]).toEqual(['trend:secure', 3, '']);
    expect(shownOf(deckOf(told), slideModels(deckOf(told), told, null)).slides).toHaveLength(
      deckOf(told).slides.length - 1,
    );
  });

  it('say that the year before is withheld', () => {
    const rows = [
      ...figure('secure', Q3, 7),
      beside('secure', 'last-year', null, { flag: 'suppressed' }),
    ];
    const slide = slidesOf(tellingOf(rows)).get('trend:secure');
    expect(slide?.title).toBe('Children in secure homes: 7');
    expect(paragraph(slide, 'shows')).toBe(
      'The number of children in our care who live in a secure children’s home. The figure of a year ago is withheld, to protect children.',
    );
  });

  it('are missing, which is not zero', () => {
    const rows = [
      ...figure('secure', '2021-22-Q2', 2),
      ...figure('secure', Q3, null, { flag: 'missing', origin: 'gap' }),
    ];
    const slide = slidesOf(tellingOf(rows)).get('trend:secure');
    expect(slide?.title).toBe('Children in secure homes: no figure this quarter');
    expect(paragraph(slide, 'shows')).toBe('There is no figure for Q3 2021/22.');
  });

  it('are zero in words', () => {
    const rows = [...figure('secure', Q3, 0), beside('secure', 'last-year', 3, { ours: 0 })];
    const slide = slidesOf(tellingOf(rows)).get('trend:secure');
    expect(slide?.title).toBe('Fewer children live in secure homes');
    expect(paragraph(slide, 'shows')).toBe(
      'Children in secure homes: none, down from 3 a year ago.',
    );
  });

  it('are published, with their own date', () => {
    const rows = figure('outside_area_20_miles', '2020-21', 9, {
      origin: 'published',
      shownIn: [Q3],
    });
    const slide = slidesOf(tellingOf(rows)).get('trend:outside_area_20_miles');
    expect(paragraph(slide, 'shows')).toBe('31 March 2021: 9% of children in our care.');
    expect(slide?.source).toBe('Department for Education, March 2021');
  });
});

describe('a published year that stands in', () => {
  it('is set beside the year before its own, and is not of the quarter', () => {
    const rows = [
      ...figure('missing_children', '2020-21', 9, { origin: 'published', shownIn: [Q3] }),
      beside('missing_children', 'last-year', 7, {
        of: '2020-21',
        ours: 9,
        period: '2019-20',
        published: true,
      }),
    ];
    const slide = slidesOf(tellingOf(rows)).get('trend:missing_children');
    expect(paragraph(slide, 'shows')).toBe(
      'Year to 31 March 2021: 9% of children in our care, up from 7% the year before.',
    );
  });
});

describe('a count that is published and stands alone', () => {
  it('says of when it is and what', () => {
    const rows = figure('placed_for_adoption', '2020-21', 28, {
      origin: 'published',
      shownIn: [Q3],
    });
    const slide = slidesOf(tellingOf(rows)).get('trend:placed_for_adoption');
    expect(slide?.title).toBe('Children placed for adoption: 28');
    expect(paragraph(slide, 'shows')).toMatch(/^This is of 31 March 2021\. The number of children/);
  });
});

describe('the officer’s own sentences', () => {
  const own = (rows: CubeRow[]) => {
    const told = tellingOf(moves());
    const deck = rewriteSlide(
      deckOf(told),
      MOVES,
      { title: 'Too many moves', shows: '113 moved.', notes: 'Breathe.' },
      told,
      LATER,
    );
    return byId(slideModels(deck, tellingOf(rows), null)).get(MOVES);
  };

  it('stand in place of the product’s, which can be had back', () => {
    const slide = own(moves());
    expect(slide).toMatchObject({ title: 'Too many moves', notes: 'Breathe.', outdated: '' });
    expect(paragraph(slide, 'shows')).toBe('113 moved.');
    expect(slide?.proposed.title).toBe('More children have had three or more homes in a year');
    expect(slide?.proposed.shows).toMatch(/^113 of 983 children in our care/);
  });

  it('say when the figure under them has changed', () => {
    expect(own(figure('placements_3_plus', Q3, 11.8, { n: 116, d: 983 }))?.outdated).toBe(
      'This sentence was written for 11.5%; it is now 11.8%.',
    );
    expect(own([])?.outdated).toBe('This sentence was written for 11.5%; there is no figure now.');
  });

  it('do not stand where the number is withheld, nor does anything tell it', () => {
    const slide = own(figure('placements_3_plus', Q3, null, { flag: 'suppressed' }));
    expect(JSON.stringify(slide)).not.toMatch(/113|11\.5|Too many/);
    expect(slide?.outdated).toBe('');
    const yearAgo = own([
      ...figure('placements_3_plus', Q3, 11.5, { n: 113, d: 983 }),
      beside('placements_3_plus', 'last-year', null, { flag: 'suppressed' }),
    ]);
    expect(yearAgo?.title).toBe('Children with three or more placements in a year: 11.5%');
  });

  it('stand where they were written without seeing the number', () => {
    const rows = figure('placements_3_plus', Q3, null, { flag: 'suppressed' });
    const told = tellingOf(rows);
    const deck = rewriteSlide(deckOf(told), MOVES, { title: 'Few moved' }, told, LATER);
    expect(byId(slideModels(deck, told, null)).get(MOVES)?.title).toBe('Few moved');
    expect(byId(slideModels(deck, tellingOf(moves()), null)).get(MOVES)?.outdated).toBe('');
  });

  it.each([
    '<img src=x onerror=alert(1)></script>',
    'Donaudampfschifffahrtsgesellschaft'.repeat(20),
    'مرحبا بكم 🙂👩‍👧‍👦 e\u0301',
    '{placement:many} $& `x`',
  ])('pass as they are: %s', (text) => {
    const told = tellingOf(moves(), wordingOf('young', []));
    const texts = { title: text, shows: text, matters: text, doing: text, notes: text };
    const deck = rewriteSlide(deckOf(told), MOVES, texts, told, LATER);
    const slide = byId(slideModels(deck, told, null)).get(MOVES);
    expect([slide?.title, slide?.notes]).toEqual([text, text]);
    expect(slide?.paragraphs.map((one) => one.text)).toEqual([text, text, text]);
  });
});

describe('numbers of slides', () => {
  it('pass over hidden ones', () => {
    const told = tellingOf(moves());
    const deck = hideSlide(deckOf(told), 'headlines', true, LATER);
    expect(slideModels(deck, told, null).map(({ id, number }) => [id, number])).toEqual([
      ['title', 1],
      ['headlines', null],
      [MOVES, 2],
      ['scorecard', 3],
      ['words', 4],
    ]);
  });
});
