import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string, address: string | null = null) =>
  extract({ ...readText(text, { markdown: true }), address }, { today: '2025-03-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('a page whose title says that it is a consultation', () => {
  it.each([
    '# Draft travel to school policy consultation\n\nThe Council asked for views on a draft policy. The deadline for feedback was 19 December 2024. Read the questionnaire and the draft policy.',
    '# Taxi licensing policy consultation\n\nThis consultation has closed and the council is looking at the responses to the draft. The draft will go to the Licensing Committee.',
    '# Consultation document\n\nThe hospital has a summary of the consultation document. Our consultation ran from 11 December 2023 to 17 March 2024.',
    '# Parking zone consultation autumn 2024\n\nThe purpose of this consultation is to ask for your comments. We have to publish a Traffic Regulation Order, and invite you to state your support or objection.',
    '# Zone B design consultation - what we asked\n\nThe council held this consultation in May 2024. The results of the consultation are being studied.',
  ])('is one when it is over, or speaks of an order: %s', (text) => expect(kindsOf(text)).toEqual(['consultation']));

  it.each([
    '# Have your say on our day centres\n\nA consultation on proposals for day centres is under way and we want everyone to have their say. The 12-week consultation asks for people’s views on three options.',
    '# Library drop-in sessions consultation\n\nHave your say. Fill in the survey online, or come to a drop-in. The consultation closes on 30 April 2025.',
  ])('is one though it names no public body: %s', (text) => expect(kindsOf(text)).toEqual(['consultation']));

  it('is one by the host of its address', () => {
    const text =
      '# Opening hours\n\nTell us what you think of the proposals. The consultation closes on 30 April 2025. Please send us your comments and fill in the survey.';
    expect(kindsOf(text)).toEqual([]);
    expect(kindsOf(text, 'https://www.brackenmoor.gov.uk/views')).toEqual(['consultation']);
    expect(kindsOf(text, 'https://www.brackenmoor.nhs.uk/views')).toEqual(['consultation']);
    expect(kindsOf(text, 'https://www.gov.uk.example/views')).toEqual([]);
  });

  it.each([
    '# Resident satisfaction survey\n\nThe council’s survey ran from 3 March to 30 April 2024. Of those who answered, 71 per cent were satisfied.',
    '# Customer survey\n\nThe survey is open until 30 April 2025. Tell us how you found our shop and win a voucher.',
    '# Staff consultation\n\nThe council’s consultation with staff on redundancies opened on 3 March 2025.',
    '# Planning application consultation\n\nThe council’s neighbour consultation on this application closed on 3 March 2025.',
  ])('is none where it is of another matter: %s', (text) => expect(kindsOf(text)).toEqual([]));
});

describe('a prospectus that says when the grants before it end', () => {
  it('offers funding, and is no change', () => {
    const before = 'Current one-year grants finish on 31 March 2026.';
    const offer = [
      '# Stronger Towns grants 2026 to 2028',
      'The council has £340,000 for voluntary organisations. Applications are open now and close on 12 January 2026.',
      '## How much you can apply for',
      'Grants of £5,000 to £20,000 a year for two years from 1 April 2026.',
      '## What you can spend it on',
      'Salaries, rent, activities, equipment up to £2,000, training, and volunteers’ travel and meals. Please include a fair share of the cost of running your organisation, such as management time, insurance, payroll and audit. We can’t pay for work you have already done, or for things that a school or a hospital has a legal duty to provide. If you only need a small amount for an event or some equipment, look at our small grants instead, which are decided in three weeks.',
      '## Who can apply',
      'Charities with an income of under £500,000 can apply. Two groups can apply together.',
      '## How to apply',
      'Fill in the application form. Each application is given marks. You will hear by 20 February 2026.',
    ];
    expect(kindsOf([...offer, before].join('\n\n'))).toEqual(['funding']);
    expect(
      kindsOf(
        `# Your grant\n\nDear trustees\n\n12 December 2025\n\nThe council has decided to end your grant. ${before} You can apply to the new fund in January.`,
      ),
    ).toEqual(['change']);
  });
});
