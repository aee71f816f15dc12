import assert from 'node:assert/strict';
import { recogniseLanguage } from '../../server/engine/language/recognise.ts';

const ENGLISH: readonly string[] = [
  'The ice on the fjord is thick, and the hens are cold.',
  'Nearly 48% of readers left.',
  'Ports lack plans.',
  'A record 1.1 million people visited food banks.',
  'Ferry prices went up nearly 9 percent.',
  'Ana Ruiz met the mayor of Gdańsk in a café in Ústí.',
  'She called it 头雁效应, the effect of the lead goose, and the others followed.',
];

const OTHER: readonly (readonly [string, string])[] = [
  ['German', 'Das Eis auf dem Fjord ist dick, und die Hühner frieren.'],
  ['German without accents', 'Der Hafen ist seit Montag zu und wird nicht vor Mai wieder offen sein.'],
  ['French', 'La glace du fjord est épaisse, et les poules ont froid.'],
  ['Spanish', 'El hielo del fiordo es grueso y las gallinas tienen frío.'],
  ['Indonesian', 'Harga ikan naik pada hari ini karena kapal tidak bisa berlayar.'],
  [
    'Indonesian without little words',
    'Pemerintah kabupaten memberikan dukungan penuh bagi seluruh warga desa',
  ],
  ['Russian', 'Лёд на фьорде толстый, и курам холодно.'],
  ['Hebrew', 'הקרח על הפיורד עבה, והתרנגולות קרות.'],
  ['Korean', '피오르의 얼음은 두껍고 닭들은 춥다.'],
  ['ideographs too few to tell', '町役場、三月'],
  ['Vietnamese', 'Băng trên vịnh rất dày và những con gà bị lạnh.'],
  ['Polish', 'Lód na fiordzie jest gruby, a kury nie wychodzą na podwórze.'],
];

const EAST_ASIAN = [
  ['ja', 'フィヨルドの氷は厚く、鶏は寒い。'],
  ['ja', 'React と TypeScript で GitHub Actions を使う方法を紹介します。'],
  ['zh', '峡湾的冰很厚，母鸡都觉得冷。'],
] as const;

describe('recogniseLanguage', () => {
  for (const prose of ENGLISH)
    it(`reads as English: ${prose}`, () => assert.equal(recogniseLanguage(prose), 'en'));
  for (const [language, prose] of EAST_ASIAN)
    it(`reads as ${language}: ${prose}`, () => assert.equal(recogniseLanguage(prose), language));
  for (const [name, prose] of OTHER)
    it(`knows no pack for ${name}`, () => assert.equal(recogniseLanguage(prose), null));
});
