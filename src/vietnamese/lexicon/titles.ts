import { table } from './table.ts';

/** Forms of address, degrees, places, and what stands before a signature; case and dots as written. */
export const TITLES = table(`
v/v=về việc
V/v=về việc
V/V=về việc
đ/c=đồng chí
Đ/c=đồng chí
Đ/C=đồng chí
đc=đồng chí
t/m=thay mặt
T/M=thay mặt
k/t=ký thay
TM.=thay mặt
TL.=thừa lệnh
TUQ.=thừa ủy quyền
KT.=ký thay
v.v.=vân vân
v.v=vân vân
vv.=vân vân
vv=vân vân
thành phố
Tp=thành phố
tp=thành phố
TP.=thành phố
Tp.=thành phố
tp.=thành phố
hồ chí minh
thành phố hồ chí minh
TP.HCM=thành phố hồ chí minh
Tp.HCM=thành phố hồ chí minh
TX.=thị xã
Tx.=thị xã
thị xã
TT.=thị trấn
Tt.=thị trấn
TTr.=thị trấn
TT-Huế=thừa thiên huế
thừa thiên huế
giáo sư
GS.=giáo sư
phó giáo sư
PGS.=phó giáo sư
TS.=tiến sĩ
tiến sĩ
tiến sĩ khoa học
TSKH.=tiến sĩ khoa học
ThS=thạc sĩ
ThS.=thạc sĩ
bác sĩ
BS.=bác sĩ
Bs.=bác sĩ
CKI=chuyên khoa một
CKII=chuyên khoa hai
DS.=dược sĩ
KS.=kỹ sư
kỹ sư
kiến trúc sư
KTS.=kiến trúc sư
LS.=luật sư
Ls.=luật sư
CN.=cử nhân
nghệ sĩ nhân dân
nghệ sĩ ưu tú
nhà giáo nhân dân
nhà giáo ưu tú
anh hùng lao động
anh hùng lực lượng vũ trang
lực lượng vũ trang
lực lượng vũ trang nhân dân
bà mẹ việt nam anh hùng
Mr.=ông
Mrs.=bà
Ms.=cô
Dr.=tiến sĩ
`);
