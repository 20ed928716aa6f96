import { findPersonalData, type PersonalDataFinding } from '@hearback/contract/personal-data';
import { personalData } from '@hearback/contract/words/personal-data-en';

interface MarkedTextProps {
  text: string;
  /** What is marked; all personal data where absent. */
  find?: (text: string) => readonly PersonalDataFinding[];
  /** What a mark is stands somewhere else: in a headline it would be a part of its name. */
  isSaidElsewhere?: boolean;
}

/** Text with the personal data in it marked, and what each mark is for those who cannot see it. */
export function MarkedText({ text, find = findPersonalData, isSaidElsewhere = false }: MarkedTextProps) {
  const found = find(text);
  return (
    <>
      {found.map(({ kind, start, end }, index) => (
        <span key={start}>
          {text.slice(found[index - 1]?.end ?? 0, start)}
          <mark>
            {text.slice(start, end)}
            {!isSaidElsewhere && <span class="unseen">{` (${personalData[kind]})`}</span>}
          </mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}

/** The kinds of personal data in some texts, in words, each once. */
export function personalDataIn(texts: readonly (string | undefined)[]): string[] {
  return kindsIn(texts.flatMap((text) => findPersonalData(text ?? '')));
}

/** The kinds of what was found, in words, each once. */
export function kindsIn(found: readonly PersonalDataFinding[]): string[] {
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => personalData[kind]);
}
