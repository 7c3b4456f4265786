import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '@/entrypoints/sidepanel/engine-client.ts';
import type { EngineAnswer, EngineQuestion, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import type { Compact } from '@/lib/compact.ts';

const compact = (id: string): Compact => ({
  id,
  place: id,
  title: id,
  year: null,
  signatories: [],
  places: [],
  commitments: [],
  resolution: { ref: '1', summary: '', stages: [] },
});

const reading = (number: number): Reading => ({
  number,
  subject: 'a page',
  doc: {
    source: 'page',
    title: '',
    address: null,
    language: null,
    published: null,
    text: '',
    blocks: [],
    struck: [],
    links: [],
    pages: null,
    unread: [],
  },
  complete: true,
  whole: true,
  corrections: {},
  today: '2025-03-10',
});

/** A worker that answers when told to. */
function setUp() {
  const target = new EventTarget();
  const asked: EngineQuestion[] = [];
  const worker = Object.assign(target, { postMessage: (question: EngineQuestion) => asked.push(question) });
  const answered = vi.fn<(answer: EngineAnswer, reading: Reading) => void>();
  const failed = vi.fn<(message: string) => void>();
  const engine = createEngine(worker, { answered, failed });
  const answer = () => target.dispatchEvent(new MessageEvent('message', { data: {} }));
  // Node has no ErrorEvent.
  const fail = (message: string) => target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { engine, asked, answered, failed, answer, fail };
}

describe('createEngine', () => {
  it('sends a reading once, so that another compact repeats only the check', () => {
    const { engine, asked, answer } = setUp();
    const first = reading(1);
    engine.ask(first, [compact('dudley')]);
    answer();
    engine.ask(first, [compact('bromley')]);
    expect(asked.map(({ compacts, reading: sent }) => [compacts[0]?.id, sent?.number ?? null])).toEqual([
      ['dudley', 1],
      ['bromley', null],
    ]);
  });

  it('asks one question at a time and skips those that a newer one overtook', () => {
    const { engine, asked, answer, answered } = setUp();
    const readings = [reading(1), reading(2), reading(3)] as const;
    for (const each of readings) engine.ask(each, [compact('dudley')]);
    expect(asked.map(({ number }) => number)).toEqual([1]);
    answer();
    answer();
    expect(asked.map(({ number }) => number)).toEqual([1, 3]);
    expect(answered.mock.calls.map(([, { number }]) => number)).toEqual([1, 3]);
  });

  it('sends the reading again after a failure, and goes on with what waits', () => {
    const { engine, asked, failed, fail } = setUp();
    const first = reading(1);
    engine.ask(first, [compact('dudley')]);
    engine.ask(first, [compact('bromley')]);
    fail('a rule threw');
    expect(failed).toHaveBeenCalledExactlyOnceWith('a rule threw');
    expect(asked.at(-1)).toMatchObject({ compacts: [{ id: 'bromley' }], reading: { number: 1 } });
  });
});
