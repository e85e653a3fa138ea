import type { Settings } from './records.ts';
import { withholdingKey } from './settings-change.ts';

/**
 * What of the settings of a workspace file would make the public view show more than it does here:
 * choices of whoever sent it. They are taken in only after an officer here has confirmed them.
 */
export interface ShowsMore {
  /** Numbers that the rules withhold and the file shows, each with its reason. */
  readonly shown: Settings['withholding'];
  /** Numbers withheld here by choice, where the file has taken that choice away since. */
  readonly undone: Settings['withholding'];
  /** Up to which count the file withholds, where that is fewer than here; else null. */
  readonly threshold: number | null;
}

/** What a workspace file would show that is not shown here. */
export function showsMore(here: Settings, file: Settings): ShowsMore {
  const ours = byKey(here);
  const theirs = byKey(file);
  return {
    shown: file.withholding.filter(
      (one) => one.action === 'show' && ours.get(withholdingKey(one))?.action !== 'show',
    ),
    undone: here.withholding.filter((one) => {
      const key = withholdingKey(one);
      const mark = markOf(key);
      const newer = (file.changed[mark] ?? '') > (here.changed[mark] ?? '');
      return one.action === 'withhold' && newer && !theirs.has(key);
    }),
    threshold: file.threshold < here.threshold ? file.threshold : null,
  };
}

/** Whether there is anything to ask about. */
export function showsNothingMore({ shown, undone, threshold }: ShowsMore): boolean {
  return shown.length === 0 && undone.length === 0 && threshold === null;
}

/** The settings of a workspace file without what would show more: there, what is here stays. */
export function withoutShowing(here: Settings, file: Settings): Settings {
  const { shown, undone, threshold } = showsMore(here, file);
  const ours = byKey(here);
  const asked = new Set([...shown, ...undone].map(withholdingKey));
  // Without its mark an entry is no newer than what is here, and can still be brought later.
  const marks = new Set([...asked].map(markOf));
  if (threshold !== null) marks.add('threshold');
  return {
    ...file,
    threshold: Math.max(file.threshold, here.threshold),
    withholding: [
      ...file.withholding.filter((one) => !asked.has(withholdingKey(one))),
      ...[...asked].flatMap((key) => ours.get(key) ?? []),
    ],
    changed: Object.fromEntries(Object.entries(file.changed).filter(([mark]) => !marks.has(mark))),
  };
}

function byKey({ withholding }: Settings): Map<string, Settings['withholding'][number]> {
  return new Map(withholding.map((one) => [withholdingKey(one), one]));
}

function markOf(key: string): string {
  return `withholding ${key}`;
}
