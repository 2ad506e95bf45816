import { useState } from "react";
import { postJson, RequestError } from "../api/request.js";
import type { Added, Problem } from "../model.js";
import { batchesOf, type Defaults, type Given, intakeOf } from "./intake.js";

/** What came of one file, or of a pasted text, so far. */
export interface Adding {
  readonly name: string;
  readonly total: number;
  readonly done: number;
  /** Report ids, in order. */
  readonly added: readonly string[];
  readonly revised: readonly string[];
  readonly known: readonly string[];
  readonly purged: readonly string[];
  readonly problems: readonly Problem[];
}

const begun = (name: string, total: number, problems: readonly Problem[]): Adding => ({
  name,
  total,
  done: 0,
  added: [],
  revised: [],
  known: [],
  purged: [],
  problems,
});

/** Adds files and texts one after another, and tells how far it is. */
export function useAdding() {
  const [addings, setAddings] = useState<readonly Adding[]>([]);
  const [busy, setBusy] = useState(false);
  const show = (adding: Adding, at: number): void =>
    setAddings((all) => [...all.slice(0, at), adding, ...all.slice(at + 1)]);

  const addAll = async (sources: readonly (() => Promise<Source>)[]): Promise<void> => {
    setBusy(true);
    setAddings([]);
    for (const [i, source] of sources.entries()) {
      const { name, given, problems } = await source();
      let adding = begun(name, given.length, problems);
      show(adding, i);
      for (const batch of batchesOf(given)) {
        const answer = await send(batch);
        adding = after(adding, batch, answer);
        show(adding, i);
        if (answer instanceof RequestError) break;
      }
    }
    setBusy(false);
  };

  return {
    addings,
    busy,
    addFiles: (files: readonly File[], defaults: Defaults) => addAll(files.map((file) => () => opened(file, defaults))),
    addText: (fields: Given["fields"]) =>
      addAll([async () => ({ name: "The pasted text", given: [{ where: "the pasted text", fields }], problems: [] })]),
  };
}

interface Source {
  readonly name: string;
  readonly given: readonly Given[];
  readonly problems: readonly Problem[];
}

async function opened(file: File, defaults: Defaults): Promise<Source> {
  const { name } = file;
  const refused = (what: string, remedy: string): Source => ({
    name,
    given: [],
    problems: [{ where: name, what, remedy, read: false }],
  });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused("the browser could not read it", "give a file, not a folder, or copy it elsewhere first");
  }
  try {
    return { name, ...intakeOf(name, new TextDecoder("utf-8", { fatal: true }).decode(bytes), defaults) };
  } catch {
    return refused("is no text in UTF-8", "save it as plain text in UTF-8");
  }
}

type Answer = Added & { readonly problems: readonly Problem[] };

const send = (batch: readonly Given[]): Promise<Answer | RequestError> =>
  postJson<Answer>("/api/reports", { reports: batch.map(({ fields }) => fields) }).catch((error: unknown) =>
    error instanceof RequestError ? error : new RequestError("/api/reports", 0, "Not sent", String(error)),
  );

function after(adding: Adding, batch: readonly Given[], answer: Answer | RequestError): Adding {
  if (answer instanceof RequestError) {
    const left = adding.total - adding.done;
    const what = `${answer.title.toLowerCase()} (${answer.detail}); ${left} of ${adding.total} not added`;
    const remedy = "mend that and add the file again: what is there already is not added twice";
    const where = batch[0]?.where ?? adding.name;
    return { ...adding, problems: [...adding.problems, { where, what, remedy, read: false }] };
  }
  return {
    ...adding,
    done: adding.done + batch.length,
    added: [...adding.added, ...answer.added],
    revised: [...adding.revised, ...answer.revised],
    known: [...adding.known, ...answer.known],
    purged: [...adding.purged, ...answer.purged],
    problems: [...adding.problems, ...answer.problems.map((p) => ({ ...p, where: placeOf(p.where, batch) }))],
  };
}

/** The server counts the reports of one request: `reports[3]`. */
const placeOf = (where: string, batch: readonly Given[]): string =>
  batch[Number(/^reports\[(\d+)\]$/.exec(where)?.[1] ?? -1)]?.where ?? where;
