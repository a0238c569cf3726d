import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Without layout every element has no size, and a virtual list would show nothing.
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(350);

// Fluent shows things at once where nothing can be animated; happy-dom ends animations with errors that nobody awaits.
Reflect.deleteProperty(Element.prototype, 'animate');

// Each question whether an element is visible would match two thousand rules; those that hide are all that answer it here. Looks are
// judged in a real browser. Files of a thread share its page.
// oxlint-disable-next-line typescript/unbound-method -- it is called with its sheet below.
const { insertRule } = CSSStyleSheet.prototype;
const hiding = /display: ?none|visibility:/u;
if (!vi.isMockFunction(insertRule)) {
  vi.spyOn(CSSStyleSheet.prototype, 'insertRule').mockImplementation(function insertHiding(
    this: CSSStyleSheet,
    rule: string,
  ) {
    return hiding.test(rule) ? insertRule.call(this, rule, this.cssRules.length) : 0;
  });
}

// Two busy cores take their time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
