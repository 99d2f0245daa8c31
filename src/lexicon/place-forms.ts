const familiesOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => line.split(' | '))

/**
 * Names of one place in English: names that changed and names written in
 * several ways. None is preferred: the form an article uses most is its
 * reference. Each group names the guides that have entries on its pairs.
 */
export const placeFamilies = familiesOf([
  // Ukrainian forms for Russian ones: AP Stylebook, Ukraine; BBC News style
  // guide and Guardian style guide, Kyiv.
  'Kyiv | Kiev | Kyyiv',
  'Kharkiv | Kharkov',
  'Odesa | Odessa',
  'Lviv | Lvov',
  'Dnipro | Dnepr | Dnepropetrovsk | Dnipropetrovsk',
  'Zaporizhzhia | Zaporozhye | Zaporizhia',
  'Mykolaiv | Nikolaev | Mykolayiv',
  'Luhansk | Lugansk',
  'Chernihiv | Chernigov',
  'Chernobyl | Chornobyl',
  // Names that a country changed: The Economist Style Guide, place-names
  // (“follow local practice”); BBC News style guide, by city.
  'Beijing | Peking',
  'Guangzhou | Canton',
  'Mumbai | Bombay',
  'Kolkata | Calcutta',
  'Chennai | Madras',
  'Bengaluru | Bangalore',
  'Xinjiang | Sinkiang',
  'Busan | Pusan',
  'Yangon | Rangoon',
  'Ho Chi Minh City | Saigon',
  // Two transliterations: AP Stylebook and Guardian style guide, by city,
  // which differ in most.
  'Fallujah | Falluja',
  'Raqqa | Rakka | Raqa | Raqqah',
  'Sanaa | Sana’a',
  'Benghazi | Bengasi',
  'Marrakech | Marrakesh',
  'Mecca | Makkah',
  'Tehran | Teheran',
  'Pyongyang | P’yongyang',
  // English and local forms: New Oxford Dictionary for Writers and Editors,
  // by city; of Derry too the Guardian style guide.
  'Marseille | Marseilles',
  'Reims | Rheims',
  'Basel | Basle',
  'Hanover | Hannover',
  'Majorca | Mallorca',
  'Menorca | Minorca',
  'Seville | Sevilla',
  'Zaragoza | Saragossa',
  'Livorno | Leghorn',
  'Ypres | Ieper',
  'Ghent | Gent',
  'Bern | Berne',
  'Cologne | Köln',
  'Nuremberg | Nürnberg',
  'Gdansk | Danzig | Gdańsk',
  'Krakow | Cracow | Kraków',
  'Derry | Londonderry',
  // Countries, former and other names: BBC News style guide and Guardian style
  // guide, by country; New Oxford Dictionary for Writers and Editors.
  'Romania | Rumania | Roumania',
  'Kazakhstan | Kazakstan',
  'Kyrgyzstan | Kirghizstan | Kirgizstan | Kyrgyz Republic',
  'Belarus | Byelorussia | Belorussia',
  'Tajikistan | Tadzhikistan',
  'Moldova | Moldavia',
  'Sri Lanka | Ceylon',
  'Myanmar | Burma | Union of Myanmar',
  'Eswatini | Swaziland',
  'Turkey | Türkiye | Turkiye',
  'Ivory Coast | Cote d’Ivoire | Côte d’Ivoire',
  'Czech Republic | Czechia',
  'Cape Verde | Cabo Verde',
  'East Timor | Timor-Leste | Timor Leste',
  'Vietnam | Viet Nam',
  'Netherlands | Holland',
  'North Macedonia | Former Yugoslav Republic of Macedonia',
  // Countries, formal names: UNTERM and ISO 3166-1; guides ask for the short.
  'Russia | Russian Federation',
  'Syria | Syrian Arab Republic',
  'Laos | Lao People’s Democratic Republic',
  'Brunei | Brunei Darussalam',
  'South Korea | Republic of Korea',
  'North Korea | Democratic People’s Republic of Korea',
  'Taiwan | Republic of China',
  'Greece | Hellenic Republic',
  'Argentina | Argentine Republic',
  'Switzerland | Swiss Confederation',
  'Slovakia | Slovak Republic',
  'Mexico | United Mexican States',
  'France | French Republic',
  'Italy | Italian Republic',
  'Portugal | Portuguese Republic'
])

/**
 * The same of people, peoples, armed groups and a book: AP Stylebook, Guardian
 * style guide and The Economist Style Guide (names, spelling), which differ in
 * most.
 */
export const groupFamilies = familiesOf([
  'Hezbollah | Hizbollah | Hizbullah | Hezbullah | Hisbollah',
  'Houthi | Huthi',
  'Houthis | Huthis',
  'Taliban | Taleban',
  'Uyghur | Uighur | Uygur',
  'Uyghurs | Uighurs | Uygurs',
  'Quran | Koran',
  'al-Qaida | al-Qaeda',
  'ISIS | ISIL',
  'Muammar Gaddafi | Moammar Gadhafi | Muammar Gadhafi | Muammar Qaddafi | Moammar Gaddafi',
  'Gaddafi | Gadhafi | Qaddafi | Kadhafi | Gadaffi | Khadafy | Qadhafi',
  'Zelenskiy | Zelensky | Zelenskyy | Zelenskyi',
  'Tchaikovsky | Chaikovsky | Tschaikowsky',
  'Dostoevsky | Dostoyevsky',
  'Khomeini | Khomeiny | Khumaini'
])

const constitutions =
  /^(?:(?:Arab|Bolivarian|Co-operative|Democratic|Federal|Federative|Hashemite|Islamic|Oriental|People|Plurinational|Socialist|United) )*(?:Republic|Kingdom|Commonwealth|State|Sultanate|Principality|Union|Grand Duchy)$/

/**
 * The country whose formal name begins like this: `Islamic Republic` of
 * `Iran`. Where the formal name tells two countries apart, none.
 */
export function isFormal(constitution: string, country: string): boolean {
  return (
    constitutions.test(constitution) &&
    // Not a country: an armed group's name begins with it.
    constitution !== 'Islamic State' &&
    !/^(?:Ireland|China|Congo|Macedonia|Korea|Palestine|Georgia|Cyprus|Guinea)$/.test(
      country
    )
  )
}
