import { findRelease } from '../figures/releases.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { dateLabel, periodEnd } from '../kpis/periods.ts';
import { partsInOrder } from './breakdowns.ts';
import type { Bar, BarsModel, PartsModel } from './chart-models.ts';
import type { Cube, NeighbourModel, Part } from './cube.ts';
import { formatNOfN, valueText } from './format.ts';
import { type AreaNames, inSentence } from './names.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

/**
 * The council among its ten neighbours, the region and England in one published year, smallest
 * first; those without a figure last.
 */
export function barsModel(
  cube: Cube,
  kpi: KpiDefinition,
  year: string,
  model: NeighbourModel,
  names: AreaNames,
  wording: Wording = PLAIN,
): BarsModel {
  const bars = cube
    .published(kpi.id)
    .filter(
      (figure) =>
        figure.period === year &&
        (!figure.role.startsWith('neighbour') || figure.role === `neighbour-${model}`) &&
        !(kpi.unit === 'count' && (figure.role === 'region' || figure.role === 'england')),
    )
    .map(
      (figure): Bar => ({
        areaCode: figure.areaCode,
        name: names.name(figure.areaCode),
        role: figure.role.startsWith('neighbour') ? 'neighbour' : (figure.role as Bar['role']),
        value: figure.value,
        text: valueText(figure.value, figure.flag, kpi.unit, 'rounded'),
        nOfN: kpi.unit === 'count' ? '' : formatNOfN(figure.numerator, figure.denominator),
        numerator: figure.numerator,
        denominator: figure.denominator,
        flag: figure.flag,
      }),
    )
    .map((bar) => saying(wording, bar, 'text'))
    .sort(
      (a, b) =>
        (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) ||
        a.name.localeCompare(b.name),
    );
  return { unit: kpi.unit, bars, sentence: wording.say(barsSentence(kpi, year, bars)) };
}

function barsSentence(kpi: KpiDefinition, year: string, bars: readonly Bar[]): string {
  const known = bars.filter((bar) => bar.value !== null);
  const low = known[0];
  const high = known.at(-1);
  const council = bars.find((bar) => bar.role === 'area');
  if (low === undefined || high === undefined) return 'Nothing is published for this year.';
  const ours = council === undefined ? '' : ` ${council.name}: ${council.text}.`;
  const range =
    low.value === high.value
      ? `${low.text} in every area with a figure`
      : `from ${placed(low)} to ${placed(high)}`;
  return `${kpi.title}, ${dateLabel(periodEnd(year) ?? '')}: ${range}.${ours}`;
}

/** "8% in Halton", "110 in the North East" */
function placed(bar: Bar): string {
  return `${bar.text} in ${bar.role === 'region' ? inSentence(bar.name) : bar.name}`;
}

/** The parts of a figure, each with the same quarter a year ago. */
export function partsModel(
  cube: Cube,
  kpi: KpiDefinition,
  period: string,
  lastYear: string | null,
  breakdown: string,
  wording: Wording = PLAIN,
): PartsModel {
  const parts = cube.parts(kpi.id).filter((part) => part.breakdown === breakdown);
  const before = new Map(
    parts.filter((part) => part.period === lastYear).map((part) => [part.category, part]),
  );
  const unit = kpi.unit === 'percent' ? 'percent' : 'count';
  const now = parts.filter((part) => part.period === period);
  const rows = partsInOrder(breakdown, now).map((part) => {
    const yearAgo = before.get(part.category);
    return {
      category: wording.sayName(part.category),
      value: part.value,
      text: wording.say(partText(part, unit)),
      nOfN: unit === 'percent' ? formatNOfN(part.numerator, part.denominator) : '',
      numerator: part.numerator,
      denominator: part.denominator,
      flag: part.flag,
      yearAgo: yearAgo?.value ?? null,
      yearAgoText: yearAgo === undefined ? '' : wording.say(partText(yearAgo, unit)),
    };
  });
  const title = `${kpi.title} by ${wording.sayName(breakdown).toLowerCase()}`;
  const list = rows.map((row) => `${row.category} (${row.text})`).join('; ');
  const sentence = list === '' ? `${title}: there are no figures.` : `${title}: ${list}.`;
  return { unit, rows, sentence };
}

/** A part at the precision in which it was given: published percentages are whole numbers. */
function partText(part: Part, unit: PartsModel['unit']): string {
  const published = findRelease(part.source) !== undefined;
  return valueText(part.value, part.flag, unit, published ? 'rounded' : 'exact');
}
