import { describe, expect, it } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  cacheControl,
  developmentHeaders,
  policyText,
  securityHeaders,
} from '../../scripts/server/headers.mjs';

/** Reads a policy as a browser does: directives parted by semicolons, sources by spaces. */
function directives(policy: string | undefined): Map<string, string[]> {
  return new Map(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe('the Content-Security-Policy', () => {
  const policy = directives(securityHeaders()['Content-Security-Policy']);

  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
    ['style-src', ["'self'"]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ])('%s is %j', (directive, sources) => {
    expect(policy.get(directive)).toEqual(sources);
  });

  it('has no other directive', () => {
    expect(policy.size).toBe(11);
  });

  it('is written with spaces and semicolons', () => {
    expect(policyText({ 'a-src': ["'self'", 'data:'], 'b-src': ["'none'"] })).toBe(
      "a-src 'self' data:; b-src 'none'",
    );
  });
});

describe('the other headers', () => {
  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ])('%s is %s', (name, value) => {
    expect(securityHeaders()[name]).toBe(value);
  });

  it.each(['camera', 'microphone', 'geolocation'])('%s is turned off', (feature) => {
    expect(securityHeaders()['Permissions-Policy']?.split(', ')).toContain(`${feature}=()`);
  });
});

describe('the headers of the development server', () => {
  const built = directives(securityHeaders()['Content-Security-Policy']);
  const developing = directives(developmentHeaders(5173)['Content-Security-Policy']);

  it('let pages speak to no other machine', () => {
    expect(developing.get('connect-src')).toEqual(["'self'", 'ws://localhost:5173']);
  });

  it('differ from the built app in scripts, styles and the connection alone', () => {
    const different = Object.keys(CONTENT_SECURITY_POLICY).filter(
      (name) => String(built.get(name)) !== String(developing.get(name)),
    );
    expect(different).toEqual(['script-src', 'style-src', 'connect-src']);
  });
});

describe('how long a browser keeps a file', () => {
  it.each([
    ['/assets/index-Ab3_-9xZ.js', 'public, max-age=31536000, immutable'],
    ['/assets/duckdb-eh-DdH2kNfr.wasm', 'public, max-age=31536000, immutable'],
    ['/quarterlight/assets/index-Ab3_-9xZ.js', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/assets/areas.csv', 'no-cache'],
    ['/index-Ab3_-9xZ.js', 'no-cache'],
  ])('%s: %s', (path, expected) => {
    expect(cacheControl(path)).toBe(expected);
  });
});
