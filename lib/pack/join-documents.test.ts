import { describe, expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';
import { blockAt, type DocumentText, quoteOf } from '@/lib/document.ts';
import { joinDocuments } from '@/lib/pack/join-documents.ts';
import { ownSpanOf, packSpanOf, partAt } from '@/lib/pack/parts.ts';
import { readText } from '@/lib/read/text.ts';
import { review } from '@/lib/review.ts';
import { rules } from '@/rules/index.ts';

const markdown = (text: string, about: Partial<DocumentText> = {}): DocumentText => ({
  ...readText(text, { markdown: true }),
  ...about,
});

const page = markdown(
  `# Day centres: have your say
Alderwick District Council is consulting on its day centres. The consultation opens on 3 March 2025 and closes on 14 April 2025.
## Tell us what you think
We want to hear your views.
| Stage | Date |
|---|---|
| Closes | ~~7 April~~ 14 April 2025 |
[The paper](https://council.example/paper.pdf)`,
  { address: 'https://council.example/day-centres', published: '2025-03-03', language: 'en-GB' },
);
const paper = markdown(
  `## Feedback
We will publish a report of what people told us, and what we did with it, with reasons, by 30 June 2025.
| Option | Cost |
|---|---|
| Keep | £40,000 |`,
  {
    title: 'Consultation paper',
    language: 'en-GB',
    pages: 4,
    unread: [{ page: 2, reason: 'scanned', what: 'Page 2 is a picture.' }],
  },
);

describe('joining documents', () => {
  const pack = joinDocuments([page, paper]);

  it('keeps every line of each at its own place', () => {
    const lines = (doc: DocumentText) => doc.blocks.map((block) => quoteOf(doc, block));
    expect(lines(pack)).toEqual([...lines(page), ...lines(paper)]);
    expect(pack.blocks.every((block, index) => index === 0 || (pack.blocks[index - 1]?.end ?? 0) < block.start)).toBe(
      true,
    );
    expect(pack.parts?.map(({ start, end }) => pack.text.slice(start, end))).toEqual([page.text, paper.text]);
  });

  it('keeps cells under the headings of their own table', () => {
    const cost = pack.blocks.find((block) => quoteOf(pack, block) === '£40,000');
    expect(cost?.labels?.map((label) => pack.blocks[label]).map((block) => block && quoteOf(pack, block))).toEqual([
      'Cost',
      'Keep',
    ]);
    const closes = pack.blocks.find((block) => quoteOf(pack, block) === 'Closes');
    expect([closes?.cell?.table, cost?.cell?.table]).toEqual([0, 1]);
  });

  it('keeps struck words, links and what could not be read, named by document', () => {
    expect(pack.struck.map((span) => quoteOf(pack, span))).toEqual(['7 April']);
    expect(pack.links.map((span) => quoteOf(pack, span))).toEqual(['The paper']);
    expect(pack.unread).toEqual([{ page: 2, reason: 'scanned', what: 'Consultation paper: Page 2 is a picture.' }]);
  });

  it('says of the whole what all its documents agree on', () => {
    expect(pack).toMatchObject({
      title: 'Day centres: have your say and 1 more document',
      address: null,
      language: 'en-GB',
      published: '2025-03-03',
      pages: 4,
    });
    expect(joinDocuments([page, { ...paper, published: '2025-02-24', language: 'cy' }])).toMatchObject({
      published: null,
      language: null,
    });
  });

  it('leaves one document as it is, and needs one', () => {
    expect(joinDocuments([page])).toBe(page);
    expect(() => joinDocuments([])).toThrow('A pack needs a document');
  });

  it('joins a pack with a further document into one pack of three', () => {
    const three = joinDocuments([pack, markdown('# Notes', { title: 'Notes' })]);
    expect(three.parts?.map(({ title }) => title)).toEqual([
      'Day centres: have your say',
      'Consultation paper',
      'Notes',
    ]);
    expect(three.parts?.map(({ start, end }) => three.text.slice(start, end))).toEqual([
      page.text,
      paper.text,
      'Notes',
    ]);
    expect(three.title).toBe('Day centres: have your say and 2 more documents');
  });

  it('finds which document words come from, and where they stand in it', () => {
    const start = pack.text.indexOf('by 30 June 2025');
    const own = ownSpanOf(pack, { start, end: start + 15 });
    expect(own).toMatchObject({ index: 1, part: { title: 'Consultation paper' } });
    expect(own && quoteOf(paper, own)).toBe('by 30 June 2025');
    expect(own && packSpanOf(pack, own.index, own)).toEqual({ start, end: start + 15 });
    expect(() => packSpanOf(pack, 2, { start: 0, end: 1 })).toThrow('no document 2');
  });

  it('finds no document for one that is none, nor between two', () => {
    const [first] = pack.parts ?? [];
    expect(partAt(page, 0)).toBeNull();
    expect(partAt(pack, (first?.end ?? 0) - 1)).toBe(first);
    expect(partAt(pack, first?.end ?? 0)).toBeNull();
    expect(ownSpanOf(page, { start: 0, end: 3 })).toBeNull();
  });
});

describe('a pack that is checked as one', () => {
  const dudley = compacts.find(({ id }) => id === 'dudley');
  const findingsOf = (...docs: DocumentText[]) => {
    if (!dudley) throw new Error('No Dudley Compact');
    return review(joinDocuments(docs), dudley, rules, { today: '2025-03-10', complete: true });
  };
  const verdictOf = (rule: string, ...docs: DocumentText[]) =>
    findingsOf(...docs).findings.find((finding) => finding.rule === rule)?.verdict;

  it('takes one document’s words for the silence of another', () => {
    expect(verdictOf('consultation-feedback', page)).toBe('not-stated');
    expect(verdictOf('consultation-feedback', page, paper)).toBe('meets');
  });

  it('finds a contradiction between two, with the words of both', () => {
    const leaflet = markdown(
      '# Day centres\nThe consultation on our day centres opens on 3 March 2025 and closes on 28 April 2025.',
    );
    const { facts, findings } = findingsOf(page, leaflet);
    const finding = findings.find(({ rule }) => rule === 'dates-agree');
    expect(finding).toMatchObject({ verdict: 'falls-short', message: expect.stringContaining('28 April 2025') });
    expect(new Set(finding?.evidence.map((words) => partAt(facts.doc, words.start)?.title))).toEqual(
      new Set(['Day centres: have your say', 'Day centres']),
    );
    expect(findingsOf(page).findings.some(({ rule }) => rule === 'dates-agree')).toBe(false);
  });

  it('lets no heading of one document stand over another', () => {
    const last = markdown('# Day centres\n## Related consultations\nA park.');
    const { facts } = findingsOf(last, markdown('The consultation closes on 14 April 2025.'));
    const sentence = facts.sentences.find(({ plain }) => plain.startsWith('The consultation closes'));
    expect(sentence).toMatchObject({ over: [], standing: 'current' });
    const { findings } = findingsOf(markdown('# Only the page’s own'), { ...paper, unread: [] }, page);
    const heading = findings.find(({ rule }) => rule === 'consultation-length')?.evidence[0]?.heading;
    expect(heading).toBe('Day centres: have your say');
  });

  it('takes no year from a heading of another document', () => {
    const dates = markdown('# Timetable for 2031');
    const { facts } = findingsOf(dates, markdown('Published 3 March 2025\nThe consultation closes on 14 April.'));
    expect(facts.values.dates.map(({ when }) => when)).toContainEqual({ shape: 'day', day: '2025-04-14' });
    expect(blockAt(facts.doc, 0)?.kind).toBe('heading');
  });
});
