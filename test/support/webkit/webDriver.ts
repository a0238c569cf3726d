import * as v from 'valibot';

/** A browser that is driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/); scripts run in the frame that it is in. */
export interface WebDriver {
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression, awaited; only plain values cross. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Goes into the frame that a selector finds in the page. */
  readonly enterFrame: (selector: string) => Promise<void>;
  readonly leaveFrame: () => Promise<void>;
  /** Clicks as a person does: what is hidden or covered is an error. */
  readonly click: (xpath: string) => Promise<void>;
  /** Types into what an XPath finds. */
  readonly type: (xpath: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const answer = v.object({ value: v.unknown() });
const session = v.object({ sessionId: v.string() });
/** The name by which the standard hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const element = v.object({ [elementKey]: v.string() });

/**
 * Starts a session.
 *
 * @param address of the driver, with a slash at its end
 * @param capabilities that the browser must have
 * @throws Error with what the driver answers to a command that fails
 */
export async function webDriver(address: string, capabilities: object): Promise<WebDriver> {
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
    type: async (xpath, text) =>
      void (await command(`element/${await find('xpath', xpath)}/value`, { text })),
    close: async () => void (await ask('DELETE', at)),
  };
}
