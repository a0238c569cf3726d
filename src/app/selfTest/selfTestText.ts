import { notAnswered, type HostObservation, type HostQuestion } from './hostQuestion.ts';

/**
 * What was seen beside what is assumed, to be copied and sent: in English codes, whatever the language of the interface.
 *
 * @param details version, edition, language and browser, a line each
 * @example selfTestText([{ question: 'blankCell', seen: 'zero' }], assumed, 'Henan Figures 1.2.0').split('\n')[1] // 'blankCell: zero (assumed: null) DIFFERS'
 */
export function selfTestText(
  observations: readonly HostObservation[],
  assumed: Readonly<Record<HostQuestion, string>>,
  details: string,
): string {
  const lines = observations.map(({ question, seen }) => {
    const wanted = assumed[question];
    return seen === wanted || seen === notAnswered
      ? `${question}: ${seen}`
      : `${question}: ${seen} (assumed: ${wanted}) DIFFERS`;
  });
  return [details, ...lines].join('\n');
}
