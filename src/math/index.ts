export type { FormulaPart } from './parts.ts';
export type { Verbosity } from './node.ts';
export type { Formulas } from './formulas.ts';
export { loadExploration, loadFormulas, loadSayMath } from './on-demand.ts';
