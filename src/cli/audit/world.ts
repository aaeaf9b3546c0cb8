import type { CDPSession, Page } from 'playwright-core';
import type { Box, Point } from './probe/focus.ts';
import type { Probe } from './probe/index.ts';

/** The page has gone to another document: what was injected is no longer there. */
export class WorldGoneError extends Error {
  override readonly name = 'WorldGoneError';
}

const NAME = 'tro-nang';
const GONE = /context|destroyed|navigat|Inspected target/i;

/**
 * A world of JavaScript beside the page's own: it sees the same DOM, but neither the page's content security policy,
 * Trusted Types nor globals touch it, nor does the page see anything of it.
 */
export class World {
  readonly #session: CDPSession;
  readonly #probe: string;
  #context = 0;

  private constructor(session: CDPSession, probe: string) {
    this.#session = session;
    this.#probe = probe;
  }

  /** @param probe its script, run in the world of each document */
  static async beside(page: Page, probe: string): Promise<World> {
    const session = await page.context().newCDPSession(page);
    const world = new World(session, probe);
    await world.enter();
    return world;
  }

  /** To be called when the page has loaded another document. */
  async enter(): Promise<void> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: NAME,
    });
    this.#context = executionContextId;
    await this.evaluate(`${this.#probe}\n;undefined`);
  }

  /** Asks the probe. @throws WorldGoneError */
  async ask<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>> {
    const given = args.map((one) => JSON.stringify(one)).join();
    return (await this.evaluate(`tnProbe.${name}(${given})`)) as Awaited<ReturnType<Probe[Name]>>;
  }

  /** What an expression gives, as plain data. @throws WorldGoneError */
  async evaluate(expression: string): Promise<unknown> {
    let answer;
    try {
      answer = await this.#session.send('Runtime.evaluate', {
        expression,
        contextId: this.#context,
        awaitPromise: true,
        returnByValue: true,
      });
    } catch (error) {
      if (GONE.test(String(error))) throw new WorldGoneError(String(error));
      throw error;
    }
    const { exceptionDetails, result } = answer;
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  }

  /** Whether a script of the page listens for clicks on an element (CDP, DOMDebugger.getEventListeners). */
  async listens(selector: string): Promise<boolean> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `tnElementOf(${JSON.stringify(selector)})`,
      contextId: this.#context,
    });
    if (result.objectId === undefined) return false;
    const { node } = await this.#session.send('DOM.describeNode', { objectId: result.objectId });
    // The page's own world knows of its listeners.
    const { object } = await this.#session.send('DOM.resolveNode', {
      backendNodeId: node.backendNodeId,
    });
    if (object.objectId === undefined) return false;
    const { listeners } = await this.#session.send('DOMDebugger.getEventListeners', {
      objectId: object.objectId,
    });
    return listeners.some(({ type }) =>
      /^(click|mousedown|mouseup|pointerdown|pointerup)$/.test(type),
    );
  }

  /** A picture of a part of the window, as PNG in base64. @param origin of the window on the page */
  async picture(box: Box, origin: Point): Promise<string> {
    const { data } = await this.#session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { ...box, x: box.x + origin.x, y: box.y + origin.y, scale: 1 },
    });
    return data;
  }
}
