// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionAbout } from '@/components/options/OptionAbout.tsx';
import { OptionData } from '@/components/options/OptionData.tsx';
import { OptionKeeping } from '@/components/options/OptionKeeping.tsx';
import { OptionKept } from '@/components/options/OptionKept.tsx';
import { OptionMarks } from '@/components/options/OptionMarks.tsx';
import { OptionShortcuts } from '@/components/options/OptionShortcuts.tsx';
import { OptionSites } from '@/components/options/OptionSites.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });

describe('OptionMarks', () => {
  it('turns marks off and chooses their style, with an example', async () => {
    const onChange = vi.fn();
    render(<OptionMarks marks={true} markStyle="both" onChange={onChange} />);
    expect(screen.getByText('The consultation closes on 14 April 2025.').dataset.style).toBe('both');
    await userEvent.click(screen.getByRole('radio', { name: 'Line only' }));
    expect(onChange).toHaveBeenLastCalledWith({ markStyle: 'underline' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mark the words that findings rest on' }));
    expect(onChange).toHaveBeenLastCalledWith({ marks: false });
  });

  it('has no style to choose where there are no marks', () => {
    render(<OptionMarks marks={false} markStyle="both" onChange={() => {}} />);
    expect(screen.getByRole('group', { name: 'How they are marked' })).toHaveProperty('disabled', true);
    expect(screen.queryByText('For example:')).toBeNull();
  });
});

describe('OptionSites', () => {
  const draw = (onAllow: Parameters<typeof OptionSites>[0]['onAllow'], others: readonly string[] = []) => {
    const onForget = vi.fn(async () => {});
    const sites = { unasked: ['https://www.dudley.gov.uk/*'], others };
    render(<OptionSites {...sites} nameOf={(origin) => origin.slice(8, -2)} onAllow={onAllow} onForget={onForget} />);
    return onForget;
  };
  const field = () => screen.getByRole('textbox', { name: 'Site' });

  it('allows a site, says so, and is ready for another', async () => {
    const onAllow = vi.fn(async () => ({ ok: true, words: 'It was allowed.' }));
    draw(onAllow);
    await userEvent.type(field(), 'www.bristol.gov.uk{Enter}');
    expect(onAllow).toHaveBeenCalledExactlyOnceWith('www.bristol.gov.uk');
    expect(screen.getByRole('status').textContent).toBe('It was allowed.');
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field());
  });

  it('says what is wrong beside the field, and keeps what was typed', async () => {
    draw(async () => ({ ok: false, words: 'Name one site.' }));
    await userEvent.type(field(), 'gov.uk');
    await userEvent.click(button('Allow this site'));
    expect(screen.getByRole('alert').textContent).toBe('Name one site.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toContain(screen.getByRole('alert').id);
    expect(field()).toHaveProperty('value', 'gov.uk');
  });

  it('removes a site by its name and leaves the focus on the field', async () => {
    const onForget = draw(async () => ({ ok: true, words: '' }));
    await userEvent.click(button('Remove www.dudley.gov.uk'));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('https://www.dudley.gov.uk/*');
    expect(screen.getByRole('status').textContent).toBe('www.dudley.gov.uk was removed.');
    expect(document.activeElement).toBe(field());
  });

  it('lists apart what was allowed for another reason', () => {
    draw(async () => ({ ok: true, words: '' }), ['https://papers.example.org/*']);
    expect(screen.getByText(/for another reason/)).toBeTruthy();
    expect(button('Remove papers.example.org')).toBeTruthy();
  });
});

describe('OptionShortcuts', () => {
  it('shows the keys, or that there are none, and where to change them', async () => {
    const onOpen = vi.fn();
    const { rerender } = render(<OptionShortcuts keys="Alt+Shift+C" onOpen={onOpen} />);
    expect(screen.getByText('Alt+Shift+C')).toBeTruthy();
    rerender(<OptionShortcuts keys={null} onOpen={onOpen} />);
    expect(screen.getByText('not set')).toBeTruthy();
    await userEvent.click(button('Open the browser’s shortcuts'));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('OptionData', () => {
  it('deletes only once that is confirmed, and says what came of it', async () => {
    const onDelete = vi.fn(async () => 'Gone.');
    render(<OptionData kept={<p>3 reviews</p>} onDelete={onDelete} />);
    expect(screen.getByText('3 reviews')).toBeTruthy();
    button('Delete everything').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Keep it'));
    await userEvent.keyboard('{Enter}');
    expect(onDelete).not.toHaveBeenCalled();
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(button('Delete everything'));
    await userEvent.keyboard('{Enter}');
    const sure = screen.getByRole('group', { name: 'Delete everything that Compact Lens keeps on this computer?' });
    await userEvent.click(within(sure).getByRole('button', { name: 'Yes, delete everything' }));
    expect(onDelete).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Gone.');
  });
});

describe('OptionKeeping', () => {
  it.each([true, false])('turns the keeping of reviews off and on: it is %s', async (keepReviews) => {
    const onChange = vi.fn();
    render(<OptionKeeping keepReviews={keepReviews} onChange={onChange} />);
    const box = screen.getByRole('checkbox', { name: 'Keep my reviews on this computer' });
    expect(box).toHaveProperty('checked', keepReviews);
    expect(screen.getByText(/those already here stay until you delete them/).id).toBe(
      box.getAttribute('aria-describedby'),
    );
    await userEvent.click(box);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ keepReviews: !keepReviews });
  });
});

describe('OptionKept', () => {
  it.each([
    [0, null, 'No review is kept here yet.'],
    [1, null, '1 review is kept here. Your reviews take up 2 KB. You can'],
    [3, 5_000_000, '3 reviews are kept here. Your reviews take up 2 KB; there is room for about 5 MB more. You can'],
  ])('says how many there are and the room they take: %d', (reviews, free, words) => {
    const { container } = render(<OptionKept reviews={reviews} space={{ ours: 2_000, free }} />);
    expect(container.textContent).toMatch(new RegExp(`^${words}`));
  });
});

describe('OptionAbout', () => {
  it('says what a compact is not, and names those it knows', () => {
    const compact = {
      id: 'bristol-2012',
      place: 'Bristol',
      title: 'Bristol Compact 2012',
      year: 2012,
      signatories: ['The Bristol Partnership', 'Bristol’s public sector'],
      places: [],
      commitments: [],
      resolution: { ref: '', summary: '', stages: [] },
    };
    render(<OptionAbout version="0.1.0" compacts={[compact]} />);
    expect(screen.getByText(/voluntary agreement/)).toBeTruthy();
    expect(screen.getByText(/not legal advice/)).toBeTruthy();
    expect(screen.getByText(/^Version 0\.1\.0\. .*MIT licence/)).toBeTruthy();
    expect(screen.getByRole('term').textContent).toBe('Bristol Compact (2012)');
    expect(screen.getByText('Signed by The Bristol Partnership and Bristol’s public sector')).toBeTruthy();
  });
});
