import type { SecondStep } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { Moment } from '../time/moment.tsx';
import { CodeField } from './code-field.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { messages } from './second-step.messages.ts';
import { SecondStepModel } from './second-step.model.ts';
import { SetUp, StepForm, StepPassword } from './set-up.tsx';

const FEW = 4;

/** The second step of one's own sign-in, in one's account. */
export function OwnStep() {
  const ports = usePorts();
  const model = useModel(() => new SecondStepModel(ports, { isFresh: false }));
  useEffect(() => {
    void model.load();
  }, [model]);
  const codes = model.codes.value;
  return (
    <section class="account-part">
      <h2>{messages.title}</h2>
      <NoticeRegion notice={model.notice.value} />
      {codes ? <RecoveryCodes codes={codes} onKept={model.keep} /> : <State model={model} />}
    </section>
  );
}

function State({ model }: { model: SecondStepModel }) {
  const own = model.own.value;
  if (!own) return <p class="quiet">{messages.loading}</p>;
  return (
    <>
      <Words own={own} />
      <Doing model={model} own={own} />
    </>
  );
}

function Words({ own: { since, codesLeft } }: { own: SecondStep }) {
  if (!since) return <p>{messages.off}</p>;
  return (
    <>
      <p>
        {messages.on}{' '}
        <span class="quiet">
          {messages.since} <Moment instant={since} />.
        </span>
      </p>
      <p>
        {messages.left(codesLeft)} {codesLeft < FEW && messages.few}
      </p>
    </>
  );
}

function Doing({ model, own }: { model: SecondStepModel; own: SecondStep }) {
  const doing = model.doing.value;
  if (doing === 'set-up') return <SetUp model={model} mayLeave level="h3" />;
  if (doing) return <Prove key={doing} model={model} isRenewing={doing === 'renew'} />;
  if (!own.since) {
    return (
      <div class="buttons">
        <Button onPress={() => model.start('set-up')}>{messages.setUp}</Button>
      </div>
    );
  }
  return (
    <div class="buttons">
      <Button onPress={() => model.start('renew')}>{messages.renew}</Button>
      {!own.isRequired && <Button onPress={() => model.start('turn-off')}>{messages.turnOff}</Button>}
    </div>
  );
}

/** What weakens a sign-in asks for all that it takes to sign in. */
function Prove({ model, isRenewing }: { model: SecondStepModel; isRenewing: boolean }) {
  return (
    <>
      <h3>{isRenewing ? messages.renewTitle : messages.turnOffTitle}</h3>
      <StepForm
        model={model}
        onSubmit={isRenewing ? model.renew : model.turnOff}
        words={isRenewing ? messages.renew : messages.turnOff}
        busy={isRenewing ? messages.renewing : messages.turningOff}
        leave={<Button onPress={model.leave}>{messages.cancel}</Button>}
      >
        <StepPassword model={model} />
        <CodeField id="step-code" value={model.code} mistakes={model.mistakes.value} />
      </StepForm>
    </>
  );
}
