/**
 * The picture of a council: a small PNG or JPEG, told by its bytes and kept as a data address. How a
 * file becomes one: see logo-file.ts.
 */

/** In bytes: it travels in every pack. */
export const MOST_BYTES = 200_000;

/** How each kind begins, and how that reads in a data address. */
export const KINDS = [
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
