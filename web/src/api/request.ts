/** What went wrong with a request: what, where, and the status the server gave (0 where no answer came). */
export class RequestError extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly address: string;

  constructor(address: string, status: number, title: string, detail: string) {
    super(`${title}: ${detail}`);
    this.name = "RequestError";
    this.address = address;
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** @throws RequestError for no answer, an answer that is not JSON, and any status that is not 2xx. */
export const requestJson = <T>(address: string, signal: AbortSignal): Promise<T> =>
  answerOf(address, { signal, headers: ACCEPT });

/** Sends a change. @throws RequestError as `requestJson` does; 409 where somebody decided otherwise meanwhile. */
export const postJson = <T>(address: string, body: object): Promise<T> =>
  answerOf(address, {
    method: "POST",
    headers: { ...ACCEPT, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** As `postJson`, sending nothing. */
export const deleteJson = <T>(address: string): Promise<T> => answerOf(address, { method: "DELETE", headers: ACCEPT });

const ACCEPT = { accept: "application/json" } as const;

async function answerOf<T>(address: string, request: RequestInit): Promise<T> {
  const response = await send(address, request);
  if (!response.ok) throw await refusal(address, response);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new RequestError(address, response.status, "The answer could not be read", "It is not JSON.");
  }
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new RequestError(
      address,
      0,
      "No answer from Trucewatch",
      "The server may have stopped, or the network is down.",
    );
  }
}

/** The API refuses in problem+json; a proxy in between may refuse in anything. */
async function refusal(address: string, response: Response): Promise<RequestError> {
  const body: unknown = await response.json().catch(() => null);
  const said = (key: string): string | undefined => {
    const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, key) : undefined;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return new RequestError(
    address,
    response.status,
    said("title") ?? `The server answered ${response.status}`,
    said("detail") ?? response.statusText,
  );
}
