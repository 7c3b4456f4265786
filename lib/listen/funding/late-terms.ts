import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { boundUnseen } from '@/lib/listen/funding/bound-unseen.ts';
import { listen } from '@/lib/listen/listen.ts';
import { after, before, questionOf, saidWhole } from '@/lib/listen/together/said-whole.ts';
import {
  afterAward,
  alteredByOne,
  atItsWill,
  beforehand,
  duty,
  goesOn,
  inDraft,
  leftOpen,
  neverSetDown,
  ofTerms,
  ofTermsLoosely,
  otherBusiness,
  pointsBack,
  startFirst,
  toBeKnown,
  toBeSettled,
  toldBefore,
  tooLate,
} from '@/lib/vocabulary/funding/late-terms.ts';

const standing = ['current', 'supposed'] as const;
const paperNamed =
  /\b(?:in writing|terms|conditions|agreement|contract|specification|schedules?|paperwork|outcomes|targets|measures|reports?|reporting|monitoring)\b/i;
/** "May", "normally", "hope to": perhaps in good time after all. Small letters only: "5 May" hedges nothing. */
const hedged =
  /\b(?:may|might|could|normally|usually|hope to|aim to|possibly|some of the|(?:certain|minor|further) (?:details?|points))\b/;
/** "Shall be supplied following commencement and may be varied": altered besides. */
const variedToo = /,? and (?:may|might|could) be (?:varied|changed|amended|altered|revised|added to)\b[^.;]*/gi;
/** What both settle together after the start is left open, and not kept from one of them. */
const together =
  /\bagree(?:d|s)?\b[^.;]{0,15}\b(?:with (?:us|you|the)|between|together|jointly)|\b(?:together|jointly|between (?:us|the parties)|work(?:ed)? (?:this |it |them )?out with you)\b/i;
const forbids = /\b(?:not|never|nor|no)\b[^.;]{0,30}\b(?:begin|start|commence|proceed|go ahead|deliver|open|work)/i;

/** Sentences by which those who sign learn only afterwards what they have signed for; `perhaps` those that hedge, or leave it to both to settle then. */
export function termsTooLate(facts: Facts): { readonly late: Sentence[]; readonly perhaps: Sentence[] } {
  const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
  const late = own(facts, isTender ? [tooLate, afterAward] : [tooLate]).filter((sentence) =>
    isLearntThen(facts, sentence),
  );
  const first = own(facts, [startFirst]).filter(
    (sentence) =>
      !forbids.test(sentence.plain) &&
      [sentence.plain, before(facts, sentence)?.plain ?? ''].some((words) => paperNamed.test(words)),
  );
  const said = inOrder([...late, ...first]);
  const isOpen = ({ plain }: Sentence) => hedged.test(plain.replace(variedToo, ' ')) || together.test(plain);
  return {
    late: inOrder([...said.filter((sentence) => !isOpen(sentence)), ...neverWritten(facts), ...boundUnseen(facts)]),
    perhaps: said.filter(isOpen),
  };
}

/** "Not shared before award" is not in good time. */
const notBefore =
  /\bnot (?:be )?(?:\w+ )?(?:shared|shown|available|disclosed|issued|published|released|seen) before\b/gi;

/** That something signed for is settled, or made known, at the time that a sentence tells. */
function isLearntThen(facts: Facts, sentence: Sentence): boolean {
  const { plain, block } = sentence;
  if (beforehand.test(plain.replace(notBefore, ' ')) || duty.test(plain)) return false;
  const whole = saidWhole(facts, sentence);
  const said = pointsBack.test(plain) && !questionOf(facts, sentence) ? before(facts, sentence)?.plain : undefined;
  const topics = said ? `${said} ${whole}` : whole;
  if (otherBusiness.test(topics)) return false;
  const isValue =
    block.kind === 'cell' && /^(?:to be|will be|after|on|once|post|by|when|issued|agreed|set)\b/i.test(plain);
  return (
    (ofTerms.test(topics) && (isValue || toBeKnown.test(plain))) ||
    (ofTermsLoosely.test(topics) && toBeSettled.test(plain))
  );
}

/** Sentences of the document's own that say one of these things, headings aside. */
const own = (facts: Facts, patterns: readonly RegExp[]): Sentence[] =>
  patterns
    .flatMap((pattern) => listen(facts, pattern, { standing, not: otherBusiness }))
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) => sentence.block.kind !== 'heading' && !sentence.plain.endsWith('?') && !isOfAnother(facts, sentence),
    );

/** What was never put in writing, and is to stay so. */
export const neverWritten = (facts: Facts): Sentence[] =>
  listen(facts, neverSetDown, { standing: ['current', 'supposed', 'past'], not: otherBusiness })
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) =>
        paperNamed.test(sentence.plain) &&
        !/\b(?:must|may|shall|nothing in|changes?|limits?|hall|landlord|bidders|staff|users|oral|verbal\w*|vary|varied|amend\w*|unless|until)\b/i.test(
          sentence.plain,
        ) &&
        (goesOn.test(after(facts, sentence)?.plain ?? '') ||
          (/\b(?:is|are|will|do|does|have)\b/i.test(sentence.plain) && !isOfAnother(facts, sentence))),
    );

/** Terms shown in draft, still open, or for one side to say as it goes. */
export const termsLeftOpen = (facts: Facts): Sentence[] => [
  ...own(facts, [inDraft, atItsWill, alteredByOne]).filter(
    ({ plain }) =>
      !beforehand.test(plain.replace(/\bbefore signature\b/i, '')) &&
      !/\b(?:consult\w*|comment\w*|views|minutes|timetable|with (?:your|the (?:\w+)'s) (?:\w+ )?(?:agreement|consent)|(?:agreement|consent) of (?:the|both)|agreed (?:with|by)|by agreement|your (?:bid|tender))\b/i.test(
        plain,
      ),
  ),
  ...own(facts, [leftOpen]).filter((sentence) => {
    const whole = saidWhole(facts, sentence);
    return ofTermsLoosely.test(whole) && !otherBusiness.test(whole);
  }),
];

const spoken = {
  money: /\b(?:pay(?:s|ing|ments?)?|paid|money (?:comes|is)|instalments?|invoic\w+)\b/i,
  work: /\b(?:outcomes?|outputs?|targets?|measur\w+|achieve\w*|deliver\w*|specification|judge|check|indicators|expect of you|what you (?:are to )?do)\b/i,
  word: /\b(?:report\w*|returns?|monitor\w*|tell us|hear from you)\b/i,
} as const;

/** Where money, work and reports are all named, as known before anybody signs and fast afterwards. */
export const termsToldFirst = (facts: Facts): Sentence[] =>
  listen(facts, toldBefore, { not: otherBusiness })
    .filter(({ denied, match }) => !denied || /\bnot\b/i.test(match[0]))
    .map(({ sentence }) => sentence)
    .filter((sentence) => {
      const words = `${sentence.plain} ${after(facts, sentence)?.plain ?? ''}`;
      return sentence.block.kind !== 'heading' && Object.values(spoken).every((topic) => topic.test(words));
    });

const inOrder = (sentences: readonly Sentence[]): Sentence[] =>
  [...new Set(sentences)].sort((one, other) => one.start - other.start);
