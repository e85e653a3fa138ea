import { Zip, ZipDeflate } from 'fflate';

const CHUNK = 1 << 18;
/** Every so many bytes the page gets its turn. */
const TURN = 1 << 21;

/**
 * Zips on the page, a piece at a time. The Excel library would do it in workers made from blobs,
 * which our Content-Security-Policy forbids: vite.config.ts puts this in the place of its own.
 */
export async function zipHere(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, part) => {
    if (error !== null) failure = error;
    else parts.push(part);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const entry = new ZipDeflate(name, { level: 6 });
    archive.add(entry);
    let since = 0;
    for (let at = 0; at === 0 || at < bytes.length; at += CHUNK) {
      entry.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      since += CHUNK;
      if (since < TURN) continue;
      since = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  archive.end();
  if (failure !== null) throw failure;
  return new Blob(parts.map((part) => part.slice())).arrayBuffer();
}
