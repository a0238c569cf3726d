import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useMemo, useReducer, type ReactElement, type ReactNode } from 'react';
import { expect } from 'vitest';
import { createPaneCommands, type PaneCommands } from '../../../src/app/paneCommands.ts';
import type { AnswerLanguage } from '../../../src/app/ports/answerLanguage.ts';
import type { BookCopy } from '../../../src/app/ports/bookSnapshot.ts';
import type { HostPort, Picture, RichText } from '../../../src/app/ports/hostPort.ts';
import { done } from '../../../src/app/ports/outcome.ts';
import type { OwnFiguresPort } from '../../../src/app/ports/ownFiguresPort.ts';
import type { ShownValue } from '../../../src/app/ports/selection.ts';
import type { SelfTestPort } from '../../../src/app/ports/selfTestPort.ts';
import type { WorkbookPort } from '../../../src/app/ports/workbookPort.ts';
import type { PartFault } from '../../../src/app/release/partFault.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { Language } from '../../../src/domain/language.ts';
import { Pane } from '../../../src/pane/Pane.tsx';
import { createPane } from '../../../src/pane/services/createPane.ts';
import { createLongWorks } from '../../../src/pane/services/longWorks.ts';
import { PaneContext } from '../../../src/pane/services/PaneContext.ts';
import type { PaneServices } from '../../../src/pane/services/PaneServices.ts';
import { NoticeBar } from '../../../src/pane/shell/NoticeBar.tsx';
import { initialPaneState, paneReducer } from '../../../src/pane/state/paneState.ts';
import { evaluateFormula, shown } from '../../support/evaluateFormula.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { memoryAnswerLanguage } from '../../support/memoryAnswerLanguage.ts';
import { memoryEditions, type MemoryEditions } from '../../support/memoryEditions.ts';
import { memoryOwnFigures } from '../../support/memoryOwnFigures.ts';
import { memoryRecipientPrompts } from '../../support/memoryRecipientPrompts.ts';
import { memorySelfTest } from '../../support/memorySelfTest.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memoryWorkbook.ts';
import { listeners } from './listeners.ts';

interface Setting {
  readonly language?: Language;
  /** Whether the first steps are shown. */
  readonly first?: boolean;
  readonly prepare?: (workbook: MemoryWorkbook) => void;
  readonly pinned?: boolean;
  readonly dataset?: Dataset;
  /** Several editions, in the place of the one. */
  readonly editions?: MemoryEditions;
  /** Ways of the workbook that do something else than they should. */
  readonly broken?: Partial<WorkbookPort>;
  readonly copyText?: HostPort['copyText'];
  /** The workbook's own figures. */
  readonly ownFigures?: OwnFiguresPort;
  /** What a self test finds. */
  readonly selfTest?: SelfTestPort['run'];
  readonly copyRich?: HostPort['copyRich'];
  /** Why scripts do not arrive. */
  readonly partFault?: PartFault;
  /** The workbook's language of answers, where it is set. */
  readonly answers?: Language;
}

interface MadeCopy {
  readonly book: BookCopy;
  readonly fileName: string;
}

export interface RenderedPane {
  readonly user: UserEvent;
  readonly workbook: MemoryWorkbook;
  readonly answerLanguage: AnswerLanguage;
  readonly commands: PaneCommands;
  readonly copied: readonly string[];
  readonly rich: readonly RichText[];
  readonly pictures: readonly Picture[];
  readonly opened: readonly string[];
  /** Copies that were made of the workbook. */
  readonly made: readonly MadeCopy[];
  /** How often the page was asked to load anew. */
  readonly reloads: () => number;
  /** Selects a range, as the user of the sheet does. */
  readonly select: (at: string) => void;
  /** Enters something into a cell, as the user of the sheet does. */
  readonly enter: (at: string, formula: ShownValue) => void;
}

/** Shows the pane on the first edition with a workbook in memory. */
export function renderPane(setting: Setting = {}): RenderedPane {
  if (setting.first !== true) localStorage.setItem('first-steps-seen', '1');
  const { services, pane } = prepared(setting);
  render(<Pane services={services} />);
  return pane;
}

/** Shows a part of the pane below the bar of its notices. */
export function renderPart(part: ReactElement, setting: Setting = {}): RenderedPane {
  const { services, pane } = prepared(setting);
  render(<PartOfPane services={services}>{part}</PartOfPane>);
  return pane;
}

interface PartProps {
  readonly services: PaneServices;
  readonly children: ReactNode;
}

