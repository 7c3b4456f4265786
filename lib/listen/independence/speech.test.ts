import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { freedomsIn, silencesIn } from '@/lib/listen/independence/speech.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (text: string) =>
  extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
const heardIn = (text: string): string => {
  const facts = factsOf(text);
  if (silencesIn(facts).length) return 'silence';
  return freedomsIn(facts).length ? 'freedom' : '';
};

describe('silence that is asked for', () => {
  it.each([
    'Organisations must clear with our communications team, in advance, anything they say to the press about policing.',
    'Recipients should check with the communications team before posting anything about the Commissioner.',
    'You must not use the funding to support lobbying, and you must not campaign against the Council.',
    'Interviews and posts which mention council policy are to go through our press office for clearance.',
    'Workers are asked to pass by the Council’s press desk, for approval, any article or letter on the Council’s services.',
    'Your trustees and helpers must not post, print or broadcast anything that puts the Council’s choices in a bad light.',
    'We’d ask groups who take our money to back us in public.',
    'Grantees may not take part in, or be seen at, demonstrations against the Council.',
    'The charity agrees to keep its views on the Council’s housing policy to itself.',
    'We reserve the right to withdraw funding from any organisation which campaigns against the Council.',
    'You are free to speak to the papers once our office has approved what you will say.',
    'While the arrangement lasts the charity, its trustees and its staff must not make any comment in the press about hostels.',
    "You mustn't say or publish anything about rough sleeping in the borough without our written agreement.",
    'The supplier must not make any comment in the press or on social media about homelessness.',
    "Anything you intend to say in public on policing policy must be cleared beforehand with the Commissioner's press office.",
    'If your organisation takes part in a campaign against one of our decisions, we may withdraw the funding.',
    'Public criticism of the Council will be regarded as a breach of this agreement.',
    'We cannot fund organisations which have publicly criticised the Council in the past two years.',
    'Requests from reporters must be passed to the Council and not answered.',
    "Don't go to the papers about the Council's policies without clearing it with us.",
    "All contact with the press is to go through the Council's Communications Team.",
    "The Recipient shall obtain the Council's consent before giving any interview.",
    'The Recipient shall refrain from making public comment on the policies of the Council.',
    'You must not criticise the Council or its partners while you hold this grant.',
    'The Provider shall not bring the Authority into disrepute by criticising it.',
    'I would be grateful if you would not comment on it publicly until the meeting.',
    'You shall do nothing that presents the Council’s policies unfavourably.',
    'Recipients must not, by word or deed, oppose the regeneration scheme while the grant lasts.',
    'Concerns about our policies should be raised with us privately rather than in the press.',
    'Statements critical of the Force may lead to the award being withdrawn.',
    'Organisations that campaign against Council policy will not be considered for renewal.',
    'Any statement to the press requires the Council’s prior approval.',
    'We ask that your staff decline all requests from journalists and send them to us.',
    'The Grantee will not, in any medium, say anything that reflects poorly on the Authority.',
    'We expect funded groups to support Council policy in public.',
    'Providers shall remain neutral in public on the Council’s spending plans.',
    'Organisations must clear with our communications team, in advance, anything they say to the press about policing.',
    'Before you tell your members or the Echo about the ending of the grant, you must clear the wording with our press office.',
    'Any announcement to users or newspapers about the closure should be agreed with our communications team first.',
    'If you criticise the Council in public while you have the money, you may be asked to pay it back.',
    'We hope you will not feel the need to take this to the press.',
    'Grant holders must agree with the press office beforehand whatever they tell the media about the Council.',
    'Anything you post about policing must be agreed in advance with our media team.',
    'We need to approve anything you publish about our services.',
    'Nothing you say online about the police may go out unless our communications unit has approved it.',
    'Statements critical of the Council must be approved by the Cabinet member.',
    'It would be disappointing to read criticism of the Trust from those it funds.',
    'The Provider shall let the Board see any press statement before it goes out, and shall make such changes as the Board requires.',
    'Open letters shall be shown to the Commissioners in draft and amended to their satisfaction.',
    'We may ask you to change or take down anything you publish about our policies.',
    'The charity will take down posts which the Council considers unhelpful.',
    'The organisation’s campaigning work must stop for as long as it holds our money.',
    'Disagreements are to be settled in private and not in print.',
    'Comment on council services by funded groups is to be positive.',
    'The Recipient must clear with the Authority anything it says to an MP about policing.',
    'We don’t give grants to groups that have taken part in protests against us.',
    'Approaches from the media: refer to the Council; do not comment.',
    'A group that speaks against the plan can expect to lose its place on the framework.',
    'Only the Council may speak to the press about the service.',
    'Social media posts about council policy need our sign-off.',
    'Neither the Supplier nor its volunteers shall talk to reporters, or post online, about adult care in the county without the Board’s approval.',
    'The Contractor shall ensure that its people do not communicate with the media on any matter touching the Services without the Trust’s written consent.',
    'Public remarks on the programme are for the Council alone to make.',
    'You agree not to be negative about the Force in any public forum.',
    'Nothing may be put on social media about bed closures except with the Board’s written approval.',
    'Neither you nor your trustees may criticise the scheme in public while it lasts.',
    'For the life of the contract and six months beyond it, the supplier must not speak to the media about bed numbers.',
    'I would take it kindly if none of the staff raised the matter with their councillors or MP.',
    'It would be best if nothing were said to councillors or to the press about the decision.',
    'Please see that no member of your team speaks to the media about why the grant is ending.',
    'The Commissioner would be glad if your trustees would refrain from approaching the Echo.',
    'Nobody from the charity may speak to councillors or to the Echo about the matter.',
  ])('%s', (words) => expect(heardIn(words)).toBe('silence'));
});

