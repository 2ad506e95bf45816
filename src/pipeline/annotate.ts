import { knownNames } from "../coding/index.js";
import type { Knowledge } from "../knowledge/index.js";
import { type Analysis, analyse, type Parser } from "../language/index.js";
import type { Report } from "../model/index.js";

/** All layers of language for a report, the names of knowledge neutral to the parser. */
export const annotateReport = (
  { text, date }: Pick<Report, "text" | "date">,
  parser: Parser,
  knowledge: Knowledge,
): Analysis => analyse(text, date, parser, { known: knownNames(knowledge) });
