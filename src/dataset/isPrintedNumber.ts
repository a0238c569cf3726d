import { classWords } from '../domain/classWords.ts';
import type { Figure } from '../domain/figure.ts';

/** Whether a figure is a number that a document prints: neither typed in the workbook, nor a class of figures (千亿级、两位数). */
export function isPrintedNumber(figure: Figure): boolean {
  return (
    figure.status !== 'own' &&
    figure.origin.kind === 'published' &&
    classWords(figure) === undefined
  );
}
