import { sizeInWords } from './file-words.ts';
import { KINDS, MOST_BYTES } from './logo.ts';

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
