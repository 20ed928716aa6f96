import type { ResultsQuery, ShownWritten } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ListFailure } from '../lists/rows.tsx';
import { Button } from '../parts/button/button.tsx';
import { usePorts } from '../ports/ports.ts';
import { dayInWords } from '../time/words.ts';
import { LinkedAnswer } from './linked-answer.tsx';
import { writtenWords as messages, methods } from './results.messages.ts';
import { WrittenUnderModel } from './written-under.model.ts';

interface WrittenUnderProps {
  survey: string;
  question: string;
  query: ResultsQuery;
  /** The organisation, where whoever reads this says what its changes are because of. */
  linksAt: string | undefined;
}

/** What people wrote in answer to a question, as far as a moderator let it through. */
export function WrittenUnder({ survey, question, query, linksAt }: WrittenUnderProps) {
  const ports = usePorts();
  const model = useModel(() => new WrittenUnderModel(ports, { survey, question, query }));
  useEffect(() => {
    void model.reload();
  }, [model]);
  const items = model.items.value;
  return (
    <div class="written-under">
      <ListFailure list={model} />
      {items && items.length === 0 && <p class="quiet">{messages.none}</p>}
      {items && items.length > 0 && (
        <ul class="written-list">
          {items.map((one) => (
            <Line key={one.id} one={one} linksAt={linksAt} />
          ))}
        </ul>
      )}
      {model.next.value !== undefined && (
        <Button isBusy={model.isBusy.value} onPress={() => model.more()}>
          {messages.more}
        </Button>
      )}
    </div>
  );
}

function Line({ one, linksAt }: { one: ShownWritten; linksAt: string | undefined }) {
  const { text, isCut, receivedOn, method } = one;
  return (
    <li>
      <blockquote dir="auto">{text}</blockquote>
      <p class="quiet">
        {dayInWords(receivedOn)} · {methods[method]}
        {isCut && ` · ${messages.cut}`}
      </p>
      <LinkedAnswer answer={one} linksAt={linksAt} />
    </li>
  );
}
