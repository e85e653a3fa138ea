import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumAdvice, findChromium } from '../../scripts/chromium.mjs';
import { needsInstall, nodeIsNewEnough } from '../../scripts/install.mjs';
import { needsBuild } from '../../scripts/stale.mjs';
import { temporaryFolder } from './temporary-folder';

/** Sets when files were last changed, in seconds. */
function changed(folder: string, times: Readonly<Record<string, number>>): void {
  for (const [path, seconds] of Object.entries(times)) {
    utimesSync(join(folder, path), seconds, seconds);
  }
}

describe('the version of Node', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v22.0.0', true],
    ['v20.18.9', false],
    ['v18.20.0', false],
    ['v9.99.99', false],
  ])('%s is new enough for >=20.19.0: %s', (version, expected) => {
    expect(nodeIsNewEnough(version, '>=20.19.0')).toBe(expected);
  });

  it('refuses a range that it cannot read', () => {
    expect(() => nodeIsNewEnough('v20.19.0', '^20')).toThrow('engines.node');
  });
});

describe('installing packages', () => {
  it('is needed where there are none', () => {
    expect(needsInstall(temporaryFolder({ 'package-lock.json': '{}' }))).toBe(true);
  });

  it.each([
    ['is needed when the lock file is newer', 100, 200, true],
    ['is not needed when the packages are newer', 200, 100, false],
  ])('%s', (_title, installed, locked, expected) => {
    const files = { 'package-lock.json': '{}', 'node_modules/.package-lock.json': '{}' };
    const folder = temporaryFolder(files);
    changed(folder, {
      'package-lock.json': locked,
      'node_modules/.package-lock.json': installed,
    });
    expect(needsInstall(folder)).toBe(expected);
  });
});

describe('building the app', () => {
  const files = { 'dist/index.html': '', 'queries/kpis/one.sql': '', 'index.html': '' };
  const older = {
    'queries/kpis/one.sql': 100,
    'queries/kpis': 100,
    queries: 100,
    'index.html': 100,
  };

  it('is needed where there is no build', () => {
    expect(needsBuild(temporaryFolder({ 'index.html': '' }))).toBe(true);
  });

  it('is not needed when every source is older', () => {
    const folder = temporaryFolder(files);
    changed(folder, { ...older, 'dist/index.html': 200 });
    expect(needsBuild(folder)).toBe(false);
  });

  it.each(['queries/kpis/one.sql', 'queries/kpis', 'index.html'])(
    'is needed when %s changed after it',
    (path) => {
      const folder = temporaryFolder(files);
      changed(folder, { ...older, 'dist/index.html': 200, [path]: 300 });
      expect(needsBuild(folder)).toBe(true);
    },
  );
});

describe('finding Chromium', () => {
  it('takes CHROMIUM_PATH before all else', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/mine' }, () => true)).toBe('/opt/mine');
  });

  it('takes nothing else when CHROMIUM_PATH is wrong, and says so', () => {
    const env = { CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(env, (path) => path !== '/opt/mine')).toBeUndefined();
    expect(chromiumAdvice(env)).toContain('/opt/mine');
  });

  it('looks in the usual places', () => {
    const there = '/usr/bin/google-chrome';
    expect(findChromium({}, (path) => path === there)).toBe(there);
  });

  it('says how to get it', () => {
    expect(findChromium({}, () => false)).toBeUndefined();
    expect(chromiumAdvice({})).toContain('apt-get install chromium');
  });
});
