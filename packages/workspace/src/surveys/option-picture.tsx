import { PICTURE_TYPES } from '@hearback/contract';
import type { SurveyPicture } from '@hearback/contract/surveys';
import { useModel } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { FieldMistake } from '../parts/field/field.tsx';
import { messages as pictureWords } from '../pictures/pictures.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { OptionPictureModel } from './option-picture.model.ts';
import { messages } from './question.messages.ts';
import '../pictures/pictures.css';

interface OptionPictureProps {
  id: string;
  /** What the answer is called, to tell one button from another. */
  name: string;
  organisation: string;
  picture: SurveyPicture | undefined;
  onPicture: (picture: SurveyPicture | undefined) => void;
}

/** The picture of an answer: chosen, sent, and taken out. */
export function OptionPicture({ id, name, organisation, picture, onPicture }: OptionPictureProps) {
  const ports = usePorts();
  const model = useModel(() => new OptionPictureModel(ports, organisation));
  // What else was changed while a picture was on its way stays.
  const latest = useRef(onPicture);
  latest.current = onPicture;
  const handleFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    const sent = file && (await model.send(file));
    // The same file may be chosen once more.
    input.value = '';
    if (sent) latest.current(sent);
  };
  const part = model.part.value;
  return (
    <div class="option-picture">
      {picture && <img class="picture-shown" src={picture.path} width={picture.width} height={picture.height} alt="" />}
      {part !== undefined && <progress max={1} value={part} aria-label={pictureWords.sendingName(name)} />}
      <FieldMistake id={id} error={model.trouble.value || undefined} />
      <div class="buttons">
        <label class="button button-plain pictures-choose">
          {picture ? messages.otherPicture : messages.choosePicture}
          <span class="unseen"> {name}</span>
          <input
            {...{ id, type: 'file', class: 'unseen', accept: PICTURE_TYPES.join(',') }}
            aria-describedby={model.trouble.value ? `${id}-error` : undefined}
            onChange={(event) => void handleFile(event.currentTarget)}
          />
        </label>
        {picture && (
          <Button look="link" onPress={() => onPicture(undefined)}>
            {pictureWords.takeOut} <span class="unseen">{name}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