function PartOfPane({ services, children }: PartProps): ReactElement {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const base = useMemo(
    () => createPane(services, services.editions.shown(), createLongWorks(), dispatch),
    [services],
  );
  const pane = useMemo(() => ({ ...base, state }), [base, state]);
  return (
    <FluentProvider>
      <PaneContext value={pane}>
        <NoticeBar />
        {children}
      </PaneContext>
    </FluentProvider>
  );
}

const ownFiguresOf = ({ ownFigures = memoryOwnFigures() }: Setting): OwnFiguresPort => ownFigures;

function prepared(setting: Setting): {
  readonly services: PaneServices;
  readonly pane: RenderedPane;
} {
  const { language = 'zh-CN', prepare, pinned = false } = setting;
  const { dataset = firstDataset, broken = {} } = setting;
  const [selecting, changing] = [listeners(), listeners()];
  const workbook = memoryWorkbook((formula) => calculated(formula, language));
  prepare?.(workbook);
  const commands = createPaneCommands();
  let reloads = 0;
  const copied: string[] = [];
  const opened: string[] = [];
  const made: MadeCopy[] = [];
  const rich: RichText[] = [];
  const pictures: Picture[] = [];
  const copyText: HostPort['copyText'] = async (text) => {
    copied.push(text);
    return Promise.resolve(done(undefined));
  };
  const host: HostPort = {
    language: () => language,
    theme: () => 'light',
    onThemeChange: () => () => undefined,
    openLink: (address) => opened.push(address),
    copyText: setting.copyText ?? copyText,
    openCopy: async (book, fileName) => {
      made.push({ book, fileName });
      return Promise.resolve(done('opened'));
    },
    copyRich:
      setting.copyRich ??
      (async (content) => {
        const ready = await content;
        if (ready !== undefined) rich.push(ready);
        return done(undefined);
      }),
    copyPicture: async (picture) => {
      pictures.push(picture);
      return Promise.resolve(done('copied'));
    },
    showPane: async () => Promise.resolve(done(undefined)),
  };
  const watched: WorkbookPort = {
    ...workbook,
    onSelectionChange: selecting.add,
    onCellsChange: changing.add,
    ...broken,
  };
  const answerLanguage = memoryAnswerLanguage(setting.answers);
  const editions =
    setting.editions ??
    memoryEditions({ datasets: [dataset], pinned: pinned ? dataset.edition.id : undefined });
  return {
    services: {
      workbook: watched,
      host,
      answerLanguage,
      editions,
      ownFigures: ownFiguresOf(setting),
      commands,
      selfTest: memorySelfTest(setting.selfTest),
      recipientPrompts: memoryRecipientPrompts(),
      release: {
        build: '1.2.3+3fa8c1d2',
        partFault: async () => Promise.resolve(setting.partFault ?? { kind: 'unreachable' }),
        helpAddress: (page) => `https://example.org/help/${page}`,
        reload: () => {
          reloads += 1;
        },
      },
    },
    pane: {
      user: userEvent.setup({ delay: null }),
      workbook,
      answerLanguage,
      commands,
      copied,
      rich,
      pictures,
      opened,
      made,
      reloads: () => reloads,
      select: (at) => {
        workbook.mark(at);
        selecting.tell();
      },
      enter: (at, formula) => {
        workbook.put(at, formula);
        changing.tell();
      },
    },
  };
}

/** A link shows its second text. */
const link = /^=HYPERLINK\(".*","(?<text>[^"]*)"\)$/u;

function calculated(formula: string, language: Language): ShownValue {
  const linked = link.exec(formula)?.groups?.['text'];
  if (linked !== undefined) return linked;
  // What Excel itself would calculate is none of ours.
  if (!formula.includes('HENAN.')) return '';
  const result = evaluateFormula(formula, { language });
  if (!result.ok) return String(shown(formula, { language })).split(' ')[0] ?? '';
  return result.value.kind === 'table' ? '' : result.value.value;
}

/** The box that everything is found with. */
export function findBox(): HTMLElement {
  return screen.getByRole('combobox', { name: /^(查找数字|Find figures)$/u });
}

/** The texts of the figures in the list. */
export function listed(): readonly string[] {
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
}

/** Puts a text into the box, all at once. */
export async function seek(user: UserEvent, text: string): Promise<void> {
  await user.clear(findBox());
  await user.click(findBox());
  await user.paste(text);
}

/** Opens the form of the formula for Jiyuan's trade of 2025. */
export async function openForm(): Promise<RenderedPane> {
  const pane = renderPane();
  await seek(pane.user, 'jy 2025 进出口');
  await waitFor(() => {
    expect(listed()[0]).toContain('济源市进出口');
  });
  findBox().focus();
  await pane.user.keyboard('{Shift>}{Enter}{/Shift}');
  await pane.user.click(await screen.findByRole('button', { name: '修改参数' }));
  return pane;
}
