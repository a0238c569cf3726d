/**
 * Where the help page of a function stands below its language's folder.
 *
 * @example functionFile('TRADE') // 'functions/trade.html'
 */
export function functionFile(id: string): string {
  return `functions/${id.toLowerCase()}.html`;
}
