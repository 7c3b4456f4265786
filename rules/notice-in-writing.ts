import { isDecisionPage } from '@/lib/extract/changes/call-in.ts';
import { isRecord } from '@/lib/extract/kinds/records.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { saidBefore } from '@/lib/listen/changes/said-before.ts';
import { type ToldHow, toldHow } from '@/lib/listen/changes/told-aloud.ts';
import { listen } from '@/lib/listen/listen.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { unwritten } from '@/lib/vocabulary/changes/in-writing.ts';

/** "Any notice under this agreement shall be in writing". */
const allNotices =
  /\b(?:notices?|telling|told)\b[^.;]{0,60}\b(?:(?:in writing|written|on paper)\b|(?:done|given|served|sent|delivered|made) (?:\w+ ){0,2}by (?:hand or by )?(?:a )?(?:letter|(?:first[- ]class |recorded |registered )?(?:post|delivery)))/i;
/** "You will be told the outcome of your application in writing", "the Council must be told of a new treasurer": no notice of the funder's. */
const toldElse =
  /\b(?:outcomes?|results?|whether|(?:un)?successful|applicants?|applications?|bids?|bidders?|tenderers?|complaints?|appeals?)\b|\b(?:we|council|authority|board|trust|fund|foundation|commissioner|funder|officer) (?:must|should|shall|needs? to|has to|have to|is to|are to|will need to) be told\b|\b(?:notif(?:y|ies)|tells?|telling|inform) (?:us|the (?:council|authority|board|trust|fund|foundation|commissioner|funder))\b/i;
const tellsOfEnding =
  /\b(?:end(?:s|ed|ing)?|terminat\w+|reduc\w+|withdr[ae]w\w*|stop(?:s|ped|ping)?|cut(?:s|ting)?|cease\w*|suspend\w*|var(?:y|ied|ying|iations?)|any notice|all notices|notices? (?:under|shall|must|will|should|may|to either))\b/i;
/** "By letter and not by email" denies only the email. */
const notSpoken = /\bnot by (?:e-?mail|word|(?:tele)?phone|text)\b/i;
/** A letter is itself notice in writing. */
const salutation = /^(?:dear |re: |to: |yours (?:sincerely|faithfully)|sent: |subject: |hello,? ?$)/i;
/** Others get theirs by letter, told of in a report or on a page. */
const sent =
  /\b(?:written notice|notice in writing|notices?|letters?) (?:was|were|(?:will |to )?be|is to be|are to be|has been|have been|is being) (?:then )?(?:sent|given|served|issued|posted)\b|\b(?:be|were|was|been) sent (?:a |an |formal |written ){0,2}(?:letter|notice)\b|\b(?:write|writing) to (?:each|every|all|them)\b/i;
/** Those who lose by it were rung up, or told across a table. */
const toldAloud =
  /\b(?:(?:was|were|been|be) (?:\w+ )?(?:telephoned|phoned|rung|called)\b[^.;]{0,60}\b(?:told|tell|told of|inform\w*|decision|news)|(?:told|informed|notified|given notice|broke the news)\b[^.;]{0,60}\b(?:(?:by|over the|on the) (?:tele)?phone|in person|face to face|at (?:a|the|our|their) meeting|orally|verbally|by word of mouth))\b/i;
const alsoWritten = /\b(?:in writing|written|letters?|wrote|e-?mail\w*|confirmed (?:by|in))\b/i;
const tells =
  /\b(?:(?:writing|write|wrote|asked me) to (?:let|tell|inform|advise|give|confirm)|i (?:am|must) (?:write|writing)|(?:wrote|writ(?:e|ten)) to (?:its|the|each|all|you)|this letter|hereby give|formal notice|letters? (?:of|to|will be sent))\b/i;
/** What was put to the vote is written for those who vote: "That the grant be withdrawn", "(ii) To end the subsidy", "Cabinet agreed to". */
const resolved =
  /^(?:\(?(?:[0-9]{1,2}|[ivx]{1,4}|[a-h])[.)]+ ){0,2}(?:that\b|to (?:agree|approve|end|cease|stop|cut|reduce|withdraw|discontinue|terminate|not)\b|(?:decision|resolution|recommendation)s?:|(?:it was )?(?:unanimously )?(?:resolved|agreed|decided|recommended)\b|(?:the )?(?:[a-z]+ ){0,3}(?:cabinet|executive|council|committee|board|panel|mayor|members|councillors)(?: has| have| had)?(?: today| now| unanimously| already)? (?:resolved|agreed|decided|approved|voted|noted that|heard that)\b)/i;
