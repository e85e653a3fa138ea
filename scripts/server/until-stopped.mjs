/**
 * Ends the process cleanly when a person (Ctrl+C) or a program asks it to stop.
 * @param {() => Promise<void>} close what to finish first
 */
export function untilStopped(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
}
