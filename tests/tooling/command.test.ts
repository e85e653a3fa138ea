import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/command.mjs';

const cwd = mkdtempSync(join(tmpdir(), 'command-'));
const node = (script: string, timeout?: number) =>
  run(process.execPath, ['-e', script], { cwd, ...(timeout === undefined ? {} : { timeout }) });

/** Is a process at work? One that has ended and is not yet fetched by its parent is not. */
function atWork(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a command', () => {
  it('gives its exit code, with a limit and without', async () => {
    expect(await node('process.exit(3)')).toBe(3);
    expect(await node('process.exit(4)', 60_000)).toBe(4);
    expect(await node('', 60_000)).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')(
    'that takes too long is ended with all that it has started',
    async () => {
      const file = join(cwd, 'pid');
      // As npm does, the parent ends at a signal and passes none on to what it has started.
      const script = `
        const child = require('node:child_process').spawn('sleep', ['60'], { stdio: 'ignore' });
        require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
        setTimeout(() => {}, 60_000);`;
      expect(await node(script, 3_000)).toBe(1);
      const pid = Number(readFileSync(file, 'utf8'));
      expect(pid).toBeGreaterThan(1);
      await expect.poll(() => atWork(pid)).toBe(false);
    },
  );
});
