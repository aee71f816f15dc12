/** The commonest short words of languages in Latin script: enough to tell English from what is not. */

const words = (list: string): readonly string[] => list.split(' ');

export const ENGLISH_FUNCTION_WORDS: readonly string[] = words(
  'the of and to is that for with was are on it as at be by this have has from or had not were been which will ' +
    "its their they you we your our can would than but into who more about there when if how what these it's " +
    "don't i he she his her using",
);

/** Words of English alone that show it where a sentence has no function word. */
export const ENGLISH_COMMON_WORDS: readonly string[] = words(
  'only most some after since while every never nearly up down out now where should may many much such each two three ' +
    'year years people new million percent said says just',
);

/** Words that English does not have, by language; what two of them share is listed once. */
export const OTHER_FUNCTION_WORDS: readonly string[] = [
  ...words(
    'der die das und ist nicht ein eine einen dem den des mit für auf von im zu sich auch werden wurde',
  ),
  ...words('wird sind bei wie aus nach über oder wir ihr sie zum zur haben hat noch nur kann mehr als dass'),
  ...words(
    'le la les des du et est une dans pour que qui sur avec par pas au aux ce cette sont plus nous vous',
  ),
  ...words('el los las del y en una por con para se su como pero más son fue lo al este esta ha sobre entre'),
  ...words('il di che gli della delle nel sono alla anche dei più non è'),
  ...words('o os um uma não com mais dos das ao foi pelo pela também'),
  ...words(
    'yang dan dengan untuk dari pada ini itu adalah tidak dalam akan oleh ke juga atau telah bisa sudah',
  ),
  ...words('karena harga saat hari tahun lebih dapat mereka kami'),
  ...words('het een van voor niet aan zijn wordt ook deze naar werd maar'),
  ...words('och att det som på är för av inte till ett jag har med den'),
  ...words('i w na z się nie jest do że jak dla przez od'),
  ...words('bir ve bu için ile olarak çok daha değil'),
  ...words('og til av ikke er på som jeg'),
  ...words('và của là có không được trong cho với'),
];
