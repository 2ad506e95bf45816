/** A report's text, or a JSONL line, may have this many bytes; more is no news report, and is refused unread. */
export const MAX_BYTES = 16 * 1024 * 1024;

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
