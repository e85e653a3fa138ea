/**
 * A queue of work: each piece begins when the one before has ended, well or badly. Gives back what
 * the piece itself gives or throws.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
