import { useSignal } from '@preact/signals';
import type { TargetedEvent } from 'preact';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { invite } from './reach.messages.ts';
import type { ReachModel } from './reach.model.ts';

/** Room for 1,000 lines of a table. */
const LONGEST = 400_000;

const ways = [
  { value: 'mail', label: invite.byMail },
  { value: 'list', label: invite.byList },
] as const;

/** Inviting people, by mail or with links that somebody else sends. */
export function NewBatch({ model, isToCome }: { model: ReachModel; isToCome: boolean }) {
  const isAsking = useSignal(false);
  const { form, isBusy } = model;
  const error = (field: string) => mistakeIn(model.mistakes.value, field);
  const isMail = form.by.value === 'mail';
  const handleSubmit = async (event: TargetedEvent<HTMLFormElement, Event>) => {
    event.preventDefault();
    if (isBusy.value || !model.check()) return;
    if (isMail) isAsking.value = true;
    else await model.make();
  };
  const handleConfirm = async () => {
    await model.make();
    isAsking.value = false;
  };
  return (
    <form class="reach-form" noValidate onSubmit={handleSubmit}>
      <TextField
        id="batch-name"
        label={invite.name}
        hint={invite.nameHint}
        value={form.name}
        error={error('batch-name')}
      />
      <Choices id="batch-by" legend={invite.by} options={ways} value={form.by} />
      <List model={model} isMail={isMail} />
      <TextField id="batch-until" type="date" label={invite.until} value={form.until} error={error('batch-until')} />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy.value}>
          {isBusy.value ? invite.making : invite.make[isMail ? 'mail' : 'list']}
        </Button>
        <span role="status">{invite.found(form.found.value.invitees.length)}</span>
      </div>
      {isAsking.value && (
        <Confirmation
          title={invite.confirmTitle(form.found.value.invitees.length)}
          {...{ confirm: invite.confirm, cancel: invite.notYet, isBusy: isBusy.value }}
          onConfirm={handleConfirm}
          onCancel={() => (isAsking.value = false)}
        >
          {[...(isToCome ? [invite.later] : []), ...invite.confirmWords].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Confirmation>
      )}
    </form>
  );
}

function List({ model, isMail }: { model: ReachModel; isMail: boolean }) {
  const { form } = model;
  const hidden = model.survey.value?.definition.hidden ?? [];
  const error = (field: string) => mistakeIn(model.mistakes.value, field);
  return (
    <>
      <TextArea
        id="batch-list"
        label={isMail ? invite.mails : invite.phones}
        hint={isMail ? invite.mailsHint(hidden) : invite.phonesHint(hidden)}
        value={form.list}
        error={error('batch-list')}
        max={LONGEST}
        rows={6}
      />
      {!isMail && form.list.value.trim() === '' && (
        <TextField
          id="batch-count"
          label={invite.count}
          hint={invite.countHint}
          inputmode="numeric"
          value={form.count}
          error={error('batch-count')}
        />
      )}
    </>
  );
}
