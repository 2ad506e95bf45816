import type { Report } from "../model/index.js";
import { StoreError } from "../record/index.js";
import { CHANGES, type ChangeName } from "./changes.js";
import { type Added, type Desk, NOTHING_ADDED, together } from "./desk.js";
import { QUESTIONS, type QuestionName } from "./questions.js";

const MAX_POST_CHARS = 4 * 1024 * 1024;
const JSON_BODY = { "content-type": "application/json" };

/** The desk of a server that holds the store in another process, over its local API. */
export function remoteDesk(origin: string): Desk {
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    bodyOf<T>(await ask(`${origin}/api/${path}`, { method: "POST", headers: JSON_BODY, body: JSON.stringify(body) }));

  const question = (name: QuestionName) => async (input: Readonly<Record<string, unknown>>) => {
    const { path, rest } = filled(QUESTIONS[name].path, input);
    const answer = await ask(`${origin}/api/${path}${queryOf(rest)}`);
    return answer.status === 404 ? null : bodyOf(answer);
  };
  const change = (name: ChangeName) => (input: Readonly<Record<string, unknown>>) => {
    const { path, rest } = filled(CHANGES[name].path, input);
    return post(path, rest);
  };
  const methods = {
    ...Object.fromEntries((Object.keys(QUESTIONS) as QuestionName[]).map((name) => [name, question(name)])),
    ...Object.fromEntries((Object.keys(CHANGES) as ChangeName[]).map((name) => [name, change(name)])),
  };
  return {
    // Each method is built from the same table as the server's routes, which fixes what it takes and answers.
    ...(methods as unknown as Omit<Desk, "add" | "reread" | "version" | "onRenewed" | "close">),
    async add(reports) {
      let total: Added = NOTHING_ADDED;
      for (const part of bySize(reports)) total = together(total, await post<Added>("reports", { reports: part }));
      return total;
    },
    reread: async () => (await post<{ read: number }>("reread", {})).read,
    version: async () => (await bodyOf<{ version: number }>(await ask(`${origin}/api/health`))).version,
    onRenewed: () => undefined,
    close: async () => {},
  };
}

/** An address with its names in braces filled in, and what is left for the query or the body. */
function filled(
  path: string,
  input: Readonly<Record<string, unknown>>,
): { path: string; rest: Record<string, unknown> } {
  const rest = { ...input };
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  return { path: at, rest };
}

function queryOf(values: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return "";
  return `?${new URLSearchParams(Object.fromEntries(given.map(([name, value]) => [name, String(value)])))}`;
}

async function ask(url: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    throw new StoreError(
      `${new URL(url).origin}: the server that holds the store does not answer (${cause?.code ?? error})`,
    );
  }
}

async function bodyOf<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T;
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
  throw new StoreError(problem.detail ?? problem.title ?? `the server answered ${answer.status}`);
}

/** Splits reports into posts the server takes; order is kept. */
function* bySize(reports: readonly Report[]): Generator<Report[]> {
  let part: Report[] = [];
  let chars = 0;
  for (const report of reports) {
    if (part.length > 0 && chars + report.text.length > MAX_POST_CHARS) {
      yield part;
      part = [];
      chars = 0;
    }
    part.push(report);
    chars += report.text.length;
  }
  if (part.length > 0) yield part;
}
