import { parentPort, workerData } from "node:worker_threads";
import type { ExtraFile } from "../knowledge/index.js";
import type { Report } from "../model/index.js";
import { ownReader } from "./manyReader.js";

// A thread of a ManyReader: reads the reports it is sent.
const read = ownReader((workerData as readonly ExtraFile[] | null) ?? []);
parentPort?.on("message", (reports: readonly Report[]) => parentPort?.postMessage(read(reports)));
