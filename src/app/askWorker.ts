import { parentPort, workerData } from "node:worker_threads";
import type { ExtraFile } from "../knowledge/index.js";
import type { Record } from "../record/index.js";
import { lineTo } from "./calls.js";
import type { Desk } from "./desk.js";
import { groundOf } from "./ground.js";
import { localDesk } from "./localDesk.js";

// A thread that keeps the answers of a large record, so that making them keeps nobody waiting who adds or asks for another.
const nobody = (): never => {
  throw new TypeError("this thread only answers");
};
if (parentPort) {
  let desk: Desk | null = null;
  const { theirs } = lineTo<Record>(parentPort, {
    ask: (name: "board", input: object) => desk?.[name](input),
  });
  desk = localDesk(theirs, {
    read: nobody,
    now: nobody,
    ground: groundOf((workerData as readonly ExtraFile[] | null) ?? []),
  });
}
