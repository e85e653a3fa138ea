import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** The build that the tests are run on. */
export const BUILT = join(import.meta.dirname, '../../../dist');

export interface OpenSite {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves a folder as a host does on which nobody can set a header. */
export function serveWithoutHeaders(folder: string): Promise<OpenSite> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => {
    delete request.headers.range;
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port, close });
    });
  });
}
