/** Runs a reading to its end at once, where no one waits for the thread. */
export function runAtOnce<T>(reading: Generator<void, T>): T {
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}

/** Runs a reading slice by slice, giving way to `pause` in between. */
export async function runInSlices<T>(reading: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
    await pause();
  }
}
