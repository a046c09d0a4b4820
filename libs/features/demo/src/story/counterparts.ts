import { addDays, addMonths } from '@banso/domain';
import type { Course } from './course.js';
import type { StoryDays } from './days.js';
import type { DemoCounterpart } from './demo-story.js';
import type { Plot } from './plot.js';
import { type Random, randomOf } from './random.js';

const FAMILY = [
  '小林',
  '丸山',
  '中村',
  '宮澤',
  '北原',
  '市川',
  '原田',
  '大井',
  '柳澤',
  '古畑',
  '征矢野',
  '西尾',
  '武田',
  '池上',
  '清水',
  '林',
  '田口',
  '松島',
  '降旗',
  '倉科',
  '上條',
  '百瀬',
  '久保田',
  '小口',
  '五味',
  '両角',
  '矢島',
  '宮坂',
  '春日',
  '竹内',
  '塩原',
  '青柳',
  '大槻',
  '坂口',
  '新井',
  '関根',
  '栗原',
  '町田',
  '黒澤',
  '根岸',
];
const GIVEN = [
  '和夫',
  '真理',
  '浩一',
  '由美',
  '聡',
  '恵子',
  '直人',
  '裕子',
  '大介',
  '千尋',
  '隆志',
  '美由紀',
  '拓也',
  '久美',
  '博',
  '香',
  '一樹',
  '典子',
  '亮介',
  '奈々',
  '文子',
  '達也',
  '早織',
  '孝',
  '綾',
  '光男',
  '智美',
  '健',
  '葉子',
  '勇気',
];
const MAIN_POSTS = {
  市: ['高齢者福祉課 係長', '長寿介護課 主査', '高齢者支援課 係長'],
  町: ['保健福祉課 係長', '健康福祉課 主査', '住民福祉課 係長'],
  村: ['住民福祉課 係長', '保健福祉課 主任', '福祉課 係長'],
} as const;
const SECOND_POSTS = [
  '地域包括支援センター 保健師',
  '地域包括支援センター 社会福祉士',
  '生活支援コーディネーター',
  '国保係 主事',
] as const;

/**
 * The municipality's people: main contact with predecessor when changed, somebody at their side, and the head of
 * section.
 */
export function counterpartsOf(
  key: string,
  plot: Plot,
  { startedOn, closedOn }: Course,
  days: StoryDays,
): DemoCounterpart[] {
  const random = randomOf(`counterparts-${key}`);
  const kind = plot.name.slice(-1) as keyof typeof MAIN_POSTS;
  const mainPost = random.pick(MAIN_POSTS[kind]);
  const [first, second, third, fourth] = names(random);
  const now = { from: startedOn, until: closedOn };
  const changedOn = plot.contactChanged === 'recent' ? days.recent : days.turn;
  const main: Bare[] = plot.contactChanged
    ? [
        {
          name: first,
          post: mainPost,
          isMain: true,
          note: '他課へ異動。経過の地図を後任に渡した。',
          from: startedOn,
          until: addDays(changedOn, -1),
        },
        {
          name: plot.contact ?? second,
          post: mainPost,
          isMain: true,
          note: '着任したばかり。前任から地図を引き継いだ。',
          from: changedOn,
          until: closedOn,
        },
      ]
    : [
        {
          name: plot.contact ?? second,
          post: mainPost,
          isMain: true,
          note: random.pick(['連絡は午前中がよい', '住民の話をよく覚えている', '月末は忙しい', '電話よりメールがよい']),
          ...now,
        },
      ];
  return [
    ...main,
    {
      name: third,
      post: random.pick(SECOND_POSTS),
      isMain: false,
      note: random.pick(['地域の人をよく知っている', '訪問に同席することが多い', '']),
      ...now,
    },
    {
      name: fourth,
      post: mainPost.replace(/ .*$/, ' 課長'),
      isMain: false,
      note: '節目の話し合いに出席',
      from: addMonths(startedOn, 1),
      until: closedOn,
    },
  ].map((person, place) => ({ key: `counterpart-${key}-${place + 1}`, ...person }));
}

type Bare = Omit<DemoCounterpart, 'key'>;

/** Four names of which no two share a family name. */
function names(random: Random): [string, string, string, string] {
  const taken = new Set<string>();
  const one = (): string => {
    const family = random.pick(FAMILY);
    if (taken.has(family)) return one();
    taken.add(family);
    return `${family} ${random.pick(GIVEN)}`;
  };
  return [one(), one(), one(), one()];
}
