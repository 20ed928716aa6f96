import type { SurveyPicture } from '@hearback/contract/surveys';
import { createModel, signal } from '@preact/signals';
import { messages as pictureWords } from '../pictures/pictures.messages.ts';
import { isPhoto, reasonOf, sendablePicture } from '../pictures/pictures.model.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';

/** Putting a picture to an answer that may be chosen. */
export const OptionPictureModel = createModel(({ api, newId }: Pick<Ports, 'api' | 'newId'>, organisation: string) => {
  /** How much of it is sent, from 0 to 1, while one is on its way. */
  const part = signal<number>();
  const trouble = signal('');
  return {
    part,
    trouble,
    /** Sends a file; gives the picture that was made of it, nothing where that did not go well. */
    async send(file: File): Promise<SurveyPicture | undefined> {
      if (part.value !== undefined) return undefined;
      trouble.value = isPhoto(file) ? '' : pictureWords.tooLarge;
      if (trouble.value) return undefined;
      part.value = 0;
      const data = await sendablePicture(file);
      const tell = (sent: number) => (part.value = sent);
      const outcome = await attempt(() => api.surveyPictures.add(newId(), { organisation, data }, tell));
      part.value = undefined;
      if (outcome.ok) return outcome.value;
      trouble.value = reasonOf(outcome.failure);
      return undefined;
    },
  };
});
