/** Thrown where something took longer than it may: a damaged file can send a decoder round in circles. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

/** How long something may take, in milliseconds. Runs from the start; may be stopped while a person is asked, and started anew. */
export class TimeLimit {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #up = Promise.withResolvers<never>();

  constructor(readonly milliseconds: number) {
    // Nobody may be racing it when it ends.
    this.#up.promise.catch(() => {});
    this.start();
  }

  start(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#up.reject(new TimeUp()), this.milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The promise's own outcome, unless time is up first. */
  async race<T>(promise: Promise<T>): Promise<T> {
    try {
      return await Promise.race([promise, this.#up.promise]);
    } finally {
      this.stop();
    }
  }
}
