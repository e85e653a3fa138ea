/** What a PDF made by Chromium says of its own structure, read from its bytes. */
export interface PdfStructure {
  readonly tagged: boolean;
  readonly pages: number;
  /** For each heading of the second level, in order, the pages on which it stands. */
  readonly headings: readonly (readonly string[])[];
  /** For each picture with alternative text, that text and the pages on which it stands. */
  readonly pictures: readonly { readonly alt: string; readonly pages: readonly string[] }[];
}

const OBJECT = /(\d+) 0 obj\s*<<\/Type \/StructElem([\s\S]*?)endobj/g;

/** Reads the elements of the structure; their pages are object numbers, equal for the same page. */
export function pdfStructure(pdf: Buffer): PdfStructure {
  const text = pdf.toString('latin1');
  const elements = new Map(
    [...text.matchAll(OBJECT)].map(([, id = '', body = '']) => [id, body] as const),
  );
  const pagesOf = (id: string): string[] => {
    const body = elements.get(id) ?? '';
    const own = [...body.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page = '']) => page);
    const inside = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(body);
    const kids = [...(inside?.[1] ?? inside?.[2] ?? '').matchAll(/(\d+) 0 R/g)];
    return [...own, ...kids.flatMap(([, kid = '']) => (elements.has(kid) ? pagesOf(kid) : []))];
  };
  const typed = (type: string) =>
    [...elements]
      .filter(([, body]) => new RegExp(`/S /${type}\\b`).test(body))
      .sort(([a], [b]) => Number(a) - Number(b));
  return {
    tagged: /\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
    pages: [...text.matchAll(/\/Type\s*\/Page\b/g)].length,
    headings: typed('H2').map(([id]) => [...new Set(pagesOf(id))]),
    pictures: typed('Figure').flatMap(([id, body]) => {
      const alt = /\/Alt \(((?:[^()\\]|\\.)*)\)/.exec(body)?.[1];
      return alt === undefined ? [] : [{ alt, pages: [...new Set(pagesOf(id))] }];
    }),
  };
}
