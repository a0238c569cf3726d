import { createStartWork } from '../app/fault/startWork.ts';
import { partFaultMessage } from '../app/release/partFaultMessage.ts';
import { languages } from '../domain/language.ts';
import { findPartFault } from '../excel/findPartFault.ts';
import { holdFunctions, releaseFunctions } from '../excel/holdFunctions.ts';
import { pageBuild } from '../excel/pageBuild.ts';
import { showWords } from './showWords.ts';

// The very first script: where one that follows is missing, nothing else could say so.
const start = createStartWork(console.error);

holdFunctions(window);

addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || !isOwn(target)) return;
    releaseFunctions(window);
    start(async () => tell(target));
  },
  // Events of elements that fail to load do not bubble.
  true,
);

/** What webpack adds has no hash to be held against, and whoever imported it tells; an edition has another way to come. */
function isOwn({ src, dataset, defer }: HTMLScriptElement): boolean {
  return defer && src.startsWith(new URL('.', document.baseURI).href) && !('edition' in dataset);
}

async function tell({ src, integrity }: HTMLScriptElement): Promise<void> {
  const page = { build: pageBuild(document), address: document.baseURI };
  const fault = await findPartFault({ address: src, integrity }, page);
  const texts = languages.map((language) => partFaultMessage(fault, language));
  showWords(texts, [{ label: '重新载入 Reload', run: () => location.reload() }]);
}
