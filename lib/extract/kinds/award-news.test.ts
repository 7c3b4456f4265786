import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-03-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('news of what others were awarded, which offers nothing', () => {
  it.each([
    '# Twelve charities share £80,000 from Holme Council\n\nTwelve charities in the district are to share £80,000 from the Council’s community fund. The money will pay for a kitchen, a minibus and a garden.',
    '# Successful projects announced\n\nHolme Council has awarded £50,000 to ten projects from its Ward Fund. The grants range from £500 to £10,000.',
    '# Ward grants: latest\n\nSix local groups have been awarded a total of £12,400 in the second round of Holme Council’s ward grants. The Scouts get £2,000 for tents.',
    '# £300,000 awarded to voluntary organisations\n\nFunding of £300,000 has been awarded by the Police and Crime Commissioner to organisations that support victims. The grants will run from April.',
    '# Grants handed out to 23 good causes\n\nThe Mayor of Holme handed out grants worth £46,000 at the town hall last night.',
    '# Charity wins advice contract\n\nHolme Advice has won the contract to run the Council’s advice service after a tender exercise. The contract starts in April for three years.',
  ])('not %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it.each([
    [
      '# Community Fund: nine groups awarded, next round open\n\nNine groups have been awarded £30,000 by Holme Council. The next round is now open: groups can apply for up to £5,000. The closing date for applications is 30 April 2025.',
      'funding',
    ],
    [
      '# Our grants\n\nLocal groups have received over £1m from Holme Council since 2010. The fund offers between £500 and £5,000 towards running costs. Grants are for one year.',
      'funding',
    ],
    [
      '# Award letter\n\nDear Trustees\n\nI am pleased to tell you that your group has been awarded £4,000 from Holme Council’s Community Fund. The grant will be paid in advance.',
      'funding',
    ],
    [
      '# Grants to voluntary organisations 2025/26\n\nHolme Council has awarded grants to ten organisations. Each grant is paid quarterly in advance and may be ended on three months’ notice. The recipient shall report each quarter.',
      'funding',
    ],
    [
      '# Groups awarded grants to have them cut\n\nHolme Council has decided to cut by 20%, from 1 April 2025, the grants that were awarded to twelve groups.',
      'change',
    ],
  ])('%s', (markdown, kind) => expect(kindsOf(markdown)).toEqual([kind]));
});
