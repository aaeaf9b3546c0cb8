/** Currency symbols and codes, written after an amount or before it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  `đ=đồng
₫=đồng
đồng=đồng
VND=đồng
VNĐ=đồng
vnd=đồng
vnđ=đồng
Đ=đồng
$=đô la
US$=đô la mỹ
USD=đô la mỹ
usd=đô la mỹ
€=ơ rô
EUR=ơ rô
eur=ơ rô
euro=ơ rô
Euro=ơ rô
EURO=ơ rô
£=bảng anh
GBP=bảng anh
¥=yên
JPY=yên nhật
CNY=nhân dân tệ
RMB=nhân dân tệ
NDT=nhân dân tệ
CHF=phrăng thụy sĩ
AUD=đô la úc
CAD=đô la ca na đa
SGD=đô la xinh ga po
HKD=đô la hồng kông
NZD=đô la niu di lân
TWD=đô la đài loan
₩=won
KRW=won hàn quốc
฿=bạt
THB=bạt thái lan
₭=kíp
LAK=kíp lào
KHR=riên cam pu chia
₹=ru pi
INR=ru pi ấn độ
₽=rúp
RUB=rúp
RM=ringgit
MYR=ringgit
¢=xu`
    .split('\n')
    .map((line): [string, string] => {
      const cut = line.indexOf('=');
      return [line.slice(0, cut), line.slice(cut + 1)];
    }),
);
