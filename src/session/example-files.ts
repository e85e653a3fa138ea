import hashes from '../../data/example/ssda903-files.csv?raw';

/** The SHA-256 of every file of the example's extracts. */
const OF_EXAMPLE: ReadonlySet<string> = new Set(hashes.match(/\b[0-9a-f]{64}\b/g));

/** Whether a file is one of the example's made-up extracts: by its content, never by its name. */
export function isOfExample(sha256: string): boolean {
  return OF_EXAMPLE.has(sha256);
}

/** Whether files are the whole of the example's extracts and nothing else. */
export function areTheExample(files: readonly { readonly sha256: string }[]): boolean {
  const brought = new Set(files.map(({ sha256 }) => sha256));
  return brought.size === OF_EXAMPLE.size && [...brought].every(isOfExample);
}
