import type { Language } from '../../domain/language.ts';
import type { TextPage } from '../textPage.ts';

/** The manifest's support address: what to try, what to send, and to whom. */
export const support: Readonly<Record<Language, TextPage>> = {
  'zh-CN': {
    title: '支持',
    introduction: '先看下面的常见情形；仍未解决，请联系{contact}。',
    sections: [
      {
        heading: '常见情形',
        paragraphs: [],
        terms: [
          ['#NAME?', '加载项未载入：打开“{product}”窗格，等它就绪，再按“刷新公式”。'],
          ['#BUSY!', '公式在等加载项；若一直不变，关闭并重新打开工作簿。'],
          [
            '#N/A',
            '没有这个数，不是故障：选中单元格，打开“单元格”页，那里说明原因并列出可用的时期。',
          ],
          ['窗格空白', '检查网络能否打开加载项的网站；按“重新载入”；公司网络可能需要管理员放行。'],
          ['数字与别处不同', '选中单元格，看卡片里的来源、日期和其他口径；可改用另一来源。'],
        ],
      },
      {
        heading: '反馈时请附上',
        paragraphs: [
          '在“工作簿 → 关于”按“复制版本信息”，或在出错提示上按“复制详情”，把内容粘贴到邮件里。其中只有版本、数据版本、界面语言、浏览器和出错位置，没有表格内容。',
          '若是某个数有误，请附公式、得到的值、您认为正确的值及其出处。',
        ],
      },
    ],
  },
  'en-US': {
    title: 'Support',
    introduction:
      'Most problems are solved by one of the steps below. If yours is not, write to {contact}.',
    sections: [
      {
        heading: 'What often helps',
        paragraphs: [],
        terms: [
          [
            '#NAME?',
            'The add-in has not loaded: open its pane, wait until it is there, press “Refresh formulas”.',
          ],
          [
            '#BUSY!',
            'The formula waits for the add-in; if that lasts, close the workbook and open it again.',
          ],
          [
            '#N/A',
            'There is no such figure, which is no fault: select the cell and open the Cell screen, which says why and offers the periods that exist.',
          ],
          [
            'An empty pane',
            'See whether the add-in’s site opens in a browser; press “Reload”; in a company network an administrator may have to allow the site.',
          ],
          [
            'A figure differs from one seen elsewhere',
            'Select the cell and see source, date and other bases on its card; you can use the other source.',
          ],
        ],
      },
      {
        heading: 'What to send',
        paragraphs: [
          'Under Workbook → About press “Copy version details”, or “Copy details” on an error, and paste it into your message. It holds the version, the edition of the data, the language, the browser and where it failed, and nothing of your sheets.',
          'If a figure is wrong, send the formula, the value you get, the value you expect and where it is printed.',
        ],
      },
    ],
  },
};
