import { type CivilDay, type Stage, type SupportType, partsOf } from '@banso/domain';
import type { Plot } from './plot.js';
import { randomOf } from './random.js';
import { GENERAL_SCENES, MEETING_AGAIN } from './texts/general-scenes.js';
import type { GeneralScene } from './texts/scene.js';
import { THEMES } from './texts/themes.js';

/** A scene with the stage the municipality stood at. */
export type Played = Omit<GeneralScene, 'months' | 'needsPeer'> & {
  readonly stage: Stage;
  readonly needsPeer: boolean;
};

/** When things happened that a scene has to know of. */
export interface Circumstances {
  /** Whether a peer supporter belongs to the team on a day. */
  readonly hasPeer: (day: CivilDay) => boolean;
  /** The day the main contact changed; null when never. */
  readonly contactChangedOn: CivilDay | null;
}

/**
 * Gives every visit a scene: the beats of the theme up to the stage reached, spread over the visits in order, the first
 * visit after a change of the main contact, and between them scenes that fit the month, none twice as long as there are
 * others.
 */
export function scenesOf(
  key: string,
  plot: Plot,
  held: readonly CivilDay[],
  { hasPeer, contactChangedOn }: Circumstances,
): Played[] {
  const again = contactChangedOn === null ? -1 : held.findIndex((day) => day >= contactChangedOn);
  const free = held.map((_day, place) => place).filter((place) => place !== again);
  const beats = THEMES[plot.theme].scenes.filter(({ stage }) => stage <= plot.stage);
  const beatAt = spread(beats, free);
  const between = generalScenes(key);
  let stage: Stage = 0;
  return held.map((day, place) => {
    const beat = beatAt.get(place);
    if (beat) stage = beat.stage;
    const scene: GeneralScene = beat ?? (place === again ? MEETING_AGAIN : between(day, hasPeer(day)));
    const types: readonly SupportType[] = plot.onlyB ? ['B'] : scene.types;
    return { ...scene, types, stage, needsPeer: scene.needsPeer ?? false };
  });
}

/** Places things on places in order, the last on the last; when there are fewer places, leaves out evenly. */
function spread<T>(things: readonly T[], places: readonly number[]): Map<number, T> {
  const count = Math.min(things.length, places.length);
  const pick = <U>(list: readonly U[], i: number): U | undefined =>
    list[count === 1 ? list.length - 1 : Math.round((i * (list.length - 1)) / (count - 1))];
  const placed = new Map<number, T>();
  for (let i = 0; i < count; i++) {
    const place = pick(places, i);
    const thing = pick(things, i);
    if (place !== undefined && thing !== undefined) placed.set(place, thing);
  }
  return placed;
}

function generalScenes(key: string): (day: CivilDay, hasPeer: boolean) => GeneralScene {
  const random = randomOf(`scenes-${key}`);
  let unused: GeneralScene[] = [];
  return (day, hasPeer) => {
    const { month } = partsOf(day);
    const fits = ({ months, needsPeer }: GeneralScene): boolean =>
      (!months || months.includes(month)) && (!needsPeer || hasPeer);
    if (!unused.some(fits)) unused = [...GENERAL_SCENES];
    const seasonal = unused.filter((scene) => fits(scene) && scene.months);
    const chosen = random.pick(seasonal.length > 0 && random.chance(0.6) ? seasonal : unused.filter(fits));
    unused = unused.filter((scene) => scene !== chosen);
    return chosen;
  };
}
