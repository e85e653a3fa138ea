import { describe, expect, it } from 'vitest';
import { isLogo } from '../../src/models/logo.ts';
import { readLogo } from '../../src/models/logo-file.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];

/** Bytes that begin so and go on with zeros. */
function file(start: readonly number[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(start);
  return bytes;
}

function refusal(bytes: Uint8Array): string {
  const read = readLogo(bytes);
  if (read.ok) throw new Error('It was taken.');
  return read.message;
}

describe('a logo', () => {
  it.each([
    ['PNG', PNG, 'image/png'],
    ['JPEG', JPEG, 'image/jpeg'],
  ])('may be a %s of up to 200 kB, whatever its name', (_, start, type) => {
    for (const length of [11, 12, 13, 200_000]) {
      const bytes = file(start, length);
      const read = readLogo(bytes);
      const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
      expect(read).toEqual({ ok: true, logo: address });
      expect(isLogo(address)).toBe(true);
    }
  });

  it('may not be larger', () => {
    expect(refusal(file(PNG, 200_001))).toMatch(/It can have 200 kB at most\. Save it smaller/);
    expect(refusal(file(JPEG, 2_450_000))).toMatch(/^This picture has 2\.5 MB\./);
  });

  it('may not be an SVG, and says why and what to do', () => {
    for (const text of ['<svg xmlns="x">', '<?xml version="1.0"?>\n<!-- a -->\n<SVG\n']) {
      expect(refusal(new TextEncoder().encode(text))).toMatch(
        /^This is an SVG drawing\. It can hold scripts .* Save it as a PNG/,
      );
    }
  });

  it.each([
    ['GIF', 'GIF89a'],
    ['text', 'logo.png'],
    ['nothing', ''],
    ['PDF', '%PDF-1.7'],
  ])('may not be %s', (_, text) => {
    expect(refusal(new TextEncoder().encode(text))).toMatch(/^This is not a PNG or JPEG picture\./);
  });

  it.each([
    'https://example.org/logo.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,PHN2Zz4=',
    'data:text/html;base64,iVBORw0KGgo=',
    'data:image/png;base64,iVBORw0KGgo"><script>',
    'javascript:alert(1)',
    '',
    `data:image/png;base64,iVBORw0KGgo${'A'.repeat(270_000)}`,
  ])('never comes back as %.60s', (address) => {
    expect(isLogo(address)).toBe(false);
  });
});
