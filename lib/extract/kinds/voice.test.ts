import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('advice on asking any funder', () => {
  it.each([
    '# Writing your grant application\n\nSometimes you may come across a funder that wants a letter. Read the guidance notes of the Council or trust with care. Give yourself time before the application deadline. Say what the grant will be spent on.',
    '# How to tackle a long form\n\nFor any charity that asks the Council’s Community Fund for money. Check the eligibility criteria. Applicants must have a bank account. Grants can be used for core costs.',
    '# Eight steps\n\nThis blog is for small groups which want a grant from a trust or a council. Set up a small group. The application form asks who will hold the grant.',
    '# Bid-writing for beginners\n\nFunders like to see a need. Your application must show who gains. A grant must be spent on what was agreed with the council.',
    '# Preparing a grant application\n\nThe Voluntary Action team can read your application before it goes to the fund. Applicants should have a constitution and a bank account.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it.each([
    '# Community fund: guidance for applicants\n\nThe Council’s fund is open for applications. We cannot pay for the cost of preparing a bid. Grants of up to £5,000 must be spent within a year.',
    '# Victims’ grant competition\n\nThe Police and Crime Commissioner is offering over £900,000 to organisations that support victims, and is encouraging bids for work with children. The grant competition will close at noon on 12 September 2026.',
  ])('a funder’s own is funding: %s', (markdown) => expect(kindsOf(markdown)).toEqual(['funding']));
});

describe('what others write of a cut', () => {
  it.each([
    '# Charities fear the worst\n\nGRANTS to five charities in Ashby are set to be cut by £40,000 next week. Ashby Borough Council must find savings of £2m and the funding for the advice centre will end in April. Campaigners say that families will suffer.',
    '# Bosses axe youth club cash\n\nTown hall bosses in Marlow have agreed to end a £30,000 grant to a youth club. The funding will stop on 31 March. A spokesman for Marlow Council said: "We had no choice."',
    '# Advice charity faces £60,000 cut\n\nAn advice charity is set to lose a third of its council funding. Wells Council agreed on Monday that the grant be reduced from April. The chief executive of the charity said: "We are worried."',
    '# Day centre closure\n\nA day centre will shut its doors after Lowick Council slashed its funding. The contract will not be renewed. Families said they were heartbroken.',
    '# Save the Meadow Centre\n\nTo: Ashby Borough Council\n\nThe Council has decided to end the grant to the Meadow Centre. The funding will stop in March. Please sign the petition.\n\n## Why is this important?\n\nIt is the only place for miles.',
    '# Keep our youth grants\n\nThe Council agreed to cut the youth grants by half from April. 360 of 400 signatures',
    '# Closing date for the pool confirmed\n\nA council has confirmed that a leisure centre will close for good at the end of May. The authority said in a statement that its contract would not be renewed. The grant to the swimming club will end too.',
    '# Supporting people\n\nA number of articles have reported on cuts to grants for vulnerable people. A Guardian report says that the funding will end in many towns. The Council’s contracts will not be renewed.',
    '# Charity to shut\n\nA charity for disabled people has today announced that it was forced to close its doors. Its contract with the Council has ended and the funding will not be renewed.',
    '# Have your say on grants\n\nYour Focus Team believes that the Council was wrong to end its forums. The consultation on community grants is open. Have your say before 15 July by filling in the survey.',
  ])('a newspaper or a petition: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it.each([
    '# News of our funding\n\nWe have been told by Wells Council that our grant will end in March. The £40,000 grant will be cut to nothing. The trustees will meet next week.',
    '# Cuts to our council grant\n\nThe Council has decided to withdraw our grant of £20,000 from April. The lunch club will go on for as long as reserves last.',
    '# Funding cuts: an update\n\nThe withdrawal of funding was confirmed at last night’s Council. We have now lost £15,000. Thank you to all who wrote to councillors.',
    '# The future of the drop-in\n\nAs a small charity we depend on grants. Ashby Council has decided not to renew our contract, which will end on 30 June. We hope to find other money.',
    '# Letter to the Chair of the Board\n\nDear Dr Lamb, we are appalled that the Board has agreed to end the contract for befriending. The funding will stop in June. We urge you to think again.',
    '# Our loss of council support\n\nOur council funding will end on 31 March. The Council agreed that the grant should cease. The trustees are looking for other ways to keep the minibus on the road.',
  ])('those who suffer it or are against it: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));

  it.each([
    '# Voluntary sector grants\n\nThis report recommends that Cabinet agrees to end the grants in Table 1 from 1 June. Families said that the lunch club was a lifeline. A petition with 1,200 signatures was handed in.',
    '# Grant for the advice centre\n\nDear Chair, I am sorry to say that the Council has decided to end your grant. Our funding from the Government has been cut. Your grant will stop on 31 March.',
    '# Changes to our grants programme\n\nCuts to our government funding mean that the Council has agreed to end the small grants. The grants will cease on 1 April. We will write to each group.',
    '# Community transport contract to end\n\nMarlow Council has agreed to end its contract with the minibus trust. The contract will end on 31 August. Councillor Reed said: "We are sorry."',
    '# End of the youth grant\n\nIMPORTANT notice to all clubs: the Council has resolved that the youth grant will cease on 1 May. You can appeal against this decision.',
    '# Support to the refuge\n\nTHIS LETTER gives notice that the Council will withdraw the grant to the refuge from 1 July. The funding will end then.',
    '# Withdrawal of the hall subsidy\n\nThe Council has decided to end the subsidy from 1 April. We know that this will come as a shock to groups which face cuts elsewhere.',
    '# Grants to arts groups: decision\n\nCabinet resolved that the grants to arts groups be reduced by a fifth from 1 April. Campaigners spoke. A spokesman for the groups spoke too.',
    '# Your contract\n\nDear Trustees, we urge you to read this letter with care. The Board has decided not to renew your contract, which ends on 30 June. The funding will stop then.',
    '# Mobile library and community bus\n\nThe Council has agreed to end the grant to the community bus on 1 September. Users told us that it is a lifeline and we will help them to find other ways.',
  ])('who makes the cut is heard, whatever others say: %s', (markdown) =>
    expect(kindsOf(markdown)).toEqual(['change']),
  );
});
