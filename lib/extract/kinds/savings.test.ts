import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: true }), { today: '2025-03-20', complete: true })
    .kinds.map(({ kind }) => kind)
    .join() || 'none';

describe('a sheet of savings', () => {
  it.each([
    [
      'change',
      '# Budget savings 2026/27: voluntary sector grants\n\nThe County Council has to find £14m. This sheet is one of sixty.\n\n| Grant | Now | Saving |\n| --- | --- | --- |\n| Core grants | £400,000 | -20% |\n| Arts grants | £60,000 | -£60,000 |\n\nWhat will it mean? Fewer organisations can be supported and some may have to close their doors. Officers will meet those affected.',
    ],
    [
      'change',
      '# Savings proposal ASC14: grants to community organisations\n\nDirectorate: Adult Social Care, Elm Borough Council\n\nCurrent budget £310,000. Saving 2026/27 £93,000. The community grants budget would be cut by 30% from April 2026.\n\nRisks: groups may not be able to make up the difference.',
    ],
    [
      'change',
      '# Medium term financial strategy: revenue reductions\n\nBorough Council. Ref CS7.\n\nThe voluntary sector grants pot is to be reduced by £50,000, a sixth, over two years. Staffing: none. Equality: an assessment is attached.',
    ],
    [
      'change',
      '# Proposed savings: Communities\n\nElm City Council\n\nService level agreements with advice agencies: reduction of 10% (£31,000). Ward grants: deleted, saving £120,000. Events: saving £14,000.',
    ],
    [
      'change',
      '# MTFP savings template\n\nTown Council. Title: small grants scheme. Description: end the small grants scheme and save £25,000 a year from 2026/27.',
    ],
    [
      'none',
      '# Budget savings 2026/27: street lighting\n\nThe County Council will dim lights after midnight and save £80,000. Energy use will be reduced by 12%.',
    ],
    [
      'funding',
      '# Energy savings grants for community halls\n\nThe Borough Council offers grants of up to £5,000 to cut energy bills by 20%. Who can apply? Charities that run a hall. Applications close on 3 March 2026. How to apply: fill in the form.',
    ],
    [
      'consultation',
      '# Budget savings 2026/27: have your say\n\nThe County Council has to save £14m. We are consulting on proposals, among them that the community grants budget be reduced by 20%. Tell us what you think. The consultation closes on 3 March 2026. Fill in the online survey.',
    ],
    [
      'none',
      '# Household savings clubs\n\nThe Borough Council backs credit unions. Save £10 a month and earn interest. Ask at the town hall for a leaflet on how to save.',
    ],
  ])('is %s: %s', (kinds, text) => expect(kindsOf(text)).toBe(kinds));
});
