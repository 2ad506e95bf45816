import { expect, it } from "vitest";
import { trucewatch } from "../support/command.js";

it("shows the tree, the rules that fired and those that nearly did, at 80 columns", async () => {
  const text =
    "Armenian forces shelled Ganja on Sunday, killing three civilians. The mayor of Ganja died of a heart attack.";
  const { code, out } = await trucewatch(["explain", "-", "--date", "2020-10-12"], text);
  expect(code).toBe(0);
  expect(out).toMatch(/^gate: read \(/);
  expect(out).toContain("root shelled/VBD");
  expect(out).toMatch(/^yes assault\.shell: ASSAULT heavy-weapons actual; actor ARM;/m);
  expect(out).toMatch(/^no {2}assault\.attack "attack": not: /m);
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

it("says of a report that is not about conflict that it is not read", async () => {
  const { out } = await trucewatch(["explain", "-"], "The home side won the semi-final with a late goal.");
  expect(out).toMatch(/^gate: not read, since not about conflict/);
});
