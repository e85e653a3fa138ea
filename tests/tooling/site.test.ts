import { createServer } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { securityHeaders } from '../../scripts/server/headers.mjs';
import { SiteError, serveSite } from '../../scripts/server/site.mjs';
import { temporaryFolder } from './temporary-folder';

const SCRIPT = '/assets/index-Ab3_-9xZ.js';
const SCRIPT_TEXT = `console.log(${JSON.stringify('figures '.repeat(50))});\n`;

/** Serves a page, a script with its compressed siblings and an engine; gives the address. */
async function exampleSite(): Promise<string> {
  const folder = temporaryFolder({
    'index.html': '<!doctype html><title>Quarterlight</title>',
    'assets/index-Ab3_-9xZ.js': SCRIPT_TEXT,
    'assets/index-Ab3_-9xZ.js.br': brotliCompressSync(SCRIPT_TEXT),
    'assets/index-Ab3_-9xZ.js.gz': gzipSync(SCRIPT_TEXT),
    'assets/duckdb-eh-DdH2kNfr.wasm': Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]),
  });
  const site = await serveSite({ folder, port: 0 });
  onTestFinished(site.close);
  return site.address.replace(/\/$/, '');
}

describe('the server of the built app', () => {
  it.each([
    ['the page', '/', 'GET', 200, 'text/html;charset=utf-8'],
    ['a script', SCRIPT, 'GET', 200, 'text/javascript'],
    ['the engine', '/assets/duckdb-eh-DdH2kNfr.wasm', 'GET', 200, 'application/wasm'],
    ['a file that is not there', '/assets/none.js', 'GET', 404, 'text/plain; charset=utf-8'],
    ['a broken address', '/%E0%A4%A', 'GET', 404, 'text/plain; charset=utf-8'],
    ['an address with two slashes', '//', 'GET', 404, 'text/plain; charset=utf-8'],
    ['something sent to it', '/', 'POST', 405, 'text/plain; charset=utf-8'],
  ])('sends every header with %s', async (_what, path, method, status, type) => {
    const response = await fetch((await exampleSite()) + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toBe(type);
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(response.headers.get(name)).toBe(value);
    }
  });

  it('sends every header when the browser has the file already', async () => {
    const address = (await exampleSite()) + SCRIPT;
    const etag = (await fetch(address)).headers.get('ETag') ?? '';
    const again = await fetch(address, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('answers a browser that takes %s with %s', async (accepted, sent) => {
    const headers = { 'Accept-Encoding': accepted };
    const response = await fetch((await exampleSite()) + SCRIPT, { headers });
    expect(response.headers.get('Content-Encoding')).toBe(sent);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(SCRIPT_TEXT);
  });

  it('lets hashed files be kept, the page be asked for again and errors be forgotten', async () => {
    const address = await exampleSite();
    const kept = async (path: string) => (await fetch(address + path)).headers.get('Cache-Control');
    expect(await kept(SCRIPT)).toBe('public, max-age=31536000, immutable');
    expect(await kept('/')).toBe('no-cache');
    expect(await kept('/assets/gone-Ab3_-9xZ.js')).toBe('no-store');
  });

  it('answers a request for a part of a file with the whole', async () => {
    const headers = { Range: 'bytes=0-3', 'Accept-Encoding': 'identity' };
    const response = await fetch((await exampleSite()) + SCRIPT, { headers });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(SCRIPT_TEXT);
  });

  it('never leaves its folder', async () => {
    const response = await fetch(`${await exampleSite()}/..%2f..%2fetc/passwd`);
    expect(response.status).toBe(404);
  });

  it('says what to do when nothing has been built', async () => {
    const folder = temporaryFolder({});
    await expect(serveSite({ folder, port: 0 })).rejects.toThrow('Run npm run build first.');
  });

  it('says when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const bound = other.address();
    const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
    const folder = temporaryFolder({ 'index.html': '' });

    const refused = await serveSite({ folder, port }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SiteError);
    expect(refused).toMatchObject({ code: 'port_taken' });
    expect(String(refused)).toContain(`Port ${port} is taken`);
  });
});
