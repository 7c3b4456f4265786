/** Names under which councils, the NHS and news systems publish the day of publication; in `name`, `property` or `itemprop`, in any case. */
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'dcterms.issued',
  'dc.date.issued',
  'dc.issued',
  'dcterms.date',
  'dc.date',
  'datepublished',
  'publication_date',
  'pubdate',
];

/**
 * The day a page says it was published, in its metadata. Never the day it was modified: systems stamp that on a page when its template changes, and a
 * stale one is worse than none.
 */
export function publishedOf(page: Document): string | null {
  const named = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name && content && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), content);
  }
  const times = page.querySelectorAll('time[pubdate], time[itemprop~="datePublished"]');
  const said = [
    ...publishedNames.map((name) => named.get(name) ?? ''),
    ...[...page.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      publishedInLinkedData(script.textContent ?? ''),
    ),
    ...[...times].map((time) => time.getAttribute('datetime') ?? ''),
  ];
  for (const value of said) {
    const day = dayOf(value);
    if (day) return day;
  }
  return null;
}

/** Linked data is found by its key alone, as a page's own mistakes in JSON are many and its day stands in the open. */
const publishedInLinkedData = (json: string) => /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json)?.[1] ?? '';

const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** The British day of "2025-03-03", "2025-03-31T23:00:00Z" (1 April in summer time) or "03/04/2025" (day first); null for any other. */
export function dayOf(said: string): string | null {
  const value = said.trim();
  const zoned = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(zoned)) return london.format(zoned);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day there is not, such as 0000-00-00, comes back as another or as none.
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** The language a page declares, as a BCP 47 tag; null where it declares none. */
export function languageOf(page: Document): string | null {
  const declared =
    page.documentElement.getAttribute('lang') ??
    page.documentElement.getAttribute('xml:lang') ??
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    '';
  return declared.trim() || null;
}
