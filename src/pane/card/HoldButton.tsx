import { Button, Tooltip } from '@fluentui/react-components';
import { PinFilled, PinRegular } from '@fluentui/react-icons/svg/pin';
import type { ReactElement } from 'react';
import { holdFigure } from '../../app/editions/holdFigure.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import { useReleaseFigures } from '../actions/useReleaseFigures.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';

/** Pins a figure to what it is now, or lets it go again. */
export function HoldButton({ figure }: { readonly figure: Figure }): ReactElement {
  const { words, editions, start, attempt, tell } = usePane();
  const release = useReleaseFigures();
  const reading = useWorkbookState();
  const key = cellKey(figure);
  const isHeld = reading?.kind === 'sound' && reading.state.held.has(key);
  const hold = async (): Promise<void> => {
    const outcome = await attempt(holdFigure(editions, figure));
    if (outcome.ok) tell({ intent: 'success', text: words.editions.heldTold });
  };
  return (
    <Tooltip content={words.editions.holdHint} relationship="description">
      <Button
        size="small"
        icon={isHeld ? <PinFilled /> : <PinRegular />}
        onClick={() => start(isHeld ? async () => release([key]) : hold)}
      >
        {isHeld ? words.editions.release : words.editions.holdFigure}
      </Button>
    </Tooltip>
  );
}
