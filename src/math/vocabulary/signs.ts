import { table } from './table.ts';

/** Constants, figures, fences, punctuation and what is left. */
export const SIGNS = table(`
∅⌀ tập rỗng
ℕ tập số tự nhiên
ℤ tập số nguyên
ℚ tập số hữu tỉ
ℝ tập số thực
ℂ tập số phức
ℙ tập số nguyên tố
ℍ tập qua tê ni ôn
∞ vô cực
ℏ h gạch
ℎ h
ℓ l
ℵא a lép
ℶב bét
ℷג gi men
ℸד đa lét
℘ p viết tay
⏞⏟︷︸ ngoặc nhọn
⏜⏝ ngoặc tròn
ℜ phần thực
ℑ phần ảo
ⅅ D
ⅆ d
ⅇ e
ⅈ i
ⅉ j
ı i không chấm
ȷ j không chấm
∁ phần bù
∠∡ góc
∟⊾ góc vuông
⊿ tam giác vuông
△▵▲ tam giác
□▢ hình vuông
▱ hình bình hành
◯ hình tròn
♯#＃ thăng
( mở ngoặc
) đóng ngoặc
[ mở ngoặc vuông
] đóng ngoặc vuông
{ mở ngoặc nhọn
} đóng ngoặc nhọn
⟨〈⟪ mở ngoặc góc
⟩〉⟫ đóng ngoặc góc
⟦ mở ngoặc vuông kép
⟧ đóng ngoặc vuông kép
⌊ mở phần nguyên
⌋ đóng phần nguyên
⌈ mở phần nguyên trên
⌉ đóng phần nguyên trên
| gạch đứng
‖⦀ hai gạch đứng
¦ gạch đứng đứt
, phẩy
; chấm phẩy
: hai chấm
. chấm
? chấm hỏi
…⋯‥⋰⋱⋮ ba chấm
& và
@ a còng
$ đô la
€ ơ rô
£ bảng Anh
¥ yên
₫ đồng
¢ xen
§ mục
№ số
† chữ thập
‡ chữ thập kép
_ gạch dưới
¯‾ˉ― gạch ngang
" ngoặc kép
“” ngoặc kép
‘’\` nháy đơn
«» ngoặc kép
¨ hai chấm trên
˙ chấm trên
˘ dấu ngắn
ˇ dấu móc
˜ dấu ngã
℃ độ xê
℉ độ ép
µ mi crô
`);
