import { describe, expect, it } from "vitest";
import { trucewatch } from "../support/command.js";

interface Answer {
  readonly id: string | number;
  readonly type: string | null;
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string } | null;
}

async function relate(...pairs: readonly object[]): Promise<Answer[]> {
  const { out, code } = await trucewatch(
    ["relate", "--json", "-"],
    pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""),
  );
  expect(code).toBe(0);
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Answer);
}

/** Source and target in braces: "{Chad} thanked {Togo}." */
function pair(marked: string): { sentence: string; source: string; target: string } {
  const [, source = "", target = ""] = /\{(.+?)\}.*\{(.+?)\}/.exec(marked) ?? [];
  return { sentence: marked.replace(/[{}]/g, ""), source, target };
}

describe("trucewatch relate --json", () => {
  it("gives the event that links two phrases, by the codes of the relation set, and the words that say so", async () => {
    const cases = [
      ["{The mayors of three towns} condemned the arrest of {the ferrymen}.", "ACCUSE"],
      ["{Norway} signed a fisheries agreement with {Iceland}.", "SUPPORT"],
      ["{The president of Ghana} will visit {Togo} next week.", "AGREE"],
      ["{The president of Ghana} visited {Togo} last week.", "CONSULT"],
      ["{The rebels} agreed to free {two pilots}.", "AGREE"],
      ["{The rebels} freed {two pilots}.", "RETREAT"],
      ["{The rebels} refused to free {two pilots}.", "REJECT"],
      ["{Chad} said that {the army of Sudan} must leave the wells.", "REQUEST"],
      ["{The European Union} imposed sanctions on {two generals}.", "COERCE"],
      ["{Peru} cut military aid to {Bolivia}.", "SANCTION"],
      ["{The miners} will boycott {the talks}.", "THREATEN"],
      ["{Gunmen} attacked {a police post} near the border.", "ASSAULT"],
    ] as const;
    const answers = await relate(...cases.map(([marked], id) => ({ id, ...pair(marked) })));
    expect(answers.map(({ id, type }) => [id, type])).toEqual(cases.map(([, type], id) => [id, type]));
    for (const [i, { evidence }] of answers.entries()) {
      const { sentence } = pair(cases[i]?.[0] ?? "");
      expect(sentence.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
    }
  });

  it("gives null where no event links them, and goes by one phrase where the other is not in the sentence", async () => {
    const sentence = "Kenya, like Uganda, lies on the equator.";
    const [none, half] = await relate(
      { id: "a", sentence, source: "Kenya", target: "Uganda" },
      { id: "b", sentence: "Kenya thanked its neighbour.", source: "Kenya", target: "Uganda" },
    );
    expect(none).toEqual({ id: "a", type: null, evidence: null });
    expect(half).toMatchObject({ id: "b", type: "SUPPORT" });
  });

  it("names each bad line, answers the rest, and says so by its exit code", async () => {
    const good = { id: "x", ...pair("{Chad} thanked {Togo}.") };
    const lines = [
      "no JSON",
      JSON.stringify({ ...good, target: undefined }),
      JSON.stringify({ ...good, source: " " }),
      JSON.stringify({ ...good, id: {} }),
      "",
      JSON.stringify(good),
    ];
    const { out, err, code } = await trucewatch(["relate", "-"], lines.join("\n"));
    expect(out).toBe('Chad > Togo: SUPPORT, "thanked"\n');
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining("standard input:1: broken JSON"),
      expect.stringContaining('standard input:2: "target" is missing'),
      expect.stringContaining('standard input:3: "source" is no words'),
      expect.stringContaining('standard input:4: "id" is no string or number'),
    ]);
    expect(code).toBe(3);
  });
});
