/** office.js asks for `zh-CN/office_strings.js`; the package has `zh-cn`. */
export const lowerCaseOffice = {
  name: 'lower-case-office',
  path: '/office',
  middleware: (request: { url: string }, _response: unknown, next: () => void): void => {
    request.url = request.url.toLowerCase();
    next();
  },
};
