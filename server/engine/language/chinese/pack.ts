import type { LanguagePack } from '../pack.ts';

const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,4})?';
const SMALL = '[一二三四五六七八九十百零两]';
const ABOUT = '(?:将近|接近|大约|超过|不到|不足|近|约|超|逾)?';
const LARGE = '(?:万亿|千亿|百亿|亿|千万|百万|十万|万)';
/** A forecast may name its year first and go on behind a comma. */
const AHEAD = '[^。!?;]';
const CLAUSE = '[^。!?;,]';

/** Chinese, simplified and traditional where the forms are the same. Written from general knowledge of the press. */
export const CHINESE: LanguagePack = {
  id: 'zh',
  figures: [
    {
      kind: 'forecast',
      tier: 'A',
      pattern: new RegExp(
        `(?:预计|预测|预期|料将|有望|預計|預測)${AHEAD}{0,20}(?:达到|达|超过|突破|增至|降至|升至|增长|减少|下降|達到|超過|增長)${CLAUSE}{0,8}?${NUMBER} ?(?:%|${LARGE})?`,
        'gu',
      ),
    },
    {
      kind: 'change',
      tier: 'A',
      pattern: new RegExp(
        `(?:增长|下降|上升|减少|增加|提高|攀升|下滑|上涨|下跌|锐减|激增)(?:了|近|约|超过|逾){0,2}(?:${NUMBER}(?: ?%| ?倍|${LARGE})|[两三四五六七八九十]倍)|翻了?[一两]番|翻了?[一两三]?倍|是${CLAUSE}{1,12}的(?:${NUMBER}|[两三四五六七八九十])倍`,
        'gu',
      ),
    },
    {
      kind: 'percent',
      tier: 'A',
      pattern: new RegExp(
        `${ABOUT}(?:百分之[一二三四五六七八九十百零点两\\d.]{1,12}|${NUMBER} ?%|\\d[\\d.]{0,6} ?个百分点)`,
        'gu',
      ),
    },
    {
      kind: 'share',
      tier: 'A',
      pattern: new RegExp(
        `${ABOUT}(?:${SMALL}{1,3}分之${SMALL}{1,3}|[二两三四五六七八九]成(?:[一二三四五六七八九半]|以上|左右)?(?![立为员本就熟长人功绩果])|过半数?|半数以上|半数|一半(?=的|以上|左右|人))`,
        'gu',
      ),
    },
    {
      kind: 'magnitude',
      tier: 'A',
      pattern: new RegExp(
        `${ABOUT}${NUMBER} ?${LARGE}(?:多|余)?(?:吨|人次|人|名|户|家|辆|台|件|头|公顷|亩|平方公里|平方米|千瓦时|千瓦|立方米)`,
        'gu',
      ),
    },
    {
      kind: 'average',
      tier: 'A',
      pattern: new RegExp(`(?:平均|人均|中位数)${CLAUSE}{0,10}?${NUMBER}`, 'gu'),
    },
    {
      kind: 'money',
      tier: 'B',
      pattern: new RegExp(`${ABOUT}${NUMBER} ?${LARGE}?(?:美元|欧元|日元|英镑|港元|人民币|元)`, 'gu'),
    },
    {
      kind: 'count',
      tier: 'B',
      pattern: new RegExp(`${ABOUT}\\d[\\d,]{2,14}(?:多|余)?(?:人|名|户|家|所|辆|起|例|件)`, 'gu'),
    },
    {
      kind: 'superlative',
      tier: 'B',
      pattern: /(?:全球|世界|亚洲|欧洲|全国|国内|全省|全市)(?:最大|最高|最快|最多|最长|最低|第一大|首位)/gu,
    },
  ],
  masks: new RegExp(
    [
      '(?:19|20)\\d{2}(?:年|-\\d{1,2}-\\d{1,2})(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?',
      '\\d{1,2}月(?:\\d{1,2}[日号])?',
      '\\d{1,2}[日号](?=[,、上下至凌])',
      '\\d{1,2}[时点::](?:\\d{1,2}分?)?',
      `第(?:${SMALL}{1,4}|\\d{1,4})`,
      '\\d{1,3}岁',
      '[A-Za-z]+-?\\d[\\w.-]*',
      '\\d{3,4}-\\d{7,8}',
    ].join('|'),
    'gu',
  ),
  silent: [
    {
      because: 'a rate, threshold or aim of a rule or a plan',
      pattern: /规定|条例|法案|草案|不得(?:超过|低于)|上限|下限|起征点|税率|目标是|计划(?:到|在|投)|拟/u,
    },
    {
      because: 'the price, fine or deal is the event itself',
      pattern: /售价|定价|票价|罚款|奖金|成交价|中标|收购|签约|判赔/u,
    },
    {
      because: 'the number of people at an event',
      pattern: /(?:死亡|遇难|受伤|失踪|获救|被捕|被判|参赛|出席|参加了)/u,
    },
    { because: 'a sports result', pattern: /比分|击败|夺冠|决赛|进球|联赛/u },
    { because: 'made up for the sake of argument', pattern: /假设|假如|如果|比如说|打个比方/u },
    {
      because: 'an idiom, not a share of anything',
      pattern: /事半功倍|一成不变|百分之百(?:确定|相信|的信心)|半信半疑|千方百计/u,
    },
    {
      because: "the article tells of the writer's own work",
      pattern: /(?:本报|本刊|我们|笔者|记者)(?:的)?(?:统计|调查|计算|梳理|采访|走访|分析)/u,
    },
  ],
  credits: [
    {
      kind: 'institution',
      pattern: new RegExp(
        `(?:据|根据|援引|引述|按照)(?<speaker>(?!了解|说|传|称|报道|悉)[^。!?;,]{2,30}?)(?:的)?(?:报道|报告|数据|统计|消息|公告|显示|调查|研究|公布|介绍|测算|通报|称)`,
        'gu',
      ),
      sign: /据|援引|引述|按照/u,
    },
    {
      kind: 'institution',
      pattern: new RegExp(
        `(?<speaker>[^。!?;,“”]{1,16}(?:局|部|厅|署|院|所|公司|银行|大学|机构|协会|委员会|委|组织|中心|集团|政府|研究会|联合会))(?:[^。!?;,]{0,14})(?:数据|报告|调查|统计|年报|公报|研究|白皮书)(?:显示|指出|表明|称|中|里)`,
        'gu',
      ),
      sign: /(?:数据|报告|调查|统计|年报|公报|研究|白皮书)(?:显示|指出|表明|[称中里])/u,
    },
    {
      kind: 'name',
      pattern:
        /(?<speaker>[^。!?;,:“”]{2,20}?)(?:表示|指出|透露|强调|认为|宣布|写道|回应|补充说|介绍说|介绍|坦言|称|说)(?=[,::“])/gu,
      sign: /(?:表示|指出|透露|强调|认为|宣布|写道|回应|介绍|坦言|[称说])[,::“]/u,
    },
    {
      kind: 'institution',
      pattern: /(?<speaker>新华社|中新社|人民日报|路透社?|彭博社?|法新社|美联社|央视)/gu,
      sign: /社|人民日报|路透|彭博|央视/u,
    },
    {
      kind: 'document',
      pattern: /(?<speaker>《[^》]{2,30}》)[^。!?;]{0,16}?(?:显示|指出|写道|称|刊登|记载|报道)/gu,
      sign: /》/u,
    },
    {
      kind: 'document',
      pattern: /\((?:来源|資料來源|资料来源|数据来源):(?<speaker>[^)]{2,40})\)/gu,
      sign: /\(/u,
    },
  ],
  vague:
    /有(?:专家|分析|学者|媒体|消息|观点|人士|网友)(?:人士)?(?:认为|指出|称|表示|说)|据(?:悉|了解|说|传|称|报道)(?=,)|(?:业内|相关|知情|有关)人士(?:认为|指出|称|表示|透露|说)|(?:^|[。,;])(?:最新)?(?:研究|调查|统计|数据)(?:表明|显示)|众所周知|不少人认为|外界(?:普遍)?认为/gu,
  sourceLine:
    /^\s*(?:来源|资料来源|数据来源|資料來源|原文链接|原文|参考资料|参考文献|转载自|编译自|出处|信源)\s*:/u,
  credit: '（来源：[来源](url)）',
};
