import type { SentOn, SentOnProgress } from '@hearback/contract';
import { nextSentOn } from '@hearback/contract/moderation';
import { useModel } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LinkedChanges } from '../changes/because-of-it.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { Notice, NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { PEOPLE } from '../people/addresses.ts';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { Age, Moment } from '../time/moment.tsx';
import { SENT_ON } from './addresses.ts';
import { AGAIN, deeds, kinds, messages, states } from './sent-on.messages.ts';
import { CHANGE_FIELD, SentOnModel } from './sent-on.model.ts';
import '../story/story.css';

/** A story that was sent on: what was told, how to reach its author, and where it stands. */
export function SentOnStory({ story, onChange }: { story: string; onChange: () => void }) {
  const ports = usePorts();
  const model = useModel(() => new SentOnModel(ports, story));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.shown;
  const { value: failure } = model.failure;
  if (shown) return <Shown shown={shown} model={model} onChange={onChange} />;
  if (!failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={messages.notShown}>
      <div class="form">
        <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />
        <div class="buttons">
          <Button onPress={() => model.load()}>{messages.tryAgain}</Button>
        </div>
      </div>
    </Page>
  );
}

interface ShownProps {
  shown: SentOn;
  model: SentOnModel;
  /** It stands elsewhere now. */
  onChange: () => void;
}

function Shown({ shown, model, onChange }: ShownProps) {
  const { organisation, to, title, told, contact } = shown;
  const parts = [
    { name: messages.told, text: told.happened },
    { name: messages.good, text: told.good },
    { name: messages.better, text: told.better },
  ];
  return (
    <Page
      title={title}
      isTitleWritten
      over={
        <>
          <a class="story-back" href={SENT_ON}>
            {messages.back}
          </a>
          <p class="quiet">
            {kinds[to]} · {organisation.name}
          </p>
        </>
      }
    >
      {shown.isUnseen && (
        <Notice tone="problem">
          <p>
            {messages.unseenLead(organisation.name)} <a href={PEOPLE}>{messages.people}</a>
          </p>
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
          <Progress shown={shown} model={model} onChange={onChange} />
          <LinkedChanges
            {...{
              changes: shown.changes ?? [],
              lead: messages.changesLead,
              model: model.choosing,
              field: CHANGE_FIELD,
            }}
            {...{ isBusy: model.isBusy.value, mistakes: model.linkMistakes.value, onUnlink: model.unlink }}
          />
        </div>
        <aside class="story-beside">
          <section aria-labelledby="contact">
            <h2 class="beside-title" id="contact">
              {messages.contact}
            </h2>
            <p class="as-written" dir="auto">
              {contact}
            </p>
            <p class="quiet">{messages.contactHint}</p>
          </section>
          <Standing shown={shown} />
        </aside>
      </div>
    </Page>
  );
}

function Standing({ shown: { state, sentAt, steps } }: { shown: SentOn }) {
  return (
    <section aria-labelledby="sent-on-state">
      <h2 class="beside-title" id="sent-on-state">
        {messages.state}
      </h2>
      <p>
        <strong>{states[state]}</strong>
      </p>
      <p class="quiet">
        {messages.sent} <Age instant={sentAt} />
      </p>
      {steps.length > 0 && (
        <>
          <h3>{messages.steps}</h3>
          <ol class="timeline">
            {steps.map(({ to, by, at, note }) => (
              <li class="timeline-event" key={at}>
                <p class="timeline-kind">{states[to]}</p>
                {note && (
                  <p class="as-written" dir="auto">
                    {note}
                  </p>
                )}
                <p class="quiet">
                  {by}, <Moment instant={at} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Progress({ shown, model, onChange }: ShownProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { value: notice } = model.notice;
  const { value: mistakes } = model.mistakes;
  const isBusy = model.isBusy.value;
  const handleProgress = async (to: SentOnProgress['to']) => {
    if (await model.progress(to)) onChange();
  };
  useEffect(() => {
    // What had the focus is gone once it is said.
    if (notice) heading.current?.focus();
  }, [notice]);
  return (
    <section class="next-action" aria-labelledby="sent-on-next">
      <NoticeRegion notice={notice} />
      <h2 id="sent-on-next" tabIndex={-1} ref={heading}>
        {messages.next}
      </h2>
      <div class="form">
        <ErrorSummary mistakes={mistakes} />
        <p class="quiet">{messages.nextLead}</p>
        <TextArea
          id="sent-on-note"
          label={messages.note}
          hint={messages.noteHint}
          max={1000}
          value={model.note}
          error={mistakeIn(mistakes, 'sent-on-note')}
        />
        <div class="buttons">
          {nextSentOn(shown.state).map(
            (to, index) =>
              to !== 'new' && (
                <Button
                  key={to}
                  isBusy={isBusy}
                  onPress={() => handleProgress(to)}
                  {...(index === 0 && { look: 'main' as const })}
                >
                  {isBusy ? messages.saving : shown.state === 'done' ? AGAIN : deeds[to]}
                </Button>
              ),
          )}
        </div>
      </div>
    </section>
  );
}
