import type { AnswerLanguage } from '../app/ports/answerLanguage.ts';
import { done, refused } from '../app/ports/outcome.ts';
import { languages } from '../domain/language.ts';
import { namespace } from '../formulas/product.ts';

const key = `${namespace}.language`;

/** The workbook's settings; undefined until Excel has handed them over. */
function settings(): Office.Settings | undefined {
  // Typed as always there, but office.js fills it in only when the host has answered.
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.document?.settings;
}

/** The language of answers as the open workbook keeps it. */
export const excelAnswerLanguage: AnswerLanguage = {
  current: () => {
    const stored: unknown = settings()?.get(key);
    return languages.find((language) => language === stored);
  },
  set: async (language) => {
    const kept = settings();
    if (kept === undefined) return refused({ code: 'no-host' });
    kept.set(key, language);
    return new Promise((resolve) => {
      kept.saveAsync(({ status, error }) => {
        const isSaved = status === Office.AsyncResultStatus.Succeeded;
        resolve(
          isSaved
            ? done(undefined)
            : refused({ code: 'unknown', error: error.name, message: error.message }),
        );
      });
    });
  },
};
