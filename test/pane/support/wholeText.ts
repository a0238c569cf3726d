/**
 * Finds the smallest element that reads so, also where the text is parted so that no line breaks inside a number.
 *
 * @example
 * screen.getByText(wholeText('济源市进出口 2030年 120.5亿元'));
 */
export function wholeText(
  text: string | RegExp,
): (content: string, element: Element | null) => boolean {
  const reads = ({ textContent }: Element): boolean =>
    typeof text === 'string' ? textContent === text : text.test(textContent);
  return (_content, element) =>
    element !== null && reads(element) && !Array.from(element.children).some(reads);
}
