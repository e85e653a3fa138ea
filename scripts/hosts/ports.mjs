/** Free ports for the servers of the browser tests. */
import { createServer } from 'node:net';

/** @returns {Promise<number>} a port that nobody uses */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** @returns {Promise<Record<string, string>>} the variables that playwright.config.ts reads */
export async function sitePorts() {
  const [own, nginx, apache] = await Promise.all([freePort(), freePort(), freePort()]);
  return { PORT: String(own), NGINX_PORT: String(nginx), APACHE_PORT: String(apache) };
}
