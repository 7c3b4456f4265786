import type { Commitment, DocumentKind } from '@/lib/compact.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isAskedUnder } from '@/lib/listen/conduct/asked-under.ts';
import { isDenied, listen } from '@/lib/listen/listen.ts';
import { isActOfFunder, labelsOf } from '@/lib/listen/offer.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, meets, type Rule } from '@/lib/rule.ts';
import {
  letsBooksBeSeen,
  looksElsewhere,
  looksToTheEnd,
  namesTheFunder,
  tellsOfUse,
  warnsTheFunder,
} from '@/lib/vocabulary/conduct/asked-of-groups.ts';

const toFunder =
  '(?:us|the (?:council|authority|funder|commissioner|trust|board|icb|fund|partnership|grants? (?:team|officer)|contract manager)|your (?:\\w+ )?(?:officer|manager|contact))';
/** "Shall return any money not spent" gives it back, and tells nobody of it. */
const handsBack =
  '(?!s? (?:to \\w+ )?(?:any|all|whatever|what|it|them|unspent|the (?:money|unspent|balance|grant|rest|remainder|whole|funds))\\b)';
const money = '(?:grant|money|funding|funds|award)';

/** Something a compact asks of voluntary organisations, and how a funder's clause asks the same. */
interface Topic {
  readonly what: string;
  /** Words of a commitment that speak of it. */
  readonly promised: RegExp;
  /** What the clause says; `more` in looser words. */
  readonly asked: RegExp;
  readonly more?: readonly RegExp[];
  /** What a page of questions asks for the reader, where a yes says as much. */
  readonly question?: RegExp;
  /** Where it goes beyond reason, or is another matter: then nothing is said. */
  readonly not: RegExp;
  readonly kinds: readonly DocumentKind[];
}

