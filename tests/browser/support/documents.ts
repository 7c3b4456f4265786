/** A web page with a title and a body, in English unless said otherwise. */
export const page = (title: string, body: string, language = 'en-GB'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A grant's terms, invented: its notice, payment and core costs part from what compacts promise. */
export const fundingPage = page(
  'Neighbourhood Fund: conditions of grant',
  `<main><h1>Neighbourhood Fund: conditions of grant</h1>
  <p>These conditions apply to every grant that Alderwick District Council makes from the Neighbourhood Fund.</p>
  <h2>Term</h2>
  <p>The grant is for one year, from 1 April 2025 to 31 March 2026.</p>
  <h2>Payment</h2>
  <p>The Council will pay the Grant quarterly in arrears, on receipt of evidence of expenditure.</p>
  <p>No more than 5% of the Grant may be spent on overheads.</p>
  <h2>Ending the agreement</h2>
  <p>The Council may terminate this agreement at any time on one month’s notice in writing.</p>
  <p>The Recipient must give the Council three months’ notice if it wishes to end the agreement.</p>
  <p>The Recipient must not use any part of the Grant to campaign against a policy of the Council.</p></main>`,
);

/** A tender notice, invented. */
export const tenderPage = page(
  'Invitation to tender: befriending service',
  `<main><h1>Invitation to tender: befriending service</h1>
  <p>Published 2 June 2025. Alderwick District Council invites tenders for a befriending service for older residents.</p>
  <table><thead><tr><th>Stage</th><th>Date</th></tr></thead><tbody>
  <tr><td>Tender published</td><td>2 June 2025</td></tr>
  <tr><td>Deadline for tenders</td><td>12 noon on 20 June 2025</td></tr>
  <tr><td>Contract starts</td><td>1 September 2025</td></tr></tbody></table>
  <p>The contract will run for three years with an option to extend by a further two years.</p>
  <p>Bidders must show an annual turnover of at least £2 million and hold professional indemnity insurance of £5 million.</p>
  <p>The award criteria are quality 60%, price 30% and social value 10%.</p></main>`,
);

/** A letter that ends funding, invented. */
export const changePage = page(
  'Your funding from Alderwick District Council',
  `<main><p>14 February 2025</p><p>Dear colleague,</p>
  <h1>End of your core grant</h1>
  <p>I am writing to tell you that the Council has decided to end your core grant. Your funding will end on 31 March 2025.</p>
  <p>The reason is the reduction in our own budget for 2025/26.</p></main>`,
);

const themes = ['transport', 'libraries', 'day centres', 'youth work', 'advice', 'parks', 'carers', 'befriending'];

/** Paragraphs of a review of services, about so many words in all: one in three has sums or dates. */
export function longParagraphs(words: number): string[] {
  const paragraphs: string[] = [];
  for (let index = 0, count = 0; count < words; index += 1) {
    const theme = themes[index % themes.length];
    const terms =
      index % 3 === 0
        ? `Grants for ${theme} would fall from £${20 + index},000 in 2024/25 to £${12 + index},000 in 2025/26. A meeting takes place on ${(index % 27) + 1} March 2025 from 2pm to 4pm.`
        : `Residents have told us what they value about ${theme}, and what they would change if the choice were theirs.`;
    const paragraph = `${terms} We have set out what each option would mean for the people who use the service, for their families and for the organisations that run it, and where the figures come from.`;
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs;
}

/** A consultation of about so many words. */
export const longPage = (words: number): string =>
  page(
    'Services review: have your say',
    `<main><h1>Services review: have your say</h1><p>Published 3 March 2025</p>
    <p>Alderwick District Council is consulting on its services. The consultation opens on 3 March 2025 and closes on 14 April 2025. We want to hear your views.</p>
    ${longParagraphs(words)
      .map((paragraph, index) => `<h2>Part ${index + 1}</h2><p>${paragraph}</p>`)
      .join('\n')}</main>`,
  );

/** The words of a consultation that lasts a day over six weeks, one line an entry. */
export const consultationLines: readonly string[] = [
  'Community transport grants: have your say',
  'Published 3 March 2025',
  'Thornbeck Borough Council is consulting on the grants it gives to charities.',
  'The consultation opens on 3 March 2025 and closes on 14 April 2025.',
  'Cabinet will decide on 10 April 2025.',
];
