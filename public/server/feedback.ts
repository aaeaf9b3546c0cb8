import { FEEDBACK_FIELDS, feedbackRules } from '../forms/rules.ts';
import { RECEIPT, storeFeedback } from './feedback-store.ts';
import { Page, sendBack, wholeForm, type Refusal } from './page.ts';
import { minutes } from './problem.ts';
import { RateLimiter } from './rate-limit.ts';
import { addressOf, readForm, requireSameOrigin } from './request.ts';
import { seeOther, type Exchange, type Portal, type Route } from './route.ts';

const FORM = 'bieu-mau-gop-y';
const FORM_ADDRESS = '/gop-y';
const RECEIVED_ADDRESS = '/gop-y/da-nhan';

/** Góp ý: whatever goes wrong, the citizen gets back every word that was written. */
export function feedbackRoutes({ config, files }: Portal): Record<string, Route> {
  const limiter = new RateLimiter(config.feedbackLimit);

  const receive = async (exchange: Exchange): Promise<void> => {
    requireSameOrigin(exchange.request);
    const values = await readForm(exchange.request, FEEDBACK_FIELDS);
    const refuse = (refusal: Pick<Refusal, 'status' | 'errors' | 'headers'>): void =>
      sendBack(exchange.response, {
        html: files.page('/gop-y.html'),
        formId: FORM,
        values,
        ...refusal,
      });
    const address = addressOf(exchange.request, config.behindProxy);
    const wait = limiter.wait(address);
    if (wait > 0) {
      const message = `Từ địa chỉ mạng này vừa có nhiều lần gửi liên tiếp. Nội dung vẫn còn trong các ô; xin đợi ${minutes(wait)} rồi bấm gửi lại.`;
      return refuse({
        status: 429,
        errors: wholeForm(message),
        headers: { 'Retry-After': String(wait) },
      });
    }
    limiter.count(address);
    const errors = feedbackRules(values);
    if (errors.length > 0) return refuse({ status: 422, errors });
    try {
      const receipt = await storeFeedback(config.data, values);
      seeOther(exchange.response, `${RECEIVED_ADDRESS}?ma=${receipt}`);
    } catch (error) {
      console.error('A message could not be stored:', error);
      const message =
        'Cổng đang gặp trục trặc nên chưa lưu được góp ý. Nội dung vẫn còn trong các ô; xin bấm gửi lại sau ít phút hoặc gọi số 0209 3000 123.';
      refuse({ status: 500, errors: wholeForm(message) });
    }
  };

  const thank = ({ response, url }: Exchange): void => {
    const receipt = url.searchParams.get('ma') ?? '';
    if (!RECEIPT.test(receipt)) return seeOther(response, FORM_ADDRESS);
    const page = new Page(files.page('/gop-y/da-nhan.html'));
    page.say('ma-tiep-nhan', receipt);
    page.send(response, 200);
  };

  return { [FORM_ADDRESS]: { POST: receive }, [RECEIVED_ADDRESS]: { GET: thank } };
}
