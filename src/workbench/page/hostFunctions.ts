import type { Injector } from '@univerjs/core';
import { busy } from '../customFunctions/evaluation.ts';
import type { FunctionHost } from '../customFunctions/functionHost.ts';
import { showEntityTexts } from '../univer/entityTexts.ts';
import { registerFunctions } from '../univer/registerFunctions.ts';
import type { UniverGrid } from '../univer/univerGrid.ts';
import { cellEntityText } from './cellMessage.ts';
import type { LoadedAddin } from './loadAddin.ts';

/** Has the grid know the custom functions that an add-in declares, and show what their entities show. */
export function hostFunctions(
  injector: Injector,
  { manifest, metadata }: LoadedAddin,
  grid: UniverGrid,
  running: () => FunctionHost | null,
): void {
  if (!manifest.functions) return;
  registerFunctions(
    injector,
    manifest.functions.namespace,
    metadata.functions,
    (called, given, place) => running()?.evaluate(called, given, place) ?? busy,
  );
  showEntityTexts(injector, (place) => cellEntityText(running(), grid, place));
}
