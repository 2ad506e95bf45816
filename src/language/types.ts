import type { Span, When } from "../model/index.js";

/** A token by UD English conventions; `text` is the report's own characters at its span. */
export interface Token extends Span {
  readonly text: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** A time expression, resolved against the report's date (TIMEX3 types and values). */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimeType;
  /** TIMEX3 value: `2020-10-10`, `2020-W41`, `P3D`, `PRESENT_REF`; `null` where it cannot be resolved. */
  readonly value: string | null;
  /** The interval meant, inclusive: `from` = `to` for one day; `null` is open, or not resolvable. */
  readonly from: When | null;
  readonly to: When | null;
  /** What the words themselves give ("October 10"), against what had to be inferred (the year 2020). */
  readonly inferred: readonly ("year" | "month" | "day" | "week" | "reference")[];
}
