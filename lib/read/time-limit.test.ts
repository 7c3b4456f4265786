import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimeLimit, TimeUp } from '@/lib/read/time-limit.ts';

describe('a time limit', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const wait = (milliseconds: number) =>
    new Promise<string>((resolve) => setTimeout(() => resolve('done'), milliseconds));

  it('lets through what comes in time', async () => {
    const raced = new TimeLimit(100).race(wait(99));
    await vi.advanceTimersByTimeAsync(99);
    await expect(raced).resolves.toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends what does not', async () => {
    const raced = new TimeLimit(100).race(wait(101));
    const refused = expect(raced).rejects.toBeInstanceOf(TimeUp);
    await vi.advanceTimersByTimeAsync(100);
    await refused;
  });

  it('does not run while it is stopped, and runs in full when started anew', async () => {
    const limit = new TimeLimit(100);
    const raced = limit.race(wait(5_090));
    limit.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    limit.start();
    await vi.advanceTimersByTimeAsync(90);
    await expect(raced).resolves.toBe('done');
  });

  it('passes a failure on', () =>
    expect(new TimeLimit(100).race(Promise.reject(new Error('no')))).rejects.toThrow('no'));
});
