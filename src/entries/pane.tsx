import { FluentProvider, Subtitle1, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Subtitle1>豫数 Henan Figures</Subtitle1>
    </FluentProvider>,
  );
}
