import { SIGN_IN_FIELDS, signInRules, type Values } from '../forms/rules.ts';
import { Page, sendBack, wholeForm, type Refusal } from './page.ts';
import { minutes } from './problem.ts';
import { RateLimiter } from './rate-limit.ts';
import { addressOf, isSecure, readForm, requireSameOrigin } from './request.ts';
import { seeOther, type Exchange, type Portal, type Route } from './route.ts';
import { sameSecret, Sessions } from './sessions.ts';

const FORM = 'bieu-mau-dang-nhap';
const ADDRESS = '/dang-nhap';

/** Đăng nhập: no puzzle, no memory test; a wrong guess only costs time (WCAG 3.3.8). */
export function signInRoutes({ config, files }: Portal): Record<string, Route> {
  const { account, behindProxy } = config;
  const limiter = new RateLimiter(config.signInLimit);
  const sessions = new Sessions();

  const isAccount = (values: Values): boolean => {
    if (!account) return false;
    // Both are always compared: the time tells nothing of which one was wrong.
    const user = sameSecret(values['ten-dang-nhap'] ?? '', account.user);
    const password = sameSecret(values['mat-khau'] ?? '', account.password);
    return user && password;
  };

  const show = ({ request, response }: Exchange): void => {
    const page = new Page(files.page('/dang-nhap.html'));
    const user = sessions.userOf(request);
    page.show('chua-thiet-lap', !account);
    if (user !== undefined) {
      page.show('chua-dang-nhap', false);
      page.show('da-dang-nhap');
      page.say('tai-khoan', user);
    }
    page.send(response, 200);
  };

  const signIn = async (exchange: Exchange): Promise<void> => {
    const { request, response } = exchange;
    requireSameOrigin(request);
    const values = await readForm(request, SIGN_IN_FIELDS);
    const refuse = (refusal: Pick<Refusal, 'status' | 'errors' | 'headers'>): void =>
      sendBack(response, { html: files.page('/dang-nhap.html'), formId: FORM, values, ...refusal });
    if (!account)
      return refuse({
        status: 503,
        errors: wholeForm('Cổng này chưa thiết lập tài khoản đăng nhập.'),
      });
    const address = addressOf(request, behindProxy);
    const wait = limiter.wait(address);
    if (wait > 0) {
      const message = `Đăng nhập sai nhiều lần. Xin đợi ${minutes(wait)} rồi thử lại.`;
      return refuse({
        status: 429,
        errors: wholeForm(message),
        headers: { 'Retry-After': String(wait) },
      });
    }
    const errors = signInRules(values);
    if (errors.length > 0) return refuse({ status: 422, errors });
    if (!isAccount(values)) {
      limiter.count(address);
      const message =
        'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra bộ gõ và phím Caps Lock.';
      return refuse({ status: 422, errors: wholeForm(message) });
    }
    limiter.forget(address);
    const secure = isSecure(request, behindProxy);
    seeOther(response, ADDRESS, { 'Set-Cookie': sessions.open(account.user, secure) });
  };

  const signOut = ({ request, response }: Exchange): void => {
    requireSameOrigin(request);
    const expired = sessions.close(request, isSecure(request, behindProxy));
    seeOther(response, ADDRESS, { 'Set-Cookie': expired });
  };

  return { [ADDRESS]: { GET: show, POST: signIn }, '/dang-xuat': { POST: signOut } };
}
