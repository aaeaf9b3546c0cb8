import { normalize } from './normalize.ts';

/** What official articles are full of; between them they run through most classes. */
const WRITTEN = [
  'UBND tỉnh, TP. Hồ Chí Minh',
  'Nghị định số 30/2020/NĐ-CP',
  'Khoản 2 Điều 5',
  '8h30 ngày 30/11/2018',
  '2.000 hồ sơ, đạt 98,5%',
  'giai đoạn 2018-2020',
  '1.500.000 đồng, 12 km²',
  'quý III, ĐT: 0209 3870 123',
  'https://backan.gov.vn (a/b)',
];

/**
 * Says each of them once, to nobody: browsers compile code when it first runs, and the first sentence that a
 * citizen asks for need not wait for that. To be run in idle moments.
 *
 * @returns does one step, a few milliseconds; false when nothing is left
 */
export function rehearsal(): () => boolean {
  const written = WRITTEN.values();
  return () => {
    const { done, value } = written.next();
    if (done) return false;
    normalize(value);
    return true;
  };
}
