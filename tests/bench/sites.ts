import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { npm } from '../../scripts/command.mjs';
import { serveSite } from '../../scripts/server/site.mjs';
import { needsBuild } from '../../scripts/stale.mjs';

export interface Site {
  readonly folder: string;
  /** Ends with a stroke. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function serve(folder: string): Promise<Site> {
  const { address, close } = await serveSite({ folder, port: 0 });
  return { folder, address, close };
}

/**
 * The built app on a free port; built first when something is newer than the build.
 * @throws Error when it cannot be built.
 */
export async function serveApp(root: string): Promise<Site> {
  if (needsBuild(root) && (await npm(['run', '--silent', 'build'], { cwd: root })) !== 0) {
    throw new Error('The app could not be built: see the messages above.');
  }
  return serve(join(root, 'dist'));
}

/** The bare page on a free port, built as the app is: same settings, same compression. */
export async function serveBare(root: string): Promise<Site> {
  const outDir = join(root, '.reports/bare');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'tests/bench/bare'),
    mode: 'bare',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  if (!existsSync(join(outDir, 'index.html'))) throw new Error('The bare page was not built.');
  return serve(outDir);
}
