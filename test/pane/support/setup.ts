import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Without layout every element has no size, and a virtual list would show nothing.
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(350);

// Fluent shows things at once where nothing can be animated; happy-dom ends animations with errors that nobody awaits.
Reflect.deleteProperty(Element.prototype, 'animate');

// Two busy cores take their time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});
