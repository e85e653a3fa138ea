import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { COLOURS } from './colours.ts';
import { type ChartOption, type ChartSize, type ChartStyle, chartStyle } from './option.ts';
import { pageStyle, unlessChanged } from './page-style.ts';

interface ChartProps {
  /** Builds the option for a size; keep its identity (`useCallback`) while the figures stay. */
  readonly option: (size: ChartSize, style: ChartStyle) => ChartOption;
  /** What the chart is: its title. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** In pixels, or worked out from the width and the style. */
  readonly height: number | ((width: number, style: ChartStyle) => number);
  /**
   * Where the picture is always the same and only its size changes, as on a slide: drawn this wide
   * with text of this size, and scaled to its room.
   */
  readonly stage?: ChartStage;
}

/** Keep its identity while the chart stays. */
export interface ChartStage {
  readonly width: number;
  readonly fontSize: number;
}

type OpenChart = typeof import('./echarts.ts').openChart;
type Drawing = ReturnType<OpenChart>;

/** Before its width is known, a chart is taken to be this wide. */
const FIRST_WIDTH = 640;

/** On A4 a chart is as wide as the page between its margins (188 mm), and its text is 10.5 pt. */
const PAPER_WIDTH = 711;
const PAPER_TEXT = 14;

/** ECharts, once it is here: a chart that comes later is drawn at once, on its way to paper too. */
let loaded: OpenChart | null = null;

/** Loads ECharts ahead of the first chart that needs it. */
export async function loadCharts(): Promise<OpenChart> {
  loaded ??= (await import('./echarts.ts')).openChart;
  return loaded;
}

/**
 * A chart in the page. ECharts is loaded when the first chart is shown, never before the first
 * paint; until then the room is kept free, so that nothing jumps.
 *
 * It takes no focus: the view shows a table with the same numbers beside it, which is the way for
 * the keyboard and for screen readers. They meet the chart as one picture with a name and a
 * sentence. With forced colours it stays dark on white paper, as drawn.
 */
export function Chart({ option, name, description, height, stage }: ChartProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const [measuredWidth, setWidth] = useState(FIRST_WIDTH);
  const [measuredStyle, setStyle] = useState(() => chartStyle());
  const [open, setOpen] = useState<OpenChart | null>(() => loaded);
  const [failed, setFailed] = useState(false);
  const width = stage?.width ?? measuredWidth;
  const style = useMemo(
    () => (stage === undefined ? measuredStyle : chartStyle({ fontSize: stage.fontSize })),
    [stage, measuredStyle],
  );
  const tall = typeof height === 'number' ? height : height(width, style);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || stage !== undefined) return;
    let onPaper = false;
    const measure = () => {
      if (onPaper) return;
      setWidth((before) => (element.clientWidth > 0 ? element.clientWidth : before));
      setStyle((before) => unlessChanged(before, pageStyle(element)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A window that changes and changes again can leave the observer with the size before last.
    window.addEventListener('resize', measure);
    // The browser takes its picture for the paper when this returns, so it is drawn at once.
    const toPaper = () => {
      onPaper = true;
      flushSync(() => {
        setWidth(PAPER_WIDTH);
        setStyle((before) => ({ ...before, fontSize: PAPER_TEXT }));
      });
    };
    const toScreen = () => {
      onPaper = false;
      measure();
    };
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [stage]);

  useEffect(() => {
    let wanted = true;
    loadCharts().then(
      (openChart) => wanted && setOpen(() => openChart),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
      drawing.current?.dispose();
      drawing.current = null;
    };
  }, []);

  useEffect(() => {
    const hideTooltip = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') drawing.current?.dispatchAction({ type: 'hideTip' });
    };
    document.addEventListener('keydown', hideTooltip);
    return () => document.removeEventListener('keydown', hideTooltip);
  }, []);

  useEffect(() => {
    const element = host.current;
    if (element === null || open === null) return;
    const size = { width, height: tall };
    drawing.current ??= open(element, size);
    drawing.current.resize(size);
    // Nothing moves: lines that come in from the left are not painted to the end in WebKit.
    drawing.current.setOption({ ...option(size, style), animation: false }, { notMerge: true });
    letItScale(element, size);
  }, [open, option, style, tall, width]);

  if (failed) {
    return <p>The chart could not be loaded. The table has the same figures.</p>;
  }
  return (
    <div
      className="chart"
      role="img"
      aria-label={`${name}. ${description}`}
      style={{ ...heightVariable(tall), backgroundColor: COLOURS.paper, forcedColorAdjust: 'none' }}
    >
      <div ref={host} />
    </div>
  );
}

/** The height as a variable, so that the style sheet for paper has the last word. */
function heightVariable(pixels: number): Record<string, string> {
  return { '--chart-height': `${pixels}px` };
}

/**
 * Leaves the size of the drawn picture to the style sheets: on paper, and in a window that has
 * become narrower until it is drawn again, it takes the width of its column and no more. ECharts
 * gives it a fixed width, with which it would lie over what stands beside it.
 */
function letItScale(element: HTMLElement, { width, height }: ChartSize): void {
  const svg = element.querySelector('svg');
  svg?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  for (const one of [svg, svg?.parentElement]) {
    one?.style.removeProperty('width');
    one?.style.removeProperty('height');
    one?.style.removeProperty('position');
  }
}
