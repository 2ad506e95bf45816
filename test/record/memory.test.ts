import { openInMemory } from "../../src/record/index.js";
import { recordContract } from "./contract.js";

recordContract("PGlite in memory", openInMemory);
