/**
 * The first script of the engine's worker: it silences the worker's console, where the engine writes
 * the message of every statement that failed, and with it what stood in a file, a child's record among
 * others. Whoever asked gets that message as an error. Then it runs the engine's own script, whose
 * address is the worker's name (a hash is lost where a service worker answers); where there is none,
 * that script follows in the same blob.
 */
declare function importScripts(address: string): void;

for (const say of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
  console[say] = () => undefined;
}

if (self.name !== '') importScripts(self.name);
