import type { ReactElement } from 'react';
import { lazyPart } from '../fault/lazyPart.ts';
import { usePane } from '../services/PaneContext.ts';
import { FoldedSection } from '../shell/FoldedSection.tsx';
import type { ChosenScope } from './useScope.ts';

const AuditSection = lazyPart(async () => (await import('./AuditSection.tsx')).AuditSection);
const CopySection = lazyPart(async () => (await import('./CopySection.tsx')).CopySection);
const FreezeSection = lazyPart(async () => (await import('./FreezeSection.tsx')).FreezeSection);
const RepairSection = lazyPart(async () => (await import('./RepairSection.tsx')).RepairSection);

/** What is done with a workbook as a whole now and then: each part is folded, and fetched when it is opened. */
export function HandoffSections({ scopeNow }: Pick<ChosenScope, 'scopeNow'>): ReactElement {
  const { handoff } = usePane().words;
  return (
    <>
      <FoldedSection title={handoff.audit}>
        <AuditSection />
      </FoldedSection>
      <FoldedSection title={handoff.repair}>
        <RepairSection scopeNow={scopeNow} />
      </FoldedSection>
      <FoldedSection title={handoff.freeze}>
        <FreezeSection scopeNow={scopeNow} />
      </FoldedSection>
      <FoldedSection title={handoff.copy}>
        <CopySection />
      </FoldedSection>
    </>
  );
}
