import type { Report } from "../model/index.js";
import { type Caller, StoreError, THIS_PROCESS } from "../record/index.js";
import { CHANGES, type ChangeName } from "./changes.js";
import { type Added, type Changing, type Desk, NOTHING_ADDED, together } from "./desk.js";
import { QUESTIONS, type QuestionName } from "./questions.js";

const MAX_POST_CHARS = 4 * 1024 * 1024;
const JSON_BODY = { "content-type": "application/json" };

/** Who changes the record, where the owner's key vouches for what is said of it; encoded, as names are in any script. */
export const BY_HEADER = "x-trucewatch-by";

/** What a command shows a server for having read the store's own files. */
export const asOwner = (key: string | null): Readonly<Record<string, string>> =>
  key === null ? {} : { authorization: `Bearer ${key}` };

/**
 * The desk of a server that holds the store in another process, over its local API.
 * @param key proof that this process may read the store's files; `null`: there is none
 */
export function remoteDesk(origin: string, key: string | null): Desk {
  const headers = asOwner(key);
  const get = (path: string) => ask(`${origin}/api/${path}`, { headers });
  const question = (name: QuestionName) => async (input: Readonly<Record<string, unknown>>) => {
    const { path, rest } = filled(QUESTIONS[name].path, input);
    const answer = await get(`${path}${queryOf(rest)}`);
    return answer.status === 404 ? null : bodyOf(answer);
  };
  const questions = Object.fromEntries(
    (Object.keys(QUESTIONS) as QuestionName[]).map((name) => [name, question(name)]),
  );
  const as = ({ by }: Caller): Changing =>
    changingAt(origin, by === null ? headers : { ...headers, [BY_HEADER]: encodeURIComponent(by) });
  return {
    // Each method is built from the same table as the server's routes, which fixes what it takes and answers.
    ...(questions as unknown as Omit<Desk, keyof Changing | "as" | "version" | "onRenewed" | "close">),
    ...as(THIS_PROCESS),
    as,
    version: async () => (await bodyOf<{ version: number }>(await get("health"))).version,
    onRenewed: () => undefined,
    close: async () => {},
  };
}

function changingAt(origin: string, headers: Readonly<Record<string, string>>): Changing {
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const init = { method: "POST", headers: { ...JSON_BODY, ...headers }, body: JSON.stringify(body) };
    return bodyOf<T>(await ask(`${origin}/api/${path}`, init));
  };
  const change = (name: ChangeName) => (input: Readonly<Record<string, unknown>>) => {
    const { path, rest } = filled(CHANGES[name].path, input);
    return post(path, rest);
  };
  const changes = Object.fromEntries((Object.keys(CHANGES) as ChangeName[]).map((name) => [name, change(name)]));
  return {
    // As above.
    ...(changes as unknown as Omit<Changing, "add" | "reread">),
    async add(reports) {
      let total: Added = NOTHING_ADDED;
      for (const part of bySize(reports)) total = together(total, await post<Added>("reports", { reports: part }));
      return total;
    },
    reread: async () => (await post<{ read: number }>("reread", {})).read,
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
