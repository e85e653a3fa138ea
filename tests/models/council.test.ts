import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/models/contrast.ts';
import {
  type CouncilEntry,
  councilOf,
  DEFAULT_COUNCIL,
  isAccent,
  withCouncil,
} from '../../src/models/council.ts';
import { accentError, darkened, nameError } from '../../src/models/council-entry.ts';
import { areaNames } from '../../src/models/names.ts';

const DURHAM = 'E06000047';
const NAMES = areaNames([
  {
    code: DURHAM,
    name: 'County Durham',
    level: 'authority',
    regionCode: 'E12000001',
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
  },
]);
const SET: CouncilEntry = {
  areaCode: DURHAM,
  name: 'Durham County Council',
  panel: 'Durham Family Panel',
  logo: null,
  accent: '#801650',
};

describe('the council of an area', () => {
  it('has the name of the area and the usual panel until somebody sets them', () => {
    expect(councilOf({ councils: [] }, DURHAM, NAMES)).toEqual({
      name: 'County Durham',
      panel: 'Corporate Parenting Panel',
      logo: null,
      accent: '#12436d',
    });
    const half = { ...SET, name: '', panel: '' };
    expect(councilOf({ councils: [half] }, DURHAM, NAMES)).toEqual({
      name: 'County Durham',
      panel: 'Corporate Parenting Panel',
      logo: null,
      accent: '#801650',
    });
  });

  it('has what was set for it and nothing of another', () => {
    const { areaCode: _areaCode, ...set } = SET;
    const other = { ...SET, areaCode: 'E08000037', panel: 'Another' };
    expect(councilOf({ councils: [other, SET] }, DURHAM, NAMES)).toEqual(set);
  });

  it('takes the place of what was set before, and is not kept where it has the defaults', () => {
    const other = { ...SET, areaCode: 'E08000037' };
    const changed = withCouncil([SET, other], DURHAM, { ...SET, panel: 'New' });
    expect(changed).toEqual([other, { ...SET, panel: 'New' }]);
    expect(withCouncil([SET, other], DURHAM, DEFAULT_COUNCIL)).toEqual([other]);
  });
});

describe('what is written of a council', () => {
  it('may be long, but not longer than a slide', () => {
    expect(nameError('The name of the panel', 'é'.repeat(120))).toBe('');
    expect(nameError('The name of the panel', '👨‍👩‍👧'.repeat(2))).toBe('');
    expect(nameError('The name of the panel', 'é'.repeat(121))).toBe(
      'The name of the panel must be 120 characters or fewer; this has 121.',
    );
  });

  it('says how far a light colour falls short and names a darker one that would do', () => {
    expect(accentError('#12436d')).toBe('');
    // #777777: 4.478 to 1, which is not yet 4.5.
    expect(accentError('#777777')).toMatch(
      /its contrast with white is 4\.47 to 1, and words need at least 4\.5 to 1\. Choose a darker one, such as #[0-9a-f]{6}\./,
    );
    const darker = /such as (#\w+)/.exec(accentError('#f46a25'))?.[1] ?? '';
    expect(isAccent(darker)).toBe(true);
  });

  it.each(['', 'blue', '#fff', '#12436d; background: url(x)'])(
    'takes no %j for a colour',
    (text) => {
      expect(isAccent(text)).toBe(false);
      expect(accentError(text)).toMatch(/^Write the colour as # and six characters/);
    },
  );

  it('is a colour darkened until words in it can be read, and left alone where they can', () => {
    expect(darkened('#12436d')).toBe('#12436d');
    for (const light of ['#ffffff', '#ffff00', '#f46a25', '#28a197', '#777777']) {
      expect(contrast(darkened(light), '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(darkened(light), '#ffffff')).toBeLessThan(5);
    }
  });
});
