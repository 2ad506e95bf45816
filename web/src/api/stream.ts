/** Milliseconds. A stream that comes back at once is not worth a word to the reader. */
const GRACE = 1500;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 30_000;

/**
 * Follows `/api/events` for as long as the page lives: `onRecord` when the record has changed, `onLost` when the stream
 * drops or recovers. An EventSource gives up for good when a proxy answers in the server's place, so it is replaced then.
 * Returns what stops it.
 */
export function followRecord(onRecord: () => void, onLost: (lost: boolean) => void): () => void {
  let source: EventSource | undefined;
  let graceTimer: number | undefined;
  let retryTimer: number | undefined;
  let wait = FIRST_RETRY;

  const connect = (): void => {
    source = new EventSource("/api/events");
    source.addEventListener("record", onRecord);
    source.addEventListener("open", () => {
      window.clearTimeout(graceTimer);
      graceTimer = undefined;
      wait = FIRST_RETRY;
      onLost(false);
    });
    source.addEventListener("error", () => {
      graceTimer ??= window.setTimeout(() => onLost(true), GRACE);
      if (source?.readyState !== EventSource.CLOSED) return;
      window.clearTimeout(retryTimer);
      retryTimer = window.setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_RETRY);
    });
  };

  connect();
  return () => {
    window.clearTimeout(graceTimer);
    window.clearTimeout(retryTimer);
    source?.close();
  };
}
