import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane.tsx';
import type { PaneServices } from './services/PaneServices.ts';

/** Shows the pane in an element; answers with what removes it. */
export function mountPane(element: HTMLElement, services: PaneServices): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane services={services} />
    </StrictMode>,
  );
  return () => root.unmount();
}
