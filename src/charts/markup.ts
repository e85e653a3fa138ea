/** Characters that markup has no way to write. */
const CONTROL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as markup reads it, in HTML and in SVG, between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll(CONTROL, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
