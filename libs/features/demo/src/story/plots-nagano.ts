import type { Plot } from './plot.js';

const programme = 'nagano-accompanying';

/** The engagements of the tenant Nagano. What is said of the places is invented. */
export const NAGANO_PLOTS: readonly Plot[] = [
  // Those 信濃 花子 leads: what is on the desk of staff@nagano.example.
  { code: '205907', name: '飯綱町', programme, theme: 'shopping', vision: '坂の上に住んでいても、週に一度は自分で選んで買い物に行ける町', months: 16, stage: 1, lead: 'hanako', deputy: 'jiro', office: 'kazuya', professor: 'keiko', peer: 'kenta', ending: { kind: 'planNow', days: 6 }, contactChanged: 'recent', contact: '戸隠 一郎', homework: [['通いの場の参加者数を5年分まとめる', 2]] },
  { code: '205885', name: '小川村', programme, theme: 'alone', vision: '雪の朝も、窓の明かりを気に掛け合える村', months: 20, stage: 1, lead: 'hanako', earlierLead: 'osamu', deputy: 'kazuya', professor: 'yuki', peer: 'emi', ending: { kind: 'overdue', days: 4, calledOff: true }, homework: [['移動支援の事例を2つ送る', 6]] },
  { code: '204323', name: '木曽町', programme, theme: 'frailty', vision: 'ひとりの昼も、誰かと食べる日が月に何度かある町', months: 22, stage: 2, lead: 'hanako', earlierLead: 'osamu', deputy: 'ryo', professor: 'takashi', expert: 'rd', ending: { kind: 'recordMissing', openDays: 3 }, homework: [['栄養士の派遣依頼を起案する', 10]] },
  { code: '204072', name: '阿智村', programme, theme: 'men', vision: '退職しても「頼むよ」と言われる村', months: 18, stage: 2, lead: 'hanako', earlierLead: 'sayaka', deputy: 'mayumi', professor: 'keiko', peer: 'kenta', ending: { kind: 'planned', inOpenDays: 1 }, next: { startsAt: '13:30', online: true } },
  { code: '204854', name: '白馬村', programme, theme: 'gathering', vision: '休んだ人を、みんなが覚えている村', months: 14, stage: 3, lead: 'hanako', deputy: 'jiro', office: 'sayuri', professor: 'takashi', expert: 'pt', ending: { kind: 'planned', inOpenDays: 3 }, next: { startsAt: '10:00' } },
  { code: '203840', name: '飯島町', programme, theme: 'frailty', vision: 'かめる、笑える、食べに行ける町', months: 21, stage: 1, lead: 'hanako', earlierLead: 'sayaka', deputy: 'kaori', expert: 'dh', ending: { kind: 'overdue', days: 9 }, calledOffOnce: true },
  { code: '205834', name: '信濃町', programme, theme: 'planning', vision: '78歳の冬を、自分の家で越せる町', months: 18, stage: 2, lead: 'hanako', earlierLead: 'osamu', deputy: 'kazuya', professor: 'yuki', ending: { kind: 'planned', inOpenDays: 7 } },
  // Those 梓川 太郎 leads and hands over.
  { code: '204226', name: '上松町', programme, theme: 'helpers', vision: '困りごとを口に出すと、隣から手が伸びる町', months: 24, stage: 2, lead: 'taro', earlierLead: 'osamu', deputy: 'ryo', professor: 'takashi', peer: 'yumiko', ending: { kind: 'planned', inOpenDays: 4 } },
  { code: '204307', name: '大桑村', programme, theme: 'shopping', vision: '車をやめた次の日も、行き先のある村', months: 19, stage: 1, lead: 'taro', earlierLead: 'osamu', office: 'ryo', peer: 'emi', ending: { kind: 'recent', days: 10, plansNext: true }, realChallenge: '車をやめると、国道沿いの店まで行く手立てがない' },
  // Those of the others.
  { code: '203092', name: '佐久穂町', programme, theme: 'caseMeeting', vision: '一人の困りごとから、町の仕事が生まれる', months: 13, stage: 1, lead: 'jiro', deputy: 'hanako', office: 'yoko', professor: 'keiko', ending: { kind: 'recent', days: 12 }, unconfirmed: true },
  { code: '204862', name: '小谷村', programme, theme: 'gathering', vision: '谷ごとに、集まる理由のある村', months: 26, stage: 1, lead: 'jiro', earlierLead: 'osamu', ending: { kind: 'silent', days: 118 } },
  { code: '204293', name: '王滝村', programme, theme: 'planning', vision: '一人ひとりの顔で計画を語れる村', months: 9, stage: 1, lead: 'naoki', deputy: 'ryo', ending: { kind: 'planned', inOpenDays: 7 }, onlyB: true },
  { code: '204820', name: '松川村', programme, theme: 'alone', vision: '引っ越して来た人にも、初めの友だちができる村', months: 15, stage: 2, lead: 'naoki', deputy: 'taro', office: 'sayuri', ending: { kind: 'recent', days: 6, plansNext: true } },
  { code: '202177', name: '佐久市', programme, theme: 'caseMeeting', vision: '会議で出た困りごとに、必ず返事が返る市', months: 28, stage: 3, lead: 'jiro', earlierLead: 'sayaka', deputy: 'yoko', professor: 'yuki', expert: 'ot', cadence: 2, ending: { kind: 'planned', inOpenDays: 6 } },
  { code: '202142', name: '茅野市', programme, theme: 'discharge', vision: '帰る家の話を、入院した日から始められる市', months: 25, stage: 3, lead: 'naoki', earlierLead: 'sayaka', deputy: 'toru', professor: 'keiko', ending: { kind: 'planned', inOpenDays: 8 }, calledOffOnce: true },
  { code: '203629', name: '富士見町', programme, theme: 'dementia', vision: '忘れても、当番の回って来る町', months: 12, stage: 1, lead: 'naoki', deputy: 'toru', peer: 'akira', ending: { kind: 'planNow', days: 3 } },
  { code: '203823', name: '辰野町', programme, theme: 'helpers', vision: '夕方の電球も、近所で替えられる町', months: 17, stage: 2, lead: 'naoki', deputy: 'hanako', office: 'kaori', peer: 'yumiko', ending: { kind: 'planned', inOpenDays: 5 }, contactChanged: 'turn' },
  { code: '204030', name: '高森町', programme, theme: 'dementia', vision: '認知症の人が、店の客でも手伝いでもある町', months: 11, stage: 1, lead: 'jiro', deputy: 'mayumi', onlineCounts: false, ending: { kind: 'overdue', days: 2 } },
  { code: '204528', name: '筑北村', programme, theme: 'men', vision: '朝の一服に、誰でも座れる村', months: 15, stage: 1, lead: 'naoki', earlierLead: 'kaede', leadChanged: 'recent', office: 'megumi', ending: { kind: 'recent', days: 9 }, contactChanged: 'recent' },
  { code: '204480', name: '生坂村', programme, theme: 'alone', vision: '山あいの一軒にも、毎日の「おはよう」が届く村', months: 8, stage: 0, lead: 'jiro', deputy: 'megumi', ending: { kind: 'planned', inOpenDays: 2 }, contactChanged: 'recent' },
  { code: '205613', name: '山ノ内町', programme, theme: 'discharge', vision: '退院の日が、心細い日にならない町', months: 23, stage: 2, lead: 'misaki', earlierLead: 'sayaka', deputy: 'rie', ending: { kind: 'planned', inOpenDays: 9 } },
  { code: '206024', name: '栄村', programme, theme: 'alone', vision: '助けてと言い合える、雪の深い村', months: 27, stage: 1, lead: 'misaki', earlierLead: 'osamu', deputy: 'jiro', ending: { kind: 'paused', months: 2, reason: '村の災害復旧を優先するため（村からの申し出）' } },
  { code: '203491', name: '青木村', programme, theme: 'gathering', vision: '世話役が休める日のある村', months: 30, stage: 2, lead: 'misaki', earlierLead: 'osamu', deputy: 'jiro', professor: 'takashi', assignmentEnded: true, ending: { kind: 'recent', days: 5 }, pausedEarlier: [10, 8] },
  // Those that are over: the home municipalities of two peer supporters.
  { code: '204251', name: '木祖村', programme, theme: 'frailty', vision: '食べることを、いっしょに楽しめる村', months: 42, stage: 3, lead: 'osamu', deputy: 'ryo', professor: 'keiko', ending: { kind: 'closed', months: 28, reason: '村だけで続けられる形になったため', outcome: '昼ごはん会が3地区で住民の運営になり、担当の保健師がピアサポーターになった。' } },
  { code: '204854', name: '白馬村', programme, theme: 'shopping', vision: '車がなくても、買い物の楽しみがある村', months: 44, stage: 3, lead: 'osamu', deputy: 'sayuri', professor: 'takashi', ending: { kind: 'closed', months: 29, reason: '買い物便が村の事業として定着したため', outcome: '買い物便を住民の会と村で続けている。係長がピアサポーターになった。' } },
];
