import { type Barrier, barriersIn } from '@/lib/listen/commissioning/barriers.ts';
import { lotsIn } from '@/lib/listen/commissioning/lots-kept.ts';
import { openings } from '@/lib/listen/commissioning/openings.ts';
import { conditionsOpen } from '@/lib/listen/commissioning/shut-out.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';

/** Turnover tests, heavy insurance and one large contract keep out the local charities that a compact wants to see bid. */
export const rule: Rule = {
  title: 'Room for small providers',
  matter: 'whether small organisations can take part',
  theme: 'commissioning',
  kinds: ['tender', 'funding'],

  check(facts, ask) {
    const barriers = barriersIn(facts);
    const answers: Answer[] = [];
    if (barriers.length) answers.push(conditions(barriers, ask));
    const { isDivided, kept, single, whole } = lotsIn(facts);
    if (whole)
      answers.push(
        fallsShort(
          `It is not divided into lots. ${asked(ask)}`,
          [...new Set([whole, ...kept])].slice(0, 3),
          lotsQuestion,
        ),
      );
    else if (single && !isDivided && facts.tender)
      answers.push(unclear(`One provider is wanted for the whole. ${asked(ask)}`, [single], lotsQuestion));
    const left = conditionsOpen(facts).filter((sentence) => !barriers.some((other) => other.sentence === sentence));
    if (left.length && !barriers.length && facts.kinds.some(({ kind }) => kind === 'tender'))
      answers.push(
        unclear(
          `What is asked of bidders, or whether they may bid for a part or together, is left open. ${asked(ask)}`,
          left.slice(0, 3),
          'Could you tell us now what cover, accounts and standing will be asked for, and whether small organisations may bid together or for a part?',
        ),
      );
    const open = openings(facts, barriers, Boolean(whole));
    if (open.length)
      answers.push(
        meets(`It makes room for small and local organisations, in line with ${theCompact(ask)}.`, open.slice(0, 3)),
      );
    return answers;
  },
};

const lotsQuestion =
  'Could the contract be divided into lots, so that small and local organisations can bid for a part of it?';
const asked = (ask: Ask) => `Under ${theCompact(ask)} small and local voluntary organisations are to be kept in mind.`;

function conditions(barriers: readonly Barrier[], ask: Ask): Answer {
  const list = formatList([...new Set(barriers.map(({ what }) => what))]);
  const spans = [...new Set(barriers.map(({ sentence }) => sentence))].slice(0, 5);
  const question = `Could you tell us how ${barriers.length > 1 ? 'these conditions were' : 'this condition was'} judged to be in proportion, and whether ${barriers.length > 1 ? 'they' : 'it'} could be lowered so that small organisations can take part?`;
  const isShut = barriers.some(({ isHeavy }) => isHeavy) || barriers.length >= 3;
  return isShut
    ? fallsShort(`Small organisations could be shut out by ${list}. ${asked(ask)}`, spans, question)
    : unclear(`It asks for ${list}, which may be more than the work calls for. ${asked(ask)}`, spans, question);
}

