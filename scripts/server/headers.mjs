/**
 * The headers that every response of Quarterlight carries: the page, the worker's script, the
 * engine, and errors too.
 *
 * The policy is what keeps children's records on the machine: whatever the code may be asked to
 * do, the browser lets it speak to its own origin and to nothing else. It should be a header: a
 * worker loaded by address takes its policy from its own response, and not from a `<meta>` tag.
 * `hosting/` states the same headers for other servers; a test holds them against these.
 */

/**
 * The Content-Security-Policy, one entry a directive.
 * `'wasm-unsafe-eval'` lets the engine's WebAssembly be compiled and allows no `eval`.
 * `blob:` in `img-src` is for pictures that the page itself has drawn.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Features of the browser that Quarterlight never uses, so no script on its page may. */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * @param {Readonly<Record<string, readonly string[]>>} policy
 * @returns {string} the policy as a header's value
 */
export function policyText(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Directives that browsers read in a header alone. */
const HEADER_ONLY = ['frame-ancestors'];

/**
 * The policy for the page's `<meta>` tag, which stands in where a host sends no headers. There the
 * engine's worker is made from a blob, which inherits it: see `src/db/worker-policy.ts`. Where the
 * header is sent as well, both hold, so `blob:` loosens nothing.
 * @returns {string}
 */
export function metaPolicyText() {
  const said = Object.entries(CONTENT_SECURITY_POLICY)
    .filter(([directive]) => !HEADER_ONLY.includes(directive))
    .map(([directive, sources]) =>
      directive === 'worker-src' ? [directive, [...sources, 'blob:']] : [directive, sources],
    );
  return policyText(Object.fromEntries(said));
}

/**
 * @param {Readonly<Record<string, readonly string[]>>} policy
 * @returns {Record<string, string>}
 */
function headersWith(policy) {
  return {
    'Content-Security-Policy': policyText(policy),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

/**
 * The headers of the built app.
 * @returns {Record<string, string>} header name to value
 */
export function securityHeaders() {
  return headersWith(CONTENT_SECURITY_POLICY);
}

/**
 * The headers of Vite's development server. The same, but for two things that Vite cannot do
 * without: its refresh code and its styles are inline, and it speaks to the page by WebSocket.
 * @param {number} port the port that the development server listens on
 * @returns {Record<string, string>} header name to value
 */
export function developmentHeaders(port) {
  return headersWith({
    ...CONTENT_SECURITY_POLICY,
    'script-src': ["'self'", "'wasm-unsafe-eval'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", `ws://localhost:${port}`],
  });
}

/**
 * How long a browser may keep a file. Files under `assets/` carry a hash of their content in
 * their name, so they never change; anything else is asked for again each time.
 * @param {string} pathname the path of the request
 * @returns {string} the value of Cache-Control
 */
export function cacheControl(pathname) {
  return /\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}
