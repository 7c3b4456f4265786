import { isNotPaidFor, isOwnPublicity, unpaidCampaign } from '@/lib/listen/independence/own-publicity.ts';
import { freedomsIn, silencesIn, silencesUntilNews } from '@/lib/listen/independence/speech.ts';
import { hearRuled, voiceToldFirst } from '@/lib/listen/independence/voice-held.ts';
import { listen } from '@/lib/listen/listen.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import {
  boundToo,
  butFree,
  disrepute,
  grantLimit,
  ownNews,
  seenFirst,
  spokenHarm,
} from '@/lib/vocabulary/independence/speaking-out.ts';
import { answersWanted, harmsName, keptBack, shownFirst, shutOut } from '@/lib/vocabulary/independence/speech-acts.ts';

/** Independence is what makes a charity worth funding: it can tell the council what it would rather not hear. */
export const rule: Rule = {
  title: 'Freedom to speak and campaign',
  matter: 'whether the organisation may speak and campaign freely',
  theme: 'independence',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const gags = silencesIn(facts);
    const question = `${capital(theCompact(ask))} respects the right of voluntary organisations to comment and campaign, whoever funds them. Could this clause be taken out, or could you confirm that it does not limit that right?`;
    const own = [
      ...gags.filter(({ sentence }) => ownNews.test(sentence.plain) || isOwnPublicity(facts, sentence)),
      ...listen(facts, seenFirst).filter(
        ({ sentence }) => isOwnPublicity(facts, sentence) || ownNews.test(sentence.plain),
      ),
      ...voiceToldFirst(facts).filter(({ sentence }) => ownNews.test(sentence.plain)),
    ];
    const limits = gags.filter(
      ({ sentence: { plain } }) => grantLimit.test(plain) && !shutOut.test(plain) && !boundToo.test(plain),
    );
    const wide = [...gags, ...listen(facts, harmsName, { not: /\b(?:we|council) (?:shall|will|must)\b/i })].filter(
      ({ sentence: { plain } }) => (disrepute.test(plain) || harmsName.test(plain)) && !spokenHarm.test(plain),
    );
    const real = gags.filter((heard) => ![...own, ...limits, ...wide].includes(heard));
    if (real.length)
      return [
        fallsShort(
          `It asks the organisation not to speak in public on some matters. ${capital(theCompact(ask))} respects its freedom to comment, challenge and campaign.${softened(ask)}`,
          real.slice(0, 2).map(({ sentence }) => sentence),
          question,
        ),
      ];
    const { ruled, consent } = hearRuled(facts);
    if (ruled.length)
      return [
        fallsShort(
          `It gives the funder a hand in how the organisation governs itself. ${capital(theCompact(ask))} respects its independence.${softened(ask)}`,
          ruled.slice(0, 2).map(({ sentence }) => sentence),
          `${capital(theCompact(ask))} respects the independence of voluntary organisations. Could this clause be taken out, so that our trustees alone govern?`,
        ),
      ];
    const free = freedomsIn(facts).filter(
      ({ sentence }) =>
        (limits.some((other) => other.sentence === sentence) && butFree.test(sentence.plain)) ||
        !gags.some((other) => other.sentence === sentence),
    );
    if (free.length)
      return [
        meets(
          'It says the organisation is free to speak.',
          free.slice(0, 2).map(({ sentence }) => sentence),
        ),
      ];
    const [early] = silencesUntilNews(facts);
    if (early)
      return [
        unclear(
          `It asks the organisation to say nothing to the press or to councillors until an announcement has been made. ${capital(theCompact(ask))} respects its freedom to comment, challenge and campaign.`,
          [early.sentence],
          `Could you confirm that we are free to speak, as ${theCompact(ask)} respects, once the announcement has been made, and to tell our own members and councillors before it?`,
        ),
      ];
    const notPaid = [...listen(facts, unpaidCampaign).filter(({ sentence }) => isNotPaidFor(sentence)), ...limits];
    if (notPaid.length)
      return [
        unclear(
          `Campaigning is among what the money may not pay for. A limit on the grant need be none on the organisation, but it should say so. ${capital(theCompact(ask))} respects its freedom to comment, challenge and campaign.`,
          notPaid.slice(0, 2).map(({ sentence }) => sentence),
          `Could you confirm that this limits only what the grant pays for, and leaves us free to campaign with our own money, as ${theCompact(ask)} asks?`,
        ),
      ];
    if (wide.length)
      return [
        unclear(
          `It forbids what may bring the funder into disrepute. That is a usual clause, but fair criticism could be said to fall under it. ${capital(theCompact(ask))} respects the organisation’s freedom to comment, challenge and campaign.`,
          wide.slice(0, 2).map(({ sentence }) => sentence),
          `Could you confirm that fair comment and campaigning would not count as bringing you into disrepute, as ${theCompact(ask)} respects them?`,
        ),
      ];
    const [shown] = [...listen(facts, shownFirst, { not: keptBack }), ...voiceToldFirst(facts)].filter(
      ({ sentence: { plain } }) => !ownNews.test(plain) && !answersWanted.test(plain),
    );
    if (shown)
      return [
        unclear(
          `It wants to be shown or told what the organisation will say in public before it is said. Nothing stops it from being said, but ${theCompact(ask)} respects its freedom to comment, challenge and campaign.`,
          [shown.sentence],
          `Could you confirm that this is a courtesy only, and that we may say what we think whether or not you agree, as ${theCompact(ask)} respects?`,
        ),
      ];
    if (consent.length)
      return [
        unclear(
          `It wants a say in how the organisation governs itself. ${capital(theCompact(ask))} respects its independence.`,
          consent.slice(0, 2).map(({ sentence }) => sentence),
          `Could you confirm that our trustees alone decide how we are governed, as ${theCompact(ask)} respects?`,
        ),
      ];
    if (own.length)
      return [
        unclear(
          'It wants a say in what the organisation announces about the award itself. That is usual, but ask that it goes no further.',
          own.slice(0, 1).map(({ sentence }) => sentence),
          `Could you confirm that this covers only announcements about the award, and leaves us free to comment on other matters, as ${theCompact(ask)} asks?`,
        ),
      ];
    return [];
  },
};

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    kind: 'funding',
    'falls-short': [
      '[Before you tell your members or the local press that the grant is ending, you must clear the wording with our Communications Office.]',
      '[Neither the charity nor its trustees shall take a public stand against the plans of the Board.]',
      'You took part in the rally in March. [Members took that into account in making this decision.]',
      '[Bodies whose purposes include pressing public bodies for change are not eligible.]',
      '[Two of the five trustees are to be appointed by the Council.]',
      '[We look for loyalty from those whom we support.]',
      'Please show our logo in your publications. [The Recipient shall not issue any press release, or make any comment on social media, about the decisions of the Council unless the text has first been approved by its Head of Communications.]',
      'Are we still free to campaign? [I’m afraid not.]',
      '| Public statements | [None without the Council’s written consent] |',
      '| Media | [No contact with press without buyer’s consent] |',
      '[It would be helpful if none of your trustees spoke to the local paper about the cut.]',
      '[The Council would prefer that nobody from the project discusses the ending with elected members or the Gazette.]',
      '5.2 [The Grantee shall show the office any press statement in draft, and shall not issue it until the office has confirmed that it has no objection.]',
      '[Partners are expected to bring any worry about the prison to us and will not air it in the media.]',
      '| Publicity | [Grant holders agree not to campaign against council decisions.] |',
      '6.1 [The Organisation shall not publish any matter touching the policies of the Authority unless the text has been approved.]',
      '| Publicity | [Supplier and its staff to make no adverse public remark about the buyer] |',
      '[If you want to say something in the papers about our policy on fuel, it must come past our press desk first.]',
      'Some of you put up banners in May. [Those who do so again can expect it to be weighed when relief is considered.]',
      'Please send the press to our Media Desk. [Anything else could affect how we look at your other grant.]',
      '6.2 [The Beneficiary shall not brief journalists or elected members on the decisions of the Funder.]',
      '- [Supplier not to speak to councillors or the press about hospital discharge.]',
    ],
    meets: [
      '[What you say about the bypass, or about us, has no bearing on your application.]',
      'The Council knows that the charity has views about buses and expresses them. [Nothing in this agreement restricts that.]',
      'You cannot use the grant to pay for lobbying of Parliament. [This concerns the grant alone: what you do and say with your other income is your own affair, and we welcome challenge.]',
      '[You remain as free as you always have been to write to the Gazette about what we get wrong.]',
      '[By all means tell your supporters and the local paper what you think of this decision.]',
      '[The Recipient’s freedom to speak, write and lobby from its own resources, including against the policies of the Commissioner, is unaffected.]',
      '[Taking our money is not a reason to go quiet.]',
      '[Campaign against us if your members want it.]',
      'Could we still object to the closure of the library? [Certainly you could.]',
      '| Public comment | [No restriction] |',
      '[We do not ask those we fund to share our views.]',
      '[Nobody will think the worse of you for telling the Echo that we got it wrong.]',
      '[We want partners who will argue with us, in public where that is needed.]',
      'We know you have spoken against the bypass. [Please carry on.]',
      '[This agreement shall not be used to restrain the Provider’s public comment on health policy.]',
      '[The provider is not the mouthpiece of the Council and need not defend its decisions.]',
      'Councillor Hart asked whether funded groups could still speak against the proposals. [The officer confirmed that they could.]',
      '[The Contractor may say what it likes about public policy and about how the Council performs.]',
      'The Provider has long campaigned for carers. [This agreement does not restrict that.]',
      '[A provider may act against the Authority and may press for changes in policy.]',
      '[Whether you speak to the press, and what you tell them about us, is a matter for you alone.]',
      'Will speaking out affect our grant? [No.]',
      '[It should not stop you from saying openly what you think of the decision.]',
      '[Public criticism of the Trust will not be treated as a breach of these conditions.]',
      '[We don’t vet what our grantees publish.]',
      '[Neither clause 7.1 nor anything else in this Agreement prevents it from speaking publicly, including by criticising the ICB.]',
      '[Nobody expects you to stay silent because we pay you.]',
      '[The Provider may speak publicly on any matter that touches its users, the Council’s policies included.]',
      '[The Recipient and its trustees may publish, campaign and give evidence on any subject.]',
      "[Speak your mind: we won't hold it against you.]",
      "[We'd rather hear hard truths than have you keep quiet; your grant is never at risk because of what you say.]",
      "[Being funded by us doesn't mean that you have to agree with us.]",
      '[The award carries no condition on what you may say about the Council.]',
      '[You are as free as ever to take us to task.]',
      '[We expect our partners to tell us in public when we get it wrong.]',
      '[Taking our money does not mean taking our side.]',
      '[Nothing here limits your freedom to comment on, challenge or campaign against any policy, including ours.]',
      '[You do not need our permission before you speak to the press.]',
      '[Nothing in this agreement prevents the Recipient from campaigning.]',
      '[This grant does not buy your silence.]',
      '[We can fund some political activity and campaigning.]',
      '[The centre is to stand up for its users, and does not need the Board’s leave to do so in public.]',
      'We will not fund work of which political activities are the main purpose. [But we can fund projects that are mainly about campaigning.]',
      '[If you want to say publicly what you think of this, you do not need to ask us.]',
      '[The Board recognises the independence of the voluntary sector.]',
      '[You can campaign for carers, whoever that makes uncomfortable.]',
      '[You may say whatever you like about the Trust so long as you do not use our badge to say it.]',
      '[Some of the money is ours but your voice is yours.]',
      '9.1 [Members are at liberty to find fault in public with the Commissioner.]',
      '[Nothing here is to be read as asking you to soften what you say.]',
      'You told us that you will take the cut to the papers and to your MP. [That is your right, and it will not count against you.]',
      '[Speaking out against what we do will have no bearing on your funding.]',
      '7.1 [The Provider remains at liberty to oppose the policies of the Authority in public.]',
      '[We would sooner be told that we are wrong in public than have you keep quiet; nobody here will gag you.]',
    ],
    unclear: [
      "[I would appreciate it if none of this found its way to the Gazette until the Leader's office has settled its line.]",
      '[The charity shall not amend its constitution without the consent of the Council.]',
      '[I should be obliged if nobody from the project would speak to councillors or to the Echo before our own announcement.]',
      '[Conduct likely to damage the reputation of the Fund may lead to the grant being ended.]',
      '[Let our press officer have a copy of any press release about our policies two days before you issue it.]',
      '[The grant may not be used for lobbying or campaigning.]',
      '[The costs of lobbying cannot be claimed.]',
      '[We will not fund work of which political activities are the main purpose.]',
      '[You must not use the grant for campaigning unless we have agreed.]',
      '[The Provider shall not do anything to bring the Authority into disrepute.]',
      '[You must do nothing that could bring us into disrepute: you may not harm our reputation.]',
      '# Publicity\n\n[All press releases must be approved by the Fund’s communications team.]',
      'Use our logo on any publication produced relating to the grant. [The publication must be approved by the Fund.]',
      'Put our logo on all materials about the grant. [These must be sent to us for approval.]',
      '[Press releases mentioning the grant should be agreed with us.]',
      '[The Provider shall not, without the Authority’s consent, make any public statement about the contract.]',
      '[The Recipient must not issue public statements about the grant without approval.]',
      '[Grantees shall not make a press statement concerning the project before it is agreed.]',
      '[You may not make a media statement about the award without our consent.]',
      '[The Recipient shall not make public statements relating to the Funded Activity without agreement.]',
      '# What we cannot pay for\n\n- [lobbying and campaigns]\n- loans',
      '| Not paid for | [Campaigning, including against this Council] |',
      '# Not eligible\n\n- [campaigning of any kind]',
    ],
    silent: [
      "That organisations be told of the Committee's decision by letter on 13 February. The decision is not any criticism of your work. The Board will review the grant if demand for advocacy falls. The equalities policies shall reflect those of the Council.",
      'Council employees may not speak publicly on party matters.',
      'You spoke against the closure in the press. That had no bearing on the decision.',
      'The charity’s business plan is settled by its own trustees.',
      'A copy of the plan, on which comments are welcome before 4 May, is at the library.',
      'Please send copies of your comments to the clerk before the closing date, or tell us your views before the public policy is agreed.',
      '# What the fund will not pay for\n\nParty political activity, worship and alcohol.',
      'The police have asked witnesses not to speak to the media.',
      'Please run past our press office, for approval, any leaflet that carries our logo.',
      'Please put all your questions through the portal and do not approach councillors about them.',
      'We only ask that you do not name patients when you speak in public.',
      'You are free to write to us at any time with questions about your payments.',
      'Feel free to share our posts on Facebook.',
      'You can of course talk to our press office about publicity for the launch.',
      'The leaflet must not show the crest in poor light.',
      'We want partners who question how things are done and try new ways.',
      'Support for the campaign for safer streets is one of our priorities.',
      'Until the contract award, bidders must not speak to the press about this exercise.',
      'Must we stay silent about the council’s decisions?',
      'All comments will be passed to members of the Authority before they decide.',
      'Please do not discuss your bid with councillors before the award.',
      'The Grantee shall not use the badge in connection with a campaign without asking first.',
      'It shall not give the press details of any person whom it supports.',
      'You may criticise the draft plan in your response.',
      'Officers must check with the press office before speaking to the media.',
      'A neighbouring authority asked charities to promise not to criticise it.',
      'Please do not lobby councillors or brief the newspapers about your tender while it is under consideration.',
      'You may speak to the clerk on any working day.',
      'Members may write in with questions on any item on the agenda before noon.',
      'You must not use our logo without asking.',
      'Please thank the Council in your publicity.',
      'We will use the Fund’s logo on any publication produced relating to the grant.',
      'We agree that the funder can use our name in its own publicity materials.',
      'The fund cannot support a publicity campaign.',
      'Groups that promote a political party cannot apply.',
      'You must not use any grant for publicity that seems meant to affect support for a political party.',
      'This award must not be used to support a political party.',
      'Tenderers must make no statement to the press about the procurement.',
      'We would ask you to hold any wider announcement until after the Cabinet Member’s statement.',
      'The Recipient shall not use the grant for party political activity or worship.',
      'Personal data must not be disclosed in any public statement.',
      'A publicity campaign will be run in May.',
      'Neither party shall use the other’s name and logo in public statements.',
      'Please comment on the draft.',
      'The Recipient shall acknowledge the Grant in its annual report.',
      'Officers must not comment publicly during the election.',
      'It is your right to ask for a review of the decision.',
      'You can disagree with the score by writing to ask for a review.',
      'Late returns could affect your grant.',
      'Please decline any gift from the supplier.',
      'It would be sad if nobody from the charity spoke to councillors about this decision.',
      'We would like nobody to feel that they cannot speak to the press about us.',
      'Say what you think of our draft plan.',
      'Tell us what you like about the park.',
      'Whether you join is up to you.',
      'A complaint will not be held against you.',
      '# What we can pay for\n\n- publicity campaigns',
      'No political posters on the gates.',
    ],
  },
];
