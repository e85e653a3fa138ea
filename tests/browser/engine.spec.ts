import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { serveSite } from '../../scripts/server/site.mjs';

test('a runaway query is stopped, and the engine goes on', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quarterlight-engine-'));
  try {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('engine-page', import.meta.url)),
      base: './',
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    });
    const site = await serveSite({ folder, port: 0 });
    try {
      await page.goto(site.address);
      await expect(page.locator('output')).toHaveText('query_cancelled, 42, query_cancelled');
    } finally {
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
