import { parentPort } from "node:worker_threads";
import type { Report } from "../model/index.js";
import { ownReader } from "./manyReader.js";

// A thread of a ManyReader: reads the reports it is sent.
const read = ownReader();
parentPort?.on("message", (reports: readonly Report[]) => parentPort?.postMessage(read(reports)));
