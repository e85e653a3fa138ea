/**
 * Names for the columns of a table from the headings of a file: each once, whatever its capitals,
 * as the engine compares them. A heading that is empty gets its place: `column_3`.
 */
export function columnNames(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, at) => {
    const wanted = heading.trim() === '' ? `column_${at + 1}` : heading.trim();
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** "Complaints 2024.xlsx" as the name of a table: `complaints_2024`. */
export function tableName(...parts: readonly string[]): string {
  const plain = parts
    .map((part) => part.replace(/\.(csv|xlsx|parquet)$/i, ''))
    .join('_')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 60);
  if (plain === '') return 'dropped';
  return /^\d/.test(plain) ? `t_${plain}` : plain;
}
