/** Sources of `connect-src` that lead nowhere but to the product's own address. */
const OWN: readonly string[] = ["'self'", "'none'"];

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
}

/**
 * Whether a worker whose script came with this Content-Security-Policy can reach its own origin
 * alone. A policy that the page carries in a `<meta>` tag does not hold for such a worker.
 * @param header the header's value, several policies parted by commas; null when there is none
 */
export function confinesWorker(header: string | null): boolean {
  return (header ?? '').split(',').some((policy) => {
    const found = directives(policy);
    const connect = found.get('connect-src') ?? found.get('default-src');
    return connect?.every((source) => OWN.includes(source.toLowerCase())) === true;
  });
}

/**
 * Starts a worker that cannot reach another origin. Where the server sends the policy with the
 * script, the worker takes it from there. Where it does not (a host that lets nobody set headers),
 * the worker is made from a blob of the same script: it inherits the policy of the page's
 * `<meta>` tag.
 * @param address of the script, on the product's own origin
 * @throws Error when the script cannot be read
 */
export async function startConfinedWorker(address: string): Promise<Worker> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The worker's script was answered with ${response.status}.`);
  const script = await response.text();
  if (confinesWorker(response.headers.get('Content-Security-Policy'))) return new Worker(address);
  // The address of the blob is never taken back: some browsers read it late.
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}
