import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { serveSite } from '../../scripts/server/site.mjs';

test('the console is stopped, goes on after a break, and asks nobody outside', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-console-'));
  const asked: string[] = [];
  const messages: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  // The engine's own worker logs each failure; what is warned of is a fault of ours.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  try {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('console-page', import.meta.url)),
      base: './',
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    });
    const site = await serveSite({ folder, port: 0 });
    try {
      await page.goto(site.address);
      await expect(page.locator('output')).toHaveText(/goes on again/, { timeout: 100_000 });
      const said: unknown = JSON.parse((await page.locator('output').textContent()) ?? '');
      expect(said).toMatchObject({
        answers: '5',
        'cross join': 'stopped',
        'restarts after it': 0,
        outside: ['failed', 'refused', 'refused', 'refused', 'failed', 'failed'],
        'prepared statement': 'stopped',
        'restarts after that': 1,
        'goes on': '5',
        breaks: 'failed',
        'goes on again': '5',
      });
      test.info().annotations.push({ type: 'windows', description: JSON.stringify(said) });
      expect(asked.filter((address) => !address.startsWith(site.address))).toEqual([]);
      expect(messages.filter((one) => !/favicon|404/.test(one))).toEqual([]);
    } finally {
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
