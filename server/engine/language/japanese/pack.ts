import type { LanguagePack } from '../pack.ts';

const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,4})?';
const KANJI = '[一二三四五六七八九十百]';
const ABOUT = '(?:およそ|ほぼ|約|計)?';
const LARGE = '(?:兆|億|千万|百万|十万|万)';
const CLAUSE = '[^。!?、「」]';

/** Japanese. Written from general knowledge of the press. */
export const JAPANESE: LanguagePack = {
  id: 'ja',
  figures: [
    {
      kind: 'forecast',
      tier: 'A',
      pattern: new RegExp(
        `${NUMBER} ?(?:%|割|${LARGE}|倍)${CLAUSE}{0,20}(?:見込みだ|見込まれ|見通しだ|予測され|予想され|になる見込み|に達する見通し)`,
        'gu',
      ),
    },
    {
      kind: 'percent',
      tier: 'A',
      pattern: new RegExp(`${ABOUT}${NUMBER} ?(?:%|パーセント|ポイント)(?:近く|以上|超|未満|弱|強)?`, 'gu'),
    },
    {
      kind: 'share',
      tier: 'A',
      pattern: new RegExp(
        `${ABOUT}(?:(?:\\d{1,3}|${KANJI}{1,3})分の(?:\\d{1,3}|${KANJI}{1,3})|(?:[1-9]|[一二三四五六七八九])割(?:[1-9一二三四五六七八九]分)?(?:近く|以上|超|弱|強)?(?![りるれっ])|過半数?|半数(?:以上|近く)?|(?:\\d{1,2}|${KANJI}{1,2})人に(?:1|一)人)`,
        'gu',
      ),
    },
    {
      kind: 'change',
      tier: 'A',
      pattern: new RegExp(
        `(?:${NUMBER}|${KANJI}{1,2}) ?倍(?:近く|以上|超)?(?=に|の|と|で|増|を)|(?:前年|前月|前期|昨年)(?:同期|同月|度)?(?:比|より|から)${CLAUSE}{0,10}?${NUMBER}`,
        'gu',
      ),
    },
    {
      kind: 'magnitude',
      tier: 'A',
      pattern: new RegExp(
        `${ABOUT}${NUMBER} ?${LARGE}(?:\\d{1,4})?(?:人|トン|台|件|世帯|社|戸|頭|ヘクタール|キロワット時|立方メートル|平方メートル|食)`,
        'gu',
      ),
    },
    {
      kind: 'average',
      tier: 'A',
      pattern: new RegExp(`(?:平均|1人当たり|一人当たり|中央値)${CLAUSE}{0,10}?${NUMBER}`, 'gu'),
    },
    {
      kind: 'money',
      tier: 'B',
      pattern: new RegExp(`${ABOUT}${NUMBER} ?${LARGE}?(?:\\d{1,4})?(?:円|ドル|ユーロ|ポンド|元)`, 'gu'),
    },
    {
      kind: 'count',
      tier: 'B',
      pattern: new RegExp(`${ABOUT}\\d[\\d,]{2,14}(?:人|件|世帯|社|戸|台|軒|校|店)`, 'gu'),
    },
    {
      kind: 'superlative',
      tier: 'B',
      pattern:
        /(?:世界|日本|アジア|国内|全国|県内|市内)(?:最大|最高|最多|最長|最古|一)(?=の|と|規模|で|だ|級)/gu,
    },
  ],
  masks: new RegExp(
    [
      '(?:19|20)\\d{2}(?:年度?|-\\d{1,2}-\\d{1,2})(?:\\d{1,2}月)?(?:\\d{1,2}日)?',
      '(?:令和|平成|昭和)(?:\\d{1,2}|元)年',
      '\\d{1,2}月(?:\\d{1,2}日)?',
      '\\d{1,2}日',
      '\\d{1,2}時(?:\\d{1,2}分)?',
      '第(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})',
      '\\d{1,3}[歳才]',
      '[A-Za-z]+-?\\d[\\w.-]*',
      '\\d{2,4}-\\d{2,4}-\\d{4}',
    ].join('|'),
    'gu',
  ),
  silent: [
    {
      because: 'a rate, threshold or aim of a rule or a plan',
      pattern:
        /条例|法案|規定|義務付け|引き上げる方針|引き下げる方針|上限|下限|税率|目標|計画|めざす|目指す/u,
    },
    {
      because: 'the price, fine or deal is the event itself',
      pattern: /料金|入場料|罰金|価格は|税込|買収|落札|契約金|賞金|発売/u,
    },
    {
      because: 'the number of people at an event',
      pattern: /死亡|負傷|けが|行方不明|逮捕|参加した|出席した|来場/u,
    },
    { because: 'a sports result', pattern: /優勝|決勝|勝利|得点|対戦|リーグ/u },
    { because: 'made up for the sake of argument', pattern: /仮に|もし|たとえば|例えば/u },
    { because: 'an idiom, not a share of anything', pattern: /半信半疑|百聞|十分に|一割れ|割に|割と/u },
    {
      because: "the article tells of the writer's own work",
      pattern:
        /(?:本紙|当社|弊社|私たち|筆者|編集部)(?:の|が|は|で)[^。]{0,12}(?:調査|集計|計算|取材|調べ|分析)/u,
    },
    {
      because: 'a measure of a program or a machine',
      pattern: /バージョン|リリース|コミット|ビルド|メモリ|CPU|サーバー|ブラウザ|ライブラリ/u,
    },
  ],
  credits: [
    {
      kind: 'institution',
      pattern: /(?<speaker>[^。!?、「」]{2,40}?)(?:によると|によれば|によりますと)/gu,
      sign: /によ[るれり]/u,
    },
    {
      kind: 'institution',
      pattern:
        /(?<speaker>[^。!?、「」]{1,24}(?:省|庁|局|県|市|町|村|府|都|大学|研究所|協会|機構|銀行|総研|会社|社|委員会|センター|連盟|組合))の?[^。!?、「」]{0,14}(?:調査|統計|まとめ|調べ|集計|発表|報告書|白書|推計|試算)(?:では|で|に|は|が)/gu,
      sign: /(?:調査|統計|まとめ|調べ|集計|発表|報告書|白書|推計|試算)[でにはが]/u,
    },
    {
      kind: 'name',
      pattern:
        /(?<speaker>[^。!?、「」]{2,24}?)(?:は|が|も)(?:[^。!?]{0,60}?)と(?:述べ|語っ|話し|発表し|指摘し|報じ|説明し|明らかにし|書い|見積もっ|推計し|試算し)(?:た|て)/gu,
      sign: /と(?:述べ|語っ|話し|発表し|指摘し|報じ|説明し|明らかにし|書い|見積もっ|推計し|試算し)[たて]/u,
    },
    {
      kind: 'institution',
      pattern:
        /(?<speaker>[^。!?、「」]{2,24}?)(?:は|が)[^。!?]{0,40}(?:を|と)(?:発表した|公表した|明らかにした|報告した|まとめた)/gu,
      sign: /[をと](?:発表した|公表した|明らかにした|報告した|まとめた)/u,
    },
    {
      kind: 'institution',
      pattern:
        /(?<speaker>共同通信|時事通信|ロイター|ブルームバーグ|日本経済新聞|朝日新聞|読売新聞|毎日新聞|NHK)/gu,
      sign: /通信|新聞|ロイター|ブルームバーグ|NHK/u,
    },
    { kind: 'document', pattern: /\((?:出典|資料|参照|引用元?):(?<speaker>[^)]{2,40})\)/gu, sign: /\(/u },
    {
      kind: 'document',
      pattern: /(?<speaker>『[^』]{2,30}』)[^。!?]{0,12}(?:によ|で(?:は|も))/gu,
      sign: /』/u,
    },
  ],
  vague:
    /(?:^|[。、])(?:専門家|識者|関係者|研究者)(?:は|によると|によれば|の間では)|と(?:も)?(?:言われて|いわれて|されて|みられて|考えられて)いる|という声(?:も|が)(?:ある|上がる|多い)|(?:^|[。、])一部では|(?:^|[。、])(?:ある|最近の|最新の)?(?:研究|調査|統計|データ)(?:によると|によれば|では)/gu,
  sourceLine: /^\s*(?:出典|情報源|ソース|引用元|参照元|参照|参考文献|参考資料|参考|元記事|転載元)\s*:/u,
  credit: '（出典：[出典](url)）',
};
