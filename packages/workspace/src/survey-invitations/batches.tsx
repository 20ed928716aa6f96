import type { InvitationBatch } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { dayInWords } from '../time/words.ts';
import { batches as words } from './reach.messages.ts';
import type { ReachModel } from './reach.model.ts';

/** What became of the links that were made: how many, and never whose. */
export function Batches({ model, maySet }: { model: ReachModel; maySet: boolean }) {
  const all = model.batches.value;
  if (!all) return null;
  return (
    <section class="reach-batches">
      <h2>{words.title}</h2>
      {all.length === 0 ? <p class="quiet">{words.none}</p> : <Button onPress={model.look}>{words.refresh}</Button>}
      <ul>
        {all.map((batch) => (
          <li key={batch.id} class="reach-batch">
            <Batch model={model} batch={batch} maySet={maySet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BatchProps {
  model: ReachModel;
  batch: InvitationBatch;
  maySet: boolean;
}

function Batch({ model, batch, maySet }: BatchProps) {
  const { name, by, madeBy, until, links, waiting, delivered, failed, takenBack, tags, failures } = batch;
  const way = by === 'mail' ? words.byMail : words.byList;
  const ended = delivered + failed + takenBack;
  const canTakeBack = by === 'mail' ? waiting > 0 : ended < links;
  return (
    <>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="quiet">{words.about(way, madeBy, dayInWords(until))}</p>
      <dl class="reach-counts">
        {by === 'mail' && <Count name={words.waiting} count={waiting} />}
        {by === 'mail' && <Count name={words.delivered} count={delivered} />}
        {failed > 0 && <Count name={words.failed} count={failed} />}
        {takenBack > 0 && <Count name={words.takenBack} count={takenBack} />}
        <Answered {...batch} name={words.answered} />
        {tags.map((tag) => (
          <Answered key={tag.tag} {...tag} name={tag.tag} />
        ))}
      </dl>
      {failures.length > 0 && (
        <details>
          <summary>{words.failures}</summary>
          <ul>
            {failures.map(({ line, trouble }, place) => (
              // Lines may be unknown, and stay as they are.
              <li key={String(line ?? -place)}>{words.failure(line, trouble)}</li>
            ))}
          </ul>
        </details>
      )}
      {maySet && canTakeBack && <TakeBack model={model} batch={batch} />}
    </>
  );
}

function Count({ name, count }: { name: string; count: number | string }) {
  return (
    <div>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>{typeof count === 'number' ? count.toLocaleString('en-GB') : count}</dd>
    </div>
  );
}

function Answered({ name, links, answered }: { name: string; links: number; answered?: number | undefined }) {
  return <Count name={name} count={answered === undefined ? words.untold : words.answeredOf(answered, links)} />;
}

function TakeBack({ model, batch }: Omit<BatchProps, 'maySet'>) {
  const isAsking = useSignal(false);
  const handleConfirm = async () => {
    await model.takeBack(batch);
    isAsking.value = false;
  };
  return (
    <>
      <Button look="link" isBusy={model.isBusy.value} onPress={() => (isAsking.value = true)}>
        {words.takeBack[batch.by]}
        <span class="unseen"> {batch.name}</span>
      </Button>
      {isAsking.value && (
        <Confirmation
          title={words.takeTitle(batch.name)}
          {...{ confirm: words.takeConfirm, cancel: words.keep, isBusy: model.isBusy.value }}
          look="grave"
          onConfirm={handleConfirm}
          onCancel={() => (isAsking.value = false)}
        >
          <p>{words.takeWords[batch.by]}</p>
        </Confirmation>
      )}
    </>
  );
}
