/** Gives the user a text as a file, without leaving the page. A table begins with a byte-order mark. */
export function downloadText(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const parts = type.startsWith('text/csv') ? ['\ufeff', text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
