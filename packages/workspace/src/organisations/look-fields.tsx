import { Choices } from '../parts/field/choices.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { accentInWords } from './accent-words.ts';
import { messages } from './look.messages.ts';
import { type SettingsModel, settingField } from './settings.model.ts';
import { sampleStyles } from './theme-sample.ts';

/** How the tag and the public pages are drawn, with a sample of it as it stands in the form. */
export function LookFields({ model }: { model: SettingsModel }) {
  const said = accentInWords(model.fields.accent.value);
  return (
    <>
      <TextField {...settingField(model, 'accent')} label={messages.accent} hint={messages.accentHint} />
      <p class={said?.isGood ? 'organisation-good' : 'organisation-advice'} role="status">
        {said?.text}
      </p>
      <div class="look-choices">
        <Choices {...settingField(model, 'corners')} legend={messages.corners} options={messages.cornersOptions} />
        <Choices {...settingField(model, 'letters')} legend={messages.letters} options={messages.lettersOptions} />
        <Choices {...settingField(model, 'size')} legend={messages.size} options={messages.sizeOptions} />
      </div>
      <Sample model={model} />
    </>
  );
}

/** A picture of a question: for the eyes alone, as the choices say it all. */
function Sample({ model: { fields } }: { model: SettingsModel }) {
  const { accent, corners, letters, size } = fields;
  const styles = sampleStyles({
    accent: accent.value,
    corners: corners.value,
    letters: letters.value,
    size: size.value,
  });
  return (
    <figure class="look-sample">
      <figcaption>{messages.sample}</figcaption>
      <div class="look-sample-card" style={styles} aria-hidden="true">
        <p class="look-sample-question">{messages.sampleQuestion}</p>
        <p>{messages.sampleText}</p>
        <span class="look-sample-button">{messages.sampleButton}</span>
      </div>
    </figure>
  );
}
