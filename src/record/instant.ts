import type { Instant } from "../model/index.js";

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/**
 * An instant in the one form the record keeps, `2026-01-31T12:00:00.000Z`: instants are compared as text.
 * A civil day is its first moment in UTC.
 * @throws RangeError where the text is none, or leaves the zone open
 */
export function instantOf(text: string): Instant {
  const ms = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw new RangeError(`"${text}" is no instant; write one such as 2026-01-31T12:00:00Z, or a day, 2026-01-31`);
  return new Date(ms).toISOString();
}
