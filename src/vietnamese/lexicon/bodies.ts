import { table } from './table.ts';

const BODIES = table(`
chính phủ
TTg=thủ tướng chính phủ
thủ tướng chính phủ
chủ tịch nước
quốc hội
ủy ban thường vụ quốc hội
văn phòng quốc hội
văn phòng chính phủ
văn phòng chủ tịch nước
ủy ban nhân dân
hội đồng nhân dân
văn phòng ủy ban nhân dân
văn phòng ủy ban
đoàn đại biểu quốc hội
đại biểu quốc hội
TW=trung ương
trung ương
ban chấp hành
BCHTW=ban chấp hành trung ương
bộ công thương
ban bí thư
tỉnh ủy
huyện ủy
đảng ủy
BTCTW=ban tổ chức trung ương
UBKTTW=ủy ban kiểm tra trung ương
BTGTW=ban tuyên giáo trung ương
VPTW=văn phòng trung ương
ủy ban kiểm tra
bộ tài chính
bộ nội vụ
bộ công an
bộ quốc phòng
bộ y tế
bộ giáo dục và đào tạo
bộ giáo dục
BGDĐ=bộ giáo dục
bộ xây dựng
bộ tư pháp
bộ tài nguyên và môi trường
bộ nông nghiệp và môi trường
bộ nông nghiệp và phát triển nông thôn
bộ thông tin và truyền thông
bộ khoa học và công nghệ
bộ kế hoạch và đầu tư
bộ giao thông vận tải
bộ lao động thương binh và xã hội
bộ văn hóa thể thao và du lịch
bộ ngoại giao
bộ dân tộc và tôn giáo
ủy ban dân tộc
ngân hàng nhà nước
kiểm toán nhà nước
tòa án nhân dân tối cao
viện kiểm sát nhân dân tối cao
VKSTC=viện kiểm sát nhân dân tối cao
tòa án nhân dân
viện kiểm sát nhân dân
tổng cục thuế
tổng cục hải quan
tổng cục thống kê
TLĐ=tổng liên đoàn lao động
tổng liên đoàn lao động
TWĐTN=trung ương đoàn thanh niên
MTTW=mặt trận trung ương
mặt trận tổ quốc
mặt trận tổ quốc việt nam
ủy ban mặt trận tổ quốc
ủy ban mặt trận
bảo hiểm xã hội
ban quản lý
ban chỉ đạo
văn phòng
công an tỉnh
cục thuế
TTr=thanh tra
hội đồng bầu cử quốc gia
ủy ban bầu cử
hội đồng bầu cử
hội đồng thi đua khen thưởng
bộ tư lệnh
bộ chỉ huy quân sự
`);

/** An office or organisation, in running text and in the numbers of legal documents alike. */
export function bodyName(code: string): string | undefined {
  const known = BODIES.get(code);
  if (known !== undefined || !code.startsWith('S')) return known;
  // A department of a province has the name of its ministry: SNV is to BNV as sở is to bộ.
  const ministry = BODIES.get(`B${code.slice(1)}`);
  return ministry?.startsWith('bộ ') ? `sở ${ministry.slice(3)}` : undefined;
}
