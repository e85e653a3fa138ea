import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type {
  GraphicComponentOption,
  GridComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** An ECharts option made of nothing but the parts that `echarts.ts` registers. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | GraphicComponentOption
>;

/** The size of a picture in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** How a chart is set, apart from its size. */
export interface ChartStyle {
  readonly fontFamily: string;
  /** The page's text size in pixels. Labels and ticks are a little smaller, 14 px or more. */
  readonly fontSize: number;
}

const SMALLEST_TEXT = 14;
const USUAL_TEXT = 16;
const NARROW_AT = 30;

const DEFAULT_STYLE: ChartStyle = {
  fontFamily: "'Atkinson Hyperlegible Next Variable', sans-serif",
  fontSize: USUAL_TEXT,
};

/** The text of one chart, worked out from its style and width. */
export interface ChartText {
  readonly fontFamily: string;
  /** Labels beside marks, in pixels. */
  readonly label: number;
  /** Ticks of the axes, in pixels. */
  readonly tick: number;
  /** Size of marks: 1 at the usual text size, more on a slide. */
  readonly mark: number;
  /** True where there is room for less than about 30 letters abreast. */
  readonly narrow: boolean;
}

/** Fills in what a caller leaves out. */
export function chartStyle(style: Partial<ChartStyle> = {}): ChartStyle {
  return { ...DEFAULT_STYLE, ...style };
}

/**
 * Text sizes for a width: nothing is under 14 px, and a narrow chart has its labels at the size of
 * its ticks. ECharts writes a font's name into markup as it stands when it draws to text, so
 * double quotes around the name become single ones.
 */
export function chartText(style: ChartStyle, width: number): ChartText {
  const narrow = width < style.fontSize * NARROW_AT;
  const tick = Math.max(SMALLEST_TEXT, Math.round(style.fontSize * 0.875));
  return {
    fontFamily: style.fontFamily.replaceAll('"', "'"),
    label: narrow ? tick : Math.max(SMALLEST_TEXT, Math.round(style.fontSize)),
    tick,
    mark: style.fontSize / USUAL_TEXT,
    narrow,
  };
}
