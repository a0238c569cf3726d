/** A browser that is driven as a person drives it; scripts run in the frame that it is in. */
export interface BrowserDriver {
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
  /** Pastes what the clipboard holds into what an XPath finds, by the keyboard. */
  readonly paste: (xpath: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** An engine that is not Chromium's, while it runs. */
export interface BrowserEngine {
  readonly driver: BrowserDriver;
  readonly stop: () => Promise<void>;
}
