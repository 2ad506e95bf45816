import type { Saying } from "./claims.js";
import { contentOf, passedOn, saidOn } from "./content.js";
import { isAttribution, isPassive, under } from "./phrase.js";
import { agentOf, antecedentOf, speakerOf } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import { type Floor, mentionAt, whoIs } from "./speakers.js";
import { lemmaOfVerb } from "./speech.js";
import { below, casesOf, headOf, isVerb, relationOf, tagOf } from "./tree.js";
import { RELATIVES } from "./words.js";

/** "accused Y of N", "blamed N on Y", "held Y responsible for N", "Y is suspected of N". */
export function accusation(scene: Scene, verb: number, passive: boolean, floor: Floor): Saying | null {
  const { tree } = scene;
  const lemma = lemmaOfVerb(word(scene, verb));
  const by = passive ? agentOf(scene, verb, floor) : speakerOf(scene, verb, floor);
  const onto = below(tree, verb, /^obl/).find(
    (c) => /^(on|upon|to)$/.test(casesOf(tree, c)[0] ?? "") && (mentionAt(scene, c)?.actors.length ?? 0) > 0,
  );
  const [patient] = passive ? patientsOf(scene, verb) : below(tree, verb, /^obj$/);
  const clauses = deedsOf(scene, verb, patient).filter((c) => c !== onto);
  // "The junta broke its own truce, the rebels charge."
  const closes = relationOf(tree, verb) === "parataxis" && patient === undefined && onto === undefined;
  const isThat = below(tree, verb, /^ccomp$/).length > 0 || (closes && !passive);
  if (isThat || (lemma === "allege" && !passive)) {
    const content = contentOf(scene, verb, "accuses", lemma);
    return by.length > 0 && content
      ? {
          by,
          stance: "accuses",
          at: verb,
          covers: content,
          ...passedOn(scene, verb, floor),
          ...saidOn(scene, verb, content),
        }
      : null;
  }
  if (!passive && by.length === 0) return null;
  const blamed = onto ?? patient;
  const deeds = onto === undefined ? clauses : [...clauses, ...(patient === undefined ? [] : [patient])];
  const isPassiveAllegation = passive && (lemma === "allege" || lemma === "charge");
  if (isPassiveAllegation && clauses.length === 0) return null;
  // "X condemned the attack" tells of it in the report's voice; "X condemned Y for attacking Z" is X's word.
  if (
    !/^(accuse|blame|suspect|fault|implicate|incriminate|charge|allege|indict|impute)$/.test(lemma) &&
    !clauses.some((c) => /^(for|over)$/.test(casesOf(tree, c)[0] ?? ""))
  )
    return null;
  const covers = under(
    scene,
    deeds.filter((c) => !scene.times.some((t) => t.from <= c && c < t.to)),
  );
  const agent = blamed === undefined ? [] : whoIs(scene, blamed, floor);
  return covers.size === 0
    ? null
    : {
        by,
        stance: "accuses",
        at: verb,
        covers,
        ...(agent.length > 0 ? { agent } : {}),
        ...saidOn(scene, verb, covers),
      };
}

/** "held Y responsible for N", "Y is held responsible". */
export function* heldResponsible(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!/^(responsible|accountable|liable|culpable|guilty)$/.test(form)) continue;
    const verb = scene.words.findLastIndex(
      (w, t) => t < i && i - t <= 9 && /^(hold|holds|held|holding|find|finds|found|deem|deems|deemed)$/.test(w),
    );
    if (verb < 0 || scene.words.slice(verb, i).some((w) => /^[;:,]$/.test(w))) continue;
    const passive = isPassive(scene, verb);
    const by = passive ? agentOf(scene, verb, floor) : speakerOf(scene, verb, floor);
    if (!passive && by.length === 0) continue;
    const [patient] = passive
      ? patientsOf(scene, verb)
      : below(tree, verb, /^(obj|nsubj)$/).filter((c) => c > verb && c < i);
    const agent = patient === undefined ? [] : whoIs(scene, patient, floor);
    const tops = [verb, i]
      .flatMap((t) => below(tree, t, /^(obl|nmod|advcl|acl)/))
      .filter((c) => c > i && casesOf(tree, c)[0] === "for");
    const covers = under(scene, tops);
    if (covers.size > 0) yield { by, stance: "accuses", at: verb, covers, ...(agent.length > 0 ? { agent } : {}) };
  }
}

/** "accused Y of V-ing and V-ing", "blamed Y for N": wherever the parser hangs the deed. */
function deedsOf(scene: Scene, verb: number, patient: number | undefined): number[] {
  const { tree } = scene;
  const isDeed = (c: number): boolean =>
    c > verb &&
    /^(of|for|over|with|in|as)$/.test(casesOf(tree, c)[0] ?? "") &&
    !(casesOf(tree, c)[0] === "in" && !isVerb(tree, c) && word(scene, c) === "what");
  const own = below(tree, verb, /^(advcl|obl(?!:agent)|acl(?!:relcl)|nmod)/).filter(isDeed);
  const clauses = below(tree, verb, /^(xcomp|ccomp)/).filter((c) => c > verb && !isAttribution(scene, c));
  const agents = below(tree, verb, /^(obl:agent|obl)$/).filter((c) => casesOf(tree, c)[0] === "by");
  const heard =
    patient === undefined || patient < verb ? [] : [patient, ...below(tree, patient, /^(conj|flat|fixed|nmod)/)];
  const around = [...agents, ...heard];
  const hung = around
    .flatMap((p) => below(tree, p, /^(acl(?!:relcl)|nmod|advcl)/))
    .filter((c) => /^(of|for|over)$/.test(casesOf(tree, c)[0] ?? "") && (isVerb(tree, c) || own.length === 0));
  const also = [...own, ...hung].length > 0 ? below(tree, verb, /^conj$/).filter((c) => tagOf(tree, c) === "VBG") : [];
  return [...own, ...clauses, ...hung, ...also];
}

export function patientsOf(scene: Scene, verb: number): number[] {
  const own = below(scene.tree, verb, /^nsubj:pass$/).map((s) =>
    RELATIVES.has(word(scene, s)) ? antecedentOf(scene, verb, s) : s,
  );
  if (own.length > 0) return own.filter((s) => s >= 0);
  const up = headOf(scene.tree, verb);
  return /^acl/.test(relationOf(scene.tree, verb)) && up >= 0 ? [up] : [];
}
