/** Gathers a stream into arrays of at most `size`, in order; what has come is not held back longer than `patience` ms. */
export async function* batchesOf<T>(
  items: AsyncIterable<T>,
  size: number,
  patience = Number.POSITIVE_INFINITY,
): AsyncGenerator<T[]> {
  const source = items[Symbol.asyncIterator]();
  let batch: T[] = [];
  let pending: Promise<IteratorResult<T>> | null = null;
  for (;;) {
    pending ??= source.next();
    const came = batch.length > 0 && Number.isFinite(patience) ? await within(pending, patience) : await pending;
    if (came === LATE) {
      yield batch;
      batch = [];
      continue;
    }
    pending = null;
    if (came.done) break;
    batch.push(came.value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const LATE = Symbol("late");

async function within<T>(promise: Promise<T>, ms: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((done) => {
    timer = setTimeout(done, ms, LATE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
