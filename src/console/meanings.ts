/** What a table of the product means. Empty for one that it does not know. */
export function meaningOfTable(_table: string): string {
  return '';
}

/** What a column of a table of the product means. Empty for one that it does not know. */
export function meaningOfColumn(_table: string, _column: string): string {
  return '';
}
