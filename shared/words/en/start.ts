export default {
  'start.question': 'What does tenant isolation allow, and what does it block?',
  'start.howToBegin': 'Learn it from a lesson, try it on an example, or draw your own tenants.',
  'start.playTheStory': 'Play the story of two tenants',
  'start.lessons': 'Lessons',
  'start.begin': 'Begin',
  'start.emptyScenario': 'Empty scenario',
  'start.openAFile': 'Open a file…',
  'start.importAReport': 'Import a report…',
  'start.recentFiles': 'Recent files',
  'start.noRecentFiles': 'Files that you open or save are listed here.',
  'start.examples': 'Examples',
  'start.openLastFile': 'Open the last file at the start, in the place of this page',
  'start.story':
    '{lesson}: how a flow connects to another tenant, what isolation does about it, and which rule allows it again.',
  'start.length': '{steps, number} steps, about {minutes, number} minutes',
  'start.beganEmpty': 'An empty scenario. Press T to add a tenant.',
  'start.fileInFolder': '{name} ({folder})',
} as const;
