/** `npm start`: from a fresh copy of the project to the app in a browser, with one command. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './command.mjs';
import { prepare } from './install.mjs';
import { needsBuild } from './stale.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

/**
 * Serves on the first free port from `first` on.
 * @param {number} first
 */
async function serveOnFreePort(first) {
  // Only now: the server needs a package that `prepare` may just have installed.
  const { SiteError, serveSite } = await import('./server/site.mjs');
  for (let port = first; ; port += 1) {
    try {
      return await serveSite({ folder: join(ROOT, 'dist'), port });
    } catch (error) {
      const taken = error instanceof SiteError && error.code === 'port_taken';
      if (!taken || port + 1 === first + PORTS_TO_TRY) {
        throw error;
      }
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
}

async function start() {
  if (!(await prepare(ROOT))) {
    return false;
  }
  if (needsBuild(ROOT)) {
    console.log('Building Quarterlight.');
    if ((await npm(['run', '--silent', 'build'], { cwd: ROOT })) !== 0) {
      console.error('Quarterlight could not be built: see the messages above.');
      return false;
    }
  }
  const site = await serveOnFreePort(Number(process.env['PORT'] || DEFAULT_PORT));
  const { untilStopped } = await import('./server/until-stopped.mjs');
  untilStopped(site.close);
  console.log(`Quarterlight is at ${site.address}\nPress Ctrl+C to stop.`);
  return true;
}

try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
