// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SetAsideForm } from '@/components/findings/SetAsideForm.tsx';
import { SetAsideList } from '@/components/findings/SetAsideList.tsx';
import { WrongFinding } from '@/components/findings/WrongFinding.tsx';
import { compacts } from '@/lib/compacts/compacts.ts';
import { readText } from '@/lib/read/text.ts';
import { listSetAsides, takeBack } from '@/lib/reviews/setting-aside.ts';
import type { SetAsides } from '@/lib/set-aside.ts';
import { finding } from '@/tests/fixtures/reviews/stand-ins.ts';

afterEach(cleanup);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));

describe('SetAsideForm', () => {
  const draw = () => {
    const acts = { onSetAside: vi.fn(), onCancel: vi.fn() };
    render(<SetAsideForm {...acts} />);
    return acts;
  };

  it('takes one of the reasons', async () => {
    const { onSetAside } = draw();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'It is answered elsewhere' }));
    await choose('The document was read wrongly');
    await press('Set it aside');
    expect(onSetAside).toHaveBeenCalledExactlyOnceWith('The document was read wrongly');
  });

  it('takes the reader’s own, by keyboard alone', async () => {
    const { onSetAside } = draw();
    await choose('Another reason');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your reason' }));
    await userEvent.keyboard('  We asked them. {Enter}');
    expect(onSetAside).toHaveBeenCalledExactlyOnceWith('We asked them.');
  });

  it.each([null, 'Another reason'])('asks for a reason where there is none (%s)', async (chosen) => {
    const { onSetAside } = draw();
    if (chosen) await choose(chosen);
    await press('Set it aside');
    expect(onSetAside).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Choose a reason, or write your own.');
    expect(document.activeElement?.getAttribute('type')).toBe(chosen ? 'text' : 'radio');
    await choose('It does not matter here');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('says how far it reaches', () => {
    draw();
    expect(
      screen.getByText('This finding of this document only. Other documents and rules are not affected.'),
    ).toBeTruthy();
  });

  it.each(['button', 'Escape'])('is cancelled by %s', async (way) => {
    const { onCancel, onSetAside } = draw();
    if (way === 'button') await press('Cancel');
    else await userEvent.keyboard('{Escape}');
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSetAside).not.toHaveBeenCalled();
  });
});

describe('SetAsideList', () => {
  const findings = [finding('Time', 'falls-short', '6 weeks'), finding('Notice', 'unclear', 'a month')];
  const before: SetAsides = {
    'Time/falls-short/0': { reason: 'Read wrongly', on: '2025-03-10' },
    'Notice/unclear/0': { reason: 'No matter', on: '2025-03-11' },
  };
  function Kept() {
    const [asides, setAsides] = useState(before);
    return (
      <SetAsideList asides={listSetAsides(findings, asides)} onTakeBack={(each) => setAsides(takeBack(asides, each))} />
    );
  }

  it('lists each with its reason, and takes it back', async () => {
    render(<Kept />);
    expect(screen.getByRole('heading', { name: 'Set aside (2)' })).toBeTruthy();
    await userEvent.click(screen.getByText('Set aside (2)'));
    expect(screen.getByText('Set aside on 10 March 2025: Read wrongly')).toBeTruthy();
    await press('Take it back: Time');
    expect(screen.queryByText(/Read wrongly/)).toBeNull();
    expect(document.activeElement?.textContent).toBe('Set aside (1)');
    await press('Take it back: Notice');
    expect(document.activeElement?.textContent).toBe('Set aside (0)');
    expect(screen.getByText('Nothing is set aside any more.')).toBeTruthy();
  });

  it('is not there where nothing ever was', () => {
    const { container } = render(<SetAsideList asides={[]} onTakeBack={() => undefined} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('WrongFinding', () => {
  it('shows all that would be shared, and copies just that', async () => {
    const dudley = compacts.find(({ id }) => id === 'dudley');
    if (!dudley) throw new Error('There is no Dudley');
    const onCopy = vi.fn(async (_words: string) => true);
    render(
      <WrongFinding
        finding={finding('Time', 'falls-short')}
        doc={readText('Have your say', { markdown: true })}
        compact={dudley}
        kinds={['consultation']}
        version="0.1.0"
        onCopy={onCopy}
      />,
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByText('Report a wrong finding'));
    const box = screen.getByRole('textbox', { name: 'What would be shared' });
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('the text is not to be read');
    expect(box.readOnly).toBe(true);
    expect(box.value).toMatch(/^Rule: Time\nVerdict: Falls short\n.*Version: Compact Lens 0\.1\.0$/s);
    await press('Copy this text');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(box.value);
  });
});
