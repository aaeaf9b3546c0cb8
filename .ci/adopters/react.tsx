// A React page with our elements, type-checked as an adopter's would be, against React 19 and 18.
import type { TnReaderSettings } from 'tro-nang';

const settings: { current: TnReaderSettings | null } = { current: null };

export const Page = () => (
  <>
    <tn-skip-links missing-text="Không tìm thấy.">
      <a href="#noi-dung">Đến nội dung chính</a>
    </tn-skip-links>
    <tn-ribbon label="Dải lệnh" help-href="/tro-giup" class="wide" />
    <main id="noi-dung">
      <tn-reader for="noi-dung" compact="" voice-href="/giong-doc/" />
      <tn-reader compact hidden />
    </main>
    <tn-reader-settings
      ref={(element) => {
        settings.current = element;
      }}
    />
    <button onClick={() => settings.current?.open()}>Cài đặt</button>
  </>
);

// @ts-expect-error -- an attribute that the element does not have
export const misspelt = <tn-reader voicehref="/giong-doc/" />;
// @ts-expect-error -- a value of another type
export const mistyped = <tn-ribbon label={3} />;
// @ts-expect-error -- an element that is none of ours
export const unknown = <tn-nothing />;
