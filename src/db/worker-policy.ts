import quietUrl from './engine.worker.ts?worker&url';

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

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The worker's script was answered with ${response.status}.`);
  return response;
}

/**
 * Starts the engine's script in a worker that cannot reach another origin and writes nothing to the
 * console (see engine.worker.ts, which runs first). Where the server sends the policy with a script,
 * the worker takes it from there. Where it does not (a host that lets nobody set headers), the worker
 * is made from a blob of both scripts: it inherits the policy of the page's `<meta>` tag.
 * @param address of the engine's script, on the product's own origin
 * @throws Error when a script cannot be read
 */
export async function startConfinedWorker(address: string): Promise<Worker> {
  // Vite's server sends no policy with the scripts that it makes, and there the console is wanted.
  if (import.meta.env.DEV) return new Worker(address);
  const quiet = new URL(quietUrl, document.baseURI).href;
  const first = await read(quiet);
  if (confinesWorker(first.headers.get('Content-Security-Policy'))) {
    return new Worker(quiet, { name: address });
  }
  const scripts = [await first.text(), '\n', await (await read(address)).text()];
  // The address of the blob is never taken back: some browsers read it late.
  return new Worker(URL.createObjectURL(new Blob(scripts, { type: 'text/javascript' })));
}
