// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/Welcome.tsx';
import type { Compact } from '@/lib/compact.ts';

afterEach(cleanup);

const dudley: Compact = {
  id: 'dudley',
  place: 'Dudley',
  title: 'Dudley Compact',
  year: null,
  signatories: [],
  places: [],
  commitments: [],
  resolution: { ref: '', summary: '', stages: [] },
};

function draw(props: Partial<Parameters<typeof Welcome>[0]> = {}) {
  const [onChoose, onSample] = [vi.fn<(id: string) => void>(), vi.fn()];
  render(
    <Welcome
      compacts={[dudley]}
      compact={null}
      sampleCompact={dudley}
      browser="chrome"
      keys="Alt+Shift+C"
      options="/options.html"
      onChoose={onChoose}
      onSample={onSample}
      {...props}
    />,
  );
  return { onChoose, onSample };
}

describe('Welcome', () => {
  it('says in three sentences what is read, when, and that nothing leaves the computer', () => {
    draw();
    const words = screen.getByText(/^It reads the words of the page/).textContent ?? '';
    expect(words.match(/[.](?:\s|$)/g)).toHaveLength(3);
    expect(words).toMatch(/nothing else\. It reads only when you ask.*nothing you read or write leaves it\.$/);
  });

  it('checks the sample in one press, under the compact it names until one is chosen', async () => {
    const { onSample } = draw();
    expect(screen.getByText(/checked against the Dudley Compact/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check the sample' }));
    expect(onSample).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toMatch(/^The sample is open/);
  });

  it('lets a person choose their compact, and then speaks of no other', async () => {
    const { onChoose } = draw();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Dudley Compact');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('dudley');
    cleanup();
    draw({ compact: dudley });
    expect(screen.queryByText(/checked against the/)).toBeNull();
  });

  it.each([
    ['chrome', /then the pin/],
    ['edge', /then the eye/],
    ['firefox', /then the cogwheel/],
  ] as const)('says first how to keep the button in sight in %s', (browser, words) => {
    draw({ browser });
    const pieces = screen.getAllByText(/^Press the puzzle piece/);
    expect(pieces[0]?.textContent).toMatch(words);
    expect(pieces).toHaveLength(3);
    expect(pieces[1]?.closest('details')).toBeTruthy();
  });

  it('names the shortcut where there is one, and leads to the options and the glossary', () => {
    draw();
    expect(screen.getByText('You can also press Alt+Shift+C on any page.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('/options.html');
    expect(screen.getByRole('link', { name: 'What the words mean' }).getAttribute('href')).toBe(
      '/options.html#glossary',
    );
    cleanup();
    draw({ keys: null });
    expect(screen.queryByText(/You can also press/)).toBeNull();
  });
});
