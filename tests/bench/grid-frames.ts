import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserType,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';
import { build } from 'vite';
import { serveSite } from '../../scripts/server/site.mjs';
import { percentile } from './statistics.ts';

/** Frames of a scroll: how many a second in the middle, and how long the slowest twentieth took. */
export interface Frames {
  /** Of the middle frame. */
  readonly perSecond: number;
  /** ms of the frame that 95 in 100 are quicker than. */
  readonly slow: number;
}

export interface GridFrames {
  readonly wheel: Frames;
  readonly bar: Frames;
}

const VIEWPORT = { width: 1366, height: 768 };
const WHEEL_STEPS = 240;
const WHEEL_PIXELS = 100;
const BAR_STEPS = 240;
/** From one end of the bar nearly to the other. */
const BAR_SHARE = 0.9;
/** A step a frame of 60 a second. */
const STEP_MS = 1000 / 60;

/**
 * Scrolls a result of 1,000,000 rows and 12 columns, in the console's own grid with the console's
 * own engine: by steps of the wheel, then by dragging the bar.
 */
export async function gridFrames(
  root: string,
  launch: NonNullable<Parameters<BrowserType['launch']>[0]>,
  rounds: number,
): Promise<GridFrames[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'quarterlight-grid-'));
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'tests/browser/grid-page'),
    mode: 'plain',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  const site = await serveSite({ folder: outDir, port: 0 });
  // Without a bar on the screen there is none to drag.
  const browser = await chromium.launch({ ...launch, ignoreDefaultArgs: ['--hide-scrollbars'] });
  try {
    const results: GridFrames[] = [];
    for (let at = 0; at < rounds; at += 1) {
      results.push(await round(browser, site.address));
      console.error(`Grid, round ${at + 1} of ${rounds}`);
    }
    return results;
  } finally {
    await browser.close();
    await site.close();
    rmSync(outDir, { recursive: true });
  }
}

async function round(browser: Browser, address: string): Promise<GridFrames> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    // tsx keeps the names of functions by calling a helper that is not there in the page.
    await page.addInitScript({ content: 'globalThis.__name = (value) => value;' });
    await page.goto(address);
    const grid = page.getByRole('grid');
    await grid.locator('[data-row="5"]').first().waitFor();
    return { wheel: await byWheel(page, grid), bar: await byBar(page, grid) };
  } finally {
    await context.close();
  }
}

async function byWheel(page: Page, grid: Locator): Promise<Frames> {
  const box = await boxOf(grid);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return measured(page, WHEEL_STEPS, () => page.mouse.wheel(0, WHEEL_PIXELS));
}

async function byBar(page: Page, grid: Locator): Promise<Frames> {
  const box = await boxOf(grid);
  const bar = await grid.evaluate(
    (element: HTMLElement) => element.offsetWidth - element.clientWidth,
  );
  if (bar < 8) throw new Error('The grid has no bar to drag in this browser.');
  await grid.evaluate((element) => element.scrollTo(0, 0));
  const [x, top] = [box.x + box.width - bar / 2, box.y + bar + 6];
  await page.mouse.move(x, top);
  await page.mouse.down();
  let step = 0;
  const frames = await measured(page, BAR_STEPS, () => {
    step += 1;
    return page.mouse.move(x, top + (box.height * BAR_SHARE * step) / BAR_STEPS);
  });
  await page.mouse.up();
  const moved = await grid.evaluate((element) => element.scrollTop / element.scrollHeight);
  if (moved < 0.5) throw new Error('The bar of the grid did not move when it was dragged.');
  return frames;
}

async function boxOf(grid: Locator) {
  const box = await grid.boundingBox();
  if (box === null) throw new Error('The grid is not on the screen.');
  return box;
}

/** Takes the time of every frame while something is done again and again, a step a frame. */
async function measured(page: Page, steps: number, one: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    window.benchFrames = [];
    const note = (at: number) => {
      if (window.benchFrames === undefined) return;
      window.benchFrames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  for (let step = 0; step < steps; step += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, STEP_MS));
    await one();
    await next;
  }
  const times = await page.evaluate(() => {
    const noted = window.benchFrames ?? [];
    delete window.benchFrames;
    return noted;
  });
  const lengths = times.slice(1).map((at, before) => at - (times[before] ?? at));
  return { perSecond: 1000 / percentile(lengths, 0.5), slow: percentile(lengths, 0.95) };
}
