import { HEADLINE_PART, lineKey } from './kpi-relations.ts';
import type { Ledger, Unknown } from './ledger.ts';
import type { Line, Sheet } from './sheets.ts';

type Side = 'numerator' | 'denominator';

function counts(lines: readonly Line[], side: Side): number[] {
  return lines.map((line) => line[side]).filter((count) => count !== undefined);
}

function unknown(lines: readonly Line[], side: Side): Unknown {
  const without = lines.filter((line) => line[side] === undefined);
  return {
    parts: without.length,
    withheld: without.filter((line) => line.figure.flag === 'suppressed').length,
  };
}

/** Parts against a total of their own side: all of it where they add up, else some of it. */
function together(ledger: Ledger, lines: readonly Line[], side: Side, total: number): boolean {
  const known = counts(lines, side);
  const others = unknown(lines, side);
  if (others.parts === 0 && ledger.sum(known) === ledger.value(total)) {
    ledger.addUp(known, [total]);
    return true;
  }
  return ledger.within(known, [total], others);
}

/**
 * Parts that all have the headline's denominator: EET, not in it, not known. They add up to it. The
 * part that is the headline itself is known by its name, else by its number.
 */
function bands(ledger: Ledger, parts: readonly Line[], headline: Line): void {
  const { numerator, denominator, figure } = headline;
  if (denominator === undefined) return;
  for (const part of parts) {
    if (part.denominator !== undefined) ledger.same(denominator, part.denominator);
  }
  together(ledger, parts, 'numerator', denominator);
  if (numerator === undefined) return;
  const value = ledger.value(numerator);
  const equal = parts.filter(
    (part) => part.numerator !== undefined && ledger.value(part.numerator) === value,
  );
  const named = equal.filter((part) => part.figure.category === HEADLINE_PART[figure.kpi]);
  for (const part of named.length > 0 ? named : equal) {
    if (value > 0 && part.numerator !== undefined) ledger.same(numerator, part.numerator);
  }
  if (equal.length === 0 && unknown(parts, 'numerator').parts === 0) {
    together(ledger, parts, 'numerator', numerator);
  }
}

/**
 * Parts that divide the headline: ages, sexes, placements. Where they are more than the headline,
 * categories overlap. What the headline has besides a part is told by the two of them.
 */
function split(ledger: Ledger, parts: readonly Line[], headline: Line): void {
  for (const side of ['denominator', 'numerator'] as const) {
    const total = headline[side];
    if (total === undefined) continue;
    together(ledger, parts, side, total);
    for (const part of counts(parts, side)) {
      if (ledger.value(part) < ledger.value(total)) ledger.within([part], [total]);
    }
  }
}

/** What the parts on a sheet give away of each other, of their headline and of the number in care. */
export function relateParts(ledger: Ledger, sheet: Sheet): void {
  for (const parts of sheet.breakdowns.values()) {
    const first = parts[0]?.figure;
    if (first === undefined) continue;
    const headline = sheet.lines.get(first.kpi);
    if (headline === undefined) continue;
    const { denominator } = headline;
    const banded =
      denominator !== undefined &&
      first.unit === 'percent' &&
      parts.every(
        (part) =>
          part.denominator === undefined ||
          ledger.value(part.denominator) === ledger.value(denominator),
      );
    if (banded) bands(ledger, parts, headline);
    else split(ledger, parts, headline);
    for (const part of banded ? [] : parts) {
      const { breakdown, category } = part.figure;
      const inCare = sheet.lines.get(lineKey('cla_number', breakdown, category))?.numerator;
      if (part.denominator === undefined || inCare === undefined) continue;
      if (ledger.value(part.denominator) === ledger.value(inCare)) {
        ledger.same(part.denominator, inCare);
      } else ledger.within([part.denominator], [inCare]);
    }
  }
}
