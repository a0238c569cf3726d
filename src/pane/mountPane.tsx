import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane.tsx';
import type { PaneServices } from './services/PaneServices.ts';

/**
 * Shows the pane in an element; answers with what removes it.
 *
 * @param onFault told of a fault that leaves nothing of the pane: whoever shows it says so in its place
 */
export function mountPane(
  element: HTMLElement,
  services: PaneServices,
  onFault: (thrown: unknown) => void,
): () => void {
  const root = createRoot(element, {
    onUncaughtError: onFault,
    // What was drawn at a second try is nothing to be told.
    onRecoverableError: (thrown) => console.error(thrown),
  });
  root.render(
    <StrictMode>
      <Pane services={services} />
    </StrictMode>,
  );
  return () => root.unmount();
}
