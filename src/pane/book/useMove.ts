import { useCallback, useState } from 'react';
import { movePreview, type MovePreview } from '../../app/editions/movePreview.ts';
import { moveWorkbook, type Moved } from '../../app/editions/moveWorkbook.ts';
import type { Scope } from '../../app/workbook/formulasInScope.ts';
import type { Issue } from '../../domain/issue.ts';
import { usePane } from '../services/PaneContext.ts';

export interface Move {
  /** Undefined while nobody has chosen one. */
  readonly target: string | undefined;
  readonly onTarget: (target: string | undefined) => void;
  /** Counts the questions, so that each report begins anew. */
  readonly asked: number;
  readonly preview: MovePreview | undefined;
  /** Why the edition cannot be had. */
  readonly missing: Issue | undefined;
  readonly moved: Moved | undefined;
  readonly ask: (target: string) => void;
  readonly apply: (accepted: ReadonlySet<string>) => void;
}

/** Asks what a move would change in a scope, and moves as far as that is accepted. */
export function useMove(scopeNow: () => Promise<Scope>): Move {
  const { workbook, editions, context, attempt, longWorks, start } = usePane();
  const [target, setTarget] = useState<string>();
  const [asked, setAsked] = useState(0);
  const [preview, setPreview] = useState<MovePreview>();
  const [missing, setMissing] = useState<Issue>();
  const [moved, setMoved] = useState<Moved>();
  const forget = useCallback(() => {
    setPreview(undefined);
    setMissing(undefined);
    setMoved(undefined);
  }, []);
  const ask = (wanted: string): void =>
    start(async () => {
      forget();
      setAsked((count) => count + 1);
      const outcome = await attempt(
        longWorks.run(async (long) => {
          const question = { target: wanted, scope: await scopeNow() };
          return movePreview(workbook, editions, context, question, long);
        }),
      );
      if (!outcome.ok) return;
      if (outcome.value.ok) setPreview(outcome.value.value);
      else setMissing(outcome.value.issue);
    });
  const apply = (accepted: ReadonlySet<string>): void =>
    start(async () => {
      if (preview === undefined) return;
      const decision = { preview, accepted };
      const outcome = await attempt(
        longWorks.run(async (long) => moveWorkbook(workbook, editions, context, decision, long)),
      );
      if (!outcome.ok) return;
      setPreview(undefined);
      if (outcome.value.ok) setMoved(outcome.value.value);
      else setMissing(outcome.value.issue);
    });
  return {
    target,
    onTarget: (wanted) => {
      forget();
      setTarget(wanted);
    },
    asked,
    preview,
    missing,
    moved,
    ask,
    apply,
  };
}
