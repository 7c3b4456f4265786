import type { Facts, Sentence } from '@/lib/facts.ts';

/** A question that a document puts to itself, and the sentence that answers it. */
export interface Answered {
  readonly question: Sentence;
  readonly answer: Sentence;
  /** Whether the answer begins by agreeing or denying; null where it does neither. */
  readonly yes: boolean | null;
}

const agrees =
  /^(?:yes|(?:certainly|of course|absolutely|definitely)(?! not)|please do(?! not)|we (?:will|shall|do|have|are)\b(?! not| no\b| never\b| unable\b| afraid\b| sorry\b))/i;
const denies =
  /^(?:no\b|(?:certainly|of course|absolutely|definitely|probably) not\b|far from it|not\b|never\b|none\b|sorry|regrettably|unfortunately|i'm afraid|i am afraid|(?:i'm|i am|we are) sorry|(?:we|they|you) have no\b|there(?: is|'s| are| was| were| has been| have been| will be) (?:no|not|nothing)\b|(?:it|they|this|that|there|he|she|i) (?:has|have|is|are|was|were|will|do|does|did|can|could|had) ?not\b|afraid not\b|(?:we|i|it|they) (?:is|are|am) unable\b|we (?:are not|cannot|do not|did not|have not|will not))/i;

/** "A.", "Answer:": what a page of questions puts before each answer. */
const label = /^a(?:ns(?:wer)?)?[.:)] +(?=\S)/i;

/**
 * Questions that match a pattern, with what the document answers. A page of questions puts the matter in the question and often no more than "No."
 * in the answer, so neither sentence says anything alone.
 */
export function listenToAnswers({ sentences }: Pick<Facts, 'sentences'>, question: RegExp): Answered[] {
  return sentences.flatMap((sentence, i) => {
    const answer = sentences[i + 1];
    const isAsked = sentence.plain.endsWith('?') && sentence.standing !== 'other' && question.test(sentence.plain);
    if (!isAsked || !answer || answer.standing === 'other') return [];
    const said = answer.plain.replace(label, '');
    return [{ question: sentence, answer, yes: agrees.test(said) ? true : denies.test(said) ? false : null }];
  });
}
