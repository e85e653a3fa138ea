import { defineConfig } from '@playwright/test';
import { chromiumAdvice, findChromium } from './scripts/chromium.mjs';

const DEFAULT_PORT = 4183;

const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
const executablePath = findChromium(process.env);
if (executablePath === undefined) {
  throw new Error(chromiumAdvice(process.env));
}

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.reports/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Each test starts an engine of 34 MB; a machine at work on other things takes its time over it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.reports/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    headless: true,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    viewport: { width: 1366, height: 768 },
    // Recording takes as long again as the test: TRACE=1 when one is to be looked into.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // Playwright forces colour on its servers, and Node would warn where NO_COLOR is set as well.
    command: 'node --no-warnings scripts/server/serve.mjs',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
