import { useMemo, useState, type ReactElement } from 'react';
import { figureCard } from '../../app/figureCard/figureCard.ts';
import type { FormResult } from '../../app/formulaForm/formResult.ts';
import type { InsertionKind } from '../../app/insertion/planInsertion.ts';
import type { Figure } from '../../domain/figure.ts';
import { InsertPanel } from '../insert/InsertPanel.tsx';
import { PageFrame } from '../page/PageFrame.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { usePane } from '../services/PaneContext.ts';
import { CardActions } from './CardActions.tsx';
import { CardBody } from './CardBody.tsx';

interface Props {
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** Everything known of one figure, and what can be done with it. */
export function FigureScreen({ figure, onClose }: Props): ReactElement {
  const { dataset, language, words } = usePane();
  const card = useMemo(() => figureCard(dataset, figure, language), [dataset, figure, language]);
  const [form, setForm] = useState<FormResult>();
  const [kind, setKind] = useState<InsertionKind>();
  return (
    <PageFrame
      label={words.card.card(card.title)}
      takesFocus={kind === undefined}
      onClose={onClose}
    >
      <PageHeader title={card.title} onClose={onClose} />
      <CardBody card={card} figure={figure} onForm={setForm} />
      {kind === undefined ? (
        <CardActions card={card} figure={figure} form={form} onMore={setKind} />
      ) : (
        <InsertPanel
          figure={figure}
          kind={kind}
          onKind={setKind}
          onClose={() => setKind(undefined)}
        />
      )}
    </PageFrame>
  );
}
