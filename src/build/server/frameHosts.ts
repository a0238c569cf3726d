/**
 * Who frames an add-in's page in Excel on the web, 21Vianet's cloud of China among them. Desktop programs frame nothing.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3342 and OfficeDev/office-js-docs-pr#4911: there is no list of Microsoft's own
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
