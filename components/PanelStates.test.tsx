// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DropArea } from '@/components/DropArea.tsx';
import { NothingChecked, Refused } from '@/components/PanelStates.tsx';
import { ReadingProgress } from '@/components/ReadingProgress.tsx';

afterEach(cleanup);

const ways = () => ({ onCheckPage: vi.fn<() => void>(), onFiles: vi.fn<(files: readonly File[]) => void>() });

describe('nothing checked yet', () => {
  it('says how to begin and lets one begin', async () => {
    const { onCheckPage, onFiles } = ways();
    render(<NothingChecked onCheckPage={onCheckPage} onFiles={onFiles} />);
    expect(screen.getByRole('heading', { name: 'Nothing checked yet' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(onCheckPage).toHaveBeenCalledTimes(1);
    const file = new File(['Six weeks.'], 'notice.txt');
    await userEvent.upload(screen.getByLabelText('File to check'), file);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });
});

describe('what cannot be read', () => {
  it('says why and what to do', () => {
    render(<Refused {...ways()} message="The PDF is locked. Ask for one without a password." />);
    expect(screen.getByText('The PDF is locked. Ask for one without a password.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Let Compact Lens open it' })).toBeNull();
  });

  it('asks for leave only where that helps', async () => {
    const onAllow = vi.fn<() => void>();
    render(<Refused {...ways()} message="Kept in Firefox’s own viewer." onAllow={onAllow} />);
    await userEvent.click(screen.getByRole('button', { name: 'Let Compact Lens open it' }));
    expect(onAllow).toHaveBeenCalledTimes(1);
  });
});

describe('working', () => {
  it('shows how far it has got', () => {
    render(<ReadingProgress progress={{ page: 3, pages: 12 }} isRead={false} />);
    expect(screen.getByRole('progressbar', { name: 'Reading page 3 of 12' })).toHaveProperty('value', 3);
  });

  it('says what is left to do once all is read', () => {
    render(<ReadingProgress progress={null} isRead />);
    expect(screen.getByRole('progressbar', { name: 'Comparing it with the compact' })).toBeTruthy();
  });

  it('promises no end it does not know', () => {
    render(<ReadingProgress progress={null} isRead={false} />);
    expect(screen.getByRole('progressbar', { name: 'Reading the document' }).hasAttribute('value')).toBe(false);
  });
});

describe('dropping', () => {
  const files = [new File(['%PDF'], 'offer.pdf')];

  it('takes files and lights up while they hover', () => {
    const onFiles = vi.fn<(files: readonly File[]) => void>();
    render(<DropArea onFiles={onFiles}>here</DropArea>);
    const area = screen.getByText('here');
    fireEvent.dragOver(area, { dataTransfer: { types: ['Files'] } });
    expect(screen.getByText('Drop the file to check it')).toBeTruthy();
    fireEvent.drop(area, { dataTransfer: { types: ['Files'], files } });
    expect(onFiles).toHaveBeenCalledExactlyOnceWith(files);
    expect(screen.queryByText('Drop the file to check it')).toBeNull();
  });

  it('leaves words dragged about alone', () => {
    const onFiles = vi.fn<(files: readonly File[]) => void>();
    render(<DropArea onFiles={onFiles}>here</DropArea>);
    fireEvent.drop(screen.getByText('here'), { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(onFiles).not.toHaveBeenCalled();
  });
});
