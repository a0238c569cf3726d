import type { ReactElement } from 'react';
import { ScreenBody } from '../shell/ScreenBody.tsx';
import { EditionSection } from './EditionSection.tsx';
import { HandoffSections } from './HandoffSections.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { RefreshSection } from './RefreshSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';

/** What concerns the workbook as a whole. */
export function BookScreen(): ReactElement {
  return (
    <ScreenBody>
      <EditionSection />
      <RefreshSection />
      <SourcesSection />
      <HandoffSections />
      <LanguageSection />
      <SampleSection />
    </ScreenBody>
  );
}
