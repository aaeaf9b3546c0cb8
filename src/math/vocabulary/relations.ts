import { table } from './table.ts';

/** Signs that say how two things stand to each other, arrows among them. */
export const RELATIONS = table(`
=＝⩵ bằng
≠ khác
<＜﹤ nhỏ hơn
>＞﹥ lớn hơn
≤⩽≦⪕ nhỏ hơn hoặc bằng
≥⩾≧⪖ lớn hơn hoặc bằng
≪⋘ nhỏ hơn rất nhiều so với
≫⋙ lớn hơn rất nhiều so với
≈⩰ xấp xỉ
≃ gần bằng
≅ bằng
≆ không bằng
≔⩴ được định nghĩa là
≕ định nghĩa cho
≡≣ đồng nhất với
∼～~ tương tự với
∽∾ đồng dạng với
∝ tỉ lệ với
≺≼⪯⋞ đứng trước
≻≽⪰⋟ đứng sau
⋨ không đứng trước
⋩ không đứng sau
∣ là ước của
∥⫽⫴ song song với
⟂ vuông góc với
∈∊ thuộc
∋∍ chứa
⊂⋐ là tập con của
⊃⋑ chứa
⊆⫅ là tập con hoặc bằng
⊇⫆ chứa hoặc bằng
⊊⫋ là tập con thực sự của
⊋⫌ chứa thực sự
⌢⌒ cung
⋤ không là phần của
⋥ không chứa phần
⇒⟹ suy ra
⇐⟸ suy ra từ
⇔⟺ tương đương
→⟶➝ tiến đến
←⟵ mũi tên trái
↔⟷ mũi tên hai chiều
↑ mũi tên lên
↓ mũi tên xuống
↗ tăng
↘ giảm
↦⟼↣ cho tương ứng
↤⟻ tương ứng từ
⇌⇋⥨⥩⇄⇆⇅⇵ phản ứng thuận nghịch
⇀⇁↠↝↪ mũi tên phải
↼↽↞↩ mũi tên trái
`);
