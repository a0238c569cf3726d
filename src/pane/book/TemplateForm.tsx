import { Button, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { RangeAddress } from '../../app/ports/rangeAddress.ts';
import { addTemplate } from '../../app/templates/addTemplate.ts';
import type { Template, TemplateAnswers } from '../../app/templates/template.ts';
import { settledAnswers, templateOptions } from '../../app/templates/templateOptions.ts';
import { useWriting } from '../actions/useWriting.ts';
import { NameField } from '../fill/NameField.tsx';
import { BlockPreview } from '../insert/BlockPreview.tsx';
import { usePane } from '../services/PaneContext.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '4px 4px 12px' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  year: { flex: '0 1 96px', minWidth: 0 },
  dropdown: { minWidth: 0 },
  none: { margin: 0, padding: '4px', color: tokens.colorNeutralForeground2 },
});

/** What a template asks, the cells that it makes of the answers, and the button that adds them as a new sheet. */
export function TemplateForm({ template }: { readonly template: Template }): ReactElement {
  const styles = useStyles();
  const { words, context, sheet, workbook, attempt, start } = usePane();
  const write = useWriting();
  const [wish, setWish] = useState<Partial<TemplateAnswers>>({});
  const answers = useMemo(() => settledAnswers(wish, context), [wish, context]);
  const planned = useMemo(() => template.plan(answers, sheet), [template, answers, sheet]);
  const isOfOnePlace = ['place', 'year'].every((choice) =>
    template.choices.some((each) => each === choice),
  );
  const add = async (): Promise<void> => {
    let added: RangeAddress | undefined;
    const isWritten = await write(async (_overwrite, long) => {
      const outcome = await addTemplate(workbook, template, planned, sheet.language, long);
      if (outcome.ok) added = { sheet: outcome.value.sheet, address: 'A1' };
      return outcome;
    });
    if (isWritten && added !== undefined) await attempt(workbook.select(added));
  };
  if (answers.place === '') return <p className={styles.none}>{words.book.noTemplate}</p>;
  return (
    <div className={styles.form}>
      <Fields
        template={template}
        answers={answers}
        onWish={(part) => setWish({ ...wish, ...part })}
      />
      {isOfOnePlace && answers.year === 0 ? (
        <p className={styles.none}>{words.book.noYear}</p>
      ) : (
        <>
          <BlockPreview
            block={planned.block}
            row={0}
            column={0}
            caption={words.insert.previewCaption(template.title[sheet.language])}
          />
          <Button appearance="primary" onClick={() => start(add)}>
            {words.book.addTemplate(template.title[sheet.language])}
          </Button>
        </>
      )}
    </div>
  );
}

interface FieldsProps {
  readonly template: Template;
  readonly answers: TemplateAnswers;
  readonly onWish: (wish: Partial<TemplateAnswers>) => void;
}

function Fields({ template: { choices }, answers, onWish }: FieldsProps): ReactElement {
  const styles = useStyles();
  const { words, context } = usePane();
  const options = useMemo(() => templateOptions(answers, context), [answers, context]);
  return (
    <div className={styles.fields}>
      {choices.includes('place') ? (
        <NameField
          label={words.fill.place}
          choices={options.places}
          chosen={answers.place}
          onChoose={(place) => onWish({ place })}
        />
      ) : null}
      {choices.includes('indicator') ? (
        <NameField
          label={words.fill.indicator}
          choices={options.indicators}
          chosen={answers.indicator}
          onChoose={(indicator) => onWish({ indicator })}
        />
      ) : null}
      {choices.includes('year') && options.years.length > 0 ? (
        <Field label={words.book.templateYear} className={styles.year}>
          <Dropdown
            inlinePopup
            className={styles.dropdown}
            value={String(answers.year)}
            selectedOptions={[String(answers.year)]}
            onOptionSelect={(_event, { optionValue }) => onWish({ year: Number(optionValue) })}
          >
            {options.years.map((year) => (
              <Option key={year} value={String(year)}>
                {String(year)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ) : null}
    </div>
  );
}
