import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PHRASES } from '../../src/models/phrases.ts';
import { OTHER_CHANGES } from '../../src/models/quarter-moves.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { YOUNG_PHRASES } from '../../src/models/young-phrases.ts';
import { readingAge } from './reading-age.ts';

const YOUNG = wordingOf('young', []);
const MODELS = new URL('../../src/models', import.meta.url).pathname;

describe('the sentences that are written anew for young people', () => {
  it.each([
    [
      'We say so where chance alone could give a change of a percentage, or a difference from other areas.',
      'A percentage can go up or down just by chance. So can the gap between us and other places. Where that may be so, we say so.',
    ],
    [
      'Counts, rates, scores, parts and gaps to a target are not tested for chance.',
      'We cannot check this for plain numbers, scores or parts of a number. Nor can we for numbers out of every 10,000, or gaps to our aims.',
    ],
    ['9%. Chance alone could give this difference.', '9%. This gap could be just chance.'],
    [
      'up from 8.1% a year ago, which may be chance.',
      'up from 8.1% a year ago, which may be just chance.',
    ],
    [
      '11.5% is 3 percentage points above 8.5%; up to 0.17 (2% of 8.5%) counts as close.',
      '11.5% is 3 points above 8.5%; up to 0.17 (2% of 8.5%) would still be “close”.',
    ],
    [
      '93.1% is 1.1 percentage points below 94.1% (worked out before rounding).',
      '93.1% is 1.1 points below 94.1% (worked out first, then rounded).',
    ],
    [
      '9.7% is about the same as 10%: less than half a percentage point below a figure published as a whole number.',
      '9.7% is about the same as 10%: less than half a point below a number that was rounded to a whole one.',
    ],
    [
      'Neither higher nor lower is better in itself, so it is not rated.',
      'More is not better or worse here, so we do not rate it.',
    ],
    [
      'A quarter is not compared with a whole year.',
      'A quarter is three months, and that does not match a whole year.',
    ],
    ['A quarter is not compared with a year', 'A quarter does not match a whole year'],
    [
      'Only 5 of 10 neighbours have a figure. With fewer than six, it is shown and not rated.',
      'Only 5 of 10 councils like ours have a number. With fewer than six, we show the number but do not rate it.',
    ],
    [
      'In March 2021 we were 12th of 150, in the best quarter of authorities.',
      'In March 2021 we were 12th of 150, among the best 1 in 4 councils.',
    ],
    [
      'That is quartile B. A quartile is a quarter of all authorities: A is the best, D the last. Equal figures share a place.',
      'That is group B. A group is 1 in 4 of all councils: A is the best, D the last. Councils with the same number share a place.',
    ],
    [
      'There is no figure for our statistical neighbours to compare with.',
      'We have no number for councils like ours to compare with.',
    ],
    ['There is no figure of our own to compare.', 'We have no number of our own to compare.'],
    [
      'Our own figure is withheld, to protect children.',
      'Our own number is hidden, to protect children.',
    ],
    [
      'There are no figures of a year ago yet, so no change is told.',
      'We have no numbers from a year ago yet, so we cannot say what has changed.',
    ],
    [
      'Foster placements with our own carers, as a percentage of foster placements',
      'Foster homes with our own carers, out of all foster homes',
    ],
  ])('makes an easy sentence of %s', (plain, young) => {
    expect(YOUNG.say(plain)).toBe(young);
    expect(YOUNG.say(young)).toBe(young);
    expect(PLAIN.say(plain)).toBe(plain);
    expect(readingAge(young)).toBeLessThanOrEqual(11);
  });

  it('puts the council’s own words into the sentences that are written anew', () => {
    const own = wordingOf('young', [
      { id: 'median', plain: 'median', young: 'halfway one' },
      { id: 'target:many', plain: 'targets', young: 'goals' },
      { id: 'authority:many', plain: 'authorities', young: 'places' },
    ]);
    expect(own.say('median of all 10')).toBe('the halfway one of all 10');
    expect(own.say(PHRASES.notTested)).toMatch(/gaps to our goals\.$/);
    expect(own.say('in the worst quarter of authorities')).toBe('among the worst 1 in 4 places');
  });

  it('leaves no sentence that the models no longer say', () => {
    const models = readdirSync(MODELS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('young-phrases.ts'))
      .map((file) => readFileSync(join(MODELS, file), 'utf8'))
      .join('\n');
    // What depends on the number of neighbours or the method is put together there.
    const together = /^(median of |ha(ve|s) a figure)/;
    const phrases = Object.keys(YOUNG_PHRASES).filter((phrase) => !together.test(phrase));
    expect(phrases.length).toBeGreaterThan(15);
    expect(phrases.filter((phrase) => !models.includes(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => /^an? /i.test(phrase))).toEqual([]);
  });

  it('say what other changes are, with everything that the plain one says', () => {
    const said = YOUNG.say(OTHER_CHANGES);
    for (const part of ['turned 18', 'short breaks', 'came back']) {
      expect(said).toMatch(new RegExp(part));
    }
    expect(readingAge(said)).toBeLessThanOrEqual(11);
  });
});
