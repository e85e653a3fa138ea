/** Runs npm and other commands for the scripts beside this one. */
import { spawn } from 'node:child_process';

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean }} options
 *   `timeout` in milliseconds
 * @returns {Promise<number>} the exit code; 1 when the command could not run or was ended
 */
export function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
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
