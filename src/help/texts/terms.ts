import type { Language } from '../../domain/language.ts';
import type { TextPage } from '../textPage.ts';

/** On what terms the add-in and its figures are used. */
export const terms: Readonly<Record<Language, TextPage>> = {
  'zh-CN': {
    title: '使用条款',
    introduction: '{product}以 MIT 许可证发布，可免费使用、复制和修改，不附任何担保。',
    sections: [
      {
        heading: '数据',
        paragraphs: [
          '数字是公开文件里的事实，由人工从所注的文件中摘录；每个数都注明出处、页面和原文字样。{product}与发布这些数字的机构没有隶属关系，也不代表它们。',
          '测算数由公布数按恒等式推出，并附误差范围，不是公布数。发表之前，请按所注来源核对。',
          '引用时请引用原始来源；无须引用{product}。',
        ],
      },
      {
        heading: '责任',
        paragraphs: [
          '在法律允许的范围内，作者不对使用或无法使用{product}造成的损失负责。数字有误时，请联系{contact}，更正会写入下一个数据版本并注明原因。',
        ],
      },
      {
        heading: '第三方',
        paragraphs: [
          '随加载项发布的软件包及其许可证列在网站的 THIRD-PARTY-NOTICES.txt。Excel 是微软公司的商标。',
        ],
      },
    ],
  },
  'en-US': {
    title: 'Terms of use',
    introduction:
      '{product} is published under the MIT license: free to use, copy and change, without warranty of any kind.',
    sections: [
      {
        heading: 'The figures',
        paragraphs: [
          'The figures are facts from public documents, read by people from the documents named; each carries its source, where it stands and how it was printed. {product} is not connected with the bodies that published them and does not speak for them.',
          'A computed figure follows from published ones by an identity and is given with the interval it lies in; it is not a published figure. Check a figure against the source named before you publish it.',
          'Cite the original source; there is no need to cite {product}.',
        ],
      },
      {
        heading: 'Liability',
        paragraphs: [
          'As far as the law allows, the authors are not liable for damage from using {product} or from not being able to. If a figure is wrong, tell {contact}: the correction enters the next edition of the data with its reason.',
        ],
      },
      {
        heading: 'Third parties',
        paragraphs: [
          'The packages that ship with the add-in and their licenses are listed in THIRD-PARTY-NOTICES.txt on its site. Excel is a trademark of Microsoft Corporation.',
        ],
      },
    ],
  },
};
