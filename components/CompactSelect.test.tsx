// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompactSelect } from '@/components/CompactSelect.tsx';
import type { Compact } from '@/lib/compact.ts';

afterEach(cleanup);

const compact = (place: string, year: number | null = null): Compact => ({
  id: place.toLowerCase(),
  place,
  title: `${place} Compact`,
  year,
  signatories: [],
  places: [place],
  commitments: [],
  resolution: { ref: '1', summary: '', stages: [] },
});
const bristol = compact('Bristol', 2012);
const dudley = compact('Dudley');
const compacts = [bristol, dudley];

const draw = (props: Partial<Parameters<typeof CompactSelect>[0]>) => {
  const onChoose = vi.fn<(id: string) => void>();
  render(
    <CompactSelect
      compacts={compacts}
      compact={null}
      isChosen={false}
      suggestion={null}
      onChoose={onChoose}
      {...props}
    />,
  );
  return onChoose;
};
const select = () => screen.getByRole('combobox', { name: 'Compact to check against' });

describe('CompactSelect', () => {
  it('names compacts by place, with the year where there is one', async () => {
    const onChoose = draw({});
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Choose a compact…',
      'Bristol Compact (2012)',
      'Dudley Compact',
    ]);
    await userEvent.selectOptions(select(), 'Dudley Compact');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('dudley');
  });

  it('says so where the document’s words made the choice', () => {
    draw({ compact: dudley, suggestion: { compact: dudley, place: 'Dudley Borough' } });
    expect(screen.getByText(/^Chosen because the document mentions/).textContent).toContain('Dudley Borough');
  });

  it('keeps the reader’s choice and offers what the document suggests', async () => {
    const onChoose = draw({ compact: bristol, isChosen: true, suggestion: { compact: dudley, place: 'Dudley' } });
    expect(select()).toHaveProperty('value', 'bristol');
    await userEvent.click(screen.getByRole('button', { name: 'Check against the Dudley Compact' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('dudley');
  });

  it('has nothing to say where the reader chose what the document suggests', () => {
    draw({ compact: dudley, isChosen: true, suggestion: { compact: dudley, place: 'Dudley' } });
    expect(screen.queryByText(/mentions/)).toBeNull();
  });
});
