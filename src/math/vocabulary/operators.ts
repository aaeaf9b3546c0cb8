import { table } from './table.ts';

/** Signs between, before and after what is reckoned with. */
export const OPERATORS = table(`
+＋ cộng
−-–—‐‑－ trừ
± cộng trừ
∓ trừ cộng
×✕ nhân
⋅·∙•*∗⋆ nhân
÷ chia
/∕／ chia
⁄ phần
∶ chia
∘○ hợp với
⊕ cộng trực tiếp
⊗ tích ten xơ
⊙ tích trong vòng tròn
% phần trăm
‰ phần nghìn
‱ phần vạn
! giai thừa
°˚ độ
′ʹ' phẩy
″ʺ hai phẩy
‴ ba phẩy
⁗ bốn phẩy
^ˆ mũ
√ căn bậc hai
∛ căn bậc ba
∜ căn bậc bốn
∑⅀ tổng
∐ đối tích
∏ tích
∫⌠⌡ tích phân
∬ tích phân hai lớp
∭ tích phân ba lớp
∮ tích phân đường kín
∯ tích phân mặt kín
∱∲ tích phân đường theo chiều kim đồng hồ
∳ tích phân đường ngược chiều kim đồng hồ
⋃⋓ hợp
⋂⋒ giao
⋁ hoặc
⋀ và
⨀ tích trong vòng tròn
⨁ tổng trực tiếp
⨂ tích ten xơ
∂ đê
∇ na bla
∆ đen ta
⊤ đúng
⊢ suy ra được
⊨ kéo theo
⊥ vuông góc với
⊻ hoặc loại trừ
¬￢ phủ định
∧ và
∨ hoặc
∀ với mọi
∃ tồn tại
∴ do đó
∵ vì
∎ điều phải chứng minh
∪ hợp
∩ giao
∖\\＼ hiệu
`);
