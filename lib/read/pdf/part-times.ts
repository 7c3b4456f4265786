/** The shortest time between two parts of a document, in milliseconds: findings that change faster than this are only a flicker. */
const atLeast = 300;
/** Where the rest is there sooner than this, in milliseconds, a part on the way to it would only hold it up. */
const soon = 1_000;

/** Says after which pages a document is worth giving as far as it has been read. */
export class PartTimes {
  readonly #now: () => number;
  readonly #start: number;
  #last = 0;

  /** Takes a clock, in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    this.#start = now();
  }

  /**
   * True after the first page, and then whenever as long again has passed, so that the work stays in proportion to the pages; not where
   * the rest is about to be there. Asked once after each page, from 1; never true of the last.
   */
  isDue(page: number, pages: number): boolean {
    const passed = this.#now() - this.#start;
    const toCome = (passed / page) * (pages - page);
    const isDue = page === 1 || (passed - this.#last >= Math.max(atLeast, this.#last) && toCome >= soon);
    if (!isDue || page >= pages) return false;
    this.#last = passed;
    return true;
  }
}
