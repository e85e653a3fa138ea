import { toCsv } from '../kpis/csv.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../kpis/tidy-layout.ts';
import type { Figure, Flag, Part, PublishedFigure } from '../models/cube.ts';
import {
  AUDIENCE_WORDS,
  EXAMPLE_LICENCE,
  madeWith,
  ownLicence,
} from '../models/deck/about-deck.ts';
import { figuresBehind } from '../models/deck/deck-sources.ts';
import { shortHistorySentence } from '../models/short-history.ts';
import { PLAIN, plainWith } from '../models/wording.ts';
import type { DeckPack } from './deck-pack.ts';

const BESIDE = ['target', 'neighbours', 'region', 'england'] as const;
/** What each row says of the pack: a row that is copied elsewhere takes it along. */
const OF_PACK = [
  'council',
  'panel',
  'pack_quarter',
  'audience',
  'pack_state',
  'made_on',
  'version',
] as const;
const HEADER = [
  ...TIDY_COLUMNS,
  'title',
  ...BESIDE,
  'note',
  'source',
  'licence',
  ...OF_PACK,
] as const;

/** How the DfE's open data, and our own intake, write why there is no number. */
const SYMBOLS: Readonly<Record<Exclude<Flag, '' | 'missing'>, string>> = {
  suppressed: 'c',
  not_applicable: 'z',
  low_reliability: 'u',
  rounds_to_zero: 'low',
};

type Cell = string | number | null;
type Measured = Pick<Figure, 'period' | 'numerator' | 'denominator' | 'value' | 'flag' | 'source'>;

/**
 * The figures behind a deck in the tidy layout, a row a figure: three years of each KPI that its
 * slides speak of, beside target and comparators, with the parts and the authorities that they
 * show. It loads again in the product, where the rows of other areas are left out: their level says
 * what they are. The columns after the tidy layout's, which the intake passes over, say what every
 * pack has to say of itself. Gaps have no row. Ids and titles are plain in every wording.
 */
export function deckCsv(pack: DeckPack): string {
  const plain = plainWith(pack.own);
  const kpis = pack.kpis.flatMap((id) => plain.find(id) ?? []);
  const rows = [
    ...kpis.flatMap((kpi) => figureRows(kpi, pack)),
    ...slidesOf('parts', pack).flatMap(([kpi, slide]) =>
      partRows(kpi, slide.breakdown ?? '', pack),
    ),
    ...slidesOf('among', pack).flatMap(([kpi]) => amongRows(kpi, pack)),
  ];
  return toCsv(HEADER, rows);
}

function slidesOf(kind: 'parts' | 'among', { deck, own }: DeckPack) {
  const plain = plainWith(own);
  return deck.slides
    .filter((slide) => slide.kind === kind && !slide.hidden)
    .flatMap((slide) =>
      slide.kpis.flatMap((id) => plain.find(id) ?? []).map((kpi) => [kpi, slide] as const),
    );
}

function figureRows(kpi: KpiDefinition, pack: DeckPack): Cell[][] {
  const { cube, choice, deck } = pack;
  return figuresBehind(cube, kpi.id, deck.quarter)
    .filter(isGiven)
    .map((figure) => {
      const beside = BESIDE.map(
        (id) => cube.comparison(figure, id, choice.model, choice.method)?.value ?? null,
      );
      const published = figure.origin === 'published';
      const shortHistory = shortHistorySentence(cube, kpi, figure, PLAIN);
      return row(kpi, figure, pack, { beside, published, shortHistory });
    });
}

function partRows(kpi: KpiDefinition, breakdown: string, pack: DeckPack): Cell[][] {
  const { cube, deck } = pack;
  const periods = new Set(figuresBehind(cube, kpi.id, deck.quarter).map(({ period }) => period));
  return cube
    .parts(kpi.id)
    .filter((part) => part.breakdown === breakdown && periods.has(part.period) && isGiven(part))
    .map((part) => row(kpi, part, pack, { part }));
}

const LEVELS: Readonly<Record<PublishedFigure['role'], string>> = {
  area: '',
  region: 'Regional',
  england: 'National',
  'neighbour-2025': 'Statistical neighbour',
  'neighbour-2021': 'Statistical neighbour',
};

/** The others alone: the council's own published figures are among its figures. */
function amongRows(kpi: KpiDefinition, pack: DeckPack): Cell[][] {
  const neighbour = `neighbour-${pack.choice.model}`;
  return pack.cube
    .published(kpi.id)
    .filter(({ role }) => role === 'region' || role === 'england' || role === neighbour)
    .filter(isGiven)
    .map((one) =>
      row(kpi, one, pack, {
        level: LEVELS[one.role],
        areaCode: one.areaCode,
        published: true,
      }),
    );
}

function isGiven({ value, flag }: Measured): boolean {
  return value !== null || (flag !== '' && flag !== 'missing');
}

function row(
  kpi: KpiDefinition,
  { period, numerator, denominator, value, flag, source }: Measured,
  pack: DeckPack,
  of: {
    readonly level?: string;
    readonly areaCode?: string;
    readonly part?: Part;
    readonly beside?: readonly Cell[];
    readonly published?: boolean;
    readonly shortHistory?: string;
  },
): Cell[] {
  const { cube, names, sources } = pack;
  const { time_period, time_identifier } = tidyPeriod(period);
  const { level = 'Local authority', areaCode = cube.areaCode, part } = of;
  const release = sources.releases.find(({ id }) => id === source);
  return [
    time_period,
    time_identifier,
    level,
    areaCode,
    names.name(areaCode),
    kpi.id,
    part?.breakdown ?? '',
    part?.category ?? '',
    numerator,
    denominator,
    value === null && flag !== '' && flag !== 'missing' ? SYMBOLS[flag] : value,
    kpi.title,
    ...(of.beside ?? BESIDE.map(() => null)),
    [noteOf(source, of.published ?? release !== undefined), of.shortHistory?.replace(/\.$/, '')]
      .filter(Boolean)
      .join('; '),
    ...sourceOf(source, pack),
    ...ofPack(pack),
  ];
}

function noteOf(source: string, published: boolean): string {
  if (published) return 'Published figure';
  return source === 'example' ? 'Illustrative example' : '';
}

/** Who gives a figure, in which release, and under which licence. */
function sourceOf(source: string, { sources, frame }: DeckPack): [source: string, licence: string] {
  const release = sources.releases.find(({ id }) => id === source);
  if (release !== undefined) return [`${release.publisher}, ${release.release}`, release.licence];
  if (source === 'example') return ['Illustrative example of Quarterlight', EXAMPLE_LICENCE];
  return [`${frame.council}: own figures`, ownLicence(frame.council)];
}

/** Whose the pack is, of when and for whom, and when and with what it was made: see `OF_PACK`. */
function ofPack({ frame, deck, audience, madeOn, version }: DeckPack): string[] {
  return [
    frame.council,
    frame.panel,
    deck.quarter,
    AUDIENCE_WORDS[audience],
    deck.state,
    madeOn.slice(0, 'YYYY-MM-DD'.length),
    madeWith(version),
  ];
}