const topics: readonly Topic[] = [
  {
    what: 'acknowledge the funder',
    promised: /\b(?:acknowledge|be named|to name)\b/i,
    // "mention our support in your annual report"; not "the Recipient acknowledges that the Council is subject to the Act".
    asked:
      /\b(?:acknowledge|mention|credit|recognise|thank)\b(?! that)[^.;]{0,90}\b(?:support|grant|funding|funder|fund|publicity|poster|leaflet|website|social media|annual report|press|materials?|literature|contribution|newsletter|event|logo)s?\b|\btag us\b|\ba credit (?:in|on)\b|\b(?:plaque|sign|banner|sticker)\b[^.;]{0,30}\b(?:go up|displayed|shown|put up|visible)\b|\b(?:put|include|add|give) (?:a |us a )?(?:line|note|mention|sentence|word|credit)\b[^.;]{0,60}\b(?:publicity|posters?|leaflets?|website|social media|annual report|press|materials?|newsletter|programme|facebook|us|fund|council)\b|\blogos?\b[^.;]{0,30}\b(?:on|in) (?:your |all |any |every |the )?(?:\w+ )?(?:publicity|posters?|leaflets?|website|social media|materials?|banners?|newsletters?)\b|\b(?:recognition|acknowledge?ment|mention) of\b[^.;]{0,50}\b(?:support|grant|funding|contribution|fund)\b[^.;]{0,60}\b(?:includ\w+|publicity|materials?|website|literature|shown|made|given|appear)\b|\bexpects? to be (?:publicly )?(?:thanked|acknowledged|named|credited)\b|\b(?:support|grant|funding|contribution)\b[^.;]{0,30}\b(?:acknowledged|mentioned|credited)\b|\b(?:use|display|include|show|carry|put|bear|print)\b[^.;]{0,30}\b(?:logos?|lozenges?|roundels?|crests?|badges?|coat of arms|emblem)\b|\bput (?:our|the \w+'s) name (?:on|in)\b|\b(?:mention|say|tell (?:people|everyone|everybody|your \w+)|make (?:it )?(?:clear|known)|let people know)\b[^.;]{0,90}\b(?:that|where|who)\b[^.;]{0,60}\b(?:helped to pay|paid for|pays? for|fund(?:s|ed)|support(?:s|ed)|(?:money|grant|funding) (?:came|comes|is) from|gave)\b/i,
    more: namesTheFunder,
    question:
      /\b(?:mention|acknowledge|credit|thank|name) (?:you|the (?:fund|funder|council))\b|\buse (?:your|the \w+'s) logo\b/i,
    not: /\b(?:every (?:conversation|statement|post|page|speech|letter)|all (?:clothing|vehicles)|exclusive(?:ly)?|volunteers' contribution|may not|cease to be used)\b/i,
    kinds: ['funding', 'tender'],
  },
  {
    what: 'report how the money was used',
    promised: /\b(?:how (?:the )?funding (?:was|has been) used|report openly|report to their funders)\b/i,
    asked: new RegExp(
      `\\b(?:report|return${handsBack}|statement|account|summary|form)s?\\b[^.;]{0,80}\\b(?:how (?:the|your|you|it)\\b|use of (?:the|your) ${money}|what (?:you|it) did|outcomes?|outputs?|achieve[ds]?|spent|spending|expenditure|progress|difference|when you have finished)|\\b(?:tell|show|let) (?:us|the \\w+)\\b[^.;]{0,40}\\b(?:how (?:the|your|you)\\b[^.;]{0,30}\\b(?:used|spent)|what (?:you|it|the ${money}) (?:did|has done|achieved))|\\b(?:one|two|single|short|annual|yearly|final|end[- ]of[- ](?:grant|year|project)|written)(?:[- ]\\w+){0,2} (?:report|return)\\b|\\b(?:lines?|note|word|paragraph|e-?mail|page)\\b[^.;]{0,30}\\b(?:how (?:the|your|you)\\b|what (?:you|it|the ${money}) (?:did|has done|have done|achieved|made))|\\b(?:breakdown|note|list|summary|account) of (?:what|how)\\b[^.;]{0,40}\\b(?:spent|money|grant|people|came|did|used)|\\baccount of (?:the |your )?(?:spending|spend|expenditure|outcomes)`,
      'i',
    ),
    more: [tellsOfUse],
    not: /\b(?:monthly|weekly|fortnightly|every (?:month|week|item|payment)|each (?:month|week|item)|[1-9][0-9] (?:\w+ ){0,2}(?:indicators|kpis|measures)|incident|safeguarding|fraud|complaint|accident|in (?:its|your|their) annual reports?|annual report and|publicity)\b/i,
    kinds: ['funding', 'tender'],
  },
  {
    what: 'tell the funder early of important changes',
    promised: /\b(?:early notice|tell funders early)\b/i,
    asked: new RegExp(
      `\\b(?:tell|inform|notify|let|contact|talk to|speak to|write to|warn|advise)\\b[^.;]{0,20}\\b${toFunder}\\b[^.;]{0,100}\\b(?:changes?|changed|vacant|problems?|difficult\\w*|unable|not be able|cannot|delay\\w*|leav(?:es|ing)|withdraws?|significant|prevent|stop you|anything that|at risk|trouble|go(?:es|ing)? (?:wrong|to plan|off)|(?:is|are) not going|not going|slips?|slipping|leaves?|falls? behind|fall through)\\b|\\b(?:get in touch|come (?:and talk|to us)|pick up the phone)\\b[^.;]{0,40}\\b(?:if|when|should)\\b[^.;]{0,40}\\b(?:problems?|slip|changes?|wrong|difficult\\w*|trouble|worried)\\b|\\bkeep ${toFunder} (?:posted|informed|up to date|in the picture|updated)\\b[^.;]{0,60}\\b(?:if|of|about|when)\\b|\\bif (?:your plans|things|anything|something(?: \\w+)?|circumstances)\\b[^.;]{0,40}\\b(?:changes?|alters?|slips?|goes? wrong|falls? through)\\b[^.;]{0,60}\\b(?:tell|talk to|contact|let|speak to|notify|ring|call|phone|e-?mail|write to) ${toFunder}`,
      'i',
    ),
    more: [warnsTheFunder],
    not: /\b(?:however (?:small|minor|trivial|slight)|within (?:[1-9]|12|24|48|one|two|four) hours?|(?:any|every|each) change (?:of|in) (?:opinion|volunteers?)|privacy notice|incident|fraud|breach|your booking|attachment|link(?! (?:officer|worker|person))|e-?mail|date|letter)\b/i,
    kinds: ['funding', 'tender'],
  },
  {
    what: 'plan for the end of the funding',
    promised: /\b(?:plan for the (?:end|day the funding ends)|plan for the end of funding)\b/i,
    asked: new RegExp(
      `\\b(?:plans?|planning|prepare|preparing|think|make provision|consider|contingenc(?:y|ies)|contingency plans?)\\b[^.;]{0,60}\\b(?:end of (?:the|your|this) ${money}|(?:when|after|once|beyond|for when) (?:the|your|this|our) (?:\\w+ )?${money}\\b[^.;]{0,12}\\b(?:ends?|stops?|comes to an end|finishes|runs out|period)|(?:ending|cessation|loss|withdrawal) of (?:the|this|your|our|any|its) (?:\\w+ )?${money}|(?:how|what)\\b[^.;]{0,30}\\b(?:carry on|continue|close|happen\\w*|keep going|wind|sustain\\w*)\\b[^.;]{0,40}\\b(?:after|when|once|beyond|without)\\b)`,
      'i',
    ),
    more: [looksToTheEnd],
    not: /\b(?:exit plan (?:at|within) (?:\w+ ){1,3}days?|bear all)\b/i,
    kinds: ['funding', 'tender'],
  },
  {
    what: 'keep proper accounts and allow them to be checked',
    promised: /\b(?:accounting obligations|handle public money well|fairly check)\b/i,
    asked:
      /\b(?:keep|maintain|provide|send|supply|prepare|let (?:us|the \w+) have|give|show)\b[^.;]{0,40}\b(?:accounts (?:for|of)|(?:proper|audited|independently examined|accurate|full|clear|financial|annual|yearly|examined|your|its) (?:\w+ )?(?:accounts|records)|receipts)\b|\b(?:keep|retain) (?:all )?records\b/i,
    more: [letsBooksBeSeen],
    not: /\b(?:(?:for|of) (?:every|each)|within (?:one|two|[1-7]) days?|log of complaints|open[- ]book at any time|acid-test)\b|^(?!.*\b(?:on request|on demand|if (?:we |you are )?asked?|when asked)\b).*\bbank statements?\b/i,
    kinds: ['funding'],
  },
  {
    what: 'look for money from more than one source',
    promised: /\b(?:single source|several sources)\b/i,
    asked:
      /\b(?:seek|look for|find|raise|secure|apply for|encourag\w+)\b[^.;]{0,40}\b(?:other|additional|alternative|more than one|several) (?:sources? of )?(?:funding|income|money|funders?)\b/i,
    more: [looksElsewhere],
    not: /\b(?:prior written|consent|approval|notify|not (?:seek|apply)|same cost)\b/i,
    kinds: ['funding'],
  },
  {
    what: 'show value for money and quality',
    promised: /\bvalue for money\b/i,
    asked:
      /\b(?:show|demonstrate|provide|achieve|secure|evidence of|deliver)\b[^.;]{0,40}\b(?:value for money|best value|social value|community impact|quality (?:standards?|mark))\b/i,
    not: /\b(?:lowest|panel|score|criteri\w+)\b/i,
    kinds: ['funding', 'tender'],
  },
  {
    what: 'say what a change in funding would mean',
    promised: /\bwhat a change in funding would mean\b/i,
    asked:
      /\b(?:tell|let|write to|show|explain to|send|invite you to (?:tell|write))\b[^.;]{0,30}\b(?:us|the \w+)\b[^.;]{0,60}\b(?:effects?|impact|what (?:it|this|the \w+) (?:would|will|may|might) mean|consequences)\b/i,
    not: /\b(?:final report|monitoring|project)\b/i,
    kinds: ['change'],
  },
];

/** A duty, a request or an imperative. */
const duty =
  /\b(?:shall|must|should|please|will|agrees? to|ask(?:ed|s)?|expect(?:ed|s)?|required?|need(?:s|ed)?(?: to)?|encouraged|is due|are due|is to|are to|go on|we like to see|do not put|(?:much |greatly )?appreciated|be nice|like to be)\b|\byou (?:send|tell|keep|show)\b|\b(?:grateful|glad|pleased|like it|love it|appreciate it|helpful) if you\b|\bappreciate\b|\byou will\b|^(?:by|at|within|after|once|when|before|each|every)\b[^.;]{0,40}\b(?:send|give|let|tell|write|complete|return)\b|^(?:would|could|will) you (?:please )?(?:put|show|mention|use|say|tell|send)\b|\bhang on to\b|\b(?:government|council|board|trust|funder|fund|commissioner|we) likes? (?:a|to)\b|(?:'d|\bwould) (?:also |really |all )?(?:like|love|want|rather|expect)\b|\bthe (?:partner|provider|recipient|grantee|contractor|charity|organisation|group|supplier|holder) (?:lets|tells|informs|notifies|gives|keeps|shows|sends|puts|names|reports|writes)\b|(?:^|[,:;] )(?:always |do )?(?:say|use|put|credit|display|include|show|add|carry|print|keep|drop|ring|phone|call|e-?mail|start|plan|think|spend|thank|name|remember|tag) (?:us|receipts|records|proper|accounts|your|the|all|a|an|our|that|this|thank|on|about|for|early|planning|thinking|to)\b|, (?:tell|let|warn|ring|call) (?:us|the \w+|your \w+)\b|(?:^|[,:;] |\b(?:and|then|to) )(?:send|tell|let|keep|show|talk|speak|write|complete|fill in|return|give|mention|acknowledge) (?:to )?(?:us|your|all|the|a|an|our)\b|(?:^|[,:;] )(?:do )(?:tell|mention|say|let|thank|make|credit)\b/i;

/** Whether it is asked of the other side: the voluntary organisation is to do it. */
const isAskedOfThem = (facts: Facts, sentence: Sentence): boolean =>
  !isActOfFunder(sentence) &&
  (duty.test(sentence.plain) ||
    askedIn.test(labelsOf(sentence)) ||
    (sentence.block.kind === 'item' && wantedBack.test(sentence.over.at(-1) ?? '')) ||
    wordWanted.test(sentence.plain) ||
    isAskedUnder(facts, sentence));

/** A label over a few words that makes a duty of them: "Publicity", "In return we ask for:". */
const askedIn =
  /\b(?:publicity|acknowledg\w+|reporting|monitoring|changes|accounts|conditions|in return|(?:we|us) (?:ask|expect|need|want)|you (?:must|will|need|agree)|asked of you|your side)\b/i;

/** Over a list of what the funder would have of them. */
const wantedBack =
  /\b(?:in return|(?:we|us)(?:'d| will| would)? (?:ask|expect|need|want|like)\b|you (?:must|will|need|agree))/i;
/** "A credit for the Council on your posters", "an early word if your plans change". */
const wordWanted =
  /^(?:a |an )?(?:\w+ )?(?:credit|mention|thank[- ]you|acknowledge?ment|word|note|call)\b[^.;]{0,60}\b(?:you|your|us)\b/i;

/** A compact binds both sides: where a funder asks only what voluntary organisations have promised, that is in line, and trustees may as well know it. */
export const rule: Rule = {
  title: 'Asked of the voluntary sector',
  theme: 'conduct',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const isNamed = topics.some(({ promised }) => ask.commitments.some((commitment) => speaksOf(commitment, promised)));
    return topics.flatMap(({ what, promised, asked, more, question, not, kinds }) => {
      if (!facts.kinds.some(({ kind }) => kinds.includes(kind))) return [];
      const commitment = ask.commitments.find((each) => speaksOf(each, promised));
      // A compact that words it otherwise is held to all that the sector commonly promises.
      if (isNamed && !commitment) return [];
      const heard = [asked, ...(more ?? [])]
        .flatMap((pattern) => listen(facts, pattern, { not, standing: ['current', 'supposed'] }))
        .filter(({ sentence, match }) => isAskedOfThem(facts, sentence) && !isDeniedBefore(sentence, match.index));
      const agreed = question ? listenToAnswers(facts, question).filter(({ yes }) => yes) : [];
      const spans = [
        ...new Set([...heard.map(({ sentence }) => sentence), ...agreed.map(({ answer }) => answer)]),
      ].slice(0, 2);
      return spans.length ? [meets(message(what, ask, commitment), spans)] : [];
    });
  },
};

/** A denial after the words belongs to what they tell of: "tell us if you expect not to be able to deliver". */
const isDeniedBefore = ({ plain }: Sentence, at: number) => isDenied(plain.slice(0, at), at, at);

const speaksOf = ({ summary, operativeWords }: Commitment, words: RegExp) =>
  words.test(`${summary} ${operativeWords ?? ''}`);

const message = (what: string, ask: Ask, commitment: Commitment | undefined) =>
  `It asks you to ${what}. That is what ${theCompact(commitment ? { ...ask, commitments: [commitment] } : ask)} asks of a voluntary organisation, so it is in line.`;

export const cases: Cases = [
  {
    meets: [
      "[The Council's logo and that of the Fund should appear on posters and web pages.]",
      '[Please mention the Council in your newsletter or programme.]',
      '[You shall send us a return each year showing how the grant was spent.]',
      'The group named in the form agrees, if given a grant, to:\n\n1.1 spend it only on the work;\n\n1.2 [provide us with any information and reports we need about the project and its impact;]',
      'You undertake to:\n\n2.1 use the money for the project;\n\n2.2 [recognise the Fund’s support in all publicity;]',
      'By signing you promise to:\n\n- use the grant for the project;\n- [keep full records about the work for six years and let us have copies on request, with bank statements.]',
      '[You must supply us with such reports on the project as we may need.]',
      '[A credit for the Council on your posters.]',
      '[An early word if your plans change.]',
      '# What we’ll want in return\n\n- [Word from you in good time if a key person leaves.]',
      '[Tell us early if the project is drifting or somebody key has left.]',
      '[Please let us know early about anything big, such as the loss of your treasurer.]',
      '[Would you put our crest on the new leaflets?]',
      '[The Government likes a line on posters to say where the money is from.]',
      '[The words "Paid for by the Hale Partnership" go on leaflets and on staff lanyards.]',
      '[If your lead worker leaves or goes on long-term sick, tell us early.]',
      '[The Partner lets the Authority know within a month if its key person moves on.]',
      '[Put the NHS lozenge on whatever you hand out.]',
      "[We'd rather hear about a difficulty early than read of it in a report.]",
      '[Your yearly accounts should reach us within nine months.]',
      '[Tell your link officer as soon as you think that something might not go to plan.]',
      'Do we have to mention you? [Please do, in your newsletter and at the launch.]',
      "[We'd also love you to show our badge on your flyers.]",
      '[A short line on the door of the minibus to say that the Council helped would be much appreciated.]',
      '[The Grantee shall record in its annual review that the work is supported by the Authority.]',
      '[Publicity for the project must carry the words "supported by Hale Council".]',
      '[The Recipient is to display the sign of the Fund at the premises.] [It would be nice if our name could appear on the poster.]',
      '[The Grantee shall tell the Authority promptly of any event which is likely to affect the work.]',
      '[Any underspend or change of plan should be raised with your grants officer at the earliest opportunity.]',
      '[If the work is running late, tell us early; we can usually find a way.]',
      '[At the end we need two sides of A4 on what you did with the money.]',
      '[The Recipient shall account for the use of the Grant each year.]',
      '[You will need to show us invoices for what was bought.]',
      '[Applicants should show how the work will be sustained once the grant has gone.]',
      '[The Recipient should begin to plan for the cessation of funding in good time.]',
      '[Groups are encouraged to seek match funding from other sources.]',
      '[Recognition of our support must be included on promotional materials.]',
      '[The Recipient will say on its website and in its newsletter that the Council funds the project.]',
      '[Groups should have contingencies for the cessation of this funding.]',
      '[By 30 June send a note of how many people came and what changed for them.]',
      '[Our plaque should go up somewhere visible.]',
      '[Keep receipts for six years.]',
      "[You'll give us a simple breakdown of what the money was spent on.]",
      "[We'd appreciate a credit in your programme and annual review.]",
      '[Please get in touch early if you hit a problem or if the project starts to slip.]',
      '[Shout about it! Tag us when you post about the project.]',
      '[We expect to be thanked publicly!]',
      '[The charity agrees to let us have audited or independently examined accounts each year.]',
      '[Recipients are asked to put a line about the Fund in their annual report.]',
      '[Start planning early for how you will carry on, or close down well, after March 2027.]',
      "In return we ask for:\n\n- [Use of the Fund's logo on publicity]",
      'In return we ask for:\n\n- [End-of-grant report within two months]',
      '[If your plans alter, ring us before you spend the money on anything else.]',
      '[Publicity: logo on all leaflets, please.]',
      '[Keep us posted if key staff leave.]',
      '| Item | Details |\n| --- | --- |\n| Reporting | A short account of spending and outcomes by 30 April |',
      '| Item | Details |\n| --- | --- |\n| Publicity | Credit the fund on all printed and online material |',
      "[We'd be grateful if you could mention the Police and Crime Commissioner's support in any publicity.]",
      '[At the end of the year, drop us a line about how the money was spent and what it achieved.]',
      '[Say thank you to the Council on your posters and website, using our logo.]',
      "[Do let us know early if things aren't going as you'd hoped.]",
      "[Put the Council's name on your leaflets, please.]",
      '[Do say on your website that the City Council has paid for the van.]',
      '[Please make clear that the Trust supports the project.]',
      '[The Grantee shall acknowledge the support of the Trust on its website.]',
      '[Please credit the fund on your leaflets and at events.]',
      '| Publicity | [You must use our logo on posters.] |',
      '[At the end, send us a short report on how you spent the money.]',
      '[The Recipient shall send the Council an annual report on the outcomes in Schedule 2.]',
      '[You must tell us as soon as you can if a key member of staff leaves.]',
      'What if things go wrong? [If your plans change, please talk to us.]',
      '[The Provider shall notify the Commissioner in writing of any significant change in its circumstances.]',
      '[We ask you to plan for what happens when the funding ends.]',
      '[You must keep proper accounts and send us a copy each year.]',
      '[We expect you to look for other sources of funding.]',
    ],
    silent: [
      'The Recipient shall return any money not spent by the end of the year.',
      'The Authority lets the Partner know within a week if the rates change.',
      'The Council agrees to:\n\n1.1 pay the grant each quarter;\n\n1.2 provide reports on the progress of the scheme;',
      'You agree that we will:\n\n1.1 visit the project;\n\n1.2 keep accurate records about the project;',
      'Badges will be worn by staff at all times.',
      "The Fund's logo was redesigned in May.",
      "The Council's logo should appear on the new bins. Please mention the reference number when you ring.",
      'The Council will display its sign on the town hall.',
      'You must not use our logo on your website without consent.',
      'The Authority shall tell the Grantee promptly about anything likely to affect the grant.',
      'You should read the note about the scheme on our website.',
      'Do we have to mention you? No, there is no need.',
      'Please tell us about your project in no more than 200 words.',
      'The Council will say on its website which groups it funds.',
      'Recognition of prior learning must be included in the course.',
      "Let us know if you can't open the attachment.",
      'People say that the Council gave too little.',
      'We will tell everyone where the money came from.',
      'The Recipient acknowledges that the Council is subject to the Freedom of Information Act 2000.',
      'The Provider shall report monthly on 42 indicators.',
      'You must thank the Mayor in every conversation and on all vehicles for this support.',
      'We will tell you within a week if your application has been successful.',
      'The Council shall inform the Recipient of any change to the rates.',
      'You must tell us of any change, however small, to your website.',
      'Please mention any allergies when you book.',
      'The Provider shall report any safeguarding incident to the Council within 24 hours.',
      'The Council will prepare a report on the outcomes of the programme.',
      'The logo shall cease to be used within a month.',
      'Volunteers tell us that they enjoy the change of scene.',
      'In 2017 groups had to acknowledge the grant on their posters.',
      'You shall not seek other funding without the prior written approval of the Council.',
    ],
  },
  {
    kind: 'change',
    meets: ['The Council proposes to reduce the grant. [Please tell us what effect this would have on your users.]'],
    silent: ['Your grant will end in June. Please send a final report on how the money was spent.'],
  },
];
