import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * The product's font as a data address, for a file that stands by itself; null where it cannot be
 * read, and the file has the fonts of its reader's device.
 */
export async function packFont(): Promise<string | null> {
  try {
    const response = await fetch(fontUrl);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `data:font/woff2;base64,${btoa(letters)}`;
  } catch {
    return null;
  }
}
