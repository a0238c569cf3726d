import { FluentProvider, Subtitle1, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { productName } from '../formulas/product.ts';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Subtitle1>{productName['zh-CN']}</Subtitle1>
    </FluentProvider>,
  );
}