export const cases: Cases = [
  {
    'falls-short': [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[You need to send three years of audited accounts; independently examined ones will not do.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Provider must be able to run the service for six months from its own resources.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Any organisation for whom this contract would exceed a quarter of its yearly income fails.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe contract is worth £40,000 a year.\n\n| Test | Least |\n| --- | --- |\n| Net assets | [£900,000 or above] |',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Only regional organisations will be invited to take part.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Bidders must have been trading for at least eight years.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Tenders from community groups will not be considered: community groups are not eligible.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nIs there any point in a village charity bidding? [Not really.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[A deposit of £10,000 is to be lodged with the tender.]',
      'Total value £9.4 million.\n\n| Lot | Call-off |\n| 1 | £80,000 to £300,000 a year |\n| 2 | £8,000 to £40,000 a year |\n\n| Turnover | [At least £750,000 in each year, whichever lot is applied for] |',
      '[Offers which cover some of the villages only, or which come from two charities acting together, will be returned.]',
      '[Tenders are only taken from single legal entities.]',
      '[It is the entire district or nothing.]',
      '[A supplier whose income in either of the past two years came short of £800,000 will not go forward.]',
      'Bidders are [to lodge a bond of £40,000] once they hear that they have won.',
      '[Joint bids cannot be considered.]',
      '[The Authority has determined that the contract shall not be sub-divided.]',
      '[Anything less than the full service will be disqualified.]',
      '[Separate lots were considered but rejected as uneconomic.]',
      '[You must be a single organisation.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Smaller charities should seek work as sub-contractors rather than bid.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[The service has been kept as one package.]',
      "# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[You can't bid for part of it.]",
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[We want bidders with three years of audited accounts, ISO 9001 and £10m public liability cover.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[We shall disregard bids from organisations turning over less than three times the annual price.]',
      '| Item | Detail |\n| --- | --- |\n| Division into lots | [The contract is not divided] |',
      'Can we bid with another charity? [No, we want to contract with a single body.]',
      'Our turnover is £90,000. Can a small charity put in a quotation? [Not this time.]',
      '[We are not able to accept tenders from partnerships.]',
      '[Organisations that turn over less than £500,000 will not be taken forward.]',
      '[The requirement is not suitable for division into lots.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Bids by groups of organisations are not acceptable.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Anyone whose income was under £1m last year will be ruled out at the first stage.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Consortium bids cannot be considered.]',
      'The contract is worth £80,000 a year. [Suppliers must show a turnover of £900,000.]',
      '# Conditions of participation\n\nThe maximum annual value is £150,000.\n\n[Bidders must have had a turnover of at least £300,000 in each of the last two years.]',
      '| Condition | Least standard |\n| --- | --- |\n| Annual turnover | [At least double the yearly price] |',
      'The successful tenderer shall provide [a performance bond for a tenth of the contract price].',
      '[Tenderers must supply audited accounts for three years.] [ISO 9001 is required.] [Public liability cover: insurance of £10 million.]',
      'There is one requirement and [it will not be divided into lots].',
      '| Item | Detail |\n| --- | --- |\n| Lots | [None] |',
      'One organisation only. [Joint quotations will be set aside.]',
      '| Item | Detail |\n| --- | --- |\n| Variants and group tenders | [Not accepted] |',
      'The contract is worth £88,000 a year.\n\n| Economic standing | [Mean sales over three years of £450,000 or more. Below this: fail] |',
      '[The contract will be let as a whole.]',
      '# Financial standing\n\n[Minimum annual turnover of £2 million.]',
      '# Information about lots\n\n[This contract is divided into lots: No]',
      '# Information about lots\n\n[Is the contract divided into lots?]\n\nNo',
      '[Quotations for only some of the routes will be rejected.]',
      '[Bids must be submitted for the entire service.]',
      '## Can we put in a joint bid?\n\n[No.]',
      '[Offers for any part of the requirement shall be disregarded.]',
    ],
    unclear: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Cover will be at whatever level of insurance the Council thinks right: insurance as the Council requires.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Trust might split the work into lots.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Council considered dividing the service into lots but carers told us that they wanted one front door.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[There will be a sole provider for the borough.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Members of a consortium will be jointly and severally liable.]',
      "# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[There'll be one contract and one provider, to keep things simple for us.]",
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Three contracts of the same size in the past three years must be shown.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[You will need public liability cover of £10 million when you send in your bid.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The contract will be awarded to a single supplier.]',
      'Suppliers must hold ISO 9001. [Equivalent certificates are not accepted.]',
      'The contract is worth £30,000 a year. [Public liability insurance of £10m is required.]',
      '[Bidders must send audited accounts for the last three years.]',
      '[A parent company guarantee may be required.]',
      'The annual value is £120,000. [An annual turnover of at least £130,000 is expected.]',
      '[Tenderers must have held two contracts, each worth at least £250,000.]',
      '# Summary\n\n## [Contract is suitable for VCSEs?]\n\nNo',
      'The contract is worth £9,000. Cover needed: [EL £10m and PL £10m insurance.]',
    ],
    meets: [
      '[Consortia are welcome and need not have a legal form of their own when they tender.]',
      'Public liability cover of £5m is needed. [If you carry less, speak to us: the Council can add you to its own policy for the six weeks.]',
      '[Our own insurance can be extended to you while you are in the parks.]',
      '[We will pay the extra premium where a small group has to raise its cover.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Size is no bar], and [two or three of you may share a lot].',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Each valley is a lot of its own.] [Nobody should need a bid writer.]',
      '[Charities may club together and put in one bid.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[No more than one lot may be held by a provider with a turnover above £10 million.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Bidders whose turnover is over £4 million must sub-contract a fifth of the work to local charities.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[A group without its own legal form can bid through a host charity.]',
      "# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Insurance can wait until you've won.]",
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[You may bid for the east, the west or both.]',
      "# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[If two of you would rather do this together, that's fine: send a single quotation.]",
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Nobody is excluded because of its turnover.]',
      "# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Your income should be at least a quarter of the price; smaller groups may lean on a partner's accounts.]",
      '[Sub-contracting to local voluntary organisations is encouraged.]',
      '[We will not fail you on a ratio.]',
      '[Charities may pool their turnover to meet the test.]',
      '[We’ve split the work by district so that neighbourhood charities can go for the one they know.]',
      '[A bid may be made for any lot.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[You can rely on the accounts of a partner if yours do not go back two years.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The turnover required is no more than half the yearly value of the lot.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[We will hold a workshop for small organisations that have not tendered before.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The form is eight pages long so that smaller organisations are not put off.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n| Item | Details |\n| --- | --- |\n| Lots | Yes: 5 |',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n| Item | Details |\n| --- | --- |\n| Financial threshold | None |',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Bids from consortia and from lead providers with local partners are encouraged.]',
      "# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[We've split the service into four so that local groups can bid.]",
      '[We welcome tenders from small charities.]',
      '[The service is divided into four lots, one for each town.]',
      '[You may bid for one, several or all of the lots.]',
      '[There is no minimum turnover] and [insurance is to be in proportion to the work].',
      '[Joint bids from small groups are welcome.]',
      '| Insurance | [Insurance suited to the activity; talk to us if unsure] |',
      'Is this open to new groups? [Newly formed organisations may bid.]',
      '[There is no floor for income.]',
      '[You may go for any number of lots, alone or with others.]',
      'The services are let in five lots. [Two or more bodies may band together.] A tenderer may be awarded a single lot.',
      'Cover of £2 million is expected. [You need it by 1 April and not before.]',
      '[Accounts are asked for, but no threshold of income is applied.]',
      '[We have split the contract into three local lots] and [will not ask for audited accounts].',
      '[The procurement will set up a day centre (Lot 1) and an outreach team (Lot 2).]',
      'Lot 1 - Day centre\n\n[Lot 2 - Outreach]',
      '[This is a multiple lot contract, by district.]',
      '[Suppliers can bid for a maximum of two geographical areas/lots.]',
      '[Lots may be awarded to the same or different suppliers.]',
      '[Tenders may be submitted for one or more lots.]',
      '[Please note that this opportunity is restricted to voluntary, community and faith organisations.]',
      '[The competition is reserved for charities and social enterprises working in the county.]',
      '# Particular suitability\n\n* [Small and medium-sized enterprises (SME)]\n* [Voluntary, community and social enterprises (VCSE)]',
      '# Summary\n\n## [Contract is suitable for VCSEs?]\n\nYes',
      '[Is this suitable for smaller suppliers? Yes]',
      'Providers [may bid for 1 or more Lots].',
      '[There are five distinct lots.]',
      '[We encourage participation from SMEs and VCSEs.]',
      '[Small and medium enterprises (SMEs) are especially encouraged to participate.]',
      '[Local charities are invited to bid.]',
      '[Three services will be procured as Lots.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Each lot will be awarded to a single supplier.]',
    ],
    silent: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nEach member of a consortium must have a safeguarding policy of its own.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe Provider must be able to run the service for six months from another site after a flood.',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\nTwo of you may not bid together.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe bid must come from a legal entity, alone or in a consortium.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWorking with others is not possible without a protocol, so one is provided.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nGroups with reserves over £300,000 should tell us why.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWill small charities be at a disadvantage if they bid alone? No.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nYou are expected to deliver the whole service yourselves or with partners.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nCommunity groups cannot be expected to carry the risk.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe home must have at least six staff on duty at night.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nHouseholds with an income below £20,000 are seen first.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nSome funders only want large organisations. We do not.',
      'The grant may be used to pay the premium for the minibus.',
      'The Provider shall add the Council to its policy.',
      'Form 7, the guarantee of a parent company, is asked of subsidiaries only.',
      '| Parent company guarantee | Only where the supplier has a parent |',
      'The old contract called for a turnover of at least £400,000.',
      'A least turnover of £400,000 was considered and the Board decided against it.',
      'Some councils ask for a turnover of twice what the contract is worth.',
      'The law has the accounts of a charity audited when its income is over £1 million.',
      'Joint bids cannot be accepted unless they name a lead.',
      'A bank guarantee is asked for only if the credit check shows a deficit.',
      'Bids for only part of a lot will not be considered.',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\nYour form must be in two parts, and each page numbered.',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\nYou cannot apply for one extension after the deadline.',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\nThe provider is responsible for all the members of its staff.',
      'Small groups of up to eight meet weekly, and parts of the building cannot be divided.',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\nThe payment will not be split between two invoices.',
      'A bidder told us that another council had asked it for a turnover of at least £3 million.',
      'Elsewhere providers must show a turnover of twice the contract value; we ask for none of that.',
      'Can we tender for a small part? No.',
      'Sub-contracting is not permitted without prior written consent.',
      'Groups of up to twelve people walk together each week.',
      'Could we have three years? Those are the Strategic agreements, for organisations with an income over £2 million.',
      'Two or more people may apply together for a flat.',
      'No threshold applies to referrals.',
      'Groups of young people come together each week.',
      'You must show that turnover of staff is low.',
      'Bidders with a turnover above £36 million must publish a modern slavery statement.',
      'Staff turnover of more than 20% is to be reported.',
      'Public liability insurance of £5 million is required for this £400,000 contract.',
      "Employer's liability insurance is required by law.",
      'We will not split an award between bidders within a lot.',
      "Employer's liability insurance of £10 million is required.",
      'The provider will not be asked for a bond.',
      'The annual value is £90,000.',
      'Tenders must be sent through the portal.',
      'The last contract required a turnover of at least £5 million in 2017, when it was let.',
      'Accounts may be audited or independently examined.',
      'Our offices are let as a whole.',
      'Bidders may send two people to the site visit.',
      'No bidder whose income is known to us has been told.',
      'Invoices above £10 million are paid by the Treasury.',
      'Insurance: PL £5m, EL £10m, PI £1m.',
      'This notice is about Lot 1 alone. Lots 2-5 have been let and are not offered here.',
      '## Contract is suitable for SMEs?\n\nNo',
      'Access to the documents is restricted to local area networks.',
      'The auction lot number is on each label.',
      'A partial answer will be marked down.',
      'The Council invites tenders for bus services with a value of over £8 million.',
      '## Will a joint bid count against us?\n\nNot at all.',
      '## Is a joint bid harder to win?\n\nNo.',
      'Part payments will not be made.',
      'The car park has two hundred lots.',
    ],
  },
  {
    kind: 'funding',
    meets: [
      '[The form is just two pages and you can record your answers as a video.]',
      '[This round is for groups with a yearly income of less than £20,000.]',
      "[You don't need to be a registered charity: a constitution and a bank account with two signatories is enough.]",
      '[Small groups with an income under £25,000 are our priority.]',
      '# Small grants\n\n[You do not have to be a registered charity.] [The application form is short: see the short form below.]',
      '[Groups with an annual income of less than £30,000 can apply.]',
      '[You must be a local organisation with a turnover of less than £200,000 last year.]',
      '[Charities with an income of more than £1 million are unlikely to be successful.]',
      '[Groups whose turnover is over £500,000 cannot apply.]',
      '[We do not usually fund organisations with an income above £250,000.]',
      '[Our helpdesk offers help with the form.]',
    ],
    unclear: [
      '# How to apply\n\nGrants of up to £2,000. [You must hold public liability insurance of £5 million.] Who can apply? Any group.',
    ],
    'falls-short': [
      "[New groups can't apply: you need three years of accounts.]",
      '[Groups with an income below £50,000 cannot apply.]',
      '# Who can apply\n\nGrants are £20,000 a year. [Applicants must have an annual income of at least £250,000.]',
    ],
    silent: [
      'The Recipient shall maintain public liability insurance of £5 million.',
      'The grant is £40,000 a year.',
      '# How to apply\n\nGrants of up to £2,000. Who can apply? Any group. A knitting circle does not need £10 million of public liability insurance.',
      'The Recipient shall send the Council its annual report.',
      'You must account for the grant by sending in audited accounts for the year in which it was spent.',
      'Audited accounts must be sent to us within six months.',
      'Your income from the grant is not taxable.',
    ],
  },
];
