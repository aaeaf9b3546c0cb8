import { table } from './table.ts';

/** Kinds of documents, as the first part of a number's code names them. */
export const DOCUMENTS = table(`
nghị định
quyết định
thông tư
thông tư liên tịch
nghị quyết
nghị quyết liên tịch
chỉ thị
kế hoạch
báo cáo
thông báo
TTr=tờ trình
công văn
hướng dẫn
kết luận
quy chế
QyĐ=quy định
QĐi=quy định
quy chế phối hợp
giấy mời
CTr=chương trình
chương trình hành động
đề án
dự án
biên bản
hợp đồng
công điện
phương án
giấy phép
giấy xác nhận
giấy giới thiệu
giấy chứng nhận
ủy quyền
lệnh
pháp lệnh
sắc lệnh
văn bản hợp nhất
lịch công tác
đăng ký
phiếu chuyển
giấy ủy quyền
biên nhận
quy chuẩn việt nam
tiêu chuẩn việt nam
liên tịch
xử phạt vi phạm hành chính
xử phạt hành chính
kết luận thanh tra
thư mời
`);

/** Divisions that follow the issuer: UBND-NC. */
export const DIVISIONS = table(`
nội chính
kinh tế
tổng hợp
văn xã
khoa giáo văn xã
kinh tế tổng hợp
kinh tế ngành
nông nghiệp
nông lâm
nông lâm nghiệp
xây dựng
xây dựng cơ bản
giao thông
công nghiệp
tiếp dân
ban tiếp công dân
tiếp công dân
hành chính
hành chính tổ chức
tổ chức cán bộ
tài chính
nội vụ
văn hóa xã hội
QHKH=quan hệ quốc hội
pháp chế
kiểm soát thủ tục
kiểm soát thủ tục hành chính
thủ tục hành chính
cải cách hành chính
kế hoạch tài chính
tài nguyên môi trường
giải phóng mặt bằng
đầu tư
đầu tư xây dựng
quản lý nhà nước
văn phòng
ngân sách
công nghệ thông tin
`);
