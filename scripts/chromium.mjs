/** Finds the Chromium of this machine, which the browser tests drive. None is ever downloaded. */
import { existsSync } from 'node:fs';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * @param {Readonly<Record<string, string | undefined>>} env CHROMIUM_PATH comes before all else
 * @param {(path: string) => boolean} [exists] is there a file?
 * @returns {string | undefined} the path of the program
 */
export function findChromium(env, exists = existsSync) {
  const chosen = env['CHROMIUM_PATH'];
  return (chosen ? [chosen] : USUAL_PATHS).find((path) => exists(path));
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string} what is missing and how to get it
 */
export function chromiumAdvice(env) {
  const chosen = env['CHROMIUM_PATH'];
  return chosen
    ? `CHROMIUM_PATH is ${chosen} and there is no such file. Set it to the path of Chromium or Chrome.`
    : 'The browser tests need Chromium and there is none on this machine.\n' +
        'On Debian or Ubuntu: apt-get install chromium\n' +
        'Elsewhere: set CHROMIUM_PATH to the path of Chromium or Chrome.';
}
