import { table } from './table.ts';

/** Abbreviations with one meaning in the writing of Vietnamese offices; case as written. */
export const ABBREVIATIONS = table(`
Nxb=nhà xuất bản
nhà xuất bản
Nxb.=nhà xuất bản
NXB.=nhà xuất bản
chứng minh nhân dân
chứng minh thư nhân dân
căn cước công dân
giấy phép lái xe
quyền sử dụng đất
quyền sử dụng
giải phóng mặt bằng
giá trị gia tăng
thu nhập doanh nghiệp
thu nhập cá nhân
ngân sách nhà nước
NSTW=ngân sách trung ương
ngân sách địa phương
kho bạc nhà nước
xây dựng cơ bản
đầu tư xây dựng
khu công nghiệp
khu kinh tế
cụm công nghiệp
khu dân cư
khu đô thị
doanh nghiệp
doanh nghiệp nhà nước
DNVVN=doanh nghiệp vừa và nhỏ
doanh nghiệp tư nhân
hợp tác xã
trách nhiệm hữu hạn
một thành viên
Cty=công ty
quốc gia
văn thư
b/c=báo cáo
NHNN&PTNT=ngân hàng nông nghiệp và phát triển nông thôn
công ty cổ phần
cổ phần
thương mại cổ phần
ngân hàng thương mại
ngân hàng chính sách xã hội
sản xuất kinh doanh
sản xuất
kinh doanh
khoa học công nghệ
KH&CN=khoa học và công nghệ
khoa học kỹ thuật
kế hoạch đầu tư
KH&ĐT=kế hoạch và đầu tư
khoa học xã hội
khoa học tự nhiên
GD&ĐT=giáo dục và đào tạo
giáo dục đào tạo
GD-ĐT=giáo dục đào tạo
giáo dục thường xuyên
giáo dục nghề nghiệp
QP-AN=quốc phòng an ninh
quốc phòng an ninh
an ninh trật tự
an ninh chính trị
an ninh quốc phòng
trật tự an toàn xã hội
trật tự xã hội
an toàn xã hội
an toàn giao thông
trật tự an toàn giao thông
tai nạn giao thông
cảnh sát giao thông
cảnh sát cơ động
cảnh sát điều tra
phòng cháy chữa cháy
cứu nạn cứu hộ
tìm kiếm cứu nạn
phòng chống thiên tai
phòng chống tham nhũng
phòng chống tham nhũng tiêu cực
an toàn thực phẩm
vệ sinh an toàn thực phẩm
vệ sinh môi trường
bảo vệ môi trường
tài nguyên môi trường
TN&MT=tài nguyên và môi trường
TN-MT=tài nguyên môi trường
NN&MT=nông nghiệp và môi trường
NN&PTNT=nông nghiệp và phát triển nông thôn
NN-PTNT=nông nghiệp phát triển nông thôn
nông nghiệp phát triển nông thôn
phát triển nông thôn
nông thôn mới
xây dựng nông thôn mới
mục tiêu quốc gia
chương trình mục tiêu quốc gia
dân tộc thiểu số
đặc biệt khó khăn
LĐ-TB&XH=lao động thương binh và xã hội
LĐTB&XH=lao động thương binh và xã hội
lao động thương binh xã hội
TB&XH=thương binh và xã hội
thương binh xã hội
liên đoàn lao động
người lao động
người sử dụng lao động
hợp đồng lao động
bảo hiểm y tế
bảo hiểm thất nghiệp
khám chữa bệnh
bệnh viện
bệnh viện đa khoa
trung tâm y tế
trạm y tế
chăm sóc sức khỏe
chăm sóc sức khỏe sinh sản
sức khỏe sinh sản
kế hoạch hóa gia đình
suy dinh dưỡng
y học cổ truyền
y tế dự phòng
kiểm soát bệnh tật
trung học phổ thông
trung học cơ sở
tiểu học
mầm non
mẫu giáo
phổ thông dân tộc nội trú
trung học chuyên nghiệp
đại học quốc gia
học sinh sinh viên
học sinh giỏi
giáo viên
sinh viên
học sinh
cơ sở vật chất
công nghệ thông tin
công nghiệp hóa
hiện đại hóa
chủ nghĩa xã hội
xã hội chủ nghĩa
cộng hòa xã hội chủ nghĩa
cộng hòa xã hội chủ nghĩa việt nam
việt nam
cách mạng
TT&TT=thông tin và truyền thông
thông tin điện tử
văn hóa thông tin
VH-TT=văn hóa thông tin
VHTT&DL=văn hóa thể thao và du lịch
văn hóa thể thao du lịch
VH,TT&DL=văn hóa thể thao và du lịch
thể dục thể thao
văn hóa xã hội
VH-XH=văn hóa xã hội
PT&TH=phát thanh và truyền hình
KT-XH=kinh tế xã hội
kinh tế xã hội
giao thông vận tải
bê o tê
cải cách hành chính
thủ tục hành chính
hành chính công
dịch vụ công
dịch vụ công trực tuyến
bộ phận một cửa
trung tâm phục vụ hành chính công
quy phạm pháp luật
văn bản quy phạm pháp luật
vi phạm hành chính
vi phạm pháp luật
phổ biến giáo dục pháp luật
trợ giúp pháp lý
khiếu nại tố cáo
kiểm sát nhân dân
thi hành án dân sự
bộ luật hình sự
cán bộ công chức
cán bộ công chức viên chức
công chức viên chức
cán bộ viên chức
cán bộ
quản lý nhà nước
quản lý dự án
ban quản lý dự án
quản lý thị trường
bảo vệ rừng
phòng cháy chữa cháy rừng
bộ đội biên phòng
quân khu
quân đội nhân dân
công an nhân dân
thanh niên xung phong
thanh niên cộng sản
đoàn thanh niên
đoàn viên thanh niên
hội phụ nữ
hội nông dân
hội cựu chiến binh
cựu chiến binh
chữ thập đỏ
tai nạn lao động
tệ nạn xã hội
chính sách xã hội
bảo trợ xã hội
an sinh xã hội
bảo vệ thực vật
khuyến nông khuyến lâm
chuyển đổi số
cơ sở dữ liệu
đổi mới sáng tạo
sở hữu trí tuệ
xúc tiến thương mại
đồng bằng sông cửu long
đồng bằng sông hồng
liên hợp quốc
số điện thoại
điện thoại di động
số thứ tự
tê tê
mã số thuế
số tài khoản
sách giáo khoa
cộng tác viên
ban thường vụ
bộ chính trị
CNTT&TT=công nghệ thông tin và truyền thông
DTTS&MN=dân tộc thiểu số và miền núi
TN&TKQ=tiếp nhận và trả kết quả
KHXH&NV=khoa học xã hội và nhân văn
thông tấn xã việt nam
tiếng nói việt nam
đảng cộng sản việt nam
đảng cộng sản
ban thường trực
ban dân vận
ban tuyên giáo
ban nội chính
ban cán sự
phó chủ tịch
phó giám đốc
PTTg=phó thủ tướng
tổng giám đốc
giám đốc
hội đồng quản trị
ban giám hiệu
ban tổ chức
ban thư ký
đăng ký doanh nghiệp
hộ khẩu thường trú
đăng ký thường trú
tổ dân phố
văn phòng đại diện
vật liệu xây dựng
người có công
liệt sĩ
thương binh liệt sĩ
xóa đói giảm nghèo
giảm nghèo bền vững
thi đua khen thưởng
bất động sản
biến đổi khí hậu
áp thấp nhiệt đới
nghiên cứu khoa học
tiếp nhận trả kết quả
kết luận
câu lạc bộ
tài nguyên nước
VNĐ=đồng
VND=đồng
USD=đô la mỹ
dự án
đề án
quyết định
nghị quyết
nghị định
hợp đồng
TTr=tờ trình
kết quả
cao đẳng
đại học
đào tạo
bồi dưỡng
lý luận chính trị
hành chính nhà nước
đơn vị hành chính
đơn vị sự nghiệp
sự nghiệp công lập
giải quyết việc làm
ngân hàng chính sách
VietGAP=việt gáp
GlobalGAP=gờ lô bồ gáp
VneID=vê nờ e i đi
VNeID=vê nờ e i đi
VssID=vê ét ét i đi
No.=số
Co.,=công ty
`);
