import type { KeyboardEvent } from 'react';

/** The keys that move from one finding to the next or the one before, as in mail programs. */
const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Cards that are not folded away with their group. */
const inView = ':is(section, details[open]).group .card > summary';

/** Moves the focus from a card's summary to its neighbour's; only there, so that no key is taken from those who type. */
export function stepBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const cards = [...document.querySelectorAll<HTMLElement>(inView)];
  const next = cards[cards.indexOf(event.currentTarget) + step];
  // From the first there is nothing before it, and the page scrolls as it would.
  if (!next) return;
  event.preventDefault();
  next.focus();
}
