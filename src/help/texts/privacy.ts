import type { Language } from '../../domain/language.ts';
import type { TextPage } from '../textPage.ts';

/** What the add-in does with what it sees; held against the code by `test/architecture/privacy.test.ts`. */
export const privacy: Readonly<Record<Language, TextPage>> = {
  'zh-CN': {
    title: '隐私声明',
    introduction: '{product}不收集任何个人信息，不做统计，不设账号，也不在网页里使用 Cookie。',
    sections: [
      {
        heading: '表格内容',
        paragraphs: [
          '加载项在您的 Excel 里运行。它只在您用到某项功能时读取所需的单元格，读到的内容不离开本机：公式由随加载项一起下载的数据作答，不向任何服务器提问。',
          '只有您按下的操作、您输入的公式和自录数才会写入工作簿（自录数改动时，用到它的公式会重新输入）；打开别人的工作簿时什么也不写。',
        ],
      },
      {
        heading: '网络',
        paragraphs: [
          '加载项只连接两处：它自己的网站（页面、脚本和数据版本；贵单位另设版本目录的，为该目录），以及微软提供 office.js 的网站。页面的内容安全策略使浏览器拒绝其他连接。',
          '网站的管理员可能像任何网站一样保留访问日志；按下来源链接，会在浏览器里打开那个网站，适用它的规则。Excel 和 office.js 由微软提供，适用微软的隐私声明。',
        ],
      },
      {
        heading: '保存在哪里',
        paragraphs: [
          '本机浏览器存储：是否看过三步上手，以及取过的数据版本。工作簿里：答案的语言、所用的数据版本、锁定的数字、在用的答案、有没有自录表和转为数值的公式原文，随工作簿保存，供您还原。卸载加载项并清除浏览器数据即可全部删除。',
        ],
      },
      { heading: '联系', paragraphs: ['如有疑问，请联系{contact}。'] },
    ],
  },
  'en-US': {
    title: 'Privacy statement',
    introduction:
      '{product} collects no personal data. It has no telemetry, no accounts and no cookies.',
    sections: [
      {
        heading: 'What is in your sheets',
        paragraphs: [
          'The add-in runs inside your Excel. It reads only the cells that a feature you use needs, and what it reads stays on your computer: formulas are answered from the data that came with the add-in, and no server is asked.',
          'The add-in writes into a workbook only when you press a button, enter one of its formulas or enter a figure of your own (formulas that use it are then entered again); opening somebody else’s workbook writes nothing into it.',
        ],
      },
      {
        heading: 'Network',
        paragraphs: [
          'The add-in connects to two places: its own site (pages, scripts and editions of the data; the latter from a folder of your organization, where it has named one) and the Microsoft site that serves office.js. The content security policy of its page makes the browser refuse any other.',
          'Whoever runs the site may keep access logs, as any site does. A link to a source opens that site in your browser, under its own rules. Excel and office.js come from Microsoft, under Microsoft’s privacy statement.',
        ],
      },
      {
        heading: 'What is stored, and where',
        paragraphs: [
          'In the browser’s storage on your computer: whether you have seen the first steps, and editions of the data that were fetched. In the workbook: the language of its answers, its edition, the figures that you pinned, the answers in use, whether it has a table of your own figures, and the formulas that you turned into values, so that they can be restored. Removing the add-in and clearing the browser’s data deletes everything on the computer.',
        ],
      },
      { heading: 'Contact', paragraphs: ['Questions are answered by {contact}.'] },
    ],
  },
};
