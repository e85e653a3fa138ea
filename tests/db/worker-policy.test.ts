import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/server/headers.mjs';
import { confinesWorker } from '../../src/db/worker-policy';

describe('a policy that keeps a worker to its own origin', () => {
  it.each([
    ["connect-src 'self'"],
    ["default-src 'none'; connect-src 'self'"],
    ["default-src 'self'"],
    ["default-src 'none'"],
    ["connect-src 'none'"],
    ["CONNECT-SRC 'SELF'"],
    ["default-src https://example.org; connect-src 'self'"],
    ["script-src 'self', default-src 'self'"],
    [securityHeaders()['Content-Security-Policy'] ?? ''],
  ])('%s', (policy) => {
    expect(confinesWorker(policy)).toBe(true);
  });
});

describe('none that does', () => {
  it.each([
    [null],
    [''],
    ["script-src 'self'"],
    ['default-src *'],
    ["connect-src 'self' https://example.org"],
    ["default-src 'self'; connect-src *"],
    ["frame-ancestors 'self'"],
    ["script-src 'self', connect-src https:"],
  ])('%s', (policy) => {
    expect(confinesWorker(policy)).toBe(false);
  });
});
