export default {
  // The file as a whole
  'format.tooLarge': 'The file is larger than 64 MiB, more than a scenario can have.',
  'format.emptyFile': 'The file is empty.',
  'format.jsonBreaksOff': 'The file is not valid JSON: it breaks off at line {line}, column {column}.',
  'format.jsonGoesWrong': 'The file is not valid JSON: it goes wrong at line {line}, column {column}.',
  'format.nestedTooDeep': 'The file nests lists and objects more than {levels, number} levels deep.',
  'format.notAScenario': 'The file is not a scenario: its “format” is not “{format}”.',
  'format.versionNoNumber': 'version must be a whole number, 1 or higher, not {found}.',
  'format.tooNew':
    'The file has format version {version}; this program knows up to {newest}. Open it with a newer version of the program.',
  'format.keyTwice': '{path} (line {line}, column {column}): the key “{key}” is given twice in one object.',
  'format.numberNotKept':
    '{path} (line {line}, column {column}): the number {number} would be saved as {written}. Write a number that can be kept, or a text in quotes.',
  'format.tooManyInFile':
    'The file has {count, number} {what, select, tenants {tenants} other {connections}}; at most {max, number} fit.',
  'format.tooManyInStage':
    '{place} has {count, number} {what, select, tenants {tenants} other {connections}}; at most {max, number} fit.',

  // Values and places in sentences
  'format.nothing': 'missing',
  'format.quoted': '“{text}”',
  'format.value': '"{value}"',
  'format.orValue': '{list} or "{value}"',
  'format.andMore': '{list} and {count, number} more',
  'format.placeIn': '{path} (“{record}”)',

  // What a value must be
  'format.missing': '{where} is missing.',
  'format.mustBeText': '{where} must be a text, not {found}.',
  'format.mustBeId': '{where} must be 1 to 64 letters, digits, hyphens or underscores, not {found}.',
  'format.mustNotBeEmpty': '{where} must not be empty, not {found}.',
  'format.mustHaveCharacters': '{where} must have at most {max, number} characters, not {found}.',
  'format.mustBeDay': '{where} must be a date such as 2027-01-31, not {found}.',
  'format.mustBeFlag': '{where} must be true or false, not {found}.',
  'format.mustBeOneOf': '{where} must be {values}, not {found}.',
  'format.mustBeObject': '{where} must be an object, not {found}.',
  'format.mustBeList': '{where} must be a list, not {found}.',
  'format.mustBeRuleTenant': '{where} must be a domain, a tenant ID (GUID) or "*", not {found}.',
  'format.mustBeGuid': '{where} must be a GUID such as 1234abcd-12ab-34cd-56ef-1234567890ab, not {found}.',
  'format.mustBeDomain': '{where} must be a domain such as contoso.com, not {found}.',
  'format.mustBeWhole': '{where} must be a whole number, not {found}.',
  'format.mustBeCount': '{where} must be a whole number, 0 or more, not {found}.',
  'format.mustBeNumber': '{where} must be a number, not {found}.',
  'format.mustBeMinutes': '{where} must be a number above 0 and at most {max, number}, not {found}.',
  'format.mustBeWithin': '{where} must be from {min, number} to {max, number}, not {found}.',
  'format.mustHaveSteps': '{where} must have at most {max, number} steps, not {found}.',
  'format.mustHaveNotes': '{where} must have at most {max, number} notes, not {found}.',
  'format.mustHaveOwnIds': '{where} must have notes with ids of their own, not {found}.',
  'format.mustHaveFromTo':
    '{where} must have {min, number} to {max, number} {what, select, choices {choices} other {targets}}, not {found}.',
  'format.mustHaveOneTruth': '{where} must have either "right", or "connection" and "yesMeans", not {found}.',
  'format.mustBeLanguageTag': '{where} must be the tag of a language, such as "de", not {found}.',
  'format.mustNameGoals': '{where} must name 1 to {max, number} connections, not {found}.',

  // Ids and what refers to them
  'format.idTwice':
    '{path}: two {what, select, tenants {tenants} connections {connections} flows {flows} intents {intents} other {waves}} have the id “{id}”.',
  'format.ruleIdTwice': '{path}: two rules of “{tenant}” have the id “{id}”.',
  'format.baselineRuleIdTwice': '{path}: two rules of “{tenant}” in the baseline have the id “{id}”.',
  'format.flowStepIdTwice': '{path}: two steps of “{flow}” have the id “{id}”.',
  'format.decidedTwice': '{path}: two decisions are about the connections from “{from}” to “{to}”.',
  'format.answeredTwice': '{path}: two answers are given to “{question}”.',
  'format.sharedIdentity':
    '{path}: “{identity}” belongs to both “{one}” and “{other}”; two tenants never share one.',
  'format.noTenant': '{where}: there is no tenant with the id “{id}”.',
  'format.noConnection': '{where}: there is no connection with the id “{id}”.',
  'format.connectionElsewhere':
    '{where}: the connection “{id}” starts in “{home}”, but “{flow}” lives in “{tenant}”.',
  'format.tenantInWave': '{where}: the tenant “{id}” is in a wave already.',
  'format.intentWithoutGroup':
    'The intent “{intent}” names the {count, plural, one {group {groups}, which is not in this file} other {groups {groups}, which are not in this file}}, so it does not hold.',
  'format.manyRules':
    '{tenant} has {count, plural, one {# rule} other {# rules}}; Power Platform takes {max, number} a tenant.',

  // The lesson
  'format.lessonNotPlayed':
    'The lesson in this file cannot be played; it is kept as it is. {problem}{others, plural, =0 {} other { (# more like this)}}',
  'format.lessonTextNotSaid':
    'A text of the lesson in another language cannot be used, so that of the author is said; it is kept as it is. {problem}{others, plural, =0 {} other { (# more like this)}}',
  'format.nameNotSaid':
    'A name or description in another language cannot be used; it is kept as it is. {problem}{others, plural, =0 {} other { (# more like this)}}',
  'format.stepIdTwice': '{path}: two steps of the lesson have the id “{id}”.',
  'format.firstStageMissing': '{where} is missing: the first step says what stands on the canvas.',
  'format.choiceIdTwice': '{where}: two choices have the id “{id}”.',
  'format.notInStep':
    '{where}: there is no {kind, select, tenant {tenant} connection {connection} flow {flow} other {choice}} with the id “{id}” in this step.',

  // What of the view was repaired
  'format.noView': 'The layout was missing, so the tenants were arranged. The scenario itself is complete.',
  'format.wrongView':
    'The layout could not be read ({found}), so the tenants were arranged. The scenario itself is complete.',
  'format.noPositions':
    'The layout had no positions, so the tenants were arranged. The scenario itself is complete.',
  'format.wrongPositions':
    'The positions in the layout could not be read ({found}), so the tenants were arranged. The scenario itself is complete.',
  'format.positionsNotUsed':
    '{count, plural, one {The position of {tenants} could not be used} other {# positions could not be used ({tenants})}}, so the tenants without one were arranged. The scenario itself is complete.',
  'format.groupsRepaired': 'Groups of tenants were repaired: {losses}. The scenario itself is complete.',
  'format.notesRepaired': 'Notes on the canvas were repaired: {losses}. The scenario itself is complete.',
  'format.looksNotShown':
    'Not every colour or picture of a tenant can be shown: {losses}. The scenario itself is complete.',
  'format.moreRepairs': '{repairs}; {count, plural, one {# more repair} other {# more repairs}}',

  // The single repairs, each after a colon or a semicolon
  'format.groupsNoList': 'the groups must be a list, not {found}',
  'format.groupNoObject': 'a group must be an object with a list of tenants, not {found}',
  'format.groupLeftOut': 'the group {group} has no tenants and was left out',
  'format.groupKeyNoFlag': '“{key}” of the group {group} must be true or false, not {found}',
  'format.groupNameCut': 'the name of the group {group} was cut to {max, number} characters',
  'format.groupNamed': 'a group without a name is called {group}',
  'format.groupGotId': 'the group {group} had no id of its own and got one',
  'format.groupLostUnknown':
    'the group {group} lost {tenants}, which {count, plural, one {is no tenant} other {are no tenants}} of the scenario',
  'format.groupLostTaken': 'the group {group} lost {tenants}, already in {home}',
  'format.titleLeftOut': 'the title {found} was left out',
  'format.titlePutRight': 'the title “{text}” was put right',
  'format.notesNoList': 'the notes must be a list, not {found}',
  'format.noteLeftOut': 'the note {found} was left out',
  'format.notePutRight': 'the note “{text}” was put right',
  'format.notesAbove':
    '{count, plural, one {# note} other {# notes}} above the {max, number} that fit were left out',
  'format.looksNoObject': 'the looks of tenants must be an object, not {found}',
  'format.lookLeftOut': 'the look of “{tenant}” was left out',
  'format.colourNotKnown': 'the colour {colour} of {tenant} is not known and is not drawn',
  'format.pictureNotDrawn':
    'the picture of {tenant} {kind, select, none {is not a PNG or JPEG picture} large {has more than 64 kB} damaged {is damaged} other {has {width} by {height} pixels, more than {max} by {max}}} and is not drawn',
} as const;
