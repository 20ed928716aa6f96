import type { Enquiry } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { languageName } from '../surveys/languages.ts';
import { Moment } from '../time/moment.tsx';
import { ENQUIRIES } from './addresses.ts';
import { Beside } from './beside.tsx';
import { messages } from './enquiries.messages.ts';
import { EnquiryModel } from './enquiries.model.ts';
import { MessageFiles } from './files.tsx';
import { Linked } from './linked.tsx';
import { Next } from './next.tsx';
import '../story/story.css';
import './enquiries.css';

interface EnquiryPageProps {
  id: string;
  /** What waits may have changed. */
  onChange: () => void;
}

/** An enquiry: what is asked, by whom, what was written, and what can be done with it. */
export function EnquiryPage({ id, onChange }: EnquiryPageProps) {
  const ports = usePorts();
  const model = useModel(() => new EnquiryModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.shown;
  const { value: failure } = model.failure;
  if (shown) return <Shown {...{ shown, model, onChange }} />;
  if (!failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={messages.notShown}>
      <div class="form">
        <ErrorSummary mistakes={[{ text: failure.code === 'not-found' ? messages.gone : failureInWords(failure) }]} />
        <div class="buttons">
          <Button onPress={() => model.load()}>{messages.tryAgain}</Button>
        </div>
      </div>
    </Page>
  );
}

interface ShownProps {
  shown: Enquiry;
  model: EnquiryModel;
  onChange: () => void;
}

function Shown({ shown, model, onChange }: ShownProps) {
  const { title, organisation, told, language, urgent } = shown;
  const parts = [
    { name: messages.wrong, text: told.wrong },
    { name: messages.help, text: told.help },
  ];
  const over = (
    <>
      <a class="story-back" href={ENQUIRIES}>
        {messages.back}
      </a>
      <p class="quiet">
        {organisation.name}
        {language !== 'en' && ` · ${messages.language(languageName(language))}`}
      </p>
    </>
  );
  return (
    <Page title={title} isTitleWritten over={over}>
      {urgent.length > 0 && (
        <Notice tone="problem">
          <p>{messages.urgentLead}</p>
        </Notice>
      )}
      <div class="story-columns">
        <div class="story-main">
          {parts.map(
            ({ name, text }) =>
              text && (
                <section key={name}>
                  <h2>{name}</h2>
                  <p class="as-written" dir="auto">
                    {text}
                  </p>
                </section>
              ),
          )}
          <Written shown={shown} />
          <Linked shown={shown} model={model} />
          <Next {...{ shown, model, onChange }} />
        </div>
        <Beside shown={shown} />
      </div>
    </Page>
  );
}

function Written({ shown: { id: enquiry, messages: written } }: Pick<ShownProps, 'shown'>) {
  return (
    <section>
      <h2>{messages.written}</h2>
      {written.length === 0 && <p class="quiet">{messages.noMessages}</p>}
      <ol class="enquiry-thread">
        {written.map(({ id, from, text, role, files, at }) => (
          <li class={`enquiry-message enquiry-message-${from}`} key={id}>
            <p class="as-written" dir="auto">
              {text}
            </p>
            {files && <MessageFiles enquiry={enquiry} files={files} />}
            <p class="quiet">
              {from === 'person' ? messages.them : role}, <Moment instant={at} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
