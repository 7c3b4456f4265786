import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

describe('a length or a range that is no term', () => {
  it.each([
    'The Recipient shall give three months’ notice.',
    'Turnover over the last three financial years must be stated.',
    'A group may have one grant per financial year (April to March).',
    'The 2025/26 neighbourhood grants programme is now open for applications.',
    '# Terms and conditions for grants 2025/26\n\nThe grant must be used as agreed.',
    'The Commissioner has secured a grant from the Ministry for the next three financial years (April 2025 to March 2028).',
    'You may not apply again until at least twelve months have passed from the date of your grant letter.',
    'For awards to projects that may take over one year we ask for a report every six months.',
    'We do not fund groups for more than three consecutive years.',
    'This comes on top of funding already given to hospices in 2023/24 and 2024/25.',
    'It replaces the one-year awards made between 2015 and 2019.',
    'Applications are open from 1 April 2025 to 30 September 2025.',
    'The present contract, let in 2019 for two years, is held by another charity.',
    'These changes apply to the final year of the agreement (1 April 2025 to 31 March 2026).',
    'Payments for the half-year then beginning fall due in April.',
    'An earlier agreement between us, over a period of ten months, is spent.',
    '“Year” means a period of twelve months beginning on 1 April.',
    'We shall write to funded groups separately about 2025/26.',
    '“Option Period” means a further period of two years.',
  ])('%s', (text) => {
    const doc = readText(text, { markdown: true });
    const { term } = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['funding'] } });
    expect(term?.months ?? null).toBeNull();
  });
});
