/** A finding as the panel shows it. */
export type ShownFinding = {
  /** In the panel's words: "Falls short". */
  readonly verdict: string;
  readonly title: string;
  readonly message: string;
};

/** The findings in a panel's document, folded ones too, from top to bottom. Sent to the browser by its source, so it uses nothing from around it. */
export function shownFindings(document: Document): ShownFinding[] {
  const words = (root: Element | null, selector: string) => root?.querySelector(selector)?.textContent?.trim() ?? '';
  return [...document.querySelectorAll('.card')].map((card) => ({
    verdict: words(card.closest('.group'), 'h2').replace(/\s*\d+$/, ''),
    title: words(card, 'h3'),
    message: words(card, '.message'),
  }));
}