/** News is written for readers, and not for those who lose by it. */
const news =
  /^(?:(?:for )?(?:immediate release|(?:press|news|media) (?:release|notice|statement))|notes? (?:to|for) editors?)\b|\b(?:cllr|councillor|cabinet member|leader of the council|spokes(?:man|woman|person))\b[^.;]{0,80}\b(?:said|says|added)[,:]/i;
/** Said to whoever bears it. */
const addressed = /\byou(?:rs?)?\b/i;

/** What is said can be misremembered; what is written can be shown to trustees, staff and a landlord. */
export const rule: Rule = {
  title: 'Notice in writing',
  matter: 'notice given in writing',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const isChange = facts.kinds.some(({ kind }) => kind === 'change');
    // A letter that tells of an ending is its own notice, whatever was said before it.
    const isLetter = isChange && listen(facts, salutation).length > 0;
    const told = isLetter ? [] : toldHow(facts);
    const given = facts.notices.filter(({ giver, forCause }) => giver !== 'recipient' && !forCause);
    const aloud = told.find(({ how, isPast }) => how === 'aloud' && !isPast);
    // Where one place lays down writing, talk in another is no more than doubtful.
    const open = told.find(({ how, isPast }) => how !== 'written' && !isPast);
    const written = given.filter(
      ({ inWriting, start }) => inWriting && !(open && open.sentence.start <= start && start < open.sentence.end),
    );
    if (aloud && (!written.length || unwritten.test(aloud.sentence.plain)))
      return [
        fallsShort(
          `Notice may be given by word of mouth, or not in writing. Under ${theCompact(ask)} it is to be in writing.`,
          [aloud.sentence],
          confirmWriting(ask),
        ),
      ];
    if (written.length && !aloud) return [meets('The funder’s notice is to be in writing.', written.slice(0, 2))];
    const none = written.length ? undefined : given.find((notice) => isWithoutNotice(facts, notice));
    if (none)
      return [
        unclear(
          `It may be ended or cut without notice, and so without any in writing. Under ${theCompact(ask)} notice is to be in writing.`,
          [none],
          confirmWriting(ask),
        ),
      ];
    if (open)
      return [
        unclear(
          `Notice may come in writing or in some other way. Under ${theCompact(ask)} it is to be in writing.`,
          [open.sentence],
          confirmWriting(ask),
        ),
      ];
    const [general] = listen(facts, allNotices).filter(
      ({ denied, sentence, sentence: { plain } }) =>
        (!denied || notSpoken.test(plain)) &&
        !(toldElse.test(plain) && !tellsOfEnding.test(plain)) &&
        !isOfFunded(facts, sentence),
    );
    const inWriting = general ?? told.find(({ how }) => how === 'written');
    if (inWriting) return [meets('Notices are to be in writing.', [inWriting.sentence])];
    if (facts.changes.length || (isChange && told.length)) return tellingOf(facts, ask, told);
    if (isLetter && formally(facts)) return [meets('Notice is given in writing.', [formally(facts)])];
    return given.length
      ? [
          notStated(
            `It does not say that the funder’s notice will be in writing, as ${theCompact(ask)} asks.`,
            'Could you confirm that any notice of ending or changing the funding would be given in writing?',
          ),
        ]
      : [];
  },
};

/** It says outright that there is none; one who acts "at once" may yet write. */
const noneAtAll = /\b(?:without|no|nor) (?:(?:any|a|prior|further|giving|advance|written|period|of) ){0,3}notice\b/i;
const isWithoutNotice = ({ sentences }: Facts, { period, assumed, start }: Facts['notices'][number]): boolean =>
  period === 'P0D' && !assumed.length && noneAtAll.test(spanAt(sentences, start)?.plain ?? '');

const confirmWriting = (ask: Ask) =>
  `Could you confirm that any notice of ending or changing the funding would be given in writing, as ${theCompact(ask)} asks?`;

