/** A table that a file holds: its name from the file, and its rows as a stream of Arrow. */
export interface FileTable {
  readonly name: string;
  readonly arrow: Uint8Array;
  /** What the analyst should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
}
