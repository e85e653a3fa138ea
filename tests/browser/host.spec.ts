import { type APIResponse, expect } from '@playwright/test';
import { securityHeaders } from '../../scripts/server/headers.mjs';
import { Screen } from './pages/screen.ts';
import { test } from './support/guarded-test.ts';

test.use({ serviceWorkers: 'allow' });

const FOR_EVER = 'public, max-age=31536000, immutable';

function carriesPolicy(response: APIResponse, status: number): void {
  expect(response.status(), response.url()).toBe(status);
  for (const [name, value] of Object.entries(securityHeaders())) {
    expect(response.headers()[name.toLowerCase()], `${name} of ${response.url()}`).toBe(value);
  }
}

test('the host sends headers, types and compressed files as documented', async ({
  page,
  guard,
}) => {
  const screen = new Screen(page);
  await screen.open('#/');
  await screen.engineUp();
  const ask = (address: string) =>
    page.request.get(address, { headers: { 'Accept-Encoding': 'gzip' } });
  const asked = (ending: RegExp) => {
    const found = guard.requests.find((address) => ending.test(address));
    expect(found, `a request for ${ending}`).toBeDefined();
    return found ?? '';
  };

  await test.step('the page, the service worker and the manifest are asked for again', async () => {
    for (const [address, type] of [
      ['./', 'text/html'],
      ['./index.html', 'text/html'],
      ['./sw.js', 'text/javascript'],
      ['./old-browser.js', 'text/javascript'],
      ['./manifest.webmanifest', 'application/manifest+json'],
    ] as const) {
      const response = await ask(address);
      carriesPolicy(response, 200);
      expect(response.headers()['content-type']).toContain(type);
      expect(response.headers()['cache-control']).toBe('no-cache');
    }
  });

  await test.step('files with a hash in their name are kept, and come compressed', async () => {
    for (const [ending, type] of [
      [/\/first-[^/]+\.js$/, 'text/javascript'],
      [/\.worker-[^/]+\.js$/, 'text/javascript'],
      [/\.wasm$/, 'application/wasm'],
      [/\.css$/, 'text/css'],
      [/\.csv$/, 'text/csv'],
    ] as const) {
      const response = await ask(asked(ending));
      carriesPolicy(response, 200);
      const { 'content-type': sent, ...headers } = response.headers();
      expect(sent).toContain(type);
      expect(headers['cache-control']).toBe(FOR_EVER);
      expect(headers['content-encoding'], response.url()).toBe('gzip');
      expect(headers['vary']).toContain('Accept-Encoding');
    }
    const font = await ask(asked(/\.woff2$/));
    carriesPolicy(font, 200);
    expect(font.headers()['content-type']).toBe('font/woff2');
    expect(font.headers()['cache-control']).toBe(FOR_EVER);
  });

  await test.step('what is not there, and what is nobody’s business', async () => {
    carriesPolicy(await ask('./none.js'), 404);
    for (const address of ['./assets/', './.htaccess', './web.config', './_headers']) {
      const response = await ask(address);
      expect([403, 404], address).toContain(response.status());
      carriesPolicy(response, response.status());
    }
  });
});
