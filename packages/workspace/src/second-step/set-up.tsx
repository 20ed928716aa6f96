import type { StepSetup } from '@hearback/contract';
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { CodeField } from './code-field.tsx';
import { QrCode } from './qr-code.tsx';
import { messages } from './second-step.messages.ts';
import type { SecondStepModel } from './second-step.model.ts';
import './second-step.css';

interface SetUpProps {
  model: SecondStepModel;
  /** Whether one may leave it as it is. */
  mayLeave: boolean;
  /** Of its own headings. */
  level: 'h2' | 'h3';
}

/** Setting up a second step: the password, then the app and its first code. */
export function SetUp({ model, mayLeave, level }: SetUpProps) {
  const setup = model.setup.value;
  const leave = mayLeave && <Button onPress={model.leave}>{messages.cancel}</Button>;
  if (setup) return <Confirm {...{ model, setup, leave }} Heading={level} />;
  return (
    <StepForm model={model} onSubmit={model.begin} words={messages.begin} busy={messages.goingOn} leave={leave}>
      {model.isPasswordAsked.value && <StepPassword model={model} />}
    </StepForm>
  );
}

interface ConfirmProps {
  model: SecondStepModel;
  setup: StepSetup;
  leave: ComponentChildren;
  Heading: SetUpProps['level'];
}

function Confirm({ model, setup, leave, Heading }: ConfirmProps) {
  return (
    <div class="step-set-up">
      <div class="step-scan">
        <div class="step-words">
          <Heading>{messages.scanTitle}</Heading>
          <p>{messages.scanLead}</p>
          <p>
            <a href={setup.address}>{messages.openApp}</a>
          </p>
          <p>
            {messages.byHand} <code class="step-secret">{setup.secret.replace(/.{4}(?=.)/g, '$& ')}</code>
          </p>
        </div>
        <QrCode text={setup.address} label={messages.picture} />
      </div>
      <Heading>{messages.confirmTitle}</Heading>
      <StepForm {...{ model, leave }} onSubmit={model.confirm} words={messages.confirm} busy={messages.confirming}>
        <CodeField id="step-code" value={model.code} mistakes={model.mistakes.value} />
      </StepForm>
    </div>
  );
}

interface StepFormProps {
  model: SecondStepModel;
  onSubmit: () => Promise<void>;
  words: string;
  busy: string;
  leave: ComponentChildren;
  children: ComponentChildren;
}

/** A form about the second step, with its mistakes. */
export function StepForm({ model, onSubmit, words, busy, leave, children }: StepFormProps) {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <form class="form account-form" noValidate onSubmit={handleSubmit}>
      <ErrorSummary mistakes={model.mistakes.value} />
      {children}
      <div class="buttons">
        <Button type="submit" look="main" isBusy={model.isBusy.value}>
          {model.isBusy.value ? busy : words}
        </Button>
        {leave}
      </div>
    </form>
  );
}

export function StepPassword({ model }: { model: SecondStepModel }) {
  return (
    <TextField
      id="step-password"
      label={messages.password}
      hint={messages.passwordHint}
      type="password"
      autocomplete="current-password"
      value={model.password}
      error={mistakeIn(model.mistakes.value, 'step-password')}
    />
  );
}
