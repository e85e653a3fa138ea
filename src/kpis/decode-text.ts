/** A file's text, and how its bytes spell it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** UTF-16 by its byte-order mark, else UTF-8, else Windows-1252. Null for damaged UTF-16. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: utf16 === null ? 'utf-8' : 'utf-16' };
  } catch {
    if (utf16 !== null) return null;
    // Node 20 reads 80 to 9F as Latin-1 unless asked to stream: https://github.com/nodejs/node/issues/56542
    const text = new TextDecoder('windows-1252').decode(bytes, { stream: true });
    return { text, encoding: 'windows-1252' };
  }
}
