import { parentPort, workerData } from "node:worker_threads";
import type { ExtraFile } from "../knowledge/index.js";
import { answerOver } from "./answering.js";
import { groundOf } from "./ground.js";

// A thread that keeps the answers of a large record, so that making them keeps nobody waiting who adds or asks for another.
if (parentPort) answerOver(parentPort, groundOf((workerData as readonly ExtraFile[] | null) ?? []));
