/** Lawyers' names for the zones of the United States' courts. */
const NAMES: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern', 'America/Detroit': 'Eastern', 'America/Indiana/Indianapolis': 'Eastern', 'America/Kentucky/Louisville': 'Eastern',
  'America/Chicago': 'Central', 'America/Denver': 'Mountain', 'America/Boise': 'Mountain', 'America/Phoenix': 'Arizona',
  'America/Los_Angeles': 'Pacific', 'America/Anchorage': 'Alaska', 'Pacific/Honolulu': 'Hawaii',
  'America/Puerto_Rico': 'Atlantic', 'America/St_Thomas': 'Atlantic', 'Pacific/Guam': 'Chamorro', 'Pacific/Saipan': 'Chamorro',
}

/** “Eastern time” for America/New_York; for an IANA zone without such a name, its city's: “London time”. */
export const zoneWords = (zone: string): string => `${NAMES[zone] ?? zone.split('/').at(-1)!.replaceAll('_', ' ')} time`
