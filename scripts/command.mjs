/** Runs npm and other commands for the scripts beside this one. */
import { spawn } from 'node:child_process';

/**
 * Ends a command with all that it has started. Ending npm alone would leave a browser and its servers
 * at work, in a folder that may be gone.
 * @param {import('node:child_process').ChildProcess} child the first of a group of its own
 */
function endAll({ pid }) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean }} options
 *   `timeout` in milliseconds: what takes longer is ended, with all that it has started
 * @returns {Promise<number>} the exit code; 1 when the command could not run or was ended
 */
export function run(program, args, { timeout, ...options }) {
  const limited = timeout !== undefined;
  const child = spawn(program, args, {
    stdio: 'inherit',
    // A group of its own can be ended whole; then the terminal's signals do not reach it by themselves.
    detached: limited && process.platform !== 'win32',
    ...options,
  });
  const stopped = () => {
    endAll(child);
    process.exit(1);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = limited ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : [];
  for (const signal of signals) process.once(signal, stopped);
  const timer = limited
    ? setTimeout(() => {
        console.error(`${program} ${args.join(' ')} took more than ${timeout / 60_000} minutes.`);
        endAll(child);
      }, timeout)
    : undefined;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Could not run ${program}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      if (signal !== null) {
        console.error(`${program} ${args.join(' ')} was ended by ${signal}.`);
      }
      resolve(code ?? 1);
    });
  });
  return ended.finally(() => {
    clearTimeout(timer);
    for (const signal of signals) process.off(signal, stopped);
  });
}

/**
 * Runs npm: the one that runs this script, or else the one on the path.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} options
 * @returns {Promise<number>} the exit code
 */
export function npm(args, options) {
  const own = process.env['npm_execpath'];
  return own?.endsWith('npm-cli.js')
    ? run(process.execPath, [own, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}
