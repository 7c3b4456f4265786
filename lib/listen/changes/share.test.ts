import { expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToShare } from '@/lib/listen/changes/share.ts';
import { readText } from '@/lib/read/text.ts';

const shareIn = (text: string) => {
  const doc = readText(text, { markdown: true });
  const share = listenToShare(
    extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['change'] } }),
  );
  return share && { own: share.ownPercent, grants: share.grantPercent, same: share.isSame };
};

it.each([
  ['Grants will be reduced by 20%. Our own services must save 5%.', { own: 5, grants: 20, same: false }],
  [
    'Spending on the Council’s own departments falls by 8 per cent. All awards are cut by 8 per cent.',
    { own: 8, grants: 8, same: false },
  ],
  ['Your grant is cut by 10%, the same proportion as our own budgets.', { own: 10, grants: null, same: true }],
  ['Your award falls by the same percentage as our own teams.', { own: null, grants: null, same: true }],
  [
    'Our own libraries team shrinks by 15 per cent; the cut to the grants is 12 per cent. Of those who replied 60 per cent were against any cut in grants.',
    { own: 15, grants: 12, same: false },
  ],
  [
    'Charities have been asked to bear less than their share. Our own budgets fall by 9 per cent.',
    { own: null, grants: null, same: true },
  ],
  [
    'Directorate budgets are to be reduced by 5% on average. The saving sought from voluntary sector grants is £262,000, or 24%.',
    { own: 5, grants: 24, same: false },
  ],
  [
    'Services provided by the Council itself are being reduced by an average of 8%. The Programme as a whole is reduced by 4.6%. The choir’s grant is cut by 11%.',
    { own: 8, grants: 4.6, same: false },
  ],
  [
    'It would be wrong to ask more of voluntary organisations than of our own departments.',
    { own: null, grants: null, same: true },
  ],
  [
    'Your payment is cut by 22%. The in-house team is not part of this exercise.',
    { own: null, grants: null, same: false },
  ],
  ['The Council’s own services will save 3%.', { own: 3, grants: null, same: false }],
])('%s', (text, share) => expect(shareIn(text)).toEqual(share));

it.each([
  "The reduction to the sector as a whole, at 36%, is six times the average asked of the Council's own directorates.",
  'Grants to voluntary groups would fall by a third, double the saving asked of our own services.',
  "The cut to charities is steeper than that of the council's own departments.",
  'Voluntary organisations are being asked for a higher percentage than our own teams.',
  'The grants are to be cut by 20 per cent, more than three times what is saved from our own staffing.',
])('is told to be more: %s', (text) => {
  const doc = readText(text, { markdown: true });
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['change'] } });
  expect(listenToShare(facts)?.isMore).toBe(true);
});

it.each([
  'Grants are cut by no more than our own services.',
  'Charities will not be cut by more than our own budgets.',
  'Voluntary groups know more about it than our own staff.',
  'Grants are cut less than our own services.',
  'Of those who replied most said that charities are cut by more than our own services.',
])('is not told to be more: %s', (text) => {
  const doc = readText(text, { markdown: true });
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['change'] } });
  expect(listenToShare(facts)?.isMore ?? false).toBe(false);
});

it.each([
  'Grants will be reduced by 20%.',
  'Each group has its own budget.',
  'Our own staff are not affected. Your grant falls by 10%.',
  'You may spend some of it on your own staff costs.',
])('finds nothing to compare: %s', (text) => expect(shareIn(text)).toBeNull());