/** "Please treat this letter as formal notice." */
const thisIsNotice =
  /\bthis (?:letter|e-?mail|message|is)\b[^.;]{0,40}\b(?:notice|notification)\b|\b(?:treat|take|accept|regard|read|consider) (?:it|this)(?: \w+)? as\b[^.;]{0,30}\bnotice\b|\b(?:formal|written|hereby give\w*)(?: you)? (?:\w+ ){0,2}notice\b/i;
const formally = (facts: Facts): Sentence | null => listen(facts, thisIsNotice)[0]?.sentence ?? null;

/** How a letter, report or page that ends or cuts something tells those who lose by it. */
function tellingOf(facts: Facts, ask: Ask, told: readonly ToldHow[]): readonly Answer[] {
  // The document that says so is itself in writing, whether letter, message or report.
  const telling = listen(facts, tells);
  const letter =
    listen(facts, thisIsNotice)[0] ??
    listen(facts, sent, { standing: ['current', 'past'] }).filter(({ denied }) => !denied)[0] ??
    telling.find(({ sentence }) => !ofLetter.test(sentence.plain)) ??
    listen(facts, salutation)[0] ??
    telling[0];
  const wasAloud = told.find(({ how }) => how === 'aloud')?.sentence;
  const [heard] = listen(facts, toldAloud, { standing: ['current', 'past'] }).filter(
    ({ denied, sentence }) => !denied && !alsoWritten.test(sentence.plain),
  );
  const aloud = wasAloud ?? heard?.sentence;
  if (aloud && !letter)
    return [
      (unwritten.test(aloud.plain) ? fallsShort : unclear)(
        `Those affected were told by word of mouth, and it does not say that anybody wrote to them. Under ${theCompact(ask)} notice is to be in writing.`,
        [aloud],
        `Could you send us the notice in writing, as ${theCompact(ask)} asks, and tell us from what day it counts?`,
      ),
    ];
  const [change] = facts.changes;
  // What is put forward for views is notice of nothing yet.
  if (!change || (!letter && facts.consultation)) return [];
  if (!letter && isOnlyDecided(facts, change.what.start))
    return [
      unclear(
        `The decision is published here, and it does not say that anybody wrote to those affected. Under ${theCompact(ask)} notice is to be in writing.`,
        [change.what],
        `Could you send us the notice in writing, as ${theCompact(ask)} asks, and tell us from what day it counts?`,
      ),
    ];
  return [meets('Notice is given in writing.', [...saidBefore(facts, change.what), letter?.sentence ?? null])];
}

/** A letter that is only spoken of: "nothing in this letter should be taken as a criticism", "within 21 days of this letter". */
const ofLetter =
  /\b(?:nothing in|date of|days of|weeks of|copy of|receipt of|questions about|anything in|answer to|reply to|with|to) this letter\b/i;

/** Whether what ends or cuts is a decision as it was taken or is asked for, and no word to whoever loses by it. */
function isOnlyDecided({ doc, sentences }: Facts, place: number): boolean {
  const words = spanAt(sentences, place)?.plain ?? '';
  if (addressed.test(words)) return false;
  const isNews = mayHold(sentences, news).some((at) => news.test(sentences[at]?.plain ?? ''));
  return isNews || resolved.test(words) || isDecisionPage(sentences) || isRecord(doc, sentences);
}

/** A sentence that lays down only the notice of who is funded. */
const isOfFunded = ({ notices }: Facts, { start, end }: Sentence): boolean => {
  const here = notices.filter((notice) => notice.start >= start && notice.end <= end);
  return here.length > 0 && here.every(({ giver }) => giver === 'recipient');
};

