export type { Verbosity } from './node.ts';
export type { Formulas } from './formulas.ts';
export { loadFormulas, loadSayMath } from './on-demand.ts';
