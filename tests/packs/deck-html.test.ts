import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { deckHtml } from '../../src/packs/deck-html.ts';
import { packScript } from '../../src/packs/deck-html-script.ts';
import { repositoryFile } from '../engine.ts';
import { deckFor, FRAME, packOf, publicExample } from './pack-fixture.ts';
import { attributeOf, rowsIn, sectionsOf, textIn } from './read-pack.ts';

const FONT = `data:font/woff2;base64,${Buffer.alloc(34_000, 7).toString('base64')}`;

let pack: string;
beforeAll(() => {
  pack = deckHtml(packOf(), FONT);
});

/** The slides of the example's deck that are about three or more homes. */
function homes(wording: 'plain' | 'young'): string {
  return (
    sectionsOf(pack, wording).find((one) =>
      textIn(/<h2[^>]*>.*<\/h2>/.exec(one)?.[0] ?? '').includes('three or more homes'),
    ) ?? ''
  );
}

describe('the HTML pack of the example', () => {
  it('is one file under 1.5 MB that asks nothing of anybody', () => {
    expect(Buffer.byteLength(pack)).toBeLessThan(1_500_000);
    const addresses = [...pack.matchAll(/\s(?:src|href|action|data)="([^"]*)"/g)].map(
      ([, to = '']) => to,
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((to) => !to.startsWith('#'))).toEqual([]);
    expect(pack).not.toMatch(/@import|<link\b|<iframe|<object|<base\b|<form\b/);
    const inStyle = [...pack.matchAll(/url\(([^)]*)\)/g)].map(([, to = '']) => to.slice(1, 16));
    expect(inStyle).toEqual(['data:font/woff2']);
  });

  it('says of itself what officers decided to show all the same', () => {
    const aboutOf = (shownByChoice: number) =>
      textIn(deckHtml(packOf({ shownByChoice }), null).split('About this pack').at(-1) ?? '');
    expect(aboutOf(0)).toContain('They are nowhere in this pack.');
    expect(aboutOf(2)).not.toContain('They are nowhere in this pack.');
    expect(aboutOf(2)).toContain('decided to show 2 of them all the same, and keeps the reason.');
    expect(aboutOf(1)).toContain('decided to show one of them all the same');
  });

  it('lets run its own script and style by their hashes, and nothing else', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(pack) ?? [];
    const hashes = (tag: string) =>
      [...pack.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    expect(hashes('script')).toHaveLength(1);
    expect(hashes('style')).toHaveLength(1);
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashes('style')[0]}`,
      `script-src ${hashes('script')[0]}`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // It stands before anything that it speaks of.
    expect(pack.indexOf('Content-Security-Policy')).toBeLessThan(pack.indexOf('<style'));
    expect(pack).not.toMatch(/<[^>]*\s(?:style|on\w+)="/);
  });

  it('has a script that needs nothing around it', () => {
    expect(() => new Function(`return ${packScript.toString()}`)).not.toThrow();
    expect(packScript.toString()).not.toMatch(/\bimport\b|__\w+|<\//);
  });

  it('has every shown slide in both wordings, as sections with headings', () => {
    const deck = deckFor(publicExample());
    const titled = (wording: 'plain' | 'young') =>
      sectionsOf(pack, wording).map((one) => textIn(/<h2\b[\s\S]*?<\/h2>/.exec(one)?.[0] ?? ''));
    // The title slide is the head of the document; of two others everything is withheld: children
    // in secure homes, and care leavers we have lost touch with.
    const shown = deck.slides.length - 3;
    expect(titled('plain')).toHaveLength(shown);
    expect(titled('young')).toHaveLength(shown);
    expect(titled('plain')).not.toEqual(titled('young'));
    const left = ['title', 'trend:secure', 'trend:in_touch_19_21'];
    const ids = deck.slides.map(({ id }) => id).filter((id) => !left.includes(id));
    for (const wording of ['plain', 'young'] as const) {
      expect(sectionsOf(pack, wording).map((one) => attributeOf(one, 'data-slide'))).toEqual(ids);
    }
    expect([...titled('plain'), ...titled('young')].filter((title) => title === '')).toEqual([]);
    const [heading, ...others] = [...pack.matchAll(/<h1\b[\s\S]*?<\/h1>/g)].map(([one]) =>
      textIn(one),
    );
    expect(heading).toBe('Performance update Quarter 3 2021/22');
    expect(others).toEqual([]);
    expect(pack).toMatch(/<div data-words="plain">/);
    expect(pack).toMatch(/<div data-words="young" hidden>/);
  });

  it('has an id once', () => {
    const ids = [...pack.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...pack.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has a chart as a picture with name and description, and its numbers as a table', () => {
    const slide = homes('plain');
    const pictures = [...slide.matchAll(/<svg\b[^>]*>/g)].map(([tag]) => tag);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(attributeOf(picture, 'role')).toBe('img');
      // domain figures of the example: 113 of 983 children.
      expect(attributeOf(picture, 'aria-label')).toContain('11.5%');
      expect(slide).toContain(`<desc id="${attributeOf(picture, 'aria-describedby')}">`);
    }
    const rows = rowsIn(slide);
    expect(rows[0]).toEqual([
      'Quarter',
      'County Durham',
      'Numbers',
      'Neighbours',
      'England',
      'Target',
      'Date compared with',
    ]);
    // The newest year published by 31 December 2021.
    expect(rows.at(-1)?.at(-1)).toBe('March 2021');
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Q3 2021/22', '11.5%', '113 of 983']);
    expect(rows.find(([quarter]) => quarter === 'Q3 2020/21')?.slice(1, 3)).toEqual([
      '8.1%',
      '76 of 941',
    ]);
  });

  it('has no mark outside of the document’s own style in a chart', () => {
    expect(pack).not.toMatch(/clip-path="|font-family="/);
  });

  it('says what it is', () => {
    const about = textIn(/<footer[\s\S]*<\/footer>/.exec(pack)?.[0] ?? '');
    for (const fact of [
      'Council Durham County Council',
      'Panel Corporate Parenting Panel',
      'Quarter Q3 2021/22, October to December 2021',
      'For Public: small numbers are withheld',
      'State Draft',
      'Made on 12 January 2022 Version Quarterlight 0.1.0',
      'Department for Education, Local Authority Interactive Tool',
      'Open Government Licence v3.0',
      'Illustrative example',
    ]) {
      expect(about).toContain(fact);
    }
    expect(about).toMatch(/Published: [A-Z]\w+ 20\d\d/);
    expect(textIn(/<header[\s\S]*<\/header>/.exec(pack)?.[0] ?? '')).toContain(
      'Public: small numbers are withheld',
    );
  });

  it('says for whom it is on every printed page', () => {
    const edge = /@top-right\{content:"([^"]*)"/.exec(pack)?.[1] ?? '';
    expect(edge).toBe('Public: small numbers are withheld');
    const officers = deckHtml(packOf({ audience: 'officers' }), null);
    expect(/@top-right\{content:"([^"]*)"/.exec(officers)?.[1]).toBe(
      'For officers only: not for publication',
    );
    for (const section of sectionsOf(officers, 'plain')) {
      expect(textIn(section)).toContain('For officers only: not for publication');
    }
    expect(officers).not.toContain('Public: small numbers');
    expect(pack).not.toContain('For officers only');
  });
});

describe('what stays behind', () => {
  const SECRET = 'Zwischenruf';

  it('is notes, hidden slides and the figures that sentences were written for', () => {
    const example = publicExample();
    const deck = deckFor(example, (slide) => ({
      ...slide,
      hidden: slide.id === 'trend:secure',
      notes: `${SECRET} one`,
      ...(slide.id === 'trend:secure' ? { doing: `${SECRET} two` } : {}),
      ...(slide.id === 'trend:placements_3_plus'
        ? {
            title: 'Our own title',
            writtenFor: { kpi: 'placements_3_plus', period: '2021-22-Q3', text: '99.77%' },
          }
        : {}),
    }));
    const html = deckHtml(packOf({ ...example, deck, audience: 'officers' }), null);
    expect(html).not.toContain(SECRET);
    expect(html).toContain('Our own title');
    expect(html).not.toContain('99.77%');
    expect(html).not.toContain('This sentence was written for');
    // Without the title, the hidden one, and one of which this cube withholds everything.
    const count = deck.slides.length - 3;
    expect(sectionsOf(html, 'plain')).toHaveLength(count);
  });

  it('is the names of those who asked, from a public pack', () => {
    const example = publicExample();
    const asked = {
      id: 'q1',
      asker: 'Councillor Example',
      question: 'How far is far?',
      answer: 'Twenty miles.',
      state: 'answered' as const,
    };
    const plain = deckFor(example);
    const slides = [
      ...plain.slides,
      { ...(plain.slides[0] ?? fail()), id: 'questions', kind: 'questions' as const },
    ];
    const deck = { ...plain, slides, questions: [asked] };
    const open = deckHtml(packOf({ ...example, deck }), null);
    expect(open).toContain('How far is far?');
    expect(open).toContain('Twenty miles.');
    expect(open).not.toContain('Councillor Example');
    const closed = deckHtml(packOf({ ...example, deck, audience: 'officers' }), null);
    expect(closed).toContain('Councillor Example');
  });
});

function fail(): never {
  throw new Error('The deck has no slides.');
}

describe('texts that somebody wrote', () => {
  const HOSTILE = [
    '<img src=x onerror="window.__pwned = 1">',
    '</script><script>window.__pwned = 1</script>',
    '</style><script>window.__pwned = 1</script>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '*/ } body { display: none } /*',
    '<!-- ]]> &lt;b&gt; &#39;',
    'مرحبا \u202eabc 👩‍👧‍👦 דוגמה',
    'W'.repeat(400),
  ];

  it('are words and nothing else, wherever they stand', () => {
    const example = publicExample();
    for (const text of HOSTILE) {
      const plain = deckFor(example, (slide) => ({
        ...slide,
        title: text,
        shows: text,
        matters: text,
        doing: `${text}\n${text}`,
      }));
      const first = plain.slides[0] ?? fail();
      const deck = {
        ...plain,
        slides: [
          ...plain.slides,
          { ...first, id: 'questions', kind: 'questions' as const, title: null },
        ],
        questions: [{ id: 'q', asker: text, question: text, answer: text, state: 'open' as const }],
      };
      const frame = { ...FRAME, council: text, panel: text, update: text };
      const html = deckHtml(packOf({ ...example, deck, frame, audience: 'officers' }), null);
      expect(html.match(/<script\b/g)).toHaveLength(1);
      expect(html.match(/<\/script/g)).toHaveLength(1);
      expect(html.match(/<style\b/g)).toHaveLength(1);
      expect(html.match(/<\/style/g)).toHaveLength(1);
      // Every tag is one of ours, with attributes of ours.
      const tags = [
        ...html
          .replace(/<style>[\s\S]*?<\/style>/, '')
          .replace(/<script>[\s\S]*?<\/script>/, '')
          .matchAll(/<(?!!doctype)([^>]*)>/g),
      ];
      expect(
        tags.filter(
          ([, inside = '']) =>
            !/^\/?[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"<]*")?)*\s*\/?$/i.test(inside),
        ),
      ).toEqual([]);
      expect(
        tags.filter(([, inside = '']) =>
          /\son\w+=|^img\b/.test(inside.replaceAll(/"[^"]*"/g, '""')),
        ),
      ).toEqual([]);
      // In the style sheet it is a string of plain letters and numbers.
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      const edges = [...style.matchAll(/content:"([^"\n]*)"/g)].map(([, edge = '']) => edge);
      expect(edges.length).toBeGreaterThanOrEqual(3);
      expect(edges.filter((edge) => /[<>'{}*]/.test(edge))).toEqual([]);
      // What is read is what was written.
      const [section = ''] = sectionsOf(html, 'plain');
      expect(textIn(section).replaceAll(' ', '')).toContain(text.replaceAll(/\s/g, ''));
    }
  });

  it('cannot bring a colour that is none', () => {
    const frame = { ...FRAME, accent: 'red} body{display:none' };
    const html = deckHtml(packOf({ frame }), null);
    expect(html).toContain(':root{--accent:#12436d}');
  });

  it('stand in a direction of their own', () => {
    const [section = ''] = sectionsOf(pack, 'plain');
    expect(section).toMatch(/<h2 [^>]*dir="auto"/);
  });
});

it.each(['pack', 'pack-slide', 'pack-table', 'pack-narrow', 'pack-print'])(
  'is drawn by %s.css, which is in it',
  (name) => {
    const css = repositoryFile(`src/packs/${name}.css`);
    expect(css.length).toBeGreaterThan(500);
    expect(pack).toContain(css);
  },
);
