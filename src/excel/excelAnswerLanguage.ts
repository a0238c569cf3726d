import { changeState } from '../app/editions/changeState.ts';
import type { AnswerLanguage } from '../app/ports/answerLanguage.ts';
import { editionTag } from './editionTag.ts';
import { excelState } from './excelState.ts';

/** The language of answers as the open workbook keeps it. */
export const excelAnswerLanguage: AnswerLanguage = {
  current: () => {
    const reading = excelState.read();
    if (reading?.kind === 'sound') return reading.state.language;
    return reading?.kind === 'none' ? reading.language : undefined;
  },
  set: async (language) =>
    changeState(excelState, editionTag(document)?.id ?? '', (state) =>
      state.language === language ? state : { ...state, language },
    ),
};
