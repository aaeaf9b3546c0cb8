/** Written for the benchmarks, in the manner of a province's portal: dates, documents, money, places. */
export const ARTICLE = `ỦY BAN NHÂN DÂN TỈNH
THÔNG BÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ SÁU THÁNG ĐẦU NĂM

Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ và Kế hoạch số 128/KH-UBND của UBND tỉnh, trong 6 tháng đầu năm các sở, ban, ngành đã triển khai đồng bộ nhiều giải pháp cải cách hành chính, lấy người dân và doanh nghiệp làm trung tâm phục vụ. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%, tăng 2,3% so với cùng kỳ năm trước; số hồ sơ nộp trực tuyến là 15.420 hồ sơ.

Về phát triển kinh tế - xã hội, tổng sản phẩm trên địa bàn ước đạt 7.250 tỷ đồng. Diện tích gieo trồng cây hằng năm là 35.000 ha, sản lượng lương thực có hạt đạt hơn 90 nghìn tấn. Các xã thuộc khu vực III được ưu tiên nguồn vốn của Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025. Tuyến đường nối QL3 với trung tâm huyện dài 12,5 km đã hoàn thành trước hạn 20 ngày, tạo thuận lợi cho bà con đi lại, giao thương và tiêu thụ nông sản.

Công tác giáo dục, y tế, văn hóa tiếp tục được quan tâm. Sở GD&ĐT phối hợp với các địa phương rà soát mạng lưới trường, lớp; tổ chức tốt kỳ thi tốt nghiệp THPT cho 3.200 thí sinh. Ngành y tế chủ động phòng, chống dịch bệnh, bảo đảm đủ thuốc, vật tư và nhân lực tại các trạm y tế. Nhân dịp kỷ niệm ngày Quốc khánh 2/9, tỉnh tổ chức nhiều hoạt động văn hóa, văn nghệ, thể thao để phục vụ nhân dân và du khách trong và ngoài nước.

Trong thời gian tới, Chủ tịch UBND tỉnh yêu cầu các cơ quan, đơn vị tập trung tháo gỡ khó khăn cho sản xuất kinh doanh, đẩy nhanh tiến độ giải ngân vốn đầu tư công, nâng cao chất lượng phục vụ tại Bộ phận Một cửa. Mọi phản ánh, kiến nghị xin gửi về Trung tâm Phục vụ hành chính công, điện thoại 0209 3810 123, trong giờ hành chính từ 7h30 đến 17h các ngày làm việc.`;
