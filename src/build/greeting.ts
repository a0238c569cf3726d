import { productName } from '../formulas/product.ts';
import type { ServingAddresses } from './servingAddresses.ts';

/** What `npm start` says once it serves, a line each. */
export function greeting({ secure, plain, isMoved }: ServingAddresses): readonly string[] {
  const moved =
    '  （默认端口已被占用，manifest.xml 所写地址不可用 / the usual port is in use: Excel finds nothing at the address in manifest.xml）';
  return [
    `${productName['zh-CN']} ${productName['en-US']}: ${plain.href}workbench.html`,
    `Excel: ${secure.href}manifest.xml${isMoved ? moved : ''}`,
  ];
}
