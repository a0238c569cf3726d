/**
 * Who frames an add-in's page in Excel on the web. Desktop programs frame nothing. Microsoft publishes no list: the first are what
 * users of office.js report, the last three are domains of 21Vianet's cloud of China and not confirmed.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3342 and OfficeDev/office-js-docs-pr#4911
 */
export const frameHosts: readonly string[] = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.partner.officewebapps.cn',
  'https://*.office365.cn',
  'https://*.sharepoint.cn',
];
