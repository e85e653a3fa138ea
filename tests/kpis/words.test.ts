import { describe, expect, it } from 'vitest';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { WORDS } from '../../src/kpis/words/words.ts';
import { YOUNG_TEXTS } from '../../src/kpis/young/young-texts.ts';

const SLOTS = /\{([^}]*)\}/g;
const KNOWN = new Set(
  WORDS.flatMap(({ id, plain }) => (plain[1] === undefined ? [id] : [id, `${id}:many`])),
);

function slotsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...text.matchAll(SLOTS)].map(([, slot]) => slot ?? ''));
}

describe('the list of words', () => {
  it('has every id once', () => {
    expect(new Set(WORDS.map(({ id }) => id)).size).toBe(WORDS.length);
    expect(WORDS.length).toBeGreaterThanOrEqual(40);
  });

  it('has what the panel asked for', () => {
    const young = (id: string) => WORDS.find((word) => word.id === id)?.young;
    expect(young('placement')).toEqual(['home', 'homes']);
    expect(young('looked_after')).toEqual(['in our care']);
    expect(young('siblings')).toEqual(['brothers and sisters']);
    expect(young('contact')).toEqual(['family time']);
  });

  it.each(WORDS.map((word) => [word.id, word] as const))('has all of %s', (id, word) => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
    expect(word.young).toHaveLength(word.plain.length);
    for (const text of [...word.plain, ...word.young]) {
      expect(text?.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text?.length).toBeLessThanOrEqual(60);
    }
    for (const meaning of [word.meaning, word.youngMeaning]) {
      expect(meaning).toMatch(/^[A-Z{].*\.$/);
      expect(meaning).not.toMatch(/\bcases?\b| {2}/i);
    }
    const texts = [word.meaning, word.youngMeaning, ...Object.values(word.phrases ?? {})];
    for (const slot of slotsOf(texts)) expect(KNOWN, slot).toContain(slot);
    if (word.use === 'phrases') expect(word.phrases).toBeDefined();
  });
});

describe('the young people’s texts', () => {
  it('are there for every KPI and for nothing else', () => {
    expect([...YOUNG_TEXTS.keys()].sort()).toEqual(KPIS.map(({ id }) => id).sort());
  });

  it('have slots of words that exist', () => {
    for (const [id, text] of YOUNG_TEXTS) {
      const { finding, ...texts } = text;
      const slots = slotsOf([...Object.values(texts), finding?.up ?? '', finding?.down ?? '']);
      for (const slot of slots) expect(KNOWN, `${id}: ${slot}`).toContain(slot);
    }
  });
});
