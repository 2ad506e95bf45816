import type { Rule } from "../rule.js";
import { accuse } from "./accuse.js";
import { agree } from "./agree.js";
import { aid } from "./aid.js";
import { assault } from "./assault.js";
import { coerce } from "./coerce.js";
import { compliance } from "./compliance.js";
import { concede } from "./concede.js";
import { consult } from "./consult.js";
import { cooperate } from "./cooperate.js";
import { mobilize } from "./mobilize.js";
import { pairs } from "./pairs.js";
import { position } from "./position.js";
import { protest } from "./protest.js";
import { provision } from "./provision.js";
import { reject } from "./reject.js";
import { relations } from "./relations.js";
import { request } from "./request.js";
import { requestMust } from "./request-must.js";
import { retreat } from "./retreat.js";
import { sanction } from "./sanction.js";
import { support } from "./support.js";
import { threaten } from "./threaten.js";
import { threatenShall } from "./threaten-shall.js";
import { truce } from "./truce.js";

/** Every rule there is, one file a family. */
export const RULES: readonly Rule[] = [
  ...accuse,
  ...agree,
  ...aid,
  ...assault,
  ...coerce,
  ...compliance,
  ...concede,
  ...consult,
  ...cooperate,
  ...mobilize,
  ...pairs,
  ...position,
  ...protest,
  ...provision,
  ...reject,
  ...relations,
  ...request,
  ...requestMust,
  ...retreat,
  ...sanction,
  ...support,
  ...threaten,
  ...threatenShall,
  ...truce,
];
