/** The server of the built app: files of one folder, on this machine alone. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from './headers.mjs';

/** Both loopback addresses: a browser may take `localhost` for either. Nobody else can connect. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** The site cannot be served, for a reason that a person can mend. */
export class SiteError extends Error {
  /** @type {'not_built' | 'port_taken'} */
  code;

  /**
   * @param {'not_built' | 'port_taken'} code
   * @param {string} message a sentence for the person
   * @param {ErrorOptions} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'SiteError';
    this.code = code;
  }
}

/**
 * @param {string} folder the built app
 * @returns {import('node:http').RequestListener}
 */
function respond(folder) {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const headers = new Map(Object.entries(securityHeaders()));

  return (request, response) => {
    response.setHeaders(headers);
    /** @type {(status: number, text: string) => void} */
    const refuse = (status, text) => {
      response.statusCode = status;
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(`${text}\n`);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(405, 'This server only gives files: use GET.');
      return;
    }
    // A range of a compressed file is of no use to a browser: always answer with the whole.
    delete request.headers.range;
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    response.setHeader('Cache-Control', cacheControl(pathname));
    files(request, response, () => refuse(404, 'There is no such file here.'));
  };
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {string} host
 * @param {number} port 0 for any that is free
 * @returns {Promise<import('node:http').Server>}
 */
function listen(listener, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Serves the built app on both loopback addresses.
 * @param {{ folder: string, port: number }} options `port` 0 takes any that is free
 * @returns {Promise<{ port: number, address: string, close: () => Promise<void> }>}
 * @throws {SiteError} `not_built` when the folder holds no page, `port_taken`
 */
export async function serveSite({ folder, port }) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new SiteError('not_built', 'There is nothing to serve yet. Run npm run build first.');
  }
  const listener = respond(folder);
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let chosen = port;
  const close = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
          }),
      ),
    );
  };

  for (const host of LOOPBACK) {
    try {
      const server = await listen(listener, host, chosen);
      servers.push(server);
      const bound = server.address();
      if (bound !== null && typeof bound === 'object') {
        chosen = bound.port;
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE' || code === 'EACCES') {
        await close();
        throw new SiteError(
          'port_taken',
          `Port ${chosen} is taken by another program. Close it, or choose another port: PORT=${chosen + 1} npm run serve`,
          { cause: error },
        );
      }
      // A machine without one of the two families still serves on the other.
      if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') {
        await close();
        throw error;
      }
    }
  }
  return { port: chosen, address: `http://localhost:${chosen}/`, close };
}
