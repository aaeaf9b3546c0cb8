/**
 * Units of measure, as symbols are written (case matters: mW and MW) and as they are said. Squares and
 * cubes are built from these, and so are units joined by a slash.
 */
const PREFIXED = `
m: k ki lô|h héc tô|da đề ca|d đề xi|c xăng ti|m mi li|μ mi crô|µ mi crô|n na nô = mét
g: k ki lô|m mi li|μ mi crô|µ mi crô|h héc tô|da đề ca = gam
l: m mi li|c xăng ti|d đề xi|h héc tô|μ mi crô|µ mi crô = lít
L: m mi li|d đề xi = lít
s: m mi li|n na nô|μ mi crô = giây
W: k ki lô|M mê ga|G gi ga|m mi li|T tê ra = oát
Wh: k ki lô|M mê ga|G gi ga|T tê ra = oát giờ
Wp: k ki lô|M mê ga = oát đỉnh
V: k ki lô|m mi li = vôn
VA: k ki lô|M mê ga = vôn am pe
A: k ki lô|m mi li = am pe
Ah: m mi li = am pe giờ
Hz: k ki lô|M mê ga|G gi ga = héc
B: k ki lô|K ki lô|M mê ga|G gi ga|T tê ra = bai
b: k ki lô|g gi ga|m mê ga|t tê ra = bai
bps: k ki lô|K ki lô|m mê ga|M mê ga|g gi ga|G gi ga = bít trên giây
Pa: k ki lô|M mê ga|h héc tô = pát can
N: k ki lô = niu tơn
J: k ki lô|M mê ga = giun
cal: k ki lô|K ki lô = ca lo
Bq: k ki lô = béc cơ ren
Sv: m mi li|μ mi crô|µ mi crô = si vớt
Ω: k ki lô|M mê ga = ôm
mol: m mi li|μ mi crô = mon
hz: k ki lô|m mê ga|g gi ga = héc
w: k ki lô = oát
wh: k ki lô = oát giờ
v: k ki lô = vôn`;

const PLAIN = `
ha=héc ta
%=phần trăm
‰=phần nghìn
°=độ
°C=độ xê
℃=độ xê
°c=độ xê
ºC=độ xê
oC=độ xê
°F=độ ép
°f=độ ép
°K=độ ca
h=giờ
p=phút
ph=phút
min=phút
t=tấn
in=inh
inch=inh
ft=phít
lb=pao
oz=ao xơ
hp=mã lực
HP=mã lực
CV=mã lực
cc=xăng ti mét khối
dB=đề xi ben
dBA=đề xi ben a
db=đề xi ben
rpm=vòng một phút
mph=dặm một giờ
mmHg=mi li mét thủy ngân
ppm=phần triệu
pH=pê hát
atm=át mốt phe
bar=ba
lux=lúc
lx=lúc
px=pích xeo
mAh=mi li am pe giờ
kgf=ki lô gam lực
IU=đơn vị quốc tế
UI=đơn vị quốc tế
tb=tê ra bai
kWh=ki lô oát giờ
MWp=mê ga oát đỉnh
kWp=ki lô oát đỉnh
BTU=bê tê u
"=inh
″=giây
′=phút
'=phút`;

/** Alone these are letters: số 12A, lớp 3B. */
const PREFIXED_ONLY = new Set(['A', 'B', 'b', 'N', 'J', 'w']);

/** Built once: symbol → reading. */
function build(): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const line of PREFIXED.trim().split('\n')) {
    const [, base = '', prefixes = '', name = ''] = /^(\S+): (.*) = (.*)$/.exec(line) ?? [];
    if (!PREFIXED_ONLY.has(base)) units.set(base, name);
    for (const prefix of prefixes.split('|')) {
      const [symbol = '', ...said] = prefix.split(' ');
      units.set(symbol + base, `${said.join(' ')} ${name}`);
    }
  }
  for (const line of PLAIN.trim().split('\n')) {
    const cut = line.indexOf('=');
    units.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return units;
}

export const UNITS = build();

/** Symbols that are units only when written onto the number: apart they are more often something else. */
export const ATTACHED_ONLY: ReadonlySet<string> = new Set([
  'p',
  't',
  'in',
  '"',
  "'",
  'CV',
  'UI',
  'IU',
  's',
  'h',
  'K',
]);

/** What follows a slash after an amount and is a word: 50.000 đồng/người/tháng. */
export const PER_WORDS: ReadonlySet<string> = new Set(
  (
    'ngày đêm tuần tháng quý năm giờ phút giây người hộ lượt lần suất chuyến vụ ca lớp trường xã huyện tỉnh ' +
    'cây con cái chiếc bộ kg tấn tạ yến lít mét sào công mẫu bao gói hộp thùng chai viên tờ trang vé xe ' +
    'cuộc buổi tiết khóa khoá học đơn hồ tín km m2 m3 ha đồng nhóm thôn bản căn phòng thửa lô suất cháu trẻ'
  ).split(' '),
);
