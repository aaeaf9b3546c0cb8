import { testOf } from './harness/browsers.ts';
import { startFirefox } from './harness/drivers/firefox.ts';
import { expectOwnVoice } from './harness/own-voice.ts';
import { lacking } from './harness/requirements.ts';

/** There is no speech-dispatcher, and the library that Firefox speaks to it by cannot start one. */
const WITHOUT_VOICES = { SPEECHD_ADDRESS: 'unix_socket:/nowhere', SPEECHD_CMD: 'false' };

const lack = lacking('browsers');
const test = testOf(({ runtime }) => startFirefox(runtime, WITHOUT_VOICES));

test.describe(lack ?? 'Firefox on a device without any voice', () => {
  test.skip(lack !== null);

  test("the portal's own voice is offered, loaded when asked, heard, lit and stopped", async ({
    reading,
    device,
  }) => {
    const measured = await expectOwnVoice(reading, device);
    test.info().annotations.push({ type: 'measured', description: measured });
  });
});
