/** Functions and operators as they are written, and as they are said. */
const NAMES: Readonly<Record<string, string>> = {
  sin: 'sin',
  cos: 'cô sin',
  tan: 'tang',
  cot: 'cô tang',
  sec: 'sếch',
  csc: 'cô sếch',
  log: 'lô ga rít',
  ln: 'lốc nê pe',
  lg: 'lốc thập phân',
  exp: 'e mũ',
  lim: 'giới hạn',
  limsup: 'giới hạn trên',
  liminf: 'giới hạn dưới',
  max: 'giá trị lớn nhất',
  min: 'giá trị nhỏ nhất',
  sup: 'cận trên đúng',
  inf: 'cận dưới đúng',
  det: 'định thức',
  dim: 'số chiều',
  rank: 'hạng',
  tr: 'vết',
  ker: 'hạt nhân',
  deg: 'bậc',
  arg: 'ác gu men',
  Re: 'phần thực',
  Im: 'phần ảo',
  gcd: 'ước chung lớn nhất',
  lcm: 'bội chung nhỏ nhất',
  ƯCLN: 'ước chung lớn nhất',
  BCNN: 'bội chung nhỏ nhất',
  mod: 'mô đun',
  Pr: 'xác suất',
  var: 'phương sai',
  cov: 'hiệp phương sai',
  grad: 'gra đi en',
  div: 'đi véc giăng',
  rot: 'rô ta',
};

const OLD: Readonly<Record<string, string>> = {
  sh: 'sinh',
  ch: 'cosh',
  th: 'tanh',
  tg: 'tan',
  cotg: 'cot',
};

/** The name of a function or operator, its inverse and hyperbolic forms included; undefined for any other text. */
export function functionName(written: string): string | undefined {
  const name = OLD[written] ?? written.replace(/\s/g, '');
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  const small = name.toLowerCase();
  if (name.length > 2 && small !== name && Object.hasOwn(NAMES, small)) return NAMES[small];
  const [, inverse, base = '', hyperbolic] =
    /^(ar?c?)?(sin|cos|tan|cot|sec|csc|tg|cotg)(h)?$/.exec(name) ?? [];
  if (!base) return undefined;
  return [inverse && 'ác', functionName(base), hyperbolic && 'hy péc bôn']
    .filter(Boolean)
    .join(' ');
}
