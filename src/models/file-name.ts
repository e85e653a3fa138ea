/** Words as a part of a file's name: `county-durham`. Empty where nothing of them may stand there. */
export function fileWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The day as a part of a file's name, in the time zone of the device: `2026-11-22`. */
export function fileDay(today: Date): string {
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
