import { expect, it } from 'vitest';
import { listSetAsides, notSetAside, setAside, takeBack } from '@/lib/reviews/setting-aside.ts';
import { finding } from '@/tests/fixtures/reviews/stand-ins.ts';

const time = finding('Time', 'falls-short', '6 weeks');
const notice = finding('Notice', 'unclear', 'one month');
const both = setAside(
  setAside({}, time, 'It does not matter here', '2025-03-10'),
  notice,
  'Read wrongly',
  '2025-03-11',
);

it('sets one finding aside and takes it back', () => {
  expect(notSetAside([time, notice], setAside({}, time, 'Why', '2025-03-10'))).toEqual([notice]);
  expect(takeBack(both, time)).toEqual({ 'Notice/unclear/0': { reason: 'Read wrongly', on: '2025-03-11' } });
  expect(takeBack({}, time)).toEqual({});
});

it('lists them with their reasons, the latest first', () => {
  expect(listSetAsides([time, notice], both)).toEqual([
    { finding: notice, reason: 'Read wrongly', on: '2025-03-11' },
    { finding: time, reason: 'It does not matter here', on: '2025-03-10' },
  ]);
});

it('leaves out what is not found any more, without forgetting it', () => {
  expect(listSetAsides([notice], both)).toHaveLength(1);
  expect(listSetAsides([time, notice], both)).toHaveLength(2);
});

it('takes no finding for set aside because of its name', () => {
  expect(notSetAside([{ ...time, id: 'constructor' }], {})).toHaveLength(1);
});
