import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type IncomingFile, readFile, sha256 } from '../../src/intake/read-file.ts';
import { bytesOf, sha256Of } from './engine-fixture.ts';

const file = (bytes: Uint8Array<ArrayBuffer>, name = 'figures.csv'): IncomingFile => ({
  name,
  bytes,
});

function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  const read = readFile(file(bytes));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.file.text;
}

function refusalOf(bytes: Uint8Array<ArrayBuffer>): string {
  const read = readFile(file(bytes));
  return read.ok ? '' : `${read.refusal.message} ${read.refusal.mend}`;
}

const withSignature = (...signature: number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...signature, 0, 1, 2, 3]);

/** The beginning of a zip: the heads of its parts, each with its name and nothing in it. */
const zipOf = (...names: string[]): Uint8Array<ArrayBuffer> =>
  bytesOf(
    names
      .map(
        (name) =>
          `PK\u0003\u0004${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}`,
      )
      .join(''),
  );

describe('a file that is no text', () => {
  test.each([
    ['a PNG picture', withSignature(0x89, 0x50, 0x4e, 0x47)],
    ['a JPEG picture', withSignature(0xff, 0xd8, 0xff, 0xe0)],
    ['a PDF document', bytesOf('%PDF-1.7\n')],
    ['a zip file', withSignature(0x50, 0x4b, 0x03, 0x04)],
    ['an Excel workbook', zipOf('[Content_Types].xml', 'xl/workbook.xml')],
    ['an Excel workbook', zipOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['a document or presentation', zipOf('_rels/.rels', 'word/document.xml')],
    ['a zip file', zipOf('2021-22/notes.docx', 'word/document.xml')],
    ['a zip file', zipOf('password/annexl/episodes.csv')],
    ['an older Office', withSignature(0xd0, 0xcf, 0x11, 0xe0)],
    ['no text that can be read', new Uint8Array([65, 0, 66, 0])],
    ['no text that can be read', new Uint8Array([0xff, 0xfe, 0x41])],
  ])('is named: %s', (words, bytes) => {
    expect(refusalOf(bytes)).toContain(words);
  });

  test('a workbook is to be saved as CSV UTF-8', () => {
    expect(refusalOf(zipOf('xl/workbook.xml'))).toContain('“CSV UTF-8”');
  });

  test.each(['', ' \n\r\n ', '\ufeff'])('an empty file is refused: %j', (text) => {
    expect(refusalOf(bytesOf(text))).toContain('The file is empty');
  });
});

describe('encodings', () => {
  test('UTF-8 with and without a byte-order mark', () => {
    expect(textOf(bytesOf('a,é\n'))).toBe('a,é\n');
    expect(textOf(bytesOf('\ufeffa,é\n'))).toBe('a,é\n');
  });

  test('UTF-16 in both byte orders', () => {
    expect(textOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0xe9, 0]))).toBe('a,é');
    expect(textOf(new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0x2c, 0, 0xe9]))).toBe('a,é');
  });

  test('Windows-1252 is read and noted', () => {
    // é is E9, the curly apostrophe 92 and the pound sign A3.
    const read = readFile(file(new Uint8Array([0x61, 0xe9, 0x20, 0x92, 0xa3])));
    expect(read.ok && read.file.text).toBe('aé ’£');
    expect(read.ok && read.file.notes.map((note) => note.rule)).toEqual(['encoding']);
  });
});

describe('dialect', () => {
  test.each([
    [',', 'a,b,c\n1;2;3;4\n'],
    [';', 'a;b;c\n1,5;2;3\n'],
    ['\t', '\n a\tb\tc\n'],
    [';', '"a,b,c,d";e;f\n'],
    [',', 'a\n'],
  ])('separator %j', (delimiter, text) => {
    const read = readFile(file(bytesOf(text)));
    expect(read.ok && read.file.delimiter).toBe(delimiter);
  });

  test('line ends of Windows and of old Macs become LF', () => {
    expect(textOf(bytesOf('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
  });
});

test('SHA-256 as another implementation gives it', async () => {
  expect(await sha256(bytesOf('Quarterlight'))).toBe(sha256Of('Quarterlight'));
});

test('SHA-256 where the browser has none of its own, as on a page without HTTPS', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('crypto', {});
  expect(await sha256(bytesOf('Quarterlight'))).toBe(sha256Of('Quarterlight'));
});
