import { type Command, Option } from "commander";
import { changingCommand } from "../changing.js";

const REPORT = ["<report>", "the report's id"] as const;
const reason = (): Option => new Option("--reason <text>", "why").makeOptionMandatory();

const mark = (name: "withdraw" | "restore" | "purge", about: string, done: string) =>
  changingCommand({
    name,
    about,
    arguments: [REPORT],
    options: [reason()],
    change: (desk, [id = ""], { by, reason }: { by: string; reason: string }) => desk[name]({ id, by, reason }),
    text: ({ id }) => `${id}: ${done}`,
  });

export const withdrawCommand = (): Command =>
  mark("withdraw", "take a report back: it stays shown as withdrawn, its findings count no more", "withdrawn");
export const restoreCommand = (): Command => mark("restore", "let a withdrawn report count again", "counts again");
export const purgeCommand = (): Command =>
  mark("purge", "remove a report's words and findings for good; who did so and why stays", "its words are gone");
