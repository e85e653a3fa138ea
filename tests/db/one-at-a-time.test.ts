import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/db/one-at-a-time.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('work, one piece at a time', () => {
  it('does not begin a piece before the one before has ended', async () => {
    const inTurn = oneAtATime();
    const said: string[] = [];
    const piece = (name: string) => async () => {
      said.push(`${name} begins`);
      await tick();
      said.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([inTurn(piece('first')), inTurn(piece('second'))])).toEqual([
      'first',
      'second',
    ]);
    expect(said).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on after a piece that failed, and tells its own caller alone', async () => {
    const inTurn = oneAtATime();
    const failed = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
