import type { Texts } from '../surveys/texts.ts';
import { EXTENSIONS, type FhirExtension } from './fhir-model.ts';

interface Beside {
  extension?: FhirExtension[] | undefined;
}

/** Words as FHIR has them: a text in the first language, and its translations beside it under the name with `_`. */
export function saidAs<Name extends string>(name: Name, texts: Texts, first: string) {
  const others = Object.entries(texts).filter(([language]) => language !== first);
  const extension = others.map(([language, content]) => ({
    url: EXTENSIONS.translation,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: content },
    ],
  }));
  const said = texts[first] === undefined ? {} : { [name]: texts[first] };
  return { ...said, ...(extension.length > 0 && { [`_${name}`]: { extension } }) } as {
    [key in Name]?: string;
  } & { [key in `_${Name}`]?: Beside };
}

/** The language of a BCP 47 name that a survey keeps its words by, as `cy` of `cy-GB`. */
export function languageIn(name: string | undefined): string | undefined {
  return /^([a-z]{2,3})(-|$)/.exec(name?.toLowerCase() ?? '')?.[1];
}

/** Words by language, of a text and what is beside it. */
export function textsFrom(text: string | undefined, beside: Beside | undefined, first: string): Texts {
  const translated = (beside?.extension ?? []).flatMap((extension) => {
    if (extension.url !== EXTENSIONS.translation) return [];
    const part = (url: string) => extension.extension?.find((one) => one.url === url);
    const language = languageIn(part('lang')?.valueCode);
    const content = part('content')?.valueString ?? part('content')?.valueMarkdown;
    return language && content ? [[language, content] as const] : [];
  });
  const own = text === undefined ? {} : { [first]: text };
  return { ...own, ...Object.fromEntries(translated), ...own };
}
