import type { Signal } from '@preact/signals';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import type { PicturesModel } from '../pictures/pictures.model.ts';
import { PicturesField } from '../pictures/pictures-field.tsx';
import { messages } from './change.messages.ts';

interface EvidenceFieldsProps {
  ids: Record<'evidence' | 'link' | 'pictures', string>;
  /** What is said of the words, which take the place of others where there are some. */
  hint: string;
  fields: Record<'evidence' | 'link', Signal<string>>;
  pictures: InstanceType<typeof PicturesModel>;
  mistakes: readonly Mistake[];
}

/** What shows a change: words, a link and pictures. */
export function EvidenceFields({ ids, hint, fields, pictures, mistakes }: EvidenceFieldsProps) {
  return (
    <>
      <TextArea
        id={ids.evidence}
        label={messages.evidence}
        hint={hint}
        max={1000}
        value={fields.evidence}
        error={mistakeIn(mistakes, ids.evidence)}
      />
      <TextField
        id={ids.link}
        type="url"
        label={messages.link}
        hint={messages.linkHint}
        value={fields.link}
        error={mistakeIn(mistakes, ids.link)}
      />
      <PicturesField id={ids.pictures} pictures={pictures} mistakes={mistakes} />
    </>
  );
}
