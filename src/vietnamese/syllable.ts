import { bare } from './characters.ts';

/** Rimes without tones and vowel marks: enough to tell a Vietnamese syllable from a foreign word. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ' +
    'ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oat oay oc oe oem ' +
    'oen oeo oet oi om on ong ooc oong op ot u ua uan uang uat uay uc ue uech uenh ui um un ung uo ' +
    'uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu'
  ).split(' '),
);
const ONSETS = new Set(
  'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);
const LONGEST = 7;

/** Whether a lower-case word without marks could be written as one Vietnamese syllable. */
export function isBareSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  if (RIMES.has(word)) return true;
  for (let onset = 1; onset <= 3 && onset < word.length; onset += 1) {
    if (ONSETS.has(word.slice(0, onset)) && RIMES.has(word.slice(onset))) return true;
  }
  return word === 'gi';
}

/** Whether a word, in any case, could be one Vietnamese syllable. */
export const isSyllable = (word: string): boolean => isBareSyllable(bare(word.toLowerCase()));
