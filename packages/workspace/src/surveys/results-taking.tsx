import type { ResultsQuery, SurveyResults } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { addressOfResponses } from './addresses.ts';
import { narrowedInName } from './narrowed.ts';
import { messages } from './results.messages.ts';
import { resultsFile, resultsWorkbook } from './results-file.ts';

interface ResultsTakingProps {
  asked: SurveyDefinition;
  results: SurveyResults;
  query: ResultsQuery;
  /** Each response is for those alone who ask the survey. */
  maySet: boolean;
}

/** Results as files, and on paper. */
export function ResultsTaking({ asked, results, query, maySet }: ResultsTakingProps) {
  const isMaking = useSignal(false);
  const isFailed = useSignal(false);
  const { survey } = results;
  const name = `results-${survey}${narrowedInName(query)}`;
  const handleFile = () => {
    handOver(new Blob([resultsFile(asked, results)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  };
  const handleWorkbook = async () => {
    [isMaking.value, isFailed.value] = [true, false];
    try {
      handOver(await resultsWorkbook(asked, results), `${name}.xlsx`);
    } catch {
      isFailed.value = true;
    }
    isMaking.value = false;
  };
  return (
    <div class="results-taking">
      <div class="buttons">
        <Button onPress={handleFile}>{messages.file}</Button>
        <Button onPress={handleWorkbook} isBusy={isMaking.value}>
          {messages.workbook}
        </Button>
        {maySet && (
          <a class="button button-plain" href={addressOfResponses(survey, query)} download>
            {messages.each}
          </a>
        )}
        <Button onPress={() => print()}>{messages.print}</Button>
      </div>
      <p role="status">{isFailed.value && messages.workbookFailed}</p>
    </div>
  );
}

function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
