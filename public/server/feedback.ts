import { FEEDBACK_FIELDS, feedbackRules, type FieldError, type Values } from '../forms/rules.ts';
import { RECEIPT, storeFeedback } from './feedback-store.ts';
import { Page } from './page.ts';
import { minutes } from './problem.ts';
import { RateLimiter } from './rate-limit.ts';
import { addressOf, readForm, requireSameOrigin } from './request.ts';
import { seeOther, type Exchange, type Portal, type Route } from './route.ts';

const FORM = 'bieu-mau-gop-y';
const FORM_ADDRESS = '/gop-y';
const RECEIVED_ADDRESS = '/gop-y/da-nhan';

/** An error of the whole form: it names no field. */
const wholeForm = (message: string): FieldError[] => [{ field: '', message }];

/** Góp ý: whatever goes wrong, the citizen gets back every word that was written. */
export function feedbackRoutes({ config, files }: Portal): Record<string, Route> {
  const limiter = new RateLimiter(config.feedbackLimit);

  const sendBack = (
    { response }: Exchange,
    status: number,
    values: Values,
    errors: readonly FieldError[],
    headers?: Readonly<Record<string, string>>,
  ): void => {
    const page = new Page(files.page('/gop-y.html'));
    page.fill(FORM, values);
    page.refuse(FORM, errors);
    page.send(response, status, headers);
  };

  const receive = async (exchange: Exchange): Promise<void> => {
    requireSameOrigin(exchange.request);
    const values = await readForm(exchange.request, FEEDBACK_FIELDS);
    const address = addressOf(exchange.request, config.behindProxy);
    const wait = limiter.wait(address);
    if (wait > 0) {
      const message = `Máy này vừa gửi nhiều lần liên tiếp. Nội dung vẫn còn trong các ô; xin đợi ${minutes(wait)} rồi bấm gửi lại.`;
      return sendBack(exchange, 429, values, wholeForm(message), { 'Retry-After': String(wait) });
    }
    limiter.count(address);
    const errors = feedbackRules(values);
    if (errors.length > 0) return sendBack(exchange, 422, values, errors);
    try {
      const receipt = await storeFeedback(config.data, values);
      seeOther(exchange.response, `${RECEIVED_ADDRESS}?ma=${receipt}`);
    } catch (error) {
      console.error('A message could not be stored:', error);
      const message =
        'Cổng đang gặp trục trặc nên chưa lưu được góp ý. Nội dung vẫn còn trong các ô; xin bấm gửi lại sau ít phút hoặc gọi số 0209 3000 123.';
      sendBack(exchange, 500, values, wholeForm(message));
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
