import { AccessNeed, ContactWay } from '@hearback/contract';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';
import { Choices, type FieldProps, TextField } from './form-parts.tsx';
import type { FilledForm } from './tell-form.ts';

const reachedFields = ['name', 'by', 'email', 'phone', 'address', 'when', 'needs', 'otherNeeds'] as const;
type ReachedField = (typeof reachedFields)[number];

/** What is said of who writes and how they are reached. */
export type ReachedWords = Pick<EnquiryWords, ReachedField>;

/** What a field is given. */
export type FieldsOf<Name extends string> = (
  name: Name,
) => Pick<FieldProps, 'name' | 'value' | 'around'> & { error: string | undefined };

/** Who writes in private, how they are answered, and what they need for that. */
export function ReachedFields({ words, field }: { words: ReachedWords; field: FieldsOf<ReachedField> }) {
  const { name, by, email, phone, address, when, needs, otherNeeds } = words;
  const ways = ContactWay.options.map((value) => ({ value, label: by.options[value] }));
  const needed = AccessNeed.options.map((value) => ({ value, label: needs.options[value] }));
  return (
    <>
      <TextField {...field('name')} question={name.question} type="text" fills="name" isRequired />
      <Choices {...field('by')} question={by.question} options={ways} isRequired />
      <TextField {...field('email')} question={email.question} hint={email.hint} />
      {/* What is wrong is seen also where another way was chosen since. */}
      <div class={field('phone').error ? undefined : 'for-phone'}>
        <TextField {...field('phone')} question={phone.question} type="tel" fills="tel" isRequired />
      </div>
      <div class="for-post">
        <TextField {...field('address')} question={address.question} rows={3} isRequired />
      </div>
      <TextField {...field('when')} question={when.question} hint={when.hint} type="text" fills="off" />
      <Choices {...field('needs')} question={needs.question} hint={needs.hint} options={needed} isSeveral />
      <TextField
        {...field('otherNeeds')}
        question={otherNeeds.question}
        hint={otherNeeds.hint}
        type="text"
        fills="off"
      />
    </>
  );
}

/** What goes along with each step of a private form. */
export function Identity({ filled: { id, key }, language }: { filled: FilledForm; language: string }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="lang" value={language} />
    </>
  );
}
