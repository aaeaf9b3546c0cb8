/** A request that cannot be served, with words for the citizen: what happened and what to do next. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    advice: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(advice);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }
}

export const notFound = (): Problem =>
  new Problem(
    404,
    'Không tìm thấy trang',
    'Địa chỉ quý vị mở không có trên cổng. Có thể trang đã được chuyển đi hoặc địa chỉ gõ chưa đúng.',
  );

export const wrongMethod = (allowed: string): Problem =>
  new Problem(
    405,
    'Thao tác không dùng được ở trang này',
    'Xin quay lại trang trước và dùng các nút, liên kết có trên trang.',
    { Allow: allowed },
  );

export const crossSite = (): Problem =>
  new Problem(
    403,
    'Nội dung không được gửi từ cổng này',
    'Để bảo vệ quý vị, cổng chỉ nhận nội dung gửi từ chính các trang của cổng. Xin mở lại trang của cổng rồi gửi.',
  );

export const tooLarge = (): Problem =>
  new Problem(
    413,
    'Nội dung quá dài',
    'Xin bấm nút Quay lại của trình duyệt, rút gọn nội dung rồi gửi lại, hoặc gửi làm nhiều lần.',
    { Connection: 'close' },
  );

export const wrongType = (): Problem =>
  new Problem(
    415,
    'Cổng không đọc được nội dung vừa gửi',
    'Xin mở lại biểu mẫu trên cổng và gửi bằng nút trên trang.',
  );

export const broken = (): Problem =>
  new Problem(
    500,
    'Cổng đang gặp trục trặc',
    'Lỗi ở phía cổng, không phải do quý vị. Xin thử lại sau ít phút hoặc gọi số 0209 3000 123.',
  );

/** "2 phút" for 61 to 120 seconds; never less than one minute. */
export const minutes = (seconds: number): string => `${Math.max(1, Math.ceil(seconds / 60))} phút`;
