
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's017615f797a3b129': str`câu ${0}`,
's47c4b31c03a95807': str`câu ${0} trên ${1}`,
's46f2905100620f1f': str`Giọng đọc đã nhường cho một chương trình khác, đang ở ${0}. Bấm “Đọc tiếp” để nghe tiếp.`,
's10838f80846050f1': str`Đã tạm dừng ở ${0} khi bạn rời trang. Bấm “Đọc tiếp” để nghe tiếp.`,
's8233cd0a8867abd3': str`Đã tạm dừng ở ${0}.`,
'sec75bc8a5fec9d42': `Trình duyệt này không đọc được thành tiếng. Hãy mở trang bằng Microsoft Edge, Chrome hoặc Safari bản mới.`,
's8ddf21350275b17c': `Máy này chưa có giọng đọc tiếng Việt. Hãy mở trang bằng Microsoft Edge, hoặc thêm giọng tiếng Việt trong phần cài đặt của máy rồi bấm “Thử lại”.`,
's45c0ae81f8eff386': `Trình duyệt chưa cho phép phát tiếng. Hãy bấm “Thử lại” lần nữa để nghe.`,
's7ad94888c82f540b': `Giọng đọc không trả lời. Hãy bấm “Thử lại”; nếu vẫn im lặng, hãy tải lại trang.`,
'sfebf5add3af83a16': `Không phát được tiếng. Hãy kiểm tra loa hoặc tai nghe rồi bấm “Thử lại”.`,
's6ac036a5c30afa69': `Giọng đọc này cần có mạng. Hãy kiểm tra kết nối rồi bấm “Thử lại”.`,
'sdf7e6be75df17e6c': `Bài viết này không có chữ để đọc.`,
'sa261504081eec93d': `Chưa tải được phần đọc bài viết. Hãy kiểm tra kết nối mạng rồi bấm “Thử lại”.`,
's52e4d269b4200a4b': `Bình thường`,
's2a8f1a8a3098f990': str`${0} lần`,
'se03ab1aece96e613': `Giọng máy miền Bắc`,
's0e0dd3ce9520bc1d': `Giọng máy miền Trung`,
's81f9c7af3a93391b': `Giọng máy miền Nam`,
's89d3a5f6e895958a': `Nghe bài viết`,
's572fe5f14a67b72f': `Dừng`,
'se501350e124777f7': `Câu trước`,
's9a35950f69ace19c': `Câu sau`,
's2125a4d5c869742f': `Đoạn trước`,
's799e63f58e5536e4': `Đoạn sau`,
'sbc4db492083ea8e7': `Tốc độ`,
's02f8fc93058b03e0': `Giọng đọc`,
's31a71189716441f7': `Nghe lại`,
's8dc9417e6bc369d1': `Tạm dừng`,
'scb6c9450788c5561': `Đọc tiếp`,
'sd287d715eb2b3a3e': `Thử lại`,
's16567d6989e4d10e': `Đang chuẩn bị đọc…`,
's9159d2b67473ec5e': str`Đang đọc ${0}.`,
'sd4d777923eabdf01': `Đã đọc hết bài.`,
    };
  