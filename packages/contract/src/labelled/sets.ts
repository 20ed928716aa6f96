import { abuse } from '../crisis/labelled/abuse.ts';
import { everyday as crisisEveryday } from '../crisis/labelled/everyday.ts';
import { heldBack as crisisHeldBack } from '../crisis/labelled/held-back.ts';
import { heldBackAgain as crisisHeldBackAgain } from '../crisis/labelled/held-back-again.ts';
import { heldBackLast } from '../crisis/labelled/held-back-last.ts';
import { manyVoices } from '../crisis/labelled/many-voices.ts';
import { medical } from '../crisis/labelled/medical.ts';
import { mixed as crisisMixed } from '../crisis/labelled/mixed.ts';
import { mixedAgain } from '../crisis/labelled/mixed-again.ts';
import { mixedAtLength } from '../crisis/labelled/mixed-at-length.ts';
import { mixedOnceMore } from '../crisis/labelled/mixed-once-more.ts';
import { mixedPlain } from '../crisis/labelled/mixed-plain.ts';
import { nearDanger } from '../crisis/labelled/near-danger.ts';
import { otherLanguages } from '../crisis/labelled/other-languages.ts';
import { roundAbout } from '../crisis/labelled/round-about.ts';
import { saidPlainly } from '../crisis/labelled/said-plainly.ts';
import { selfHarm } from '../crisis/labelled/self-harm.ts';
import { violence } from '../crisis/labelled/violence.ts';
import { contact } from '../personal-data/labelled/contact.ts';
import { everyday as personalDataEveryday } from '../personal-data/labelled/everyday.ts';
import { heldBack as personalDataHeldBack } from '../personal-data/labelled/held-back.ts';
import { heldBackAgain as personalDataHeldBackAgain } from '../personal-data/labelled/held-back-again.ts';
import { mixed as personalDataMixed } from '../personal-data/labelled/mixed.ts';
import { names } from '../personal-data/labelled/names.ts';
import { numbers } from '../personal-data/labelled/numbers.ts';
import { otherScripts } from '../personal-data/labelled/other-scripts.ts';
import { placesAndDates } from '../personal-data/labelled/places-and-dates.ts';
import { waysOfWriting } from '../personal-data/labelled/ways-of-writing.ts';
import { heldBack as saidChangeHeldBack } from '../replies/labelled/held-back.ts';
import { tuned as saidChangeTuned } from '../replies/labelled/tuned.ts';

/** Lines that the rules were tuned on, and lines written afterwards that they were not. */
export interface LabelledSet {
  tuned: readonly string[];
  heldBack: readonly string[];
  /** Lines written later and marked before the rules were tuned once more; nothing is tuned on them. */
  heldBackAgain: readonly string[];
}

export const personalDataLines: LabelledSet = {
  tuned: [
    contact,
    numbers,
    placesAndDates,
    names,
    otherScripts,
    personalDataMixed,
    waysOfWriting,
    personalDataEveryday,
  ].flat(),
  heldBack: personalDataHeldBack,
  heldBackAgain: personalDataHeldBackAgain,
};

export const saidChangeLines: LabelledSet = { tuned: saidChangeTuned, heldBack: saidChangeHeldBack, heldBackAgain: [] };

export const crisisLines: LabelledSet = {
  tuned: [
    selfHarm,
    medical,
    abuse,
    violence,
    otherLanguages,
    crisisMixed,
    mixedAgain,
    mixedOnceMore,
    mixedAtLength,
    mixedPlain,
    saidPlainly,
    crisisEveryday,
    roundAbout,
    manyVoices,
    nearDanger,
  ].flat(),
  heldBack: crisisHeldBack,
  heldBackAgain: [...crisisHeldBackAgain, ...heldBackLast],
};