export const cases: Cases = [
  {
    meets: [
      '[The Council may end this agreement by giving not less than one month’s notice in writing.]',
      '[Either party may end the grant on three months’ written notice.]',
      '[You will be told in writing if the award is to be reduced.]',
      '[Successful applicants will be told in writing if the grant has to be withdrawn.]',
      'The Council may end this agreement on one month’s notice. [A notice shall be in writing and sent to the address of the party.]',
      '[We will give you three months’ notice, in writing, before we reduce or end the award.]',
      'The Council may end this agreement on two months’ notice. [Telling, for this clause, is done by letter and not by word of mouth.]',
      'Either party may terminate on three months’ notice. [Notices shall be served by first-class post.]',
      '# If we have to stop\n\n[You would have thirteen weeks’ notice on paper.]',
      '# Would we get a letter if the grant were withdrawn?\n\n[Yes, from the Director.]',
      '[No termination takes effect unless notice of it has been given in writing.]',
      '| Notice | 13 weeks |\n| Manner in which notice is given | [Letter to the registered office] |',
      'The Authority may terminate the contract on 28 days’ notice. [All notices under this contract must be in writing.]',
    ],
    unclear: [
      '[We will telephone you if the grant is to be cut.] A letter will follow.',
      'The Council may end the grant on three months’ notice. [Its notice may be oral or in writing.]',
      '[We will let you know of a reduction in whatever way suits us best.]',
      '[Where practicable a decision to withdraw the award will be confirmed by letter.]',
      '[Notice that the contract is to be reduced will go up on the tendering portal.]',
      '[The Council may withdraw the grant at any time without notice.]',
      '[The Fund normally writes to the group, giving three months’ notice in writing, before it stops a grant.]',
    ],
    'falls-short': [
      '# Particulars\n\n| Notice of termination | Three months |\n| Means of giving it | [A phone call to the chair] |',
      '# If the money has to stop, will you put it in writing?\n\n[No. One of us will drop in.]',
      '[Your project officer would ring you a quarter beforehand if the grant were to be cut.]',
      '[The Authority need not give notice of a reduction by letter.]',
      '[The award may be withdrawn without anything being put on paper.]',
      '[Oral notification that a grant is to end shall be as good as written.]',
      '[It is enough that the Trust has mentioned to the manager that the service will cease.]',
      'The Council may end the grant on one month’s notice. [Notice may be given orally at a monitoring meeting.]',
      '[The Commissioner may give notice by telephone to end the service.]',
      '[Notice to reduce the award need not be in writing.]',
      '[Verbal notice of a reduction in the grant is enough.]',
      'The Funder may end the award on six weeks’ notice. [Such notice can be verbal.]',
    ],
    'not-stated': [
      'The Council may terminate this agreement at any time on one month’s notice.',
      'Either party may end the grant by giving eight weeks’ notice.',
      'The Funder may withdraw the award on 28 days’ notice.',
      'We may stop the funding on a month’s notice.',
      'The Authority may terminate the contract by giving three months’ notice.',
    ],
    silent: [
      'Grants below £10,000: a phone call every six months and one page at the year’s end.',
      'When the contract ends we will ring you to arrange collection of the equipment.',
      'If you have not written to us by 1 May to accept, the offer will be withdrawn and we will ring you.',
      'Before any reduction the group will be given the chance to speak to the panel in person.',
      'Does my group have to put it in writing if we stop meeting? No.',
      'We no longer end grants by telephone.',
      'The Recipient is under no obligation to confirm in writing that its work has ended.',
      'We would call it off if the money ran out.',
      'Verbal notice of a reduction will not be accepted.',
      'Nothing said at a review meeting can end or vary this agreement.',
      'The Provider may withdraw by telephoning the contract manager and need not write.',
      'Should a session have to stop early, your volunteers may tell parents by telephone.',
      'If the offer is not accepted in writing it will be withdrawn.',
      'A grant may be stopped where accounts have not been sent, with or without a letter from your treasurer.',
      'We will talk to you at the next review meeting about what a reduction would mean.',
      'The Recipient shall give the Council three months’ notice.',
      'Please apply in writing by 3 May.',
      'Written reports are due each quarter.',
      'The Council will write to all applicants.',
      'Tenders must be submitted in writing.',
      'Questions must be put in writing through the portal.',
      'The Recipient shall tell the Council in writing of any change of bank account.',
      'Terms are set out in writing in Schedule 2.',
      'Oral evidence will be heard by the panel.',
      'You will be told in writing whether your bid has been successful.',
      'Once the panel has met you are told the outcome of your application in writing.',
      'Unsuccessful applicants will be told why in writing.',
      'The Council must be told in writing if your trustees change.',
    ],
  },
  {
    kind: 'change',
    meets: [
      '14 February 2025\n\nThe grants will end on 31 July 2025. [Each club will be sent a letter next week.]',
      '14 February 2025\n\n[Written notice was sent to the charity on 3 February 2025.] Its grant will end on 30 June 2025.',
      '14 February 2025\n\n# Grants\n\n[The seven grants will end on 31 July 2025.] The groups were told at a meeting and by letter.',
      'Decision maker: Cabinet\n\nDate of decision: 14 February 2025\n\nIs subject to call-in: Yes\n\nResolved: that the grant to the lunch club cease on 31 July 2025. [Written notice was sent to the club on 17 February.]',
      '14 February 2025\n\n1. That the grants to the lunch clubs be withdrawn from 31 July 2025.\n\n2. [That notice in writing be given to each club by 1 March 2025.]',
      '14 February 2025\n\n# Your grant\n\n[The Council has decided to end your grant on 31 July 2025.]',
      '14 February 2025\n\n# Our grants\n\n[We are ending the grants to lunch clubs on 31 July 2025.]',
      '14 February 2025\n\n[RESOLVED that the grant cease on 31 July 2025.] The Director has written to each of the clubs.',
      'To: the Friends of Elm Park\n\n14 February 2025\n\n[The Committee agreed that the funding would stop on 31 October 2025.]',
      '14 February 2025\n\nDear Chair\n\nAs you were told at our meeting, [the grant will end on 31 July 2025.]',
      '14 February 2025\n\nDear Trustees\n\n[I am therefore writing to let you know that the core grant will cease on 31 March 2025.]',
    ],
    unclear: [
      '# Grants\n\n14 February 2025\n\n[The Mayor and Cabinet had decided to reduce the grants by £90,000 from 31 July 2025.]',
      '# Clubs lose out\n\n14 February 2025\n\n[Grants to clubs will be cut by a fifth from 31 July 2025.]\n\nCouncillor Elm, Cabinet Member for Leisure, said: "It was a hard choice."',
      '# Press release\n\n14 February 2025\n\n[Grants to clubs will end on 31 July 2025.]',
      '14 February 2025\n\n# Grants\n\nThe seven grants will end on 31 July 2025. [Each organisation was telephoned last week to be told of the decision.]',
      '14 February 2025\n\n# Grants\n\nThe seven grants will end on 31 July 2025. [The groups were told of this at a meeting in January.]',
      '14 February 2025\n\n# Grants\n\nThe rent relief will be withdrawn from 31 May 2025. [The six tenants were informed of this in person on Monday.]',
      '14 February 2025\n\n# Grants\n\nFunding for the clubs will cease on 31 May 2025. [All five have been rung to be told the news.]',
      'Decision maker: Cabinet\n\nDate of decision: 14 February 2025\n\nIs subject to call-in: Yes\n\n[Resolved: that the grant to the lunch club cease on 31 July 2025.]\n\nEffective from: 24 February 2025',
      '14 February 2025\n\n[1. That the grants to the lunch clubs be withdrawn from 31 July 2025.]\n\n2. That officers report back.',
      '14 February 2025\n\n# Grants\n\nThe seven grants will end on 31 July 2025. [The chairs were told face to face last week.]',
      'Issue - decisions - Lunch clubs\n\n14/02/2025 - Lunch clubs\n\n[The grants to lunch clubs will cease on 31 July 2025.]',
      '14 February 2025\n\n# Advice services\n\n[RESOLVED that the grant to the law centre be reduced by half from 1 May 2025.]',
      '14 February 2025\n\n# Community buses\n\n[(ii) To end the subsidy for the community buses on 31 May 2025.]',
      '14 February 2025\n\n# Arts grants\n\n[Cabinet agreed to withdraw the grants to arts organisations from 31 May 2025.]',
      '14 February 2025\n\n# Recommendations\n\n[(a) That funding for the day centres cease from 31 May 2025.]',
      '14 February 2025\n\n# Lunch clubs\n\nThe contract will not be renewed when it ends on 31 July 2025. [The provider has been informed over the telephone.]',
    ],
    silent: [
      '14 February 2025\n\nMinutes of the grants panel.',
      'Decision maker: Cabinet\n\nDate of decision: 14 February 2025\n\nDecision status: approved\n\nThe grants to lunch clubs will cease when they have been reviewed.\n\nEffective from: 24 February 2025',
    ],
  },
];
