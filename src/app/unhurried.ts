/** Longest that others are kept waiting between two steps, milliseconds. */
const SLICE_MS = 12;

/** Lets whatever else waits for this thread have its turn. */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Runs all steps, letting others have their turn between them. */
export async function unhurried<T>(steps: Generator<void, T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await breathe();
    since = performance.now();
  }
}
