import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Caller, ConflictError, MissingError, type Store } from "../../src/record/index.js";
import { findingsOf, read, report, T1, T2, T3 } from "./samples.js";
import type { OpenStore } from "./stores.js";

const ANA: Caller = { by: "ana", role: "reviewer", from: "192.0.2.7" };
const token = (name: string, id = name) =>
  ({ id, name, role: "reader", hash: `hash of ${name}`, created: T1 }) as const;

/** Who may use a record, and who changed it, whatever stores it. */
export function accessContract(name: string, open: OpenStore): void {
  describe(`access to the record on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.record.close());
    const entries = async () => (await store.access.journal({ limit: 100, offset: 0 })).items;
    const actions = async () => (await entries()).map(({ action }) => action).reverse();

    it("has no tokens and no changes at first", async () => {
      expect(await store.access.tokens()).toEqual([]);
      expect(await store.access.token("a")).toBeNull();
      expect(await store.access.session("a", T1)).toBeNull();
      expect(await store.access.journal({ limit: 10, offset: 0 })).toEqual({ total: 0, items: [] });
    });

    it("keeps a token to a name, and gives no hash where it lists them", async () => {
      await store.access.addToken(token("b"), ANA);
      await store.access.addToken(token("a"), ANA);
      expect(await store.access.tokens()).toEqual([
        { name: "a", role: "reader", created: T1 },
        { name: "b", role: "reader", created: T1 },
      ]);
      expect(await store.access.token("b")).toEqual(token("b"));
      await expect(store.access.addToken(token("a", "another"), ANA)).rejects.toThrow(ConflictError);
      expect(await store.access.token("another")).toBeNull();
      expect(await actions()).toEqual(["token-add", "token-add"]);
    });

    it("ends the sessions of a token with it", async () => {
      await store.access.addToken(token("a"), ANA);
      await store.access.addSession({ id: "s", token: "a", hash: "h", created: T1, expires: T3 }, ANA);
      expect(await store.access.session("s", T2)).toMatchObject({ session: { hash: "h" }, token: { name: "a" } });
      await store.access.removeToken("a", T2, ANA);
      expect(await store.access.session("s", T2)).toBeNull();
      expect(await store.access.token("a")).toBeNull();
      await expect(store.access.removeToken("a", T2, ANA)).rejects.toThrow(MissingError);
      expect(await actions()).toEqual(["token-add", "sign-in", "token-remove"]);
    });

    it("lets a session end when it expires, and when its browser signs out", async () => {
      await store.access.addToken(token("a"), ANA);
      await store.access.addSession({ id: "s", token: "a", hash: "h", created: T1, expires: T2 }, ANA);
      expect(await store.access.session("s", T2)).toBeNull();
      await store.access.addSession({ id: "t", token: "a", hash: "h", created: T2, expires: T3 }, ANA);
      // It was forgotten when the next signed in, not only passed over.
      expect(await store.access.session("s", T1)).toBeNull();
      await store.access.removeSession("t", T2, ANA);
      await store.access.removeSession("t", T2, ANA);
      expect(await store.access.session("t", T2)).toBeNull();
      expect((await actions()).slice(1)).toEqual(["sign-in", "sign-in", "sign-out"]);
    });

    it("enters every change in the journal, by whom and from where", async () => {
      const changes = store.record.as(ANA);
      const a = report("a", { text: "ASSAULT 2020-10-12 ARM" });
      await changes.add([a, report("b")], read, T1);
      await changes.add([a], read, T1);
      const [found] = findingsOf(a);
      if (!found) throw new Error("the sample has no finding");
      const anchor = { report: "a", span: found.evidence, type: found.type };
      const entry = { by: "ana", note: null, recorded: T2, seen: null };
      await changes.decide({ kind: "accept", anchor, saw: found }, entry);
      const mark = { by: "boris", reason: "retracted", recorded: T3 };
      await changes.withdraw("a", mark);
      await changes.withdraw("a", mark);
      await changes.restore("a", mark);
      await changes.purge("a", mark);
      await store.record.add([report("c")], read, T3);
      const who = { role: "reviewer", from: "192.0.2.7" };
      expect(await entries()).toEqual([
        { number: 6, at: T3, by: null, role: null, from: "this process", action: "add", about: ["c"], count: 1 },
        { number: 5, at: T3, by: "boris", ...who, action: "purge", about: ["a"], count: 1 },
        { number: 4, at: T3, by: "boris", ...who, action: "restore", about: ["a"], count: 1 },
        { number: 3, at: T3, by: "boris", ...who, action: "withdraw", about: ["a"], count: 1 },
        { number: 2, at: T2, by: "ana", ...who, action: "accept", about: ["d1", "a"], count: 2 },
        { number: 1, at: T1, by: "ana", ...who, action: "add", about: ["a", "b"], count: 2 },
      ]);
      expect(await store.access.journal({ limit: 1, offset: 2 })).toMatchObject({ total: 6, items: [{ number: 4 }] });
    });

    it("finds entries by who, what, of what, and before which", async () => {
      const many = Array.from({ length: 3 }, (_, i) => report(`r${i}`));
      await store.record.as(ANA).add(many, read, T1);
      await store.record.as({ ...ANA, by: "Zoë 100%" }).withdraw("r1", { by: "Zoë 100%", reason: "x", recorded: T2 });
      await store.record.as(ANA).restore("r1", { by: "ana", reason: "x", recorded: T3 });
      await store.record.add([report("r9")], read, T3);
      const found = async (filter: object) => {
        const { total, items } = await store.access.journal({ limit: 10, offset: 0, ...filter });
        expect(total).toBe(items.length);
        return items.map(({ number }) => number);
      };
      expect(await found({ by: "AN" })).toEqual([3, 1]);
      expect(await found({ by: "zoë" })).toEqual([2]);
      // A name is words: no sign in it is a pattern.
      expect(await found({ by: "%" })).toEqual([2]);
      expect(await found({ by: "_" })).toEqual([]);
      expect(await found({ action: "add" })).toEqual([4, 1]);
      expect(await found({ about: "r1" })).toEqual([3, 2, 1]);
      expect(await found({ about: "r" })).toEqual([]);
      expect(await found({ before: 3 })).toEqual([2, 1]);
      expect(await found({ about: "r1", by: "ana", before: 3 })).toEqual([1]);
      const page = await store.access.journal({ limit: 1, offset: 1, about: "r1" });
      expect([page.total, page.items.map(({ number }) => number)]).toEqual([3, [2]]);
    });

    it("enters nothing of a change that failed", async () => {
      const failing = () => {
        throw new Error("cannot be read");
      };
      await expect(store.record.add([report("a")], failing, T1)).rejects.toThrow("cannot be read");
      await expect(store.record.purge("a", { by: "ana", reason: "x", recorded: T1 })).rejects.toThrow(MissingError);
      expect(await entries()).toEqual([]);
    });

    it("names the first hundred of many, and how many there were", async () => {
      const many = Array.from({ length: 120 }, (_, i) => report(`r${i}`));
      await store.record.add(many, read, T1);
      const [entry] = await entries();
      expect([entry?.about.length, entry?.count]).toEqual([100, 120]);
    });

    it("is no change of the record itself", async () => {
      const before = await store.record.version();
      await store.access.addToken(token("a"), ANA);
      expect(await store.record.version()).toBe(before);
    });
  });
}
