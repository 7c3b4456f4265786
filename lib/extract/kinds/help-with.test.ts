import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-03-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );
const invites =
  'Published 3 March 2025. Holme Council invites tenders for an advice service. Tenders must be returned by noon on 4 April 2025.';

describe('help with tenancies and the like, under its own title', () => {
  it.each([
    'Tenancy Sustainment Service',
    'Tenancy support and floating support',
    'Young people’s tenancy training programme',
    'Tenancy relations',
    'Allotment skills project',
  ])('%s', (title) => expect(kindsOf(`# ${title}\n\n${invites}`)).toEqual(['tender']));

  it('gives money to those who keep allotments', () =>
    expect(
      kindsOf(
        '# Allotment grants\n\nVoluntary groups can apply to Holme Council for a grant of up to £500. Applications must be received by 20 March 2025.',
      ),
    ).toEqual(['funding']));

  it.each([
    '# Tenancy agreement\n\nHolme Council agrees to let the premises to the tenant. Four weeks’ notice must be given to end the tenancy. The Council may end this agreement. Rent is paid weekly in advance.',
    '# Your tenancy\n\nTenants of Holme Council may apply for a grant to redecorate. You must give four weeks’ notice. The Council may end your tenancy.',
    '# Allotments\n\nApply to Holme Council for an allotment. The Council invites tenders for a shed. Rent is paid in advance.',
    '# Membership\n\nJoin us. Membership is £10 a year, and ends on a month’s notice. We give grants to local groups.',
  ])('not %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});
