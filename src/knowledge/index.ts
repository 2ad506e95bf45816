export * from "./entity.js";
export { type Gazetteer, type GazetteerKind, type GazetteerPlace, openGazetteer } from "./gazetteer.js";
export type { Generic } from "./generic.js";
export { buildKnowledge, type Knowledge } from "./knowledge.js";
export { type ExtraFile, type LoadedKnowledge, loadGazetteer, loadKnowledge, problemsIn } from "./load.js";
export {
  compileNames,
  findNames,
  type NameForm,
  type NameMatch,
  type Names,
  type NameToken,
  type Sense,
} from "./names.js";
export { withoutNamesakes } from "./namesakes.js";
export type { Office } from "./offices.js";
export { type ParsedEntities, parseEntities } from "./parse.js";
export { compilePhrases, findPhrases, lookUp, type PhraseMatch, type Phrases } from "./phrases.js";
export { type FoundPlace, findPlaces, type NameSpan, type PlaceKnowledge, type PlaceSentence } from "./places.js";
