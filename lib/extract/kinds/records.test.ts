import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-03-01', complete: true });
const kindsOf = (markdown: string) => factsOf(markdown).kinds.map(({ kind }) => kind);

describe('the record of one item', () => {
  it.each([
    '# Issue - meetings\n\n## Future of the Elm Day Centre\n\nMeeting: 12/01/2026 - Cabinet (Item 41)\n\nMinutes:\n\nThe Cabinet Member introduced the report for the Council.\n\nRESOLVED:\n\n(1) That the closure of the Elm Day Centre, with services ending on 30 June 2026, be agreed.',
    '# Decision details\n\n## Review of grants\n\nDecision Maker: Cabinet\n\nDecision status: Recommendations Approved\n\nDecision:\n\n1) Note the results of the public consultation which took place in the autumn.\n\n2) Agree that the Council will no longer provide grant funding to the groups in Appendix 1.\n\nDate of decision: 12/01/2026',
    '# Agenda item\n\n## Core funding of voluntary bodies\n\nMinutes:\n\nResolved:\n\n(a) That the withdrawal of funding from one organisation be agreed by the Council.\n\n(b) That the other grants be awarded for 2026/27.',
    '# Issue - decisions\n\n## Community library\n\nThe Executive agreed:\n\n(i) To close the library at Holt and to hand back the building.\n\n(ii) That the Council ends the grant to its friends group.',
    '# Agenda item - Subsidy for the town hall\n\nDecision:\n\nThat the subsidy for charities be ended by the Council with effect from 1 July 2026.',
  ])('ends something: %s', (markdown) => expect(kindsOf(markdown)).toEqual(['change']));

  it.each([
    '# Decision details\n\n## Community grants 2026/27\n\nDecision status: Recommendations Approved\n\nDecision:\n\nThat the Council award small grants as set out in Appendix A, that a grant of £4,000 be given to the Scouts and that applications be invited for the next round of the community fund.',
    '# Agenda item\n\n## Housing strategy\n\nDecision:\n\nThat the Council consult on the draft strategy, that the public consultation run for twelve weeks and that residents be asked to give their views.',
    '# Issue details\n\n## Advice services tender\n\nTo approve the invitation to tender for advice services. Bidders will be asked for method statements.\n\nDecision due: 12 March 2026 by Cabinet of the Council',
    '# Issue - meetings\n\n## Library opening hours\n\nRESOLVED:\n\nThat the Council consult on the closure of two libraries and that options be brought back.',
    '# Agenda item\n\n## Market hall\n\nRESOLVED:\n\nThat the temporary closure of the hall for repairs be noted by the Council.',
    '# Issue - meetings\n\n## Review of community centres\n\nResolved:\n\nThat the brief of the review be agreed. A press release will say that the Council does not intend to close any centres.',
    '# Agenda item\n\n## Grants to voluntary bodies\n\nDECISION MADE:\n\n(i) That the grants be awarded by the Council as recommended.\n\n(ii) That officers settle relief where grants have been reduced or discontinued.',
  ])('offers, asks and ends nothing: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it('counts from the meeting where nothing else gives a day', () => {
    const { changes } = factsOf(
      '# Issue - meetings\n\n## Future of the Elm Day Centre\n\nMeeting: 12/01/2026 - Cabinet (Item 41)\n\nRESOLVED:\n\n(1) That the grant to the Elm Day Centre be withdrawn by the Council at the end of June 2026.',
    );
    expect(changes.map(({ announced, effective }) => [announced?.value, effective.value])).toEqual([
      ['2026-01-12', '2026-06-30'],
    ]);
  });

  it('takes the day on which the call-in ends for no end of a grant', () => {
    const { changes } = factsOf(
      '# Decision details\n\n## Grants\n\nDecision status: Recommendations Approved\n\nDecision:\n\nThat the Council will no longer fund the club.\n\nDate of decision: 12/01/2026\n\nEffective from: 20/01/2026',
    );
    expect(changes).toEqual([]);
  });

  it.each([
    '# Cabinet report\n\nAgenda item 7\n\nKey decision: Yes\n\nThe Council is consulting on its draft budget. Have your say by 3 March 2026: fill in the online survey. The consultation closes on that day.',
  ])('is not a report to the meeting: %s', (markdown) => expect(kindsOf(markdown)).toEqual(['consultation']));
});
