import * as v from 'valibot';
import type { BrowserDriver } from './browserEngine.ts';

const answer = v.object({ value: v.unknown() });
const session = v.object({ sessionId: v.string() });
/** The name by which the standard hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const element = v.object({ [elementKey]: v.string() });

/** Control and V, then no key held, as the standard writes keys. */
const pasteKeys = '\uE009v\uE000';

/**
 * Starts a session over W3C WebDriver (https://www.w3.org/TR/webdriver2/).
 *
 * @param address of the driver, with a slash at its end
 * @param capabilities that the browser must have
 * @throws Error with what the driver answers to a command that fails
 */
export async function webDriver(address: string, capabilities: object): Promise<BrowserDriver> {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${address}${path}`, request);
    const { value } = v.parse(answer, await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const alwaysMatch = { ...capabilities, timeouts: { script: 60_000, pageLoad: 120_000 } };
  const started = await ask('POST', 'session', { capabilities: { alwaysMatch } });
  const at = `session/${v.parse(session, started).sessionId}`;
  const command = async (path: string, body: object): Promise<unknown> =>
    ask('POST', `${at}/${path}`, body);
  const find = async (using: string, value: string): Promise<string> =>
    v.parse(element, await command('element', { using, value }))[elementKey];
  const type = async (xpath: string, text: string): Promise<void> =>
    void (await command(`element/${await find('xpath', xpath)}/value`, { text }));
  return {
    open: async (url) => void (await command('url', { url })),
    evaluate: async (expression) =>
      command('execute/async', {
        script: `const done = arguments[0]; Promise.resolve().then(() => (${expression})).then(done, (error) => done('failed: ' + error));`,
        args: [],
      }),
    enterFrame: async (selector) => {
      const id = { [elementKey]: await find('css selector', selector) };
      await command('frame', { id });
    },
    leaveFrame: async () => void (await command('frame', { id: null })),
    click: async (xpath) => void (await command(`element/${await find('xpath', xpath)}/click`, {})),
    type,
    paste: async (xpath) => type(xpath, pasteKeys),
    close: async () => void (await ask('DELETE', at)),
  };
}
