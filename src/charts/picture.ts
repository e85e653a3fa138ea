import { COLOURS } from './colours.ts';
import { type ChartOption, type ChartSize, type ChartStyle, chartStyle } from './option.ts';
import { type TextFace, wrapText } from './wrap.ts';

/** What stands around a chart that leaves the product, so that it can stand by itself. */
export interface PictureWords {
  /** The council and the quarter: "County Durham, Q3 2021/22". */
  readonly where: string;
  /** The finding, or the KPI's name. */
  readonly title: string;
  readonly subtitle: string;
  /** Publisher, release, period and licence. */
  readonly source: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly example: boolean;
}

/** A chart to be drawn at a size of the picture's choosing. */
export interface PictureChart {
  readonly option: (size: ChartSize, style: ChartStyle) => ChartOption;
  /** The height that rows of bars ask for; a chart without it fills what there is. */
  readonly height?: (width: number, style: ChartStyle) => number;
}

/** One line of text; `y` is its middle. Pixels from the picture's top left. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** Where everything of a picture stands, for whichever renderer draws it. */
export interface PictureLayout {
  readonly size: ChartSize;
  readonly lines: readonly PictureLine[];
  readonly chart: { readonly x: number; readonly y: number; readonly size: ChartSize };
  readonly style: ChartStyle;
}

/** The words of the example's mark. */
export const EXAMPLE_WORDS = 'Illustrative example: not real quarterly figures';

/** A slide at 16:9; a picture with more rows than that holds is taller. */
const SLIDE: ChartSize = { width: 1280, height: 720 };
const EDGE = 56;
const LINE = 1.25;
const GAP = 20;
const TEXT = { where: 20, title: 38, subtitle: 20, source: 16 } as const;
/** Text of the chart in pixels: as large as its rows allow. */
const CHART_TEXT = [22, 20, 18, 16] as const;
const SMALLEST_CHART_TEXT = 16;

/** Lays a picture out: the words are wrapped and never cut, the chart has what is left. */
export function pictureLayout(words: PictureWords, chart: PictureChart): PictureLayout {
  const width = SLIDE.width - 2 * EDGE;
  const blocks = (parts: readonly Block[], top: number) => stacked(parts, top, width);
  const head = blocks(
    [
      { text: words.where, size: TEXT.where, colour: COLOURS.muted },
      { text: words.title, size: TEXT.title, bold: true, colour: COLOURS.ink },
      ...(words.subtitle === '' || words.subtitle === words.title
        ? []
        : [{ text: words.subtitle, size: TEXT.subtitle, colour: COLOURS.muted }]),
    ],
    EDGE * 0.75,
  );
  const feet: Block[] = [
    ...(words.example
      ? [{ text: EXAMPLE_WORDS, size: TEXT.source, bold: true, colour: COLOURS.ink }]
      : []),
    { text: words.source, size: TEXT.source, colour: COLOURS.muted },
  ];
  const footHeight = blocks(feet, 0).bottom;
  const top = head.bottom + GAP;
  const room = SLIDE.height - EDGE * 0.6 - footHeight - GAP - top;
  const { style, height } = chartRoom(chart, width, room);
  const foot = blocks(feet, top + height + GAP);
  return {
    size: { width: SLIDE.width, height: Math.round(foot.bottom + EDGE * 0.6) },
    lines: [...head.lines, ...foot.lines],
    chart: { x: EDGE, y: top, size: { width, height } },
    style,
  };
}

interface Block {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
}

function chartRoom(
  { height }: PictureChart,
  width: number,
  room: number,
): { style: ChartStyle; height: number } {
  const styles = CHART_TEXT.map((fontSize) => chartStyle({ fontSize }));
  const fitting = styles.find((style) => (height?.(width, style) ?? 0) <= room);
  const style = fitting ?? chartStyle({ fontSize: SMALLEST_CHART_TEXT });
  return { style, height: Math.floor(Math.max(room, height?.(width, style) ?? 0)) };
}

function stacked(
  blocks: readonly Block[],
  top: number,
  width: number,
): { lines: PictureLine[]; bottom: number } {
  const lines: PictureLine[] = [];
  let y = top;
  for (const { text, size, bold = false, colour } of blocks) {
    const face: TextFace = { size, bold };
    for (const line of wrapText(text, width, face)) {
      lines.push({ text: line, x: EDGE, y: y + (size * LINE) / 2, size, bold, colour });
      y += size * LINE;
    }
    y += size * 0.3;
  }
  return { lines, bottom: y };
}
