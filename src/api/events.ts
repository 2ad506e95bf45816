import type { Handler } from "hono";
import { streamSSE } from "hono/streaming";
import type { Desk } from "../app/desk.js";
import type { Gate } from "../app/gate.js";
import { type Env, keyOf, stillWelcome } from "./callers.js";
import type { Changes } from "./changes.js";
import { LIMITS } from "./limits.js";
import { tooMany } from "./problem.js";

const HEARTBEAT_MS = 15_000;

/** Server-sent events: `record` with the record's version. Ends where its listener may no longer come in. */
export function eventStream(desk: Desk, gate: Gate, changes: Changes): Handler<Env> {
  const open = new Map<string, number>();
  return (c) => {
    const key = keyOf(c);
    const others = open.get(key) ?? 0;
    if (others >= LIMITS.streams) return tooMany(c, HEARTBEAT_MS);
    const isStillWelcome = stillWelcome(c, gate);
    return streamSSE(c, async (stream) => {
      open.set(key, (open.get(key) ?? 0) + 1);
      const send = async (event: string, data: string): Promise<void> => {
        if (await isStillWelcome().catch(() => false)) await stream.writeSSE({ event, data });
        else stream.abort();
      };
      const sendVersion = (version: number) => send("record", JSON.stringify({ version }));
      const stop = changes.listen((version) => void sendVersion(version));
      const gone = new Promise<void>((done) => stream.onAbort(() => done()));
      try {
        await sendVersion(await desk.version());
        while (!stream.aborted) {
          await Promise.race([stream.sleep(HEARTBEAT_MS), gone]);
          await send("still-here", "");
        }
      } finally {
        stop();
        const left = (open.get(key) ?? 1) - 1;
        if (left > 0) open.set(key, left);
        else open.delete(key);
      }
    });
  };
}
