/** A formula in the markup of MathJax 3, and what is said for it from any maker's markup. */
export interface Form {
  readonly mathjax: string;
  readonly brief: string;
  readonly full: string;
}

/** The formulas of ../shared/math/tex-mathml.json by name, reviewed. */
export const FORMS: Readonly<Record<string, Form>> = {
  frac: {
    mathjax:
      '<math display="block"><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>',
    brief: 'phân số tử a cộng b, mẫu hai, hết phân số',
    full: 'phân số có tử là a cộng b, mẫu là hai, hết phân số',
  },
  sqrt: {
    mathjax:
      '<math display="block"><msqrt><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msup><mi>y</mi><mn>2</mn></msup></msqrt></math>',
    brief: 'căn bậc hai của x bình phương cộng y bình phương, hết căn',
    full: 'căn bậc hai của x bình phương cộng y bình phương, hết căn',
  },
  sum: {
    mathjax:
      '<math display="block"><munderover><mo data-mjx-texclass="OP">&#x2211;</mo><mrow data-mjx-texclass="ORD"><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mrow data-mjx-texclass="ORD"><mi>n</mi></mrow></munderover><mi>i</mi><mo>=</mo><mfrac><mrow><mi>n</mi><mo stretchy="false">(</mo><mi>n</mi><mo>+</mo><mn>1</mn><mo stretchy="false">)</mo></mrow><mn>2</mn></mfrac></math>',
    brief:
      'tổng từ i bằng một đến n của i bằng phân số tử n mở ngoặc n cộng một đóng ngoặc, mẫu hai, hết phân số',
    full: 'tổng từ i bằng một đến n của i, hết tổng, bằng phân số có tử là n mở ngoặc n cộng một đóng ngoặc, mẫu là hai, hết phân số',
  },
  matrix: {
    mathjax:
      '<math display="block"><mrow data-mjx-texclass="INNER"><mo data-mjx-texclass="OPEN">(</mo><mtable columnspacing="1em" rowspacing="4pt"><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo data-mjx-texclass="CLOSE">)</mo></mrow></math>',
    brief: 'ma trận hai dòng hai cột, dòng một, a, b, dòng hai, c, d, hết ma trận',
    full: 'ma trận hai dòng hai cột, dòng một, a, b, dòng hai, c, d, hết ma trận',
  },
  integral: {
    mathjax:
      '<math display="block"><msubsup><mo data-mjx-texclass="OP">&#x222B;</mo><mn>0</mn><mn>1</mn></msubsup><msup><mi>x</mi><mn>2</mn></msup><mstyle scriptlevel="0"><mspace width="0.167em"></mspace></mstyle><mi>d</mi><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>3</mn></mfrac></math>',
    brief: 'tích phân từ không đến một của x bình phương đê x bằng một phần ba',
    full: 'tích phân từ không đến một của x bình phương đê x, hết tích phân, bằng một phần ba',
  },
  limit: {
    mathjax:
      '<math display="block"><munder><mo data-mjx-texclass="OP" movablelimits="true">lim</mo><mrow data-mjx-texclass="ORD"><mi>x</mi><mo accent="false" stretchy="false">&#x2192;</mo><mn>0</mn></mrow></munder><mfrac><mrow><mi>sin</mi><mo data-mjx-texclass="NONE">&#x2061;</mo><mi>x</mi></mrow><mi>x</mi></mfrac><mo>=</mo><mn>1</mn></math>',
    brief: 'giới hạn của phân số tử sin x, mẫu x, hết phân số, khi x tiến đến không, bằng một',
    full: 'giới hạn của phân số có tử là sin x, mẫu là x, hết phân số, khi x tiến đến không, hết giới hạn, bằng một',
  },
  circle: {
    mathjax:
      '<math display="block"><mi>S</mi><mo>=</mo><mi>&#x3C0;</mi><msup><mi>r</mi><mn>2</mn></msup></math>',
    brief: 'S bằng pi r bình phương',
    full: 'S bằng pi r bình phương',
  },
  co2: {
    mathjax: '<math display="block"><mi>C</mi><msub><mi>O</mi><mn>2</mn></msub></math>',
    brief: 'C O hai',
    full: 'C O hai',
  },
  h2so4: {
    mathjax:
      '<math display="block"><msub><mi>H</mi><mn>2</mn></msub><mi>S</mi><msub><mi>O</mi><mn>4</mn></msub></math>',
    brief: 'H hai S O bốn',
    full: 'H hai S O bốn',
  },
  h2so4rm: {
    mathjax:
      '<math display="block"><mrow data-mjx-texclass="ORD"><msub><mi mathvariant="normal">H</mi><mn>2</mn></msub><msub><mi data-mjx-auto-op="false">SO</mi><mn>4</mn></msub></mrow></math>',
    brief: 'H hai S O bốn',
    full: 'H hai S O bốn',
  },
  le: {
    mathjax: '<math display="block"><mi>x</mi><mo>&#x2264;</mo><mn>5</mn></math>',
    brief: 'x nhỏ hơn hoặc bằng năm',
    full: 'x nhỏ hơn hoặc bằng năm',
  },
  pct: {
    mathjax: '<math display="block"><mn>25</mn><mi mathvariant="normal">%</mi></math>',
    brief: 'hai mươi lăm phần trăm',
    full: 'hai mươi lăm phần trăm',
  },
  exp: {
    mathjax:
      '<math display="block"><msup><mn>10</mn><mrow data-mjx-texclass="ORD"><mo>&#x2212;</mo><mn>3</mn></mrow></msup></math>',
    brief: 'mười mũ âm ba',
    full: 'mười mũ âm ba',
  },
  quad: {
    mathjax:
      '<math display="block"><mi>x</mi><mo>=</mo><mfrac><mrow><mo>&#x2212;</mo><mi>b</mi><mo>&#xB1;</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>&#x2212;</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac></math>',
    brief:
      'x bằng phân số tử âm b cộng trừ căn bậc hai của b bình phương trừ bốn a c, hết căn, mẫu hai a, hết phân số',
    full: 'x bằng phân số có tử là âm b cộng trừ căn bậc hai của b bình phương trừ bốn a c, hết căn, mẫu là hai a, hết phân số',
  },
  set: {
    mathjax:
      '<math display="block"><mi>A</mi><mo>=</mo><mo fence="false" stretchy="false">{</mo><mi>x</mi><mo>&#x2208;</mo><mrow data-mjx-texclass="ORD"><mi mathvariant="double-struck">R</mi></mrow><mo>&#x2223;</mo><mi>x</mi><mo>&gt;</mo><mn>0</mn><mo fence="false" stretchy="false">}</mo></math>',
    brief: 'A bằng tập hợp các x thuộc tập số thực sao cho x lớn hơn không',
    full: 'A bằng tập hợp các x thuộc tập số thực sao cho x lớn hơn không, hết tập hợp',
  },
  fx: {
    mathjax:
      '<math display="block"><msup><mi>f</mi><mo data-mjx-alternate="1">&#x2032;</mo></msup><mo stretchy="false">(</mo><mi>x</mi><mo stretchy="false">)</mo><mo>=</mo><mn>2</mn><mi>x</mi><mo>+</mo><mn>1</mn></math>',
    brief: 'f phẩy của x bằng hai x cộng một',
    full: 'f phẩy của x bằng hai x cộng một',
  },
  abs: {
    mathjax:
      '<math display="block"><mo data-mjx-texclass="ORD" stretchy="false">|</mo><mi>x</mi><mo>&#x2212;</mo><mn>3</mn><mo data-mjx-texclass="ORD" stretchy="false">|</mo><mo>&#x2265;</mo><mn>2</mn></math>',
    brief: 'trị tuyệt đối của x trừ ba, hết trị tuyệt đối, lớn hơn hoặc bằng hai',
    full: 'giá trị tuyệt đối của x trừ ba, hết giá trị tuyệt đối, lớn hơn hoặc bằng hai',
  },
  log: {
    mathjax:
      '<math display="block"><msub><mi>log</mi><mn>2</mn></msub><mo data-mjx-texclass="NONE">&#x2061;</mo><mn>8</mn><mo>=</mo><mn>3</mn></math>',
    brief: 'lô ga rít cơ số hai của tám bằng ba',
    full: 'lô ga rít cơ số hai của tám bằng ba',
  },
  binom: {
    mathjax:
      '<math display="block"><mrow data-mjx-texclass="ORD"><mrow data-mjx-texclass="OPEN"><mo minsize="2.047em" maxsize="2.047em">(</mo></mrow><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mrow data-mjx-texclass="CLOSE"><mo minsize="2.047em" maxsize="2.047em">)</mo></mrow></mrow><mo>=</mo><mfrac><mrow><mi>n</mi><mo>!</mo></mrow><mrow><mi>k</mi><mo>!</mo><mo stretchy="false">(</mo><mi>n</mi><mo>&#x2212;</mo><mi>k</mi><mo stretchy="false">)</mo><mo>!</mo></mrow></mfrac></math>',
    brief:
      'tổ hợp chập k của n, bằng phân số tử n giai thừa, mẫu k giai thừa mở ngoặc n trừ k đóng ngoặc giai thừa, hết phân số',
    full: 'tổ hợp chập k của n, bằng phân số có tử là n giai thừa, mẫu là k giai thừa mở ngoặc n trừ k đóng ngoặc giai thừa, hết phân số',
  },
  vec: {
    mathjax:
      '<math display="block"><mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>&#x2192;</mo></mover><mo>&#x22A5;</mo><mover><mrow><mi>C</mi><mi>D</mi></mrow><mo>&#x2192;</mo></mover></math>',
    brief: 'véc tơ A B vuông góc với véc tơ C D',
    full: 'véc tơ A B vuông góc với véc tơ C D',
  },
  cases: {
    mathjax:
      '<math display="block"><mrow data-mjx-texclass="INNER"><mo data-mjx-texclass="OPEN">{</mo><mtable columnalign="left left" columnspacing="1em" rowspacing=".2em"><mtr><mtd><mi>x</mi><mo>+</mo><mi>y</mi><mo>=</mo><mn>3</mn></mtd></mtr><mtr><mtd><mi>x</mi><mo>&#x2212;</mo><mi>y</mi><mo>=</mo><mn>1</mn></mtd></mtr></mtable><mo data-mjx-texclass="CLOSE" fence="true" stretchy="true" symmetric="true"></mo></mrow></math>',
    brief:
      'hệ hai phương trình, phương trình một, x cộng y bằng ba, phương trình hai, x trừ y bằng một, hết hệ',
    full: 'hệ hai phương trình, phương trình một, x cộng y bằng ba, phương trình hai, x trừ y bằng một, hết hệ',
  },
  trig: {
    mathjax:
      '<math display="block"><msup><mi>sin</mi><mn>2</mn></msup><mo data-mjx-texclass="NONE">&#x2061;</mo><mi>x</mi><mo>+</mo><msup><mi>cos</mi><mn>2</mn></msup><mo data-mjx-texclass="NONE">&#x2061;</mo><mi>x</mi><mo>=</mo><mn>1</mn></math>',
    brief: 'sin bình phương x cộng cô sin bình phương x bằng một',
    full: 'sin bình phương x cộng cô sin bình phương x bằng một',
  },
  root3: {
    mathjax:
      '<math display="block"><mroot><mn>27</mn><mn>3</mn></mroot><mo>=</mo><mn>3</mn></math>',
    brief: 'căn bậc ba của hai mươi bảy bằng ba',
    full: 'căn bậc ba của hai mươi bảy, hết căn, bằng ba',
  },
  deriv: {
    mathjax:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>y</mi></mrow><mrow><mi>d</mi><mi>x</mi></mrow></mfrac></math>',
    brief: 'đê y trên đê x',
    full: 'đạo hàm của y theo x',
  },
  num: {
    mathjax:
      '<math display="block"><mn>3</mn><mo>,</mo><mn>14</mn><mo>&#xD7;</mo><msup><mn>10</mn><mrow data-mjx-texclass="ORD"><mn>8</mn></mrow></msup></math>',
    brief: 'ba phẩy mười bốn nhân mười mũ tám',
    full: 'ba phẩy mười bốn nhân mười mũ tám',
  },
  emc: {
    mathjax:
      '<math display="block"><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>',
    brief: 'E bằng m c bình phương',
    full: 'E bằng m c bình phương',
  },
  chem: {
    mathjax:
      '<math display="block"><mn>2</mn><msub><mi>H</mi><mn>2</mn></msub><mo>+</mo><msub><mi>O</mi><mn>2</mn></msub><mo stretchy="false">&#x2192;</mo><mn>2</mn><msub><mi>H</mi><mn>2</mn></msub><mi>O</mi></math>',
    brief: 'hai H hai cộng O hai, tạo thành, hai H hai O',
    full: 'hai H hai cộng O hai, tạo thành, hai H hai O',
  },
  forall: {
    mathjax:
      '<math display="block"><mi mathvariant="normal">&#x2200;</mi><mi>x</mi><mo>&#x2208;</mo><mrow data-mjx-texclass="ORD"><mi mathvariant="double-struck">R</mi></mrow><mo>,</mo><mi mathvariant="normal">&#x2203;</mi><mi>n</mi><mo>&#x2208;</mo><mrow data-mjx-texclass="ORD"><mi mathvariant="double-struck">N</mi></mrow><mo>:</mo><mi>n</mi><mo>&gt;</mo><mi>x</mi></math>',
    brief: 'với mọi x thuộc tập số thực, tồn tại n thuộc tập số tự nhiên sao cho n lớn hơn x',
    full: 'với mọi x thuộc tập số thực, tồn tại n thuộc tập số tự nhiên sao cho n lớn hơn x',
  },
};
