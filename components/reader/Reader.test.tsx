// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderMessage } from '@/components/reader/ReaderMessage.tsx';
import { ReaderPassword } from '@/components/reader/ReaderPassword.tsx';
import { type ReaderActions, ReaderToolbar } from '@/components/reader/ReaderToolbar.tsx';

afterEach(cleanup);

const ways = () => ({
  onPage: vi.fn<ReaderActions['onPage']>(),
  onZoom: vi.fn<ReaderActions['onZoom']>(),
  onTurn: vi.fn<ReaderActions['onTurn']>(),
  onPrint: vi.fn<ReaderActions['onPrint']>(),
  onFind: vi.fn<ReaderActions['onFind']>(),
  onSide: vi.fn<ReaderActions['onSide']>(),
});
const shown = { page: 2, pages: 6, zoom: { percent: 110, fit: null }, isFinding: false, hasSide: false };
const about = { title: 'A good day', status: 'Reading page 2 of 6' };

describe('the reader’s toolbar', () => {
  it('says what is read and how far', () => {
    render(<ReaderToolbar {...about} {...ways()} shown={shown} />);
    expect(screen.getByRole('heading', { name: 'A good day' })).toBeTruthy();
    expect(screen.getByText('Reading page 2 of 6')).toBeTruthy();
    expect(screen.getByText('of 6')).toBeTruthy();
  });

  it('turns to a page that there is, and to no other', async () => {
    const asked = ways();
    render(<ReaderToolbar {...about} {...asked} shown={shown} />);
    const box = screen.getByRole('textbox', { name: 'Page' });
    for (const typed of ['0', '7', 'two', '1.5', '']) {
      await userEvent.clear(box);
      await userEvent.type(box, `${typed}{Enter}`);
      expect(box).toHaveProperty('value', '2');
    }
    expect(asked.onPage).not.toHaveBeenCalled();
    for (const typed of ['1', '6']) {
      await userEvent.clear(box);
      await userEvent.type(box, `${typed}{Enter}`);
    }
    expect(asked.onPage.mock.calls).toEqual([[1], [6]]);
  });

  it('steps through the pages by key, and not past the ends', async () => {
    const asked = ways();
    const { rerender } = render(<ReaderToolbar {...about} {...asked} shown={shown} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Page' }), '{PageDown}{ArrowUp}');
    expect(asked.onPage.mock.calls).toEqual([[3], [1]]);
    rerender(<ReaderToolbar {...about} {...asked} shown={{ ...shown, page: 6 }} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Page' }), '{PageDown}');
    rerender(<ReaderToolbar {...about} {...asked} shown={{ ...shown, page: 1 }} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Page' }), '{PageUp}');
    expect(asked.onPage).toHaveBeenCalledTimes(2);
  });

  it('follows the page in view', () => {
    const { rerender } = render(<ReaderToolbar {...about} {...ways()} shown={shown} />);
    rerender(<ReaderToolbar {...about} {...ways()} shown={{ ...shown, page: 3 }} />);
    expect(screen.getByRole('textbox', { name: 'Page' })).toHaveProperty('value', '3');
  });

  it('makes pages larger, smaller and of a chosen size', async () => {
    const asked = ways();
    render(<ReaderToolbar {...about} {...asked} shown={shown} />);
    for (const name of ['Larger', 'Smaller']) await userEvent.click(screen.getByRole('button', { name }));
    const [size] = screen.getAllByRole('combobox', { name: 'Size' });
    if (!size) throw new Error('There is no size to choose.');
    // The size it has is none of the usual ones, and is shown all the same.
    expect(size).toHaveProperty('value', '110');
    await userEvent.selectOptions(size, 'Fit page');
    await userEvent.selectOptions(size, '200 %');
    expect(asked.onZoom.mock.calls).toEqual([['in'], ['out'], ['page-fit'], [200]]);
  });

  it('says how large a size in words comes out', () => {
    render(<ReaderToolbar {...about} {...ways()} shown={{ ...shown, zoom: { percent: 87, fit: 'page-width' } }} />);
    expect(screen.getAllByRole('option', { name: 'Fit width (87 %)' })[0]).toHaveProperty('selected', true);
  });

  it('has no tools while there is no document', () => {
    render(<ReaderToolbar title="" status="" shown={null} {...ways()} />);
    expect(screen.getByRole('heading', { name: 'Compact Lens' })).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('a locked document', () => {
  it('takes a password, and no empty one', async () => {
    const onPassword = vi.fn<(password: string) => void>();
    render(<ReaderPassword wrong={false} onPassword={onPassword} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onPassword).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('Password'), 'open sesame{Enter}');
    expect(onPassword).toHaveBeenCalledExactlyOnceWith('open sesame');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that a password was wrong', () => {
    render(<ReaderPassword wrong onPassword={() => {}} />);
    expect(screen.getByRole('alert').textContent).toMatch(/does not open this PDF/);
    expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true');
  });
});

it('says what cannot be read and takes another file', async () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<ReaderMessage title="This cannot be read" message="The PDF is damaged." onFiles={onFiles} />);
  expect(screen.getByRole('alert').textContent).toContain('The PDF is damaged.');
  const file = new File(['%PDF'], 'notice.pdf');
  await userEvent.upload(screen.getByLabelText('File to check'), file);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
});
