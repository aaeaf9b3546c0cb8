/** `SOURCE.md` of the voice pack: whose work it is, how it was changed and where its source is (GPL-3.0 §5, §6). */
export const sourceOffer = (name: string, version: string): string => `# Giọng đọc đi kèm

Thư mục này gồm phần của eSpeak NG và phần của Trợ Năng.

- \`espeak-ng.js\`, \`espeak-ng.data\`: bộ đọc eSpeak NG, giấy phép GPL-3.0 (xem \`COPYING\`),
  lấy nguyên từ gói npm \`${name}\` phiên bản ${version}.
- \`worker.js\`, \`pack.json\`: của Trợ Năng, giấy phép Apache-2.0.
- \`guide-*.wav\`: lời hướng dẫn của Trợ Năng, giấy phép Apache-2.0, do eSpeak NG đọc; âm thanh mà chương trình
  tạo ra không thuộc giấy phép GPL.

Thay đổi duy nhất: lệnh \`tro-nang voice\` bỏ dữ liệu của các ngôn ngữ khác, chỉ giữ tiếng Việt (giọng Bắc,
Trung, Nam) và tiếng Anh, rồi sửa bảng kê tệp trong \`espeak-ng.js\` cho khớp. Không dòng lệnh nào khác bị đổi.

Mã nguồn: \`npm pack ${name}@${version}\` tải đúng gói đã dùng; \`package.json\` trong gói chỉ tới kho mã nguồn
của eSpeak NG và cách biên dịch. Ai nhận thư mục này đều được sao chép, sửa đổi và phát hành lại hai tệp của
eSpeak NG theo GPL-3.0; cơ quan đăng thư mục này cần giữ \`COPYING\` và \`SOURCE.md\` bên cạnh chúng.

---

\`espeak-ng.js\` and \`espeak-ng.data\` are eSpeak NG under GPL-3.0 (see \`COPYING\`), taken from the npm package
\`${name}\` version ${version}. The only change, made by \`tro-nang voice\`: data of languages other than Vietnamese
and English is left out and the list of files in the script is rewritten to match. \`npm pack ${name}@${version}\`
fetches the package itself, whose \`package.json\` names the repository with the complete source.
\`worker.js\` and \`pack.json\` are part of Trợ Năng under Apache-2.0.
\`guide-*.wav\` are texts of Trợ Năng under Apache-2.0, spoken by eSpeak NG; the output of the program is not under
the GPL.
`;
