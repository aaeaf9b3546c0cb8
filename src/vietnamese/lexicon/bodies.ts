import { table } from './table.ts';

const BODIES = table(`
CP=chính phủ
TTg=thủ tướng chính phủ
TTCP=thủ tướng chính phủ
CTN=chủ tịch nước
QH=quốc hội
UBTVQH=ủy ban thường vụ quốc hội
VPQH=văn phòng quốc hội
VPCP=văn phòng chính phủ
VPCTN=văn phòng chủ tịch nước
UBND=ủy ban nhân dân
HĐND=hội đồng nhân dân
VPUBND=văn phòng ủy ban nhân dân
VPUB=văn phòng ủy ban
ĐĐBQH=đoàn đại biểu quốc hội
ĐBQH=đại biểu quốc hội
TW=trung ương
TƯ=trung ương
BCH=ban chấp hành
BCHTW=ban chấp hành trung ương
BCT=bộ công thương
BBT=ban bí thư
TU=tỉnh ủy
HU=huyện ủy
ĐU=đảng ủy
BTCTW=ban tổ chức trung ương
UBKTTW=ủy ban kiểm tra trung ương
BTGTW=ban tuyên giáo trung ương
VPTW=văn phòng trung ương
UBKT=ủy ban kiểm tra
BTC=bộ tài chính
BNV=bộ nội vụ
BCA=bộ công an
BQP=bộ quốc phòng
BYT=bộ y tế
BGDĐT=bộ giáo dục và đào tạo
BGD=bộ giáo dục
BGDĐ=bộ giáo dục
BXD=bộ xây dựng
BTP=bộ tư pháp
BTNMT=bộ tài nguyên và môi trường
BNNMT=bộ nông nghiệp và môi trường
BNNPTNT=bộ nông nghiệp và phát triển nông thôn
BTTTT=bộ thông tin và truyền thông
BKHCN=bộ khoa học và công nghệ
BKHĐT=bộ kế hoạch và đầu tư
BGTVT=bộ giao thông vận tải
BLĐTBXH=bộ lao động thương binh và xã hội
BVHTTDL=bộ văn hóa thể thao và du lịch
BNG=bộ ngoại giao
BDTTG=bộ dân tộc và tôn giáo
UBDT=ủy ban dân tộc
NHNN=ngân hàng nhà nước
KTNN=kiểm toán nhà nước
TANDTC=tòa án nhân dân tối cao
VKSNDTC=viện kiểm sát nhân dân tối cao
VKSTC=viện kiểm sát nhân dân tối cao
TAND=tòa án nhân dân
VKSND=viện kiểm sát nhân dân
TCT=tổng cục thuế
TCHQ=tổng cục hải quan
TCTK=tổng cục thống kê
TLĐ=tổng liên đoàn lao động
TLĐLĐ=tổng liên đoàn lao động
TWĐTN=trung ương đoàn thanh niên
MTTW=mặt trận trung ương
MTTQ=mặt trận tổ quốc
MTTQVN=mặt trận tổ quốc việt nam
UBMTTQ=ủy ban mặt trận tổ quốc
UBMT=ủy ban mặt trận
BHXH=bảo hiểm xã hội
BQL=ban quản lý
BCĐ=ban chỉ đạo
VP=văn phòng
CAT=công an tỉnh
CT=cục thuế
TTr=thanh tra
HĐBCQG=hội đồng bầu cử quốc gia
UBBC=ủy ban bầu cử
HĐBC=hội đồng bầu cử
HĐTĐKT=hội đồng thi đua khen thưởng
BTL=bộ tư lệnh
BCHQS=bộ chỉ huy quân sự
`);

/** An office or organisation, in running text and in the numbers of legal documents alike. */
export function bodyName(code: string): string | undefined {
  const known = BODIES.get(code);
  if (known !== undefined || !code.startsWith('S')) return known;
  // A department of a province has the name of its ministry: SNV is to BNV as sở is to bộ.
  const ministry = BODIES.get(`B${code.slice(1)}`);
  return ministry?.startsWith('bộ ') ? `sở ${ministry.slice(3)}` : undefined;
}
