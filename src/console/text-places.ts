const LONE = /[\u0080-\uffff]/;

/** How many bytes of UTF-8 a letter has, and how many UTF-16 units. */
function sizeOf(code: number): readonly [bytes: number, units: number] {
  if (code < 0x80) return [1, 1];
  if (code < 0x800) return [2, 1];
  return code > 0xffff ? [4, 2] : [3, 1];
}

/**
 * Turns places in bytes of UTF-8, in which the engine counts, into places in UTF-16 units.
 * @param places in rising order
 */
export function unitsOf(text: string, places: readonly number[]): number[] {
  if (!LONE.test(text)) return places.map((place) => Math.min(place, text.length));
  const units: number[] = [];
  let bytes = 0;
  let at = 0;
  for (const place of places) {
    while (bytes < place && at < text.length) {
      const [more, step] = sizeOf(text.codePointAt(at) ?? 0);
      bytes += more;
      at += step;
    }
    units.push(at);
  }
  return units;
}

/** A piece of a text that was put in the place of another. */
export interface Replaced {
  /** Where it stood before, in units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with pieces replaced. @param pieces in rising order, none over another */
export function replacePieces(text: string, pieces: readonly Replaced[]): string {
  let made = '';
  let done = 0;
  for (const { from, to, text: piece } of pieces) {
    made += text.slice(done, from) + piece;
    done = to;
  }
  return made + text.slice(done);
}

/** Where a place of the replaced text was before; inside a piece, where that piece began. */
export function placeBefore(place: number, pieces: readonly Replaced[]): number {
  let grown = 0;
  for (const { from, to, text } of pieces) {
    const start = from + grown;
    if (place < start) break;
    if (place < start + text.length) return from;
    grown += text.length - (to - from);
  }
  return place - grown;
}
