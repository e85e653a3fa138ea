import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documented, findHost, HOSTS, hostAdvice } from '../../scripts/hosts/hosts.mjs';
import { checksums, writeRelease } from '../../scripts/release-folder.mjs';
import { metaPolicyText, securityHeaders } from '../../scripts/server/headers.mjs';
import { temporaryFolder } from './temporary-folder';

/** The headers that a configuration states, as its server reads them. */
const STATED: Readonly<Record<string, RegExp>> = {
  'nginx.conf': /^ *add_header ([\w-]+) "(.*)" always;$/gm,
  htaccess: /^Header always set ([\w-]+) "(.*)"$/gm,
  'web.config': /<add name="([\w-]+)" value="(.*)" \/>/g,
  _headers: /^ {2}([\w-]+): (.*)$/gm,
};

describe('the documented configurations', () => {
  it.each(Object.entries(STATED))('%s states exactly the headers of the product', (file, line) => {
    const text = readFileSync(`hosting/${file}`, 'utf8');
    const stated = [...text.matchAll(line)].map(([, name, value]) => [name, value]);
    const policies = stated.filter(([name]) => name !== 'Cache-Control');
    expect(Object.fromEntries(policies)).toEqual(securityHeaders());
    expect(policies).toHaveLength(Object.keys(securityHeaders()).length);
  });

  it('nginx states no header in a location that would hide the others', () => {
    const inner = readFileSync('hosting/nginx.conf', 'utf8').split(/location ~/)[1];
    expect(inner).not.toContain('add_header');
  });

  it('a test changes nothing of them but the folder', () => {
    const text = readFileSync('hosting/nginx.conf', 'utf8');
    const set = documented('nginx.conf', '/tmp/there');
    expect(set).toContain('    root /tmp/there;');
    expect(set.replace('    root /tmp/there;', '    root /srv/www;')).toBe(text);
  });

  it('say which package has a server that is not there', () => {
    expect(findHost(HOSTS.nginx, () => false)).toBeUndefined();
    expect(hostAdvice('nginx', HOSTS.nginx)).toContain('apt-get install nginx-light');
    expect(hostAdvice('apache', HOSTS.apache)).toContain('apt-get install apache2');
  });
});

it('the policy in the page leaves out what only a header can say, and lets a blob be a worker', () => {
  const inHeader = (securityHeaders()['Content-Security-Policy'] ?? '').split('; ');
  const inPage = metaPolicyText().split('; ');
  expect(inHeader.filter((directive) => !inPage.includes(directive))).toEqual([
    "worker-src 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(inPage.filter((directive) => !inHeader.includes(directive))).toEqual([
    "worker-src 'self' blob:",
  ]);
});

describe('the release folder', () => {
  it('has the build, the configurations and the licences, each with its checksum', () => {
    const built = temporaryFolder({
      'index.html': '<!doctype html>',
      'assets/a-12345678.js': 'abc',
      'third-party-licences.txt': '# Licences\n',
    });
    const target = `${temporaryFolder({})}/release`;
    writeRelease(built, target);
    for (const file of ['INSTALL.txt', 'LICENSE', '.htaccess', 'web.config', '_headers']) {
      expect(existsSync(`${target}/${file}`), file).toBe(true);
    }
    expect(readFileSync(`${target}/hosting/nginx.conf`, 'utf8')).toContain('quarterlight');
    const licences = readFileSync(`${target}/third-party-licences.txt`, 'utf8');
    expect(licences).toMatch(/^# Licences/);
    expect(licences).toContain('Stichting DuckDB Foundation');
    const sums = readFileSync(`${target}/SHA256SUMS`, 'utf8');
    // FIPS 180-2, appendix B.1: the digest of "abc".
    expect(sums).toContain(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  assets/a-12345678.js\n',
    );
    expect(sums).not.toContain('SHA256SUMS');
    expect(sums).toBe(checksums(target));
  });

  it('is written anew', () => {
    const built = temporaryFolder({ 'index.html': '', 'third-party-licences.txt': '' });
    const target = temporaryFolder({ 'assets/old-12345678.js': '' });
    writeRelease(built, target);
    expect(existsSync(`${target}/assets/old-12345678.js`)).toBe(false);
  });
});
