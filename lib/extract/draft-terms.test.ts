import { describe, expect, it } from 'vitest';
import { withDraftTerms } from '@/lib/extract/draft-terms.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const asked =
  '# Neighbourhood Fund: have your say\n\nAlderwick District Council is consulting on its new fund. The consultation opens on 2 March 2026 and closes on 24 May 2026. We would like to hear your views.';
const lasts = 'Grants will be for three years, from 1 October 2026 to 30 September 2029.';
const paid = 'The grant will be paid quarterly in advance.';
const ended = "The Council may end the grant on one month's written notice.";

const kindsOf = (...parts: readonly string[]) => {
  const { values, sentences, published } = extract(readText([asked, ...parts].join('\n\n'), { markdown: true }), {
    today: '2026-03-10',
    complete: true,
  });
  const told = withDraftTerms([{ kind: 'consultation', because: [] }], values, sentences, published);
  return told.map(({ kind }) => kind).join('+');
};

describe('a consultation that lays out the terms it asks about', () => {
  it.each([
    ['## Draft terms', lasts, paid],
    ['## 5. Draft prospectus', lasts, ended],
    ['## Annex A: proposed conditions of grant', paid, ended],
    ['## The draft grant agreement', lasts, paid, ended],
    ['## Proposed terms for the new fund', ended, lasts],
  ])('is an offer as well: %s', (...parts) => expect(kindsOf(...parts)).toBe('consultation+funding'));

  it.each([
    ['## Draft terms', lasts],
    ['## Draft terms', 'Groups told us what they thought of the draft, and we have changed it.'],
    ['## Draft strategy', lasts, paid],
    [lasts, paid, ended],
    ['## The present grants', 'Grants were for three years and paid quarterly in advance.'],
    [lasts, paid, '## Draft terms', 'You will find them in the document library.'],
    ['## What do you think of the draft terms?', 'Tell us in your own words.', paid],
  ])('is a consultation alone: %s', (...parts) => expect(kindsOf(...parts)).toBe('consultation'));

  it('is found by its heading in the whole', () => {
    const text = [asked, '## Draft terms', lasts, paid, ended].join('\n\n');
    const { kinds, term, payments, notices } = extract(readText(text, { markdown: true }), {
      today: '2026-03-10',
      complete: true,
    });
    expect(kinds.map(({ kind }) => kind)).toEqual(['consultation', 'funding']);
    expect([term?.months, payments.length, notices.length]).toEqual([36, 1, 1]);
  });
});
