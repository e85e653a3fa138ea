/** A fault in what was given to the build, in a sentence for the person who runs it. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
