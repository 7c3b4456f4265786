import { describe, expect, it } from 'vitest';
import { termOf } from '@/tests/term-meaning.ts';

describe('what the money is for, and when', () => {
  it.each([
    [
      'The award is yours. The money pays for work done between 1 May 2025 and 31 July 2026.',
      '2025-05-01..2026-07-31 · 15/15',
    ],
    ['You may claim for work carried out between 1 June 2025 and 30 November 2026.', '2025-06-01..2026-11-30 · 18/18'],
    [
      'Our grant is for activity that takes place between 1 April 2025 and 31 March 2026.',
      '2025-04-01..2026-03-31 · 12/12',
    ],
    [
      'We can offer you £9,000. How long. The money is for sessions held between 1 September 2025 and 31 August 2026. The grant we made in 2022 was for six months.',
      '2025-09-01..2026-08-31 · 12/12',
    ],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    'The report covers work done between 1 October 2023 and 31 March 2025.',
    'The road will be closed for work done between 1 May 2025 and 31 August 2025.',
    'The survey shows work done between 1 May 2024 and 31 August 2024.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('an award told a year a line, or a year a sentence', () => {
  it.each([
    [
      '# Grant agreement\n\nYear 1 (2025/26): £10,000. Year 2 (2026/27): £9,000. Year 3 (2027/28): £8,000.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
    ['# Grant offer\n\nYear 1 (2025/26): £10,000\n\nYear 2 (2026/27): £9,000', '2025-04-01..2027-03-31 · 24/24'],
    ['# Grant offer\n\n2025/26: £10,000\n\n2026/27: £9,000\n\n2027/28: £8,000', '2025-04-01..2028-03-31 · 36/36'],
    ['# Grant offer\n\nYear one: £10,000. Year two: £9,000. Year three: £8,000.', '36/36'],
    ['# Grant offer\n\nYear 1: £10,000\n\nYear 2: £9,000', '24/24'],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    '# Grant offer\n\n## Our accounts\n\n2023/24: income £10,000\n\n2024/25: income £12,000',
    '# Grant offer\n\n## Savings\n\n2025/26: £10,000 saved\n\n2026/27: £9,000 saved',
    '# Grant offer\n\nYear 1: set up the café. Year 2: open it.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('days named, or of the work, under the heading of an offer', () => {
  it.each([
    ['Start date 1 April 2025; end date 31 March 2028.', '2025-04-01..2028-03-31 · 36/36'],
    ['The start date will be 1 April 2025 and the end date 31 March 2028.', '2025-04-01..2028-03-31 · 36/36'],
    ['The service will start on 1 July 2025 for 18 months.', '2025-07-01..2026-12-31 · 18/18'],
    ['The service is to begin on 1 July 2025 and will run for two years.', '2025-07-01..2027-06-30 · 24/24'],
    ['Delivery starts on 1 July 2025 and ends on 30 June 2026.', '2025-07-01..2026-06-30 · 12/12'],
    ['The project will run for 18 months from 1 July 2025.', '2025-07-01..2026-12-31 · 18/18'],
  ])('%s', (text, term) => expect(termOf(`# Grant agreement: advice\n\n${text}`)).toBe(term));

  it.each([
    'The evaluation will start on 1 July 2025 and take two months.',
    'The building work will start on 1 July 2025 for six weeks.',
    'Insurance: start date 1 April 2025; end date 31 March 2026.',
    'Delivery of the papers ends on 30 June 2025.',
    'The project board will start on 1 July 2025.',
  ])('no term: %s', (text) => expect(termOf(`# Grant agreement: advice\n\n${text}`)).toBeNull());
});

describe('a row that says how long each strand lasts', () => {
  it.each([
    [
      '# On offer\n\n| | Small grants | Large grants |\n| --- | --- | --- |\n| Size | £2,000 | £20,000 |\n| Lasts | Financial years 2025/26 and 2026/27 | Financial years 2025/26 and 2026/27 |\n\n| Closing date | 4 April 2025 |\n| Projects start | 1 April 2025 |',
      '2025-04-01..2027-03-31 · 24/24',
    ],
    ['| Lasts for | Financial year 2025/26 |\n| Grant | £2,000 |', '2025-04-01..2026-03-31 · 12/12'],
    [
      '| Size | £2,000 |\n| Lasts | Financial years 2026/27 and 2027/28 |\n\nProjects start on 1 April 2026.',
      '2026-04-01..2028-03-31 · 24/24',
    ],
    ['| Runs | Financial years 2026/27 to 2028/29 |\n| Grant | up to £2,000 |', '2026-04-01..2029-03-31 · 36/36'],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    '| Exhibition | Sea shells |\n| Lasts | 2 hours |',
    '| Last reviewed | Financial years 2023/24 and 2024/25 |\n| Policy | Grants |',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('a defined period that begins on a defined day', () => {
  it.each([
    [
      '1. “Start Day”: 1 May 2025. “Main Period”: thirty months beginning on the Start Day.\n\n2. This agreement takes effect on the Start Day and lasts for the Main Period.',
      '2025-05-01..2027-10-31 · 30/30',
    ],
    [
      '1. "Commencement Date": 1 July 2025. "First Period": twenty-four months beginning on the Commencement Date. "Default": an event in clause 9.\n\n2.1 This agreement takes effect on the Commencement Date and lasts for the First Period.\n\n2.2 The Council may, by agreement reached no later than 31 December 2026, prolong it once, for up to eighteen months more.',
      '2025-07-01..2027-06-30 · 24/42',
    ],
    [
      '1. "Initial Period" means three years from the Effective Date. "Effective Date" means 1 April 2025.\n\n2. The grant is paid during the Initial Period.',
      '2025-04-01..2028-03-31 · 36/36',
    ],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    '1. "Training Period": eighteen months beginning on the day the trainee is appointed.',
    '1. "Cooling Period": twelve months beginning on the End Date.\n\n2. During the Cooling Period the parties may not recruit each other\'s staff.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('more time, said in other ways', () => {
  it.each([
    ['The contract is for two years. The Council may extend it for a year, and then for one year more.', '24/48'],
    ['The contract is for two years. The Council may prolong it once, for up to twelve months more.', '24/36'],
    [
      'This agreement is for three years.\n\nThe parties may by agreement prolong it for up to two further years.',
      '36/60',
    ],
    ['The contract is for three years. We may extend it for six months, and then for six months more.', '36/48'],
    ['The contract is for three years. It may be extended by a year, or by two years at most.', '36/60'],
    ['The contract is for two years. The Council may not prolong it for a further year.', '24/24'],
  ])('%s', (text, term) => expect(termOf(text)?.split(' · ').at(-1)).toBe(term));
});

describe("the present provider's contract beside the new one", () => {
  it.each([
    [
      '1. The Council invites tenders for a service. It is known to the present provider, whose contract, let in 2020 for three years and twice renewed, comes to a close on 31 March 2026.\n\n6.1 Period. From 1 April 2026 to 31 March 2029. The Council may extend it for a year.',
      '2026-04-01..2029-03-31 · 36/48',
    ],
    [
      '1. The service is run by Home Help, whose contract, begun in 2021 for four years, runs out on 30 June 2025.\n\n2. Term. From 1 July 2025 to 30 June 2028.',
      '2025-07-01..2028-06-30 · 36/36',
    ],
    ['6.1 Duration. From 1 September 2025 to 31 August 2027.', '2025-09-01..2027-08-31 · 24/24'],
  ])('%s', (text, term) => expect(termOf(text)).toBe(term));

  it.each([
    'The present provider, whose contract, let in 2020 for three years and twice renewed, comes to a close on 31 March 2026, knows the carers.',
    'Half-term period. From 1 April 2026 to 31 August 2026.',
    '6.1 Retention period. From 1 April 2026 to 31 March 2029.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});

describe('a sum over years, applied for or not given', () => {
  it.each([
    ['Apply for up to £40,000 – £90,000 pa (£120,000 – £270,000 over 3 years) for work with carers.', '36/36'],
    ['Applications for £15,000 a year, £45,000 over three years, are welcome.', '36/36'],
    ['Bids for up to £60,000 over two years are welcome from charities.', '24/24'],
  ])('%s', (text, term) => expect(termOf(text)?.split(' · ').at(-1)).toBe(term));

  it.each([
    'Savings of £300,000 over 3 years will be found from grants.',
    'Our grants follow cuts of £90,000 over two years.',
    'Apply for a grant of £5,000. Applicants must have had an income of £90,000 over three years.',
  ])('no term: %s', (text) => expect(termOf(text)).toBeNull());
});
