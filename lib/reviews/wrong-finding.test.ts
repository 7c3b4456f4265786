import { expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';
import { readText } from '@/lib/read/text.ts';
import { describeWrongFinding } from '@/lib/reviews/wrong-finding.ts';
import { finding } from '@/tests/fixtures/reviews/stand-ins.ts';

const dudley = compacts.find(({ id }) => id === 'dudley');
if (!dudley) throw new Error('There is no Dudley');
const [commitment] = dudley.commitments;
if (!commitment) throw new Error('Dudley promises nothing');
const doc = readText('Secret plan\nIt opens on 3 March and closes on 14 April.', { markdown: true });
const at = doc.text.indexOf('14 April');
const sentence = { start: doc.text.indexOf('It opens'), end: doc.text.length };
const wrong = {
  ...finding('consultation-length', 'falls-short'),
  message: 'It is 41 days short.',
  evidence: [{ start: at, end: at + 8, quote: '14 April', page: null, sentence, heading: null }],
  commitments: [commitment.id],
};

it('holds what was found, in which words, against what, and nothing else', () => {
  const text = describeWrongFinding({
    finding: wrong,
    doc,
    compact: dudley,
    kinds: ['consultation'],
    version: '0.1.0',
  });
  expect(text.split('\n')).toEqual([
    'Rule: consultation-length',
    'Verdict: Falls short',
    'Message: It is 41 days short.',
    'Quote: “14 April”',
    'In its sentence: “It opens on 3 March and closes on 14 April.”',
    `Compact: ${dudley.title}, ${commitment.ref}`,
    'Kind of document: Consultation',
    'Version: Compact Lens 0.1.0',
  ]);
  expect(text).not.toContain('Secret plan');
});

it('says what it can where a document is silent and of no kind', () => {
  const silent = { ...wrong, verdict: 'not-stated' as const, evidence: [], commitments: [] };
  const text = describeWrongFinding({ finding: silent, doc, compact: dudley, kinds: [], version: '0.1.0' });
  expect(text).toContain(`Compact: ${dudley.title}\nKind of document: Kind not known`);
  expect(text).not.toContain('Quote:');
});
