import { expect } from '@open-wc/testing';
import { VOICE_CACHE } from './pack-store.ts';
import { createBuiltInVoice, VoiceNotLoadedError, type EspeakVoice } from './index.ts';

const HREF = '/__voice__/';
const fetchAsItIs = globalThis.fetch;

/** Stands between the page and the network. @returns the addresses asked for, as they come */
function intercept(answer: (address: string, response: Response) => Promise<Response> | Response) {
  const asked: string[] = [];
  globalThis.fetch = async (request, init) => {
    const address = String(request);
    asked.push(address);
    return answer(address, await fetchAsItIs(request, init));
  };
  return asked;
}

async function troubleOf(voice: EspeakVoice, signal?: AbortSignal): Promise<string> {
  try {
    await voice.load(signal);
    return 'none';
  } catch (error) {
    expect(error).to.be.instanceOf(VoiceNotLoadedError);
    return (error as VoiceNotLoadedError).trouble;
  }
}

describe('the built-in voice, loaded', () => {
  beforeEach(() => caches.delete(VOICE_CACHE));
  afterEach(() => {
    globalThis.fetch = fetchAsItIs;
  });

  it('tells how far it is, and ends ready', async () => {
    const voice = createBuiltInVoice({ href: HREF });
    const size = await voice.size();
    expect(size).to.be.within(500_000, 2_000_000);
    const progress: number[] = [];
    const phases = new Set([voice.state.phase]);
    voice.addEventListener('change', () => {
      phases.add(voice.state.phase);
      if (voice.state.phase === 'loading') progress.push(voice.state.loaded);
    });
    await Promise.all([voice.load(), voice.load()]);
    expect([...phases]).to.deep.equal(['absent', 'loading', 'ready']);
    expect(progress.at(-1)).to.equal(size);
    expect(progress).to.deep.equal([...progress].sort((a, b) => a - b));
  });

  it('is not heard as media, and leaves no service worker, where the portal does not let it', async () => {
    const voice = createBuiltInVoice({ href: HREF });
    await voice.load();
    expect(await voice.media()).to.equal(null);
    expect(await navigator.serviceWorker.getRegistrations()).to.deep.equal([]);
  });

  it('is on the device for the next visit, without the network, until it is forgotten', async () => {
    const first = createBuiltInVoice({ href: HREF });
    expect(await first.isStored()).to.equal(false);
    await first.load();
    expect(await first.isStored()).to.equal(true);
    intercept(() => Promise.reject(new TypeError('no network')));
    const second = createBuiltInVoice({ href: HREF });
    expect((await second.load()).voices()).to.have.length(4);
    await second.forget();
    expect(await second.isStored()).to.equal(false);
    expect(await troubleOf(createBuiltInVoice({ href: HREF }))).to.equal('unreachable');
  });

  it('deletes an older version', async () => {
    const old = new URL(`${HREF}espeak-ng.data?v=0123`, location.href).href;
    await (await caches.open(VOICE_CACHE)).put(old, new Response('old'));
    await createBuiltInVoice({ href: HREF }).load();
    const kept = await (await caches.open(VOICE_CACHE)).keys();
    expect(kept.map(({ url }) => url)).not.to.include(old);
    expect(kept).to.have.length(4);
  });

  it('loads and speaks where storage is forbidden', async () => {
    const forbid = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const storage = { open: forbid, delete: forbid } as unknown as CacheStorage;
    const voice = createBuiltInVoice({ href: HREF, storage });
    expect((await voice.load()).voices()).to.have.length(4);
    expect(await voice.isStored()).to.equal(false);
    await voice.forget();
  });

  it('loads where storage is full', async () => {
    const cache = await caches.open(VOICE_CACHE);
    cache.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const storage = { open: () => Promise.resolve(cache) } as unknown as CacheStorage;
    expect(await troubleOf(createBuiltInVoice({ href: HREF, storage }))).to.equal('none');
  });

  it('refuses a file that was changed on its way, and can be asked again', async () => {
    intercept(async (address, response) => {
      if (!address.includes('.data')) return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      bytes[1000]! ^= 1;
      return new Response(bytes);
    });
    const voice = createBuiltInVoice({ href: HREF });
    expect(await troubleOf(voice)).to.equal('damaged');
    expect(voice.state.phase).to.equal('failed');
    expect(await voice.isStored()).to.equal(false);
    globalThis.fetch = fetchAsItIs;
    expect(await troubleOf(voice)).to.equal('none');
  });

  it('loads anew what was damaged on the device', async () => {
    await createBuiltInVoice({ href: HREF }).load();
    const cache = await caches.open(VOICE_CACHE);
    const data = (await cache.keys()).find(({ url }) => url.includes('.data'))!;
    await cache.put(data, new Response('damaged'));
    expect(await troubleOf(createBuiltInVoice({ href: HREF }))).to.equal('none');
  });

  it('can be called off', async () => {
    const voice = createBuiltInVoice({ href: HREF });
    const calledOff = new AbortController();
    voice.addEventListener('change', () => {
      if (voice.state.phase === 'loading' && voice.state.loaded > 0) calledOff.abort();
    });
    expect(await troubleOf(voice, calledOff.signal)).to.equal('aborted');
    expect(voice.state.phase).to.equal('absent');
  });

  it('says so where a portal has no voice', async () => {
    const voice = createBuiltInVoice({ href: '/no-voice-here/' });
    expect(await troubleOf(voice)).to.equal('unreachable');
    expect(voice.state.phase).to.equal('failed');
  });
});
