// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportMenu } from '@/components/ReportMenu.tsx';
import type { Format, Shape } from '@/lib/report/write-report.ts';

afterEach(cleanup);

const draw = (save: (shape: Shape, format: Format) => Promise<string | null>, hasDates = true) => {
  const onSave = vi.fn(save);
  render(<ReportMenu hasDates={hasDates} onSave={onSave} />);
  return onSave;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('ReportMenu', () => {
  it('saves everything in Word by two presses, and says under what name', async () => {
    const onSave = draw(async () => 'compact-lens-review.docx');
    expect(screen.queryByRole('button', { name: 'Word' })).toBeNull();
    await press('Save a report');
    await press('Word');
    expect(onSave.mock.calls).toEqual([['full', 'docx']]);
    expect((await screen.findByRole('status')).textContent).toBe('Saved compact-lens-review.docx');
  });

  it('saves a briefing where that is chosen', async () => {
    const onSave = draw(async () => 'a.html');
    await press('Save a report');
    await userEvent.click(screen.getByRole('radio', { name: 'Briefing, one page' }));
    await press('Web page to print');
    expect(onSave).toHaveBeenLastCalledWith('briefing', 'html');
  });

  it('says that it is at work, and takes no second press meanwhile', async () => {
    let finish = (_name: string | null) => {};
    const onSave = draw(() => new Promise((resolve) => (finish = resolve)));
    await press('Save a report');
    await press('Word');
    expect(screen.getByRole('status').textContent).toBe('Writing the report…');
    await press('Markdown');
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Markdown' }));
    finish(null);
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    await press('Markdown');
    expect(onSave).toHaveBeenCalledTimes(2);
  });

  it('lets the reader try again where writing goes wrong', async () => {
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    process.on('unhandledRejection', onFault);
    const onSave = draw(async () => {
      throw new Error('out of memory');
    });
    await press('Save a report');
    await press('Word');
    expect(await screen.findByText(/could not be saved/)).toBeTruthy();
    await press('Word');
    expect(onSave).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(faults).toHaveLength(2));
    process.off('unhandledRejection', onFault);
  });

  it('offers a calendar only where there are dates', async () => {
    draw(async () => null, false);
    await press('Save a report');
    expect(screen.queryByRole('button', { name: 'Calendar dates' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Spreadsheet (CSV)' })).toBeTruthy();
  });

  it('says whether it is open', async () => {
    draw(async () => null);
    const button = screen.getByRole('button', { name: 'Save a report' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });
});
