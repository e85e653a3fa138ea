import { COLOURS } from './colours.ts';
import type { ChartText } from './option.ts';

/** One thing drawn over a chart at a place in pixels: an element of ECharts' graphic component. */
export type Shape = TextShape | LineShape;

interface TextShape {
  readonly type: 'text';
  readonly silent: true;
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly style: {
    readonly text: string;
    readonly fill: string;
    readonly fontFamily: string;
    readonly fontSize: number;
    readonly fontWeight: 'bold' | 'normal';
    readonly align: 'left' | 'center' | 'right';
    readonly verticalAlign: 'middle';
    /** A rim of the paper's colour, for words that may lie over marks. */
    readonly stroke?: string;
    readonly lineWidth?: number;
  };
}

interface LineShape {
  readonly type: 'polyline';
  readonly silent: true;
  readonly z: number;
  readonly shape: { readonly points: number[][] };
  readonly style: {
    readonly stroke: string;
    readonly fill: 'none';
    readonly lineWidth: number;
    readonly lineDash?: number[];
  };
}

const ABOVE_THE_LINES = 10;
/** The width of a rim, as a share of the text size. */
const RIM = 0.2;

/** A line of text, its middle at `y`. */
export function textShape(
  text: string,
  at: { readonly x: number; readonly y: number },
  look: {
    readonly family: ChartText['fontFamily'];
    readonly size: number;
    readonly colour: string;
    readonly bold?: boolean;
    readonly align?: 'left' | 'center' | 'right';
    readonly rim?: boolean;
  },
): TextShape {
  return {
    type: 'text',
    silent: true,
    z: ABOVE_THE_LINES,
    x: at.x,
    y: at.y,
    style: {
      text,
      fill: look.colour,
      fontFamily: look.family,
      fontSize: look.size,
      fontWeight: look.bold === true ? 'bold' : 'normal',
      align: look.align ?? 'left',
      verticalAlign: 'middle',
      ...(look.rim === true ? { stroke: COLOURS.paper, lineWidth: look.size * RIM } : {}),
    },
  };
}

/** A line through some points. */
export function lineShape(
  points: readonly (readonly [number, number])[],
  look: { readonly colour: string; readonly width: number; readonly dash?: readonly number[] },
): LineShape {
  return {
    type: 'polyline',
    silent: true,
    z: ABOVE_THE_LINES,
    shape: { points: points.map(([x, y]) => [x, y]) },
    style: {
      stroke: look.colour,
      fill: 'none',
      lineWidth: look.width,
      ...(look.dash === undefined ? {} : { lineDash: [...look.dash] }),
    },
  };
}
