// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderMessage } from '@/components/ReaderMessage.tsx';
import { ReaderPassword } from '@/components/ReaderPassword.tsx';
import { ReaderToolbar } from '@/components/ReaderToolbar.tsx';

afterEach(cleanup);

describe('the reader’s toolbar', () => {
  const ways = () => ({ onPage: vi.fn<(page: number) => void>(), onZoom: vi.fn<(how: string) => void>() });
  const shown = { title: 'A good day', status: 'Reading page 2 of 6', page: 2, pages: 6 };

  it('says what is read and how far', () => {
    render(<ReaderToolbar {...shown} {...ways()} />);
    expect(screen.getByRole('heading', { name: 'A good day' })).toBeTruthy();
    expect(screen.getByText('Reading page 2 of 6')).toBeTruthy();
    expect(screen.getByText('of 6')).toBeTruthy();
  });

  it('turns to a page that there is, and to no other', async () => {
    const { onPage, onZoom } = ways();
    render(<ReaderToolbar {...shown} onPage={onPage} onZoom={onZoom} />);
    const box = screen.getByRole('textbox', { name: 'Page' });
    for (const typed of ['0', '7', 'two', '1.5', '']) {
      await userEvent.clear(box);
      await userEvent.type(box, `${typed}{Enter}`);
      expect(box).toHaveProperty('value', '2');
    }
    expect(onPage).not.toHaveBeenCalled();
    for (const typed of ['1', '6']) {
      await userEvent.clear(box);
      await userEvent.type(box, `${typed}{Enter}`);
    }
    expect(onPage.mock.calls).toEqual([[1], [6]]);
  });

  it('follows the page in view', () => {
    const { rerender } = render(<ReaderToolbar {...shown} {...ways()} />);
    rerender(<ReaderToolbar {...shown} {...ways()} page={3} />);
    expect(screen.getByRole('textbox', { name: 'Page' })).toHaveProperty('value', '3');
  });

  it('makes pages larger, smaller and as wide as the window', async () => {
    const { onPage, onZoom } = ways();
    render(<ReaderToolbar {...shown} onPage={onPage} onZoom={onZoom} />);
    for (const name of ['Larger', 'Smaller', 'Fit width']) await userEvent.click(screen.getByRole('button', { name }));
    expect(onZoom.mock.calls).toEqual([['in'], ['out'], ['fit']]);
  });

  it('has no tools while there is no document', () => {
    render(<ReaderToolbar title="" status="" page={null} pages={0} {...ways()} />);
    expect(screen.getByRole('heading', { name: 'Compact Lens' })).toBeTruthy();
    expect(screen.queryByRole('toolbar')).toBeNull();
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
