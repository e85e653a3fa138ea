import { describe, expect, it } from 'vitest';
import { WORDS } from '../../src/kpis/words/words.ts';
import { editWord, fieldsOf, glossary, wordError } from '../../src/models/glossary.ts';
import { readingAge } from './reading-age.ts';

function wordOf(id: string) {
  const word = WORDS.find((one) => one.id === id);
  if (word === undefined) throw new Error(`There is no word ${id}.`);
  return word;
}

describe('the glossary', () => {
  it('has every word in the current wording, by the alphabet', () => {
    for (const wording of ['plain', 'young'] as const) {
      const entries = glossary(wording, []);
      expect(entries).toHaveLength(WORDS.length);
      const words = entries.map(({ word }) => word);
      expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
      for (const { word, meaning } of entries) {
        expect(word).toMatch(/^\p{Lu}/u);
        expect(meaning).toMatch(/^[A-Z][^{}]*\.$/);
      }
    }
  });

  it('names the other wording of a word', () => {
    const of = (wording: 'plain' | 'young', id: string) =>
      glossary(wording, []).find((entry) => entry.id === id);
    expect(of('plain', 'placement')).toMatchObject({ word: 'Placement', other: 'home' });
    expect(of('young', 'placement')).toMatchObject({ word: 'Home', other: 'placement' });
    expect(of('young', 'foster_carer')).toMatchObject({ word: 'Foster carer', other: '' });
  });

  it('has a council’s own words in it and in the meanings of others', () => {
    const edits = [{ id: 'review:many', plain: 'reviews', young: 'talks' }];
    const officer = glossary('young', edits).find(
      ({ id }) => id === 'independent_reviewing_officer',
    );
    expect(officer?.meaning).toBe('They run your talks and check that people do what they said.');
  });

  it('can be read at 14, and at 11 by young people, on the whole', () => {
    const all = (wording: 'plain' | 'young') =>
      readingAge(
        glossary(wording, [])
          .map(({ meaning }) => meaning)
          .join(' '),
      );
    expect(all('plain')).toBeLessThanOrEqual(14);
    expect(all('young')).toBeLessThanOrEqual(11);
  });
});

describe('editing a word', () => {
  const placement = wordOf('placement');

  it('has a field for one and one for more than one', () => {
    expect(fieldsOf(placement)).toEqual([
      { id: 'placement', label: 'one', own: { plain: 'placement', young: 'home' } },
      {
        id: 'placement:many',
        label: 'more than one',
        own: { plain: 'placements', young: 'homes' },
      },
    ]);
    expect(fieldsOf(wordOf('tolerance'))).toEqual([
      { id: 'tolerance', label: '', own: { plain: 'tolerance', young: 'leeway' } },
    ]);
  });

  it('takes from 1 to 60 letters', () => {
    expect(wordError('home')).toBe('');
    expect(wordError('é'.repeat(60))).toBe('');
    expect(wordError('  ')).toMatch(/^Write a word/);
    expect(wordError('x'.repeat(61))).toBe('This word has 61 letters. It may have 60 at most.');
  });

  it('keeps what differs from the product’s word, and the edits of other words', () => {
    const other = { id: 'target', plain: 'goal', young: 'goal' };
    const house = { id: 'placement', plain: 'placement', young: 'house' };
    const homes = { id: 'placement:many', plain: 'placements', young: 'homes' };
    expect(editWord([other], placement, [house, homes])).toEqual([other, house]);
    expect(editWord([other, house], placement, [])).toEqual([other]);
  });
});
