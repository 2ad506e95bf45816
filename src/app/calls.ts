import { MissingError, StoreError } from "../record/index.js";

/** One end of a line between two threads. */
export interface Port {
  postMessage(message: unknown): void;
  on(event: "message", listener: (message: Message) => void): unknown;
}

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;
type Message =
  | { readonly call: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly reply: number; readonly value: unknown }
  | { readonly reply: number; readonly error: { readonly name: string; readonly message: string } };

/**
 * Calls the methods that the other end of a line offers, and offers some of our own. What is handed over is copied, so
 * it must be data; what a method throws is thrown here too, the record's errors as such.
 */
export function lineTo<Theirs extends object>(
  port: Port,
  ours: Methods = {},
): { readonly theirs: Theirs; fail(error: unknown): void } {
  const open = new Map<number, { done(value: unknown): void; fail(error: unknown): void }>();
  let calls = 0;
  let fault: unknown = null;
  port.on("message", (message) => {
    if ("call" in message) {
      const { call: reply, method, args } = message;
      answer(ours, method, args).then(
        (value) => port.postMessage({ reply, value }),
        (error: unknown) => port.postMessage({ reply, error: coded(error) }),
      );
      return;
    }
    const waiting = open.get(message.reply);
    open.delete(message.reply);
    if ("error" in message) waiting?.fail(decoded(message.error));
    else waiting?.done(message.value);
  });
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((done, fail) => {
      if (fault !== null) {
        fail(fault);
        return;
      }
      open.set(++calls, { done, fail });
      port.postMessage({ call: calls, method, args });
    });
  return {
    theirs: new Proxy({} as Theirs, {
      get: (_, method) => (method === "then" ? undefined : (...args: unknown[]) => call(String(method), args)),
    }),
    fail(error) {
      fault = error;
      for (const { fail } of open.values()) fail(error);
      open.clear();
    },
  };
}

async function answer(ours: Methods, method: string, args: readonly unknown[]): Promise<unknown> {
  const own = ours[method];
  if (own === undefined) throw new TypeError(`nothing answers to ${method}`);
  return own(...(args as never[]));
}

const KNOWN = { StoreError, MissingError } as const;

function coded(error: unknown): { name: string; message: string } {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
}

function decoded({ name, message }: { name: string; message: string }): Error {
  const Kind = KNOWN[name as keyof typeof KNOWN] ?? Error;
  return new Kind(message);
}
