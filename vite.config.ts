import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { release } from './scripts/release.mjs';
import { developmentHeaders, metaPolicyText, securityHeaders } from './scripts/server/headers.mjs';

const DEVELOPMENT_PORT = 5173;

/**
 * The engine is 34 MB: at Brotli's quality 9 it takes 3 s and gives 5.9 MB, at 10 it takes 34 s
 * and gives 5.3 MB (two cores, Node 20). Everything else is small enough for the best quality.
 */
const LARGE_BYTES = 8_000_000;
const LARGE_QUALITY = 9;

/** What the service worker keeps: files of these types, up to a size that the engine is below. */
const KEPT_TYPES = 'js,css,wasm,csv,json,svg,woff2';
const LARGEST_FILE = 50_000_000;
/** The name of a file that never changes: it carries a hash of its content. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** The mode of the bench's bare page, which has no policy of its own and nothing kept. */
const BARE = 'bare';
/** The mode of a page of the browser tests' own: nothing is compressed either. */
const PLAIN = 'plain';

function brotli(source: Parameters<typeof brotliCompress>[0]): Promise<Buffer> {
  const bytes = Buffer.byteLength(source);
  return promisify<typeof source, object, Buffer>(brotliCompress)(source, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]:
        bytes > LARGE_BYTES ? LARGE_QUALITY : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  });
}

/** A `.gz` and a `.br` beside every file of the build that shrinks; the server picks. */
function precompressed(): PluginOption {
  return compression({
    include: /\.(js|css|html|wasm|csv|sql|json|svg|webmanifest)$/,
    // It is edited where it is hosted: a compressed copy would be out of date.
    exclude: /site\.json$/,
    algorithms: [defineAlgorithm('gzip', { level: 9 }), defineAlgorithm(brotli, {})],
    filename: (_id, { algorithm }) =>
      algorithm === 'gzip' ? '[path][base].gz' : '[path][base].br',
    logLevel: 'silent',
  });
}

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A module with what it imports, and what that imports, without what is loaded later. */
function withImports(module: string, graph: Graph): ReadonlySet<string> {
  const modules = new Set<string>();
  const left = [join(import.meta.dirname, module)];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (modules.has(next)) continue;
    modules.add(next);
    left.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
  }
  return modules;
}

let early: ReadonlySet<string> | null = null;
let first: ReadonlySet<string> | null = null;

/**
 * All that the first picture needs is one script, since a dozen small ones wait for one another;
 * and before it a small one that asks for what is drawn, while the large one is compiled.
 */
function firstScripts(id: string, graph: Graph): string | null {
  early ??= withImports('src/session/first-reads.ts', graph);
  first ??= withImports('src/main.tsx', graph);
  if (early.has(id)) return 'early';
  return first.has(id) ? 'first' : null;
}

/** The policy in the page itself, for hosts that send no headers. */
function policyTag(): PluginOption {
  return {
    name: 'quarterlight:policy-tag',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicyText() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Asks for the page's scripts before what else the page names: the browser compiles the large one
 * while the rest comes.
 */
function scriptsFirst(): PluginOption {
  return {
    name: 'quarterlight:scripts-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        [...html.matchAll(/<script type="module" crossorigin src="([^"]+)"/g)]
          .reverse()
          .map(([, href]) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href },
            injectTo: 'head-prepend',
          })),
    },
  };
}

/**
 * The Excel library zips in workers made from blobs, which the policy forbids: in the place of its
 * file that does so stands one of ours, which zips on the page.
 */
function zippedHere(): PluginOption {
  const ours = '\0quarterlight:zip';
  return {
    name: 'quarterlight:zip',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/zip/zipToArrayBuffer.js') && importer?.includes('write-excel-file') === true
        ? ours
        : null,
    load: (id) =>
      id === ours
        ? `export { zipHere as default } from '${join(import.meta.dirname, 'src/packs/zip-here.ts')}';`
        : null,
  };
}

/**
 * The service worker keeps every file of the build on the device. `src/session/new-version.ts`
 * registers it, and a new version waits there until the user reloads.
 */
function offline(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    manifest: {
      name: 'Quarterlight',
      short_name: 'Quarterlight',
      description: 'Quarterly figures on children in care, worked out on this device.',
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#ffffff',
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: ['index.html', 'icon.svg', 'old-browser.js', `assets/*.{${KEPT_TYPES}}`],
      maximumFileSizeToCacheInBytes: LARGEST_FILE,
      dontCacheBustURLsMatching: HASHED,
      // The first page is kept from then on as well, and told of newer versions.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      // Addresses are behind the hash: there is one page, and other files are themselves.
      navigateFallback: null,
    },
  });
}

/** The size of the engine's program, for its progress. */
function engineBytes(): number {
  const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  return statSync(file).size;
}

const NO_UNIT_TESTS = ['tests/browser/**', 'tests/bench/**', 'tests/fixtures/**'];
const SESSION_TESTS = 'tests/session/**/*.test.ts';

export default defineConfig(({ command, mode }) => ({
  base: './',
  define: { __RELEASE__: JSON.stringify(release()), __ENGINE_BYTES__: engineBytes() },
  // The controls' own words in thirty languages would be a fifth of the first script.
  plugins: [
    optimizeLocales.vite({ locales: ['en-US'] }),
    react(),
    zippedHere(),
    scriptsFirst(),
    command === 'build' && mode !== BARE && mode !== PLAIN && [policyTag(), offline()],
    command === 'build' && mode !== PLAIN && precompressed(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The policy allows no font, script or worker from a data: address.
    assetsInlineLimit: 0,
    license: { fileName: 'third-party-licences.txt' },
    modulePreload: { polyfill: false },
    // The engine is one file of 34 MB; gzipping everything again for the log takes seconds.
    reportCompressedSize: false,
    // Compressing is nearly all of the build, and no surprise.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: firstScripts }] } },
    },
  },
  optimizeDeps: { exclude: ['write-excel-file'] },
  server: {
    port: DEVELOPMENT_PORT,
    strictPort: true,
    headers: developmentHeaders(DEVELOPMENT_PORT),
  },
  preview: { headers: securityHeaders() },
  test: {
    environment: 'node',
    // Forks, not threads: a time zone set in a thread does not reach its dates.
    pool: 'forks',
    // By itself it leaves one processor free, which is half of a small machine.
    maxWorkers: '100%',
    env: { TZ: 'Europe/London' },
    // Style sheets are empty in unit tests, but for those that are part of a file.
    css: { include: [/packs\/pack[\w-]*\.css/] },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
    // Importing the same modules for each file took as long as the tests. The one running session is
    // state of its modules, which its tests share with no other file.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NO_UNIT_TESTS, SESSION_TESTS],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'session', include: [SESSION_TESTS], exclude: [...NO_UNIT_TESTS] },
      },
    ],
  },
}));
