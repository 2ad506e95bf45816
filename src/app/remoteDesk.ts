import type { Board } from "../assessment/index.js";
import type { Assessment } from "../assessment/view.js";
import type { Day, Report } from "../model/index.js";
import { StoreError } from "../record/index.js";
import type { Added, Desk, ListedReport, ReadableReport } from "./desk.js";

const MAX_POST_CHARS = 4 * 1024 * 1024;

/** The desk of a server that holds the store in another process, over its local API. */
export function remoteDesk(origin: string): Desk {
  const get = async <T>(path: string): Promise<T | null> => {
    const answer = await ask(`${origin}/api/${path}`);
    return answer.status === 404 ? null : bodyOf<T>(answer);
  };
  const must = async <T>(path: string): Promise<T> => {
    const got = await get<T>(path);
    if (got === null) throw new StoreError(`${origin}: the server does not know /api/${path}; update and restart it`);
    return got;
  };
  return {
    async add(reports) {
      const total = { added: [] as string[], revised: [] as string[], known: [] as string[] };
      for (const part of bySize(reports)) {
        const headers = { "content-type": "application/json" };
        const answer = await ask(`${origin}/api/reports`, {
          method: "POST",
          headers,
          body: JSON.stringify({ reports: part }),
        });
        const { added, revised, known } = await bodyOf<Added>(answer);
        total.added.push(...added);
        total.revised.push(...revised);
        total.known.push(...known);
      }
      return total;
    },
    board: (asOf) => must<Board>(`truces${query(asOf)}`),
    truce: (id, asOf) => get<Assessment>(`truces/${encodeURIComponent(id)}${query(asOf)}`),
    reports: async (asOf) => (await must<{ reports: ListedReport[] }>(`reports${query(asOf)}`)).reports,
    report: (id) => get<ReadableReport>(`reports/${encodeURIComponent(id)}`),
    version: async () => (await must<{ version: number }>("health")).version,
    close: async () => {},
  };
}

const query = (asOf: Day | null): string => (asOf === null ? "" : `?as_of=${asOf}`);

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
