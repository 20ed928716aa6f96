import type { endpoints } from '@hearback/contract';
import { PICTURES_WAITING, picturesWaitingWords } from '@hearback/contract/surveys/inviting';
import { WHITE_DOT } from '../world/pictures.ts';
import { Refusal } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustSet } from './staff-surveys.ts';

/** Pictures that may be chosen in surveys. Nothing here can make one anew: each is a white dot. */
export const surveyPictures: Answers<typeof endpoints.staff.surveyPictures> = {
  add: ({ params: { id }, body: { organisation, data } }, { world, staff }) => {
    mustSet(world, staff(), organisation);
    const fingerprint = JSON.stringify([organisation, staff().id, data]);
    const known = world.surveyPictures.get(id);
    if (known && known.fingerprint !== fingerprint) {
      throw new Refusal('id-used', 'Another picture has this id. Make a new id and send it again.');
    }
    if (!known) mustHaveRoom(world, organisation);
    const { width, height } = WHITE_DOT;
    const path = `/pictures/${id.replaceAll('-', '').slice(-ADDRESS_LENGTH)}.webp`;
    world.surveyPictures.set(id, { organisation, fingerprint, picture: { path, width, height } });
    return { result: { path, width, height }, isRepeat: known !== undefined };
  },
};

function mustHaveRoom(world: World, organisation: string): void {
  const texts = JSON.stringify([...world.surveys.values()].filter(({ ods }) => ods === organisation));
  const own = [...world.surveyPictures.values()].filter((one) => one.organisation === organisation);
  const waiting = own.filter(({ picture }) => !texts.includes(picture.path));
  if (waiting.length >= PICTURES_WAITING) throw new Refusal('not-now', picturesWaitingWords);
}

const ADDRESS_LENGTH = 22;
