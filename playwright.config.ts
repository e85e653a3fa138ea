import { defineConfig } from '@playwright/test';
import { chromiumAdvice, findChromium } from './scripts/chromium.mjs';
import { SUB_PATH } from './scripts/hosts/hosts.mjs';

/**
 * Where the tests run, by name: the project's own server at the root of an address, and the two
 * of docs/hosting.md under a sub-path. SITES chooses among them.
 */
const SITES = {
  own: {
    port: Number(process.env['PORT'] ?? 4183),
    path: '/',
    // Playwright forces colour on its servers, and Node would warn where NO_COLOR is set as well.
    command: 'node --no-warnings scripts/server/serve.mjs',
    tests: /\.spec\.ts$/,
  },
  nginx: {
    port: Number(process.env['NGINX_PORT'] ?? 4184),
    path: SUB_PATH,
    command: 'node --no-warnings scripts/hosts/serve.mjs nginx',
    tests: /(host|offline|safety)\.spec\.ts$/,
  },
  apache: {
    port: Number(process.env['APACHE_PORT'] ?? 4185),
    path: SUB_PATH,
    command: 'node --no-warnings scripts/hosts/serve.mjs apache',
    tests: /(host|offline|safety)\.spec\.ts$/,
  },
} as const;

/** Those that bring a server of their own: where the others run makes no difference to them. */
const OWN_SERVER = /(engine|grid|new-version|no-headers|plain-http)\.spec\.ts$/;

const everything = process.env['EVERYTHING'] !== undefined;
const chosen = Object.entries(SITES).filter(([name]) =>
  (process.env['SITES'] ?? 'own').split(',').includes(name),
);

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
    headless: true,
    // Keeping 42 MB for use offline is a second of work a test: those that are about it allow it.
    serviceWorkers: 'block',
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
        // A start of the engine takes three quarters of the work where V8 does not optimise it later.
        '--js-flags=--liftoff-only',
        // A name that the browser does not take for its own machine, as an intranet's is.
        '--host-resolver-rules=MAP intranet.test 127.0.0.1',
      ],
    },
  },
  projects: chosen.map(([name, { port, path, tests }]) => ({
    name,
    testMatch: everything ? /\.spec\.ts$/ : tests,
    testIgnore: name === 'own' ? [] : [OWN_SERVER],
    use: { baseURL: `http://localhost:${port}${path}` },
  })),
  webServer: chosen.map(([name, { port, path, command }]) => ({
    name,
    command,
    url: `http://localhost:${port}${path}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  })),
});
