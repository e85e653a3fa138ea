/** Reads a pack as somebody does who has the file and nothing of the product: by its bytes. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The text of a piece of markup. */
export function textIn(markup: string): string {
  return decoded(markup.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** All that is in a pack but style and script: texts, and what attributes say or hold. */
export function everythingIn(pack: string): string {
  return decoded(pack.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, ' '));
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The rows of the tables of a piece of markup, each a list of texts, heads too. */
export function rowsIn(markup: string): string[][] {
  return [...markup.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<(t[hd])\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , cell = '']) => textIn(cell)),
  );
}

/** The sections of one wording, in order, as markup. */
export function sectionsOf(pack: string, wording: 'plain' | 'young'): string[] {
  return [...pack.matchAll(/<section\b[\s\S]*?<\/section>/g)]
    .map(([section]) => section)
    .filter((section) => section.includes(`id="${wording}-`));
}

/** The one value of an attribute. */
export function attributeOf(markup: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '';
}
