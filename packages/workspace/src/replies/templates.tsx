import type { ReplyTemplate, RoleHeld } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useName } from '../organisations/use-name.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Loading } from '../parts/loading/loading.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfReplySettings } from './addresses.ts';
import { messages as settingsWords } from './settings.messages.ts';
import { messages } from './templates.messages.ts';
import { TemplatesModel } from './templates.model.ts';
import './templates.css';

/** The beginnings of replies that an organisation keeps. */
export function Templates({ ods, roles }: { ods: string; roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const name = useName(ods, roles);
  const model = useModel(() => new TemplatesModel(ports, ods));
  useEffect(() => {
    void model.load();
  }, [model]);
  const templates = model.templates.value;
  return (
    <Page title={messages.title(name)}>
      <p class="quiet page-lead">{messages.lead}</p>
      <NoticeRegion notice={model.notice.value} />
      {model.removed.value && (
        <div class="buttons">
          <Button isBusy={model.isBusy.value} onPress={model.bringBack}>
            {messages.undo}
          </Button>
        </div>
      )}
      {!templates && <Loading words={messages.loading} model={model} />}
      {templates?.length === 0 && !model.isWriting.value && <Empty />}
      {templates && templates.length > 0 && (
        <ul class="templates">
          {templates.map((template) => (
            <TemplateRow key={template.id} model={model} template={template} />
          ))}
        </ul>
      )}
      {model.isWriting.value ? (
        <TemplateForm model={model} />
      ) : (
        <div class="buttons">
          <Button look="main" onPress={() => model.begin()}>
            {messages.add}
          </Button>
        </div>
      )}
      <p>
        <a href={addressOfReplySettings(ods)}>{settingsWords.title(name)}</a>
      </p>
    </Page>
  );
}

function TemplateRow({ model, template }: { model: TemplatesModel; template: ReplyTemplate }) {
  return (
    <li class="template">
      <h2 class="template-name" dir="auto">
        {template.name}
      </h2>
      <p class="as-written" dir="auto">
        {template.text}
      </p>
      <div class="buttons">
        <Button onPress={() => model.begin(template)}>
          {messages.edit}
          <span class="unseen"> {template.name}</span>
        </Button>
        <Button look="link" isBusy={model.isBusy.value} onPress={() => model.remove(template)}>
          {messages.remove}
          <span class="unseen"> {template.name}</span>
        </Button>
      </div>
    </li>
  );
}

function TemplateForm({ model }: { model: TemplatesModel }) {
  const form = useRef<HTMLFormElement>(null);
  const mistakes = model.mistakes.value;
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <form class="form template-form" noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
      <TextField
        id="template-name"
        label={messages.name}
        hint={messages.nameHint}
        value={model.fields.name}
        error={mistakeIn(mistakes, 'template-name')}
      />
      <TextArea
        id="template-text"
        label={messages.text}
        rows={8}
        max={5000}
        value={model.fields.text}
        error={mistakeIn(mistakes, 'template-text')}
      />
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? messages.saving : messages.save}
        </Button>
        <Button look="link" onPress={model.leave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

function Empty() {
  return (
    <div class="templates-empty">
      <h2>{messages.emptyTitle}</h2>
      <p class="quiet">{messages.empty}</p>
    </div>
  );
}
