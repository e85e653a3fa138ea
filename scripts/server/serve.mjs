/** `npm run serve`: serves the built app. PORT chooses the port. */
import { resolve } from 'node:path';
import { SiteError, serveSite } from './site.mjs';
import { untilStopped } from './until-stopped.mjs';

const DEFAULT_PORT = 4173;

try {
  const site = await serveSite({
    folder: resolve(import.meta.dirname, '../../dist'),
    port: Number(process.env['PORT'] || DEFAULT_PORT),
  });
  untilStopped(site.close);
  console.log(`Quarterlight is at ${site.address}`);
} catch (error) {
  if (!(error instanceof SiteError)) {
    throw error;
  }
  console.error(error.message);
  process.exitCode = 1;
}
