import type { ReactElement } from 'react';
import { ScreenBody } from '../shell/ScreenBody.tsx';
import { AboutSection } from './AboutSection.tsx';
import { EditionSection } from './EditionSection.tsx';
import { HandoffSections } from './HandoffSections.tsx';
import { HeldSection } from './HeldSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { MoveSection } from './MoveSection.tsx';
import { OwnSection } from './OwnSection.tsx';
import { RecipientsSection } from './RecipientsSection.tsx';
import { RefreshSection } from './RefreshSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { ScopeField } from './ScopeField.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { TemplatesSection } from './TemplatesSection.tsx';
import { useScope } from './useScope.ts';

/** What concerns the workbook as a whole, or the part of it that is chosen on top. */
export function BookScreen(): ReactElement {
  const chosen = useScope();
  return (
    <ScreenBody>
      <ScopeField {...chosen} />
      <SourcesSection {...chosen} />
      <RefreshSection {...chosen} />
      <HandoffSections scopeNow={chosen.scopeNow} />
      <OwnSection />
      <EditionSection />
      <MoveSection scopeNow={chosen.scopeNow} />
      <HeldSection />
      <TemplatesSection />
      <LanguageSection />
      <RecipientsSection />
      <SampleSection />
      <AboutSection />
    </ScreenBody>
  );
}
