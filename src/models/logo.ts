import { sizeInWords } from './file-words.ts';

/** The picture of a council: a small PNG or JPEG, told by its bytes and kept as a data address. */

/** In bytes: it travels in every pack. */
const MOST_BYTES = 200_000;

/** How each kind begins, and how that reads in a data address. */
const KINDS = [
  {
    type: 'image/png',
    bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    start: 'data:image/png;base64,iVBORw0KGgo',
  },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff], start: 'data:image/jpeg;base64,/9j/' },
] as const;

/** Base64 needs four characters for three bytes. */
const MOST_CHARACTERS = Math.ceil(MOST_BYTES / 3) * 4 + 40;
const BASE64 = /,[A-Za-z0-9+/]+={0,2}$/;

/** Whether a text is a data address that a logo may have; nothing else is ever drawn as one. */
export function isLogo(address: string): boolean {
  return (
    address.length <= MOST_CHARACTERS &&
    KINDS.some(({ start }) => address.startsWith(start)) &&
    BASE64.test(address)
  );
}

export type LogoReading =
  | { readonly ok: true; readonly logo: string }
  | { readonly ok: false; readonly message: string };

function refused(message: string): LogoReading {
  return { ok: false, message };
}

/** So much of a file tells whether it is a drawing in words. */
const HEAD_BYTES = 1_000;

/**
 * The data address of a picture, or why it cannot be taken and what would mend it. The bytes say
 * what it is; the name of the file does not.
 */
export function readLogo(bytes: Uint8Array): LogoReading {
  const kind = KINDS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (kind === undefined) {
    const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
    return refused(
      /<svg[\s>]/i.test(head)
        ? 'This is an SVG drawing. It can hold scripts and links, so it is not safe in a file that you send out. Save it as a PNG about 600 pixels wide, and choose that.'
        : 'This is not a PNG or JPEG picture. Open it in a picture program, save it as PNG, and choose that.',
    );
  }
  if (bytes.length > MOST_BYTES) {
    return refused(
      `This picture has ${sizeInWords(bytes.length)}. It can have ${sizeInWords(MOST_BYTES)} at most. Save it smaller, about 600 pixels wide, and choose that.`,
    );
  }
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { ok: true, logo: `data:${kind.type};base64,${btoa(binary)}` };
}
