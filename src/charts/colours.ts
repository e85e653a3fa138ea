/**
 * The colours of every chart, on white. Contrast with white is at least 3:1 for what has a meaning
 * by its shape (WCAG 1.4.11) and at least 4.5:1 for words (WCAG 1.4.3); a test works both out.
 * Council and target are from the palette of the government's Analysis Function.
 */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#14181b',
  muted: '#566067',
  /** Grid lines only: they carry nothing that the ticks do not say. */
  grid: '#e4e8e9',
  council: '#12436d',
  target: '#801650',
  /** The second of two lines of the council's own, where no target is drawn. */
  second: '#801650',
  neighbours: '#3d4448',
  region: '#6b757b',
  england: '#566067',
  neighbourBar: '#7f898e',
  comparatorBar: '#566067',
} as const;

/** Dashes of the comparators' lines at the usual text size, in pixels; the target is solid. */
export const DASHES = {
  neighbours: [7, 4],
  region: [2, 3],
  england: [10, 3, 2, 3],
  target: null,
} as const;

/**
 * How the lines of a query's result are told apart: by colour, by the shape of their points and by
 * dashes (pixels at the usual text size), so that black and white is enough. The first is the
 * chosen council's where it is among them.
 */
export const LINES = [
  { colour: COLOURS.council, symbol: 'circle', dash: null, width: 3 },
  { colour: COLOURS.second, symbol: 'diamond', dash: null, width: 2 },
  { colour: COLOURS.neighbours, symbol: 'triangle', dash: DASHES.neighbours, width: 2 },
  { colour: COLOURS.region, symbol: 'rect', dash: DASHES.region, width: 2 },
] as const;
