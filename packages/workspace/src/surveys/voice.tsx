import type { StaffVoice, VoiceQuestion } from '@hearback/contract';
import { type SurveyDefinition, shareOf, speakUpIn, textIn } from '@hearback/contract/surveys';
import { Button } from '../parts/button/button.tsx';
import { messages as resultWords } from './results.messages.ts';
import { messages } from './voice.messages.ts';
import { leavesOut, voiceFile, voiceLines } from './voice-lines.ts';

interface VoiceProps {
  asked: SurveyDefinition;
  voice: StaffVoice;
}

/** What staff answered to a survey of theirs, as far as it may be told. */
export function Voice({ asked, voice }: VoiceProps) {
  return (
    <>
      {voice.state === 'told' ? <Told asked={asked} voice={voice} /> : <Untold state={voice.state} />}
      <section class="voice-elsewhere">
        <h2>{messages.elsewhere}</h2>
        {speakUpIn('en').places.map(({ name, words }) => (
          <p key={name}>
            <strong>{name}.</strong> {words}
          </p>
        ))}
      </section>
    </>
  );
}

function Untold({ state }: { state: 'asked-still' | 'too-few' }) {
  const isFew = state === 'too-few';
  return (
    <div class="stories-empty">
      <h2>{isFew ? messages.fewTitle : messages.stillTitle}</h2>
      <p class="quiet">{isFew ? messages.few : messages.still}</p>
    </div>
  );
}

function Told({ asked, voice }: VoiceProps) {
  const handleFile = () => {
    const address = URL.createObjectURL(new Blob([voiceFile(asked, voice)], { type: 'text/csv;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: `staff-${voice.survey}.csv` }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <p class="results-whole" role="status">
        {messages.responses(voice.responses)}
      </p>
      <p class="results-notice">{messages.rule}</p>
      <div class="buttons results-taking">
        <Button onPress={handleFile}>{messages.file}</Button>
        <Button onPress={() => print()}>{messages.print}</Button>
      </div>
      <div class="results">
        {voice.questions.map((told) => (
          <Question key={told.question} asked={asked} told={told} />
        ))}
      </div>
    </>
  );
}

function Question({ asked, told }: { asked: SurveyDefinition; told: VoiceQuestion }) {
  const question = asked.questions.find(({ id }) => id === told.question);
  const [first = ''] = asked.languages;
  const title = question ? textIn(question.text, first, first) : resultWords.before;
  const isText = question?.kind === 'short-text' || question?.kind === 'long-text';
  return (
    <section class="result">
      <h2 dir="auto">{title}</h2>
      <p class="quiet">
        {told.answered === undefined ? messages.asked(told.asked) : messages.answered(told.answered, told.asked)}
      </p>
      {isText ? <p>{messages.written}</p> : <Answers asked={asked} told={told} title={title} />}
    </section>
  );
}

function Answers({ asked, told, title }: { asked: SurveyDefinition; told: VoiceQuestion; title: string }) {
  const lines = voiceLines(asked, told);
  if (lines.length === 0 || lines.every(({ count }) => count === undefined)) return <p>{messages.wholeHidden}</p>;
  return (
    <div class="result-table">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{messages.answer}</th>
            <th scope="col">{messages.count}</th>
            <th scope="col">{messages.share}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ words, count }) => (
            <tr key={words}>
              <th scope="row" dir="auto">
                {words}
              </th>
              <td>{count ?? messages.hidden}</td>
              <td>{count === undefined ? '–' : resultWords.percent(shareOf(count, told.asked).share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leavesOut(asked, told) && <p class="quiet">{messages.leftOut}</p>}
    </div>
  );
}
