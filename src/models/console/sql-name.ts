/** A name as SQL wants it: in double quotes where it is not a plain word. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
