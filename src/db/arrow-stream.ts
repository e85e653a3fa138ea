/** Before the messages of an Arrow file stands its name, padded; after the footer its length and name. */
const FILE_START = 8;
const FILE_END = 10;

/**
 * The messages of an Arrow file, which is how the engine answers, as the stream that another engine
 * reads: what a file has around them is left off, and nothing is copied.
 */
export function fileToStream(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const footer = view.getInt32(file.length - FILE_END, true);
  return file.subarray(FILE_START, file.length - FILE_END - footer);
}
