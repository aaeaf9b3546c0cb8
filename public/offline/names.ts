/** Where visited pages are kept on the device, and their pictures and other files. */
export const PAGES_CACHE = 'cong-trang-da-xem';
export const FILES_CACHE = 'cong-tep-da-xem';

/** Served when a page is neither on the device nor to be had. */
export const OFFLINE_PAGE = '/ngoai-tuyen.html';

export const SERVICE_WORKER = '/service-worker.js';

/** Trusted Types (W3C): the policy of the portal's own scripts, which lets its own workers through. */
export const POLICY = 'cong';
