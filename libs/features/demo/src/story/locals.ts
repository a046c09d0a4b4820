import type { Plot } from './plot.js';
import { randomOf } from './random.js';
import type { Local } from './texts/fill.js';

const DISTRICTS = [
  '上平',
  '中組',
  '東原',
  '日向',
  '西の沢',
  '大洞',
  '柳原',
  '北窪',
  '南原',
  '下り松',
  '石畑',
  '押出',
  '宮の前',
  '樋口',
  '小曽根',
  '久保畑',
  '横手',
  '丸岡',
  '一本木',
  '葭原',
  '清水平',
  '境橋',
  '広見',
  '桑畑',
  '峯',
  '荒井',
  '檜沢',
  '田中前',
  '滝見',
  '古宿',
];
const ESTATES = [
  '南の台団地',
  '緑が丘',
  '駅北の台',
  '川端',
  '西原団地',
  '桜通り',
  '旧宿場',
  '東の谷',
  '高台三丁目',
  '沼の端',
  '新田',
  '中通り',
];
const GROUPS = ['お茶のみ会', '結の会', '朝の旗の会', 'いきいき会', '手仕事会', '縁側の会'];

/** Invented districts and a residents' group for an engagement. */
export function localOf(key: string, plot: Plot): Local {
  const random = randomOf(`local-${key}`);
  const isCity = plot.name.endsWith('市');
  const names = isCity ? [...ESTATES] : [...DISTRICTS];
  const draw = (): string => {
    const [name = ''] = names.splice(random.between(0, names.length - 1), 1);
    return isCity ? name : `${name}地区`;
  };
  const place = draw();
  return {
    municipality: plot.name,
    place,
    otherPlace: draw(),
    group: `${place.replace('地区', '')}${random.pick(GROUPS)}`,
  };
}
