import { dateLabel } from '../../kpis/periods.ts';
import { workingFamily } from '../../records/working-family.ts';
import type { ChildRow, EventRow } from '../../records/working-rows.ts';
import { formatCount, listInWords } from '../format.ts';
import {
  accommodationInWords,
  activityInWords,
  endInWords,
  inTouchInWords,
  placeInWords,
  providerInWords,
  reviewInWords,
} from './code-words.ts';

/**
 * Why a child counts in a figure or only among those it is of, in words, from what the records say:
 * "4 placements in the 12 months: 3 February 2021, children’s home (K2); …".
 */
export function reasonInWords(
  kpi: string,
  child: ChildRow,
  events: readonly EventRow[] = [],
): string {
  switch (workingFamily(kpi)) {
    case 'in_care':
      return since('In our care', child.care_began);
    case 'started':
      return events.map(({ day }) => `Came into our care on ${dateOf(day)}`).join('. ');
    case 'ceased':
      return events
        .map(({ day, code }) => `Left our care on ${dateOf(day)}: ${endInWords(code)}`)
        .join('. ');
    case 'unaccompanied':
      return `Unaccompanied; ${since('in our care', child.care_began)}`;
    case 'placed':
      return placed(child);
    case 'placements':
      return placements(events);
    case 'same_home':
      return `Same home ${sinceDay(child.home_began)}; in our care ${sinceDay(child.care_began)}`;
    case 'distance':
      return distance(child);
    case 'missing':
      return missing(events);
    case 'reviews':
      return sentence(
        events
          .map(({ day, code }) => `review on ${dateOf(day)}: ${reviewInWords(code)}`)
          .join('; '),
      );
    case 'health':
      return isCounted(child) ? 'Up to date in the year' : 'Not up to date in the year';
    case 'sdq':
      return child.amount === null ? 'No score' : `Score ${formatCount(child.amount)}`;
    case 'leavers':
    case 'in_touch':
      return leaver(events, inTouchInWords);
    case 'activity':
      return leaver(events, activityInWords);
    case 'accommodation':
      return leaver(events, accommodationInWords);
    case 'remainder':
      return sentence(events.map(remainderEvent).join('; '));
    case null:
      return '';
  }
}

/** Whether any row of the child counts in the numerator. */
export function isCounted(child: Pick<ChildRow, 'met_rows'>): boolean {
  return (child.met_rows ?? 0) > 0;
}

/** "Counted", "Not counted", or "2 of 3 counted" where a child has several rows of the cohort. */
export function countedInWords(child: Pick<ChildRow, 'met_rows' | 'cohort_rows'>): string {
  const met = child.met_rows ?? 0;
  const all = child.cohort_rows ?? 0;
  if (met === 0) return 'Not counted';
  return met === all && all === 1
    ? 'Counted'
    : `${formatCount(met)} of ${formatCount(all)} counted`;
}

/** What a child adds to the remainder of a quarter: "1 fewer". */
export function differenceInWords(amount: number | null): string {
  const difference = amount ?? 0;
  if (difference === 0) return 'No difference';
  return `${formatCount(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'}`;
}

/** A step of what put a child into the remainder, as queries/working/events/remainder.sql has it. */
function remainderEvent({ code, day, until }: EventRow): string {
  const on = `on ${dateOf(day)}`;
  switch (code) {
    case 'in_care':
      return `in our care ${on}`;
    case 'not_in_care':
      return `not in our care ${on}`;
    case 'eighteen':
      return `turned 18 ${on}`;
    case 'start':
      return `came into our care ${on}`;
    case 'start_without_code':
      return `an episode began ${on} without the code for coming into care (S)`;
    case 'end':
      return `left our care ${on}`;
    case 'end_without_code':
      return `the last episode ended ${on} without a leaving code`;
    case 'lost':
      return `in no extract newer than that as at ${dateOf(day)}`;
    default:
      return until === null
        ? `in short breaks since ${dateOf(day)}`
        : `in short breaks from ${dateOf(day)} to ${dateOf(until)}`;
  }
}

function dateOf(day: string | null): string {
  return day === null ? 'a day not known' : dateLabel(day);
}

function sinceDay(day: string | null): string {
  return day === null ? 'since a day not known' : `since ${dateLabel(day)}`;
}

function since(what: string, day: string | null): string {
  return `${what} ${sinceDay(day)}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "Fostered (U6), own authority (PR1)" */
function placed({ place, provider_code }: ChildRow): string {
  const provider = providerInWords(provider_code);
  return sentence(`${placeInWords(place)}${provider === null ? '' : `, ${provider}`}`);
}

function placements(events: readonly EventRow[]): string {
  const count = events.length;
  const each = events.map(({ day, code }) => `${dateOf(day)}, ${placeInWords(code)}`);
  const head = `${formatCount(count)} ${count === 1 ? 'placement' : 'placements'} in the 12 months`;
  return each.length === 0 ? head : `${head}: ${each.join('; ')}`;
}

/** "42 miles, outside" */
function distance({ miles, outside }: ChildRow): string {
  const far =
    miles === null
      ? 'Distance not known'
      : `${formatCount(miles)} ${formatCount(miles) === '1' ? 'mile' : 'miles'} from home`;
  const where =
    outside === null ? 'place not known' : outside ? 'outside our area' : 'inside our area';
  return `${far}, ${where}`;
}

function missing(events: readonly EventRow[]): string {
  if (events.length === 0) return 'Not missing in the quarter';
  const times = events.length === 1 ? 'Once' : `${formatCount(events.length)} times`;
  return `${times}: ${listInWords(events.map(({ day }) => dateOf(day)))}`;
}

/** "Birthday 3 May 2021 (19): not in touch (NO)" */
function leaver(events: readonly EventRow[], words: (code: string | null) => string): string {
  return events
    .map(({ day, amount, code }) => {
      const age = amount === null ? '' : ` (${formatCount(amount)})`;
      return `Birthday ${dateOf(day)}${age}: ${words(code)}`;
    })
    .join('; ');
}
