import pc from "picocolors";
import type { TruceProvision } from "../../app/questions.js";
import { provisionName } from "../../assessment/index.js";
import { dayInWords } from "../../model/index.js";
import { claim, names } from "./finding.js";
import { plain, wrap } from "./wrap.js";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What each truce promises, with its state, when it is due, what was delivered, and the latest word on it. */
export function provisionsText(all: readonly TruceProvision[], columns: number): string {
  if (all.length === 0) return "No promise told of by then. Try fewer filters, or a later --as-of.";
  const truces = [...new Set(all.map((p) => p.truce))];
  return truces
    .map((id) => {
      const own = all.filter((p) => p.truce === id);
      const head = pc.bold(wrap(`${capital(plain(own[0]?.truceName ?? ""))}  ${id}`, columns));
      return [head, ...own.map(({ provision }) => provisionText(provision, columns))].join("\n");
    })
    .join("\n\n");
}

/** A promise in some lines: its state, when it is due, what was delivered, and the latest word on it. */
export function provisionText(p: TruceProvision["provision"], columns: number): string {
  const by = p.by.length > 0 ? `by ${names(p.by)}` : "";
  const due = p.due === null ? "" : `due ${dayInWords(p.due)}${p.overdue ? ", overdue" : ""}`;
  const delivered = p.delivered.map((d) => {
    const whose = d.to.length > 0 ? ` of ${names(d.to)}` : "";
    return `${d.count ?? "?"}${whose} on ${dayInWords(d.day)}`;
  });
  const last = p.steps.at(-1);
  const facts = [p.status, by, due, delivered.length > 0 ? `delivered: ${delivered.join("; ")}` : ""].filter(Boolean);
  return [
    wrap(`${capital(plain(provisionName(p)))}: ${facts.join("; ")}`, columns, "  ", "    "),
    ...(last === undefined
      ? []
      : [
          wrap(`“${plain(last.quote ?? last.finding.evidence.text)}”`, columns, "    ", "     "),
          pc.dim(
            wrap(
              [claim(last.finding), last.report.source, last.report.date, last.report.id]
                .filter(Boolean)
                .map((x) => plain(`${x}`))
                .join(", "),
              columns,
              "      ",
            ),
          ),
        ]),
  ].join("\n");
}
