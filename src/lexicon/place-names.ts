import {countries} from './countries.js'

const list = (names: string): readonly string[] => names.split(', ')

/** States, provinces and parts of the English-speaking countries. */
const regions = list(
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, Ohio, Oklahoma, Oregon, Pennsylvania, Tennessee, Texas, Utah, Vermont, Virginia, Wisconsin, Wyoming, New York, New Mexico, New Jersey, New Hampshire, South Dakota, South Carolina, North Dakota, North Carolina, West Virginia, Rhode Island, District of Columbia, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Ontario, Quebec, Saskatchewan, New South Wales, Queensland, Tasmania, South Australia, Western Australia, England, Scotland, Wales, Northern Ireland, Great Britain, Britain'
)

/** Parts of the world. */
const continents = list(
  'Africa, America, Asia, Europe, North America, South America, Latin America, Central America, Eastern Europe, Western Europe, Central Asia, Southeast Asia, South Asia, East Asia, Middle East, Scandinavia, Balkans, Caribbean, Arctic'
)

/** Cities that news agencies name without their country or state. */
const cities = list(
  'Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis, Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, Oklahoma City, Philadelphia, Pittsburgh, San Antonio, San Diego, San Francisco, Seattle, Amsterdam, Athens, Baghdad, Bangkok, Barcelona, Beijing, Beirut, Berlin, Birmingham, Brussels, Budapest, Buenos Aires, Cairo, Cape Town, Copenhagen, Damascus, Delhi, Dubai, Dublin, Edinburgh, Geneva, Glasgow, Havana, Helsinki, Hong Kong, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Karachi, Kyiv, Lagos, Lisbon, Liverpool, London, Madrid, Manchester, Manila, Melbourne, Milan, Montreal, Moscow, Mumbai, Munich, Nairobi, New Delhi, Oslo, Paris, Prague, Pyongyang, Rio de Janeiro, Riyadh, Rome, Seoul, Shanghai, Stockholm, Sydney, Taipei, Tehran, Tel Aviv, Tokyo, Toronto, Vancouver, Vienna, Warsaw, Washington, Zurich'
)

const places: ReadonlySet<string> = new Set([
  ...regions,
  ...continents,
  ...cities
])

/** Whether a name is that of a country, or of a region or city most readers know. */
export function isPlaceName(name: string): boolean {
  return countries.has(name) || places.has(name)
}
