import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { defineConfig } from 'vitest/config';
import { release } from './scripts/release.mjs';
import { developmentHeaders, securityHeaders } from './scripts/server/headers.mjs';

const DEVELOPMENT_PORT = 5173;

/**
 * The engine is 34 MB: at Brotli's quality 9 it takes 3 s and gives 5.9 MB, at 10 it takes 34 s
 * and gives 5.3 MB (two cores, Node 20). Everything else is small enough for the best quality.
 */
const LARGE_BYTES = 8_000_000;
const LARGE_QUALITY = 9;

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
    include: /\.(js|css|html|wasm|csv|sql|json|svg)$/,
    algorithms: [defineAlgorithm('gzip', { level: 9 }), defineAlgorithm(brotli, {})],
    filename: (_id, { algorithm }) =>
      algorithm === 'gzip' ? '[path][base].gz' : '[path][base].br',
    logLevel: 'silent',
  });
}

export default defineConfig(({ command }) => ({
  base: './',
  define: { __RELEASE__: JSON.stringify(release()) },
  // The controls' own words in thirty languages would be a fifth of the first script.
  plugins: [
    optimizeLocales.vite({ locales: ['en-US'] }),
    react(),
    command === 'build' && precompressed(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The policy allows no font, script or worker from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The engine is one file of 34 MB; gzipping everything again for the log takes seconds.
    reportCompressedSize: false,
    // Compressing is nearly all of the build, and no surprise.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: {
    port: DEVELOPMENT_PORT,
    strictPort: true,
    headers: developmentHeaders(DEVELOPMENT_PORT),
  },
  preview: { headers: securityHeaders() },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**', 'tests/fixtures/**'],
    environment: 'node',
    // Forks, not threads: a time zone set in a thread does not reach its dates.
    pool: 'forks',
    env: { TZ: 'Europe/London' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
  },
}));
