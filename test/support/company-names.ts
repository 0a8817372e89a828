const FIRST = [
  'Alpine',
  'Blue',
  'City',
  'Delta',
  'Eastern',
  'First',
  'Grand',
  'Harbour',
  'Inner',
  'Jade',
] as const;
const SECOND = [
  'Analytics',
  'Bank',
  'Consulting',
  'Design',
  'Engineering',
  'Freight',
  'Gas',
  'Health',
  'Legal',
] as const;

/** How many names there are before one comes again. */
export const COMPANY_NAMES = FIRST.length * SECOND.length;

/** The name of a made-up company out of two words, which count round. */
export function companyName(first: number, second: number): string {
  return `${FIRST[first % FIRST.length]} ${SECOND[second % SECOND.length]}`;
}

/** As many first words as companies have in a row before the second word changes. */
export const FIRST_WORDS = FIRST.length;

/** Connectors by their API names, the most used first. */
export const CONNECTORS = [
  'shared_sharepointonline',
  'shared_office365',
  'shared_teams',
  'shared_commondataserviceforapps',
  'shared_onedriveforbusiness',
  'shared_visualstudioteamservices',
  'shared_sql',
  'shared_gmail',
] as const;