describe('leave to speak', () => {
  it.each([
    'You’re still welcome to keep on at us about the bus.',
    'I expect you to tell people what the reduction means.',
    'We are part of the campaign against the closure. Does it matter? Not a bit.',
    'Nothing you say about our policies will count against you when we look at your form.',
    'Groups are free to criticise the Council, whether or not it funds them.',
    'You keep your voice.',
    'We respect your right to campaign.',
    'Say what you like about the Council!',
    'Nothing here need keep you from saying whatever you wish about this, to your members or to anyone else.',
    'There is no need to hold back in public on our account.',
    'Nothing in these terms keeps the Charity from commenting on, or objecting to, anything the Board does.',
    'Nothing in this deed fetters the right of the charity or of its trustees to oppose the policies of the Board.',
    'No term of this grant curtails the right of the Recipient to challenge or contest our decisions.',
    'You don’t need our blessing to talk to journalists.',
    'Whether you agree with the Trust or not is a matter for you, and has no bearing on the grant.',
    'Centres are expected to speak up for tenants, even when that is awkward for the Council.',
    'You will want to tell your members and the papers, and may make whatever case you like.',
    'Do go to the press or to your councillors about this if you wish.',
    'Your views on our policies are entirely your own.',
    'We do not mind what you say about us, or to whom.',
    'Nothing in the contract stops the hub from being outspoken.',
    'Some of our grant holders campaign against us, and we would not have it any other way.',
    'The award buys a service and not agreement.',
    'If you think we are wrong, say so, to us or to the Echo.',
    'It’s fine to disagree with us publicly.',
    'Q. Will it count against us that we opposed the bypass?\n\nNo.',
  ])('%s', (words) => expect(heardIn(words)).toBe('freedom'));
});

describe('neither', () => {
  it.each([
    'I should be obliged if nobody would speak to the press about the names of the young people involved.',
    'I should be glad if somebody from the project would speak to the Echo with us about the new club.',
    'Nothing in this letter should be taken as a criticism of your work.',
    'We are a very new group. Does it matter? Not a bit.',
    'If you are not happy with the project you may be asked to return the money.',
    'I hope you did not read about this first in the press.',
    'What you say about the need for your project has no effect on the size of the grant.',
    'The Council has views about buses and expresses them to the operator. Nothing in this agreement restricts that.',
    'Officers must clear any statement to the press with our communications team.',
    'Members asked that the report be kept from the press until the landlord had been told.',
    'We hope that no one is put off speaking to their councillors.',
    'Nobody should be afraid to speak to the press about this.',
    'We would be grateful if you would hold any announcement until after the Cabinet has met.',
    '# While bids are open\n\nPlease do not lobby councillors about your own bid.',
    'Neither the Council nor the provider shall speak to the press about a named client.',
    'Neither the staff of the Council nor councillors may comment in public during the pre-election period.',
    'Neither applicants nor their agents may contact councillors about their application.',
    'Please say what you like best about the park.',
    'Until the award letters go out please don’t talk to the papers about your offer.',
    'Suppliers must not speak to the media about this request before 31 October.',
    'During the bidding period, do not approach councillors or the press.',
    '| Subject | Upheld |\n| --- | --- |\n| Clause asking groups not to criticise the council | 1 (clause removed in July 2024) |',
    'Our old agreements said that groups must not criticise the Council.',
    'One group asked whether it would have to keep quiet about our policies.',
    'Workers must not speak publicly about named children or their families.',
    'The Council will not criticise providers in public without speaking to them first.',
    'The helpline is free to anyone who wants to speak to an adviser.',
    'The advocate must be free to speak to the resident in private.',
    'You can make whatever case you like for the sum you ask for.',
    'We ask you to correct any statement of accounts that is wrong.',
    'Fundraising campaigns must stop at midnight on 31 March.',
    'Whether or not you agree with the marks, the decision is final.',
  ])('%s', (words) => expect(heardIn(words)).toBe(''));
});

describe('words that ask for no silence', () => {
  it.each([
    'The Statement must be approved by full Council and published no later than 3 January 2026.',
    'The draft policy statement has to be agreed by the Licensing Committee.',
    'The revised Statement of Community Involvement needs to be agreed with us.',
    'All comments must be submitted to the Council by 5pm on 3 May.',
    'Representations and statements must be submitted to the Licensing Authority in writing.',
    'Your statement of accounts must be submitted to the Council first.',
    'Please share with our communications team, in advance, any leaflet that carries our logo.',
    'Check with our press office before publishing anything about the grant.',
    'We never ask to approve anything you publish about our services.',
  ])('%s', (text) => {
    expect(silencesIn(factsOf(text))).toEqual([]);
  });
});
