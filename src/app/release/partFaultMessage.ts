import type { Language } from '../../domain/language.ts';
import type { PartFault } from './partFault.ts';

/**
 * Why a part of the add-in could not be loaded and what to do, in words.
 *
 * @example
 * partFaultMessage({ kind: 'replaced', there: '1.2.0+b', wanted: '1.1.0+a' }, 'zh-CN');
 * // => '版本不一致：服务器上是 1.2.0+b，这个窗格要的是 1.1.0+a。请重新载入；工作簿不受影响。'
 */
export function partFaultMessage(fault: PartFault, language: Language): string {
  return language === 'zh-CN' ? inChinese(fault) : inEnglish(fault);
}

function inChinese(fault: PartFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return '这一部分未能载入；请检查网络后重试。仍不行，请关闭并重新打开窗格。';
    case 'replaced':
      return `版本不一致：服务器上是 ${fault.there}，这个窗格要的是 ${fault.wanted}。请重新载入；工作簿不受影响。`;
    case 'missing':
      return `服务器上缺少 ${fault.wanted} 的文件 ${fault.file}（HTTP ${fault.status}）。请重新载入；仍不行，请告知部署加载项的人。`;
    case 'altered':
      return `${fault.wanted} 的文件 ${fault.file} 送达时不完整，或途中被代理、缓存改过。请重新载入；仍不行，请告知部署加载项的人。`;
  }
}

function inEnglish(fault: PartFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'This part could not be loaded; check the network and try again. If that does not help, close and open the pane.';
    case 'replaced':
      return `The versions differ: the server has ${fault.there}, this pane wants ${fault.wanted}. Reload; the workbook is not affected.`;
    case 'missing':
      return `The server lacks the file ${fault.file} of ${fault.wanted} (HTTP ${fault.status}). Reload; if that does not help, tell whoever deploys the add-in.`;
    case 'altered':
      return `The file ${fault.file} of ${fault.wanted} arrived cut short, or was changed on its way by a proxy or cache. Reload; if that does not help, tell whoever deploys the add-in.`;
  }
}
